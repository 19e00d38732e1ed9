import { and, isNotNull, lt, notInArray, sql } from 'drizzle-orm';
import {
  calls,
  corrections,
  dependencyChecks,
  draftSignals,
  lateEdits,
  preparedVotes,
  revisionSections,
  sections,
  texts,
  votes,
} from '../../schema/tables';
import type { Database } from '../storage';

const DAY = 24 * 3_600_000;

/**
 * Deletes wordings that were only ever drafts: a day old, and held by no call, vote, revision or section any more.
 * Without this every look at a section that is being written would keep a copy of it for ever.
 * @returns how many were deleted
 */
export function forgetDrafts({ orm, transaction }: Database, now: Date): number {
  const holders = [calls, votes, preparedVotes, draftSignals, revisionSections, sections];
  const others = [
    ...[lateEdits.baseHash, lateEdits.textHash, lateEdits.beforeHash, lateEdits.afterHash],
    ...[corrections.beforeHash, corrections.afterHash, dependencyChecks.sourceHash],
  ];
  const unheld = [
    ...holders.map((table) => notInArray(texts.hash, orm.select({ hash: table.textHash }).from(table))),
    ...others.map((hash) =>
      notInArray(
        texts.hash,
        orm
          .select({ hash: sql<string>`${hash}` })
          .from(hash.table)
          .where(isNotNull(hash)),
      ),
    ),
  ];
  const old = lt(texts.createdAt, new Date(now.getTime() - DAY));
  return transaction(
    () =>
      orm
        .delete(texts)
        .where(and(old, ...unheld))
        .run().changes,
  );
}
