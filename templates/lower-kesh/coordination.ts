import { doc, h2, ol, p, table, ul } from '../../schema/document/build';
import { dutyOf } from './agencies';

export const coordination = doc(
  h2('Lead and secretariat'),
  p(
    'The Provincial Office for Women’s Affairs leads the mechanism together with Open Scales Legal Aid, on the basis of the Governor’s order on coordination.',
  ),
  dutyOf(
    'A01',
    'Convenes the mechanism, sends the agenda 5 working days before each meeting and the minutes afterwards, and follows up every decision.',
    {
      trigger: 'A meeting is due, or an agency asks for a crisis meeting',
      deadline: 'Every two months; a crisis meeting within 2 working days; minutes within 5',
      record: 'Minutes',
    },
  ),
  h2('Members'),
  table(
    ['Sector', 'Members', 'Task in the mechanism'],
    ['Coordination', 'Women’s Affairs; Planning and Data Office', 'lead; figures'],
    ['Health', 'One-Stop Unit; District Health Centres', 'care and training'],
    ['Policing', 'Women’s Protection Desk; Border and Harbour Post', 'protection and investigation'],
    ['Justice', 'Provincial Prosecutor; Open Scales', 'law and access to court'],
    ['Social services', 'Social Services; Riverside; Lantern', 'case management, shelter, helpline'],
    ['Migration', 'Labour Office; Crossing House; Liaison Desk of Vell', 'outreach and safe return'],
  ),
  p(
    'Each agency names a representative and a deputy who may decide. Two women chosen by the migrant women’s group at Crossing House attend every meeting; travel, interpretation and child care are paid.',
  ),
  h2('Decisions'),
  p(
    'A section of this procedure is agreed when at least 11 of 14 agencies hold a vote on its words, each sector among them, every agency given a duty in it has itself agreed, and no objection is open.',
  ),
  h2('General responsibilities'),
  ol(
    'Planning: a yearly plan with costs each January.',
    'Information: figures gathered and explained each quarter.',
    'Resources and accountability: spending and needs reported each half-year.',
    'Division of labour: a doubt about who acts is settled within 2 working days.',
    'Monitoring and problem-solving: overdue duties reviewed at each meeting.',
    'Leadership: heads of agency renew their commitment each year.',
  ),
  h2('Specific activities'),
  ol(
    'Exchange guidelines, materials and news of services within 5 working days.',
    'Share figures that identify nobody, each quarter.',
    'Discuss and plan prevention and response.',
    'Monitor and evaluate together under section 8.',
    'Carry needs and proposals to the National Council on Women each half-year.',
  ),
  h2('Difficult cases'),
  ul(
    'A case is discussed only by agencies that serve her, with her consent, in a closed session.',
    'The record states the gap and the decision, and holds no name, age, place or date.',
  ),
  h2('Reporting lines'),
  p(
    'The mechanism reports to the National Council on Women each half-year. The Liaison Desk of Vell is the link for safe return and for court cases that continue across the border.',
  ),
);
