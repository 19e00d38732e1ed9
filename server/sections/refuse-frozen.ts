import { and, eq } from 'drizzle-orm';
import { ceremonies, sops } from '../../schema/tables';
import { DomainError, type Context } from '../kernel';

/** Whether the present edition of an SOP has a ceremony. */
export function isFrozen(ctx: Context, sopId: string): boolean {
  const frozen = ctx.database.orm
    .select({ id: ceremonies.id })
    .from(ceremonies)
    .innerJoin(sops, and(eq(sops.id, ceremonies.sopId), eq(sops.edition, ceremonies.edition)))
    .where(eq(ceremonies.sopId, sopId))
    .get();
  return frozen !== undefined;
}

/**
 * What is being signed stays as it is: an SOP whose edition has a ceremony is changed by an amendment only.
 * @throws DomainError `wrong-state`
 */
export function refuseFrozen(ctx: Context, { sopId }: { sopId: string }): void {
  if (isFrozen(ctx, sopId)) throw new DomainError('wrong-state', { reason: 'ceremony-exists' });
}
