import { and, eq } from 'drizzle-orm';
import type { PositionInput } from '../../schema/inputs';
import { currentVotes, preparedVotes, votes } from '../../schema/tables';
import type { Channel } from '../../schema/vocabulary';
import { signedIn } from '../access';
import { guardWords } from '../guard';
import type { Context } from '../kernel';
import type { SectionRow } from '../sections';
import { recordEvent } from '../trail';
import { latestVote } from './latest-votes';
import { runningMeeting } from './running-meeting';
import { raiseObjection, settleObjections } from './settle-objections';

export type VoteRow = typeof votes.$inferSelect;

export interface NewVote {
  section: SectionRow;
  partyId: string;
  position: PositionInput;
  channel: Channel;
  overrideReason: string;
  receivedOn?: string;
}

/** What a position supplies beside itself, with null where it supplies nothing: the shape the table's checks expect. */
function supplied(position: PositionInput) {
  const nothing = { statement: null, ground: null, reason: null, remedy: null, standAside: null };
  return { ...nothing, ...position };
}

const isSame = (vote: VoteRow, row: Partial<VoteRow>) =>
  Object.entries(row).every(([key, value]) => vote[key as keyof VoteRow] === value);

/** Whether a vote says nothing new: the same again, or a relay of what the party has itself said online already. */
function repeats(before: VoteRow, what: Partial<VoteRow>, how: Pick<VoteRow, 'channel' | 'receivedOn'>): boolean {
  return isSame(before, what) && (before.channel === 'online' || isSame(before, how));
}

function insert(ctx: Context, { section, partyId }: NewVote, what: Omit<typeof votes.$inferInsert, 'id' | OwnColumn>) {
  const { orm } = ctx.database;
  const place = { sectionId: section.id, partyId };
  const id = ctx.newId('vote');
  const by = { castBy: signedIn(ctx), castAt: ctx.now(), meetingId: runningMeeting(ctx, section.sopId) };
  orm
    .insert(votes)
    .values({ id, ...place, ...what, ...by })
    .run();
  orm
    .insert(currentVotes)
    .values({ ...place, voteId: id })
    .onConflictDoUpdate({ target: [currentVotes.sectionId, currentVotes.partyId], set: { voteId: id } })
    .run();
  orm
    .delete(preparedVotes)
    .where(and(eq(preparedVotes.sectionId, section.id), eq(preparedVotes.partyId, partyId)))
    .run();
  return { id, ...place };
}

type OwnColumn = 'sectionId' | 'partyId' | 'castBy' | 'castAt' | 'meetingId';

/** @throws DomainError `unsafe-words` for a statement or reasons that could hurt a survivor */
export function guardPosition(ctx: Context, sopId: string, position: PositionInput, overrideReason: string): void {
  const { statement, reason, remedy } = supplied(position);
  guardWords(ctx, { sopId, kind: 'statement', words: { statement, reason, remedy }, overrideReason });
}

/**
 * Appends a vote and makes it the party's latest. Casting the same vote again changes nothing but what an entry for the
 * party left open that it has contested since.
 * @returns its id
 */
export function writeVote(ctx: Context, vote: NewVote): string {
  const { section, partyId, position: said, channel, overrideReason, receivedOn = null } = vote;
  const { id: sectionId, sopId, textHash } = section;
  const what = { textHash, ...supplied(said) };
  const before = latestVote(ctx, sectionId, partyId);
  if (before && repeats(before, what, { channel, receivedOn })) {
    if (channel === 'online') settleObjections(ctx, sopId, before);
    return before.id;
  }
  guardPosition(ctx, sopId, said, overrideReason);
  const written = insert(ctx, vote, { ...what, channel, receivedOn });
  const { position } = said;
  const payload = { sectionId, partyId, position, textHash, channel };
  const type = channel === 'online' ? 'vote.cast' : 'vote.recorded';
  recordEvent(ctx, { type, sopId, subject: written.id, payload });
  if (channel === 'online') settleObjections(ctx, sopId, { ...written, position });
  if (position === 'cannot-agree-yet') raiseObjection(ctx, sopId, { ...written, position });
  return written.id;
}
