import { doc, h2, p, ul } from '../../schema/document/build';
import { dutyOf } from './agencies';
import { dataItems, incidents } from './data-set';

export const documentationAndInformation = doc(
  h2('Principles'),
  ul(
    'Nothing is collected without a purpose, and nothing that could harm her.',
    'Migration status, permit details and identity numbers are never part of these records.',
    'She may decline to have her data recorded, and is served all the same.',
    'Data on one case leaves an agency only with her signed release.',
    'Summaries identify nobody, the alleged perpetrator included; groups smaller than 5 are not shown.',
  ),
  h2('Who records what'),
  p(
    'Specialist agencies (One-Stop Unit, Women’s Protection Desk, Open Scales, Social Services, Riverside, Lantern) record the minimum data set in their own files. All others record only that violence was disclosed, and the referral.',
  ),
  h2('Minimum data set'),
  p('Agencies keep their own forms and record the same nine groups.'),
  ...dataItems,
  p(
    'Four facts show safely whether migrant women are reached: country of origin, country of citizenship, place of the violence, and what the accused person is to her.',
  ),
  h2('Incident definitions'),
  p('All specialist agencies count by this wording from the first day.'),
  ...incidents,
  h2('Sharing and analysis'),
  p(
    'Files are locked and opened by named staff only. Immigration and border authorities have no access. By the 10th of the month after each quarter, specialist agencies send counts without identity to the Planning and Data Office, referrals to Vell included.',
  ),
  dutyOf('A02', 'Checks and analyses the counts, with attention to migrant women, and reports to all agencies.', {
    trigger: 'The quarterly counts have arrived',
    deadline: 'Within 20 working days',
    record: 'Quarterly report',
  }),
);
