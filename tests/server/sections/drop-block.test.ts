import { beforeEach, describe, expect, it } from 'vitest';
import { definitionsOf, principlesOf } from '../../../schema/document';
import * as agreement from '../../../server/agreement';
import { makeRevision, recordOf, revisionsOf, standsAs, verifyRevisions } from '../../../server/revisions';
import * as sections from '../../../server/sections';
import * as sops from '../../../server/sops';
import { aProvince, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { eventsSince } from '../../support/trail';

let world: Province;
let sopId: string;

beforeEach(() => {
  world = aProvince();
  sopId = sops.createSop(world.lead, { title: 'Upper Kesh' });
  const seat = { sopId, role: 'observer', name: 'Guest', email: 'reader.of.a06@example.org' };
  sops.inviteMember(world.lead, seat);
});

const section = (number: number) => {
  const line = sections.outline(world.lead, sopId).find((each) => each.number === number);
  if (!line) throw new Error(`No section ${number}`);
  return line.id;
};
const hash = (number: number) => sections.projectText(world.lead, section(number)).textHash;
const text = (number: number) => sections.readText(world.lead, hash(number));
const terms = () => definitionsOf(text(3)).map(({ attrs }) => attrs.term);
const drop = (block: string, number = 3, reason = 'No law here uses the term.') =>
  sections.dropBlock(world.lead, { sectionId: section(number), block, reason });
const restore = (dropId: string, number = 3) =>
  sections.restoreBlock(world.lead, { sectionId: section(number), dropId });
const key = 'definition:world-of-work';

describe('a block of the template that is left out', () => {
  it('leaves the text, and its name, its reason and who did it are kept', () => {
    const since = eventsSince(world);
    const id = drop(key);
    expect(terms()).toHaveLength(15);
    expect(terms()).not.toContain('World of work');
    expect(sections.droppedBlocks(world.lead, section(3))).toMatchObject([
      { id, key, label: 'World of work', reason: 'No law here uses the term.', by: 'Lead' },
    ]);
    expect(since.types()).toEqual(['section.rewritten', 'section.block-dropped']);
    const states = sections.blocksBegunWith(world.lead, section(3)).map(({ state }) => state);
    expect(states.filter((state) => state === 'dropped')).toHaveLength(1);
    expect(states.filter((state) => state === 'there')).toHaveLength(15);
  });

  it('stands at its place again, word for word, once that is undone', () => {
    const before = hash(3);
    const id = drop(key);
    const since = eventsSince(world);
    restore(id);
    expect(hash(3)).toBe(before);
    expect(sections.droppedBlocks(world.lead, section(3))).toEqual([]);
    expect(since.types()).toEqual(['section.rewritten', 'section.block-restored']);
    restore(id);
    expect(since.types()).toHaveLength(2);
  });

  it('comes back with the words that the agencies gave it, not with those of the template', () => {
    const document = JSON.parse(JSON.stringify(text(3)).replace('lacks one or more', 'lacks some')) as unknown;
    sections.rewriteSection(world.lead, { sectionId: section(3), document });
    const id = drop('definition:undocumented-migrant-worker');
    expect(JSON.stringify(text(3))).not.toContain('lacks some');
    restore(id);
    expect(JSON.stringify(text(3))).toContain('lacks some');
  });

  it('is dropped once, however often that is said', () => {
    const id = drop(key);
    const since = eventsSince(world);
    expect(drop(key, 3, 'Another reason.')).toBe(id);
    expect(since.types()).toEqual([]);
  });

  it('may be a row, which needs the block it stood in to come back', () => {
    const practice = 'practice:never-suggest-that-she-caused-the-violence';
    const keys = sections.blocksBegunWith(world.lead, section(4)).map((each) => each.key);
    const row = keys.find((each) => each.startsWith('practice:')) ?? practice;
    const rowId = drop(row, 4);
    const principleId = drop('principle:rights-based', 4);
    expect(principlesOf(text(4))).toHaveLength(5);
    expect(wrongFields(() => restore(rowId, 4))).toEqual(['dropId']);
    restore(principleId, 4);
    restore(rowId, 4);
    expect(principlesOf(text(4)).flatMap(({ practices }) => practices)).toHaveLength(24);
  });

  it('can be one that somebody has renamed: only the reason is kept', () => {
    const document = JSON.parse(JSON.stringify(text(3)).replace('"World of work"', '"Work"')) as unknown;
    sections.rewriteSection(world.lead, { sectionId: section(3), document });
    const before = hash(3);
    const id = drop(key);
    expect(hash(3)).toBe(before);
    restore(id);
    expect(hash(3)).toBe(before);
  });

  it.each([
    ['no reason', { reason: ' ' }, ['reason']],
    ['no block', { block: '' }, ['block']],
    ['a block that the template never had', { block: 'definition:nothing' }, ['block']],
  ])('is not left out with %s', (_, input, fields) => {
    const all = { sectionId: section(3), block: key, reason: 'No law here.', ...input };
    expect(wrongFields(() => sections.dropBlock(world.lead, all))).toEqual(fields);
  });

  it('is the lead’s to decide, and only while the section is being drafted', () => {
    const input = { sectionId: world.section(1), block: key, reason: 'R' };
    expect(refusal(() => sections.dropBlock(world.as('A06'), input))).toMatchObject({ code: 'forbidden' });
    expect(refusal(() => sections.dropBlock(world.stranger, input))).toMatchObject({ code: 'not-found' });
    expect(refusal(() => sections.droppedBlocks(world.stranger, world.section(1)))).toMatchObject({
      code: 'not-found',
    });
    expect(sections.droppedBlocks(world.as('A06', 'observer'), world.section(1))).toEqual([]);
    world.call();
    expect(refusal(() => sections.dropBlock(world.lead, input))).toMatchObject({ code: 'forbidden' });
  });

  it('stands in the record with its reason, and changes what the record says', () => {
    const revision = () => {
      makeRevision(world.lead, sopId, null);
      const row = revisionsOf(world.lead, sopId).at(-1);
      if (!row) throw new Error('No revision');
      return recordOf(row);
    };
    const without = revision();
    expect('dropped' in without).toBe(false);
    const id = drop(key);
    const record = revision();
    const line = { section: 3, block: key, label: 'World of work', reason: 'No law here uses the term.', by: 'Lead' };
    expect(record.dropped).toMatchObject([line]);
    expect(standsAs(world.lead, sopId, record)).toBe(true);
    restore(id);
    expect(standsAs(world.lead, sopId, record)).toBe(false);
    expect(standsAs(world.lead, sopId, without)).toBe(true);
    expect(verifyRevisions(world.lead, sopId)).toMatchObject({ whole: true });
  });

  it('says nothing of sections that the template does not know', () => {
    const sectionId = sections.addSection(world.lead, { sopId, title: 'Criminal proceedings' });
    expect(sections.blocksBegunWith(world.lead, sectionId)).toEqual([]);
    expect(agreement.preflight(world.lead, sectionId).blockers).toContain('empty');
  });
});
