import { eq } from 'drizzle-orm';
import { agreementInputs } from '../../schema/inputs';
import { preparedVotes, voteConfirmations, votes } from '../../schema/tables';
import { signedIn } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { refuseFrozen } from '../sections';
import { recordEvent } from '../trail';
import { latestVote } from './latest-votes';
import { settleObjections } from './settle-objections';
import { refuseOldWords, requireCalled, sectionFor } from './subject';
import { requireVoice } from './voice';
import { guardPosition, writeVote } from './write-vote';

/**
 * Casts the vote of the actor's party on the words it had on screen.
 * @returns the id of the vote
 * @throws DomainError `words-changed` when the section says something else by now; `forbidden` unless the actor is the
 * party's representative; `invalid` when the position lacks what it must supply; `wrong-state` when it is not called
 */
export function castVote(ctx: Context, input: unknown): string {
  const { sectionId, partyId, textHash, overrideReason, ...position } = parseInput(agreementInputs.castVote, input);
  return ctx.database.transaction(() => {
    const section = sectionFor(ctx, sectionId, 'vote.cast', { partyId });
    requireVoice(ctx, section, partyId);
    refuseOldWords(section, textHash);
    requireCalled(section);
    refuseFrozen(ctx, section);
    return writeVote(ctx, { section, partyId, position, overrideReason, channel: 'online' });
  });
}

/** Enters a vote that reached the lead on paper or by phone. It is labelled, and the party can confirm or correct it. */
export function recordVote(ctx: Context, input: unknown): string {
  const { sectionId, partyId, textHash, channel, receivedOn, overrideReason, ...position } = parseInput(
    agreementInputs.recordVote,
    input,
  );
  return ctx.database.transaction(() => {
    const section = sectionFor(ctx, sectionId, 'vote.record', { partyId });
    requireVoice(ctx, section, partyId);
    refuseOldWords(section, textHash);
    requireCalled(section);
    refuseFrozen(ctx, section);
    return writeVote(ctx, { section, partyId, position, overrideReason, channel, receivedOn });
  });
}

/** The party's own word that a vote recorded for it is right. @throws DomainError `wrong-state` for a vote cast online */
export function confirmVote(ctx: Context, input: unknown): void {
  const { voteId } = parseInput(agreementInputs.confirmVote, input);
  ctx.database.transaction(() => {
    const vote = ctx.database.orm.select().from(votes).where(eq(votes.id, voteId)).get();
    const asked = { partyId: vote?.partyId, what: 'vote' };
    const section = sectionFor(ctx, vote?.sectionId, 'vote.confirm', asked);
    if (!vote) throw new DomainError('not-found', { what: 'vote' });
    const isLatest = latestVote(ctx, vote.sectionId, vote.partyId)?.id === voteId;
    if (vote.channel === 'online' || !isLatest) throw new DomainError('wrong-state', { reason: 'vote-not-recorded' });
    const row = { voteId, confirmedBy: signedIn(ctx), confirmedAt: ctx.now() };
    const { changes } = ctx.database.orm.insert(voteConfirmations).values(row).onConflictDoNothing().run();
    if (changes === 0) return;
    const payload = { sectionId: section.id, partyId: vote.partyId };
    recordEvent(ctx, { type: 'vote.confirmed', sopId: section.sopId, subject: voteId, payload });
    settleObjections(ctx, section.sopId, vote);
  });
}

/** Puts a vote before the party's representative, who alone can cast it. */
export function prepareVote(ctx: Context, input: unknown): void {
  const { sectionId, partyId, textHash, overrideReason, ...position } = parseInput(agreementInputs.prepareVote, input);
  ctx.database.transaction(() => {
    const section = sectionFor(ctx, sectionId, 'vote.prepare', { partyId });
    requireVoice(ctx, section, partyId);
    refuseOldWords(section, textHash);
    requireCalled(section);
    guardPosition(ctx, section.sopId, position, overrideReason);
    const words = JSON.stringify(position);
    const by = { preparedBy: signedIn(ctx), preparedAt: ctx.now() };
    const row = { textHash, position: position.position, words, ...by };
    ctx.database.orm
      .insert(preparedVotes)
      .values({ sectionId, partyId, ...row })
      .onConflictDoUpdate({
        target: [preparedVotes.sectionId, preparedVotes.partyId, preparedVotes.preparedBy],
        set: row,
      })
      .run();
    // What it says stays inside the party, also where its people differ; the trail is read by everybody.
    const payload = { partyId };
    recordEvent(ctx, { type: 'vote.prepared', sopId: section.sopId, subject: sectionId, payload });
  });
}
