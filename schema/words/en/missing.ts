import type { Constituency, Missing, Sector } from '../../vocabulary';

const sectors: Record<Sector, string> = {
  coordination: 'coordination',
  health: 'health',
  policing: 'policing',
  justice: 'justice',
  'social-services': 'social services',
  migration: 'migration and labour',
  other: 'other',
};

const constituencies: Record<Constituency, string> = {
  government: 'government',
  'civil-society': 'civil society',
  'un-io': 'UN and international organisations',
  other: 'other',
};

const because: Record<Extract<Missing, { kind: 'named-party' }>['because'], (party: string) => string> = {
  'no-vote': (party) => `${party} must itself agree: it is given a duty here.`,
  'not-agreed': (party) => `${party} is given a duty here and does not agree yet.`,
  unconfirmed: (party) => `${party} is given a duty here and must confirm the vote that was recorded for it.`,
};

const agencies = (count: number) => (count === 1 ? '1 more agency' : `${count} more agencies`);

/**
 * What keeps a section from being agreed, as one sentence: the same words on every page, in the PDF and in the terminal.
 * @param date writes an ISO moment as people read it
 */
export function missingSentence(missing: Missing, date: (iso: string) => string): string {
  switch (missing.kind) {
    case 'objection':
      return `${missing.party} cannot agree yet: its objection is open.`;
    case 'named-party':
      return because[missing.because](missing.party);
    case 'answers':
      return `${agencies(missing.count)} must answer.`;
    case 'sector':
      return `Nobody from the ${sectors[missing.sector]} sector has answered.`;
    case 'constituency':
      return `Nobody has answered for ${constituencies[missing.constituency]}.`;
    case 'support':
      return `${agencies(missing.count)} must agree.`;
    case 'confirmation':
      return `The vote recorded for ${missing.party} can be confirmed or corrected until the window closes.`;
    case 'window':
      return `${agencies(missing.count)} can answer until ${date(missing.until)}.`;
    case 'correction':
      return `Until ${date(missing.until)} any agency may say that the correction changes the meaning.`;
  }
}
