import { describe, expect, it } from 'vitest';
import { makeBlock } from '../../../schema/document/blocks';
import { doc, p } from '../../../schema/document/build';
import * as discussion from '../../../server/discussion';
import * as meetings from '../../../server/meetings';
import { purgeAtKeyboard } from '../../../server/purge';
import * as revisions from '../../../server/revisions';
import { searchSop } from '../../../server/search';
import type { Context } from '../../../server/kernel';
import { aProvince, type Province } from '../../support/province';

const WORDS = 'The hospital treats her at once.';

function hold(world: Province) {
  const agenda = [{ sectionId: world.section(1), minutes: 20 }];
  const input = { sopId: world.sopId, title: 'A meeting', plannedFor: '2026-03-09T09:00:00Z', agenda };
  const meetingId = meetings.planMeeting(world.lead, input);
  meetings.startMeeting(world.lead, { meetingId });
  return revisions.revisionView(world.lead, meetings.sealMeeting(world.lead, { meetingId })).record;
}

const comment = (world: Province, ctx: Context, more: object = {}) =>
  discussion.openComment(ctx, {
    ...{ sectionId: world.section(), effect: 'harm', kind: 'question', block: 0, quote: 'at once' },
    ...{ words: 'Who tells her first?', ...more },
  });

function decide(world: Province, commentId: string, reason = 'For the next edition.') {
  discussion.disposeOfComment(world.lead, { commentId, outcome: 'deferred', reason });
  const outcome = discussion.commentTable(world.lead, { sopId: world.sopId }).lines.find(({ id }) => id === commentId);
  return outcome?.outcome?.id ?? '';
}

describe('comments in a sealed record', () => {
  it('stand there with what became of them, by agency and never by person', () => {
    const world = aProvince();
    world.write(WORDS);
    const first = comment(world, world.as('A03'));
    discussion.answerOutcome(world.as('A03'), { outcomeId: decide(world, first), satisfied: 'no' });
    const record = hold(world);
    expect(record.comments).toMatchObject([
      {
        ...{ section: 1, block: 'C1-1', party: 'A03', kind: 'question', effect: 'harm', quote: 'at once' },
        ...{ words: 'Who tells her first?', proposal: null, channel: 'online', receivedOn: null },
        outcome: { outcome: 'deferred', reason: 'For the next edition.', meeting: null, satisfied: false },
      },
    ]);
    expect(record.comments?.[0]?.code).toMatch(/^1-[A-Z]{4}$/);
    expect(JSON.stringify(record.comments)).not.toContain('representative of A03');
    expect(revisions.verifyRevisions(world.lead, world.sopId)).toEqual({ whole: true, revisions: 1, purged: [] });
  });

  it('are marked where they came after the call: on paper the day they were received counts', () => {
    const world = aProvince();
    world.write(WORDS);
    comment(world, world.as('A03'));
    world.call();
    const paper = { channel: 'paper', partyId: world.party('A06') };
    comment(world, world.lead, { ...paper, receivedOn: '2026-03-01', words: 'Sent before.' });
    comment(world, world.lead, { ...paper, receivedOn: '2026-03-09', words: 'Sent after.' });
    comment(world, world.as('A08'), { words: 'Typed after.' });
    const late = hold(world)
      .comments?.filter((each) => each.late)
      .map(({ words }) => words);
    expect(late?.sort()).toEqual(['Sent after.', 'Typed after.']);
  });

  it('make the latest record one that no longer stands', () => {
    const world = aProvince();
    world.write(WORDS);
    hold(world);
    const changed = () => revisions.latestRecord(world.lead, world.sopId)?.changed;
    expect(changed()).toBe(false);
    comment(world, world.as('A03'));
    expect(changed()).toBe(true);
    hold(world);
    expect(changed()).toBe(false);
  });

  it('lose purged words in the record too, which then says that they were purged', () => {
    const world = aProvince();
    world.write(WORDS);
    decide(world, comment(world, world.as('A03'), { words: 'Zorina Achebe was told so.' }), 'Ask Zorina Achebe.');
    hold(world);
    const sought = { sopId: world.sopId, words: 'Zorina Achebe', reason: 'the name of a survivor', sure: 'on' };
    purgeAtKeyboard(world.lead, sought);
    const [strip] = revisions.revisionStrip(world.lead, world.sopId).revisions;
    const { record } = revisions.revisionView(world.lead, strip?.id ?? '');
    expect(JSON.stringify(record)).not.toContain('Zorina');
    expect(record.comments).toHaveLength(1);
    expect(revisions.verifyRevisions(world.lead, world.sopId)).toEqual({ whole: true, revisions: 1, purged: [1] });
  });

  it('are left out of a record without any, so that older records keep their shape and hash', () => {
    const world = aProvince();
    expect('comments' in hold(world)).toBe(false);
  });
});

describe('what a directory keeps from some readers', () => {
  const shelter = { category: 'shelter', name: 'Riverside', location: '12 River Lane', contact: '555 0100' } as const;
  const entry = makeBlock('directoryEntry', shelter);
  const withShelter = (world: Province) => world.write(doc(p(WORDS), makeBlock('directory', {}, entry)));

  it('never becomes the quote of a comment: one on an entry is tied to the block', () => {
    const world = aProvince();
    withShelter(world);
    comment(world, world.lead, { block: 1, quote: '12 River Lane', words: 'This is out of date.' });
    const [made] = discussion.discussionOf(world.lead, world.section()).comments;
    expect(made).toMatchObject({ quote: '', place: 'block', block: 2 });
    expect(JSON.stringify(hold(world))).not.toContain('River Lane');
  });

  it('goes from every comment for those who may not see it, and from the record', () => {
    const world = aProvince();
    world.write('She sleeps at 12 River Lane for now.');
    const id = comment(world, world.lead, { quote: '12 River Lane', words: 'Nobody may read 12 River Lane here.' });
    discussion.replyToComment(world.lead, { commentId: id, words: '12 River Lane goes into the directory.' });
    decide(world, id, 'Moved: 12 River Lane is in the directory.');
    withShelter(world);
    const observer = world.as('A08', 'observer');
    const seen = (ctx: Context) =>
      JSON.stringify([
        discussion.discussionOf(ctx, world.section()),
        discussion.commentTable(ctx, { sopId: world.sopId }),
        searchSop(ctx, { sopId: world.sopId, term: 'directory' }),
      ]);
    expect(seen(world.lead)).toContain('12 River Lane');
    expect(seen(observer)).not.toContain('River Lane');
    expect(seen(observer)).toContain('[withheld]');
    const found = (ctx: Context) => searchSop(ctx, { sopId: world.sopId, term: 'river lane' }).length;
    expect([found(world.lead) > 0, found(observer)]).toEqual([true, 0]);
    expect(JSON.stringify(hold(world))).not.toContain('River Lane');
  });
});
