import { eq } from 'drizzle-orm';
import type * as Y from 'yjs';
import { commentedSections, comments } from '../../schema/tables';
import type { Context } from '../kernel';
import { FRAGMENT, loadDoc } from '../sections';
import { anchorAt, anchorBlock, blockOf, findWords, type Anchor, type Range } from './find-words';
import { Flow } from './flow';

export type CommentRow = typeof comments.$inferSelect;
export type Placed = Pick<CommentRow, 'place' | 'block' | 'letters' | 'start' | 'end' | 'before' | 'after' | 'copies'>;

/** A comment on the section at large. */
export const atLarge: Placed = {
  ...{ place: 'section', block: null, letters: 0, start: null, end: null },
  ...{ before: '', after: '', copies: 0 },
};

/** A comment on these words. */
export function onWords(flow: Flow, range: Range): Placed {
  const { start, end, ...around } = anchorAt(flow, range);
  return {
    ...{ place: 'words', block: flow.blockAt(range.from) + 1, letters: range.from },
    ...{ start: Buffer.from(start), end: Buffer.from(end), ...around },
  };
}

/** A comment on a block that holds no words of its own, counted from 0. */
export function onBlock(flow: Flow, block: number): Placed {
  const { start, end } = anchorBlock(flow, block);
  const letters = flow.blocks[block] ?? 0;
  const place = { place: 'block', block: block + 1, letters } as const;
  return { ...atLarge, ...place, start: Buffer.from(start), end: Buffer.from(end) };
}

function anchorOf({ start, end, before, after, copies }: CommentRow): Anchor | undefined {
  return start && end ? { start, end, before, after, copies } : undefined;
}

function placed(doc: Y.Doc, flow: Flow, comment: CommentRow): Placed {
  const anchor = anchorOf(comment);
  if (!anchor) return comment;
  if (comment.standing === '') {
    const block = blockOf(doc, flow, anchor);
    return block === undefined ? { ...comment, place: 'gone' } : { ...comment, ...onBlock(flow, block) };
  }
  const found = findWords(doc, flow, comment.standing, anchor);
  if (found.place === 'gone') return { ...comment, place: 'gone' };
  // Changed words keep what was known of them: when they come back, they are found by it.
  if (found.place === 'words') return onWords(flow, found);
  return { ...comment, place: 'changed', block: flow.blockAt(found.from) + 1, letters: found.from };
}

const columns = ['place', 'block', 'letters', 'start', 'end', 'before', 'after', 'copies'] as const;

const spelled = (placing: Placed) =>
  JSON.stringify(
    columns.map((name) => (Buffer.isBuffer(placing[name]) ? placing[name].toString('hex') : placing[name])),
  );

const picked = ({ place, block, letters, start, end, before, after, copies }: Placed): Placed => ({
  ...{ place, block, letters, start, end, before, after, copies },
});

/** The shared text of a section, read for as long as `use` takes. */
export function withFlow<T>(ctx: Context, sectionId: string, use: (flow: Flow, doc: Y.Doc) => T): T {
  ctx.rooms.flush(sectionId);
  const doc = loadDoc(ctx.database, sectionId);
  try {
    return use(new Flow(doc.getXmlFragment(FRAGMENT)), doc);
  } finally {
    doc.destroy();
  }
}

const commentsIn = ({ database }: Context, sectionId: string): CommentRow[] =>
  database.orm.select().from(comments).where(eq(comments.sectionId, sectionId)).all();

function placeAll(ctx: Context, sectionId: string, rows: readonly CommentRow[]): CommentRow[] {
  const { orm } = ctx.database;
  return withFlow(ctx, sectionId, (flow, doc) =>
    rows.map((comment) => {
      const now = picked(placed(doc, flow, comment));
      if (spelled(now) === spelled(comment)) return comment;
      orm.update(comments).set(now).where(eq(comments.id, comment.id)).run();
      return { ...comment, ...now };
    }),
  );
}

/**
 * The comments of a section, each where its words stand now; for callers that have authorised. Writes nothing when
 * nothing was typed since the last look.
 */
export function placeComments(ctx: Context, sectionId: string): CommentRow[] {
  const rows = commentsIn(ctx, sectionId);
  if (rows.length === 0) return rows;
  ctx.rooms.flush(sectionId);
  const placedSeq = ctx.database.updates.lastSeq(sectionId);
  const { orm } = ctx.database;
  const before = orm.select().from(commentedSections).where(eq(commentedSections.sectionId, sectionId)).get();
  if (before?.placedSeq === placedSeq) return rows;
  return ctx.database.transaction(() => {
    const now = placeAll(ctx, sectionId, rows);
    orm
      .insert(commentedSections)
      .values({ sectionId, placedSeq })
      .onConflictDoUpdate({ target: commentedSections.sectionId, set: { placedSeq } })
      .run();
    return now;
  });
}
