import { eq } from 'drizzle-orm';
import { lateEditInputs } from '../../schema/inputs';
import { lateEdits } from '../../schema/tables';
import { parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { lateEditFor } from './load';

/**
 * The author has seen what became of a late edit; it waits for them no longer. Noting it again changes nothing.
 * @throws DomainError `forbidden` to anybody but its author
 */
export function noteLateOutcome(ctx: Context, input: unknown): void {
  const { lateEditId } = parseInput(lateEditInputs.noteLateOutcome, input);
  ctx.database.transaction(() => {
    const { edit, sopId } = lateEditFor(ctx, lateEditId, 'late-edit.answer-for');
    if (edit.state === 'pending' || edit.notedAt !== null) return;
    ctx.database.orm.update(lateEdits).set({ notedAt: ctx.now() }).where(eq(lateEdits.id, lateEditId)).run();
    const payload = { sectionId: edit.sectionId };
    recordEvent(ctx, { type: 'late-edit.outcome-noted', sopId, subject: lateEditId, payload });
  });
}
