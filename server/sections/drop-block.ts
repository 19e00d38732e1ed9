import { and, eq, isNull } from 'drizzle-orm';
import { sectionInputs } from '../../schema/inputs';
import { putBack, takeOut } from '../../schema/template';
import { droppedBlocks } from '../../schema/tables';
import { authorise, signedIn } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { blocksOfTemplate, takenBlocks } from './dropped-blocks';
import { visibleSection, type SectionRow } from './load-section';
import { projectText } from './project-text';
import { readText } from './read-text';
import { refuseFrozen } from './refuse-frozen';
import { rewriteSection } from './rewrite-section';

const invalid = (field: string, message: string) => new DomainError('invalid', { issues: [{ field, message }] });

/** Only while its words may be changed, and only by a lead. */
function sectionToChange(ctx: Context, sectionId: string): SectionRow {
  const { sopId, phase } = visibleSection(ctx, sectionId);
  authorise(ctx, sopId, 'section.manage');
  authorise(ctx, sopId, 'section.edit', { phase });
  refuseFrozen(ctx, { sopId });
  return projectText(ctx, sectionId);
}

/**
 * Leaves out a block that the template began with, for a reason that is printed in the record. What stands in the text
 * under its name goes with it and can be put back. Dropping it again changes nothing.
 * @returns the id by which it is put back
 * @throws DomainError `forbidden`; `invalid` when the template has no such block; `wrong-state`
 */
export function dropBlock(ctx: Context, input: unknown): string {
  const { sectionId, block, reason, overrideReason } = parseInput(sectionInputs.dropBlock, input);
  return ctx.database.transaction(() => {
    const section = sectionToChange(ctx, sectionId);
    const of = and(eq(droppedBlocks.sectionId, sectionId), eq(droppedBlocks.block, block));
    const { orm } = ctx.database;
    const before = orm
      .select()
      .from(droppedBlocks)
      .where(and(of, isNull(droppedBlocks.restoredAt)))
      .get();
    if (before) return before.id;
    const known = blocksOfTemplate(ctx, section).find(({ key }) => key === block);
    if (!known) throw invalid('block', 'Choose a block that the template began with.');
    guardWords(ctx, { sopId: section.sopId, kind: 'comment', words: { reason }, overrideReason });
    const { document, taken } = takeOut(readText(ctx, section.textHash), block);
    if (taken.length > 0) rewriteSection(ctx, { sectionId, document });
    const id = ctx.newId('drop');
    const row = { id, sectionId, block, label: known.label, reason, taken: JSON.stringify(taken) };
    orm
      .insert(droppedBlocks)
      .values({ ...row, droppedAt: ctx.now(), droppedBy: signedIn(ctx) })
      .run();
    const payload = { block, reason };
    recordEvent(ctx, { type: 'section.block-dropped', sopId: section.sopId, subject: sectionId, payload });
    return id;
  });
}

/**
 * Undoes a drop: what was taken stands at its place again. Undoing it again changes nothing.
 * @throws DomainError `forbidden`; `invalid` when the block it stood in is gone itself; `wrong-state`
 */
export function restoreBlock(ctx: Context, input: unknown): void {
  const { sectionId, dropId } = parseInput(sectionInputs.restoreBlock, input);
  ctx.database.transaction(() => {
    const section = sectionToChange(ctx, sectionId);
    const { orm } = ctx.database;
    const own = and(eq(droppedBlocks.sectionId, sectionId), eq(droppedBlocks.id, dropId));
    const row = orm.select().from(droppedBlocks).where(own).get();
    if (!row) throw new DomainError('not-found', { what: 'drop' });
    if (row.restoredAt) return;
    const taken = takenBlocks.parse(JSON.parse(row.taken));
    const document = putBack(readText(ctx, section.textHash), taken);
    if (!document) throw invalid('dropId', 'Put back the block first that this one stood in.');
    if (taken.length > 0) rewriteSection(ctx, { sectionId, document });
    // What was taken stands in the text again, and nowhere else.
    const restored = { restoredAt: ctx.now(), restoredBy: signedIn(ctx), taken: '[]' };
    orm.update(droppedBlocks).set(restored).where(own).run();
    const payload = { block: row.block };
    recordEvent(ctx, { type: 'section.block-restored', sopId: section.sopId, subject: sectionId, payload });
  });
}
