import { describe, expect, it } from 'vitest';
import { objectionStates, type SectionStatus } from '../../../schema/vocabulary';
import { countingVotes, isLive, isOpen, mayVote, quorumOf } from '../../../server/agreement/rules';
import * as cases from './rule-cases';

const { agreeing, earlier, judge, later, missingOf, NOW, objection, OLD, relayed, statusOf, vote } = cases;

describe('rule 1: enough parties have answered', () => {
  it.each([
    [3, [{ kind: 'answers', count: 1 }]],
    [2, [{ kind: 'answers', count: 2 }]],
  ])('with %i of 4 the section waits for the others', (answered, expected) => {
    const votes = agreeing('ace'.slice(0, answered));
    const rules = { eachSector: false, supportShare: 0 };
    const missing = missingOf({ votes, rules, windowEndsAt: earlier });
    expect(missing).toEqual(expected);
  });

  it('a vote to stand aside is an answer', () => {
    const votes = [...agreeing('ace'), vote('b', 'stand-aside')];
    expect(statusOf({ votes, windowEndsAt: earlier })).toBe('agreed');
  });

  it('the word of an adviser is heard and not counted', () => {
    const votes = [...agreeing('ace'), vote('advisor')];
    expect(missingOf({ votes, windowEndsAt: earlier })).toEqual([{ kind: 'answers', count: 1 }]);
  });

  it('a vote of a party that has left is not counted', () => {
    const votes = [...agreeing('ace'), vote('gone')];
    expect(missingOf({ votes, windowEndsAt: earlier })).toEqual([{ kind: 'answers', count: 1 }]);
  });

  it('each sector that has a deciding party must be among them', () => {
    const votes = agreeing('abcd');
    expect(missingOf({ votes, windowEndsAt: earlier })).toEqual([{ kind: 'sector', sector: 'justice' }]);
    expect(statusOf({ votes, windowEndsAt: earlier, rules: { eachSector: false } })).toBe('agreed');
  });

  it('each constituency that has a deciding party must be among them, where the rules say so', () => {
    const given = {
      votes: agreeing('abcd'),
      windowEndsAt: earlier,
      rules: { eachSector: false, eachConstituency: true },
    };
    expect(missingOf(given)).toEqual([{ kind: 'constituency', constituency: 'civil-society' }]);
  });

  it.each([
    [null, 2 / 3, 6, 4],
    [null, 2 / 3, 14, 10],
    [null, 2 / 3, 3, 2],
    [null, 1, 5, 5],
    [null, 0, 5, 1],
    [11, 2 / 3, 14, 11],
    [11, 2 / 3, 5, 5],
    [1, 2 / 3, 5, 1],
  ])('a quorum of %s or a share of %d of %i parties is %i', (quorum, quorumShare, deciding, expected) => {
    const rest = { eachSector: false, eachConstituency: false, supportShare: 0.5 };
    expect(quorumOf({ quorum, quorumShare, ...rest }, deciding)).toBe(expected);
  });

  it('an SOP without a deciding party agrees on nothing', () => {
    expect(statusOf({ parties: [], windowEndsAt: earlier })).toBe('called');
  });
});

describe('rule 2: half of the deciding parties support it', () => {
  const aside = (ids: string) => [...ids].map((id) => vote(id, 'stand-aside'));

  it.each([
    ['abc', 'def', []],
    ['ab', 'cdef', [{ kind: 'support', count: 1 }]],
    ['', 'abcdef', [{ kind: 'support', count: 3 }]],
  ])('with %s agreeing and %s standing aside', (agree, rest, expected) => {
    expect(missingOf({ votes: [...agreeing(agree), ...aside(rest)] })).toEqual(expected);
  });

  it('agreeing with a statement is support', () => {
    const votes = [...agreeing('ac'), vote('e', 'agree-with-statement'), ...aside('bdf')];
    expect(statusOf({ votes })).toBe('agreed');
  });

  it('half of an odd number is rounded up', () => {
    const five = cases.parties.slice(0, 5);
    expect(missingOf({ parties: five, votes: [...agreeing('ac'), ...aside('bde')] })).toEqual([
      { kind: 'support', count: 1 },
    ]);
  });
});

describe('rule 3: every named party has itself agreed', () => {
  const others = agreeing('abcde');
  const named = ['f'];

  it.each([
    ['no-vote', []],
    ['no-vote', [vote('f', 'agree', { textHash: OLD })]],
    ['not-agreed', [vote('f', 'stand-aside')]],
    ['unconfirmed', [relayed('f')]],
  ] as const)('it says %s when the party has not agreed itself', (because, votes) => {
    const missing = missingOf({ named, votes: [...others, ...votes], windowEndsAt: earlier });
    expect(missing).toEqual([{ kind: 'named-party', party: 'Agency f', because }]);
  });

  it('no majority replaces it, also when the window is over', () => {
    expect(statusOf({ named, votes: others, windowEndsAt: earlier })).toBe('called');
  });

  it('a vote somebody relayed for it only waits for its own word', () => {
    expect(statusOf({ named, votes: [...others, relayed('f')], windowEndsAt: earlier })).toBe('awaiting');
  });

  it('a relayed vote that it confirmed is its own word', () => {
    const votes = [...others, vote('f', 'agree', { channel: 'paper' })];
    expect(statusOf({ named, votes })).toBe('agreed');
  });

  it('its agreement with a statement is agreement', () => {
    expect(statusOf({ named, votes: [...others, vote('f', 'agree-with-statement')] })).toBe('agreed');
  });

  it('an observer or an adviser that is given a duty must agree too', () => {
    const votes = agreeing('abcdef');
    const because = 'no-vote';
    expect(missingOf({ named: ['watcher', 'advisor'], votes })).toEqual([
      { kind: 'named-party', party: 'Agency watcher', because },
      { kind: 'named-party', party: 'Agency advisor', because },
    ]);
  });

  it('a party that is given two duties is missed once', () => {
    expect(missingOf({ named: ['f', 'f'], votes: others, windowEndsAt: earlier })).toHaveLength(1);
  });

  it('a named party that nobody knows is still missing', () => {
    const missing = missingOf({ named: ['gone'], votes: agreeing('abcdef') });
    expect(missing).toEqual([{ kind: 'named-party', party: 'gone', because: 'no-vote' }]);
  });
});

describe('rule 4: no objection is open', () => {
  const objecting = vote('f', 'cannot-agree-yet');
  const votes = [...agreeing('abcde'), objecting];

  it.each([
    ['raised', 'contested'],
    ['answered', 'contested'],
    ['not-satisfied', 'contested'],
    ['sustained', 'contested'],
    ['recorded', 'agreed-with-dissent'],
  ] as const)('an objection that is %s leaves the section %s', (state, status) => {
    expect(statusOf({ votes, objections: [objection('f', state)], windowEndsAt: earlier })).toBe(status);
  });

  it.each(['satisfied', 'renewed'] as const)('an objection that is %s is over', (state) => {
    expect(statusOf({ votes: agreeing('abcdef'), objections: [objection('f', state)] })).toBe('agreed');
  });

  it('one objection outweighs any number of agreements', () => {
    expect(missingOf({ votes, objections: [objection('f', 'raised')] })).toEqual([
      { kind: 'objection', party: 'Agency f' },
    ]);
  });

  it('the objection of an adviser stands in the way as well', () => {
    const objections = [objection('advisor', 'raised')];
    expect(statusOf({ votes: agreeing('abcdef'), objections })).toBe('contested');
  });

  it('an open objection to other words still stands', () => {
    const objections = [objection('f', 'answered', OLD)];
    expect(statusOf({ votes: agreeing('abcdef'), objections })).toBe('contested');
  });

  it('new words ask a recorded objection again', () => {
    const objections = [objection('f', 'recorded', OLD)];
    expect(statusOf({ votes: agreeing('abcde'), objections, windowEndsAt: earlier })).toBe('contested');
  });

  it('what a party that has left put on record stands for the words it was about', () => {
    const given = { votes: agreeing('abcdef'), windowEndsAt: earlier };
    expect(statusOf({ ...given, objections: [objection('gone', 'recorded', OLD)] })).toBe('agreed');
    expect(statusOf({ ...given, objections: [objection('gone', 'recorded', NOW)] })).toBe('agreed-with-dissent');
    expect(statusOf({ ...given, objections: [objection('gone', 'raised', OLD)] })).toBe('contested');
  });

  it('two objections of one party are one thing to resolve', () => {
    const objections = [objection('f', 'raised'), objection('f', 'answered', OLD)];
    expect(missingOf({ votes: agreeing('abcdef'), objections })).toEqual([{ kind: 'objection', party: 'Agency f' }]);
  });

  it('every state of an objection is either open, on record or over', () => {
    const over = objectionStates.filter(
      (state) => !isOpen({ state }) && !isLive(objection('f', state, OLD), new Set([NOW])),
    );
    expect(over).toEqual(['satisfied', 'renewed']);
  });
});

describe('rule 5: the window is over', () => {
  it('while it is open, those who have not answered are waited for', () => {
    expect(missingOf({ votes: agreeing('acde') })).toEqual([{ kind: 'window', until: later.toISOString(), count: 2 }]);
    expect(statusOf({ votes: agreeing('acde') })).toBe('awaiting');
  });

  it('it ends at its last moment', () => {
    expect(statusOf({ votes: agreeing('acde'), windowEndsAt: cases.now })).toBe('agreed');
  });

  it('it need not end when all have answered', () => {
    expect(statusOf({ votes: agreeing('abcdef') })).toBe('agreed');
  });

  it('a relayed vote must be confirmed while it is open', () => {
    const votes = [...agreeing('abcde'), relayed('f')];
    expect(missingOf({ votes })).toEqual([{ kind: 'confirmation', party: 'Agency f' }]);
    expect(statusOf({ votes })).toBe('awaiting');
  });

  it('a relayed vote that nobody contested counts at its end', () => {
    expect(statusOf({ votes: [...agreeing('abcde'), relayed('f')], windowEndsAt: earlier })).toBe('agreed');
  });

  it('nobody waits for a party that does not decide', () => {
    expect(statusOf({ votes: [...agreeing('abcdef'), relayed('advisor')] })).toBe('agreed');
  });

  it('a vote recorded for a named party is asked for once', () => {
    const missing = missingOf({ named: ['f'], votes: [...agreeing('abcde'), relayed('f')] });
    expect(missing).toEqual([{ kind: 'named-party', party: 'Agency f', because: 'unconfirmed' }]);
  });
});

describe('the status of a section', () => {
  it.each(['drafting', 'parked'] as const)('is %s while its phase is, whatever was voted', (phase) => {
    expect(judge({ phase, votes: agreeing('abcdef') })).toEqual({ status: phase, missing: [] });
  });

  const raised = [objection('f', 'raised')];
  const all = agreeing('abcdef');

  it.each<[SectionStatus, string, Parameters<typeof judge>[0]]>([
    ['called', 'it was called and nobody answered', {}],
    ['called', 'too few answered', { votes: agreeing('a') }],
    ['contested', 'an objection is open, even when nobody answered', { objections: raised }],
    ['contested', 'an objection is open and all the rest is there', { votes: all, objections: raised }],
    ['awaiting', 'all that is needed is there and the window is open', { votes: agreeing('acde') }],
    ['agreed', 'nothing is missing', { votes: all }],
    ['agreed-with-dissent', 'an objection is on record', { votes: all, objections: [objection('f', 'recorded')] }],
  ])('is %s when %s', (status, _, given) => {
    expect(statusOf(given)).toBe(status);
  });

  it('is agreed only when nothing is missing, and says what is otherwise', () => {
    expect(judge({ votes: all }).missing).toEqual([]);
    expect(missingOf({ votes: agreeing('a'), objections: raised, named: ['b'] }).map(({ kind }) => kind)).toEqual([
      'objection',
      'named-party',
      'answers',
      'sector',
      'sector',
      'support',
      'window',
    ]);
  });
});

describe('a vote', () => {
  it('counts for the words it was given to and for no others', () => {
    const votes = [vote('a'), vote('b', 'agree', { textHash: OLD })];
    expect(countingVotes(votes, new Set([NOW]))).toEqual([votes[0]]);
    expect(countingVotes(votes, new Set([OLD]))).toEqual([votes[1]]);
  });

  it('is for everyone but an observer who is given no duty', () => {
    const mayVoteNow = (named: string[]) => cases.parties.filter((party) => mayVote(party, named)).map(({ id }) => id);
    expect(mayVoteNow([])).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'advisor']);
    expect(mayVoteNow(['watcher'])).toContain('watcher');
  });
});
