import { beforeEach, describe, expect, it } from 'vitest';
import * as agreement from '../../../server/agreement';
import { callList, needsYou } from '../../../server/notices';
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

  it('is read out to every agency that may confirm it, by whoever calls them, once its call cannot be taken back', () => {
    for (const { code } of world.seats) world.agree(code);
    const called = () =>
      callList(world.lead, world.sopId).lines.flatMap(({ party, waiting }) =>
        waiting.filter(({ kind }) => kind === 'correction').map(({ title, count }) => [party.code, title, count]),
      );
    const id = propose();
    expect(called()).toEqual([]);
    world.clock.forward(60_000);
    const { title } = world.line();
    const codes = world.seats.map(({ code }) => code);
    expect(called()).toEqual(codes.map((code) => [code, title, 1]));
    confirm(id);
    expect(called()).toEqual([]);
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
