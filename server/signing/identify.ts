import { authorise } from '../access';
import { DomainError, type Context } from '../kernel';
import { confirmPassword, requireFreshAuthentication } from '../people';
import { visibleCeremony, rollOf, type CeremonyRow, type SignatoryStanding } from './load';

/** The actor's own line on the roll. @throws DomainError `not-found`, `forbidden` for someone who is not on it */
export function ownLine(ctx: Context, ceremonyId: string): { ceremony: CeremonyRow; line: SignatoryStanding } {
  const ceremony = visibleCeremony(ctx, ceremonyId);
  authorise(ctx, ceremony.sopId, 'sop.read');
  const personId = ctx.actor.kind === 'person' ? ctx.actor.personId : undefined;
  const line = rollOf(ctx, ceremonyId).find(({ signatory }) => signatory.personId === personId);
  if (!line) throw new DomainError('forbidden', { reason: 'not-signatory' });
  authorise(ctx, ceremony.sopId, 'ceremony.sign', { partyId: line.signatory.partyId });
  return { ceremony, line };
}

/**
 * Makes sure that the person at the keyboard is the signatory, now: by password, or by a one-time link followed within
 * the last five minutes.
 * @throws DomainError `reauthentication-required`, `wrong-credentials`, `too-many-attempts`
 */
export async function identify(ctx: Context, password: string | undefined): Promise<'password' | 'link'> {
  if (!password) {
    requireFreshAuthentication(ctx);
    return 'link';
  }
  if (!(await confirmPassword(ctx, password))) throw new DomainError('wrong-credentials', {});
  return 'password';
}
