import { beforeEach, describe, expect, it } from 'vitest';
import * as agreement from '../../../server/agreement';
import { needsYou } from '../../../server/notices';
import { searchSop } from '../../../server/search';
import { aProvince, type Province } from '../../support/province';

let world: Province;

beforeEach(() => {
  world = aProvince();
  world.write('The survivor recieves care.');
  world.call();
});

const propose = () =>
  agreement.proposeCorrection(world.lead, {
    ...{ sectionId: world.section(), textHash: world.words(), quote: 'recieves', words: 'receives' },
  });
const confirm = (correctionId: string) => {
  const by = { partyId: world.party('A08'), textHash: world.words() };
  agreement.confirmCorrection(world.as('A08'), { correctionId, ...by });
};

describe('a correction that waits', () => {
  const waits = (ctx = world.as('A08')) => needsYou(ctx, world.sopId).filter(({ kind }) => kind === 'correction');

  it('is among what needs those who may confirm it, and nobody else', () => {
    for (const { code } of world.seats) world.agree(code);
    const id = propose();
    const line = {
      title: world.line().title,
      party: '1',
      to: `/sops/${world.sopId}/sections/${world.section()}#corrections`,
    };
    expect(waits()).toMatchObject([line]);
    expect([waits(world.lead), waits(world.as('A08', 'contributor')), waits(world.as('A08', 'observer'))]).toEqual([
      [],
      [],
      [],
    ]);
    confirm(id);
    expect([waits(), waits(world.as('A06'))]).toEqual([[], []]);
  });

  it('is found by search under the words it changes, before and after it is made', () => {
    const found = () =>
      searchSop(world.lead, { sopId: world.sopId, term: 'recieves' })
        .map(({ kind }) => kind)
        .sort();
    const id = propose();
    expect(found()).toEqual(['correction', 'section']);
    confirm(id);
    expect(found()).toEqual(['correction']);
  });
});
