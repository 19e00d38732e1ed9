import type { Role, SectionPhase } from '../../schema/vocabulary';
import type { RefusalReason } from '../kernel';
import { table, type Action } from './actions';

/** A person's place in one SOP. One person can hold several: a lead who also represents a party. */
export interface Seat {
  role: Role;
  partyId: string | null;
  /** its party enforces the law or sides with employers */
  keptFromShelters?: boolean;
}

export interface Subject {
  /** the party whose vote, objection or signature it is */
  partyId?: string;
  /** the phase of the section that would be edited */
  phase?: SectionPhase;
  /** whether it is the actor's own */
  isAuthor?: boolean;
}

export type Decision = { allowed: true } | { allowed: false; reason: RefusalReason };

const refusal: Partial<Record<Action, RefusalReason>> = {
  'section.manage': 'not-lead',
  'meeting.manage': 'not-lead',
  'safety.override': 'not-lead',
  'sop.manage': 'not-lead',
  'sop.purge': 'not-lead',
  'ceremony.manage': 'not-lead',
  'vote.record': 'not-lead',
  'comment.import': 'not-lead',
  'ceremony.sign': 'not-signatory',
};

/** A section that is not in drafting is written by nobody; only a lead may turn down what was proposed meanwhile. */
function isLocked(seats: readonly Seat[], action: Action, { phase }: Subject): boolean {
  if (phase === undefined || phase === 'drafting') return false;
  if (action === 'section.edit') return true;
  return action === 'late-edit.decide' && !seats.some(({ role }) => role === 'lead');
}

/** Where a shelter is stays hidden from the staff of some parties; a lead has to keep the entry and sees it. */
const isKeptAway = ({ role, keptFromShelters }: Seat, action: Action) =>
  action === 'directory.restricted' && role !== 'lead' && keptFromShelters === true;

/** Whether someone with these seats may do this. Pages, commands and sockets all ask here and nowhere else. */
export function decide(seats: readonly Seat[], action: Action, subject: Subject = {}): Decision {
  if (isLocked(seats, action, subject)) return { allowed: false, reason: 'read-only' };
  if (action === 'late-edit.answer-for' && !subject.isAuthor) return { allowed: false, reason: 'not-author' };
  const entitled = seats.filter((seat) => table[action][seat.role] !== undefined && !isKeptAway(seat, action));
  if (entitled.length === 0) return { allowed: false, reason: refusal[action] ?? 'role' };
  const reaches = entitled.some(
    ({ role, partyId }) => table[action][role] === 'any' || (partyId !== null && partyId === subject.partyId),
  );
  return reaches ? { allowed: true } : { allowed: false, reason: 'other-party' };
}
