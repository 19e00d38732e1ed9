import { ruleSentences } from '../../schema/words/en/rules';
import type { CeremonyState, Sector, SignatoryState } from '../../schema/vocabulary';
import { authorise, decide, type Seat } from '../access';
import { assessSop } from '../agreement';
import { freshlyAuthenticated } from '../people';
import type { Context } from '../kernel';
import { loadRevision, recordOf } from '../revisions';
import { loadParties, loadRules, loadSop, type PartyRow } from '../sops';
import type { EffectMissing } from './effect';
import { loadAuthority, loadCeremony, presentCeremony, rollOf, type CeremonyRow, type SignatoryStanding } from './load';
import { effectMissing } from './take-effect';

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
  /** undefined when the agency keeps it private and the actor is neither of it nor the lead */
  declineReason: string | null;
  /** declined earlier, signed later */
  declinedBefore: boolean;
}

export interface CeremonyView {
  /** null until the SOP is frozen */
  ceremony: {
    id: string;
    state: CeremonyState;
    edition: string;
    fingerprint: string;
    revision: number;
    openedAt: string;
    inForceAt: string | null;
    roll: RollLine[];
    counts: Record<SignatoryState, number>;
    missing: EffectMissing[];
  } | null;
  /** sections that must be agreed or parked first */
  unsettled: { id: string; number: number; title: string }[];
  rules: string[];
  /** the actor's own line, when they are invited to sign */
  mine: RollLine | null;
  abilities: { freeze: boolean; sign: boolean; recordPaper: boolean; freshlyAuthenticated: boolean };
}

function rollLine(
  party: PartyRow | undefined,
  { signatory, state, given }: SignatoryStanding,
  sees: boolean,
): RollLine {
  const last = given.at(-1);
  const signed = given.find(({ outcome }) => outcome !== 'declined');
  const declined = [...given].reverse().find(({ outcome }) => outcome === 'declined');
  const shown = declined && (!declined.reasonPrivate || sees) ? declined.reason : null;
  const { partyId: id, name, title } = signatory;
  const of = {
    id,
    code: party?.code ?? '',
    name: party?.name ?? '',
    sector: party?.sector ?? 'other',
    leads: party?.leads ?? false,
  };
  return {
    ...{ signatoryId: signatory.id, party: of, name, title, state },
    onPaper: signed?.channel === 'paper',
    at: last?.givenAt.toISOString() ?? null,
    statement: signed?.statement ?? null,
    declineReason: shown,
    declinedBefore: declined !== undefined && signed !== undefined,
  };
}

function rollFor(ctx: Context, { id, sopId }: CeremonyRow, seats: Seat[]): RollLine[] {
  const parties = loadParties(ctx, sopId);
  return rollOf(ctx, id).map((standing) => {
    const { partyId } = standing.signatory;
    const sees = seats.some(({ role, partyId: own }) => role === 'lead' || own === partyId);
    const party = parties.find((each) => each.id === partyId);
    return rollLine(party, standing, sees);
  });
}

function countStates(roll: RollLine[]): Record<SignatoryState, number> {
  const count = (wanted: SignatoryState) => roll.filter(({ state }) => state === wanted).length;
  return {
    signed: count('signed'),
    'signed-with-statement': count('signed-with-statement'),
    declined: count('declined'),
    pending: count('pending'),
  };
}

function ceremonyOf(ctx: Context, row: CeremonyRow, roll: RollLine[]): NonNullable<CeremonyView['ceremony']> {
  const { id, state, edition, fingerprint, openedAt, inForceAt } = row;
  return {
    ...{ id, state, edition, fingerprint, roll },
    revision: loadRevision(ctx, row.revisionId).number,
    openedAt: openedAt.toISOString(),
    inForceAt: inForceAt?.toISOString() ?? null,
    counts: countStates(roll),
    missing: effectMissing(ctx, row),
  };
}

function unsettledOf(ctx: Context, sopId: string): CeremonyView['unsettled'] {
  const settled = new Set(['agreed', 'agreed-with-dissent', 'parked']);
  return assessSop(ctx, sopId)
    .sections.filter(({ status }) => !settled.has(status))
    .map(({ section: { id, ordinal: number, title } }) => ({ id, number, title }));
}

/** The signing ceremony of an SOP: who has signed, declined or not yet answered, and what is missing. */
export function ceremonyView(ctx: Context, sopId: string): CeremonyView {
  const seats = authorise(ctx, sopId, 'sop.read');
  const row = presentCeremony(ctx, sopId);
  const roll = row ? rollFor(ctx, row, seats) : [];
  const me = ctx.actor.kind === 'person' ? ctx.actor.personId : undefined;
  const own = row && rollOf(ctx, row.id).find(({ signatory }) => signatory.personId === me)?.signatory;
  const mine = roll.find(({ signatoryId }) => signatoryId === own?.id) ?? null;
  const unsettled = row ? [] : unsettledOf(ctx, sopId);
  const maySign = mine !== null && decide(seats, 'ceremony.sign', { partyId: mine.party.id }).allowed;
  return {
    ceremony: row ? ceremonyOf(ctx, row, roll) : null,
    ...{ unsettled, mine },
    rules: ruleSentences({ ...loadRules(ctx, sopId), lockedAt: null }),
    abilities: {
      freeze: !row && unsettled.length === 0 && decide(seats, 'ceremony.manage').allowed,
      recordPaper: row !== undefined && decide(seats, 'ceremony.manage').allowed,
      sign: maySign && !mine.state.startsWith('signed'),
      freshlyAuthenticated: freshlyAuthenticated(ctx),
    },
  };
}

function readable(ctx: Context, ceremonyId: string): CeremonyRow {
  const row = loadCeremony(ctx, ceremonyId);
  authorise(ctx, row.sopId, 'sop.read');
  return row;
}

/** The PDF with every signature so far, and the name to save it under. @throws DomainError `not-found` */
export function signedFile(ctx: Context, ceremonyId: string): { bytes: Buffer; name: string } {
  const row = readable(ctx, ceremonyId);
  const { title } = loadSop(ctx, row.sopId);
  const name = title.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return { bytes: ctx.database.blobs.get(row.currentFile), name: `${name}-${row.edition}.pdf` };
}

/** The record of the signed revision and of the ceremony, as data. @throws DomainError `not-found` */
export function ceremonyRecord(ctx: Context, ceremonyId: string): Record<string, unknown> {
  const row = readable(ctx, ceremonyId);
  const roll = rollFor(ctx, row, []);
  const { id, state, edition, fingerprint, frozenFile, currentFile, openedAt, inForceAt } = row;
  const record = recordOf(loadRevision(ctx, row.revisionId));
  const counts = countStates(roll);
  const ceremony = { id, state, edition, fingerprint, frozenFile, currentFile, openedAt, inForceAt, counts, roll };
  return { format: 'accord-ceremony-1', ceremony, revision: record };
}

/** The certificate of the authority that stands behind a ceremony's signatures, PEM. @throws DomainError `not-found` */
export function authorityCertificate(ctx: Context, ceremonyId: string): string {
  return loadAuthority(ctx, readable(ctx, ceremonyId).authorityId).certificate;
}
