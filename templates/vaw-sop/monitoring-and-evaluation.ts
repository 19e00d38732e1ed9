import { doc, h2, p, table, ul } from '../../schema/document/build';
import type { TemplateComponent } from '../../schema/template';
import { essentialServices, guide } from '../citations';
import { markAdaptable } from '../mark-adaptable';

export const monitoringAndEvaluation: TemplateComponent = {
  key: 'monitoring-and-evaluation',
  number: 8,
  named: { indicators: 6 },
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
      prompts: [
        'Who analyses the figures, how often, and who receives them?',
        'How do survivors tell you what worked, safely and in their own language?',
        'Which cases of serious harm are reviewed, and how is confidentiality kept?',
        'Against which standards is quality measured, and by whom?',
        'How soon must a finding lead to a decision?',
      ],
      starter: markAdaptable(
        doc(
          h2('What is watched'),
          table(
            ['Indicator', 'Source', 'How often', 'Responsible', 'Who receives it'],
            [
              'Women who asked for help, by first door and sector',
              'counts under section 7',
              'each quarter',
              '[planning or statistics office]',
              'all agencies',
            ],
            [
              'Types, frequency and severity of violence seen',
              'counts under section 7',
              'each quarter',
              '[planning or statistics office]',
              'all agencies',
            ],
            [
              'Referrals offered, accepted, declined and completed, abroad included',
              'referral registers',
              'each quarter',
              '[lead]',
              'all agencies',
            ],
            [
              'Duties met within their time limit',
              'registers named in section 6',
              'each half-year',
              'each agency',
              'lead',
            ],
            [
              'Treatment reached within 48–72 hours after sexual violence',
              'hospital register',
              'each quarter',
              '[authorised hospital]',
              'lead',
            ],
            [
              'Feedback of survivors and of staff',
              'channels below',
              'each half-year',
              '[civil society agency]',
              'all agencies',
            ],
          ),
          p(
            'Service figures count women who came. They do not measure how much violence there is. A rise can mean that more women trust the services, and no report may present it as a rise in violence.',
          ),
          h2('Listening to survivors and staff'),
          ul(
            '[Civil society agency] offers a short, voluntary and nameless feedback in [languages] when a service ends, and twice a year through trusted groups.',
            'Staff report obstacles on a one-page form at any time. The form has no room for a case.',
            'The lead answers in writing within [20] working days what was changed, or why nothing was.',
          ),
          h2('Serious harm'),
          p(
            'After a death or grave injury, the lead convenes the agencies concerned within [15] working days. They look for the step of the system that could have prevented it, and whether danger was assessed. Nothing that identifies a person is written down. The findings become proposals to amend this procedure.',
          ),
          h2('Quality of services'),
          ul(
            'Each agency completes the self-assessment checklist every [12] months. Results belong to the agency; totals go to the lead.',
            'Every [24] months, a visiting team of two agencies from different sectors compares services with [national minimum standards] and with the guiding principles.',
            'An independent evaluation takes place every [3] years and hears survivors.',
          ),
          h2('Unintended effects'),
          p(
            'Every meeting of the mechanism asks whether a new practice has made any woman less safe. A practice under serious doubt is suspended by the lead at once and reviewed within [10] working days.',
          ),
          h2('Review dates'),
          p(
            'Ordinary review: [month] of each year. Extraordinary review: within [20] working days when the law changes, a service closes, a crisis begins or [three] agencies ask for it. A review that changes nothing is recorded as well.',
          ),
        ),
      ),
    },
  },
};
