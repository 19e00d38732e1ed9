import { describe, expect, it } from 'vitest';
import { roles, sectionPhases, type Role } from '../../../schema/vocabulary';
import { actions, authorise, decide, seatsIn, type Action, type Seat } from '../../../server/access';
import * as sops from '../../../server/sops';
import { aProvince } from '../../support/province';
import { refusal } from '../../support/refusal';

type Answer = 'yes' | 'own party' | 'no';

/** The table of the model, by hand: a new action has no row here and fails, until somebody has decided on it. */
const expected: Record<Action, Record<Role, Answer>> = {
  'sop.read': row('yes', 'yes', 'yes', 'yes', 'yes'),
  'section.edit': row('yes', 'yes', 'yes', 'no', 'no'),
  'directory.restricted': row('yes', 'yes', 'yes', 'yes', 'no'),
  'late-edit.decide': row('yes', 'yes', 'yes', 'no', 'no'),
  'late-edit.answer-for': row('yes', 'yes', 'yes', 'yes', 'yes'),
  'comment.write': row('yes', 'yes', 'yes', 'yes', 'no'),
  'comment.answer-for': row('no', 'own party', 'own party', 'own party', 'no'),
  'comment.import': row('yes', 'no', 'no', 'no', 'no'),
  'vote.prepare': row('no', 'own party', 'own party', 'no', 'no'),
  'vote.cast': row('no', 'own party', 'no', 'no', 'no'),
  'vote.confirm': row('no', 'own party', 'no', 'no', 'no'),
  'correction.answer': row('no', 'own party', 'no', 'no', 'no'),
  'section.check': row('yes', 'yes', 'no', 'no', 'no'),
  'objection.answer': row('yes', 'yes', 'yes', 'yes', 'no'),
  'objection.close': row('no', 'own party', 'no', 'no', 'no'),
  'vote.record': row('yes', 'no', 'no', 'no', 'no'),
  'paper.print': row('yes', 'own party', 'no', 'no', 'no'),
  'paper.read': row('yes', 'own party', 'own party', 'own party', 'no'),
  'paper.contest': row('yes', 'own party', 'no', 'no', 'no'),
  'section.manage': row('yes', 'no', 'no', 'no', 'no'),
  'meeting.manage': row('yes', 'no', 'no', 'no', 'no'),
  'safety.override': row('yes', 'no', 'no', 'no', 'no'),
  'checklist.answer': row('yes', 'yes', 'yes', 'no', 'no'),
  'sop.manage': row('yes', 'no', 'no', 'no', 'no'),
  'sop.purge': row('yes', 'no', 'no', 'no', 'no'),
  'ceremony.manage': row('yes', 'no', 'no', 'no', 'no'),
  'ceremony.sign': row('no', 'no', 'no', 'own party', 'no'),
};

function row(lead: Answer, representative: Answer, contributor: Answer, signatory: Answer, observer: Answer) {
  return { lead, representative, contributor, signatory, observer };
}

const reasons: Partial<Record<Action, string>> = {
  'vote.record': 'not-lead',
  'comment.import': 'not-lead',
  'section.manage': 'not-lead',
  'meeting.manage': 'not-lead',
  'safety.override': 'not-lead',
  'sop.manage': 'not-lead',
  'sop.purge': 'not-lead',
  'ceremony.manage': 'not-lead',
  'ceremony.sign': 'not-signatory',
};

const subjects = ['own', 'another', undefined] as const;

const cases = actions.flatMap((action) =>
  roles.flatMap((role) =>
    [...sectionPhases, undefined].flatMap((phase) =>
      subjects.map((whose) => ({ action, role, phase, whose, answer: expected[action][role] })),
    ),
  ),
);

const allowed = ({ action, role, answer, whose, phase }: (typeof cases)[number]) => {
  const isLocked = phase !== undefined && phase !== 'drafting';
  if (isLocked && (action === 'section.edit' || (action === 'late-edit.decide' && role !== 'lead'))) return false;
  return answer === 'yes' || (answer === 'own party' && whose === 'own');
};

describe('who may do what', () => {
  it('is decided for every action there is', () => {
    expect(Object.keys(expected).sort()).toEqual([...actions].sort());
  });

  it.each(cases)('$role, $action, phase $phase, $whose party: $answer', (each) => {
    const { action, role, phase, whose } = each;
    const seat: Seat = { role, partyId: 'own' };
    expect(decide([seat], action, { phase, partyId: whose, isAuthor: true }).allowed).toBe(allowed(each));
  });

  it.each(actions.map((action) => ({ action })))('$action: a refusal says why', ({ action }) => {
    for (const role of roles.filter((each) => expected[action][each] === 'no')) {
      const decision = decide([{ role, partyId: 'own' }], action, { partyId: 'own' });
      expect(decision).toEqual({ allowed: false, reason: reasons[action] ?? 'role' });
    }
  });

  it('another party’s thing is refused as such, and a locked section as read-only', () => {
    const seats: Seat[] = [{ role: 'representative', partyId: 'own' }];
    expect(decide(seats, 'vote.cast', { partyId: 'another' })).toEqual({ allowed: false, reason: 'other-party' });
    expect(decide(seats, 'section.edit', { phase: 'called' })).toEqual({ allowed: false, reason: 'read-only' });
  });

  it('what somebody wrote late is answered for by nobody else, not even the lead', () => {
    const decision = decide([{ role: 'lead', partyId: null }], 'late-edit.answer-for', { isAuthor: false });
    expect(decision).toEqual({ allowed: false, reason: 'not-author' });
  });

  it('without a seat nothing is', () => {
    for (const action of actions) expect(decide([], action, { partyId: 'own' }).allowed).toBe(false);
  });

  it('a seat without a party reaches no party’s thing', () => {
    const decision = decide([{ role: 'representative', partyId: null }], 'vote.cast', {});
    expect(decision).toEqual({ allowed: false, reason: 'other-party' });
  });

  it('two seats of one person add up: a lead who represents a party votes for that one', () => {
    const seats: Seat[] = [
      { role: 'lead', partyId: null },
      { role: 'representative', partyId: 'own' },
    ];
    expect(decide(seats, 'vote.cast', { partyId: 'own' }).allowed).toBe(true);
    expect(decide(seats, 'section.manage').allowed).toBe(true);
    expect(decide(seats, 'vote.cast', { partyId: 'another' }).allowed).toBe(false);
  });
});

describe('being let in', () => {
  it.each(actions.map((action) => ({ action })))('$action: signs in first, and belongs to the SOP', ({ action }) => {
    const world = aProvince();
    const ask = (sopId: string) => [
      refusal(() => authorise(world.anonymous, sopId, action)),
      refusal(() => authorise(world.stranger, sopId, action)),
    ];
    expect(ask(world.sopId)).toEqual([{ code: 'sign-in-required' }, { code: 'not-found', what: 'sop' }]);
    expect(ask('sop_0000000000000000')).toEqual(ask(world.sopId));
  });

  it('ends with the seat, at once', () => {
    const world = aProvince();
    const contributor = world.as('A06', 'contributor');
    expect(authorise(contributor, world.sopId, 'section.edit')).toEqual([
      { role: 'contributor', partyId: world.party('A06') },
    ]);
    const member = sops.register(world.lead, world.sopId).members.find(({ role }) => role === 'contributor');
    sops.removeMember(world.lead, { sopId: world.sopId, memberId: member?.id });
    expect(seatsIn(contributor, world.sopId)).toEqual([]);
    expect(refusal(() => authorise(contributor, world.sopId, 'sop.read'))).toEqual({ code: 'not-found', what: 'sop' });
  });

  it('has no seat to offer to the installation itself', () => {
    const world = aProvince();
    const machine = world.context({ kind: 'installation' });
    expect(refusal(() => authorise(machine, world.sopId, 'sop.read'))).toEqual({ code: 'sign-in-required' });
  });
});
