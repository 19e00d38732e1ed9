import { eq, max } from 'drizzle-orm';
import { doc, p } from '../../schema/document/build';
import { sectionInputs } from '../../schema/inputs';
import { sections, sops } from '../../schema/tables';
import { templateById } from '../../templates';
import { authorise } from '../access';
import { guardWords } from '../guard';
import { parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { createSection } from './create-section';
import { refuseFrozen } from './refuse-frozen';

/** After the last section, and never with a number that belongs to a component of the template. */
function nextOrdinal(ctx: Context, sopId: string): number {
  const { orm } = ctx.database;
  const last = orm
    .select({ ordinal: max(sections.ordinal) })
    .from(sections)
    .where(eq(sections.sopId, sopId))
    .get();
  const sop = orm.select().from(sops).where(eq(sops.id, sopId)).get();
  const components = (sop && templateById(sop.templateId)?.components.length) ?? 0;
  return Math.max(last?.ordinal ?? 0, components) + 1;
}

/** Paragraphs as they were written: an empty line begins a new one. */
const documentOf = (text: string) =>
  doc(
    ...text
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replace(/\s+/gu, ' ').trim())
      .map((paragraph) => p(paragraph)),
  );

/**
 * Adds a section after those of the template, with words to begin with where there are any.
 * @returns the id of the section
 * @throws DomainError `forbidden`; `invalid`; `wrong-state` once the SOP is frozen for signing
 */
export function addSection(ctx: Context, input: unknown): string {
  const { sopId, title, text, overrideReason } = parseInput(sectionInputs.addSection, input);
  return ctx.database.transaction(() => {
    authorise(ctx, sopId, 'section.manage');
    refuseFrozen(ctx, { sopId });
    guardWords(ctx, { sopId, kind: 'field', words: { title }, overrideReason });
    guardWords(ctx, { sopId, kind: 'import', words: { text }, overrideReason });
    const ordinal = nextOrdinal(ctx, sopId);
    const id = createSection(ctx, { sopId, ordinal, key: `added-${ordinal}`, title, document: documentOf(text) });
    recordEvent(ctx, { type: 'section.added', sopId, subject: id, payload: { ordinal, title } });
    return id;
  });
}
