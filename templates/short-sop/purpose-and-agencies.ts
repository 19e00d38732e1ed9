import { p, table, ul } from '../../schema/document/build';
import type { TemplateComponent } from '../../schema/template';
import { essentialServices, guide } from '../citations';
import { subsection } from '../subsection';

export const purposeAndAgencies: TemplateComponent = {
  key: 'purpose-and-agencies',
  number: 1,
  counts: {},
  citations: [guide('Components 1 and 2'), essentialServices('Module 5')],
  text: {
    en: {
      title: 'Purpose, place and agencies',
      shortTitle: 'Purpose and agencies',
      aliases: ['Purpose', 'Scope', 'Introduction', 'Parties'],
      purpose: 'Says what the agencies want to achieve together, where, for whom, and who is bound.',
      guidance: {
        why: ['A short procedure works only when its limits are clear. Say what it covers, and leave the rest out.'],
        decide: ['Decide the service or step that needs agreement first.', 'Decide who signs and who only observes.'],
      },
      subsections: [
        subsection(
          {
            key: 'purpose',
            heading: 'Purpose',
            prompts: ['Which problem between agencies does this procedure solve?'],
            sources: [guide('Components 1 and 2'), essentialServices('Module 5')],
          },
          p(
            'The agencies below agree how they act together when [person or situation] needs [service or protection] in [place]. The steps are a minimum. Each agency applies them from [date].',
          ),
        ),
        subsection(
          {
            key: 'people',
            heading: 'People',
            prompts: ['Where does it apply, and for whom?'],
            sources: [guide('Components 1 and 2'), essentialServices('Module 5')],
          },
          p(
            'The procedure serves everybody in this situation, whatever their sex, age, nationality, language, ability or papers.',
          ),
        ),
        subsection(
          {
            key: 'agencies',
            heading: 'Agencies',
            prompts: ['Which agencies are bound, and which procedure stands above this one?'],
            sources: [guide('Components 1 and 2'), essentialServices('Module 5')],
          },
          table(
            ['Agency', 'Sector', 'Contact point and deputy', 'Main task'],
            ['[agency]', '[sector]', '[two offices or titles]', '[task]'],
            ['[agency]', '[sector]', '[two offices or titles]', '[task]'],
            ['[agency]', '[sector]', '[two offices or titles]', '[task]'],
          ),
        ),
        subsection(
          {
            key: 'limits',
            heading: 'Limits',
            prompts: ['What does it leave to other procedures?'],
            sources: [guide('Components 1 and 2'), essentialServices('Module 5')],
          },
          ul(
            'Law prevails. An agency that sees a conflict tells [lead agency] within [10] working days.',
            'The procedure follows [title of the national procedure].',
            'It does not cover [matters left to other procedures].',
          ),
        ),
      ],
    },
  },
};
