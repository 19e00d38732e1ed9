import { doc, h2, h3, ol, p, ul } from '../../schema/document/build';

export const guidingPrinciples = doc(
  h2('The six principles'),
  ol(
    'A rights-based approach. The State answers for a woman’s right to live without fear; her papers change nothing in it.',
    'Advancing gender equality and women’s empowerment. No agency excuses violence. A woman’s refusal is respected like any other decision.',
    'Culturally and age-appropriate and sensitive. Staff adapt to her age, language, faith, family and ability.',
    'Victim/survivor-centred. She hears of any duty to report before she consents to a service.',
    'Safety is paramount. No step may put her in greater danger, at home, at work or in employer housing.',
    'Perpetrator accountability. The State carries the burden of justice, here and together with Vell after she has gone home.',
  ),
  h2('Practices from the first day'),
  h3('Safety of the woman and her family'),
  ul(
    'Make the place safe first, then tell her so.',
    'Ask whether she needs protection now, and from whom.',
    'Offer a written safety plan before she leaves.',
    'Offer free shelter to her and her children.',
    'Ask what she fears for her children; plan to keep them with her.',
  ),
  h3('Privacy and confidentiality'),
  ul(
    'Talk where nobody else can see or hear.',
    'Offer a trained woman interviewer, examiner and interpreter.',
    'Share nothing without her consent to that exact purpose.',
    'With consent, share only what the next service needs, in Vell too.',
    'Lock paper files; keep electronic ones behind personal passwords.',
  ),
  h3('Choice, wishes, rights and dignity'),
  ul(
    'Ask what she wants, and act on it.',
    'Show respect in words, face and tone.',
    'Let her set the pace.',
    'Ask only what the next step requires.',
    'Spare her telling it twice.',
    'Believe her; only a court tests an account.',
  ),
  h3('Non-discrimination'),
  ul(
    'Serve every woman alike.',
    'Remove barriers for women with disabilities and women who do not read.',
    'Bring an interpreter for Vellish or Sanar, free of charge.',
    'Never suggest that she caused the violence.',
    'Open the way to Open Scales and to every legal remedy.',
    'Train all staff in the situation of migrant women.',
    'Hold services at the farms, the harbour and the border market.',
    'Answer the helpline in Kesh, Vellish and Sanar.',
  ),
  h2('When a principle is broken'),
  p(
    'Anyone may report a breach to the Provincial Office for Women’s Affairs, with or without a name. The agency concerned answers within 10 working days. Nobody loses help or work for having complained.',
  ),
);
