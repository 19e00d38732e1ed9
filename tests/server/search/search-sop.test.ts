import { beforeEach, describe, expect, it } from 'vitest';
import { doc, p, ul } from '../../../schema/document/build';
import { makeBlock } from '../../../schema/document';
import * as agreement from '../../../server/agreement';
import * as checklist from '../../../server/checklist';
import * as discussion from '../../../server/discussion';
import * as meetings from '../../../server/meetings';
import { emptyIndex, searchSop } from '../../../server/search';
import { createSop } from '../../../server/sops';
import { aProvince, objectionOfA06, type Province } from '../../support/province';
import { refusal, wrongFields } from '../../support/refusal';
import { eventsSince } from '../../support/trail';
import { talkIn } from '../discussion/talk';

let world: Province;

beforeEach(() => {
  world = aProvince();
});

const search = (term: string, ctx = world.lead) => searchSop(ctx, { sopId: world.sopId, term });

const blocks = (term: string) => search(term).map(({ block }) => block);

/** Kind, place and snippet of each hit, with what was found in brackets. */
const told = (term: string, ctx = world.lead) =>
  search(term, ctx).map(
    ({ kind, place, snippet }) =>
      `${kind} ${place?.number ?? '-'}: ${snippet.map(({ text, isFound }) => (isFound ? `[${text}]` : text)).join('')}`,
  );

describe('searching an SOP', () => {
  it('finds lines that hold all words, in any order and case, by their beginnings, with or without accents', () => {
    world.write(doc(p('The Zebra crosses the café at noon.'), p('A zebra alone.')));
    expect(told('CAFE zeb')).toEqual(['section 1: The [Zebra] crosses the [café] at noon.']);
    expect(told('zebra')).toHaveLength(2);
    expect(told('zebra quagga')).toEqual([]);
    expect(told('ebra')).toEqual([]);
  });

  it('names the block in which the words stand, as it is numbered beside the text', () => {
    const entry = makeBlock('directoryEntry', { category: 'hotline', name: 'Zebra line' });
    world.write(
      doc(p('Nothing.'), ul('A zebra.', 'No zebra.'), makeBlock('directory', {}, entry), p('Nothing.'), p('A zebra.')),
    );
    expect(blocks('zebra').sort()).toEqual([2, 2, 3, 5]);
    expect(blocks('nothing')).toEqual([1, 4]);
    expect(blocks(world.line().title)).toContain(null);
  });

  it.each([
    ['Thai', 'โรงพยาบาลรักษาผู้หญิงทุกคน', 'ผู้หญิง'],
    ['Khmer', 'មន្ទីរពេទ្យព្យាបាលស្ត្រីគ្រប់រូប', 'ស្ត្រី'],
  ])('names the block of words of %s', (_, line, word) => {
    world.write(doc(p('Nothing.'), p('Nothing.'), p(line)));
    expect(blocks(word)).toEqual([3]);
  });

  it('keeps in step with what is written, and with what is taken out', () => {
    world.write('A zebra.');
    expect(told('zebra')).toHaveLength(1);
    world.write('A quagga.');
    expect([told('zebra'), told('quagga')]).toEqual([[], ['section 1: A [quagga].']]);
  });

  it.each([
    ['Thai', 'ผู้หญิงทุกคนมีสิทธิได้รับความช่วยเหลือ', 'สิทธิ'],
    ['Lao', 'ແມ່ຍິງທຸກຄົນມີສິດໄດ້ຮັບການຊ່ວຍເຫຼືອ', 'ແມ່ຍິງ'],
    ['Khmer', 'ស្ត្រីគ្រប់រូបមានសិទ្ធិទទួលជំនួយ', 'សិទ្ធិ'],
    ['Burmese', 'အမျိုးသမီးတိုင်း အကူအညီ ရပိုင်ခွင့်ရှိသည်', 'အကူအညီ'],
  ])('finds words of %s, which writes no spaces between them', (_, line, word) => {
    world.write(line);
    const [hit, ...others] = search(word);
    expect(others).toEqual([]);
    expect(hit?.snippet.map(({ text }) => text).join('')).toBe(line);
    expect(
      hit?.snippet
        .filter(({ isFound }) => isFound)
        .map(({ text }) => text)
        .join(''),
    ).toContain(word);
  });

  it('finds statements, objections with their answers, minutes and reasons, and says where they are shown', () => {
    const { lead, sopId } = world;
    const meetingId = meetings.planMeeting(lead, {
      ...{ sopId, title: 'First', place: 'Harbour hall', plannedFor: '2026-03-04T09:00' },
      agenda: [{ sectionId: world.section(1), minutes: 30 }],
    });
    meetings.startMeeting(lead, { meetingId });
    meetings.writeNarrative(lead, { meetingId, narrative: 'Quiet.\nThe lantern was lit.' });
    meetings.noteItem(lead, { meetingId, kind: 'decision', words: 'Keep the lantern.' });
    world.call();
    const agree = { ...world.ballot('A03', 1), position: 'agree-with-statement', statement: 'Our lantern burns.' };
    agreement.castVote(world.as('A03'), agree);
    agreement.castVote(world.as('A06'), { ...world.ballot('A06', 1), ...objectionOfA06, reason: 'No lantern there.' });
    const objectionId = world.objections(1)[0]?.id ?? '';
    agreement.answerObjection(lead, { objectionId, kind: 'explanation', words: 'A lantern will come.' });
    agreement.prepareVote(world.as('A08'), {
      ...world.ballot('A08', 1),
      ...agree,
      partyId: world.party('A08'),
      statement: 'Secret lantern.',
    });
    expect(told('lantern').sort()).toEqual([
      'meeting 1: Keep the [lantern].',
      'meeting 1: The [lantern] was lit.',
      'objection 1: A [lantern] will come.',
      'objection 1: No [lantern] there.',
      'vote 1: Our [lantern] burns.',
    ]);
  });

  it('finds comments under their number, with what was said and decided on them', () => {
    const { lead } = world;
    const talk = talkIn(world);
    const commentId = talk.open(world.as('A03'), '', { kind: 'question', words: 'Who carries the lantern?' });
    discussion.replyToComment(lead, { commentId, words: 'The lantern is carried by the desk.' });
    discussion.disposeOfComment(lead, { commentId, outcome: 'noted', reason: 'A lantern is no matter of text.' });
    expect(told('lantern').sort()).toEqual([
      'comment 1: 1: A [lantern] is no matter of text.',
      'comment 1: 1: The [lantern] is carried by the desk.',
      'comment 1: 1: Who carries the [lantern]? – Purpose',
    ]);
  });

  it('names the block in which the words of a comment stand by now, with all that was said on it', () => {
    const [talk, before, about] = [talkIn(world), p('Nothing.'), p('She rings at the gate.')];
    world.write(doc(before, about));
    const commentId = talk.open(world.as('A03'), 'rings at the gate', { block: 1, words: 'Who lights the lantern?' });
    discussion.replyToComment(world.lead, { commentId, words: 'The desk lights the lantern.' });
    talk.open(world.as('A03'), '', { block: undefined, kind: 'question', words: 'Is one lantern enough?' });
    expect(search('gate').map(({ kind, block }) => [kind, block])).toEqual([
      ['section', 2],
      ['comment', 2],
    ]);
    expect(blocks('lantern').sort()).toEqual([2, 2, null]);
    world.write(doc(before, before, about));
    expect(blocks('lantern').sort()).toEqual([3, 3, null]);
    world.write(doc(before));
    expect(blocks('lantern')).toEqual([null, null, null]);
  });

  it('finds notes on the checklist under the number of their question', () => {
    const { lead } = world;
    const sopId = createSop(lead, { title: 'With a checklist', templateId: 'vaw-sop' });
    checklist.answerItem(lead, { sopId, number: 1, answer: 'not-met', reason: '', note: 'No lantern here.', seen: 0 });
    const hits = searchSop(lead, { sopId, term: 'lantern' });
    expect(hits.map(({ kind, place, block }) => [kind, place, block])).toEqual([['checklist', null, null]]);
    expect(hits[0]?.snippet.map(({ text }) => text).join('')).toBe('1: No lantern here.');
  });

  it('says where a shelter is only to those who may know', () => {
    const entry = makeBlock('directoryEntry', {
      category: 'shelter',
      name: 'House of the river',
      location: 'Lantern street 4',
    });
    world.write(doc(makeBlock('directory', {}, entry), p('Nothing else.')));
    expect(told('lantern')).toHaveLength(1);
    expect(told('lantern', world.as('A03', 'observer'))).toEqual([]);
    expect(told('river', world.as('A03', 'observer')).length).toBeGreaterThan(0);
  });

  it('cuts a long line at words around the first place', () => {
    world.write(`${'before '.repeat(40)}zebra ${'after '.repeat(40)}end`);
    const [hit] = told('zebra');
    expect(hit).toMatch(/^section 1: …before (before )+\[zebra\] (after )+after…$/);
  });

  it('reads everything anew when the index was emptied', () => {
    world.write('A zebra.');
    expect(told('zebra')).toHaveLength(1);
    emptyIndex(world.database);
    expect(told('zebra')).toHaveLength(1);
  });

  it('takes what looks like a query for words, and finds nothing for nothing', () => {
    world.write('Either near or "far".');
    const events = eventsSince(world);
    expect(told('near OR')).toEqual(['section 1: Either [near] [or] "far".']);
    expect([told('"'), told(''), told('* ^ ( NEAR')]).toEqual([[], [], ['section 1: Either [near] or "far".']]);
    expect(events.types()).toEqual([]);
  });

  it('is for those with a seat, and finds nothing of another SOP', () => {
    expect(refusal(() => search('zebra', world.stranger))).toEqual({ code: 'not-found', what: 'sop' });
    expect(wrongFields(() => search('x'.repeat(201)))).toEqual(['term']);
  });
});
