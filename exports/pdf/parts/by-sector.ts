import type { Sector } from '../../../schema/vocabulary';
import { sectors } from '../../../schema/vocabulary';

interface Seated {
  sector: Sector;
  leads: boolean;
}

/** Groups in the order of the sectors, the lead's sector and in it the lead first. Empty sectors are left out. */
export function bySector<Item extends Seated>(items: readonly Item[]): { sector: Sector; members: Item[] }[] {
  const leadFirst = [...items].sort((a, b) => Number(b.leads) - Number(a.leads));
  const lead = leadFirst[0];
  const order = lead?.leads ? [lead.sector, ...sectors.filter((sector) => sector !== lead.sector)] : sectors;
  return order
    .map((sector) => ({ sector, members: leadFirst.filter((item) => item.sector === sector) }))
    .filter(({ members }) => members.length > 0);
}
