import type { AttributesOf } from '../../schema/document/blocks/block-specs';
import { makeBlock } from '../../schema/document/blocks/make-block';
import { doc, h2, ol, p, ul } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import { checklist } from '../vaw-sop/checklist';
import { checklistTables } from '../vaw-sop/checklist-table';
import { agencies, type AgencyCode } from './agencies';
import { directory } from './directory';
import { registrationForm } from './registration-form';

const annex = (
  name: string,
  kind: AttributesOf<'annex'>['kind'],
  section: string,
  owner: AgencyCode,
  visibility: AttributesOf<'annex'>['visibility'],
): DocumentNode =>
  makeBlock('annex', {
    ...{ name, kind, section, owner, ownerName: agencies[owner], visibility, version: '1', status: 'in-use' },
  });

/** @param form what the case registration form asks */
export const annexesWith = (form: string): DocumentNode =>
  doc(
    h2('Register of annexes'),
    annex('1. Referral pathway', 'pathway', 'reporting-and-referral', 'A09', 'public'),
    annex('2. Service directory', 'directory', 'essential-services', 'A11', 'public'),
    annex('3. Rules for safe data', 'policy', 'documentation-and-information', 'A02', 'public'),
    annex('4. Consent and release form', 'form', 'reporting-and-referral', 'A03', 'network'),
    annex('5. Self-assessment checklist', 'guidance', 'monitoring-and-evaluation', 'A01', 'network'),
    annex('6. Case registration form', 'form', 'documentation-and-information', 'A09', 'network'),
    h2('Annex 2. Service directory'),
    p(
      'Lantern Helpline confirms every entry each 3 months. An address of a shelter is never printed. No woman is sent to mediation against her wish.',
    ),
    directory,
    h2('Annex 3. Nine rules for safe data'),
    ol(
      'Collect nothing without a purpose.',
      'Know and publish the duties to report.',
      'Keep records free of identity numbers.',
      'Record violence and relationship finely enough.',
      'Let the role decide the depth.',
      'Write one protocol per sector.',
      'Keep shared systems apart from immigration control.',
      'Count referrals to and from other countries.',
      'Analyse what you collect, and act on it.',
    ),
    h2('Annex 4. What the consent form contains'),
    ul(
      'what will be shared, with whom, why and until when;',
      'duties to report, explained before she speaks;',
      'risks, and what the service cannot do;',
      'limits she sets;',
      'a separate yes or no to figures without identity;',
      'her right to refuse, withdraw and go unrecorded without losing help.',
    ),
    h2('Annex 5. Self-assessment checklist'),
    ...checklistTables(checklist),
    h2('Annex 6. Case registration form'),
    p(form),
  );

export const annexes = annexesWith(registrationForm.agreed);
