import type { AttributesOf } from '../../schema/document/blocks/block-specs';
import { makeBlock } from '../../schema/document/blocks/make-block';
import { p } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';

type Group = AttributesOf<'dataItem'>['group'];

const item = (group: Group, name: string, purpose: string, ...values: string[]): DocumentNode =>
  makeBlock('dataItem', { group, item: name, purpose, values: values.join('\n') });

/** The incidents that are counted, with their agreed wording. */
const incidentWords: readonly (readonly [string, string])[] = [
  ['Rape', 'Entering the vagina, anus or mouth, with any body part or object, without her consent.'],
  [
    'Sexual assault',
    'Sexual touching or contact without consent and without penetration; an attempt at rape belongs here.',
  ],
  ['Sexual harassment', 'Unwelcome sexual conduct, where a benefit at work depends on it or it makes a place hostile.'],
  [
    'Physical assault',
    'Bodily violence of no sexual kind, with or without visible injury: a blow, a push, a burn, a cut.',
  ],
  [
    'Emotional or psychological abuse',
    'Insults, threats, humiliation, or keeping her from family, friends or telephone.',
  ],
  ['Economic abuse', 'Keeping wages, money, inheritance, papers or paid work from her.'],
  ['Forced marriage', 'Marriage against the will of one spouse; marriage of a child belongs here.'],
  ['Female genital mutilation or cutting', 'Cutting or removing healthy genital tissue for no medical reason.'],
];

const places = ['home', 'workplace', 'housing of the employer', 'public space', 'transit', 'detention', 'abroad'];
const relations = ['partner', 'relative', 'employer', 'recruiter', 'co-worker', 'official', 'stranger', 'other'];

/** The nine groups of the minimum data set. Status, permits and identity numbers are none of its items. */
export const dataItems: DocumentNode[] = [
  item('violence', 'Type of violence', 'to see which help is needed', ...incidentWords.map(([term]) => term)),
  item('date', 'Month in which the violence took place', 'to see delay and urgency'),
  item('survivor', 'Sex', 'to see who is reached'),
  item('survivor', 'Age group', 'to see who is reached', '[under 18]', '18–24', '25–44', '45–59', '60 and over'),
  item('survivor', 'Occupation', 'to reach women at the places where they work'),
  item('survivor', 'What the perpetrator is to her', 'to plan protection and prevention', ...relations),
  item('survivor', 'Country of birth', 'to see whether women from abroad are reached'),
  item('survivor', 'Country of citizenship', 'to plan languages and links with services abroad'),
  item('perpetrator', 'Age group of the perpetrator, as she reports it', 'to plan protection', 'minor', 'adult'),
  item('perpetrator', 'Sex of the perpetrator, as she reports it', 'to plan prevention'),
  item('registration', 'Date of registration', 'to see how soon women come'),
  item('registration', 'Registering agency and its sector', 'to see where women come first'),
  item('geography', 'District or country where it took place', 'to place services'),
  item('location', 'Kind of place', 'to direct prevention', ...places),
  item('cyber', 'Telephone, computer or internet was used', 'to plan safety online', 'yes', 'no', 'unknown'),
  item('response', 'Services given here', 'to find gaps', 'given', 'not applicable', 'declined', 'later'),
  item('response', 'Referrals, to other countries too', 'to find gaps', 'made', 'not applicable', 'declined', 'later'),
];

/** Eight incidents, each with a row for how an agency counts it now. */
export const incidents: DocumentNode[] = incidentWords.map(([term, wording]) =>
  makeBlock(
    'incidentDefinition',
    { term, legalBasis: '[law, article]' },
    p(wording),
    makeBlock('partyRule', { name: '[agency]' }, '[how this agency counts it now]'),
  ),
);
