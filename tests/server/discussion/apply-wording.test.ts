import { beforeEach, describe, expect, it } from 'vitest';
import { b, doc, p } from '../../../schema/document/build';
import { plainText } from '../../../schema/document';
import type { Context } from '../../../server/kernel';
import * as discussion from '../../../server/discussion';
import { readText } from '../../../server/sections';
import { aProvince, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { eventsSince } from '../../support/trail';
import { firstWords, talkIn } from './talk';

let world: Province;
let talk: ReturnType<typeof talkIn>;
let signatory: Context;

beforeEach(() => {
  world = aProvince();
  world.write(doc(p(firstWords), p('The shelter takes her in.')));
  talk = talkIn(world);
  signatory = world.as('A05', 'signatory');
});

const text = () => plainText([readText(world.lead, world.words())]);
const apply = (commentId: string, ctx: Context = world.as('A08')) => discussion.applyWording(ctx, { commentId });
const wrongState = (reason: string) => ({ code: 'wrong-state', reason });

describe('proposed wording', () => {
  it('changes no word of the text, whoever proposes it', () => {
    const before = [world.words(), world.database.updates.lastSeq(world.section())];
    const id = talk.suggest(signatory, 'write a report', 'write a report with her consent');
    expect([world.words(), world.database.updates.lastSeq(world.section())]).toEqual(before);
    expect(talk.view(id).proposal).toEqual([
      { kind: 'same', text: 'write a report' },
      { kind: 'added', text: ' with her consent' },
    ]);
    expect(refusal(() => apply(id, signatory))).toEqual({ code: 'forbidden', reason: 'role' });
    expect(talk.view(id, signatory).abilities.apply).toBe(false);
  });

  it('is put in by an editor with one command; the trail says whose it is, and the comment stays at it', () => {
    const id = talk.suggest(signatory, 'write a report', 'write a report with her consent');
    const events = eventsSince(world);
    apply(id);
    apply(id);
    expect(text()).toContain('The police write a report with her consent when she asks for it.');
    expect(events.types()).toEqual(['section.rewritten', 'comment.applied']);
    const payload: unknown = JSON.parse(events.rows()[1]?.payload ?? '{}');
    expect(payload).toMatchObject({ partyId: world.party('A05'), afterHash: world.words() });
    expect(talk.view(id)).toMatchObject({ isApplied: true, place: 'words', state: 'open', standing: null });
  });

  it('counts as accepted when a lead puts it in', () => {
    const id = talk.suggest(signatory, 'write a report', 'take her statement');
    apply(id, world.lead);
    expect(talk.view(id)).toMatchObject({ state: 'answered', outcomes: [{ outcome: 'accepted' }] });
  });

  it('is put in beside what others wrote meanwhile, elsewhere and around it', () => {
    const id = talk.suggest(signatory, 'write a report', 'take her statement');
    world.write(doc(p('New before it.'), p(`${firstWords} And after.`), p('The shelter takes her in, today.')));
    apply(id);
    expect(text()).toBe(
      [
        'New before it.',
        'The hospital treats her at once. The police take her statement when she asks for it. And after.',
        'The shelter takes her in, today.',
      ].join('\n'),
    );
  });

  it('is refused where somebody changed the same words since, and writes over nobody', () => {
    const changed = talk.suggest(signatory, 'write a report', 'take her statement');
    const gone = talk.suggest(signatory, 'takes her in', 'gives her a bed', { block: 1 });
    world.write(doc(p(firstWords.replace('write a report', 'write a short report')), p('The shelter is closed.')));
    const before = text();
    expect(talk.view(changed)).toMatchObject({ place: 'changed', abilities: { apply: false } });
    expect(refusal(() => apply(changed))).toEqual(wrongState('comment-words-changed'));
    expect(refusal(() => apply(gone))).toEqual(wrongState('comment-words-gone'));
    expect(text()).toBe(before);
  });

  it('can be to delete words, and keeps how the words around look', () => {
    world.write(doc(p('She may ', b('never be asked'), ' twice.')));
    const bold = talk.suggest(signatory, 'be asked', 'be questioned');
    apply(bold);
    expect(readText(world.lead, world.words())).toEqual(doc(p('She may ', b('never be questioned'), ' twice.')));
    const strike = talk.suggest(signatory, ' twice', '', { strike: true });
    expect(talk.view(strike).proposal).toEqual([{ kind: 'removed', text: 'twice' }]);
    apply(strike);
    expect(text()).toBe('She may never be questioned .');
    expect(talk.view(strike)).toMatchObject({ place: 'gone', isApplied: true, abilities: { takeBack: false } });
  });

  it('is not put in while the section is called, nor once it is withdrawn', () => {
    const [open, withdrawn] = [
      talk.suggest(signatory, 'write a report', 'one'),
      talk.suggest(signatory, 'write a report', 'two'),
    ];
    discussion.withdrawComment(signatory, { commentId: withdrawn, reason: 'Wrong.' });
    expect(refusal(() => apply(withdrawn))).toEqual(wrongState('comment-withdrawn'));
    world.call();
    expect(refusal(() => apply(open))).toEqual({ code: 'forbidden', reason: 'read-only' });
  });

  it('is for words within one paragraph', () => {
    const across = () => talk.suggest(signatory, 'asks for it. The shelter', 'other');
    expect(wrongFields(across)).toEqual(['quote']);
    expect(talk.view(talk.open(signatory, 'asks for it. The shelter')).quote).toBe('asks for it.\nThe shelter');
  });

  it('is taken out again as long as it stands there as it was put in', () => {
    const id = talk.suggest(signatory, 'write a report', 'take her statement');
    const before = text();
    apply(id);
    discussion.takeBackWording(world.as('A08'), { commentId: id });
    expect(text()).toBe(before);
    expect(talk.view(id)).toMatchObject({ isApplied: false, place: 'words', abilities: { apply: true } });
    apply(id);
    world.write(doc(p(firstWords.replace('write a report', 'take her long statement'))));
    const back = () => discussion.takeBackWording(world.as('A08'), { commentId: id });
    expect(refusal(back)).toEqual(wrongState('comment-not-applied'));
  });

  it('is not in the way of a comment that only asks', () => {
    const id = talk.open(signatory, 'write a report');
    expect(refusal(() => apply(id))).toEqual(wrongState('comment-has-no-wording'));
  });
});
