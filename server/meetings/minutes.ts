import { and, asc, eq } from 'drizzle-orm';
import { agendaItems, attendance, meetingItems, sections } from '../../schema/tables';
import { presences, type MeetingItemKind, type Presence } from '../../schema/vocabulary';
import type { Context } from '../kernel';
import type { Minutes } from '../revisions';
import { loadParties } from '../sops';
import type { MeetingRow } from './load';

export interface AgendaView {
  sectionId: string;
  number: number;
  title: string;
  minutes: number;
}

export interface AttendanceView {
  partyId: string;
  code: string;
  name: string;
  presence: Presence | null;
}

export interface ItemView {
  id: string;
  number: number;
  kind: MeetingItemKind;
  words: string;
  sectionId: string | null;
}

export function agendaOf(ctx: Context, meetingId: string): AgendaView[] {
  return ctx.database.orm
    .select({ sectionId: sections.id, number: sections.ordinal, title: sections.title, minutes: agendaItems.minutes })
    .from(agendaItems)
    .innerJoin(sections, eq(sections.id, agendaItems.sectionId))
    .where(eq(agendaItems.meetingId, meetingId))
    .orderBy(asc(agendaItems.ordinal))
    .all();
}

/** Every party of the SOP with how it takes part; null where that has not been noted. */
export function attendanceOf(ctx: Context, { id, sopId }: MeetingRow): AttendanceView[] {
  const taken = ctx.database.orm.select().from(attendance).where(eq(attendance.meetingId, id)).all();
  return loadParties(ctx, sopId).map((party) => ({
    partyId: party.id,
    code: party.code,
    name: party.name,
    presence: taken.find(({ partyId }) => partyId === party.id)?.presence ?? null,
  }));
}

/** How many parties took part in each way; a party nobody noted was absent. */
export function countAttendance(attending: readonly AttendanceView[]): Record<Presence, number> {
  const count = (presence: Presence) => attending.filter((each) => (each.presence ?? 'absent') === presence).length;
  const counted = presences.map((presence) => [presence, count(presence)] as const);
  return Object.fromEntries(counted) as Record<Presence, number>;
}

export const itemsOf = (ctx: Context, meetingId: string): ItemView[] =>
  ctx.database.orm
    .select()
    .from(meetingItems)
    .where(and(eq(meetingItems.meetingId, meetingId)))
    .orderBy(asc(meetingItems.number))
    .all()
    .map(({ id, number, kind, words, sectionId }) => ({ id, number, kind, words, sectionId }));

/** What a revision keeps of its meeting. */
export function minutesOf(ctx: Context, meeting: MeetingRow): Minutes {
  const { number, title, place, narrative, plannedFor, startedAt, sealedAt } = meeting;
  return {
    ...{ number, title, place, narrative },
    plannedFor: plannedFor.toISOString(),
    startedAt: startedAt?.toISOString() ?? null,
    sealedAt: sealedAt?.toISOString() ?? null,
    agenda: agendaOf(ctx, meeting.id).map((item) => ({ section: item.number, minutes: item.minutes })),
    attendance: attendanceOf(ctx, meeting).map(({ code, presence }) => ({
      party: code,
      presence: presence ?? 'absent',
    })),
    items: itemsOf(ctx, meeting.id).map((item) => ({ number: item.number, kind: item.kind, words: item.words })),
  };
}
