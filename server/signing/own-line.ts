import { authorise } from '../access';
import { DomainError, type Context } from '../kernel';
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
