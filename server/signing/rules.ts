import type { Sector } from '../../schema/vocabulary';

export interface EffectRules {
  effectSignatures: number;
  effectEachSector: boolean;
  effectLead: boolean;
}

export interface SigningParty {
  sector: Sector;
  leads: boolean;
  signed: boolean;
}

export type EffectMissing =
  | { kind: 'signatures'; count: number }
  | { kind: 'sector'; sector: Sector }
  | { kind: 'lead' };

/** What still lacks before a signed SOP takes effect under its rules: the lead, one of each sector, so many agencies. */
export function missingForEffect(rules: EffectRules, parties: readonly SigningParty[]): EffectMissing[] {
  const signed = parties.filter((party) => party.signed);
  const missing: EffectMissing[] = [];
  const lacking = rules.effectSignatures - signed.length;
  if (lacking > 0) missing.push({ kind: 'signatures', count: lacking });
  if (rules.effectLead && !signed.some(({ leads }) => leads)) missing.push({ kind: 'lead' });
  if (rules.effectEachSector) {
    const silent = [...new Set(parties.map(({ sector }) => sector))].filter(
      (sector) => !signed.some((party) => party.sector === sector),
    );
    missing.push(...silent.map((sector) => ({ kind: 'sector' as const, sector })));
  }
  return missing;
}
