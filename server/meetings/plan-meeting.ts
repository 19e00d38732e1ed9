import { eq } from 'drizzle-orm';
import { meetingInputs } from '../../schema/inputs';
import { agendaItems, meetings, sections } from '../../schema/tables';
import { authorise } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { meetingsOf } from './load';

function refuseForeignSections(ctx: Context, sopId: string, sectionIds: string[]): void {
  const own = ctx.database.orm.select({ id: sections.id }).from(sections).where(eq(sections.sopId, sopId)).all();
  const known = new Set(own.map(({ id }) => id));
  if (sectionIds.some((id) => !known.has(id))) throw new DomainError('not-found', { what: 'section' });
  if (new Set(sectionIds).size < sectionIds.length) {
    throw new DomainError('invalid', {
      issues: [{ field: 'agenda', message: 'A section stands on the agenda twice.' }],
    });
  }
}

/**
 * Plans a meeting with its agenda of sections, each with its minutes.
 * @returns the id of the meeting
 * @throws DomainError `forbidden`, `invalid`, `not-found` (a section of another SOP)
 */
export function planMeeting(ctx: Context, input: unknown): string {
  const { sopId, agenda, overrideReason, ...meeting } = parseInput(meetingInputs.planMeeting, input);
  authorise(ctx, sopId, 'meeting.manage');
  return ctx.database.transaction(() => {
    refuseForeignSections(
      ctx,
      sopId,
      agenda.map(({ sectionId }) => sectionId),
    );
    const { title, place } = meeting;
    guardWords(ctx, { sopId, kind: 'field', words: { title, place }, overrideReason });
    const id = ctx.newId('meeting');
    const number = (meetingsOf(ctx, sopId).at(-1)?.number ?? 0) + 1;
    ctx.database.orm
      .insert(meetings)
      .values({ id, sopId, number, ...meeting })
      .run();
    const items = agenda.map((item, index) => ({ meetingId: id, ordinal: index + 1, ...item }));
    ctx.database.orm.insert(agendaItems).values(items).run();
    recordEvent(ctx, { type: 'meeting.planned', sopId, subject: id, payload: { number, title } });
    return id;
  });
}
