import { p, ul } from '../../schema/document/build';
import type { TemplateComponent } from '../../schema/template';
import { essentialServices, guide } from '../citations';
import { subsection } from '../subsection';
import { principles } from './principles';

export const guidingPrinciples: TemplateComponent = {
  key: 'guiding-principles',
  number: 4,
  counts: { principle: 6, practice: 24 },
  citations: [guide('Component 4'), essentialServices('Module 1, principles; Module 5')],
  text: {
    en: {
      title: 'Guiding principles',
      shortTitle: 'Guiding principles',
      aliases: ['Principles', 'Guiding principles and approaches', 'Key principles', 'Core principles'],
      purpose:
        'States the six principles that decide a doubtful case, and the everyday practices by which staff and survivors can see that they are kept.',
      guidance: {
        why: [
          'A principle nobody can observe is a decoration. Each one here is tied to practices and to the sections that carry it out.',
          'When two sections seem to conflict, agencies return to this one.',
        ],
        decide: [
          'Go through the practices one by one. Keep those you can do from the first day; give the others a date and an agency.',
          'If you drop a principle or a practice, record the reason: it is printed with the procedure.',
          'Decide how a woman can complain when a principle is broken, and who answers.',
        ],
      },
      subsections: [
        subsection(
          {
            key: 'principles',
            heading: 'The six principles and their practices',
            prompts: [
              'Which practice is hardest for your agency today, and what would make it possible?',
              'Where in your building could two people talk unseen and unheard?',
              'How soon can you find a trained woman interpreter for each language spoken here?',
              'What keeps a woman migrant worker from your door that keeps no other woman away?',
            ],
            sources: [guide('Component 4'), essentialServices('Module 1, principles')],
          },
          p('All staff who meet women follow these practices from the first day.'),
          ...principles,
        ),
        subsection(
          {
            key: 'barriers',
            heading: 'What keeps migrant women away',
            prompts: ['Which of these barriers do women meet here, and which agency removes it?'],
            sources: [guide('Component 4'), essentialServices('Module 1')],
          },
          ul(
            'They may not know the language, the law or any service, and may know nobody who does.',
            'They may live where they work, without a free day or a telephone of their own.',
            'They may owe money to a recruiter, or depend on the abuser for housing, papers and wages.',
            'They may fear that a call for help ends at the immigration office, or that their family at home blames them.',
          ),
          p('Staff know these barriers and plan around them. [Agency] reviews them with migrant women each year.'),
        ),
        subsection(
          {
            key: 'breaches',
            heading: 'When a principle is broken',
            prompts: ['Whom does a woman tell if a principle was broken, and when does she get an answer?'],
            sources: [guide('Component 4'), essentialServices('Module 5')],
          },
          p(
            'Anyone may report a breach to [name of the complaints contact], with or without giving a name. The agency concerned answers within [10] working days and tells the lead what it has changed. Nobody loses help or work for having complained.',
          ),
        ),
      ],
    },
  },
};
