import type { DocumentNode } from '../../schema/document/node';
import { openDuty } from '../open-duty';

/** The six general responsibilities of coordination, each with somebody to carry it. */
export const generalDuties: DocumentNode[] = [
  {
    who: '[lead]',
    does: 'Planning: presents a yearly plan with costs.',
    ...{ when: 'a new year begins', within: 'each [January]', record: 'plan of the mechanism' },
  },
  {
    who: '[planning or statistics office]',
    does: 'Information: gathers and explains the figures of all members.',
    ...{ when: 'a quarter has ended', within: 'within [20] working days', record: 'quarterly report' },
  },
  {
    who: '[secretariat]',
    does: 'Resources and accountability: collects from members what they spent and what they still lack.',
    ...{ when: 'a half-year has ended', within: 'within [20] working days', record: 'minutes' },
  },
  {
    who: '[lead]',
    does: 'Division of labour: settles a doubt about who acts.',
    ...{ when: 'an agency asks', within: 'within [2] working days', record: 'register of decisions' },
  },
  {
    who: '[secretariat]',
    does: 'Monitoring and problem-solving: lists overdue duties and names an agency and a date for each.',
    ...{ when: 'a meeting is prepared', within: '[5] working days before it', record: 'minutes' },
  },
  {
    who: '[lead]',
    does: 'Leadership: brings the heads of agency together, who renew their commitment in public.',
    ...{ when: 'the procedure has its anniversary', within: 'within [30] days', record: 'public statement' },
  },
].map(openDuty);

/** The five specific activities. */
export const specificDuties: DocumentNode[] = [
  {
    who: '[secretariat]',
    does: 'Passes guidelines, materials and news of services on to all members.',
    ...{ when: 'a member sends them', within: 'within [5] working days', record: 'mailing list' },
  },
  {
    who: '[planning or statistics office]',
    does: 'Shares figures on violence that identify nobody.',
    ...{ when: 'the quarterly figures are checked', within: 'within [5] working days', record: 'quarterly report' },
  },
  {
    who: '[lead]',
    does: 'Brings prevention and response onto the agenda and invites other bodies concerned.',
    ...{ when: 'an ordinary meeting is called', within: '[5] working days before it', record: 'agenda' },
  },
  {
    who: '[lead]',
    does: 'Leads the common monitoring and evaluation under section 8.',
    ...{ when: 'a review date comes', within: 'within [20] working days', record: 'review report' },
  },
  {
    who: '[secretariat]',
    does: 'Collects needs for programmes and advocacy and carries them to [national body].',
    ...{ when: 'a half-year has ended', within: 'within [20] working days', record: 'letter to [national body]' },
  },
].map(openDuty);
