import { describe, expect, it } from 'vitest';
import { makeBlock } from '../../../schema/document/blocks';
import { doc, p } from '../../../schema/document/build';
import { changesSince, sectionView } from '../../../server/agreement';
import { findInSop, rewriteSection } from '../../../server/sections';
import { parties } from '../../../schema/tables';
import { aProvince } from '../../support/province';

const SECRET = '12 River Lane';

const shelter = (location: string) =>
  doc(
    p('Who helps.'),
    makeBlock('directory', {}, makeBlock('directoryEntry', { category: 'shelter', name: 'Riverside', location })),
  );

/** A section that says where a shelter is, and the words before it did. */
function aDirectory() {
  const world = aProvince();
  const sectionId = world.section();
  const write = (location: string) => rewriteSection(world.lead, { sectionId, document: shelter(location) }).textHash;
  const before = write('');
  write(SECRET);
  return { ...world, sectionId, before };
}

type World = ReturnType<typeof aDirectory>;

/** Everything somebody can be told of the section. */
const told = (ctx: World['lead'], { sectionId, sopId, before }: World) =>
  JSON.stringify([
    sectionView(ctx, sectionId).document,
    changesSince(ctx, { sectionId, seen: before }),
    findInSop(ctx, { sopId, term: 'River Lane' }),
  ]);

describe('where a shelter is', () => {
  it('is told to the staff of a party', () => {
    const world = aDirectory();
    expect(told(world.as('A03'), world).split(SECRET)).toHaveLength(3);
  });

  it('is told to nobody of a party that is kept from it, in no text, redline or search, and they do not write there', () => {
    const world = aDirectory();
    world.lead.database.orm.update(parties).set({ keptFromShelters: true }).run();
    const answer = told(world.as('A03'), world);
    expect(answer).not.toContain('River Lane');
    expect(answer).toContain('Riverside');
    expect(sectionView(world.as('A03'), world.sectionId).abilities.edit).toBe(false);
    expect(told(world.lead, world)).toContain(SECRET);
  });

  it('leaves the hash of the words as it is for everybody', () => {
    const world = aDirectory();
    const hash = sectionView(world.lead, world.sectionId).line.textHash;
    world.lead.database.orm.update(parties).set({ keptFromShelters: true }).run();
    expect(sectionView(world.as('A03'), world.sectionId).line.textHash).toBe(hash);
  });
});
