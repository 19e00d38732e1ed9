import type { TemplateComponent } from '../../schema/template';
import { clinicalHandbook, essentialServices, guide } from '../citations';
import { reportingAndReferralParts } from './reporting-and-referral-parts';

export const reportingAndReferral: TemplateComponent = {
  key: 'reporting-and-referral',
  number: 5,
  counts: { mandatoryReporting: 1, authorityDuty: 4, reportingStep: 5, pathway: 1, stage: 3 },
  citations: [guide('Component 5'), essentialServices('Modules 2, 3 and 4'), clinicalHandbook],
  text: {
    en: {
      title: 'Reporting and referral mechanism',
      shortTitle: 'Reporting and referral',
      aliases: [
        'Reporting and referral',
        'Referral pathway',
        'Help-seeking and referral pathway',
        'Referral mechanism',
        'Reporting mechanism',
        'Case management and referral',
      ],
      purpose:
        'Describes the way of a woman from the first person she tells to every service she may choose, with the point at which she consents, the time each step may take and the exit that is always open.',
      guidance: {
        why: [
          'Women go to the door they know: a foreman, a nurse, a consulate, a friend. A wrong answer at that door is often the last time they ask.',
          'Fear of being reported keeps migrant women away more than distance does. Services that stand apart from immigration control are used; others are not.',
        ],
        decide: [
          'Decide, authority by authority, whether a law really obliges somebody to report. Ask for the article. Write “unclear” where it is unclear, and obtain advice.',
          'Agree on time limits that you can keep at night and on a holiday.',
          'Agree on one consent process. The form may differ between agencies; the questions may not.',
          'Walk the pathway from each door, for a woman without papers, without money and without the language. Repair every dead end.',
        ],
      },
      subsections: reportingAndReferralParts,
    },
  },
};
