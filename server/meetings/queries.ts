import { and, asc, eq } from 'drizzle-orm';
import { calls, revisions, sections, votes } from '../../schema/tables';
import type { MeetingState, Position, Presence } from '../../schema/vocabulary';
import { authorise, decide } from '../access';
import type { Context } from '../kernel';
import { sharedLook } from '../sections';
import { loadParties } from '../sops';
import { meetingsOf, visibleMeeting, type MeetingRow } from './load';
import { agendaOf, attendanceOf, countAttendance, itemsOf } from './minutes';
import type { AgendaView, AttendanceView, ItemView } from './minutes';

export interface MeetingLine {
  id: string;
  number: number;
  title: string;
  place: string;
  plannedFor: string;
  state: MeetingState;
  agenda: AgendaView[];
  revision: { id: string; number: number } | null;
}

/** What happened in a meeting by itself: no one has to write it down. */
export interface MeetingFact {
  at: string;
  kind: 'called' | 'voted';
  section: { id: string; number: number; title: string };
  party: { code: string; name: string } | null;
  position: Position | null;
}

export interface MeetingView extends MeetingLine {
  sopId: string;
  narrative: string;
  startedAt: string | null;
  sealedAt: string | null;
  attendance: AttendanceView[];
  present: Record<Presence, number>;
  items: ItemView[];
  facts: MeetingFact[];
  abilities: { manage: boolean };
}

function lineOf(ctx: Context, meeting: MeetingRow): MeetingLine {
  const { id, number, title, place, plannedFor, state } = meeting;
  const made = ctx.database.orm.select().from(revisions).where(eq(revisions.meetingId, id)).get();
  const revision = made ? { id: made.id, number: made.number } : null;
  return { id, number, title, place, plannedFor: plannedFor.toISOString(), state, agenda: agendaOf(ctx, id), revision };
}

const sharedMeetings = sharedLook((ctx, sopId) => meetingsOf(ctx, sopId).map((meeting) => lineOf(ctx, meeting)));

/** The meetings of an SOP in their order, and whether the actor may plan one. */
export function meetingList(ctx: Context, sopId: string): { meetings: MeetingLine[]; abilities: { manage: boolean } } {
  const seats = authorise(ctx, sopId, 'sop.read');
  return { meetings: sharedMeetings(ctx, sopId), abilities: { manage: decide(seats, 'meeting.manage').allowed } };
}

function factsOf(ctx: Context, { id, sopId }: MeetingRow): MeetingFact[] {
  const { orm } = ctx.database;
  const parties = loadParties(ctx, sopId);
  const section = { id: sections.id, number: sections.ordinal, title: sections.title };
  const called = orm
    .select({ at: calls.openedAt, section })
    .from(calls)
    .innerJoin(sections, eq(sections.id, calls.sectionId))
    .where(and(eq(calls.meetingId, id)))
    .all();
  const voted = orm
    .select({ at: votes.castAt, section, partyId: votes.partyId, position: votes.position })
    .from(votes)
    .innerJoin(sections, eq(sections.id, votes.sectionId))
    .where(eq(votes.meetingId, id))
    .orderBy(asc(votes.castAt))
    .all();
  const facts: MeetingFact[] = [
    ...called.map(({ at, section }) => ({
      at: at.toISOString(),
      kind: 'called' as const,
      section,
      party: null,
      position: null,
    })),
    ...voted.map(({ at, section, partyId, position }) => {
      const party = parties.find((each) => each.id === partyId);
      const named = party ? { code: party.code, name: party.name } : null;
      return { at: at.toISOString(), kind: 'voted' as const, section, party: named, position };
    }),
  ];
  return facts.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
}

/** One meeting: agenda, attendance, what happened, what was decided. @throws DomainError `not-found` */
export function meetingView(ctx: Context, meetingId: string): MeetingView {
  const meeting = visibleMeeting(ctx, meetingId);
  const seats = authorise(ctx, meeting.sopId, 'sop.read');
  const attendance = attendanceOf(ctx, meeting);
  return {
    ...lineOf(ctx, meeting),
    sopId: meeting.sopId,
    narrative: meeting.narrative,
    startedAt: meeting.startedAt?.toISOString() ?? null,
    sealedAt: meeting.sealedAt?.toISOString() ?? null,
    attendance,
    present: countAttendance(attendance),
    items: itemsOf(ctx, meetingId),
    facts: factsOf(ctx, meeting),
    abilities: { manage: decide(seats, 'meeting.manage').allowed },
  };
}
