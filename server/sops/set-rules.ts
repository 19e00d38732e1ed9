import { eq } from 'drizzle-orm';
import { sopInputs } from '../../schema/inputs';
import { decisionRules } from '../../schema/tables';
import { authorise } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { recordEvent } from '../trail';
import { loadRules } from './load';

/** Sets how the SOP decides. @throws DomainError `wrong-state` once the first call for agreement has locked the rules */
export function setRules(ctx: Context, input: unknown): void {
  const { sopId, ...rules } = parseInput(sopInputs.setRules, input);
  authorise(ctx, sopId, 'sop.manage');
  ctx.database.transaction(() => {
    if (loadRules(ctx, sopId).lockedAt) throw new DomainError('wrong-state', { reason: 'rules-locked' });
    ctx.database.orm.update(decisionRules).set(rules).where(eq(decisionRules.sopId, sopId)).run();
    recordEvent(ctx, { type: 'sop.rules-set', sopId, subject: sopId, payload: { ...rules } });
  });
}

/** The first call for agreement locks the rules: nobody changes them once they begin to count. */
export function lockRules(ctx: Context, sopId: string): void {
  if (loadRules(ctx, sopId).lockedAt) return;
  ctx.database.orm.update(decisionRules).set({ lockedAt: ctx.now() }).where(eq(decisionRules.sopId, sopId)).run();
}

/** Opens the rules again, when the only call for agreement there ever was has been taken back. */
export function unlockRules(ctx: Context, sopId: string): void {
  ctx.database.orm.update(decisionRules).set({ lockedAt: null }).where(eq(decisionRules.sopId, sopId)).run();
}
