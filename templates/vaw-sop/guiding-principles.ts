import { b, doc, h2, h3, p, ul } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import type { TemplateComponent } from '../../schema/template';
import { essentialServices, guide } from '../citations';
import { markAdaptable } from '../mark-adaptable';

const principle = (name: string, meaning: string, carriedOut: string): DocumentNode[] => [
  h3(name),
  p(meaning),
  p(b('Carried out in: '), carriedOut),
];

const principles: DocumentNode[] = [
  ...principle(
    'A rights-based approach',
    'The State answers for a woman’s right to live without fear and violence. Every service treats her with dignity and meets the best standard that can be reached. What papers she holds changes nothing in her right to be served and protected.',
    'sections 1, 5 and 6.',
  ),
  ...principle(
    'Advancing gender equality and women’s empowerment',
    'Inequality feeds violence and violence deepens inequality. No signatory excuses violence or keeps silent about it. A woman makes her own decisions, and a decision to refuse a service is respected like any other.',
    'sections 5, 6 and 9.',
  ),
  ...principle(
    'Culturally and age-appropriate and sensitive',
    'Staff adapt to the woman before them: her age, language, culture, faith, family, ability, sexual orientation and gender identity. Several kinds of discrimination can meet in one life.',
    'sections 2, 5 and 6.',
  ),
  ...principle(
    'Victim/survivor-centred',
    'Her needs and wishes set the order of steps. Before she consents to a service, she hears of any duty to report to police, immigration officers or courts, so that she can weigh what would follow.',
    'sections 5, 6 and 7.',
  ),
  ...principle(
    'Safety is paramount',
    'No step may put her in greater danger. With a migrant worker, staff look at housing tied to the job, an abuser close by, stigma in the family, children, and what contact with officials could bring.',
    'sections 5, 6, 7 and 10.',
  ),
  ...principle(
    'Perpetrator accountability',
    'The State, and never the woman, carries the burden of bringing an abuser to justice. If she wants justice, agencies go with her. If not, protection orders and perpetrator programmes still serve her safety. Once she has gone home, both countries keep the case moving with her consent.',
    'sections 6 and 9.',
  ),
];

const practices: DocumentNode[] = [
  h3('Safety of the woman and her family'),
  ul(
    'Make the place of the conversation safe first, then tell her that she is safe there and for how long.',
    'Ask whether she needs protection now, and from whom.',
    'Offer to write a safety plan with her before she leaves.',
    'Offer free, safe housing to a woman cut off from her family, and to her children, when the abuser lives or works near her.',
    'Ask what she fears for her children, and take her wish to keep them with her into every plan.',
  ),
  h3('Privacy and confidentiality'),
  ul(
    'Talk in a room where nobody else can see, hear or enter.',
    'Offer a woman interviewer, examiner and interpreter, each trained to work with migrant survivors.',
    'Share nothing about her without her informed consent to that exact purpose; she decides what stays secret.',
    'With consent, pass on only what the next service needs, and do the same when she has returned home.',
    'Keep paper files in a locked cabinet and electronic files behind personal passwords.',
  ),
  h3('Choice, wishes, rights and dignity'),
  ul(
    'Ask what she wants, and act on the answer.',
    'Show respect for her, her family and her culture in words, face and tone.',
    'Let her set the pace; a silence is not an obstacle.',
    'Ask only what the next step requires, and never about virginity or sexual history.',
    'Use what she has told a colleague, with her consent, so that she need not tell it again.',
    'Believe her; testing an account is the task of a court alone.',
  ),
  h3('Non-discrimination'),
  ul(
    'Serve every woman alike, whatever her age, identity, culture, ethnicity, language or orientation.',
    'Remove steps, forms and words that shut out a woman with a disability or one who does not read.',
    'Bring an interpreter for the language she knows best, free of charge.',
    'Never suggest that she caused the violence.',
    'Open the way to a lawyer and to every legal remedy, so that abusers answer for what they did.',
    'Train health, justice, police and social staff in the situation and care needs of migrant women.',
    'Hold services where women migrant workers live, work or pass through.',
    'Answer helplines and messages in the languages women speak here.',
  ),
];

export const guidingPrinciples: TemplateComponent = {
  key: 'guiding-principles',
  number: 4,
  named: { principles: 6, 'practice-groups': 4, practices: 24 },
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
          'If you drop a principle or a practice, record the reason in the minutes.',
          'Decide how a woman can complain when a principle is broken, and who answers.',
        ],
      },
      prompts: [
        'Which practice is hardest for your agency today, and what would make it possible?',
        'Where in your building could two people talk unseen and unheard?',
        'How soon can you find a trained woman interpreter for each language spoken here?',
        'Whom does a woman tell if a principle was broken, and when does she get an answer?',
      ],
      starter: markAdaptable(
        doc(
          h2('The six principles'),
          ...principles,
          h2('Practices that make them real'),
          p('All staff who meet women follow these practices from the first day.'),
          ...practices,
          h2('When a principle is broken'),
          p(
            'Anyone may report a breach to [name of the complaints contact], with or without giving a name. The agency concerned answers within [10] working days and tells the lead what it has changed. Nobody loses help or work for having complained.',
          ),
        ),
      ),
    },
  },
};
