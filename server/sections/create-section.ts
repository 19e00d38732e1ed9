import { parseDocument, type DocumentNode } from '../../schema/document';
import { sections, sectionStates } from '../../schema/tables';
import type { Context } from '../kernel';
import { seedState } from './shared-text';
import { storeText } from './store-text';

export interface NewSection {
  sopId: string;
  ordinal: number;
  key: string;
  title: string;
  document: DocumentNode;
}

/** Creates a section and seeds its shared text, once, in one transaction. @throws Error when the text is no document */
export function createSection(ctx: Context, { document, ...section }: NewSection): string {
  const parsed = parseDocument(document);
  if (!parsed.ok) throw new Error(`The text of ${section.key} is not a section: ${parsed.problem}`);
  const id = ctx.newId('section');
  ctx.database.transaction(() => {
    const textHash = storeText(ctx, parsed.document);
    ctx.database.orm
      .insert(sections)
      .values({ id, ...section, textHash })
      .run();
    ctx.database.orm
      .insert(sectionStates)
      .values({ sectionId: id, uptoSeq: 0, state: seedState(document) })
      .run();
  });
  return id;
}
