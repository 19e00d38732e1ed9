import { eq } from 'drizzle-orm';
import { lateEditInputs } from '../../schema/inputs';
import { lateEdits } from '../../schema/tables';
import { signedIn } from '../access';
import { guardWords } from '../guard';
import { parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { lateEditFor } from './load';
import { refuseDecided, refuseOtherWords } from './open-edit';

/**
 * Leaves a late edit out of the text. It stays on record with its words and the note.
 * @throws DomainError `forbidden`; `words-changed`; `wrong-state` when it was decided otherwise
 */
export function declineLateEdit(ctx: Context, input: unknown): void {
  const { lateEditId, textHash, note, overrideReason } = parseInput(lateEditInputs.declineLateEdit, input);
  ctx.database.transaction(() => {
    const { edit, sopId } = lateEditFor(ctx, lateEditId, 'late-edit.decide');
    if (edit.state === 'declined') return;
    refuseDecided(edit);
    refuseOtherWords(edit, textHash);
    guardWords(ctx, { sopId, kind: 'comment', words: { note }, overrideReason });
    const decided = { state: 'declined', decidedAt: ctx.now(), decidedBy: signedIn(ctx), note, data: null } as const;
    ctx.database.orm.update(lateEdits).set(decided).where(eq(lateEdits.id, lateEditId)).run();
    const payload = { sectionId: edit.sectionId, note };
    recordEvent(ctx, { type: 'late-edit.declined', sopId, subject: lateEditId, payload });
  });
}
