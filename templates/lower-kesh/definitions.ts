import { doc, h2, h3, p } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import { definitionOfSurvivor } from './definition-of-survivor';

const beforeSurvivor: readonly (readonly [string, string])[] = [
  [
    'Violence against women',
    'An act aimed at a woman because she is a woman, or that strikes women far more often, and that injures body, sexuality, mind or livelihood or is likely to. Protection from Violence Act, section 2.',
  ],
  ['Gender-based violence', 'Harm done to somebody because of gender. Women and girls are its most frequent targets.'],
  [
    'Intimate partner violence',
    'Violence by a husband, partner or former partner, married or not. It includes taking away money, telephone or papers.',
  ],
  [
    'Trafficking in persons',
    'Recruiting, moving or holding a person by force, threat, deceit or abuse of her weakness, in order to exploit her. Anti-Trafficking Act, section 3.',
  ],
  [
    'Violence and harassment in the world of work',
    'Unacceptable conduct or threats that harm a worker or can be expected to. ILO Convention No. 190.',
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

const terms = (entries: readonly (readonly [string, string])[]): DocumentNode[] =>
  entries.flatMap(([term, meaning]) => [h3(term), p(meaning)]);

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
