import { eq } from 'drizzle-orm';
import { members, parties } from '../../schema/tables';
import { personOf, type Context } from '../kernel';
import { seatsIn } from './seats';

/** What a page or record calls a person. */
type NameOf = (personId: string, name: string) => string;

function seatsEverHeld(ctx: Context, sopId: string) {
  return ctx.database.orm
    .select({ personId: members.personId, role: members.role, partyId: members.partyId, code: parties.code })
    .from(members)
    .leftJoin(parties, eq(parties.id, members.partyId))
    .where(eq(members.sopId, sopId))
    .all();
}

/**
 * How a person is named to everybody: by the code of their agency; leads, and those who speak for none, by their name.
 * The same for whoever asks, as records have to be.
 */
export function publicNames(ctx: Context, sopId: string): NameOf {
  const all = seatsEverHeld(ctx, sopId);
  return (personId, name) => {
    const own = all.filter((each) => each.personId === personId);
    if (own.some(({ role }) => role === 'lead')) return name;
    return own.find(({ code }) => code !== null)?.code ?? name;
  };
}

/** How a person is named to the actor: people of the same agency and leads read the name, others the agency's code. */
export function namesShown(ctx: Context, sopId: string): NameOf {
  const [seats, all, toAll] = [seatsIn(ctx, sopId), seatsEverHeld(ctx, sopId), publicNames(ctx, sopId)];
  const leads = seats.some(({ role }) => role === 'lead');
  return (personId, name) => {
    const sharesParty = all.some(
      (each) =>
        each.personId === personId && each.partyId !== null && seats.some(({ partyId }) => partyId === each.partyId),
    );
    const mayKnow = leads || sharesParty || personId === personOf(ctx.actor);
    return mayKnow ? name : toAll(personId, name);
  };
}
