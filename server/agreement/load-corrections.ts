import { asc, inArray } from 'drizzle-orm';
import { corrections } from '../../schema/tables';
import { CHALLENGE_DAYS } from '../../schema/vocabulary';
import type { Context } from '../kernel';

type Row = typeof corrections.$inferSelect;

export interface CorrectionRow extends Row {
  challengeUntil: Date | null;
}

const DAY = 24 * 3_600_000;

export const withEnd = (row: Row): CorrectionRow => ({
  ...row,
  challengeUntil: row.confirmedAt && new Date(row.confirmedAt.getTime() + CHALLENGE_DAYS * DAY),
});

/** Every correction that was ever proposed for these sections, oldest first. */
export const correctionsOf = (ctx: Context, sectionIds: string[]): CorrectionRow[] =>
  ctx.database.orm
    .select()
    .from(corrections)
    .where(inArray(corrections.sectionId, sectionIds))
    .orderBy(asc(corrections.proposedAt))
    .all()
    .map(withEnd);
