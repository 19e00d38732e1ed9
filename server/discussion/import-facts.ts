import { asc, eq } from 'drizzle-orm';
import { plainKey, rowKey } from '../../schema/comment-form';
import { commentOutcomes, comments, importedComments, meetings, sections } from '../../schema/tables';
import type { Context } from '../kernel';
import { loadParties } from '../sops';
import type { UnsafeCells } from './import-guard';
import type { OutcomeRow } from './load';

type Kept = typeof comments.$inferSelect;

/** What an SOP knows already that rows of a table may speak of. */
export interface ImportFacts {
  sopId: string;
  parties: readonly { id: string; code: string; name: string }[];
  sections: readonly { id: string; number: number; title: string }[];
  /** those that were held or are running */
  meetings: readonly { id: string; number: number }[];
  /** by their keys */
  comments: ReadonlyMap<string, Kept>;
  /** by the hash of the row they came from */
  imported: ReadonlyMap<string, Kept>;
  /** of each comment, the latest last */
  outcomes: ReadonlyMap<string, readonly OutcomeRow[]>;
  unsafe: UnsafeCells;
}

/** Reads it all at once: a table has hundreds of rows. */
export function loadImportFacts(ctx: Context, sopId: string, unsafe: UnsafeCells): ImportFacts {
  const { orm } = ctx.database;
  const kept = orm.select().from(comments).where(eq(comments.sopId, sopId)).all();
  const byId = new Map(kept.map((comment) => [comment.id, comment]));
  const outcomes = new Map<string, OutcomeRow[]>();
  const decided = orm
    .select({ row: commentOutcomes })
    .from(commentOutcomes)
    .innerJoin(comments, eq(comments.id, commentOutcomes.commentId))
    .where(eq(comments.sopId, sopId))
    .orderBy(asc(commentOutcomes.decidedAt), asc(commentOutcomes.id))
    .all();
  for (const { row } of decided) outcomes.set(row.commentId, [...(outcomes.get(row.commentId) ?? []), row]);
  const imported = orm.select().from(importedComments).where(eq(importedComments.sopId, sopId)).all();
  const here = orm.select().from(sections).where(eq(sections.sopId, sopId)).orderBy(asc(sections.ordinal)).all();
  const held = orm.select().from(meetings).where(eq(meetings.sopId, sopId)).all();
  return {
    sopId,
    parties: loadParties(ctx, sopId),
    sections: here.map(({ id, ordinal: number, title }) => ({ id, number, title })),
    meetings: held.filter(({ state }) => state !== 'planned'),
    comments: new Map(kept.map((comment) => [plainKey(rowKey(comment)), comment])),
    imported: new Map(
      imported.flatMap(({ rowHash, commentId }) => {
        const comment = byId.get(commentId);
        return comment ? [[rowHash, comment] as const] : [];
      }),
    ),
    outcomes,
    unsafe,
  };
}
