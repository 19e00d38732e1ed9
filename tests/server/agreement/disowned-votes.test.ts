import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../../schema/vocabulary';
import { latestOwn, type OwnedVote } from '../../../server/agreement/disowned-rules';
import { brokenModule, type Break } from '../../support/broken-module';

type Rule = typeof latestOwn;

/** What people did about one party's vote on one section, one after another, each vote with its place in that row. */
interface Given extends OwnedVote {
  at: number;
}

const anyVote = fc
  .record({ channel: fc.constantFrom(...channels), said: fc.boolean(), contested: fc.boolean() })
  .map(({ channel, said, contested }) => ({
    ...{ channel, confirmed: channel === 'online' || said },
    contested: contested && channel === 'paper',
  }));

const anyVotes: fc.Arbitrary<Given[]> = fc
  .array(anyVote, { maxLength: 6 })
  .map((votes) => votes.map((vote, at) => ({ ...vote, at })));

/** A wrong entry, said again in the plainest way. */
const isWrong = ({ contested, confirmed }: Given) => contested && !confirmed;

const promises = {
  'a wrong entry never counts': (rule: Rule, votes: Given[]) => {
    const latest = rule(votes);
    if (latest) expect(isWrong(latest)).toBe(false);
  },
  'what was said before a wrong entry counts as if that had never come': (rule: Rule, votes: Given[]) => {
    expect(rule(votes)).toEqual(rule(votes.filter((vote) => !isWrong(vote))));
  },
  'nothing that the party itself cast or confirmed is lost by a contest': (rule: Rule, votes: Given[]) => {
    const own = votes.filter(({ confirmed }) => confirmed).at(-1);
    if (own) expect(rule(votes)?.at).toBeGreaterThanOrEqual(own.at);
  },
  'where nothing is contested, the last one is the latest': (rule: Rule, votes: Given[]) => {
    const none = votes.map((vote) => ({ ...vote, contested: false }));
    expect(rule(none)).toEqual(none.at(-1));
  },
};

type Promised = keyof typeof promises;
const names = Object.keys(promises) as Promised[];

const check = (rule: Rule, promised: Promised, always: { seed?: number } = {}) =>
  fc.assert(
    fc.property(anyVotes, (votes) => promises[promised](rule, votes)),
    { numRuns: 2000, endOnFailure: true, ...always },
  );

const file = 'server/agreement/disowned-rules.ts';

/** Each promise with ways to break the rule that it has to notice. */
const breaks: [Promised, string, Omit<Break, 'file'>][] = [
  ['a wrong entry never counts', 'nobody hears a contest', { from: '!isDisowned(vote)', to: 'vote !== null' }],
  [
    'what was said before a wrong entry counts as if that had never come',
    'only the last one is looked at',
    {
      from: 'votes.findLast((vote) => !isDisowned(vote))',
      to: 'votes.slice(-1).find((vote) => !isDisowned(vote))',
    },
  ],
  [
    'nothing that the party itself cast or confirmed is lost by a contest',
    'its own confirmation is passed over',
    { from: ' && !confirmed', to: '' },
  ],
  [
    'where nothing is contested, the last one is the latest',
    'the first one is taken',
    { from: 'findLast', to: 'find' },
  ],
];

describe('the latest vote of a party beside entries it contested', () => {
  it.each(names)('%s', (promised) => {
    check(latestOwn, promised);
  });

  it.each(breaks)('“%s” is missed when %s', async (promised, _, broken) => {
    const { latestOwn: other } = await brokenModule<{ latestOwn: Rule }>(file, { file, ...broken });
    expect(() => check(other, promised, { seed: 7 })).toThrow();
  });

  it('has a broken rule for every promise', () => {
    expect(names.filter((name) => !breaks.some(([promised]) => promised === name))).toEqual([]);
  });
});
