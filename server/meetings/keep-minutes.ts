import { desc, eq } from 'drizzle-orm';
import { meetingInputs } from '../../schema/inputs';
import { meetingItems, meetings } from '../../schema/tables';
import { signedIn } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { loadSection } from '../sections';
import { recordEvent } from '../trail';
import { managedMeeting, runningOnly } from './load';

/** Notes a decision or an action, numbered in the order noted. @returns the id of the item */
export function noteItem(ctx: Context, input: unknown): string {
  const { meetingId, sectionId, overrideReason, ...item } = parseInput(meetingInputs.noteItem, input);
  return ctx.database.transaction(() => {
    const { sopId } = runningOnly(managedMeeting(ctx, meetingId));
    if (sectionId !== undefined && loadSection(ctx, sectionId).sopId !== sopId) {
      throw new DomainError('not-found', { what: 'section' });
    }
    guardWords(ctx, { sopId, kind: 'minutes', words: { words: item.words }, overrideReason });
    const { orm } = ctx.database;
    const own = eq(meetingItems.meetingId, meetingId);
    const last = orm.select().from(meetingItems).where(own).orderBy(desc(meetingItems.number)).limit(1).get();
    const id = ctx.newId('item');
    const number = (last?.number ?? 0) + 1;
    const by = { notedBy: signedIn(ctx), notedAt: ctx.now() };
    orm
      .insert(meetingItems)
      .values({ id, meetingId, number, sectionId, ...item, ...by })
      .run();
    recordEvent(ctx, {
      type: 'meeting.item-noted',
      sopId,
      subject: id,
      payload: { meetingId, number, kind: item.kind },
    });
    return id;
  });
}

/** Writes the narrative that stands beside the facts in the minutes. Open until the meeting is sealed. */
export function writeNarrative(ctx: Context, input: unknown): void {
  const { meetingId, narrative, overrideReason } = parseInput(meetingInputs.writeNarrative, input);
  ctx.database.transaction(() => {
    const meeting = runningOnly(managedMeeting(ctx, meetingId));
    if (meeting.narrative === narrative) return;
    guardWords(ctx, { sopId: meeting.sopId, kind: 'minutes', words: { narrative }, overrideReason });
    ctx.database.orm.update(meetings).set({ narrative }).where(eq(meetings.id, meetingId)).run();
    recordEvent(ctx, { type: 'meeting.narrative-written', sopId: meeting.sopId, subject: meetingId });
  });
}
