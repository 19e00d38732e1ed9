import { and, eq } from 'drizzle-orm';
import type { PositionInput } from '../../schema/inputs';
import { currentVotes, objections, preparedVotes, votes } from '../../schema/tables';
import type { Channel, ObjectionState } from '../../schema/vocabulary';
import { signedIn } from '../access';
import type { Context } from '../kernel';
import type { SectionRow } from '../sections';
import { recordEvent } from '../trail';
import { isOpen } from './rules';
import { runningMeeting } from './running-meeting';

export type VoteRow = typeof votes.$inferSelect;

export interface NewVote {
  section: SectionRow;
  partyId: string;
  position: PositionInput;
  channel: Channel;
  receivedOn?: string;
}

/** What a position supplies beside itself, with null where it supplies nothing: the shape the table's checks expect. */
function supplied(position: PositionInput) {
  const nothing = { statement: null, ground: null, reason: null, remedy: null, standAside: null };
  return { ...nothing, ...position };
}

/** The latest vote of a party on a section, whatever words it was given to. */
export function latestVote(ctx: Context, sectionId: string, partyId: string): VoteRow | undefined {
  const own = and(eq(currentVotes.sectionId, sectionId), eq(currentVotes.partyId, partyId));
  return ctx.database.orm
    .select()
    .from(currentVotes)
    .innerJoin(votes, eq(votes.id, currentVotes.voteId))
    .where(own)
    .get()?.votes;
}

const isSame = (vote: VoteRow, row: Partial<VoteRow>) =>
  Object.entries(row).every(([key, value]) => vote[key as keyof VoteRow] === value);

/** Settles the party's open objection by its new vote: satisfied, or renewed by another "cannot agree yet". */
function settleObjection(ctx: Context, { section, partyId, position }: NewVote): void {
  const own = and(eq(objections.sectionId, section.id), eq(objections.partyId, partyId));
  for (const objection of ctx.database.orm.select().from(objections).where(own).all().filter(isOpen)) {
    const state: ObjectionState = position.position === 'cannot-agree-yet' ? 'renewed' : 'satisfied';
    const next = { state, closedAt: ctx.now() };
    ctx.database.orm.update(objections).set(next).where(eq(objections.id, objection.id)).run();
    const type = state === 'renewed' ? 'objection.renewed' : 'objection.satisfied';
    recordEvent(ctx, { type, sopId: section.sopId, subject: objection.id, payload: { partyId } });
  }
}

function raiseObjection(ctx: Context, { section, partyId }: NewVote, voteId: string): void {
  const id = ctx.newId('objection');
  const row = { id, voteId, sectionId: section.id, partyId, state: 'raised' as const, raisedAt: ctx.now() };
  ctx.database.orm.insert(objections).values(row).run();
  recordEvent(ctx, { type: 'objection.raised', sopId: section.sopId, subject: id, payload: { partyId, voteId } });
}

/** Appends a vote and makes it the party's latest. Casting the same vote again changes nothing. @returns its id */
export function writeVote(ctx: Context, vote: NewVote): string {
  const { section, partyId, position, channel, receivedOn = null } = vote;
  const { orm } = ctx.database;
  const what = { textHash: section.textHash, ...supplied(position), channel, receivedOn };
  const before = latestVote(ctx, section.id, partyId);
  if (before && isSame(before, what)) return before.id;
  const id = ctx.newId('vote');
  const by = { castBy: signedIn(ctx), castAt: ctx.now(), meetingId: runningMeeting(ctx, section.sopId) };
  orm
    .insert(votes)
    .values({ id, sectionId: section.id, partyId, ...what, ...by })
    .run();
  orm
    .insert(currentVotes)
    .values({ sectionId: section.id, partyId, voteId: id })
    .onConflictDoUpdate({ target: [currentVotes.sectionId, currentVotes.partyId], set: { voteId: id } })
    .run();
  orm
    .delete(preparedVotes)
    .where(and(eq(preparedVotes.sectionId, section.id), eq(preparedVotes.partyId, partyId)))
    .run();
  const type = channel === 'online' ? 'vote.cast' : 'vote.recorded';
  const payload = { sectionId: section.id, partyId, position: position.position, textHash: section.textHash, channel };
  recordEvent(ctx, { type, sopId: section.sopId, subject: id, payload });
  settleObjection(ctx, vote);
  if (position.position === 'cannot-agree-yet') raiseObjection(ctx, vote, id);
  return id;
}
