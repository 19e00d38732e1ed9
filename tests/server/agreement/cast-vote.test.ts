import { beforeEach, describe, expect, it } from 'vitest';
import * as agreement from '../../../server/agreement';
import type { Context } from '../../../server/kernel';
import { aProvince, objectionOfA06, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { eventsSince } from '../../support/trail';

let world: Province;

beforeEach(() => {
  world = aProvince();
  world.write('Providers do not notify the border post.');
  world.call();
});

const cast = (ctx: Context, code: string, more: object) =>
  agreement.castVote(ctx, { ...world.ballot(code, 1), ...more });

const voteOf = (code: string) => world.line().cells.find(({ partyId }) => partyId === world.party(code))?.vote;

describe('casting a vote', () => {
  it.each([
    ['agree', {}],
    ['agree-with-statement', { statement: 'We will train our officers first.' }],
    ['cannot-agree-yet', { ground: 'law', reason: 'Article 9 says otherwise.', remedy: 'Name the article.' }],
    ['stand-aside', { standAside: 'no-instruction' }],
  ])('as %s keeps what it supplies and writes one event', (position, supplies) => {
    const before = eventsSince(world);
    const id = cast(world.as('A06'), 'A06', { position, ...supplies });
    expect(voteOf('A06')).toMatchObject({
      id,
      position,
      ...supplies,
      channel: 'online',
      confirmed: true,
      counts: true,
    });
    const raised = position === 'cannot-agree-yet' ? ['objection.raised'] : [];
    expect(before.types()).toEqual(['vote.cast', ...raised]);
  });

  it.each([
    ['agree-with-statement', {}, ['statement']],
    ['agree-with-statement', { statement: '  ' }, ['statement']],
    ['cannot-agree-yet', {}, ['ground', 'reason', 'remedy']],
    ['cannot-agree-yet', { ...objectionOfA06, ground: 'taste' }, ['ground']],
    ['cannot-agree-yet', { ...objectionOfA06, reason: '' }, ['reason']],
    ['cannot-agree-yet', { ...objectionOfA06, remedy: '' }, ['remedy']],
    ['stand-aside', {}, ['standAside']],
    ['agree-if', {}, ['position']],
    ['agree-with-statement', { statement: 'x'.repeat(4001) }, ['statement']],
  ])('as %s with %j is refused and names %j', (position, supplies, fields) => {
    expect(wrongFields(() => cast(world.as('A06'), 'A06', { ...supplies, position }))).toEqual(fields);
    expect(voteOf('A06')).toBe(null);
  });

  it('keeps nothing beside a plain agreement, whatever a form sends with it', () => {
    cast(world.as('A06'), 'A06', { position: 'agree', statement: 'only if the budget comes' });
    expect(voteOf('A06')).toMatchObject({ position: 'agree', statement: null });
  });

  it('on words that have changed is refused with both hashes', () => {
    const seen = world.words();
    world.reopenSection();
    const current = world.write('Only the police notify the border post.');
    world.call();
    const refused = refusal(() => cast(world.as('A06'), 'A06', { textHash: seen, position: 'agree' }));
    expect(refused).toEqual({ code: 'words-changed', sectionId: world.section(), seen, current });
    const changes = agreement.changesSince(world.as('A06'), { sectionId: world.section(), seen });
    expect(changes.map(({ kind }) => kind)).toContain('changed');
  });

  it('needs a section that is called', () => {
    world.reopenSection();
    expect(refusal(() => world.agree('A06'))).toEqual({ code: 'wrong-state', reason: 'section-not-called' });
  });

  it('of another party is not open to a representative', () => {
    const vote = () => cast(world.as('A05'), 'A06', { position: 'agree' });
    expect(refusal(vote)).toEqual({ code: 'forbidden', reason: 'other-party' });
  });

  it.each([['contributor'], ['signatory'], ['observer']] as const)('is not open to a %s', (role) => {
    const vote = () => cast(world.as('A06', role), 'A06', { position: 'agree' });
    expect(refusal(vote)).toEqual({ code: 'forbidden', reason: 'role' });
  });

  it('is not open to a lead who does not represent the party', () => {
    const vote = () => cast(world.lead, 'A06', { position: 'agree' });
    expect(refusal(vote)).toEqual({ code: 'forbidden', reason: 'role' });
  });

  it('is not for an observing party, unless the section gives it a duty', () => {
    const observing = aProvince([
      ...world.seats,
      { code: 'O01', name: 'Embassy', sector: 'other', constituency: 'other', voice: 'observer' },
    ]);
    observing.write('Nothing for the embassy.');
    observing.call();
    expect(refusal(() => observing.agree('O01'))).toEqual({ code: 'forbidden', reason: 'role' });
    expect(agreement.overview(observing.as('O01'), observing.sopId).needsYou).toEqual([]);
    observing.reopenSection();
    observing.write(observing.documentOf(observing.dutyOf('O01', 'Issues papers.')));
    observing.call();
    expect(observing.needed()).toContainEqual({ kind: 'named-party', party: 'Embassy', because: 'no-vote' });
    observing.agree('O01');
    expect(observing.needed().filter(({ kind }) => kind === 'named-party')).toEqual([]);
  });

  it('twice in the same words is answered with the first vote and changes nothing', () => {
    const first = world.object('A06');
    const after = eventsSince(world);
    expect(world.object('A06')).toBe(first);
    expect(after.types()).toEqual([]);
    expect(world.objections()).toHaveLength(1);
  });

  it('again takes the place of the vote before, which stays on record', () => {
    cast(world.as('A06'), 'A06', { position: 'stand-aside', standAside: 'no-instruction' });
    world.agree('A06');
    expect(voteOf('A06')?.position).toBe('agree');
    const { history } = agreement.sectionView(world.lead, world.section());
    expect(history.map(({ position }) => position)).toEqual(['stand-aside', 'agree']);
  });
});

describe('preparing a vote', () => {
  const prepare = (ctx: Context, code = 'A06', more: object = { position: 'agree' }) =>
    agreement.prepareVote(ctx, { ...world.ballot(code, 1), ...more });
  const preparedFor = (ctx: Context) => agreement.sectionView(ctx, world.section()).prepared;

  it('puts it before the party and counts for nothing', () => {
    const contributor = world.as('A06', 'contributor');
    const before = eventsSince(world);
    prepare(contributor, 'A06', { position: 'agree-with-statement', statement: 'From May on.' });
    expect(before.types()).toEqual(['vote.prepared']);
    expect(voteOf('A06')).toBe(null);
    const [prepared] = preparedFor(world.as('A06'));
    expect(prepared?.position).toEqual({ position: 'agree-with-statement', statement: 'From May on.' });
    expect(preparedFor(world.as('A05'))).toEqual([]);
  });

  it('again replaces what was prepared, and the vote itself clears it', () => {
    const contributor = world.as('A06', 'contributor');
    prepare(contributor);
    prepare(contributor, 'A06', { position: 'stand-aside', standAside: 'other' });
    expect(preparedFor(contributor)).toHaveLength(1);
    world.agree('A06');
    expect(preparedFor(contributor)).toEqual([]);
  });

  it('must supply what the position needs and be about the words that stand', () => {
    const contributor = world.as('A06', 'contributor');
    expect(wrongFields(() => prepare(contributor, 'A06', { position: 'stand-aside' }))).toEqual(['standAside']);
    const old = { position: 'agree', textHash: 'a'.repeat(64) };
    expect(refusal(() => prepare(contributor, 'A06', old))?.code).toBe('words-changed');
  });

  it('is for the own party only, and not for signatories', () => {
    const other = () => prepare(world.as('A05', 'contributor'));
    expect(refusal(other)).toEqual({ code: 'forbidden', reason: 'other-party' });
    expect(refusal(() => prepare(world.as('A06', 'signatory')))).toEqual({ code: 'forbidden', reason: 'role' });
  });
});

describe('a vote that came on paper or by phone', () => {
  const received = { channel: 'paper', receivedOn: '2026-03-02' };
  const record = (more: object = {}, ctx: Context = world.lead) =>
    agreement.recordVote(ctx, { ...world.ballot('A06', 1), position: 'agree', ...received, ...more });

  it('is entered by the lead, labelled, and waits for the word of its party', () => {
    const before = eventsSince(world);
    const voteId = record({ channel: 'relayed' });
    expect(before.types()).toEqual(['vote.recorded']);
    expect(voteOf('A06')).toMatchObject({ channel: 'relayed', receivedOn: '2026-03-02', confirmed: false });
    const needs = agreement.overview(world.as('A06'), world.sopId).needsYou;
    expect(needs).toContainEqual(expect.objectContaining({ kind: 'confirm', partyId: world.party('A06') }));
    agreement.confirmVote(world.as('A06'), { voteId });
    expect(before.types()).toEqual(['vote.recorded', 'vote.confirmed']);
    expect(voteOf('A06')?.confirmed).toBe(true);
  });

  it('is confirmed once, however often the button is pressed', () => {
    const voteId = record();
    agreement.confirmVote(world.as('A06'), { voteId });
    const after = eventsSince(world);
    agreement.confirmVote(world.as('A06'), { voteId });
    expect(after.types()).toEqual([]);
  });

  it('needs its channel and the day it came', () => {
    expect(wrongFields(() => record({ channel: 'online' }))).toEqual(['channel']);
    expect(wrongFields(() => record({ receivedOn: 'yesterday' }))).toEqual(['receivedOn']);
  });

  it('is confirmed by nobody but the representative of its party', () => {
    const voteId = record();
    const confirm = (ctx: Context) => refusal(() => agreement.confirmVote(ctx, { voteId }));
    expect(confirm(world.as('A05'))).toEqual({ code: 'forbidden', reason: 'other-party' });
    expect(confirm(world.as('A06', 'contributor'))).toEqual({ code: 'forbidden', reason: 'role' });
    expect(confirm(world.lead)).toEqual({ code: 'forbidden', reason: 'role' });
  });

  it('is corrected by the vote its party casts, after which there is nothing to confirm', () => {
    const voteId = record();
    world.object('A06');
    const confirm = () => agreement.confirmVote(world.as('A06'), { voteId });
    expect(refusal(confirm)).toEqual({ code: 'wrong-state', reason: 'vote-not-recorded' });
    expect(world.status().status).toBe('contested');
  });

  it('cannot be entered by a representative', () => {
    expect(refusal(() => record({}, world.as('A06')))).toEqual({ code: 'forbidden', reason: 'not-lead' });
  });

  it('on old words or a section that is not called is refused', () => {
    expect(refusal(() => record({ textHash: 'a'.repeat(64) }))?.code).toBe('words-changed');
    world.reopenSection();
    expect(refusal(() => record())).toEqual({ code: 'wrong-state', reason: 'section-not-called' });
  });

  it('does not take the place of the same vote the party cast itself', () => {
    const own = world.agree('A06');
    expect(record()).toBe(own);
    expect(voteOf('A06')).toMatchObject({ channel: 'online', confirmed: true });
  });

  it('does not satisfy an objection until its party says so', () => {
    world.object('A06');
    const voteId = record();
    expect(world.objections().map(({ state }) => state)).toEqual(['raised']);
    expect(world.status().status).toBe('contested');
    agreement.confirmVote(world.as('A06'), { voteId });
    expect(world.objections().map(({ state }) => state)).toEqual(['satisfied']);
  });

  it('that cannot agree yet stops the section at once', () => {
    record(objectionOfA06);
    expect(world.objections().map(({ state }) => state)).toEqual(['raised']);
    expect(world.status().status).toBe('contested');
  });
});

describe('an id of another SOP', () => {
  const absent = 'section_0000000000000000';

  it('is answered as if it did not exist', () => {
    const ballot = { ...world.ballot('A06', 1), position: 'agree' };
    const [own, none] = [
      refusal(() => agreement.castVote(world.stranger, ballot)),
      refusal(() => agreement.castVote(world.stranger, { ...ballot, sectionId: absent })),
    ];
    expect(own).toEqual({ code: 'not-found', what: 'section' });
    expect(none).toEqual(own);
  });

  it('of a party there is no party here', () => {
    const other = aProvince();
    const strange = { ...world.ballot('A06', 1), partyId: other.party('A06'), position: 'agree' };
    const made = { ...strange, partyId: 'party_0000000000000000' };
    const received = { channel: 'paper', receivedOn: '2026-03-02' };
    const [own, none] = [strange, made].map((ballot) =>
      refusal(() => agreement.recordVote(world.lead, { ...ballot, ...received })),
    );
    expect(own).toEqual({ code: 'not-found', what: 'party' });
    expect(none).toEqual(own);
  });

  it('of a vote or an objection shows nothing either', () => {
    const vote = world.object('A06');
    const [objection] = world.objections();
    const asked = (voteId: string, objectionId: string) => [
      refusal(() => agreement.confirmVote(world.stranger, { voteId })),
      refusal(() => agreement.objectionNotSatisfied(world.stranger, { objectionId })),
    ];
    expect(asked(vote, objection?.id ?? '')).toEqual([
      { code: 'not-found', what: 'vote' },
      { code: 'not-found', what: 'objection' },
    ]);
    expect(asked('vote_0', 'objection_0')).toEqual(asked(vote, objection?.id ?? ''));
  });

  it('asks everybody who is not signed in to sign in, whether it exists or not', () => {
    const ask = (sectionId: string) => refusal(() => agreement.sectionView(world.anonymous, sectionId));
    expect(ask(world.section())).toEqual({ code: 'sign-in-required' });
    expect(ask(absent)).toEqual({ code: 'sign-in-required' });
  });
});
