import type { Mode } from '../../schema/vocabulary';
import { authorise, type Seat } from '../access';
import { correctionsForParty, partyNeeds } from '../agreement';
import { commentsWaitingFor } from '../discussion';
import type { Context } from '../kernel';
import { papersWaitingFor } from '../paper';
import { ceremonyView } from '../signing';
import { loadSop, register, type MemberView, type PartyRow } from '../sops';
import { undoableSections, withHolds, type Need } from './needs';

/** What waits for an agency, as somebody with a telephone reads it out. */
export interface CallLine {
  party: { code: string; name: string; mode: Mode };
  /** no mail reaches it: it takes part on paper, nobody sits for it, or this installation sends none */
  byHand: boolean;
  contacts: { name: string; title: string; email: string }[];
  waiting: { kind: Need['kind']; title: string; count: number }[];
}

export interface CallList {
  title: string;
  at: string;
  lines: CallLine[];
}

type Waiting = CallLine['waiting'];

function commentsOf(ctx: Context, sopId: string, partyId: string): Waiting {
  const seat: Seat = { role: 'representative', partyId };
  return commentsWaitingFor(ctx, sopId, [seat]).map(({ kind, title, count }) => ({ kind, title, count }));
}

function papersOf(ctx: Context, sopId: string, partyId: string): Waiting {
  const { title } = loadSop(ctx, sopId);
  const seat: Seat = { role: 'representative', partyId };
  return papersWaitingFor(ctx, sopId, [seat]).map(({ kind }) => ({ kind, title, count: 1 }));
}

function correctionsOf(ctx: Context, sopId: string, partyId: string): (Waiting[number] & { sectionId: string })[] {
  return correctionsForParty(ctx, sopId, partyId).map((need) => ({ kind: 'correction', ...need }));
}

function signaturesOf(ctx: Context, sopId: string, partyId: string): Waiting {
  const roll = ceremonyView(ctx, sopId).ceremony?.roll ?? [];
  const pending = roll.filter(({ party, state }) => party.id === partyId && state === 'pending');
  return pending.map(({ name }) => ({ kind: 'sign', title: name, count: 1 }));
}

function lineOf(ctx: Context, { id, code, name, mode }: PartyRow, members: readonly MemberView[], waiting: Waiting) {
  const contacts = members.filter(({ partyId }) => partyId === id);
  return {
    party: { code, name, mode },
    byHand: mode === 'paper' || contacts.length === 0 || ctx.settings.sendsMail !== true,
    contacts: contacts.map((member) => ({ name: member.name, title: member.title, email: member.email })),
    waiting,
  };
}

/**
 * Every agency for which something waits, those first whom no mail reaches. What may still be taken back is left out.
 * @throws DomainError `not-found`; `forbidden` for others than the lead
 */
export function callList(ctx: Context, sopId: string): CallList {
  authorise(ctx, sopId, 'sop.manage');
  const { parties, members } = register(ctx, sopId);
  const undoable = undoableSections(ctx, sopId);
  const votes = withHolds(ctx, sopId, partyNeeds(ctx, sopId)).filter(({ sectionId }) => !undoable.has(sectionId));
  const lines = parties.map((party) => {
    const own = votes.filter(({ partyId }) => partyId === party.id);
    const asked = own.map(({ kind, title }) => ({ kind, title, count: 1 }));
    const spelled = correctionsOf(ctx, sopId, party.id).filter(({ sectionId }) => !undoable.has(sectionId));
    const waiting = [
      ...[...signaturesOf(ctx, sopId, party.id), ...papersOf(ctx, sopId, party.id), ...asked],
      ...[...spelled, ...commentsOf(ctx, sopId, party.id)].map(({ kind, title, count }) => ({ kind, title, count })),
    ];
    return lineOf(ctx, party, members, waiting);
  });
  const called = lines.filter(({ waiting }) => waiting.length > 0);
  const order = [...called.filter(({ byHand }) => byHand), ...called.filter(({ byHand }) => !byHand)];
  return { title: loadSop(ctx, sopId).title, at: ctx.now().toISOString(), lines: order };
}
