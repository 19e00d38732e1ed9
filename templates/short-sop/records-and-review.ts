import { p, ul } from '../../schema/document/build';
import type { TemplateComponent } from '../../schema/template';
import { dataGuidelines, guide } from '../citations';
import { subsection } from '../subsection';

export const recordsAndReview: TemplateComponent = {
  key: 'records-and-review',
  number: 5,
  counts: {},
  citations: [guide('Components 7, 8 and 9'), dataGuidelines],
  text: {
    en: {
      title: 'Records, meetings and review',
      shortTitle: 'Records and review',
      aliases: ['Information sharing', 'Monitoring', 'Coordination', 'Review'],
      purpose: 'Says what is written down and what never is, how agencies meet, and when the procedure is reviewed.',
      guidance: {
        why: ['Records protect people only when they hold little and are read by few.'],
        decide: [
          'Decide the purpose of each item, or drop it.',
          'Decide who calls a meeting and who keeps the minutes.',
        ],
      },
      subsections: [
        subsection(
          {
            key: 'records',
            heading: 'Records',
            prompts: ['What is each item for, and who reads it?'],
            sources: [guide('Components 7, 8 and 9'), dataGuidelines],
          },
          ul(
            'Agencies record only what a service needs. Migration status and identity numbers are never recorded.',
            'A person may refuse to be recorded, and is served all the same.',
            'Case data leaves an agency only with signed consent. Summaries identify nobody.',
            'Written information is locked; access is given by name.',
          ),
        ),
        subsection(
          {
            key: 'meetings',
            heading: 'Meetings',
            prompts: ['How often do agencies meet, and who must be present?'],
            sources: [guide('Components 7, 8 and 9'), dataGuidelines],
          },
          p(
            '[Lead agency] convenes all agencies every [two] months and sends minutes within [5] working days. Cases are discussed only with consent, in a closed session, without names in the record.',
          ),
        ),
        subsection(
          {
            key: 'review',
            heading: 'Review',
            prompts: ['Who reviews the procedure, and what triggers it early?'],
            sources: [guide('Components 7, 8 and 9'), dataGuidelines],
          },
          p(
            'Agencies compare service figures and feedback each half-year. Figures count people who came and do not measure how much violence there is. The procedure is reviewed every [12] months, and within [20] working days after a change of law, the loss of a service or a crisis.',
          ),
        ),
      ],
    },
  },
};
