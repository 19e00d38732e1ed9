import { makeBlock } from '../../schema/document/blocks/make-block';
import { doc, h2, p, ul } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import { agencies, type AgencyCode } from './agencies';

const indicator = (
  words: string,
  source: string,
  frequency: string,
  responsible: AgencyCode,
  audience: string,
): DocumentNode =>
  makeBlock('indicator', {
    ...{ indicator: words, source, frequency, responsible, responsibleName: agencies[responsible], audience },
  });

export const monitoringAndEvaluation = doc(
  h2('What is watched'),
  indicator('Women who asked for help, by first door', 'quarterly counts', 'each quarter', 'A02', 'all agencies'),
  indicator(
    'Types, frequency and severity of violence seen',
    'quarterly counts',
    'each quarter',
    'A02',
    'all agencies',
  ),
  indicator(
    'Referrals offered, accepted, declined and completed',
    'referral registers',
    'each quarter',
    'A01',
    'all agencies',
  ),
  indicator('Duties met within their time limit', 'registers in section 6', 'each half-year', 'A01', 'all agencies'),
  indicator('Treatment reached within 48–72 hours', 'hospital register', 'each quarter', 'A03', 'Women’s Affairs'),
  indicator('Feedback of survivors and staff', 'channels below', 'each half-year', 'A13', 'all agencies'),
  p(
    'Service figures count women who came. They do not measure how much violence there is. No report may present a rise in these figures as a rise in violence.',
  ),
  h2('Listening to survivors and staff'),
  ul(
    'Crossing House and Riverside offer a short, voluntary, nameless feedback in Kesh, Vellish and Sanar when a service ends.',
    'Staff report obstacles on a one-page form that has no room for a case.',
    'Women’s Affairs answers in writing within 20 working days what was changed, or why nothing was.',
  ),
  h2('Serious harm'),
  p(
    'After a death or grave injury, Women’s Affairs convenes the agencies concerned within 15 working days. They look for the step that could have prevented it. Nothing that identifies a person is written down.',
  ),
  h2('Quality of services'),
  ul(
    'Each agency completes the self-assessment checklist every February. Results stay with the agency; totals go to Women’s Affairs.',
    'Every second year, two agencies of different sectors visit services and compare them with the guiding principles and the national minimum standards.',
    'An independent evaluation takes place every third year and hears survivors.',
  ),
  h2('Unintended effects'),
  p(
    'Every meeting asks whether a new practice has made any woman less safe. Women’s Affairs suspends such a practice at once and has it reviewed within 10 working days.',
  ),
  h2('Review dates'),
  p(
    'Ordinary review: March of each year. Extraordinary review: within 20 working days when the law changes, a service closes, a crisis begins or three agencies ask for it.',
  ),
);
