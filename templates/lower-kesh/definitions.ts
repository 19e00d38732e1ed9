import { makeBlock } from '../../schema/document/blocks/make-block';
import { doc, h2, p } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import { definitionOfSurvivor } from './definition-of-survivor';

const beforeSurvivor: readonly (readonly [string, string])[] = [
  [
    'Violence against women',
    'An act aimed at a woman because she is a woman, or that strikes women far more often, and that injures body, sexuality, mind or livelihood or is likely to.',
  ],
  ['Gender-based violence', 'Harm done to somebody because of gender. Women and girls are its most frequent targets.'],
  [
    'Intimate partner violence',
    'Violence by a husband, partner or former partner, married or not. It includes taking away money, telephone or papers.',
  ],
  [
    'Trafficking in persons',
    'Recruiting, moving or holding a person by force, threat, deceit or abuse of her weakness, in order to exploit her.',
  ],
  [
    'Violence and harassment in the world of work',
    'Unacceptable conduct or threats that harm a worker or can be expected to.',
  ],
  [
    'World of work',
    'The workplace, a private household included; employer housing; the way to work; and messages about work.',
  ],
];

const afterSurvivor: readonly (readonly [string, string])[] = [
  ['Perpetrator', 'A person who used violence. Until a court has decided, records say “alleged perpetrator”.'],
  [
    'Migrant worker',
    'A person who will do, does or has done paid work in a country whose nationality she does not hold.',
  ],
  ['Documented migrant worker', 'A migrant worker permitted to enter, stay and work. Also: in a regular situation.'],
  [
    'Undocumented migrant worker',
    'A migrant worker who lacks such a permission. No agency calls a person “illegal”, and no service depends on the difference.',
  ],
  [
    'Stakeholders',
    'Public and civil society bodies with a part in the response, with survivors and those who speak for them.',
  ],
  ['Essential services', 'The health, police, justice and social services described in section 6.'],
  [
    'Multi-disciplinary response teams',
    'Staff of several agencies who act together around one survivor, within her consent.',
  ],
  ['Survivor-centred approach', 'Her rights, needs and wishes lead; staff inform her and keep her confidence.'],
  [
    'VAW referral pathway',
    'The agreed way from the first person she tells to each service she chooses. See section 5.',
  ],
];

/** For each term: what it rests on, and what national law says instead. */
const sources: Readonly<Record<string, readonly [source: string, lawNote: string]>> = {
  'Violence against women': [
    'Declaration on the Elimination of Violence against Women, Articles 1 and 2',
    'Protection from Violence Act, section 2, leaves out violence at work',
  ],
  'Gender-based violence': ['Inter-Agency Standing Committee guidelines (2015)', 'no law uses the term'],
  'Intimate partner violence': [
    'Secretary-General’s in-depth study (2006)',
    'Protection from Violence Act, section 3, covers married couples only',
  ],
  'Trafficking in persons': ['Trafficking Protocol (2000), Article 3', 'Anti-Trafficking Act, section 3, is the same'],
  'Violence and harassment in the world of work': [
    'ILO Convention No. 190, Article 1',
    'Labour Code, section 77, covers sexual harassment only',
  ],
  'World of work': ['ILO Convention No. 190, Article 3', 'Labour Code, section 2, leaves out private homes'],
  Survivor: [
    'International Commission of Jurists, Practitioners’ Guide No. 12 (2016)',
    'Criminal Procedure Code, sections 30 to 36, says “victim”',
  ],
  Perpetrator: [
    'UN Multi-country Study on Men and Violence (2013)',
    'Criminal Procedure Code says “suspect”, then “accused”',
  ],
  'Migrant worker': [
    'Migrant Workers Convention (1990), Article 2',
    'Labour Code, section 90, leaves out seasonal work',
  ],
  'Documented migrant worker': ['Migrant Workers Convention (1990), Article 5(a)', 'Foreigners Act, section 8'],
  'Undocumented migrant worker': [
    'Migrant Workers Convention (1990), Article 5(b)',
    'Foreigners Act uses another word, which no agency repeats',
  ],
  Stakeholders: ['Essential Services Package, Module 5', 'Governor’s order on coordination names fourteen'],
  'Essential services': [
    'Essential Services Package, Module 1',
    'Protection from Violence Act, section 9, guarantees shelter and care',
  ],
  'Multi-disciplinary response teams': [
    'Essential Services Package, Module 5',
    'Governor’s order on coordination, paragraph 6',
  ],
  'Survivor-centred approach': ['UNFPA companion guide (2012)', 'National Procedure, chapter 2'],
  'VAW referral pathway': ['Inter-Agency Standing Committee guidelines (2015)', 'National Procedure, chapter 4'],
};

const terms = (entries: readonly (readonly [string, string])[]): DocumentNode[] =>
  entries.map(([term, meaning]) => {
    const [source = '', lawNote = ''] = sources[term] ?? [];
    return makeBlock('definition', { term, source, lawNote }, p(meaning));
  });

export const definitionsWith = (survivor: string): DocumentNode =>
  doc(
    h2('How these terms are used'),
    p(
      'Each term has one meaning in the whole procedure. Services follow the meaning given here; courts apply the law. Terms for counting incidents stand in section 7. Crossing House keeps the agreed translations into Vellish and Sanar.',
    ),
    h2('Terms'),
    ...terms(beforeSurvivor),
    ...terms([['Survivor', survivor]]),
    ...terms(afterSurvivor),
  );

export const definitions = definitionsWith(definitionOfSurvivor.resolved);
