import type { Constituency, Sector } from '../../schema/vocabulary';

export type MissingSeat =
  | { kind: 'sector'; sector: Sector }
  | { kind: 'constituency'; constituency: Constituency }
  | { kind: 'lead' };

const required: Sector[] = ['health', 'policing', 'social-services', 'migration'];

/**
 * Which seats a core group still lacks: the authority that leads, health, police and justice, social services and
 * migration, from both government and civil society (step 1 of the ten).
 */
export function missingSeats(
  parties: readonly { sector: Sector; constituency: Constituency; leads: boolean }[],
): MissingSeat[] {
  const covered = parties.map(({ sector }): Sector => (sector === 'justice' ? 'policing' : sector));
  const constituencies = parties.map(({ constituency }) => constituency);
  const missing: MissingSeat[] = [];
  if (!parties.some(({ leads }) => leads)) missing.push({ kind: 'lead' });
  for (const sector of required) if (!covered.includes(sector)) missing.push({ kind: 'sector', sector });
  for (const constituency of ['government', 'civil-society'] as const) {
    if (!constituencies.includes(constituency)) missing.push({ kind: 'constituency', constituency });
  }
  return missing;
}
