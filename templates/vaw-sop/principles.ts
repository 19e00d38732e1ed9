import { makeBlock } from '../../schema/document/blocks/make-block';
import type { AttributesOf } from '../../schema/document/blocks/block-specs';
import { p } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';

type Practice = readonly [group: AttributesOf<'practice'>['group'], carriedOutIn: string, words: string];

const principle = (
  which: AttributesOf<'principle'>['principle'],
  name: string,
  meaning: string,
  ...practices: Practice[]
): DocumentNode =>
  makeBlock(
    'principle',
    { principle: which, name },
    p(meaning),
    ...practices.map(([group, carriedOutIn, words]) => makeBlock('practice', { group, carriedOutIn }, words)),
  );

/** Six principles, each with the practices by which staff and survivors see that it is kept: 24 in four groups. */
export const principles: DocumentNode[] = [
  principle(
    'rights-based',
    'A rights-based approach',
    'The State answers for a woman’s right to live without fear and violence. Every service treats her with dignity and meets the best standard that can be reached. What papers she holds changes nothing in her right to be served and protected.',
    [
      'non-discrimination',
      'sections 1 and 6',
      'Serve every woman alike, whatever her age, identity, culture, ethnicity, language or orientation.',
    ],
    [
      'non-discrimination',
      'section 6',
      'Open the way to a lawyer and to every legal remedy, so that abusers answer for what they did.',
    ],
  ),
  principle(
    'gender-equality',
    'Advancing gender equality and women’s empowerment',
    'Inequality feeds violence and violence deepens inequality. No signatory excuses violence or keeps silent about it. A woman makes her own decisions, and a decision to refuse a service is respected like any other.',
    ['choice-and-dignity', 'section 5', 'Ask what she wants, and act on the answer.'],
    ['non-discrimination', 'sections 5 and 6', 'Never suggest that she caused the violence.'],
  ),
  principle(
    'culture-and-age',
    'Culturally and age-appropriate and sensitive',
    'Staff adapt to the woman before them: her age, language, culture, faith, family, ability, sexual orientation and gender identity. Several kinds of discrimination can meet in one life.',
    ['choice-and-dignity', 'section 5', 'Show respect for her, her family and her culture in words, face and tone.'],
    [
      'non-discrimination',
      'sections 5 and 6',
      'Remove steps, forms and words that shut out a woman with a disability or one who does not read.',
    ],
    [
      'non-discrimination',
      'section 6',
      'Bring an interpreter for the language she knows best, free of charge; never her employer or a relative.',
    ],
    [
      'non-discrimination',
      'section 2',
      'Hold services where women migrant workers live, work or pass through, at hours when they are free.',
    ],
    [
      'non-discrimination',
      'sections 5 and 6',
      'Answer helplines and messages in the languages women speak here, and hand out information in them.',
    ],
  ),
  principle(
    'survivor-centred',
    'Victim/survivor-centred',
    'Her needs and wishes set the order of steps. Before she consents to a service, she hears of any duty to report to police, immigration officers or courts, so that she can weigh what would follow.',
    ['confidentiality', 'section 5', 'Talk in a room where nobody else can see, hear or enter.'],
    [
      'confidentiality',
      'section 6',
      'Offer a woman interviewer, examiner and interpreter, each trained to work with migrant survivors.',
    ],
    [
      'confidentiality',
      'sections 5 and 7',
      'Share nothing about her without her informed consent to that exact purpose; she decides what stays secret.',
    ],
    [
      'confidentiality',
      'sections 5 and 7',
      'With consent, pass on only what the next service needs, and do the same when she has returned home.',
    ],
    ['choice-and-dignity', 'section 5', 'Let her set the pace; a silence is not an obstacle.'],
    [
      'choice-and-dignity',
      'section 5',
      'Ask only what the next step requires, and never about virginity or sexual history.',
    ],
    [
      'choice-and-dignity',
      'sections 5 and 7',
      'Use what she has told a colleague, with her consent, so that she need not tell it again.',
    ],
    ['choice-and-dignity', 'section 6', 'Believe her; testing an account is the task of a court alone.'],
  ),
  principle(
    'safety',
    'Safety is paramount',
    'No step may put her in greater danger. With a migrant worker, staff look at housing tied to the job, an abuser close by, stigma in the family, children, and what contact with officials could bring.',
    [
      'safety',
      'section 5',
      'Make the place of the conversation safe first, then tell her that she is safe there and for how long.',
    ],
    ['safety', 'section 5', 'Ask whether she needs protection now, and from whom.'],
    ['safety', 'sections 5 and 6', 'Offer to write a safety plan with her before she leaves.'],
    [
      'safety',
      'section 6',
      'Offer free, safe housing to a woman cut off from her family, and to her children, when the abuser lives or works near her.',
    ],
    [
      'safety',
      'sections 5 and 6',
      'Ask what she fears for her children, and take her wish to keep them with her into every plan.',
    ],
    [
      'confidentiality',
      'sections 7 and 10',
      'Keep paper files in a locked cabinet and electronic files behind personal passwords.',
    ],
  ),
  principle(
    'accountability',
    'Perpetrator accountability',
    'The State, and never the woman, carries the burden of bringing an abuser to justice. If she wants justice, agencies go with her. If not, protection orders and perpetrator programmes still serve her safety. Once she has gone home, both countries keep the case moving with her consent.',
    [
      'non-discrimination',
      'sections 6 and 9',
      'Train health, justice, police and social staff in the situation and care needs of migrant women.',
    ],
  ),
];
