import type { Node } from '@tiptap/pm/model';
import { eq } from 'drizzle-orm';
import { parseDocument } from '../../schema/document';
import { lateEdits, sections } from '../../schema/tables';
import { authorise, requireSeat, type Action } from '../access';
import { DomainError, personOf, type Context } from '../kernel';
import { projectText, readSharedText, readText, type SectionRow } from '../sections';

export type LateEditRow = typeof lateEdits.$inferSelect;

/** A late edit and the section it is for, once the actor may do this to it. @throws DomainError `not-found`, `forbidden` */
export function lateEditFor(ctx: Context, lateEditId: string, action: Action): { edit: LateEditRow; sopId: string } {
  const found = ctx.database.orm
    .select({ edit: lateEdits, sopId: sections.sopId, phase: sections.phase })
    .from(lateEdits)
    .innerJoin(sections, eq(sections.id, lateEdits.sectionId))
    .where(eq(lateEdits.id, lateEditId))
    .get();
  requireSeat(ctx, found?.sopId, 'late edit');
  if (!found) throw new DomainError('not-found', { what: 'late edit' });
  const isAuthor = found.edit.personId === personOf(ctx.actor);
  authorise(ctx, found.sopId, action, { phase: found.phase, isAuthor });
  return found;
}

/** A stored wording as a document. */
export function wording(ctx: Context, hash: string): Node {
  const parsed = parseDocument(readText(ctx, hash));
  if (!parsed.ok) throw new Error(`The stored text ${hash} is no section: ${parsed.problem}`);
  return parsed.document;
}

/**
 * A section with its words as they stand, and these words with what the stored wording leaves out, such as the width of
 * a column. @throws DomainError `wrong-state` when they do not fit the document schema
 */
export function standingWords(ctx: Context, sectionId: string): { section: SectionRow; document: Node } {
  const section = projectText(ctx, sectionId);
  const parsed = parseDocument(readSharedText(ctx.database, sectionId));
  if (section.problem !== null || !parsed.ok) throw new DomainError('wrong-state', { reason: 'section-unreadable' });
  return { section, document: parsed.document };
}
