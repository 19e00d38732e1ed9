import { doc, h2, ol, p, table, ul } from '../../schema/document/build';

export const purposeAndScope = doc(
  h2('Purpose'),
  p(
    'This procedure sets out who does what, when and in which order when a woman in Lower Kesh Province has experienced violence or is at risk of it. It covers prevention and response. The steps are a minimum: an agency may do more and may not do less.',
  ),
  p(
    'It protects every woman who lives in, works in or passes through the province. It names women migrant workers because many of them arrive alone, speak little Kesh, depend on an employer for housing and fear officials. They use the same services as all other women.',
  ),
  h2('What the fourteen agencies want to achieve'),
  ol(
    'A woman who tells any of us is listened to, made safe and informed, whichever door she came to first.',
    'She decides what happens next, and can stop at any point without losing help.',
    'Each of us knows its own duties and what it may expect from the others.',
    'Information about her moves only with her consent.',
    'We find failures of the system together and repair them.',
  ),
  h2('Who takes part'),
  table(
    ['Area', 'Government', 'Civil society'],
    ['Coordination', 'Provincial Office for Women’s Affairs (lead); Provincial Planning and Data Office', ''],
    ['Health', 'Kesh Provincial Hospital, One-Stop Unit; District Health Centres Network', ''],
    ['Policing', 'Provincial Police, Women’s Protection Desk; Border and Harbour Police Post', ''],
    ['Justice', 'Office of the Provincial Prosecutor', 'Open Scales Legal Aid'],
    ['Social services', 'Provincial Social Services Department', 'Riverside Women’s Shelter; Lantern Helpline'],
    ['Migration', 'Provincial Labour Office; Consular Liaison Desk of Vell', 'Crossing House Migrant Resource Centre'],
  ),
  h2('What is left to other procedures'),
  ul(
    'Violence against children follows the Provincial Child Protection Procedure. A child who comes with a woman stays with her, unless that is unsafe for the child.',
    'Internal rules stay in force. An agency whose rule conflicts with this procedure tells the lead within 10 working days.',
    'Law prevails. If applying a law could endanger a woman, the lead obtains written advice from the provincial legal office within 5 working days.',
  ),
  h2('Standards'),
  p(
    'The agencies follow the conventions on discrimination against women and on migrant workers, ILO Convention No. 190, the Essential Services Package, the Protection from Violence Act and the National Procedure on Violence against Women.',
  ),
  h2('Effect and review'),
  p(
    'The procedure takes effect when the lead, at least one agency of each sector and at least 11 agencies have signed. The lead calls a review every 12 months. In a flood, an epidemic or a sudden return of workers, the lead checks within 10 working days that every service still operates.',
  ),
);
