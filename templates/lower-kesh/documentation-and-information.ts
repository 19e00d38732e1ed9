import { doc, h2, p, table, ul } from '../../schema/document/build';
import { dutyOf } from './agencies';

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
  table(
    ['Group', 'Items', 'Purpose'],
    ['Type of violence', 'incidents below', 'to see which help is needed'],
    ['Date', 'month of the violence', 'to see delay'],
    ['Survivor', 'sex, age, occupation, relationship, countries of birth and citizenship', 'to see who is reached'],
    ['Perpetrator', 'sex and age group, as she reports', 'to plan protection'],
    ['Registration', 'date, agency, sector', 'to see the first door'],
    ['Geography', 'district or country', 'to place services'],
    ['Kind of place', 'home, workplace, employer housing, public space, transit, abroad', 'to direct prevention'],
    ['Digital means', 'yes, no, unknown', 'to plan safety online'],
    ['Response', 'given, not applicable, declined, later', 'to find gaps'],
  ),
  p(
    'Four facts show safely whether migrant women are reached: country of origin, country of citizenship, place of the violence, and what the accused person is to her.',
  ),
  h2('Incident definitions'),
  table(
    ['Incident', 'Counted when'],
    ['Rape', 'any part of the body or object enters vagina, anus or mouth without consent'],
    ['Sexual assault', 'sexual contact without consent and without penetration'],
    ['Sexual harassment', 'unwelcome sexual conduct tied to a benefit or making a place hostile'],
    ['Physical assault', 'bodily violence, with or without visible injury'],
    ['Emotional or psychological abuse', 'insults, threats, humiliation, isolation'],
    ['Economic abuse', 'wages, money, papers or work kept from her'],
    ['Forced marriage', 'a spouse did not agree, or is a child'],
    ['Female genital mutilation or cutting', 'healthy genital tissue is cut for no medical reason'],
  ),
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
