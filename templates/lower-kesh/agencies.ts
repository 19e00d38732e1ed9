import { duty } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';

/** The fourteen agencies of the fictional province, by their code in the demo. */
export const agencies = {
  A01: 'Provincial Office for Women’s Affairs',
  A02: 'Provincial Planning and Data Office',
  A03: 'Kesh Provincial Hospital, One-Stop Unit',
  A04: 'District Health Centres Network',
  A05: 'Provincial Police, Women’s Protection Desk',
  A06: 'Border and Harbour Police Post',
  A07: 'Office of the Provincial Prosecutor',
  A08: 'Open Scales Legal Aid',
  A09: 'Provincial Social Services Department',
  A10: 'Riverside Women’s Shelter',
  A11: 'Lantern Helpline',
  A12: 'Provincial Labour Office',
  A13: 'Crossing House Migrant Resource Centre',
  A14: 'Consular Liaison Desk of Vell',
} as const;

export type AgencyCode = keyof typeof agencies;

interface DutyFacts {
  trigger: string;
  deadline: string;
  record: string;
}

/** A duty whose party is still an agency's code; whoever loads the demo puts the party's id in its place. */
export const dutyOf = (code: AgencyCode, action: string, facts: DutyFacts): DocumentNode =>
  duty({ party: code, name: agencies[code], ...facts }, action);
