import type { Sector, SignatoryState } from '../../schema/vocabulary';
import type { Seat } from '../access';
import type { Context } from '../kernel';
import { loadParties, type PartyRow } from '../sops';
import { rollOf, type CeremonyRow, type SignatoryStanding, type SignatureRow } from './load';

export interface RollLine {
  signatoryId: string;
  party: { id: string; code: string; name: string; sector: Sector; leads: boolean };
  name: string;
  title: string;
  state: SignatoryState;
  /** the signature stands on paper and was recorded by the lead */
  onPaper: boolean;
  /** ISO moment of the latest act */
  at: string | null;
  statement: string | null;
  /** null when the agency keeps it private and the actor is neither of it nor the lead */
  declineReason: string | null;
  /** declined earlier, signed later */
  declinedBefore: boolean;
}

const latest = (given: SignatureRow[], isWanted: (row: SignatureRow) => boolean) => given.filter(isWanted).at(-1);

/** A private reason is for the agency itself and the lead. */
const shownReason = (declined: SignatureRow | undefined, sees: boolean) =>
  declined && (sees || !declined.reasonPrivate) ? declined.reason : null;

const partyOf = ({ id, code, name, sector, leads }: PartyRow): RollLine['party'] => ({ id, code, name, sector, leads });

function rollLine(party: PartyRow, { signatory, state, given }: SignatoryStanding, sees: boolean): RollLine {
  const signed = latest(given, ({ outcome }) => outcome !== 'declined');
  const declined = latest(given, ({ outcome }) => outcome === 'declined');
  const { id: signatoryId, name, title } = signatory;
  return {
    ...{ signatoryId, party: partyOf(party), name, title, state },
    onPaper: signed?.channel === 'paper',
    at: given.at(-1)?.givenAt.toISOString() ?? null,
    statement: signed?.statement ?? null,
    declineReason: shownReason(declined, sees),
    declinedBefore: Boolean(declined && signed),
  };
}

/** The roll of a ceremony as somebody with these seats may see it. */
export function rollFor(ctx: Context, { id, sopId }: CeremonyRow, seats: readonly Seat[]): RollLine[] {
  const parties = loadParties(ctx, sopId);
  return rollOf(ctx, id).flatMap((standing) => {
    const { partyId } = standing.signatory;
    const sees = seats.some(({ role, partyId: own }) => role === 'lead' || own === partyId);
    const party = parties.find((each) => each.id === partyId);
    return party ? [rollLine(party, standing, sees)] : [];
  });
}

export function countStates(roll: readonly RollLine[]): Record<SignatoryState, number> {
  const count = (wanted: SignatoryState) => roll.filter(({ state }) => state === wanted).length;
  return {
    signed: count('signed'),
    'signed-with-statement': count('signed-with-statement'),
    declined: count('declined'),
    pending: count('pending'),
  };
}
