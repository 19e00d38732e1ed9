import { statusRules } from './status/rules';
import { statusWords } from './status/words';
import { identityRules } from './identity/rules';
import { identityWords } from './identity/words';
import { nationalIdRules } from './national-id/rules';
import { nationalIdWords } from './national-id/words';
import { purposeRules } from './purpose/rules';
import { purposeWords } from './purpose/words';
import { consentRules } from './consent/rules';
import { consentWords } from './consent/words';
import { noticeRules } from './notice/rules';
import { noticeWords } from './notice/words';
import { refusalRules } from './refusal/rules';
import { refusalWords } from './refusal/words';
import { firewallRules } from './firewall/rules';
import { firewallWords } from './firewall/words';
import { accessRules } from './access/rules';
import { accessWords } from './access/words';
import { needToKnowRules } from './need-to-know/rules';
import { needToKnowWords } from './need-to-know/words';
import { migrationActorsRules } from './migration-actors/rules';
import { migrationActorsWords } from './migration-actors/words';
import { storageRules } from './storage/rules';
import { storageWords } from './storage/words';
import { survivorInputRules } from './survivor-input/rules';
import { survivorInputWords } from './survivor-input/words';
import { caseTalkRules } from './case-talk/rules';
import { caseTalkWords } from './case-talk/words';
import { addressesRules } from './addresses/rules';
import { addressesWords } from './addresses/words';
import { prevalenceRules } from './prevalence/rules';
import { prevalenceWords } from './prevalence/words';
import { respectRules } from './respect/rules';
import { respectWords } from './respect/words';
import { responderSafetyRules } from './responder-safety/rules';
import { responderSafetyWords } from './responder-safety/words';
import { herChoiceOfStaffRules } from './her-choice-of-staff/rules';
import { herChoiceOfStaffWords } from './her-choice-of-staff/words';
import { mediationRules } from './mediation/rules';
import { mediationWords } from './mediation/words';

/** All rules, in the order of their numbers; X-14 is told by the shape of a story besides. */
export const rules = [
  ...statusRules,
  ...identityRules,
  ...nationalIdRules,
  ...purposeRules,
  ...consentRules,
  ...noticeRules,
  ...refusalRules,
  ...firewallRules,
  ...accessRules,
  ...needToKnowRules,
  ...migrationActorsRules,
  ...storageRules,
  ...caseTalkRules,
  ...survivorInputRules,
  ...addressesRules,
  ...prevalenceRules,
  ...respectRules,
  ...responderSafetyRules,
  ...herChoiceOfStaffRules,
  ...mediationRules,
];

/** The concepts that only one rule speaks of. */
export const ruleWords = [
  statusWords,
  identityWords,
  nationalIdWords,
  purposeWords,
  consentWords,
  noticeWords,
  refusalWords,
  firewallWords,
  accessWords,
  needToKnowWords,
  migrationActorsWords,
  storageWords,
  caseTalkWords,
  survivorInputWords,
  addressesWords,
  prevalenceWords,
  respectWords,
  responderSafetyWords,
  herChoiceOfStaffWords,
  mediationWords,
];
