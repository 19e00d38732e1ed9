import type { Template } from '../../schema/template';
import { annexes } from './annexes';
import { checklist } from './checklist';
import { coordination } from './coordination';
import { definitions } from './definitions';
import { documentationAndInformation } from './documentation-and-information';
import { essentialServices } from './essential-services';
import { groupsAndSettings } from './groups-and-settings';
import { guidingPrinciples } from './guiding-principles';
import { monitoringAndEvaluation } from './monitoring-and-evaluation';
import { purposeAndScope } from './purpose-and-scope';
import { reportingAndReferral } from './reporting-and-referral';

/** The ten components of a procedure for a coordinated response to violence against women. */
export const vawSop: Template = {
  id: 'vaw-sop',
  version: 3,
  languages: ['en'],
  text: {
    en: {
      title: 'Coordinated response to violence against women',
      description:
        'Ten sections for agencies that respond together to violence against women, including women migrant workers: guidance, questions and wording to adapt.',
    },
  },
  components: [
    purposeAndScope,
    groupsAndSettings,
    definitions,
    guidingPrinciples,
    reportingAndReferral,
    essentialServices,
    documentationAndInformation,
    monitoringAndEvaluation,
    coordination,
    annexes,
  ],
  checklist,
};
