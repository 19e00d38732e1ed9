import type { AttributesOf } from '../../schema/document/blocks/block-specs';
import { makeBlock } from '../../schema/document/blocks/make-block';
import { h3, ol, p, ul } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import type { Subsection } from '../../schema/template';
import { dataGuidelines, essentialServices, guide } from '../citations';
import { subsection } from '../subsection';
import { checklist } from './checklist';
import { checklistTables } from './checklist-table';
import { directory } from './directory';

type Annex = AttributesOf<'annex'>;

const annex = (
  name: string,
  kind: Annex['kind'],
  section: string,
  visibility: Annex['visibility'],
  ownerName = '[agency]',
): DocumentNode => makeBlock('annex', { name, kind, section, visibility, ownerName, version: '[1]', status: 'draft' });

const register = subsection(
  {
    key: 'register',
    heading: 'Register of annexes',
    prompts: [
      'Which forms and protocols do the other sections mention, and who keeps them?',
      'Which annexes may the public see?',
      'Does any form ask for status, permit or identity number?',
    ],
    sources: [guide('Component 10')],
  },
  annex('1. Referral pathway, as a drawing and in steps', 'pathway', 'reporting-and-referral', 'public'),
  annex('2. Service directory', 'directory', 'essential-services', 'public'),
  annex('3. Rules for safe data', 'policy', 'documentation-and-information', 'public'),
  annex('4. Consent and release form', 'form', 'reporting-and-referral', 'network'),
  annex('5. Self-assessment checklist', 'guidance', 'monitoring-and-evaluation', 'network'),
  annex('6. Case registration form', 'form', 'documentation-and-information', 'network', '[specialist agencies]'),
  annex('7. Referral form', 'form', 'reporting-and-referral', 'network'),
  annex(
    '8. Confidentiality agreement and data sharing protocol',
    'protocol',
    'documentation-and-information',
    'network',
  ),
  p(
    'The lead keeps the register, checks each form against annex 3 and sends out a new version within [5] working days.',
  ),
);

const services = subsection(
  {
    key: 'directory',
    heading: 'Annex 2. Service directory',
    prompts: [
      'Who provides each of the twelve kinds of service, where, and at which hours?',
      'Who checks the directory, and how is a change announced?',
    ],
    sources: [guide('Annex 2')],
  },
  p(
    'The address of a shelter is never printed. Providers confirm their entry every [3] months; an entry not confirmed for [6] months is marked as doubtful. Mediation is never offered in place of protection, and a woman is never sent to it against her wish.',
  ),
  directory,
);

const dataRules = subsection(
  {
    key: 'safe-data',
    heading: 'Annex 3. Nine rules for safe data',
    prompts: ['Which of the nine rules is broken by a form in use today?'],
    sources: [guide('Annex 3'), dataGuidelines],
  },
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
);

const consentForm = subsection(
  {
    key: 'consent-form',
    heading: 'Annex 4. Consent and release form',
    prompts: ['Into which languages is the form translated, and who reads it to a woman who does not read?'],
    sources: [guide('Components 5 and 10'), essentialServices('Module 1')],
  },
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
);

const selfAssessment = subsection(
  {
    key: 'checklist',
    heading: 'Annex 5. Self-assessment checklist',
    prompts: ['When does each agency fill it in, and who helps agencies that fill it in on paper?'],
    sources: [guide('Annex 5'), essentialServices('Module 5, monitoring')],
  },
  ...checklistTables(checklist),
);

export const annexesParts: Subsection[] = [register, services, dataRules, consentForm, selfAssessment];
