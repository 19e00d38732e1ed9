import { agencies } from './agencies';
import { annexes, annexesWith } from './annexes';
import { borderPost } from './border-post';
import { coordination } from './coordination';
import { definitionOfSurvivor } from './definition-of-survivor';
import { definitions, definitionsWith } from './definitions';
import { documentationAndInformation } from './documentation-and-information';
import { essentialServices } from './essential-services';
import { groupsAndSettings } from './groups-and-settings';
import { guidingPrinciples } from './guiding-principles';
import { monitoringAndEvaluation } from './monitoring-and-evaluation';
import { decline, objections, refusal, standAsides, statements } from './positions';
import { purposeAndScope } from './purpose-and-scope';
import { registrationForm } from './registration-form';
import { reportingAndReferral, reportingAndReferralWith } from './reporting-and-referral';

export type { AgencyCode } from './agencies';

/**
 * The wording of the fictional Lower Kesh Province. `sections` holds the agreed text of each component by its key;
 * `drafts` the whole documents as they stood at other moments of the story. Duties name their party by agency code.
 */
export const lowerKesh = {
  title: 'Coordinated response to violence against women in Lower Kesh Province',
  place: 'Lower Kesh Province',
  template: { id: 'vaw-sop', version: 2 },
  agencies,
  sections: {
    'purpose-and-scope': purposeAndScope,
    'groups-and-settings': groupsAndSettings,
    definitions,
    'guiding-principles': guidingPrinciples,
    'reporting-and-referral': reportingAndReferral,
    'essential-services': essentialServices,
    'documentation-and-information': documentationAndInformation,
    'monitoring-and-evaluation': monitoringAndEvaluation,
    coordination,
    annexes,
  },
  drafts: {
    definitions: {
      before: definitionsWith(definitionOfSurvivor.before),
      resolved: definitions,
      edited: definitionsWith(definitionOfSurvivor.edited),
    },
    'reporting-and-referral': {
      proposed: reportingAndReferralWith(borderPost.proposed),
      without: reportingAndReferralWith(borderPost.without),
      agreed: reportingAndReferral,
    },
    annexes: {
      proposed: annexesWith(registrationForm.proposed),
      agreed: annexes,
    },
  },
  definitionOfSurvivor,
  borderPost,
  registrationForm,
  objections,
  statements,
  standAsides,
  decline,
  refusal,
} as const;
