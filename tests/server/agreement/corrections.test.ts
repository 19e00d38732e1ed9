import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { b, doc, p } from '../../../schema/document/build';
import * as agreement from '../../../server/agreement';
import * as sections from '../../../server/sections';
import * as sops from '../../../server/sops';
import { aProvince, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { eventsSince } from '../../support/trail';

const codes = ['A01', 'A03', 'A05', 'A06', 'A08'];
const HOUR = 3_600_000;

let world: Province;

beforeEach(() => {
  world = aProvince();
  world.write(doc(p('The survivor recieves care.'), p('Staff ', b('must not'), ' tell her family.')));
  world.call();
});

const everyone = () => codes.forEach((code) => world.agree(code));
const slip = { quote: 'recieves', words: 'receives' };

const propose = (more: object = {}) =>
  agreement.proposeCorrection(world.lead, {
    ...{ sectionId: world.section(), textHash: world.words(), ...slip, ...more },
  });
const confirm = (correctionId: string, code = 'A08') =>
  agreement.confirmCorrection(world.as(code), {
    ...{ correctionId, partyId: world.party(code), textHash: world.words() },
  });
const challenge = (correctionId: string, code = 'A06') =>
  agreement.challengeCorrection(world.as(code), { correctionId, partyId: world.party(code) });

const counting = () => world.line().cells.filter(({ vote }) => vote?.counts).length;
const stateOf = (ctx = world.lead) => agreement.sectionView(ctx, world.section()).corrections[0];
const text = () => JSON.stringify(sections.readText(world.lead, world.words()));

describe('a correction', () => {
  it('changes nothing before a second party has read it', () => {
    everyone();
    const before = world.words();
    propose();
    expect(world.words()).toBe(before);
    expect(world.status().status).toBe('agreed');
    expect(stateOf()).toMatchObject({ state: 'proposed', mayWithdraw: true, confirmFor: [], challengeFor: [] });
    expect(stateOf(world.as('A08'))).toMatchObject({ confirmFor: [world.party('A08')], mayWithdraw: false });
    expect(stateOf(world.as('A08', 'contributor'))).toMatchObject({ confirmFor: [], challengeFor: [] });
  });

  it('changes the text once it is confirmed, and votes on the words before it count', () => {
    everyone();
    const before = world.words();
    confirm(propose());
    expect(world.words()).not.toBe(before);
    expect(text()).toContain('The survivor receives care.');
    expect(counting()).toBe(5);
    expect(agreement.overview(world.as('A06'), world.sopId).needsYou).toEqual([]);
    expect(agreement.sectionView(world.as('A06'), world.section()).since).toEqual([]);
  });

  it('leaves agreement waiting for the two days in which one party can call it a change of meaning', () => {
    everyone();
    confirm(propose());
    expect(world.status()).toMatchObject({ status: 'awaiting', missing: [{ kind: 'correction' }] });
    world.clock.forward(47 * HOUR);
    expect(world.status().status).toBe('awaiting');
    world.clock.forward(2 * HOUR);
    expect(world.status()).toMatchObject({ status: 'agreed', missing: [] });
    expect(stateOf()).toMatchObject({ state: 'final' });
  });

  it('is a change of meaning as soon as one party says so: its votes go stale, and no column says it', () => {
    everyone();
    const id = propose();
    confirm(id);
    challenge(id);
    expect(counting()).toBe(0);
    expect(world.status().status).toBe('called');
    expect(stateOf()).toMatchObject({ state: 'substantive', challengingPartyId: world.party('A06') });
    expect(agreement.overview(world.as('A03'), world.sopId).needsYou.map(({ kind }) => kind)).toEqual([
      'words-changed',
    ]);
    expect(refusal(() => confirm(id))).toMatchObject({ code: 'wrong-state', reason: 'correction-closed' });
  });

  it('can be stopped before it is made', () => {
    const before = world.words();
    const id = propose();
    challenge(id);
    expect(refusal(() => confirm(id))).toMatchObject({ reason: 'correction-closed' });
    expect(world.words()).toBe(before);
  });

  it('can no longer be challenged when the two days are over', () => {
    everyone();
    const id = propose();
    confirm(id);
    world.clock.forward(49 * HOUR);
    expect(refusal(() => challenge(id))).toMatchObject({ reason: 'correction-closed' });
    expect(counting()).toBe(5);
  });

  it('joins words through several corrections, and only as far as each of them stands', () => {
    everyone();
    const first = propose();
    confirm(first);
    const second = propose({ quote: 'tell her family', words: 'tell her own family' });
    confirm(second, 'A03');
    expect(counting()).toBe(5);
    challenge(first);
    expect(counting()).toBe(0);
  });

  it('is confirmed by somebody of another party than whoever proposed it', () => {
    sops.inviteMember(world.lead, {
      ...{ sopId: world.sopId, partyId: world.party('A08'), role: 'representative', name: 'Lead' },
      email: 'lead@example.org',
    });
    const id = propose();
    expect(refusal(() => confirm(id, 'A08'))).toMatchObject({ reason: 'correction-needs-second-party' });
    expect(stateOf(world.as('A08'))).toMatchObject({ confirmFor: [] });
    expect(refusal(() => confirm(id, 'A03'))).toBeUndefined();
  });

  it('is confirmed on the words that were on screen, and by no contributor', () => {
    const id = propose();
    const asked = { correctionId: id, partyId: world.party('A08') };
    const old = { ...asked, textHash: 'a'.repeat(64) };
    expect(refusal(() => agreement.confirmCorrection(world.as('A08'), old))).toMatchObject({ code: 'words-changed' });
    const now = { ...asked, textHash: world.words() };
    const contributor = world.as('A08', 'contributor');
    expect(refusal(() => agreement.confirmCorrection(contributor, now))).toMatchObject({ code: 'forbidden' });
    expect(refusal(() => agreement.confirmCorrection(world.as('A06'), now))).toMatchObject({ reason: 'other-party' });
    expect(refusal(() => agreement.confirmCorrection(world.stranger, now))).toMatchObject({ code: 'not-found' });
  });

  it('is refused when it touches more than spelling, and says what', () => {
    const changed = { quote: 'Staff must not tell', words: 'Staff should not tell' };
    expect(wrongFields(() => propose(changed))).toEqual(['words']);
    expect(wrongFields(() => propose({ quote: 'must not tell', words: 'must tell' }))).toEqual(['words']);
    expect(wrongFields(() => propose({ quote: 'Staff', words: 'Kesh Provincial Hospital' }))).toEqual(['words']);
  });

  it('needs words that stand there exactly once, and a difference', () => {
    expect(wrongFields(() => propose({ quote: 'nowhere', words: 'somewhere' }))).toEqual(['quote']);
    expect(wrongFields(() => propose({ quote: 'a', words: 'e' }))).toEqual(['quote']);
    expect(wrongFields(() => propose({ words: 'recieves' }))).toEqual(['words']);
  });

  it('keeps how the words around it look, also where it runs over several of them', () => {
    const id = propose({ quote: 'not tell her fam', words: 'not tell  her fam' });
    confirm(id);
    expect(text()).toContain('{"marks":[{"type":"bold"}],"text":"must not tell  her fam","type":"text"}');
  });

  it('is taken back by the lead as long as nobody confirmed it', () => {
    const id = propose();
    agreement.withdrawCorrection(world.lead, { correctionId: id });
    expect(stateOf()).toMatchObject({ state: 'withdrawn' });
    expect(refusal(() => confirm(id))).toMatchObject({ reason: 'correction-closed' });
    const next = propose();
    confirm(next);
    const late = () => agreement.withdrawCorrection(world.lead, { correctionId: next });
    expect(refusal(late)).toMatchObject({ reason: 'correction-closed' });
  });

  it('is for called words only, and for the lead to propose', () => {
    const again = { sectionId: world.section(), textHash: world.words(), ...slip };
    expect(refusal(() => agreement.proposeCorrection(world.as('A03'), again))).toMatchObject({ code: 'forbidden' });
    const id = propose();
    world.reopenSection();
    expect(refusal(() => propose())).toMatchObject({ reason: 'section-not-called' });
    expect(refusal(() => confirm(id))).toMatchObject({ reason: 'section-not-called' });
  });

  it('waits on, where the words around it changed, and cannot be made where its own did', () => {
    const id = propose();
    world.reopenSection();
    world.write('The survivor recieves care and advice.');
    world.call();
    expect(stateOf()).toMatchObject({ state: 'proposed' });
    world.reopenSection();
    world.write('The survivor gets care.');
    world.call();
    expect(stateOf()).toMatchObject({ state: 'gone' });
    expect(wrongFields(() => confirm(id))).toEqual(['quote']);
  });

  it('keeps dissent on record on record, and asks it again once it is called a change of meaning', () => {
    everyone();
    world.object('A06');
    const objectionId = world.objections()[0]?.id ?? '';
    agreement.answerObjection(world.lead, { objectionId, kind: 'explanation', words: 'See section 2.' });
    const id = propose();
    confirm(id);
    agreement.sustainObjection(world.as('A06'), { objectionId, finalStatement: 'We stand by it.' });
    agreement.recordObjection(world.lead, { objectionId, rationale: 'The others agree.' });
    world.clock.forward(HOUR);
    expect(world.status().status).toBe('awaiting');
    challenge(id, 'A03');
    expect(world.status().status).toBe('contested');
  });

  it('leaves its trail', () => {
    const { types } = eventsSince(world);
    const id = propose();
    confirm(id);
    challenge(id);
    expect(types()).toEqual(['correction.proposed', 'correction.confirmed', 'correction.challenged']);
  });

  it('is sent twice and made once', () => {
    const id = propose();
    confirm(id);
    const words = world.words();
    confirm(id);
    challenge(id);
    challenge(id);
    expect(world.words()).toBe(words);
  });

  it('stands in the record of a revision, with the votes that it joins', () => {
    everyone();
    confirm(propose());
    const { votes } = agreement.assessSection(world.lead, world.section()).assessment;
    expect(votes.every(({ textHash }) => textHash !== world.words())).toBe(true);
    expect(counting()).toBe(5);
  });
});

type Deed = 'propose' | 'confirm' | 'challenge' | 'withdraw' | 'later' | 'agree';

describe('whatever becomes of corrections, in whatever order', () => {
  it('a challenged or refused one never carries a vote', () => {
    const deed = fc.constantFrom<Deed>('propose', 'confirm', 'confirm', 'challenge', 'withdraw', 'later', 'agree');
    const play = fc.property(fc.array(deed, { minLength: 4, maxLength: 14 }), (deeds) => {
      const fresh = aProvince();
      world = fresh;
      fresh.write('teh a teh b');
      fresh.call();
      let turn = 0;
      const latest = () => stateOf()?.id ?? 'correction_none';
      const acts: Record<Deed, () => unknown> = {
        propose: () => propose({ quote: 'teh b', words: `teh b${(turn += 1) % 2 ? 'x' : ''} b` }),
        confirm: () => confirm(latest()),
        challenge: () => challenge(latest()),
        withdraw: () => agreement.withdrawCorrection(fresh.lead, { correctionId: latest() }),
        later: () => fresh.clock.forward(30 * HOUR),
        agree: () => fresh.agree('A03'),
      };
      for (const each of deeds) refusal(acts[each]);
      const { votes, corrections, section } = fresh.status();
      const made = corrections.filter(({ confirmedAt, challengedAt }) => confirmedAt && !challengedAt);
      const from = new Map(made.map(({ beforeHash, afterHash }) => [afterHash, beforeHash]));
      const reached = [section.textHash];
      for (let at = from.get(section.textHash); at && !reached.includes(at); at = from.get(at)) reached.push(at);
      const counts = fresh
        .line()
        .cells.filter(({ vote }) => vote?.counts)
        .map(({ vote }) => vote?.textHash);
      expect(counts).toEqual(votes.map(({ textHash }) => textHash).filter((hash) => reached.includes(hash)));
      fresh.close();
    });
    fc.assert(play, { numRuns: 8, endOnFailure: true });
  });
});
