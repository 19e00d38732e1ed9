import type { ExportCell, ExportModel, ExportParty, ExportSection, ExportSignatory } from '../../../exports/model';
import { documentSchema, fingerprint, textHash } from '../../../schema/document';
import type { DocumentNode } from '../../../schema/document';
import type { Position, Sector } from '../../../schema/vocabulary';
import { lowerKesh } from '../../../templates/lower-kesh';

const titles: Record<string, string> = {
  'purpose-and-scope': 'Purpose and scope',
  'groups-and-settings': 'Target groups and settings',
  definitions: 'Definitions',
  'guiding-principles': 'Guiding principles',
  'reporting-and-referral': 'Reporting and referral mechanisms',
  'essential-services': 'Essential services and responsibilities',
  'documentation-and-information': 'Documentation and management of information',
  'monitoring-and-evaluation': 'Monitoring and evaluation',
  coordination: 'Coordination',
  annexes: 'Annexes',
};

const sectorOf: Record<string, Sector> = {
  A01: 'coordination',
  A02: 'coordination',
  A03: 'health',
  A04: 'health',
  A05: 'policing',
  A06: 'policing',
  A07: 'justice',
  A08: 'justice',
  A09: 'social-services',
  A10: 'social-services',
  A11: 'social-services',
  A12: 'migration',
  A13: 'migration',
  A14: 'other',
};

export const parties: ExportParty[] = Object.entries(lowerKesh.agencies).map(([code, name]) => ({
  code,
  name,
  sector: sectorOf[code] ?? 'other',
  constituency: 'government',
  leads: code === 'A01',
}));

export const section = (number: number, key: string, title: string, document: DocumentNode): ExportSection => ({
  number,
  key,
  title,
  status: 'agreed',
  textHash: textHash(documentSchema.nodeFromJSON(document)),
  document,
});

const sections = Object.entries(lowerKesh.sections).map(([key, document], at) =>
  section(at + 1, key, titles[key] ?? key, document),
);

const sectionNumber = (key: string) => sections.findIndex((item) => item.key === key) + 1;

const days = ['2026-02-11', '2026-02-12', '2026-03-18'];

const special: Record<string, Position | undefined> = {
  'A06 5': 'agree-with-statement',
  'A12 6': 'agree-with-statement',
  'A14 7': 'stand-aside',
  'A02 6': 'stand-aside',
  'A13 9': 'cannot-agree-yet',
};

const cells: ExportCell[] = parties.flatMap(({ code }, row) =>
  sections.map(({ number }) => {
    if (code === 'A14' && number > 8) return { partyCode: code, sectionNumber: number };
    const position = special[`${code} ${number}`] ?? 'agree';
    const votedOn = days[(row + number) % 7 === 0 ? 2 : number > 5 ? 1 : 0];
    return { partyCode: code, sectionNumber: number, position, ...(votedOn && { votedOn }) };
  }),
);

export const signatoryOf = (party: ExportParty, at: number): ExportSignatory => ({
  field: `signature-${at + 1}`,
  partyCode: party.code,
  partyName: party.name,
  sector: party.sector,
  leads: party.leads,
  mode: at % 5 === 3 ? 'paper' : 'online',
  personName: ['Mara Ilves', 'Tomas Renn', 'Dr Ana Solis', 'Ho\u00e0ng Th\u1ecb Lan', 'Ines Okoro'][at % 5] ?? '',
  title: ['Director', 'Deputy Director', 'Head of Unit', 'Chief Inspector', 'Programme Lead'][at % 5] ?? '',
});

const { objections: raised, statements: given } = lowerKesh;

/** The final edition of Lower Kesh, as the freeze would hand it over. */
export const sampleModel = (): ExportModel => ({
  language: 'en',
  title: lowerKesh.title,
  setting: lowerKesh.place,
  edition: '1.0',
  fingerprint: fingerprint({ title: lowerKesh.title, edition: '1.0', sections }),
  frozenAt: '2026-03-20T08:30:00.000Z',
  parties,
  revisions: [
    { number: 1, madeOn: '2026-01-21', meeting: 'first workshop' },
    { number: 2, madeOn: '2026-02-12', meeting: 'second workshop' },
    { number: 3, madeOn: '2026-03-18', meeting: 'final meeting' },
  ],
  rules: [
    'At least two thirds of the deciding agencies must answer, among them one of each sector.',
    'At least half of the deciding agencies must agree.',
    'An agency that a section gives a duty must itself agree to it.',
    'No objection may be open.',
  ],
  sections: sections.map((item) =>
    item.number === 9
      ? { ...item, status: 'agreed-with-dissent' }
      : item.number === 10
        ? { ...item, status: 'parked' }
        : item,
  ),
  statements: Object.values(given).map(({ party, section: key, statement }) => ({
    sectionNumber: sectionNumber(key),
    partyCode: party,
    words: statement,
  })),
  objections: [
    ...Object.values(raised).map(({ party, section: key, ground, reason, remedy, answer }) => ({
      sectionNumber: sectionNumber(key),
      partyCode: party,
      ground,
      reason,
      remedy,
      state: 'satisfied' as const,
      answers: [answer],
    })),
    {
      sectionNumber: 9,
      partyCode: 'A13',
      ground: 'resources' as const,
      reason: 'Monthly meetings cannot be staffed by a centre with four workers.',
      remedy: 'Meet every second month.',
      state: 'recorded' as const,
      answers: ['A shared travel fund pays for one worker at each meeting.'],
      finalStatement: 'The fund ends in a year; the duty does not.',
      rationale: 'Cases move faster than two months; the group reviews the rhythm after its first year.',
    },
  ],
  cells,
  signatories: parties.map(signatoryOf),
  trail: { seq: 1412, hash: '9c1f'.repeat(16) },
  record: { edition: '1.0', sections: sections.map(({ key, textHash: hash }) => ({ key, hash })) },
});
