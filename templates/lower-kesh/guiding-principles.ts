import type { AttributesOf } from '../../schema/document/blocks/block-specs';
import { makeBlock } from '../../schema/document/blocks/make-block';
import { doc, h2, p } from '../../schema/document/build';
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

export const guidingPrinciples = doc(
  h2('The six principles and their practices'),
  p('All staff who meet women follow these practices from the first day.'),
  principle(
    'rights-based',
    'A rights-based approach',
    'The State answers for a woman’s right to live without fear; her papers change nothing in it.',
    ['non-discrimination', 'section 6', 'Serve every woman alike.'],
    ['non-discrimination', 'section 6', 'Open the way to Open Scales and to every legal remedy.'],
  ),
  principle(
    'gender-equality',
    'Advancing gender equality and women’s empowerment',
    'No agency excuses violence. A woman’s refusal is respected like any other decision.',
    ['choice-and-dignity', 'section 5', 'Ask what she wants, and act on it.'],
    ['non-discrimination', 'section 5', 'Never suggest that she caused the violence.'],
  ),
  principle(
    'culture-and-age',
    'Culturally and age-appropriate and sensitive',
    'Staff adapt to her age, language, faith, family and ability.',
    ['choice-and-dignity', 'section 5', 'Show respect in words, face and tone.'],
    ['non-discrimination', 'section 6', 'Remove barriers for women with disabilities and women who do not read.'],
    ['non-discrimination', 'section 6', 'Bring an interpreter for Vellish or Sanar, free of charge.'],
    ['non-discrimination', 'section 2', 'Hold services at the farms, the harbour and the border market.'],
    ['non-discrimination', 'section 10', 'Answer the helpline in Kesh, Vellish and Sanar.'],
  ),
  principle(
    'survivor-centred',
    'Victim/survivor-centred',
    'She hears of any duty to report before she consents to a service.',
    ['confidentiality', 'section 5', 'Talk where nobody else can see or hear.'],
    ['confidentiality', 'section 6', 'Offer a trained woman interviewer, examiner and interpreter.'],
    ['confidentiality', 'section 7', 'Share nothing without her consent to that exact purpose.'],
    ['confidentiality', 'section 7', 'With consent, share only what the next service needs, in Vell too.'],
    ['choice-and-dignity', 'section 5', 'Let her set the pace.'],
    ['choice-and-dignity', 'section 7', 'Ask only what the next step requires.'],
    ['choice-and-dignity', 'section 5', 'Spare her telling it twice.'],
    ['choice-and-dignity', 'section 6', 'Believe her; only a court tests an account.'],
  ),
  principle(
    'safety',
    'Safety is paramount',
    'No step may put her in greater danger, at home, at work or in employer housing.',
    ['safety', 'section 5', 'Make the place safe first, then tell her so.'],
    ['safety', 'section 5', 'Ask whether she needs protection now, and from whom.'],
    ['safety', 'section 5', 'Offer a written safety plan before she leaves.'],
    ['safety', 'section 6', 'Offer free shelter to her and her children.'],
    ['safety', 'section 6', 'Ask what she fears for her children; plan to keep them with her.'],
    ['confidentiality', 'section 7', 'Lock paper files; keep electronic ones behind personal passwords.'],
  ),
  principle(
    'accountability',
    'Perpetrator accountability',
    'The State carries the burden of justice, here and together with Vell after she has gone home.',
    ['non-discrimination', 'section 9', 'Train all staff in the situation of migrant women.'],
  ),
  h2('When a principle is broken'),
  p(
    'Anyone may report a breach to the Provincial Office for Women’s Affairs, with or without a name. The agency concerned answers within 10 working days. Nobody loses help or work for having complained.',
  ),
);
