import { beforeEach, describe, expect, it } from 'vitest';
import { hasChanges } from '../../../schema/document';
import * as agreement from '../../../server/agreement';
import { compareRevisions, makeRevision, revisionText } from '../../../server/revisions';
import * as sections from '../../../server/sections';
import * as sops from '../../../server/sops';
import { aProvince, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { eventsSince } from '../../support/trail';

let world: Province;

beforeEach(() => {
  world = aProvince();
});

const add = (more: object = {}) =>
  sections.addSection(world.lead, { sopId: world.sopId, title: 'Criminal proceedings', ...more });

describe('a section that is added', () => {
  it('stands after those of the template, in the list and in the grid, and is being drafted', () => {
    const since = eventsSince(world);
    const id = add();
    expect(sections.outline(world.lead, world.sopId).at(-1)).toEqual({
      ...{ id, number: 6, title: 'Criminal proceedings', shortTitle: 'Criminal proceedings' },
    });
    const line = agreement.overview(world.lead, world.sopId).sections.at(-1);
    expect(line).toMatchObject({ id, number: 6, key: 'added-6', status: 'drafting' });
    expect(line?.cells).toHaveLength(world.seats.length);
    expect(since.types()).toEqual(['section.added']);
    expect(sections.guidanceOf(world.lead, id)).toBeUndefined();
  });

  it('is the eleventh of ten, and the next one the twelfth', () => {
    const sopId = sops.createSop(world.lead, { title: 'Upper Kesh' });
    for (const title of ['Criminal proceedings', 'Perpetrator interventions']) add({ sopId, title });
    expect(sections.outline(world.lead, sopId).map(({ number }) => number)).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12,
    ]);
  });

  it('begins with the words that were given, a paragraph for each', () => {
    const id = add({ text: 'She is heard once.\nBy a woman.\n\nShe is told what was decided.' });
    const { textHash } = sections.projectText(world.lead, id);
    expect(sections.readText(world.lead, textHash).content?.map(({ content }) => content?.[0]?.text)).toEqual([
      'She is heard once. By a woman.',
      'She is told what was decided.',
    ]);
  });

  it('is called and agreed like every other', () => {
    add({ text: 'She is heard once.' });
    const sectionId = sections.outline(world.lead, world.sopId).at(-1)?.id ?? '';
    const { textHash } = sections.projectText(world.lead, sectionId);
    agreement.callSection(world.lead, { sectionId, textHash });
    for (const { code } of world.seats) {
      const ballot = { sectionId, textHash, partyId: world.party(code), position: 'agree' };
      agreement.castVote(world.as(code), ballot);
    }
    expect(agreement.sectionView(world.lead, sectionId).line.status).toBe('agreed');
  });

  it('stands in the next revision, whole and new beside the one before', () => {
    const fromId = makeRevision(world.lead, world.sopId, null);
    add({ text: 'She is heard once.' });
    const toId = makeRevision(world.lead, world.sopId, null);
    expect(revisionText(world.lead, toId).sections).toHaveLength(6);
    expect(revisionText(world.lead, fromId).sections).toHaveLength(5);
    const compared = compareRevisions(world.lead, { sopId: world.sopId, fromId, toId });
    expect(compared.map(({ section, changed }) => [section.number, changed])).toEqual([
      [1, false],
      [2, false],
      [3, false],
      [4, false],
      [5, false],
      [6, true],
    ]);
    expect(hasChanges(compared.at(-1)?.redline ?? [])).toBe(true);
  });

  it('leaves the votes on the others as they are', () => {
    world.agreeAll(1);
    add();
    expect(agreement.sectionView(world.lead, world.section(1)).line.status).toBe('agreed');
  });

  it.each([
    ['no title', { title: ' ' }, ['title']],
    ['a title as long as a page', { title: 'x'.repeat(201) }, ['title']],
  ])('is not added with %s', (_, input, fields) => {
    expect(wrongFields(() => add(input))).toEqual(fields);
  });

  it('is the lead’s to add', () => {
    const input = { sopId: world.sopId, title: 'T' };
    expect(refusal(() => sections.addSection(world.as('A06'), input))).toMatchObject({ code: 'forbidden' });
    expect(refusal(() => sections.addSection(world.stranger, input))).toMatchObject({ code: 'not-found' });
    expect(refusal(() => sections.addSection(world.anonymous, input))).toMatchObject({ code: 'sign-in-required' });
  });
});
