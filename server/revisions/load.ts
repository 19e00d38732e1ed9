import { asc, desc, eq } from 'drizzle-orm';
import { revisions, revisionSections } from '../../schema/tables';
import { requireSeat } from '../access';
import { DomainError, type Context } from '../kernel';
import { revisionRecord, type RevisionRecord } from './record';

export type RevisionRow = typeof revisions.$inferSelect;

/** @throws DomainError `not-found` */
export function loadRevision(ctx: Context, revisionId: string): RevisionRow {
  const row = ctx.database.orm.select().from(revisions).where(eq(revisions.id, revisionId)).get();
  if (!row) throw new DomainError('not-found', { what: 'revision' });
  return row;
}

/** A revision of an SOP the actor has a seat in. @throws DomainError `not-found`, the same for another's as for none */
export function visibleRevision(ctx: Context, revisionId: string): RevisionRow {
  const row = ctx.database.orm.select().from(revisions).where(eq(revisions.id, revisionId)).get();
  requireSeat(ctx, row?.sopId, 'revision');
  if (!row) throw new DomainError('not-found', { what: 'revision' });
  return row;
}

export const revisionsOf = (ctx: Context, sopId: string): RevisionRow[] =>
  ctx.database.orm.select().from(revisions).where(eq(revisions.sopId, sopId)).orderBy(asc(revisions.number)).all();

export const latestRevision = (ctx: Context, sopId: string): RevisionRow | undefined =>
  ctx.database.orm
    .select()
    .from(revisions)
    .where(eq(revisions.sopId, sopId))
    .orderBy(desc(revisions.number))
    .limit(1)
    .get();

export const sectionsOf = (ctx: Context, revisionId: string) =>
  ctx.database.orm
    .select()
    .from(revisionSections)
    .where(eq(revisionSections.revisionId, revisionId))
    .orderBy(asc(revisionSections.ordinal))
    .all();

export const recordOf = ({ record }: RevisionRow): RevisionRecord => revisionRecord.parse(JSON.parse(record));
