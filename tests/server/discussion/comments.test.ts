import { beforeEach, describe, expect, it } from 'vitest';
import { doc, p } from '../../../schema/document/build';
import type { Context } from '../../../server/kernel';
import * as discussion from '../../../server/discussion';
import { aProvince, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { eventsSince } from '../../support/trail';
import { firstWords, talkIn } from './talk';

let world: Province;
let talk: ReturnType<typeof talkIn>;
let legal: Context;

beforeEach(() => {
  world = aProvince();
  world.write(doc(p(firstWords), p('The shelter takes her in.')));
  talk = talkIn(world);
  legal = world.as('A08');
});

describe('a comment', () => {
  it('stands at the words it is about, with their block, their quote and the hash they had', () => {
    const events = eventsSince(world);
    const id = talk.open(legal, 'write a report');
    expect(talk.view(id)).toMatchObject({
      ...{ number: 1, kind: 'concern', state: 'open', place: 'words', block: 1, quote: 'write a report' },
      ...{ textHash: world.words(), party: { code: 'A08' }, needsDecision: true },
    });
    expect(events.types()).toEqual(['comment.opened']);
    expect(events.rows()[0]?.payload).not.toContain('Who tells her');
  });

  it('can be about a whole block, or about the section at large', () => {
    const block = talk.open(legal, '', { block: 1 });
    const large = talk.open(legal, '', { block: undefined });
    expect(talk.view(block)).toMatchObject({ place: 'words', block: 2, quote: 'The shelter takes her in.' });
    expect(talk.view(large)).toMatchObject({ place: 'section', block: null, quote: '', anchor: null });
  });

  it('is made by whoever has a voice, also when the section is called, and never by an observer or a stranger', () => {
    world.call();
    talk.open(world.as('A05', 'signatory'), 'write a report');
    talk.open(world.as('A03', 'contributor'), 'write a report');
    const observer = world.as('A05', 'observer');
    expect(refusal(() => talk.open(observer, 'write a report'))).toEqual({ code: 'forbidden', reason: 'role' });
    expect(refusal(() => talk.open(world.stranger, 'report'))).toMatchObject({ code: 'not-found' });
    expect(talk.all(observer).map(({ number }) => number)).toEqual([1, 2]);
    expect(refusal(() => discussion.discussionOf(world.stranger, world.section()))).toMatchObject({
      code: 'not-found',
    });
  });

  it('asks first what it means for the woman, and for words that stand in the text', () => {
    expect(wrongFields(() => talk.open(legal, 'write a report', { effect: '' }))).toEqual(['effect']);
    expect(wrongFields(() => talk.open(legal, 'writes a poem'))).toEqual(['quote']);
    expect(wrongFields(() => talk.open(legal, 'write a report', { words: ' ' }))).toEqual(['words']);
    expect(wrongFields(() => talk.open(legal, 'write a report', { kind: 'wording' }))).toEqual(['proposal']);
    expect(wrongFields(() => talk.suggest(legal, '', 'Other words', { block: undefined }))).toEqual(['quote']);
    expect(talk.all()).toEqual([]);
  });

  it('on words that stand in several places is about those that were marked', () => {
    world.write(doc(p('She decides. She decides.'), p('She decides.')));
    const second = talk.open(legal, 'She decides', { letters: 11 });
    const third = talk.open(legal, 'She decides', { block: 1 });
    expect([talk.view(second), talk.view(third)].map(({ block }) => block)).toEqual([1, 2]);
    expect(talk.all().map(({ id }) => id)).toEqual([second, third]);
    expect(talk.view(second).anchor).not.toEqual(talk.view(talk.open(legal, 'She decides')).anchor);
    const nowhere = { block: undefined, before: 'decides. ' };
    expect(wrongFields(() => talk.open(legal, 'She decides', nowhere))).toEqual(['quote']);
  });

  it('shows people by name to their own agency and to leads only', () => {
    const id = talk.open(legal, 'write a report');
    const colleague = world.as('A08', 'contributor');
    expect(talk.view(id, legal)).toMatchObject({ isOwn: true, person: 'representative of A08' });
    expect(talk.view(id, colleague)).toMatchObject({ isOwn: false, person: 'representative of A08' });
    expect(talk.view(id, world.lead).person).toBe('representative of A08');
    expect(talk.view(id, world.as('A03'))).toMatchObject({ person: null, party: { code: 'A08' } });
  });

  it('that came on paper is entered by a lead alone, for its agency and with its date', () => {
    const paper = { channel: 'paper', receivedOn: '2026-02-20', partyId: world.party('A03') };
    const id = talk.open(world.lead, 'treats her', paper);
    expect(talk.view(id)).toMatchObject({ channel: 'paper', receivedOn: '2026-02-20', party: { code: 'A03' } });
    expect(refusal(() => talk.open(legal, 'treats her', paper))).toEqual({ code: 'forbidden', reason: 'not-lead' });
    expect(wrongFields(() => talk.open(world.lead, 'treats her', { ...paper, receivedOn: '' }))).toEqual([
      'receivedOn',
    ]);
    expect(talk.view(id, world.as('A03')).abilities.withdraw).toBe(true);
  });

  it('is linked to the words of its own section only', () => {
    world.write('Only here.', 2);
    expect(wrongFields(() => talk.open(legal, 'Only here.'))).toEqual(['quote']);
  });
});

describe('a thread', () => {
  it('holds replies in order, and asks the agencies it names until they answer', () => {
    const id = talk.open(legal, 'write a report', { words: 'Would @A05 and @a03, but not x@A06, agree?' });
    expect(talk.view(id).mentions).toEqual(['A03', 'A05']);
    const kinds = (ctx: Context) => discussion.waitingComments(ctx, world.sopId).map(({ kind }) => kind);
    expect(kinds(world.as('A05'))).toEqual(['comment-mentions']);
    const events = eventsSince(world);
    discussion.replyToComment(world.as('A05'), { commentId: id, words: 'We would.' });
    discussion.replyToComment(legal, { commentId: id, words: 'Then write it.' });
    expect(events.types()).toEqual(['comment.replied', 'comment.replied']);
    expect(talk.view(id).replies.map(({ words, party }) => `${party?.code} ${words}`)).toEqual([
      'A05 We would.',
      'A08 Then write it.',
    ]);
    expect(kinds(world.as('A05'))).toEqual([]);
    discussion.replyToComment(legal, { commentId: id, words: 'And by when, @A05?' });
    expect(kinds(world.as('A05'))).toEqual(['comment-mentions']);
    const observer = world.as('A05', 'observer');
    const reply = { commentId: id, words: 'Hear me.' };
    expect(refusal(() => discussion.replyToComment(observer, reply))).toEqual({ code: 'forbidden', reason: 'role' });
    expect(refusal(() => discussion.replyToComment(world.stranger, reply))).toMatchObject({ code: 'not-found' });
  });
});

describe('what becomes of a comment', () => {
  const dispose = (id: string, outcome: string, reason = '', ctx = world.lead) =>
    discussion.disposeOfComment(ctx, { commentId: id, outcome, reason });
  const answer = (id: string, satisfied: 'yes' | 'no', ctx = legal) =>
    discussion.answerOutcome(ctx, { outcomeId: talk.view(id).outcomes[0]?.id, satisfied });

  it('is decided by a lead, with a reason unless it is accepted', () => {
    const id = talk.open(legal, 'write a report');
    for (const outcome of ['accepted-in-part', 'not-accepted', 'noted', 'deferred', 'duplicate']) {
      expect(wrongFields(() => dispose(id, outcome))).toEqual(['reason']);
    }
    expect(wrongFields(() => dispose(id, 'withdrawn', 'For them.'))).toEqual(['outcome']);
    expect(refusal(() => dispose(id, 'accepted', '', legal))).toEqual({ code: 'forbidden', reason: 'not-lead' });
    const events = eventsSince(world);
    dispose(id, 'not-accepted', 'The law asks for it.');
    dispose(id, 'not-accepted', 'The law asks for it.');
    expect(events.types()).toEqual(['comment.disposed']);
    expect(talk.view(id)).toMatchObject({ state: 'answered', needsDecision: false });
    expect(talk.view(id).outcomes[0]).toMatchObject({ outcome: 'not-accepted', reason: 'The law asks for it.' });
  });

  it('satisfies its agency or not; not satisfied, it needs a decision again, and the earlier one stays on record', () => {
    const id = talk.open(legal, 'write a report');
    dispose(id, 'deferred', 'The next edition.');
    expect(talk.view(id, legal).asksMe).toBe(true);
    expect(refusal(() => answer(id, 'yes', world.as('A03')))).toEqual({ code: 'forbidden', reason: 'other-party' });
    expect(refusal(() => answer(id, 'yes', world.lead))).toEqual({ code: 'forbidden', reason: 'other-party' });
    answer(id, 'no');
    expect(talk.view(id, legal)).toMatchObject({ state: 'contested', needsDecision: true, asksMe: false });
    dispose(id, 'accepted');
    expect(talk.view(id).state).toBe('answered');
    answer(id, 'yes', world.as('A08', 'contributor'));
    expect(talk.view(id)).toMatchObject({ state: 'settled', needsDecision: false });
    expect(talk.view(id).outcomes.map(({ outcome, satisfied }) => [outcome, satisfied])).toEqual([
      ['accepted', true],
      ['deferred', false],
    ]);
  });

  it('that was decided otherwise meanwhile is not answered by mistake', () => {
    const id = talk.open(legal, 'write a report');
    dispose(id, 'deferred', 'The next edition.');
    const outcomeId = talk.view(id).outcomes[0]?.id;
    dispose(id, 'not-accepted', 'Never.');
    const late = () => discussion.answerOutcome(legal, { outcomeId, satisfied: 'yes' });
    expect(refusal(late)).toEqual({ code: 'wrong-state', reason: 'comment-not-disposed' });
  });

  it('is linked to the meeting it is decided in', () => {
    const id = talk.open(legal, 'write a report');
    expect(talk.view(id).outcomes).toEqual([]);
    const meeting = world.services(world.lead).meetings;
    const agenda = [{ sectionId: world.section(), minutes: 30 }];
    const meetingId = meeting.planMeeting({
      sopId: world.sopId,
      title: 'First',
      plannedFor: '2026-03-03T09:00',
      agenda,
    });
    meeting.startMeeting({ meetingId });
    dispose(id, 'accepted');
    expect(talk.view(id).outcomes[0]?.meeting).toBe(1);
  });

  it('is withdrawn by its agency alone, and then nobody decides on it any more', () => {
    const id = talk.open(legal, 'write a report');
    const withdraw = (ctx: Context) => discussion.withdrawComment(ctx, { commentId: id, reason: 'Said elsewhere.' });
    expect(refusal(() => withdraw(world.lead))).toEqual({ code: 'forbidden', reason: 'other-party' });
    withdraw(world.as('A08', 'contributor'));
    expect(talk.view(id)).toMatchObject({ state: 'withdrawn', needsDecision: false });
    expect(refusal(() => dispose(id, 'accepted'))).toEqual({ code: 'wrong-state', reason: 'comment-withdrawn' });
  });

  it('holds the call of a section while it is a concern nobody decided on', () => {
    const id = talk.open(legal, 'write a report');
    talk.open(legal, 'treats her', { kind: 'question' });
    expect(refusal(() => world.call())).toMatchObject({ code: 'not-ready', missing: ['concerns-open'] });
    dispose(id, 'noted', 'Heard.');
    world.call();
    expect(world.line().status).not.toBe('drafting');
  });
});

describe('a concern', () => {
  const objection = () => ({
    ...{ partyId: world.party('A08'), textHash: world.words(), ground: 'law' },
    ...{ reason: 'A report needs her consent.', remedy: 'Say so.' },
  });
  const concern = (more = {}) => {
    const commentId = talk.open(legal, 'write a report', more);
    discussion.disposeOfComment(world.lead, { commentId, outcome: 'not-accepted', reason: 'No.' });
    return commentId;
  };

  it('becomes an objection of its agency once the section is called', () => {
    const commentId = concern();
    const object = (ctx: Context) => discussion.objectWithComment(ctx, { commentId, ...objection() });
    expect(refusal(() => object(legal))).toEqual({ code: 'wrong-state', reason: 'section-not-called' });
    world.call();
    expect(talk.view(commentId, legal).abilities.objectFor).toBe(world.party('A08'));
    expect(talk.view(commentId, world.as('A08', 'contributor')).abilities.objectFor).toBe(null);
    expect(refusal(() => object(world.as('A08', 'contributor')))).toMatchObject({ code: 'forbidden' });
    expect(refusal(() => object(world.as('A03')))).toMatchObject({ code: 'forbidden' });
    const events = eventsSince(world);
    object(legal);
    expect(events.types()).toEqual(['vote.cast', 'objection.raised', 'comment.objected']);
    expect(world.objections()).toMatchObject([{ party: { code: 'A08' }, reason: 'A report needs her consent.' }]);
    expect(talk.view(commentId, legal)).toMatchObject({ hasObjection: true, abilities: { objectFor: null } });
    expect(world.line().status).toBe('contested');
  });

  it('is what becomes an objection, no question and nothing on other words than those on screen', () => {
    const question = concern({ kind: 'question' });
    const commentId = concern();
    const old = objection();
    world.write('Other words altogether.');
    world.call();
    const ask = (id: string, more = {}) =>
      refusal(() => discussion.objectWithComment(legal, { commentId: id, ...objection(), ...more }));
    expect(ask(question)).toEqual({ code: 'wrong-state', reason: 'comment-is-no-concern' });
    expect(ask(commentId, { textHash: old.textHash })).toMatchObject({ code: 'words-changed' });
    expect(world.objections()).toEqual([]);
  });
});

describe('what waits in comments', () => {
  it('is a decision for leads and an answer for the agency, one line for each section', () => {
    const [first] = [talk.open(legal, 'write a report'), talk.open(legal, 'treats her')];
    const waiting = (ctx: Context) =>
      discussion.waitingComments(ctx, world.sopId).map(({ kind, count }) => `${count} ${kind}`);
    expect(waiting(world.lead)).toEqual(['2 comment-to-decide']);
    expect(waiting(legal)).toEqual([]);
    discussion.disposeOfComment(world.lead, { commentId: first, outcome: 'accepted' });
    expect(waiting(world.lead)).toEqual(['1 comment-to-decide']);
    expect(waiting(legal)).toEqual(['1 comment-decided']);
    expect(refusal(() => discussion.waitingComments(world.stranger, world.sopId))).toMatchObject({ code: 'not-found' });
  });
});

describe('words that could hurt a survivor', () => {
  const unsafe = 'Call her on 081 234 5678 and ask.';
  const stopped = { code: 'unsafe-words' };

  it('enter by no door: not by a comment, proposed wording, a reply, a decision or a withdrawal', () => {
    expect(refusal(() => talk.open(legal, 'write a report', { words: unsafe }))).toMatchObject(stopped);
    expect(refusal(() => talk.suggest(legal, 'write a report', unsafe))).toMatchObject(stopped);
    const commentId = talk.open(legal, 'write a report');
    const reply = () => discussion.replyToComment(legal, { commentId, words: unsafe });
    const decide = () => discussion.disposeOfComment(world.lead, { commentId, outcome: 'noted', reason: unsafe });
    const withdraw = () => discussion.withdrawComment(legal, { commentId, reason: unsafe });
    for (const door of [reply, decide, withdraw]) expect(refusal(door)).toMatchObject(stopped);
    expect(talk.view(commentId)).toMatchObject({ replies: [], outcomes: [], state: 'open' });
  });

  it('stand where a lead gives a reason', () => {
    const overrideReason = 'It is the number of the helpline.';
    const id = talk.open(world.lead, 'write a report', { words: unsafe, overrideReason });
    expect(talk.view(id).words).toBe(unsafe);
  });
});
