import type { Node } from '@tiptap/pm/model';
import { prosemirrorToYXmlFragment } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { parseDocument, textHash, type DocumentNode } from '../../schema/document';
import { sectionInputs } from '../../schema/inputs';
import { authorise } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { appendUpdate } from './append-update';
import { visibleSection, type SectionRow } from './load-section';
import { projectText } from './project-text';
import { FRAGMENT, loadDoc } from './shared-text';

/**
 * Replaces a section's wording as one edit, so that whoever has it open sees it change; only what differs is written.
 * Writing the words that stand there already changes nothing.
 * @param input `document`, and `textHash` of the words it was made from where the writer had some on screen
 * @returns the section with its new text hash
 * @throws DomainError `forbidden` unless the actor may edit it now; `invalid` when the text is no section document;
 * `words-changed` when it was made from other words than those that stand now
 */
export function rewriteSection(ctx: Context, input: unknown): SectionRow {
  const { sectionId, document, textHash: seen } = parseInput(sectionInputs.rewriteSection, input);
  return ctx.database.transaction(() => {
    const { sopId, phase } = visibleSection(ctx, sectionId);
    authorise(ctx, sopId, 'section.edit', { phase });
    const parsed = parseDocument(document);
    if (!parsed.ok) throw new DomainError('invalid', { issues: [{ field: 'document', message: parsed.problem }] });
    const before = projectText(ctx, sectionId);
    if (seen !== undefined && seen !== before.textHash) {
      throw new DomainError('words-changed', { sectionId, seen, current: before.textHash });
    }
    const isSame = before.problem === null && before.textHash === textHash(parsed.document);
    return isSame ? before : write(ctx, before, parsed.document);
  });
}

/**
 * Puts other words into a section that is closed to everybody, as one edit that whoever has it open sees. Belongs in
 * the transaction of a command that has authorised, and that records it.
 * @returns the section with its new text hash
 * @throws DomainError `invalid` when the text is no section document
 */
export function correctSection(ctx: Context, { id }: SectionRow, document: DocumentNode): SectionRow {
  const parsed = parseDocument(document);
  if (!parsed.ok) throw new DomainError('invalid', { issues: [{ field: 'words', message: parsed.problem }] });
  return replaceText(ctx, id, parsed.document);
}

function replaceText(ctx: Context, sectionId: string, document: Node): SectionRow {
  appendUpdate(ctx, sectionId, difference(ctx, sectionId, document));
  return projectText(ctx, sectionId);
}

function write(ctx: Context, { id: sectionId, sopId }: SectionRow, document: Node): SectionRow {
  const section = replaceText(ctx, sectionId, document);
  recordEvent(ctx, { type: 'section.rewritten', sopId, subject: sectionId, payload: { textHash: section.textHash } });
  return section;
}

function difference(ctx: Context, sectionId: string, document: Node): Uint8Array {
  const doc = loadDoc(ctx.database, sectionId);
  const before = Y.encodeStateVector(doc);
  prosemirrorToYXmlFragment(document, doc.getXmlFragment(FRAGMENT));
  const update = Y.encodeStateAsUpdate(doc, before);
  doc.destroy();
  return update;
}
