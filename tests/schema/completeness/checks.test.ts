import { describe, expect, it } from 'vitest';
import { readSection, runChecks, type CheckId, type PartyFacts } from '../../../schema/completeness';
import { makeBlock, type AttributesOf } from '../../../schema/document/blocks';
import { doc, h2, p, table } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document/node';
import { wholeParties } from '../../support/whole-sop';

interface Given {
  language?: string;
  parties?: PartyFacts[];
  others?: Record<string, DocumentNode>;
}

/** What one check finds in a section, by label. */
function found(check: CheckId, key: string, document: DocumentNode, { language = 'en', parties, others }: Given = {}) {
  const all = Object.entries({ [key]: document, ...others });
  const sections = all.map(([each, text], at) =>
    readSection({ key: each, number: at + 1, title: each, document: text }),
  );
  const [section] = sections;
  if (!section) throw new Error('No section');
  const procedure = { setting: '', language, parties: parties ?? wholeParties, sections };
  return runChecks(procedure, section)
    .findings.filter((finding) => finding.check === check)
    .map(({ label }) => label);
}

const dutyOf = (party: string, action: string, more: Partial<AttributesOf<'duty'>> = {}) =>
  makeBlock(
    'duty',
    { party, name: 'Agency', trigger: 'She asks', deadline: 'At once', record: 'File', ...more },
    action,
  );

const step = (
  code: string,
  kind: AttributesOf<'step'>['kind'],
  next: string,
  more: Partial<AttributesOf<'step'>> = {},
) => makeBlock('step', { code, kind, next, ...more }, more.name ?? code);

const pathway = (...steps: DocumentNode[]) =>
  doc(makeBlock('pathway', {}, makeBlock('stage', { stage: 'disclosure' }, ...steps)));

describe('duties', () => {
  it.each([
    ['', false],
    ['in a timely manner', false],
    ['as soon as possible', false],
    ['where possible', false],
    ['Promptly', false],
    ['within 2 hours', true],
    ['At once, day and night', true],
    ['promptly, and before she leaves', true],
    ['the same night', true],
    ['every two months', true],
  ])('a time limit of “%s” names a time: %s', (deadline, isTime) => {
    expect(found('duty-time', 'added', doc(dutyOf('A03', 'Helps.', { deadline })))).toHaveLength(isTime ? 0 : 1);
  });

  it('names the vague word of a duty', () => {
    expect(found('duty-words', 'added', doc(dutyOf('A03', 'Offers appropriate help.')))).toEqual([
      '“appropriate” in: Offers appropriate help.',
    ]);
    expect(found('duty-words', 'added', doc(dutyOf('A03', 'Treats her injuries.')))).toEqual([]);
  });

  it('finds a duty without party, trigger or action wherever it stands', () => {
    expect(found('duty-actor', 'added', doc(dutyOf('', 'Helps.')))).toHaveLength(1);
    expect(found('duty-trigger', 'added', doc(dutyOf('A03', 'Helps.', { trigger: ' ' })))).toHaveLength(1);
    expect(found('duty-action', 'added', doc(dutyOf('A03', '')))).toHaveLength(1);
  });

  it.each([
    ['Counsels her and her family.', true],
    ['Collects evidence of the violence.', true],
    ['Decides whether her account is true.', true],
    ['Refers her for counselling.', false],
    ['Does not collect evidence.', false],
    ['Listens and offers referral.', false],
    ['Goes with her to the counselling service.', false],
  ])('a migration office that “%s” does the work of specialists: %s', (action, isRefused) => {
    expect(found('migration-duties', 'added', doc(dutyOf('A12', action)))).toHaveLength(isRefused ? 1 : 0);
    expect(found('migration-duties', 'added', doc(dutyOf('A09', action)))).toEqual([]);
  });

  it('asks for a whole duty of each party that signs, in whichever section', () => {
    const parties = wholeParties.filter(({ code }) => ['A03', 'A05'].includes(code));
    const others = { 'reporting-and-referral': doc(dutyOf('A05', 'Protects her.')) };
    expect(found('party-duty', 'essential-services', doc(p('None.')), { parties, others })).toEqual([
      'Kesh Provincial Hospital',
    ]);
    const late = doc(dutyOf('A03', 'Helps her.', { deadline: 'timely' }));
    expect(found('party-duty', 'essential-services', late, { parties, others })).toEqual(['Kesh Provincial Hospital']);
    const observers = parties.map((each) => ({ ...each, voice: 'observer' as const, signs: false }));
    expect(found('party-duty', 'essential-services', doc(p('None.')), { parties: observers })).toEqual([]);
  });
});

describe('the pathway', () => {
  const key = 'reporting-and-referral';

  it('asks for consent before each hand-over, on every way that leads to it', () => {
    const asked = pathway(step('D', 'door', 'C'), step('C', 'consent', 'H'), step('H', 'handover', ''));
    expect(found('pathway-consent', key, asked)).toEqual([]);
    const shortcut = pathway(step('D', 'door', 'C\nH'), step('C', 'consent', 'H'), step('H', 'handover', ''));
    expect(found('pathway-consent', key, shortcut)).toEqual(['H · H']);
    const second = pathway(
      step('D', 'door', 'C'),
      step('C', 'consent', 'H'),
      step('H', 'handover', 'K'),
      step('K', 'handover', 'C'),
    );
    expect(found('pathway-consent', key, second)).toEqual(['K · K']);
    expect(found('pathway-consent', key, pathway(step('', 'handover', '')))).toHaveLength(1);
  });

  it('finds steps that lead nowhere, stages without a way out, and empty stages', () => {
    expect(found('pathway-next', key, pathway(step('D', 'door', 'X: she agrees')))).toEqual(['D · D → X']);
    expect(found('pathway-stop', key, pathway(step('D', 'door', '')))).toEqual(['Disclosure']);
    expect(found('pathway-stages', key, pathway(step('D', 'stop', '')))).toHaveLength(2);
  });

  it('advises on what the page of every door finds as well', () => {
    const cutOff = pathway(step('D', 'door', 'S'), step('S', 'stop', ''), step('T', 'consent', 'S'));
    expect(found('pathway-reached', key, cutOff)).toEqual(['T · T']);
    expect(found('pathway-onward', key, pathway(step('D', 'door', '')))).toEqual(['D · D']);
    expect(found('pathway-codes', key, pathway(step('D', 'door', 'D'), step('D', 'stop', '')))).toHaveLength(1);
    expect(found('pathway-door', key, pathway(step('S', 'stop', '')))).toHaveLength(1);
    const open = pathway(step('D', 'door', 'S'), step('S', 'stop', ''));
    expect(found('pathway-open-door', key, open)).toEqual([]);
    const specialists = pathway(step('D', 'door', 'S', { party: 'A03' }), step('S', 'stop', ''));
    expect(found('pathway-open-door', key, specialists)).toHaveLength(1);
  });

  it('looks each named provider up in the directories of all sections', () => {
    const entry = makeBlock('directoryEntry', { category: 'health', name: 'Hospital', party: 'A03' });
    const others = { 'essential-services': doc(makeBlock('directory', {}, entry)) };
    const walk = (more: Partial<AttributesOf<'step'>>) =>
      found('pathway-provider', key, pathway(step('S', 'service', '', more)), { others });
    expect(walk({ party: 'A03' })).toEqual([]);
    expect(walk({ opens: 'health' })).toEqual([]);
    expect(walk({})).toEqual([]);
    expect(walk({ party: 'A05' })).toHaveLength(1);
    expect(walk({ opens: 'shelter' })).toHaveLength(1);
  });

  it.each([
    ['she holds a valid visa', true],
    ['only with a work permit', true],
    ['whatever papers she has', false],
    ['she has lost her passport', false],
    ['she agrees', false],
  ])('a step on the condition that %s asks for papers: %s', (condition, asks) => {
    expect(found('pathway-status', key, pathway(step('S', 'service', '', { condition })))).toHaveLength(asks ? 1 : 0);
  });
});

describe('duties to report', () => {
  const key = 'reporting-and-referral';
  const row = (attrs: Partial<AttributesOf<'authorityDuty'>>) => makeBlock('authorityDuty', attrs);
  const steps = (...names: AttributesOf<'reportingStep'>['step'][]) =>
    names.map((name) => makeBlock('reportingStep', { step: name }, 'Done so.'));
  const register = (...rows: DocumentNode[]) => doc(makeBlock('mandatoryReporting', {}, ...rows));
  const yes = row({ kind: 'police', duty: 'yes', source: 'Act' });

  it('must be answered for each authority, with a source', () => {
    const document = register(yes, row({ kind: 'immigration', duty: 'no' }), row({ kind: 'other' }));
    expect(found('reporting-answered', key, document)).toEqual(['child protection', 'other']);
    expect(found('reporting-source', key, document)).toEqual(['immigration']);
  });

  it('have five steps in their order wherever a report is or may be demanded', () => {
    const order = ['inform', 'weigh', 'report', 'follow-up', 'support'] as const;
    expect(found('reporting-steps', key, register(yes, ...steps(...order)))).toEqual([]);
    expect(found('reporting-order', key, register(yes, ...steps(...order)))).toEqual([]);
    expect(found('reporting-steps', key, register(yes, ...steps('inform', 'report')))).toHaveLength(3);
    const late = steps('weigh', 'inform', 'report', 'follow-up', 'support');
    expect(found('reporting-order', key, register(yes, ...late))).toHaveLength(1);
    const unclear = register(row({ kind: 'police', duty: 'unclear', source: 'Act' }));
    expect(found('reporting-steps', key, unclear)).toHaveLength(5);
    const none = register(row({ kind: 'police', duty: 'no', source: 'Act' }));
    expect(found('reporting-steps', key, none)).toEqual([]);
  });
});

describe('data', () => {
  const item = (attrs: Partial<AttributesOf<'dataItem'>>) =>
    doc(makeBlock('dataItem', { purpose: 'To see gaps', ...attrs }));

  it.each([
    ['Migration status', true],
    ['Name', true],
    ['ID number', true],
    ['Home address', true],
    ['Visa type', true],
    ['Phone number', true],
    ['Age group', false],
    ['Country of citizenship', false],
    ['Telephone or internet was used', false],
    ['A code in place of her name', false],
  ])('“%s” must not be recorded: %s', (name, isForbidden) => {
    expect(found('data-forbidden', 'added', item({ item: name }))).toHaveLength(isForbidden ? 1 : 0);
  });

  it('needs a purpose, and nothing deep from those who are no specialists', () => {
    expect(found('data-purpose', 'added', item({ item: 'Age', purpose: '' }))).toEqual(['Age']);
    const key = 'documentation-and-information';
    const deep = item({ item: 'Age', group: 'survivor', collectedBy: 'A03 Hospital\nA12 Labour Office' });
    expect(found('data-depth', key, deep)).toEqual(['Age: Provincial Labour Office']);
    const shallow = item({ item: 'Referral', group: 'response', collectedBy: 'A12 Labour Office' });
    expect(found('data-depth', key, shallow)).toEqual([]);
  });
});

describe('terms', () => {
  const define = (term: string) => makeBlock('definition', { term, source: 'Act' }, p('A meaning.'));
  const others = { coordination: doc(p('Stakeholders meet; trafficking is discussed.')) };

  it('that other sections use are defined, once', () => {
    expect(found('term-undefined', 'definitions', doc(define('Survivor')), { others })).toEqual([
      'trafficking in persons',
      'stakeholders',
    ]);
    const both = doc(define('Stakeholder'), define('Trafficking in persons'), define('stakeholder'));
    expect(found('term-undefined', 'definitions', both, { others })).toEqual([]);
    expect(found('term-twice', 'definitions', both, { others })).toEqual(['stakeholder']);
  });

  it('may also stand in a table', () => {
    const rows = doc(table(['Term', 'Meaning'], ['Stakeholders', 'All of us'], ['Trafficking', 'A crime']));
    expect(found('term-undefined', 'definitions', rows, { others })).toEqual([]);
  });
});

describe('annexes', () => {
  const annex = (attrs: Partial<AttributesOf<'annex'>>) => makeBlock('annex', attrs);
  const others = { 'reporting-and-referral': doc(p('The form is Annex 4, the map Annex B.')) };

  it('are there when a section names them, and are named when they are there', () => {
    const document = doc(annex({ name: '4. Consent form' }), annex({ name: '5. Poster' }));
    expect(found('annex-not-there', 'annexes', document, { others })).toEqual(['Annex B']);
    expect(found('annex-unused', 'annexes', document, { others })).toEqual(['5. Poster']);
    const linked = doc(
      annex({ name: 'Poster', section: 'reporting-and-referral' }),
      annex({ name: 'Map', section: 'gone' }),
    );
    expect(found('annex-unused', 'annexes', linked, { others })).toEqual(['Map']);
  });

  it('hold no form that asks for status or numbers', () => {
    const form = (words: string) => doc(h2('Annex 4. The intake form'), p(words));
    expect(found('forms-ask', 'annexes', form('Migration status and ID number'))).toHaveLength(1);
    expect(found('forms-ask', 'annexes', form('It never asks for migration status.'))).toEqual([]);
  });
});

describe('what checks can read', () => {
  it('leaves checks of words out in a language they do not know, and keeps those of blocks', () => {
    const document = doc(dutyOf('', 'ช่วยเหลือเธอ'));
    const others = { annexes: doc(p('Annex 9')) };
    expect(found('urgent-hours', 'reporting-and-referral', document, { language: 'th', others })).toEqual([]);
    expect(found('urgent-hours', 'reporting-and-referral', document, { others })).toEqual(['']);
    expect(found('duty-actor', 'reporting-and-referral', document, { language: 'th' })).toHaveLength(1);
  });

  it.each(['48–72 hours', '48 to 72 hours', '48-72 hours', 'forty-eight and seventy-two hours'])(
    'reads “%s”',
    (words) => {
      expect(found('urgent-hours', 'reporting-and-referral', doc(p(`Treatment within ${words}.`)))).toEqual([]);
    },
  );
});
