import { eq } from 'drizzle-orm';
import { lateEditInputs } from '../../schema/inputs';
import { lateEdits } from '../../schema/tables';
import { signedIn } from '../access';
import { guardWords } from '../guard';
import { DomainError, parseInput, type Context } from '../kernel';
import { rewriteSection } from '../sections';
import { recordEvent } from '../trail';
import { lateEditFor, standingWords, wording } from './load';
import { refuseDecided, refuseOtherWords } from './open-edit';
import { mergeThree } from './rules';

/**
 * Puts a late edit into the text of its section, as one edit that everybody who has it open sees. Where the section
 * was changed since, both changes stand. Applying what is applied changes nothing.
 * @throws DomainError `forbidden` unless the actor may edit the section now; `words-changed` when the proposal is not
 * the one that was on screen; `wrong-state` when it was decided otherwise, or changes words that others changed since
 */
export function applyLateEdit(ctx: Context, input: unknown): void {
  const { lateEditId, textHash, note, overrideReason } = parseInput(lateEditInputs.applyLateEdit, input);
  ctx.database.transaction(() => {
    const { edit, sopId } = lateEditFor(ctx, lateEditId, 'late-edit.decide');
    if (edit.state === 'applied') return;
    refuseDecided(edit);
    const seen = refuseOtherWords(edit, textHash);
    guardWords(ctx, { sopId, kind: 'comment', words: { note }, overrideReason });
    const { sectionId, baseHash } = edit;
    const { section, document: current } = standingWords(ctx, sectionId);
    const merged = mergeThree({ base: wording(ctx, baseHash), proposed: wording(ctx, seen), current });
    if (!merged) throw new DomainError('wrong-state', { reason: 'late-edit-conflicts' });
    const after = rewriteSection(ctx, { sectionId, document: merged.toJSON() });
    const hashes = { beforeHash: section.textHash, afterHash: after.textHash };
    const decided = { state: 'applied', decidedAt: ctx.now(), decidedBy: signedIn(ctx), note, data: null } as const;
    ctx.database.orm
      .update(lateEdits)
      .set({ ...decided, ...hashes })
      .where(eq(lateEdits.id, lateEditId))
      .run();
    const payload = { sectionId, ...hashes, note };
    recordEvent(ctx, { type: 'late-edit.applied', sopId, subject: lateEditId, payload });
  });
}

/**
 * Takes an applied late edit out of the text again; it is a proposal as before. What others wrote since stays.
 * @throws DomainError `forbidden`; `wrong-state` when it is not applied, or its words were changed since
 */
export function takeBackLateEdit(ctx: Context, input: unknown): void {
  const { lateEditId } = parseInput(lateEditInputs.takeBackLateEdit, input);
  ctx.database.transaction(() => {
    const { edit, sopId } = lateEditFor(ctx, lateEditId, 'late-edit.decide');
    if (edit.state === 'pending') return;
    const { sectionId, beforeHash, afterHash } = edit;
    if (beforeHash === null || afterHash === null) {
      throw new DomainError('wrong-state', { reason: 'late-edit-not-applied' });
    }
    const { document: current } = standingWords(ctx, sectionId);
    const words = { base: wording(ctx, afterHash), proposed: wording(ctx, beforeHash), current };
    const merged = mergeThree(words);
    if (!merged) throw new DomainError('wrong-state', { reason: 'late-edit-conflicts' });
    rewriteSection(ctx, { sectionId, document: merged.toJSON() });
    const open = { state: 'pending', decidedAt: null, decidedBy: null, note: '', notedAt: null } as const;
    ctx.database.orm
      .update(lateEdits)
      .set({ ...open, beforeHash: null, afterHash: null })
      .where(eq(lateEdits.id, lateEditId))
      .run();
    recordEvent(ctx, { type: 'late-edit.taken-back', sopId, subject: lateEditId, payload: { sectionId } });
  });
}
