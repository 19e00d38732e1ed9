import { and, asc, eq, isNull } from 'drizzle-orm';
import { members, people, sops } from '../../schema/tables';
import type { Role } from '../../schema/vocabulary';
import { templates } from '../../templates';
import { authorise, decide, seatsIn, signedIn } from '../access';
import type { Context } from '../kernel';
import { missingSeats, type MissingSeat } from './composition';
import { loadParties, loadRules, loadSop, type DecisionRules, type PartyRow, type SopRow } from './load';

export interface SopSummary {
  id: string;
  title: string;
  setting: string;
  edition: string;
  roles: Role[];
}

/** The SOPs the signed-in person has a seat in, by title. @throws DomainError `sign-in-required` */
export function mySops(ctx: Context): SopSummary[] {
  const personId = signedIn(ctx);
  const rows = ctx.database.orm
    .selectDistinct({ id: sops.id, title: sops.title, setting: sops.setting, edition: sops.edition })
    .from(members)
    .innerJoin(sops, eq(sops.id, members.sopId))
    .where(and(eq(members.personId, personId), isNull(members.removedAt)))
    .orderBy(asc(sops.title))
    .all();
  return rows.map((sop) => ({ ...sop, roles: seatsIn(ctx, sop.id).map(({ role }) => role) }));
}

export interface SopFrame {
  sop: SopRow;
  roles: Role[];
  /** parties the actor speaks for */
  myParties: PartyRow[];
  abilities: { manage: boolean };
}

/** What every page of an SOP needs around its content. @throws DomainError `not-found` */
export function sopFrame(ctx: Context, sopId: string): SopFrame {
  const seats = authorise(ctx, sopId, 'sop.read');
  const mine = new Set(seats.map(({ partyId }) => partyId));
  return {
    sop: loadSop(ctx, sopId),
    roles: seats.map(({ role }) => role),
    myParties: loadParties(ctx, sopId).filter(({ id }) => mine.has(id)),
    abilities: { manage: decide(seats, 'sop.manage').allowed },
  };
}

export interface MemberView {
  id: string;
  name: string;
  email: string;
  role: Role;
  title: string;
  partyId: string | null;
}

export interface Register {
  parties: PartyRow[];
  members: MemberView[];
  rules: DecisionRules;
  missingSeats: MissingSeat[];
}

function memberViews(ctx: Context, sopId: string): MemberView[] {
  const { id, role, title, partyId } = members;
  return ctx.database.orm
    .select({ id, role, title, partyId, name: people.name, email: people.email })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(and(eq(members.sopId, sopId), isNull(members.removedAt)))
    .orderBy(asc(people.name))
    .all();
}

/** Parties, people and rules. People's names are for their own party and the lead; others see the seats of their own. */
export function register(ctx: Context, sopId: string): Register {
  const seats = authorise(ctx, sopId, 'sop.read');
  const parties = loadParties(ctx, sopId);
  const all = memberViews(ctx, sopId);
  const isOwn = (party: string | null) => party !== null && seats.some(({ partyId }) => partyId === party);
  const manages = decide(seats, 'sop.manage').allowed;
  const visible = all.filter(({ partyId, role }) => manages || role === 'lead' || isOwn(partyId));
  return { parties, members: visible, rules: loadRules(ctx, sopId), missingSeats: missingSeats(parties) };
}

/** Templates a new SOP can start from. */
export function templateChoices(ctx: Context): { id: string; title: string; description: string }[] {
  signedIn(ctx);
  return templates.map((template) => {
    const text = Object.values(template.text)[0];
    return { id: template.id, title: text?.title ?? template.id, description: text?.description ?? '' };
  });
}
