import { and, asc, eq, isNull } from 'drizzle-orm';
import type { ExportSignatory } from '../../exports/model';
import { members, people } from '../../schema/tables';
import { DomainError, type Context } from '../kernel';
import { loadParties, loadRules, type PartyRow } from '../sops';

export interface Invited extends ExportSignatory {
  partyId: string;
  personId: string;
}

interface Signatory {
  personId: string;
  personName: string;
  partyId: string | null;
  title: string;
}

function signatoriesOf(ctx: Context, sopId: string): Signatory[] {
  const seated = and(eq(members.sopId, sopId), eq(members.role, 'signatory'), isNull(members.removedAt));
  return ctx.database.orm
    .select({ personId: people.id, personName: people.name, partyId: members.partyId, title: members.title })
    .from(members)
    .innerJoin(people, eq(people.id, members.personId))
    .where(seated)
    .orderBy(asc(members.addedAt))
    .all();
}

const invite = ({ id: partyId, code, name, sector, leads, mode }: PartyRow, person: Signatory): Invited => ({
  ...{ partyId, partyCode: code, partyName: name, sector, leads, mode },
  ...{ personId: person.personId, personName: person.personName, title: person.title },
  field: `sig-${code}`,
});

/**
 * Who signs for each party: its signatory seat. One block per party, the lead agency first.
 * @throws DomainError `wrong-state` when nobody can sign, or the rules ask for a lead agency and none has a signatory
 */
export function invitedSignatories(ctx: Context, sopId: string): Invited[] {
  const seated = signatoriesOf(ctx, sopId);
  const invited = loadParties(ctx, sopId).flatMap((party) => {
    const person = seated.find(({ partyId }) => partyId === party.id);
    return person ? [invite(party, person)] : [];
  });
  if (invited.length === 0) throw new DomainError('wrong-state', { reason: 'no-signatories' });
  const lead = invited.some(({ leads }) => leads);
  if (loadRules(ctx, sopId).effectLead && !lead) throw new DomainError('wrong-state', { reason: 'no-lead-party' });
  return [...invited].sort((a, b) => Number(b.leads) - Number(a.leads));
}
