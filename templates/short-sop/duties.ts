import { p, table, ul } from '../../schema/document/build';
import type { TemplateComponent } from '../../schema/template';
import { essentialServices, guide } from '../citations';
import { subsection } from '../subsection';

export const duties: TemplateComponent = {
  key: 'duties',
  number: 4,
  counts: {},
  citations: [guide('Component 6'), essentialServices('Modules 2, 3 and 4')],
  text: {
    en: {
      title: 'Duties of each agency',
      shortTitle: 'Duties',
      aliases: ['Roles and responsibilities', 'Responsibilities', 'Duties'],
      purpose: 'Gives each agency its duties in a form that can be checked: action, beginning, time limit and record.',
      guidance: {
        why: ['A duty without a time limit is a hope.'],
        decide: ['Promise what present staff and budget allow.', 'Name who stands in when the contact point is away.'],
      },
      subsections: [
        subsection(
          {
            key: 'common-duties',
            heading: 'Common duties',
            prompts: [
              'What does your agency do, when does it begin and how soon is it done?',
              'Where is it recorded, and who may read that record?',
            ],
            sources: [guide('Component 6'), essentialServices('Modules 2, 3 and 4')],
          },
          ul(
            'Each agency answers its contact number at the hours it has given, and names a deputy.',
            'Staff are trained before they start and again every [12] months.',
            'A change of service or hours reaches all agencies within [2] working days.',
          ),
        ),
        subsection(
          {
            key: 'duties-by-agency',
            heading: 'Duties by agency',
            prompts: ['Which step has no agency yet?'],
            sources: [guide('Component 6'), essentialServices('Modules 2, 3 and 4')],
          },
          table(
            ['Agency', 'What it does', 'When it starts', 'Time limit', 'Where it is recorded'],
            ['[agency]', '[action]', '[trigger]', '[time limit]', '[record]'],
            ['[agency]', '[action]', '[trigger]', '[time limit]', '[record]'],
            ['[agency]', '[action]', '[trigger]', '[time limit]', '[record]'],
          ),
          p(
            'An agency that cannot fulfil a duty says so at once to [lead agency], which arranges a substitute the same day.',
          ),
        ),
      ],
    },
  },
};
