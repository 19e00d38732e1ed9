import { beforeEach, describe, expect, it } from 'vitest';
import * as agreement from '../../../server/agreement';
import { aProvince, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { eventsSince } from '../../support/trail';

let world: Province;

/** Two sections that A03 and A06 agreed to, and that changed since. */
beforeEach(() => {
  world = aProvince();
  for (const number of [1, 2, 3]) {
    world.write('She decides.', number);
    world.call(number);
    world.agree('A03', number);
  }
  const states = { position: 'agree-with-statement', statement: 'We bring an advocate.' };
  agreement.castVote(world.as('A06'), { ...world.ballot('A06', 2), ...states });
  rewrite(1);
  rewrite(2);
});

function rewrite(number: number, words = 'She alone decides.'): void {
  world.reopenSection(number);
  world.write(words, number);
  world.call(number);
}

const changed = (code: string) => agreement.reaffirmation(world.as(code), world.sopId).parties[0]?.sections ?? [];
const asked = (code: string) =>
  changed(code).map(({ id, textHash }) => ({ sectionId: id, textHash, seen: true as boolean }));
const reaffirm = (code: string, sections: object[]) =>
  agreement.reaffirm(world.as(code), { sopId: world.sopId, partyId: world.party(code), sections });
const voteOf = (code: string, number: number) =>
  world.line(number).cells.find(({ partyId }) => partyId === world.party(code))?.vote;

describe('agreeing again', () => {
  it('shows every section that changed since the party agreed, from its own vote to now', () => {
    expect(changed('A03').map(({ number }) => number)).toEqual([1, 2]);
    const [first] = changed('A03');
    expect(first?.redline.flatMap(({ runs }) => runs)).toContainEqual({ kind: 'added', text: 'alone ' });
    expect(changed('A08')).toEqual([]);
    expect(agreement.reaffirmation(world.as('A03', 'contributor'), world.sopId).parties).toEqual([]);
    expect(refusal(() => agreement.reaffirmation(world.stranger, world.sopId))).toMatchObject({ code: 'not-found' });
  });

  it('casts one vote on each of exactly these words, with its own trail', () => {
    const { types } = eventsSince(world);
    expect(reaffirm('A03', asked('A03'))).toEqual({ agreed: 2, moved: [] });
    expect([voteOf('A03', 1), voteOf('A03', 2)]).toMatchObject([{ counts: true }, { counts: true }]);
    expect(types()).toEqual(['vote.cast', 'vote.cast']);
    expect(changed('A03')).toEqual([]);
  });

  it('says again what the party has put on record', () => {
    reaffirm('A06', asked('A06'));
    expect(voteOf('A06', 2)).toMatchObject({ position: 'agree-with-statement', statement: 'We bring an advocate.' });
  });

  it('leaves out what moved meanwhile, and says which', () => {
    const before = asked('A03');
    rewrite(2, 'She decides, with time.');
    const { title } = world.line(2);
    expect(reaffirm('A03', before)).toEqual({ agreed: 1, moved: [title] });
    expect(voteOf('A03', 1)).toMatchObject({ counts: true });
    expect(voteOf('A03', 2)).toMatchObject({ counts: false });
    expect(changed('A03').map(({ number }) => number)).toEqual([2]);
  });

  it('leaves out what was reopened meanwhile', () => {
    const before = asked('A03');
    world.reopenSection(1);
    expect(reaffirm('A03', before)).toMatchObject({ agreed: 1, moved: [world.line(1).title] });
  });

  it('asks that each change was opened', () => {
    const [first, second] = asked('A03');
    const unread = [first ?? {}, { ...second, seen: false }];
    expect(wrongFields(() => reaffirm('A03', unread))).toEqual(['sections.1.seen']);
    expect(voteOf('A03', 1)).toMatchObject({ counts: false });
  });

  it('is no way to agree for the first time, for another party, or elsewhere', () => {
    const [first] = asked('A03');
    expect(wrongFields(() => reaffirm('A08', [first ?? {}]))).toEqual(['sections']);
    const forA06 = { sopId: world.sopId, partyId: world.party('A06'), sections: [first] };
    expect(refusal(() => agreement.reaffirm(world.as('A03'), forA06))).toMatchObject({ reason: 'other-party' });
    const contributor = world.as('A03', 'contributor');
    const own = { ...forA06, partyId: world.party('A03') };
    expect(refusal(() => agreement.reaffirm(contributor, own))).toMatchObject({ code: 'forbidden' });
    const another = aProvince();
    const strange = { ...own, sections: [{ ...first, sectionId: another.section(1) }] };
    expect(refusal(() => agreement.reaffirm(world.as('A03'), strange))).toMatchObject({ code: 'not-found' });
  });
});
