import { makeBlock } from '../../schema/document/blocks/make-block';
import { doc, h2, p, ul } from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import { agencies, dutyOf, type AgencyCode } from './agencies';

const member = (party: AgencyCode, role: string): DocumentNode =>
  makeBlock('membership', { party, name: agencies[party], role, frequency: 'every meeting' });

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
  member('A01', 'lead and secretariat'),
  member('A02', 'figures'),
  member('A03', 'care and training'),
  member('A04', 'care in the districts'),
  member('A05', 'protection and investigation'),
  member('A06', 'helpline card at the crossing'),
  member('A07', 'charges and protection in court'),
  member('A08', 'co-lead; law and access to court'),
  member('A09', 'case management'),
  member('A10', 'shelter'),
  member('A11', 'helpline and directory'),
  member('A12', 'wages and training'),
  member('A13', 'outreach; seats of migrant women'),
  member('A14', 'safe return'),
  p(
    'Each agency names a representative and a deputy who may decide. Two women chosen by the migrant women’s group at Crossing House attend every meeting; travel, interpretation and child care are paid.',
  ),
  h2('Decisions'),
  p(
    'A section of this procedure is agreed when at least 11 of 14 agencies hold a vote on its words, each sector among them, every agency given a duty in it has itself agreed, and no objection is open.',
  ),
  h2('General responsibilities'),
  dutyOf('A01', 'Planning: presents a yearly plan with costs.', {
    ...{ trigger: 'A new year begins', deadline: 'Each January', record: 'Plan of the mechanism' },
  }),
  dutyOf('A02', 'Information: gathers and explains the figures of all agencies.', {
    ...{ trigger: 'A quarter has ended', deadline: 'Within 20 working days', record: 'Quarterly report' },
  }),
  dutyOf('A01', 'Resources and accountability: collects what agencies spent and what they still lack.', {
    ...{ trigger: 'A half-year has ended', deadline: 'Within 20 working days', record: 'Minutes' },
  }),
  dutyOf('A01', 'Division of labour: settles a doubt about who acts.', {
    ...{ trigger: 'An agency asks', deadline: 'Within 2 working days', record: 'Register of decisions' },
  }),
  dutyOf('A01', 'Monitoring and problem-solving: lists overdue duties, each with an agency and a date.', {
    ...{ trigger: 'A meeting is prepared', deadline: '5 working days before it', record: 'Minutes' },
  }),
  dutyOf('A01', 'Leadership: brings the heads of agency together to renew their commitment.', {
    ...{ trigger: 'The anniversary of this procedure', deadline: 'Within 30 days', record: 'Public statement' },
  }),
  h2('Specific activities'),
  dutyOf('A01', 'Passes guidelines, materials and news of services on to all agencies.', {
    ...{ trigger: 'An agency sends them', deadline: 'Within 5 working days', record: 'Mailing list' },
  }),
  dutyOf('A02', 'Shares figures that identify nobody.', {
    ...{ trigger: 'The quarterly figures are checked', deadline: 'Within 5 working days', record: 'Quarterly report' },
  }),
  dutyOf('A01', 'Brings prevention and response onto the agenda, and invites other bodies concerned.', {
    ...{ trigger: 'A meeting is called', deadline: '5 working days before it', record: 'Agenda' },
  }),
  dutyOf('A08', 'Leads the common evaluation under section 8, together with the lead.', {
    ...{ trigger: 'A review date comes', deadline: 'Within 20 working days', record: 'Review report' },
  }),
  dutyOf('A01', 'Carries needs and proposals to the National Council on Women.', {
    ...{ trigger: 'A half-year has ended', deadline: 'Within 20 working days', record: 'Letter to the Council' },
  }),
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
