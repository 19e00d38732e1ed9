import { p, ul } from '../../schema/document/build';
import type { TemplateComponent } from '../../schema/template';
import { cedaw, declaration, essentialServices, guide, migrantWorkers, trafficking, workplace } from '../citations';
import { subsection } from '../subsection';
import { termBlocks } from './terms';

export const definitions: TemplateComponent = {
  key: 'definitions',
  number: 3,
  counts: { definition: 16 },
  citations: [
    guide('Component 3'),
    declaration,
    cedaw,
    trafficking,
    workplace,
    migrantWorkers,
    essentialServices('Modules 1 and 5'),
  ],
  text: {
    en: {
      title: 'Definitions and explanations of any key terms',
      shortTitle: 'Definitions',
      aliases: ['Definitions', 'Key terms', 'Definitions and key terms', 'Glossary', 'Terminology'],
      purpose:
        'Gives all agencies the same words for the same things, so that police, hospital and shelter mean one and the same act when they write it down.',
      guidance: {
        why: [
          'Two agencies that use one word for two things send a woman to the wrong place and produce figures nobody can compare.',
          'International definitions come first. Where national law is narrower, the note beside the term says so, and services still follow the wider meaning.',
        ],
        decide: [
          'Decide term by term: keep the wording, or change it with a reason and a legal source.',
          'Decide where “survivor” and where “victim” is written. Courts may need the second word; people in need of help mostly prefer the first.',
          'Leave the definitions used for counting incidents to section 7. They are narrower and serve statistics.',
        ],
      },
      subsections: [
        subsection(
          {
            key: 'how-terms-are-used',
            heading: 'How these terms are used',
            prompts: ['Which languages need an agreed translation of these terms?'],
            sources: [guide('Component 3')],
          },
          ul(
            'Each term has one meaning in the whole procedure. It rests on the source named beside it.',
            'The note on national law says where the law in force differs. Services follow the wider meaning; courts and prosecutors apply the law.',
            'Terms for counting incidents stand in section 7.',
            'The agreed translation into [languages] is kept by [agency] and attached to this procedure.',
          ),
        ),
        subsection(
          {
            key: 'terms',
            heading: 'Terms',
            prompts: [
              'Which national law defines each term, in which article, and is it narrower or wider than the international meaning?',
              'Which words used in the other sections still lack a definition?',
              'Which words in use among agencies label or blame women, and what replaces them?',
            ],
            sources: [declaration, trafficking, workplace, migrantWorkers, essentialServices('Modules 1 and 5')],
          },
          ...termBlocks,
        ),
        subsection(
          {
            key: 'changing-a-term',
            heading: 'When a term must change',
            prompts: ['Who receives a proposal for another wording, and how soon is it put to everybody?'],
            sources: [guide('Component 3')],
          },
          p(
            'An agency that finds a term unusable tells the lead, names the law or the practice that stands against it, and proposes other words. The lead puts the proposal to all agencies within [20] working days. Until it is agreed, the present words apply.',
          ),
        ),
      ],
    },
  },
};
