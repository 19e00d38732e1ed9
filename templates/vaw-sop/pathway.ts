import type { AttributesOf } from '../../schema/document/blocks/block-specs';
import { makeBlock } from '../../schema/document/blocks/make-block';
import type { DocumentNode } from '../../schema/document/node';

interface Facts {
  who?: string;
  within?: string;
  opens?: AttributesOf<'step'>['opens'];
  onlyIf?: string;
  next?: string[];
}

const step = (
  code: string,
  kind: AttributesOf<'step'>['kind'],
  words: string,
  { who = '', within = '', opens = '', onlyIf = '', next = [] }: Facts,
): DocumentNode =>
  makeBlock(
    'step',
    { code, kind, name: who, timeLimit: within, opens, condition: onlyIf, next: next.join('\n') },
    words,
  );

const disclosure = makeBlock(
  'stage',
  { stage: 'disclosure' },
  step('D1', 'door', 'She tells a relative, a friend or a workmate, who knows the helpline', { next: ['I1'] }),
  step('D2', 'door', 'She calls or writes to the helpline', { who: '[helpline]', opens: 'hotline', next: ['I1'] }),
  step('D3', 'door', 'She comes to a hospital or a health centre', {
    ...{ who: '[hospitals and health centres]', opens: 'health', next: ['I1'] },
  }),
  step('D4', 'door', 'She comes to the police', { who: '[police women’s desk]', opens: 'police', next: ['I1'] }),
  step('D5', 'door', 'She speaks to a migrant resource centre, a labour office or a consulate', {
    ...{ who: '[all migration actors]', opens: 'migrant-organisation', next: ['N1'] },
  }),
  step('D6', 'door', 'She comes to a shelter, a counselling service or social services', {
    ...{ who: '[social services]', opens: 'psychosocial', next: ['I1'] },
  }),
  step('N1', 'service', 'Staff who are not specialists listen in private and ask nothing about the violence', {
    ...{ within: 'before she leaves', next: ['I1'] },
  }),
  step('I1', 'service', 'She is told which duties to report apply, and which services are open to her', {
    ...{ within: 'before she says more, within [30] minutes', next: ['C1'] },
  }),
  step('C1', 'consent', 'She says whether she wants help, from whom, and who may know', {
    next: ['H1: she wants help', 'X1: she wants nothing now'],
  }),
  step('H1', 'handover', 'The specialist she chooses is called while she is present', {
    ...{ who: '[whoever she told first]', within: 'at once; a specialist within [2] hours', next: ['S1'] },
  }),
  step('X1', 'stop', 'She leaves with the helpline number in a form that is safe to carry; no file is opened', {}),
);

const immediate = makeBlock(
  'stage',
  { stage: 'immediate' },
  step('S1', 'service', 'Injuries are treated before any question or form', {
    ...{ who: '[hospitals and health centres]', within: 'at once', opens: 'health', next: ['Q1'] },
  }),
  step('Q1', 'decision', 'What happened, as far as she wishes to say', {
    next: ['C2: sexual violence', 'S4: everything else'],
  }),
  step('C2', 'consent', 'She chooses treatment, an examination, both or neither', {
    next: ['S2: she wants treatment', 'S3: she wants an examination', 'S4: she wants neither'],
  }),
  step('S2', 'service', 'Treatment that prevents pregnancy, HIV and other infections, with or without an examination', {
    ...{ who: '[authorised hospital]', within: 'the same day, within 48–72 hours of the violence' },
    ...{ opens: 'health', next: ['S4'] },
  }),
  step('S3', 'service', 'A forensic examination by a trained woman; evidence is sealed', {
    ...{ who: '[authorised hospital]', within: 'at any hour', opens: 'forensic' },
    ...{ onlyIf: 'she agrees to it; treatment never depends on it', next: ['S4'] },
  }),
  step('S4', 'service', 'A trained worker listens, assesses danger with her and writes a safety plan', {
    ...{ who: '[counselling service]', within: 'before she leaves, at most [24] hours', opens: 'psychosocial' },
    next: ['C3'],
  }),
  step('C3', 'consent', 'Before each hand-over she hears what is passed on, to whom and why', {
    next: [
      'H2: she wants protection or to report',
      'H3: she needs a safe bed',
      'H4: she wants a caseworker',
      'X2: she has had enough for now',
    ],
  }),
  step('H2', 'handover', 'Police receive her in a private room, with a woman officer', {
    ...{ who: '[police women’s desk]', within: 'within [15] minutes, 24 hours a day', opens: 'police', next: ['C3'] },
  }),
  step('H3', 'handover', 'The shelter takes in her and her children', {
    ...{ who: '[shelter]', within: 'the same night', opens: 'shelter', next: ['C3'] },
  }),
  step('H4', 'handover', 'A caseworker meets her where she is', {
    ...{ who: '[social services]', within: 'within [24] hours', next: ['S5'] },
  }),
  step('X2', 'stop', 'She may decline any service, keeps all the others, and knows how to come back', {}),
);

const longerTerm = makeBlock(
  'stage',
  { stage: 'longer-term' },
  step('S5', 'service', 'The caseworker reviews with her what she needs, and follows up each referral', {
    ...{ who: '[social services]', within: 'first meeting within [7] days; review every [30] days', next: ['C4'] },
  }),
  step('C4', 'consent', 'She consents to each service by itself, and may withdraw', {
    next: [
      'H5: she wants legal advice',
      'H6: she wants counselling',
      'H7: she needs an income, wages or training',
      'H8: she wants papers, or to go home',
      'X3: she closes the case',
    ],
  }),
  step('H5', 'handover', 'A lawyer advises and represents her without charge', {
    ...{ who: '[legal aid]', within: 'within [2] working days', opens: 'legal', next: ['C4'] },
  }),
  step('H6', 'handover', 'Counselling alone or in a group', {
    ...{ who: '[counselling service]', within: 'within [3] working days', opens: 'psychosocial', next: ['C4'] },
  }),
  step('H7', 'handover', 'Help with unpaid wages, work, training and emergency cash', {
    ...{ who: '[labour office, vocational centre]', within: 'plan within [30] days', opens: 'economic', next: ['C4'] },
  }),
  step('H8', 'handover', 'Travel papers, contact with her family and a safe return, if she wishes', {
    ...{ who: '[consulate]', within: 'emergency papers within [3] working days', opens: 'consular', next: ['C4'] },
  }),
  step('X3', 'stop', 'The case is closed at her word; one safe way to come back is agreed', {}),
);

/** A pathway that is whole: six doors, a consent point before each hand-over, a way to stop in each stage. */
export const pathway = makeBlock('pathway', { name: '' }, disclosure, immediate, longerTerm);
