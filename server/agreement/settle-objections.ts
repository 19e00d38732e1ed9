import { and, eq, inArray, ne } from 'drizzle-orm';
import { objections } from '../../schema/tables';
import { openObjectionStates, type ObjectionState } from '../../schema/vocabulary';
import type { Context } from '../kernel';
import { recordEvent } from '../trail';
import type { VoteRow } from './write-vote';

type Settling = Pick<VoteRow, 'id' | 'sectionId' | 'partyId' | 'position'>;

/**
 * A party's own vote settles what it objected to before, on record or not: satisfied, or renewed by another "cannot
 * agree yet". A vote that somebody else entered settles nothing until the party confirms it.
 */
export function settleObjections(ctx: Context, sopId: string, vote: Settling): void {
  const { sectionId, partyId, position } = vote;
  const own = and(eq(objections.sectionId, sectionId), eq(objections.partyId, partyId), ne(objections.voteId, vote.id));
  const standing = inArray(objections.state, [...openObjectionStates, 'recorded']);
  const rows = ctx.database.orm.select().from(objections).where(and(own, standing)).all();
  const state: ObjectionState = position === 'cannot-agree-yet' ? 'renewed' : 'satisfied';
  for (const { id } of rows) {
    ctx.database.orm.update(objections).set({ state, closedAt: ctx.now() }).where(eq(objections.id, id)).run();
    recordEvent(ctx, { type: `objection.${state}`, sopId, subject: id, payload: { sectionId, partyId } });
  }
}

/** Opens the objection that a "cannot agree yet" vote stands for. */
export function raiseObjection(ctx: Context, sopId: string, { id: voteId, sectionId, partyId }: Settling): void {
  const id = ctx.newId('objection');
  const row = { id, voteId, sectionId, partyId, state: 'raised' as const, raisedAt: ctx.now() };
  ctx.database.orm.insert(objections).values(row).run();
  recordEvent(ctx, { type: 'objection.raised', sopId, subject: id, payload: { sectionId, partyId, voteId } });
}
