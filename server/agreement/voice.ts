import { namedParties } from '../../schema/document';
import { DomainError, type Context } from '../kernel';
import { readText, type SectionRow } from '../sections';
import { loadParty } from '../sops';
import { mayVote } from './rules';

/** @throws DomainError `forbidden` for a party that has no say in the section; `not-found` for one of another SOP */
export function requireVoice(ctx: Context, section: SectionRow, partyId: string): void {
  const party = loadParty(ctx, section.sopId, partyId);
  const named = namedParties(readText(ctx, section.textHash));
  if (!mayVote(party, named)) throw new DomainError('forbidden', { reason: 'role' });
}
