import { ol, p, ul } from '../../schema/document/build';
import type { TemplateComponent } from '../../schema/template';
import { clinicalHandbook, guide } from '../citations';
import { subsection } from '../subsection';

export const steps: TemplateComponent = {
  key: 'steps',
  number: 3,
  counts: {},
  citations: [guide('Component 5'), clinicalHandbook],
  text: {
    en: {
      title: 'Steps from first contact to follow-up',
      shortTitle: 'Steps',
      aliases: ['Procedure', 'Steps', 'Referral', 'Process'],
      purpose: 'Describes what happens, in which order and how soon, with the points of consent and the way to stop.',
      guidance: {
        why: ['Staff at a counter at night need an order of steps, more than a policy.'],
        decide: [
          'Agree on time limits you can keep on a holiday.',
          'Walk the steps from every door and repair dead ends.',
        ],
      },
      subsections: [
        subsection(
          {
            key: 'six-steps',
            heading: 'Six steps',
            prompts: [
              'Who is told first, and what does that person do within thirty minutes?',
              'Where is consent asked, and how does the person stop?',
            ],
            sources: [guide('Component 5'), clinicalHandbook],
          },
          ol(
            'Receive. The first agency finds a private room and asks about danger, at once.',
            'Inform. Before the person discloses anything, staff explain any duty to report, then the services, benefits and risks.',
            'Make safe. Injuries are treated first. After sexual violence, treatment is offered the same day, within 48–72 hours.',
            'Refer. With consent, staff call the next agency while the person is present, within [2] hours.',
            'Plan. [Agency] agrees a written plan with the person within [7] days.',
            'Follow up. [Agency] asks after [14] days whether the referral worked, by a safe means the person has chosen.',
          ),
        ),
        subsection(
          {
            key: 'consent-and-stopping',
            heading: 'Consent and stopping',
            prompts: ['Which law obliges somebody to report, and when is this explained?'],
            sources: [guide('Component 5'), clinicalHandbook],
          },
          ul(
            'Consent is asked before each referral and each sharing of information.',
            'The person may stop at any step, keep other services and come back later.',
            'Staff without specialist training do not question; they support and refer.',
          ),
          p(
            'No agency informs immigration officers, unless [law and article] obliges it and the person was told beforehand.',
          ),
        ),
      ],
    },
  },
};
