import type { TemplateComponent } from '../../schema/template';
import { classification, dataGuidelines, guide } from '../citations';
import { documentationAndInformationParts } from './documentation-and-information-parts';

export const documentationAndInformation: TemplateComponent = {
  key: 'documentation-and-information',
  number: 7,
  counts: { dataItem: 17, incidentDefinition: 8 },
  citations: [guide('Component 7, Samples 4 and 5, and Annex 3'), dataGuidelines, classification],
  text: {
    en: {
      title: 'Principles and mechanism for documentation and information sharing',
      shortTitle: 'Documentation and information',
      aliases: [
        'Principles and mechanisms for documentation and information sharing',
        'Documentation and information sharing',
        'Data collection',
        'Information management',
        'Documentation',
        'Confidentiality and data protection',
      ],
      purpose:
        'Says what agencies write down, what they never write down, who may read it and what they share. Its aim is comparable figures without a risk to any woman.',
      guidance: {
        why: [
          'A file that falls into the wrong hands can cost a woman her life, her job or her stay. The safest data is data never collected.',
          'Figures from two agencies can be added up only when both count the same act in the same way.',
        ],
        decide: [
          'Go through each item. If nobody can say what it is for, leave it out.',
          'Agree on the incident definitions before any form. Lay side by side how each agency counts today.',
          'Decide who analyses, how often, and who receives the result.',
          'Decide how service data is kept out of reach of immigration control, on paper and in computer systems.',
        ],
      },
      subsections: documentationAndInformationParts,
    },
  },
};
