import { makeBlock } from '../../schema/document/blocks/make-block';
import { p, ul } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import type { TemplateComponent } from '../../schema/template';
import { essentialServices, guide } from '../citations';
import { subsection } from '../subsection';

const indicator = (
  words: string,
  source: string,
  frequency: string,
  responsibleName: string,
  audience: string,
): DocumentNode => makeBlock('indicator', { indicator: words, source, frequency, responsibleName, audience });

export const monitoringAndEvaluation: TemplateComponent = {
  key: 'monitoring-and-evaluation',
  number: 8,
  counts: { indicator: 6 },
  citations: [guide('Component 8 and Annex 5'), essentialServices('Module 5, monitoring')],
  text: {
    en: {
      title: 'Monitoring and evaluation mechanisms',
      shortTitle: 'Monitoring and evaluation',
      aliases: ['Monitoring and evaluation', 'M&E', 'Monitoring', 'Review and evaluation', 'Quality assurance'],
      purpose:
        'Says how agencies find out whether this procedure works for women, who looks at the results and what is changed because of them.',
      guidance: {
        why: [
          'Figures tell where women arrive and where they are lost. Survivors and staff tell why.',
          'A change meant well can do harm. Look for such effects on purpose, and write them down.',
        ],
        decide: [
          'Choose a few indicators that every agency can supply from the first quarter.',
          'Choose feedback channels that a woman can use without her name and without fear.',
          'Decide who may call for an extraordinary review, and which date the ordinary one has.',
        ],
      },
      subsections: [
        subsection(
          {
            key: 'indicators',
            heading: 'What is watched',
            prompts: [
              'Who analyses the figures, how often, and who receives them?',
              'Which indicator can every agency supply from the first quarter?',
            ],
            sources: [guide('Component 8'), essentialServices('Module 5, monitoring')],
          },
          indicator(
            'Women who asked for help, by first door and sector',
            'counts under section 7',
            'each quarter',
            '[planning or statistics office]',
            'all agencies',
          ),
          indicator(
            'Types, frequency and severity of violence seen',
            'counts under section 7',
            'each quarter',
            '[planning or statistics office]',
            'all agencies',
          ),
          indicator(
            'Referrals offered, accepted, declined and completed, abroad included',
            'referral registers',
            'each quarter',
            '[lead]',
            'all agencies',
          ),
          indicator(
            'Duties met within their time limit',
            'registers named in section 6',
            'each half-year',
            '[each agency]',
            'lead',
          ),
          indicator(
            'Treatment reached within 48–72 hours after sexual violence',
            'hospital register',
            'each quarter',
            '[authorised hospital]',
            'lead',
          ),
          indicator(
            'Feedback of survivors and of staff',
            'channels below',
            'each half-year',
            '[civil society agency]',
            'all agencies',
          ),
          p(
            'Service figures count women who came. They do not measure how much violence there is. A rise can mean that more women trust the services, and no report may present it as a rise in violence.',
          ),
        ),
        subsection(
          {
            key: 'feedback',
            heading: 'Listening to survivors and staff',
            prompts: ['How do survivors tell you what worked, safely and in their own language?'],
            sources: [guide('Component 8')],
          },
          ul(
            '[Civil society agency] offers a short, voluntary and nameless feedback in [languages] when a service ends, and twice a year through trusted groups.',
            'Staff report obstacles on a one-page form at any time. The form has no room for a case.',
            'The lead answers in writing within [20] working days what was changed, or why nothing was.',
          ),
        ),
        subsection(
          {
            key: 'serious-harm',
            heading: 'Serious harm',
            prompts: ['Which cases of serious harm are reviewed, and how is confidentiality kept?'],
            sources: [guide('Component 8')],
          },
          p(
            'After a death or grave injury, the lead convenes the agencies concerned within [15] working days. They look for the step of the system that could have prevented it, and whether danger was assessed. Nothing that identifies a person is written down. The findings become proposals to amend this procedure.',
          ),
        ),
        subsection(
          {
            key: 'quality',
            heading: 'Quality of services',
            prompts: ['Against which standards is quality measured, and by whom?'],
            sources: [guide('Component 8 and Annex 5'), essentialServices('Module 5, monitoring')],
          },
          ul(
            'Each agency completes the self-assessment checklist of annex 5 every [12] months. Results belong to the agency; totals go to the lead.',
            'Every [24] months, a visiting team of two agencies from different sectors compares services with [national minimum standards] and with the guiding principles.',
            'An independent evaluation takes place every [3] years and hears survivors.',
          ),
        ),
        subsection(
          {
            key: 'unintended-effects',
            heading: 'Unintended effects',
            prompts: ['Which new practice could make a woman less safe, and who may stop it?'],
            sources: [guide('Annex 4')],
          },
          p(
            'Every meeting of the mechanism asks whether a new practice has made any woman less safe. A practice under serious doubt is suspended by the lead at once and reviewed within [10] working days.',
          ),
        ),
        subsection(
          {
            key: 'review-dates',
            heading: 'Review dates',
            prompts: ['How soon must a finding lead to a decision, and when is the whole procedure reviewed?'],
            sources: [guide('Component 8')],
          },
          p(
            'Ordinary review: [month] of each year. Extraordinary review: within [20] working days when the law changes, a service closes, a crisis begins or [three] agencies ask for it. A review that changes nothing is recorded as well.',
          ),
        ),
      ],
    },
  },
};
