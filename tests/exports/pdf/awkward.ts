import type { ExportModel } from '../../../exports/model';
import {
  adapt,
  b,
  blockquote,
  br,
  doc,
  duty,
  h2,
  h3,
  h4,
  i,
  link,
  ol,
  p,
  table,
  td,
  th,
  tr,
  u,
  ul,
} from '../../../schema/document/build';
import { makeBlock, type AttributesOf } from '../../../schema/document/blocks';
import type { DocumentNode } from '../../../schema/document';
import { positions, sectors } from '../../../schema/vocabulary';
import { sampleModel, section, signatoryOf } from './sample';

const sentence =
  'The officer who meets her first stays with her until the next agency has taken over and says so in the register.';
const long = Array.from({ length: 14 }, () => sentence).join(' ');
const address =
  'https://example.org/registers/protection/2026/a-very-long-address-that-nobody-would-ever-type-by-hand/index.html';

const spanning = (node: DocumentNode, attrs: Record<string, number>): DocumentNode => ({ ...node, attrs });

const tableWithSpans: DocumentNode = {
  type: 'table',
  content: [
    tr(spanning(th('Office'), { rowspan: 2 }), spanning(th('On duty'), { colspan: 2 })),
    tr(th('by day'), th('by night')),
    tr(spanning(th('Harbour'), { rowspan: 3 }), td('two officers'), td('one officer')),
    tr(td('interpreter on call'), td(address)),
    tr(td(''), td([p('first'), ul('a nested list', 'in a cell')])),
    tr(th('Hills'), spanning(td('nobody'), { colspan: 2 })),
  ],
};

const longWord = 'Donaudampfschiffahrtsgesellschaftskapit\u00e4nskaj\u00fctenschl\u00fcsselloch';

const entry = (at: number, rest: Parameters<typeof makeBlock<'directoryEntry'>>[1] = {}) =>
  makeBlock('directoryEntry', {
    ...{ category: 'health', visibility: 'public', name: `Provider ${at}`, services: sentence, location: 'Kesh Town' },
    ...{ contact: 'front desk', monday: '08:00-17:00', tuesday: '08:00-17:00', saturday: 'closed', cost: 'free' },
    ...{ languages: 'Keshi\nVellish', lastConfirmed: '2026-11-21', confirmedBy: 'A. Tesh', ...rest },
  });

const stepOf = (code: string, kind: AttributesOf<'step'>['kind'], next: string, title: string) =>
  makeBlock(
    'step',
    { code, kind, next, opens: 'health', party: 'A03', name: 'Hospital', timeLimit: '48\u201372 hours' },
    title,
  );

/** Every structured block, each with more in it than a form would suggest. */
export const structured: DocumentNode[] = [
  makeBlock('definition', { term: 'Survivor', source: address, lawNote: sentence }, p(sentence), ul('one', 'two')),
  makeBlock('definition', {}),
  makeBlock(
    'principle',
    { principle: 'safety', name: longWord },
    p(sentence),
    makeBlock('practice', { group: 'safety', carriedOutIn: '5' }, 'Close the door ', b('first'), '.'),
    makeBlock('practice', {}, long),
  ),
  makeBlock(
    'mandatoryReporting',
    {},
    makeBlock('authorityDuty', {
      ...{ authority: 'Police', kind: 'police', duty: 'unclear', who: sentence, what: sentence, source: longWord },
      ...{ exempt: 'health staff', notice: long },
    }),
    makeBlock('authorityDuty', { kind: 'immigration', duty: 'no' }),
    makeBlock('reportingStep', { step: 'inform' }, sentence),
    makeBlock('reportingStep', { step: 'weigh' }),
  ),
  makeBlock(
    'pathway',
    { name: 'The way' },
    makeBlock('stage', { stage: 'disclosure' }, stepOf('S1', 'door', 'S2: she agrees\nStop', sentence)),
    makeBlock('stage', { stage: 'immediate', name: longWord }, stepOf('S2', 'consent', '', long)),
    makeBlock('stage', {}),
  ),
  makeBlock(
    'directory',
    { country: 'Kesh', province: 'Lower Kesh', updated: '2026-11-21' },
    ...Array.from({ length: 24 }, (_, at) => entry(at + 1)),
    entry(25, { contact: `${address} ${longWord}`, services: `${long} ${long} ${long}`, hoursNote: sentence }),
    makeBlock('directoryEntry', { visibility: 'public' }),
  ),
  makeBlock('directory', {}),
  makeBlock('dataItem', {
    ...{ item: 'Type of violence', group: 'violence', purpose: sentence, values: `physical\nsexual\n${longWord}` },
    collectedBy: 'A03 Hospital\nA05 Police',
  }),
  makeBlock(
    'incidentDefinition',
    { term: 'Physical assault', legalBasis: 'Penal Code, 12' },
    p(sentence),
    makeBlock('partyRule', { party: 'A05', name: 'Police' }, 'Only injuries.'),
    makeBlock('partyRule', { party: 'A09', name: longWord }, long),
    makeBlock('partyRule', {}),
  ),
  makeBlock('indicator', {
    indicator: sentence,
    source: 'register',
    responsible: 'A02',
    responsibleName: 'Data Office',
  }),
  makeBlock('membership', { party: 'A03', name: 'Hospital', role: 'member', frequency: 'monthly' }),
  makeBlock('annex', { name: 'Consent form', kind: 'form', status: 'in-use', visibility: 'network', section: '5' }),
  p(
    'As the law says ',
    makeBlock('citation', { source: 'Labour Code', article: 'article 4', url: 'https://example.org/labour' }),
    ' and with ',
    makeBlock('partyMention', { party: 'A08', name: 'Open Scales Legal Aid' }),
    '.',
  ),
];

/** Every plain block and every mark of the document schema, and what tends to break a layout. */
const plain: DocumentNode[] = [
  h2('Every kind of block'),
  p(
    'Plain, ',
    b('bold'),
    ', ',
    i('italic'),
    ', ',
    u('underlined'),
    ', ',
    b(i('both')),
    ', ',
    adapt('to adapt'),
    ' and ',
    link('https://example.org/law', 'a law'),
    '.',
  ),
  p('First line', br(), 'second line after a hard break'),
  h3('A smaller heading'),
  h4('The smallest heading'),
  p(`An address that is longer than a line: ${address}`),
  p('Donaudampfschiffahrtsgesellschaftskapitänskajütenschlüssellochabdeckungsvorrichtungsbeauftragtenverordnung'),
  ul('one', [p('two'), p('with a second paragraph'), ol('deep', [p('deeper'), ul('deepest')])], 'three'),
  { ...ol('nine', 'ten', 'eleven'), attrs: { start: 9 } },
  blockquote(p(sentence), p('Second paragraph of the quotation.')),
  duty(
    {
      party: 'A05',
      name: 'Provincial Police, Women’s Protection Desk',
      trigger: 'she asks',
      deadline: '2 hours',
      record: 'register',
    },
    'Takes her statement in a private room.',
  ),
  duty(
    { party: 'A05', name: 'Provincial Police, Women’s Protection Desk', trigger: '', deadline: '', record: '' },
    'Keeps the door closed.',
  ),
  p(),
  h2('Tables'),
  tableWithSpans,
  p(long),
  table(['Step', 'Words'], ...Array.from({ length: 30 }, (_, at) => [`Row ${at + 1}`, sentence])),
  p('A row that is taller than a page follows.'),
  table(['Step', 'Words', 'More'], ['Tall', `${long} ${long} ${long} ${long}`, sentence], ['Short', 'end', 'end']),
];

export const everyPlainBlock = doc(...plain);
export const everything = doc(...plain, ...structured);

/** Forty agencies, twenty sections, long names, markup in the title, an empty section. */
export function awkwardModel(): ExportModel {
  const model = sampleModel();
  const parties = Array.from({ length: 40 }, (_, at) => ({
    code: `P${at + 1}`,
    name:
      at % 7 === 0
        ? `Interministerial Standing Committee number ${at + 1} for the Prevention of Trafficking and the Protection of Migrant Workers`
        : `Agency number ${at + 1}`,
    sector: sectors[at % sectors.length] ?? 'other',
    constituency: 'government' as const,
    leads: at === 11,
  }));
  const sections = Array.from({ length: 20 }, (_, at) =>
    section(
      at + 1,
      `key-${at + 1}`,
      at === 3
        ? 'A title that is far longer than any sensible title and must still fit over its column'
        : `Section title ${at + 1}`,
      at === 0 ? everything : at === 1 ? doc(p()) : doc(p(sentence)),
    ),
  );
  return {
    ...model,
    title: 'Rules & duties <draft> of the "Standing" Committee',
    parties,
    sections,
    statements: [{ sectionNumber: 1, partyCode: 'P1', words: 'First line.\nSecond line, “as given”.' }],
    objections: [],
    rules: [],
    revisions: [],
    cells: parties.flatMap(({ code }, row) =>
      sections.map(({ number }) => {
        const position = [...positions, undefined][(row + number) % 5];
        return { partyCode: code, sectionNumber: number, ...(position && { position, votedOn: '2026-03-18' }) };
      }),
    ),
    signatories: parties.map(signatoryOf),
  };
}
