import { doc, h2, h3, p, table, ul } from '../../schema/document/build';
import { markAdaptable } from '../mark-adaptable';

const ownRule = '[how each agency counts it now]';

export const documentationAndInformationStarter = markAdaptable(
  doc(
    h2('Principles'),
    ul(
      'No item is collected without a purpose that helps a woman or improves the service.',
      'No item is collected that could harm her.',
      'Migration status, visa or permit details and identity numbers are never part of these records.',
      'A woman may decline to have her data recorded, and is served all the same.',
      'Data on one case leaves the agency only with her signed release.',
      'Summaries carry nothing by which she, her family or the alleged perpetrator could be recognised. Groups smaller than [5] are not shown.',
    ),
    h2('Who records what'),
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
    h2('Minimum data set for specialist agencies'),
    p('Agencies may keep their own forms. They record the same nine groups with the same values.'),
    table(
      ['Group', 'Items and values', 'Purpose'],
      ['Type of violence', 'incident definitions below; more than one may apply', 'to see which help is needed'],
      ['Date', 'month in which the violence took place', 'to see delay and urgency'],
      [
        'Survivor',
        'sex, age, occupation, relationship with the perpetrator, countries of birth and citizenship',
        'to see who is reached',
      ],
      ['Perpetrator', 'sex and age group, as she reports them', 'to plan protection and prevention'],
      ['Registration', 'date, registering agency and its sector', 'to see where women come first'],
      ['Geography', 'district or country where it took place', 'to place services'],
      [
        'Kind of place',
        'home, workplace, housing of the employer, public space, transit, detention, abroad',
        'to direct prevention',
      ],
      ['Digital means', 'telephone, computer or internet used: yes, no, unknown', 'to plan safety online'],
      ['Response', 'each service and referral: given, not applicable, declined, later', 'to find gaps'],
    ),
    h3('Four safe facts about migration'),
    p('These four facts show whether migrant women are reached, and put none of them at risk.'),
    ul(
      'the country she comes from;',
      'the country of which she is a citizen;',
      'the country and district where the violence happened;',
      'what the accused person is to her: partner, relative, employer, recruiter, official, stranger.',
    ),
    h2('Incident definitions'),
    p(
      'All specialist agencies count by this wording from [date]. A case is counted under the most serious act and marked for the others.',
    ),
    table(
      ['Incident', 'Agreed wording', 'Legal basis', 'Rule in use now'],
      [
        'Rape',
        'Entering the vagina, anus or mouth, with any body part or object, without her consent.',
        '[law, article]',
        ownRule,
      ],
      [
        'Sexual assault',
        'Sexual touching or contact without consent and without penetration; an attempt at rape belongs here.',
        '[law, article]',
        ownRule,
      ],
      [
        'Sexual harassment',
        'Unwelcome sexual conduct, where a benefit at work depends on it or it makes a place hostile.',
        '[law, article]',
        ownRule,
      ],
      [
        'Physical assault',
        'Bodily violence of no sexual kind, with or without visible injury: a blow, a push, a burn, a cut.',
        '[law, article]',
        ownRule,
      ],
      [
        'Emotional or psychological abuse',
        'Insults, threats, humiliation, or keeping her from family, friends or telephone.',
        '[law, article]',
        ownRule,
      ],
      ['Economic abuse', 'Keeping wages, money, inheritance, papers or paid work from her.', '[law, article]', ownRule],
      [
        'Forced marriage',
        'Marriage against the will of one spouse; marriage of a child belongs here.',
        '[law, article]',
        ownRule,
      ],
      [
        'Female genital mutilation or cutting',
        'Cutting or removing healthy genital tissue for no medical reason.',
        '[law, article]',
        ownRule,
      ],
    ),
    h2('Storage, sharing and analysis'),
    ul(
      'Every agency keeps written information locked, gives access by name and trains those who have it.',
      'Agencies that share a data system sign a sharing protocol and a confidentiality agreement first; both are in section 10.',
      'Immigration and border authorities have no access to service data.',
      'Each quarter, by the [10th] of the next month, specialist agencies send counts without identity to [planning or statistics office].',
      'That office analyses them within [20] working days, with attention to migrant women and to referrals abroad, and reports to the coordination mechanism.',
    ),
    h2('Agencies that are not specialists'),
    p(
      'They support, offer referral and count. If a woman refuses referral or does not want to be counted, they note nothing. The principles above bind them in the same way.',
    ),
  ),
);
