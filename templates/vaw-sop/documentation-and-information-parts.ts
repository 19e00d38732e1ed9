import { p, table, ul } from '../../schema/document/build';
import type { Subsection } from '../../schema/template';
import { classification, dataGuidelines, guide } from '../citations';
import { subsection } from '../subsection';
import { dataItems, incidents } from './data-set';

const principles = subsection(
  {
    key: 'data-principles',
    heading: 'Principles',
    prompts: [
      'How does a woman learn that she may refuse to be recorded?',
      'Which form in use still asks for status, permit or identity numbers, and when will it be replaced?',
    ],
    sources: [guide('Component 7'), dataGuidelines],
  },
  ul(
    'No item is collected without a purpose that helps a woman or improves the service.',
    'No item is collected that could harm her.',
    'Migration status, visa or permit details and identity numbers are never part of these records.',
    'A woman may decline to have her data recorded, and is served all the same.',
    'Data on one case leaves the agency only with her signed release.',
    'Summaries carry nothing by which she, her family or the alleged perpetrator could be recognised. Groups smaller than [5] are not shown.',
  ),
);

const depth = subsection(
  {
    key: 'who-records-what',
    heading: 'Who records what',
    prompts: ['Which agencies are specialists, and which record disclosure and referral only?'],
    sources: [guide('Component 7')],
  },
  table(
    ['Kind of agency', 'Records', 'Does not record'],
    [
      'Specialist: [agencies]',
      'the minimum data set below, in its own case file',
      'items outside the minimum data set, unless care requires them',
    ],
    [
      'Not specialist: [agencies]',
      'that violence was disclosed, referrals offered and action taken',
      'details of the violence, name, address or documents',
    ],
  ),
);

const dataSet = subsection(
  {
    key: 'minimum-data-set',
    heading: 'Minimum data set for specialist agencies',
    prompts: [
      'What is each item for, and who needs it?',
      'Guidance names countries in three ways: of birth, of origin, of citizenship. Which of them do you need, and which can you leave out?',
      'Are the types of violence fine enough to see employers, officials and recruiters?',
    ],
    sources: [guide('Component 7, Sample 4'), dataGuidelines],
  },
  p('Agencies may keep their own forms. They record the same nine groups with the same values.'),
  ...dataItems,
);

const safePoints = subsection(
  {
    key: 'safe-data-points',
    heading: 'Four safe facts about migration',
    prompts: ['Do these four facts answer what a question about status was meant to answer?'],
    sources: [guide('Component 7'), dataGuidelines],
  },
  p('These four facts show whether migrant women are reached, and put none of them at risk.'),
  ul(
    'the country she comes from;',
    'the country of which she is a citizen;',
    'the country and district where the violence happened;',
    'what the accused person is to her: partner, relative, employer, recruiter, official, stranger.',
  ),
);

const definitions = subsection(
  {
    key: 'incident-definitions',
    heading: 'Incident definitions',
    prompts: [
      'How does your police count a physical assault without injury, and how does your shelter?',
      'Which law stands behind each term, and does it count less than the common wording?',
    ],
    sources: [guide('Component 7, Sample 5'), classification],
  },
  p(
    'All specialist agencies count by this wording from [date]. A case is counted under the most serious act and marked for the others.',
  ),
  ...incidents,
);

const sharing = subsection(
  {
    key: 'storage-and-sharing',
    heading: 'Storage, sharing and analysis',
    prompts: ['How are referrals to another country counted?', 'Who analyses, how often, and who receives the result?'],
    sources: [guide('Component 7 and Annex 3'), dataGuidelines],
  },
  ul(
    'Every agency keeps written information locked, gives access by name and trains those who have it.',
    'Agencies that share a data system sign a sharing protocol and a confidentiality agreement first; both are in section 10.',
    'Immigration and border authorities have no access to service data.',
    'Each quarter, by the [10th] of the next month, specialist agencies send counts without identity to [planning or statistics office].',
    'That office analyses them within [20] working days, with attention to migrant women and to referrals abroad, and reports to the coordination mechanism.',
  ),
);

const nonSpecialists = subsection(
  {
    key: 'not-specialists',
    heading: 'Agencies that are not specialists',
    prompts: ['What does a labour office or a consulate write down, and what never?'],
    sources: [guide('Component 7')],
  },
  p(
    'They support, offer referral and count. If a woman refuses referral or does not want to be counted, they note nothing. The principles above bind them in the same way.',
  ),
);

export const documentationAndInformationParts: Subsection[] = [
  principles,
  depth,
  dataSet,
  safePoints,
  definitions,
  sharing,
  nonSpecialists,
];
