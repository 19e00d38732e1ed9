import { settledStatuses, type CeremonyState, type SectionStatus, type SignatoryState } from '../../schema/vocabulary';
import { ruleSentences } from '../../schema/words/en/rules';
import { authorise, decide, type Seat } from '../access';
import { assessSop } from '../agreement';
import { personOf, type Context } from '../kernel';
import { freshlyAuthenticated } from '../people';
import { loadRevision } from '../revisions';
import { sharedLook } from '../sections';
import { loadParties, loadRules } from '../sops';
import type { EffectMissing } from './rules';
import { presentCeremony, rollOf, type CeremonyRow } from './load';
import { countStates, rollFor, type RollLine } from './roll';
import { effectMissing } from './take-effect';

export interface CeremonyView {
  /** null until the SOP is frozen */
  ceremony: {
    id: string;
    state: CeremonyState;
    edition: string;
    fingerprint: string;
    revision: number;
    revisionId: string;
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

function ceremonyOf(ctx: Context, row: CeremonyRow, roll: RollLine[]): NonNullable<CeremonyView['ceremony']> {
  const { id, state, edition, fingerprint, openedAt, inForceAt } = row;
  return {
    ...{ id, state, edition, fingerprint, roll },
    revision: loadRevision(ctx, row.revisionId).number,
    revisionId: row.revisionId,
    openedAt: openedAt.toISOString(),
    inForceAt: inForceAt?.toISOString() ?? null,
    counts: countStates(roll),
    missing: effectMissing(ctx, row),
  };
}

function unsettledOf(ctx: Context, sopId: string): CeremonyView['unsettled'] {
  const settled: readonly SectionStatus[] = settledStatuses;
  return assessSop(ctx, sopId)
    .sections.filter(({ status }) => !settled.includes(status))
    .map(({ section: { id, ordinal: number, title } }) => ({ id, number, title }));
}

function ownLine(ctx: Context, ceremonyId: string, roll: RollLine[]): RollLine | null {
  const me = personOf(ctx.actor);
  const own = rollOf(ctx, ceremonyId).find(({ signatory }) => signatory.personId === me)?.signatory;
  return roll.find(({ signatoryId }) => signatoryId === own?.id) ?? null;
}

/** Who is invited to sign, and whether anything of theirs waits, for everybody who asks at once. */
const sharedRoll = sharedLook((ctx, sopId) => {
  const row = presentCeremony(ctx, sopId);
  return row ? rollOf(ctx, row.id) : [];
});

/** Code of the party that waits for the actor's signature; undefined where none does. @throws DomainError `not-found` */
export function awaitedSignature(ctx: Context, sopId: string): string | undefined {
  const seats = authorise(ctx, sopId, 'sop.read');
  const me = personOf(ctx.actor);
  const own = sharedRoll(ctx, sopId).find(({ signatory }) => signatory.personId === me);
  const partyId = own?.signatory.partyId;
  if (own?.state !== 'pending' || !decide(seats, 'ceremony.sign', { partyId }).allowed) return undefined;
  return loadParties(ctx, sopId).find(({ id }) => id === partyId)?.code;
}

function mayStillSign(seats: readonly Seat[], mine: RollLine | null): boolean {
  if (!mine || mine.state.startsWith('signed')) return false;
  return decide(seats, 'ceremony.sign', { partyId: mine.party.id }).allowed;
}

/** The signing ceremony of an SOP: who has signed, declined or not yet answered, and what is missing. */
export function ceremonyView(ctx: Context, sopId: string): CeremonyView {
  const seats = authorise(ctx, sopId, 'sop.read');
  const row = presentCeremony(ctx, sopId);
  const roll = row ? rollFor(ctx, row, seats) : [];
  const mine = row ? ownLine(ctx, row.id, roll) : null;
  const unsettled = row ? [] : unsettledOf(ctx, sopId);
  const manages = decide(seats, 'ceremony.manage').allowed;
  return {
    ceremony: row ? ceremonyOf(ctx, row, roll) : null,
    ...{ unsettled, mine },
    rules: ruleSentences({ ...loadRules(ctx, sopId), lockedAt: null }),
    abilities: {
      freeze: manages && !row && unsettled.length === 0,
      recordPaper: manages && row !== undefined,
      sign: mayStillSign(seats, mine),
      freshlyAuthenticated: freshlyAuthenticated(ctx),
    },
  };
}
