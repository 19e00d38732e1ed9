import { beforeEach, describe, expect, it } from 'vitest';
import { doc, duty, p } from '../../../schema/document/build';
import * as sections from '../../../server/sections';
import { aProvince, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { eventsSince } from '../../support/trail';

let world: Province;

const facts = { party: 'party_1', name: 'Hospital', trigger: '', deadline: 'Within two zebras', record: '' };

beforeEach(() => {
  world = aProvince();
  world.write(
    doc(p('A Zebra and a zebra.'), p(`${'word '.repeat(40)}zebras ${'word '.repeat(40)}`), duty(facts, 'Acts.')),
  );
});

const find = (term: string, more: object = {}) => sections.findInSop(world.lead, { sopId: world.sopId, term, ...more });

describe('finding words in a whole procedure', () => {
  it('answers the sections that hold them, with all places counted and the first of them shown', () => {
    const [section, ...others] = find('zebra');
    expect(others).toEqual([]);
    expect(section).toMatchObject({ id: world.section(), count: 4 });
    expect(section?.snippets).toHaveLength(3);
    expect(section?.snippets[0]).toEqual({ before: 'A ', found: 'Zebra', after: ' and a zebra.', block: 1 });
    expect(section?.snippets.map(({ block }) => block)).toEqual([1, 1, 2]);
    expect(section?.snippets[2]?.before).toMatch(/^….{60}$/);
    expect(section?.snippets[2]?.after).toMatch(/^.{60}…$/);
  });

  it('looks for capitals and whole words where that is asked', () => {
    expect(find('zebra', { matchCase: 'on' })[0]?.count).toBe(3);
    expect(find('zebra', { wholeWord: 'on' })[0]?.count).toBe(2);
  });

  it('finds nothing for nothing, and writes nothing', () => {
    const events = eventsSince(world);
    expect([find(''), find('   '), find('quagga')]).toEqual([[], [], []]);
    expect(events.types()).toEqual([]);
  });

  it('refuses a term longer than anybody looks for', () => {
    expect(wrongFields(() => find('x'.repeat(201)))).toEqual(['term']);
  });

  it('is for those with a seat', () => {
    expect(refusal(() => sections.findInSop(world.stranger, { sopId: world.sopId, term: 'zebra' }))).toEqual({
      code: 'not-found',
      what: 'sop',
    });
  });
});
