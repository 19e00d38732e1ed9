import { makeBlock, type AttributesOf } from '../../schema/document/blocks';
import { doc, h2, p } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import type { PartyFacts } from '../../schema/completeness';
import type { CheckId } from '../../schema/completeness';

/** A block of a section, and the required checks that find something once it is gone. */
export interface Piece {
  block: DocumentNode;
  raises: CheckId[];
}

const party = (
  code: string,
  name: string,
  sector: PartyFacts['sector'],
  constituency: PartyFacts['constituency'],
  specialist: boolean,
): PartyFacts => ({ id: code, code, name, sector, constituency, specialist, voice: 'deciding', signs: true });

/** The agencies of a small whole procedure; their ids are their codes until somebody seats them. */
export const wholeParties: PartyFacts[] = [
  party('A01', 'Provincial Office for Women’s Affairs', 'coordination', 'government', false),
  party('A03', 'Kesh Provincial Hospital', 'health', 'government', true),
  party('A05', 'Provincial Police', 'policing', 'government', true),
  party('A09', 'Riverside House', 'social-services', 'civil-society', true),
  party('A12', 'Provincial Labour Office', 'migration', 'government', false),
];

const nameOf = (code: string) => wholeParties.find((each) => each.code === code)?.name ?? '';
const who = (code: string) => ({ party: code, name: nameOf(code) });

const says = (raises: CheckId[], ...words: string[]): Piece => ({ block: p(...words), raises });
const piece = (block: DocumentNode, ...raises: CheckId[]): Piece => ({ block, raises });

const dutyOf = (code: string, action: string) =>
  makeBlock('duty', { ...who(code), trigger: 'She asks', deadline: 'Within 2 hours', record: 'Register' }, action);

const define = (term: string) =>
  makeBlock(
    'definition',
    { term, source: 'Agreed by the parties', lawNote: 'National law is silent.' },
    p('A meaning.'),
  );

const principle = (kind: AttributesOf<'principle'>['principle'], group: AttributesOf<'practice'>['group']) =>
  makeBlock(
    'principle',
    { principle: kind },
    makeBlock('practice', { group, carriedOutIn: 'Section 5' }, 'Staff knock.'),
  );

const authority = (kind: AttributesOf<'authorityDuty'>['kind'], duty: 'yes' | 'no') =>
  makeBlock('authorityDuty', { kind, duty, source: 'Act on Protection, section 4' });

const reportingStep = (step: AttributesOf<'reportingStep'>['step']) => makeBlock('reportingStep', { step }, 'Done so.');

type Step = Partial<AttributesOf<'step'>>;
const step = (code: string, kind: Step['kind'], next: string[], rest: Step = {}) =>
  makeBlock('step', { code, kind, next: next.join('\n'), ...rest }, `Step ${code}`);

const pathway = makeBlock(
  'pathway',
  { name: 'The way through the services' },
  makeBlock(
    'stage',
    { stage: 'disclosure' },
    step('D1', 'door', ['D2', 'D3']),
    step('D2', 'consent', ['I1']),
    step('D3', 'stop', []),
  ),
  makeBlock(
    'stage',
    { stage: 'immediate' },
    step('I1', 'handover', ['I2', 'I3'], who('A03')),
    step('I2', 'consent', ['L1']),
    step('I3', 'stop', []),
  ),
  makeBlock(
    'stage',
    { stage: 'longer-term' },
    step('L1', 'service', ['L2'], { opens: 'psychosocial' }),
    step('L2', 'stop', []),
  ),
);

const entry = (category: AttributesOf<'directoryEntry'>['category'], code: string) =>
  makeBlock('directoryEntry', {
    category,
    name: nameOf(code),
    party: code,
    partyName: nameOf(code),
    location: 'Kesh Town',
  });

const item = (name: string, group: AttributesOf<'dataItem'>['group']) =>
  makeBlock('dataItem', { item: name, group, purpose: 'To see gaps', collectedBy: `A03 ${nameOf('A03')}` });

const member = (code: string, role: string) => makeBlock('membership', { ...who(code), role });

const indicator = makeBlock('indicator', {
  indicator: 'Referrals completed',
  frequency: 'each quarter',
  responsible: 'A01',
  responsibleName: nameOf('A01'),
  audience: 'all agencies',
});

/** The section in which this sentence stands is the one that a call is refused for without it. */
export const URGENT = 'She is told of preventive treatment, which works best within 48 to 72 hours.';

/** A small procedure of ten sections that holds all it must, block by block. */
export const wholeSop: Record<string, Piece[]> = {
  'purpose-and-scope': [
    says(['purpose-stated'], 'This text sets out who does what.'),
    ...wholeParties.map(({ name }) => says(['scope-every-party'], `${name} takes part.`)),
    says(['scope-areas'], 'Health, police, social services and labour offices are meant.'),
    says(['scope-migrant-women'], 'It is for every woman, migrant or not.'),
    says(['scope-standards'], 'It follows the ILO.'),
  ],
  'groups-and-settings': [
    says(['setting-place'], 'Lower Kesh Province.'),
    says(['setting-population'], 'It serves women who live there.'),
    says(['setting-migration'], 'Many pass in transit.'),
  ],
  definitions: [piece(define('Survivor'), 'term-undefined', 'definitions-present')],
  'guiding-principles': [
    piece(principle('rights-based', 'safety'), 'principle-named'),
    piece(principle('gender-equality', 'confidentiality'), 'principle-named'),
    piece(principle('culture-and-age', 'choice-and-dignity'), 'principle-named'),
    piece(principle('survivor-centred', 'non-discrimination'), 'principle-named'),
    piece(principle('safety', 'safety'), 'principle-named'),
    piece(principle('accountability', 'safety'), 'principle-named'),
    says(['principles-status'], 'Help is given regardless of papers.'),
    says(['principles-refuse'], 'She may refuse.'),
  ],
  'reporting-and-referral': [
    says(['non-specialist-route'], 'Non-specialists listen and call.'),
    piece(
      makeBlock(
        'mandatoryReporting',
        {},
        authority('police', 'yes'),
        authority('immigration', 'no'),
        authority('child-protection', 'yes'),
        authority('other', 'no'),
        reportingStep('inform'),
        reportingStep('weigh'),
        reportingStep('report'),
        reportingStep('follow-up'),
        reportingStep('support'),
      ),
      'reporting-register',
    ),
    piece(pathway, 'pathway-present'),
    says(['urgent-hours'], URGENT),
    says([], 'The survivor decides.'),
    says(['consent-form'], 'The consent form is read to her.'),
  ],
  'essential-services': [
    ...['A01', 'A03', 'A05', 'A09'].map((code) => piece(dutyOf(code, 'Helps her.'), 'party-duty')),
    piece(dutyOf('A12', 'Listens and refers her.'), 'party-duty'),
    says(['free-services'], 'Everything here costs her nothing: all services are free of charge.'),
    says(['police-always'], 'The police desk is open 24 hours a day.'),
    says(['services-consent'], 'Consent comes first, and she may decline.'),
    piece(
      makeBlock('directory', { province: 'Lower Kesh' }, entry('health', 'A03'), entry('psychosocial', 'A09')),
      'pathway-provider',
    ),
  ],
  'documentation-and-information': [
    piece(item('Age group', 'survivor'), 'data-items'),
    says(['status-not-collected'], 'Legal status is never asked.'),
    says(['unrecorded-right'], 'She may decline to be recorded.'),
    says(['summaries-identify-nobody'], 'Summaries are anonymous.'),
    says(['sharing-protocol'], 'The data-sharing rules are followed.'),
    says(['firewall'], 'A firewall stands around them.'),
    says(['non-disclosure'], 'Staff sign a non-disclosure form.'),
    says(['analysis-cycle'], 'Figures are analysed each quarter.'),
  ],
  'monitoring-and-evaluation': [
    piece(indicator, 'indicators'),
    says(['survivor-feedback'], 'Women give feedback on a card.'),
    says(['not-prevalence'], 'Prevalence is another matter.'),
    says(['review-date'], 'The text is reviewed every March.'),
  ],
  coordination: [
    piece(member('A01', 'leads'), 'mechanism-lead', 'mechanism-members'),
    says(['mechanism-meets'], 'It meets every two months.'),
    says(['mechanism-quorum'], 'The quorum is three.'),
    says(['mechanism-secretariat'], 'A secretariat writes down what was said.'),
    says(['mechanism-reports'], 'It reports to the ministry.'),
    says(['mechanism-voices'], 'Migrant women attend.'),
  ],
  annexes: [
    piece(
      makeBlock('annex', { name: 'Consent form', kind: 'form', section: 'reporting-and-referral' }),
      'annex-register',
    ),
  ],
};

export const documentOf = (pieces: readonly Piece[]): DocumentNode =>
  doc(...(pieces.length > 0 ? pieces.map(({ block }) => block) : [h2('Nothing yet')]));
