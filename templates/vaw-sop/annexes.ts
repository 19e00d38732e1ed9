import type { TemplateComponent } from '../../schema/template';
import { dataGuidelines, guide } from '../citations';
import { annexesParts } from './annexes-parts';

export const annexes: TemplateComponent = {
  key: 'annexes',
  number: 10,
  counts: { annex: 8, directory: 1, directoryEntry: 12 },
  citations: [guide('Component 10, Annexes 1, 2, 3 and 5'), dataGuidelines],
  text: {
    en: {
      title: 'Key protocols or forms in the annexes',
      shortTitle: 'Protocols and forms',
      aliases: [
        'Key protocols or forms should be included in the annexes',
        'Potential annexes to the SOPs',
        'Annexes',
        'Appendices',
        'Forms and protocols',
        'Tools and forms',
      ],
      purpose:
        'Holds the forms, protocols, the pathway and the directory that staff need in their hands. Whatever another section refers to is found here, in its current version.',
      guidance: {
        why: [
          'Staff work with forms, seldom with sections. A form that asks a forbidden question undoes a good section.',
          'The directory ages fastest. A wrong telephone number sends a woman to a closed door.',
        ],
        decide: [
          'Decide which forms are common and which each agency keeps as its own.',
          'Decide who owns each annex and how often it is confirmed.',
          'Decide what stays restricted. Addresses of shelters always do.',
        ],
      },
      subsections: annexesParts,
    },
  },
};
