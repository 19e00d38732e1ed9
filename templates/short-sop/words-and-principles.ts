import { ol, p, table } from '../../schema/document/build';
import type { TemplateComponent } from '../../schema/template';
import { essentialServices, guide } from '../citations';
import { subsection } from '../subsection';

export const wordsAndPrinciples: TemplateComponent = {
  key: 'words-and-principles',
  number: 2,
  counts: {},
  citations: [guide('Components 3 and 4'), essentialServices('Module 1, principles')],
  text: {
    en: {
      title: 'Words and principles',
      shortTitle: 'Words and principles',
      aliases: ['Definitions', 'Guiding principles', 'Terms'],
      purpose: 'Fixes the few words on which the steps depend, and the principles that decide a doubtful case.',
      guidance: {
        why: ['Two agencies that use one word for two things will disagree at the worst moment.'],
        decide: ['Define only words that the steps use.', 'Give every principle one thing that staff do differently.'],
      },
      subsections: [
        subsection(
          {
            key: 'words',
            heading: 'Words',
            prompts: ['Which word do your agencies use differently today?'],
            sources: [guide('Components 3 and 4'), essentialServices('Module 1, principles')],
          },
          table(
            ['Word', 'Meaning here', 'Source'],
            ['[word]', '[meaning in one sentence]', '[law or instrument, article]'],
            ['[word]', '[meaning in one sentence]', '[law or instrument, article]'],
          ),
        ),
        subsection(
          {
            key: 'principles',
            heading: 'Principles',
            prompts: [
              'Which law defines it, and is that wider or narrower?',
              'What does a member of staff do because of each principle?',
            ],
            sources: [guide('Components 3 and 4'), essentialServices('Module 1, principles')],
          },
          ol(
            'Rights. Services are open to everybody and free of charge; nobody is asked for papers first.',
            'Equality. No agency excuses violence; a decision to refuse help is respected.',
            'Respect for difference. Staff bring an interpreter and adapt to age, culture and ability.',
            'The person decides. Staff explain options, risks and duties to report before they ask.',
            'Safety first. A step that could endanger somebody is not taken.',
            'Accountability. Those who use violence answer for it; the State carries that burden.',
          ),
          p('Where two rules of this procedure seem to conflict, agencies choose the one that keeps the person safer.'),
        ),
      ],
    },
  },
};
