import { doc, h2, h3, ol, p, table, ul } from '../../schema/document/build';
import { markAdaptable } from '../mark-adaptable';

const categories: readonly string[] = [
  'Hotlines',
  'Police',
  'Health services',
  'Forensic examination',
  'Legal services',
  'Mediation centres',
  'Psychosocial support',
  'Economic support',
  'Safe shelter',
  'Consular and foreign service officers',
  'Migrant resource organisation',
  'Vocational training',
];

const entryOf = (category: string): string[] =>
  category === 'Safe shelter'
    ? [category, '[name]', '[services]', 'restricted: reached through the hotline', '[hotline only]', '[hours, days]']
    : [category, '[name]', '[services]', '[place]', '[telephone, person or office]', '[hours, days]'];

export const annexesStarter = markAdaptable(
  doc(
    h2('Register of annexes'),
    table(
      ['Annex', 'Used in section', 'Kept by', 'Who may see it'],
      ['1. Referral pathway, as a drawing and in steps', '5', '[agency]', 'public'],
      ['2. Service directory', '5 and 6', '[agency]', 'public, without shelter addresses'],
      ['3. Rules for safe data', '7', '[agency]', 'public'],
      ['4. Consent and release form', '5 and 7', '[agency]', 'agencies'],
      ['5. Self-assessment checklist', '8', '[agency]', 'agencies'],
      ['6. Case registration form', '7', '[specialist agencies]', 'specialist agencies'],
      ['7. Referral form', '5', '[agency]', 'agencies'],
      ['8. Confidentiality agreement and data sharing protocol', '7', '[agency]', 'agencies'],
    ),
    p(
      'The lead keeps the register, checks each form against annex 3 and sends out a new version within [5] working days.',
    ),
    h2('Annex 2. Service directory'),
    p('Area: [country and province]. Contact point: [office and telephone]. Last confirmed: [date].'),
    p(
      'The address of a shelter is never printed. Providers confirm their entry every [3] months; an entry not confirmed for [6] months is marked as doubtful. Mediation is never offered in place of protection, and a woman is never sent to it against her wish.',
    ),
    table(
      ['Category', 'Name of provider', 'Services', 'Location', 'Contact', 'Hours and days'],
      ...categories.map(entryOf),
    ),
    h2('Annex 3. Nine rules for safe data'),
    ol(
      'Collect nothing without a purpose that serves women or the repair of the system.',
      'Know and publish which laws demand a report. Do not ask about status; press for exemptions for health, education and other essential services.',
      'Keep records free of any link to national identity numbers.',
      'Record types of violence, relationship and place finely enough to see employers, officials and recruiters.',
      'Let the role decide the depth: specialists more, migration actors only disclosure and referral.',
      'Write one protocol per sector on roles, reporting lines and confidentiality, and explain it to women.',
      'For a shared system, agree on access, secrecy and training, and build a firewall against immigration control.',
      'Count referrals to and from other countries.',
      'Analyse what you collect, with women migrant workers in mind, and act on it.',
    ),
    h2('Annex 4. Consent and release form'),
    p('Read aloud in the language she knows best. She keeps a copy only if that is safe for her.'),
    h3('What the form contains'),
    ul(
      'what will be shared, with which agency, for which purpose and until when;',
      'the duties to report that apply, explained before she speaks;',
      'what could go wrong, and what the service cannot do;',
      'limits she sets, and agencies that must learn nothing;',
      'a separate yes or no to figures without identity;',
      'her right to refuse, to withdraw and to go unrecorded without losing help;',
      'a code in place of her name, and her sign of consent. No field for status, permit or identity number.',
    ),
  ),
);
