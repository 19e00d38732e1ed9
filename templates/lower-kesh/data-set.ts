import type { AttributesOf } from '../../schema/document/blocks/block-specs';
import { makeBlock } from '../../schema/document/blocks/make-block';
import { p } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import { agencies, type AgencyCode } from './agencies';

const specialists: AgencyCode[] = ['A03', 'A05', 'A08', 'A09', 'A10', 'A11'];
const collectedBy = specialists.map((code) => `${code} ${agencies[code]}`).join('\n');

const item = (
  group: AttributesOf<'dataItem'>['group'],
  name: string,
  purpose: string,
  ...values: string[]
): DocumentNode => makeBlock('dataItem', { group, item: name, purpose, collectedBy, values: values.join('\n') });

type Rule = readonly [AgencyCode, string];

const incident = (term: string, legalBasis: string, wording: string, ...rules: Rule[]): DocumentNode =>
  makeBlock(
    'incidentDefinition',
    { term, legalBasis },
    p(wording),
    ...rules.map(([party, words]) => makeBlock('partyRule', { party, name: agencies[party] }, words)),
  );

/** Eight incidents as all specialist agencies count them, beside how some counted until now. */
export const incidents: DocumentNode[] = [
  incident(
    'Rape',
    'Criminal Code, section 140',
    'Any part of the body or an object enters vagina, anus or mouth without her consent.',
    ['A05', 'counts only complaints that were signed'],
    ['A03', 'counts every woman who was treated for it'],
  ),
  incident(
    'Sexual assault',
    'Criminal Code, section 141',
    'Sexual contact without consent and without penetration; an attempt at rape belongs here.',
    ['A05', 'counts it with rape'],
  ),
  incident(
    'Sexual harassment',
    'Labour Code, section 77',
    'Unwelcome sexual conduct that is tied to a benefit or makes a place hostile.',
    ['A11', 'counts calls, not incidents'],
  ),
  incident(
    'Physical assault',
    'Protection from Violence Act, section 4',
    'Bodily violence of no sexual kind, with or without an injury that can be seen.',
    ['A03', 'counts treated injuries only'],
    ['A10', 'counts what she tells'],
  ),
  incident(
    'Emotional or psychological abuse',
    'Protection from Violence Act, section 5',
    'Insults, threats, humiliation, or being kept from family, friends or telephone.',
    ['A05', 'does not count it'],
  ),
  incident(
    'Economic abuse',
    'Protection from Violence Act, section 6',
    'Wages, money, papers or paid work are kept from her.',
    ['A09', 'counts it as a labour matter'],
  ),
  incident(
    'Forced marriage',
    'Family Code, section 12',
    'A marriage to which one spouse did not agree; marriage of a child belongs here.',
    ['A09', 'counts marriages of children only'],
  ),
  incident(
    'Female genital mutilation or cutting',
    'Criminal Code, section 150',
    'Healthy genital tissue is cut or removed for no medical reason.',
    ['A03', 'counts it under injuries'],
  ),
];

const kinds = incidents.map(({ attrs }) => String(attrs?.['term']));
const places = ['home', 'workplace', 'housing of the employer', 'public space', 'transit', 'abroad'];
const relations = ['partner', 'relative', 'employer', 'recruiter', 'co-worker', 'official', 'stranger'];

export const dataItems: DocumentNode[] = [
  item('violence', 'Type of violence', 'to see which help is needed', ...kinds),
  item('date', 'Month of the violence', 'to see how long it took her to reach help'),
  item('survivor', 'Age group', 'to see who is reached', 'under 18', '18–24', '25–44', '45 and over'),
  item('survivor', 'Occupation', 'to reach women where they work'),
  item('survivor', 'What the perpetrator is to her', 'to plan protection', ...relations),
  item('survivor', 'Country of birth', 'to see whether women from abroad are reached'),
  item('survivor', 'Country of citizenship', 'to plan languages and links with Vell'),
  item('perpetrator', 'Sex and age group, as she reports', 'to plan protection and prevention'),
  item('registration', 'Date, agency and sector', 'to see the first door'),
  item('geography', 'District or country of the violence', 'to place services'),
  item('location', 'Kind of place', 'to direct prevention', ...places),
  item('cyber', 'Telephone or internet was used', 'to plan safety online', 'yes', 'no', 'unknown'),
  item('response', 'Services and referrals, Vell included', 'to find gaps', 'given', 'declined', 'later'),
];
