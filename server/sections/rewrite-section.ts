import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { documentSchema, parseDocument } from '../../schema/document';
import { sectionInputs } from '../../schema/inputs';
import { sectionUpdates } from '../../schema/tables';
import { authorise } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { loadSection, projectText, type SectionRow } from './project-text';
import { FRAGMENT, loadDoc } from './shared-text';

/**
 * Replaces a section's wording as one edit, so that whoever has it open sees it change; only what differs is written.
 * @returns the section with its new text hash
 * @throws DomainError `forbidden` unless the actor may edit it now; `invalid` when the text is no section document
 */
export function rewriteSection(ctx: Context, input: unknown): SectionRow {
  const { sectionId, document } = parseInput(sectionInputs.rewriteSection, input);
  const { sopId } = loadSection(ctx, sectionId);
  authorise(ctx, sopId, 'sop.read');
  ctx.rooms.flush(sectionId);
  return ctx.database.transaction(() => {
    const { phase } = loadSection(ctx, sectionId);
    authorise(ctx, sopId, 'section.edit', { phase });
    const parsed = parseDocument(document);
    if (!parsed.ok) throw new DomainError('invalid', { issues: [{ field: 'document', message: parsed.problem }] });
    const update = difference(ctx, sectionId, parsed.document.toJSON());
    ctx.database.orm
      .insert(sectionUpdates)
      .values({ sectionId, at: ctx.now(), data: Buffer.from(update) })
      .run();
    ctx.database.afterCommit(() => ctx.rooms.committed(sectionId, update));
    const section = projectText(ctx, sectionId);
    recordEvent(ctx, { type: 'section.rewritten', sopId, subject: sectionId, payload: { textHash: section.textHash } });
    return section;
  });
}

function difference(ctx: Context, sectionId: string, document: unknown): Uint8Array {
  const doc = loadDoc(ctx.database, sectionId);
  const before = Y.encodeStateVector(doc);
  prosemirrorJSONToYXmlFragment(documentSchema, document, doc.getXmlFragment(FRAGMENT));
  const update = Y.encodeStateAsUpdate(doc, before);
  doc.destroy();
  return update;
}
