import { makeBlock } from '../../schema/document/blocks/make-block';
import type { DocumentNode } from '../../schema/document/node';
import { stepOf } from './blocks';

const disclosure: DocumentNode = makeBlock(
  'stage',
  { stage: 'disclosure' },
  stepOf('D1', 'door', 'She calls or writes to Lantern Helpline', { by: 'A11', opens: 'hotline', next: ['I1'] }),
  stepOf('D2', 'door', 'She comes to the hospital or a health centre', { by: 'A03', opens: 'health', next: ['I1'] }),
  stepOf('D3', 'door', 'She comes to the Women’s Protection Desk', { by: 'A05', opens: 'police', next: ['I1'] }),
  stepOf('D4', 'door', 'She speaks to Crossing House, at the centre or at the market', {
    ...{ by: 'A13', opens: 'migrant-organisation', next: ['N1'] },
  }),
  stepOf('D5', 'door', 'She speaks to the Consular Liaison Desk', { by: 'A14', opens: 'consular', next: ['N1'] }),
  stepOf('D6', 'door', 'She speaks to the Labour Office about her work', {
    by: 'A12',
    opens: 'economic',
    next: ['N1'],
  }),
  stepOf('N1', 'service', 'Staff listen in private, ask nothing about the violence and keep no file', {
    ...{ within: 'before she leaves', next: ['I1'] },
  }),
  stepOf('I1', 'service', 'She hears which duties to report apply, then which services are open to her', {
    ...{ within: 'before she says more, within 30 minutes', next: ['C1'] },
  }),
  stepOf('C1', 'consent', 'She says whether she wants help, from whom, and who may know', {
    next: ['H1: she wants help', 'X1: she wants nothing now'],
  }),
  stepOf('H1', 'handover', 'Lantern Helpline is called while she is present, and finds the specialist she chooses', {
    ...{ by: 'A11', within: 'at once; a specialist within 2 hours', opens: 'hotline', next: ['S1'] },
  }),
  stepOf('X1', 'stop', 'She leaves with the helpline card; no file is opened', {}),
);

const immediate: DocumentNode = makeBlock(
  'stage',
  { stage: 'immediate' },
  stepOf('S1', 'service', 'Injuries are treated first; the hospital car brings her from the districts', {
    ...{ by: 'A03', within: 'at once', opens: 'health', next: ['Q1'] },
  }),
  stepOf('Q1', 'decision', 'What happened, as far as she wishes to say', {
    next: ['C2: sexual violence', 'S4: everything else'],
  }),
  stepOf('C2', 'consent', 'She chooses treatment, an examination, both or neither', {
    next: ['S2: she wants treatment', 'S3: she wants an examination', 'S4: she wants neither'],
  }),
  stepOf('S2', 'service', 'Treatment that prevents pregnancy, HIV and other infections', {
    ...{ by: 'A03', within: 'the same day, within 48–72 hours of the violence', opens: 'health', next: ['S4'] },
  }),
  stepOf('S3', 'service', 'Examination by a trained woman; the evidence is sealed', {
    ...{ by: 'A03', within: 'at any hour', opens: 'forensic', onlyIf: 'she agrees to it', next: ['S4'] },
  }),
  stepOf('S4', 'service', 'A trained worker assesses danger with her and writes a safety plan', {
    ...{ by: 'A09', within: 'within 24 hours', opens: 'psychosocial', next: ['C3'] },
  }),
  stepOf('C3', 'consent', 'Before each hand-over she hears what is passed on, to whom and why', {
    next: [
      'H2: she wants protection or to report',
      'H3: she needs a safe bed',
      'H4: she wants a caseworker',
      'X2: she has had enough for now',
    ],
  }),
  stepOf('H2', 'handover', 'The Women’s Protection Desk receives her in a private room', {
    ...{ by: 'A05', within: 'within 15 minutes, at any hour', opens: 'police', next: ['C3'] },
  }),
  stepOf('H3', 'handover', 'Riverside takes in her and her children', {
    ...{ by: 'A10', within: 'the same night', opens: 'shelter', next: ['C3'] },
  }),
  stepOf('H4', 'handover', 'A caseworker of Social Services meets her where she is', {
    ...{ by: 'A09', within: 'within 24 hours', opens: 'psychosocial', next: ['S5'] },
  }),
  stepOf('X2', 'stop', 'She declines what she does not want, keeps the rest, and knows how to come back', {}),
);

const longerTerm: DocumentNode = makeBlock(
  'stage',
  { stage: 'longer-term' },
  stepOf('S5', 'service', 'The caseworker reviews with her what she needs', {
    ...{ by: 'A09', within: 'within 7 days; review every 30 days', opens: 'psychosocial', next: ['C4'] },
  }),
  stepOf('C4', 'consent', 'She consents to each service by itself, and may withdraw', {
    next: [
      'H5: she wants legal advice',
      'H6: she wants counselling',
      'H7: she needs an income or wages',
      'H8: she wants papers, or to go home',
      'X3: she closes the case',
    ],
  }),
  stepOf('H5', 'handover', 'Open Scales advises and represents her without charge', {
    ...{ by: 'A08', within: 'within 2 working days', opens: 'legal', next: ['C4'] },
  }),
  stepOf('H6', 'handover', 'Counselling at Riverside or Social Services', {
    ...{ by: 'A10', within: 'within 3 working days', opens: 'psychosocial', next: ['C4'] },
  }),
  stepOf('H7', 'handover', 'The Labour Office opens a complaint about wages and offers training', {
    ...{ by: 'A12', within: 'within 5 working days', opens: 'economic', next: ['C4'] },
  }),
  stepOf('H8', 'handover', 'The Consular Liaison Desk issues papers and arranges a safe return', {
    ...{ by: 'A14', within: 'within 3 working days', opens: 'consular', next: ['C4'] },
  }),
  stepOf('X3', 'stop', 'The case is closed at her word; one safe way to come back is agreed', {}),
);

export const pathway: DocumentNode = makeBlock(
  'pathway',
  { name: 'Lower Kesh referral pathway' },
  disclosure,
  immediate,
  longerTerm,
);
