import { eq } from 'drizzle-orm';
import { lateEditInputs } from '../../schema/inputs';
import { lateEdits } from '../../schema/tables';
import { signedIn } from '../access';
import { parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { lateEditFor } from './load';
import { refuseDecided } from './open-edit';

/**
 * Takes the actor's own late edit away, and its words with it: they may have been written where they should not be.
 * @throws DomainError `forbidden` to anybody but its author; `wrong-state` when it was decided
 */
export function withdrawLateEdit(ctx: Context, input: unknown): void {
  const { lateEditId } = parseInput(lateEditInputs.withdrawLateEdit, input);
  ctx.database.transaction(() => {
    const { edit, sopId } = lateEditFor(ctx, lateEditId, 'late-edit.answer-for');
    if (edit.state === 'withdrawn') return;
    refuseDecided(edit);
    const decided = { state: 'withdrawn', decidedAt: ctx.now(), decidedBy: signedIn(ctx) } as const;
    const gone = { textHash: null, data: null };
    ctx.database.orm
      .update(lateEdits)
      .set({ ...decided, ...gone })
      .where(eq(lateEdits.id, lateEditId))
      .run();
    const payload = { sectionId: edit.sectionId };
    recordEvent(ctx, { type: 'late-edit.withdrawn', sopId, subject: lateEditId, payload });
  });
}
