import type { TemplateComponent } from '../../schema/template';
import { clinicalHandbook, essentialServices as package_, guide } from '../citations';
import { essentialServicesParts } from './essential-services-parts';

export const essentialServices: TemplateComponent = {
  key: 'essential-services',
  number: 6,
  counts: { duty: 23 },
  citations: [guide('Component 6'), package_('Modules 2, 3 and 4'), clinicalHandbook],
  text: {
    en: {
      title: 'Responsibilities for provision of essential services',
      shortTitle: 'Essential services',
      aliases: [
        'Responsibilities for essential services',
        'Roles and responsibilities',
        'Responsibilities of service providers',
        'Sector responsibilities',
        'Essential services',
      ],
      purpose:
        'Says what each agency does for a woman, when it begins, how long it may take and where it is written down. Each agency must itself agree to every duty it is given here.',
      guidance: {
        why: [
          '“Health will assist as appropriate” helps nobody at two in the morning. A duty needs an actor, an action, a beginning, a time limit and a record.',
          'Sectors differ in mandate. Migration actors open a door; specialists do the rest.',
        ],
        decide: [
          'Promise what your agency can do with the staff and budget it has today. Put wishes under gaps in section 2.',
          'Name the sites that may carry out a forensic examination, and the way to reach them from every district.',
          'Agree what a woman who is not a citizen may expect of police and courts, and how a case continues after she leaves.',
          'If mediation is offered, agree that it is never compulsory and never replaces protection or prosecution.',
        ],
      },
      subsections: essentialServicesParts,
    },
  },
};
