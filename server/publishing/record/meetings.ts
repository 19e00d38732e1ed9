import { asc, eq } from 'drizzle-orm';
import type { ConsensusRecord } from '../../../schema/consensus-record';
import { agendaItems, attendance, meetingItems, meetings, sections } from '../../../schema/tables';
import type { Context } from '../../kernel';

const iso = (moment: Date | null) => moment?.toISOString() ?? null;

function agendaOf({ database: { orm } }: Context, meetingId: string) {
  return orm
    .select({ section: sections.ordinal, minutes: agendaItems.minutes })
    .from(agendaItems)
    .innerJoin(sections, eq(sections.id, agendaItems.sectionId))
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.ordinal))
    .all();
}

function itemsOf({ database: { orm } }: Context, meetingId: string) {
  return orm
    .select({
      number: meetingItems.number,
      kind: meetingItems.kind,
      words: meetingItems.words,
      section: sections.ordinal,
    })
    .from(meetingItems)
    .leftJoin(sections, eq(sections.id, meetingItems.sectionId))
    .where(eq(meetingItems.meetingId, meetingId))
    .orderBy(asc(meetingItems.number))
    .all();
}

/** Each meeting with its agenda, who took part how, what was decided, and its narrative. */
export function meetingsOf(
  ctx: Context,
  sopId: string,
  codes: ReadonlyMap<string, string>,
): ConsensusRecord['meetings'] {
  const { orm } = ctx.database;
  const held = orm.select().from(meetings).where(eq(meetings.sopId, sopId)).orderBy(asc(meetings.number)).all();
  return held.map(({ id, number, title, place, state, plannedFor, startedAt, sealedAt, narrative }) => {
    const taken = orm.select().from(attendance).where(eq(attendance.meetingId, id)).all();
    const attending = taken.map(({ partyId, presence }) => ({ party: codes.get(partyId) ?? partyId, presence }));
    return {
      ...{ number, title, place, state, narrative, agenda: agendaOf(ctx, id), items: itemsOf(ctx, id) },
      ...{ plannedFor: plannedFor.toISOString(), startedAt: iso(startedAt), sealedAt: iso(sealedAt) },
      attendance: attending.sort((a, b) => (a.party < b.party ? -1 : 1)),
    };
  });
}
