import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agreement, type Agreement, type AgreementInput } from '../../../server/agreement/rules';
import { afterWorkingDays } from '../../../server/agreement/lapse-rules';
import { brokenModule, type Break } from '../../support/broken-module';
import { anyCorrection, anyInput } from './any-agreement';
import { later, NOW, OLD } from './rule-cases';

type Rule = (input: AgreementInput) => Agreement;

const supporting = ['agree', 'agree-with-statement'];
const isAgreed = ({ status }: Agreement) => status.startsWith('agreed');
const standing = ({ corrections }: AgreementInput) =>
  corrections.filter(({ confirmedAt, challengedAt }) => confirmedAt !== null && challengedAt === null);

/** Hashes whose votes may count, said again in the plainest way: there are only two wordings here. */
const mayCount = (input: AgreementInput) =>
  standing(input).some(({ beforeHash, afterHash }) => beforeHash === OLD && afterHash === NOW) ? [NOW, OLD] : [NOW];

/** What a lapse needs, said again in the plainest way. */
function isLapsed(each: AgreementInput['objections'][number], input: AgreementInput): boolean {
  const { answeredAt } = each;
  if (each.state !== 'answered' || answeredAt === null || input.named.includes(each.partyId)) return false;
  const counting = each.reminders.filter(({ at, textHash }) => at >= answeredAt && mayCount(input).includes(textHash));
  const [, second] = counting.map(({ at }) => at.getTime()).sort((a, b) => a - b);
  return second !== undefined && afterWorkingDays(new Date(second), 10) <= input.now;
}

/** What is missing beside the end of a correction's two days, which is a promise of its own. */
const spelledOut = ({ missing }: Agreement) => missing.filter(({ kind }) => kind !== 'correction');

/** What has to hold whatever was voted, objected, corrected and reminded. */
const promises = {
  'every named party agreed itself, to these words': (rule: Rule, input: AgreementInput) => {
    if (!isAgreed(rule(input))) return;
    for (const id of input.named) {
      const said = input.votes.find(({ partyId, textHash }) => partyId === id && mayCount(input).includes(textHash));
      expect(said?.confirmed).toBe(true);
      expect(supporting).toContain(said?.position);
    }
  },
  'no objection is live': (rule: Rule, input: AgreementInput) => {
    if (!isAgreed(rule(input))) return;
    const open = ['raised', 'answered', 'not-satisfied', 'sustained'];
    expect(input.objections.filter((each) => open.includes(each.state) && !isLapsed(each, input))).toEqual([]);
  },
  'enough have answered and enough agree': (rule: Rule, input: AgreementInput) => {
    if (!isAgreed(rule(input))) return;
    const deciding = input.parties.filter(({ voice }) => voice === 'deciding');
    const heard = input.votes.filter(({ partyId, textHash, position }) => {
      const isOut =
        position === 'cannot-agree-yet' && input.objections.some((o) => o.partyId === partyId && isLapsed(o, input));
      return deciding.some(({ id }) => id === partyId) && mayCount(input).includes(textHash) && !isOut;
    });
    const wanted = Math.min(input.rules.quorum ?? input.rules.quorumShare * deciding.length, deciding.length);
    expect(heard.length).toBeGreaterThanOrEqual(wanted - 1e-6);
    const support = heard.filter(({ position }) => supporting.includes(position));
    expect(support.length).toBeGreaterThanOrEqual(input.rules.supportShare * deciding.length - 1e-6);
  },
  'a refused or challenged correction carries no vote': (rule: Rule, input: AgreementInput) => {
    expect(rule(input)).toEqual(rule({ ...input, corrections: standing(input) }));
  },
  'a correction that stands carries votes and objections, one way': (rule: Rule, input: AgreementInput) => {
    const moved = <Given extends { textHash: string }>(given: readonly Given[]) =>
      given.map((each) => (mayCount(input).includes(each.textHash) ? { ...each, textHash: NOW } : each));
    const objections = moved(input.objections).map((each) => ({ ...each, reminders: moved(each.reminders) }));
    const without = rule({ ...input, corrections: [], votes: moved(input.votes), objections });
    expect(spelledOut(rule(input))).toEqual(without.missing);
  },
  'while a correction is open, nothing is agreed that rests on it': (rule: Rule, input: AgreementInput) => {
    const corrections = [...input.corrections, { ...anyOpen, beforeHash: OLD, afterHash: NOW }];
    if (isAgreed(rule({ ...input, corrections }))) {
      expect(isAgreed(rule({ ...input, corrections: [] }))).toBe(true);
    }
  },
  'a lapsed objection counts as no response, any other one as it is': (rule: Rule, input: AgreementInput) => {
    const objections = input.objections.filter((each) => !isLapsed(each, input));
    const owners = input.objections.filter((each) => isLapsed(each, input)).map(({ partyId }) => partyId);
    const votes = input.votes.filter(
      ({ partyId, position }) => position !== 'cannot-agree-yet' || !owners.includes(partyId),
    );
    const asked = objections.map((each) => ({ ...each, reminders: [] }));
    expect(spelledOut(rule(input))).toEqual(spelledOut(rule({ ...input, objections: asked, votes })));
  },
};

const anyOpen = { confirmedAt: new Date('2026-03-02T11:00:00Z'), challengedAt: null, challengeUntil: later };

type Promised = keyof typeof promises;

const names = Object.keys(promises) as Promised[];

/** A rule that is broken is tried on the same inputs each time, so that it is caught each time. */
function check(rule: Rule, promised: Promised, always: { seed?: number } = {}): void {
  fc.assert(
    fc.property(anyInput, (input) => promises[promised](rule, input)),
    { numRuns: 4000, endOnFailure: true, ...always },
  );
}

const rules = 'server/agreement/rules.ts';
const words = 'server/agreement/same-words-rules.ts';
const lapse = 'server/agreement/lapse-rules.ts';

/** Each promise with ways to break the rule that it has to notice. */
const breaks: [Promised, string, Break][] = [
  [
    'every named party agreed itself, to these words',
    'a majority replaces them',
    { file: rules, from: '...named.filter((each) => !isRelayed(each)),', to: '' },
  ],
  [
    'every named party agreed itself, to these words',
    'the lead’s word is enough',
    {
      file: rules,
      from: "return vote.confirmed ? [] : [{ kind: 'named-party', party, because: 'unconfirmed' }];",
      to: 'return [];',
    },
  ],
  [
    'no objection is live',
    'it is passed over',
    { file: rules, from: 'if (objections.length > 0) return', to: 'if (false) return' },
  ],
  [
    'a lapsed objection counts as no response, any other one as it is',
    'that of a party with a duty lapses',
    { file: lapse, from: ' && !named.includes(objection.partyId)', to: '' },
  ],
  [
    'enough have answered and enough agree',
    'nobody counts answers',
    { file: rules, from: '...missingAnswers(input, counted),', to: '' },
  ],
  [
    'enough have answered and enough agree',
    'nobody counts support',
    { file: rules, from: '...missingSupport(input, counted),', to: '' },
  ],
  [
    'a refused or challenged correction carries no vote',
    'a challenge is not heard',
    { file: words, from: 'confirmedAt !== null && challengedAt === null', to: 'confirmedAt !== null' },
  ],
  [
    'a refused or challenged correction carries no vote',
    'nobody has to confirm',
    { file: words, from: 'confirmedAt !== null && challengedAt === null', to: 'challengedAt === null' },
  ],
  [
    'a correction that stands carries votes and objections, one way',
    'votes do not follow',
    { file: words, from: 'return new Set([textHash, ...before]);', to: 'return new Set([textHash]);' },
  ],
  [
    'a correction that stands carries votes and objections, one way',
    'votes run backwards too',
    {
      file: words,
      from: 'return new Set([textHash, ...before]);',
      to: 'return new Set([textHash, ...before, ...corrections.filter(stands).flatMap((c) => c.beforeHash === textHash ? c.afterHash ?? [] : [])]);',
    },
  ],
  [
    'while a correction is open, nothing is agreed that rests on it',
    'nobody waits',
    { file: rules, from: ', ...openCorrection(input, counted)', to: '' },
  ],
  [
    'a lapsed objection counts as no response, any other one as it is',
    'its vote goes on counting',
    { file: rules, from: 'heardVotes(votes, lapsed).filter(', to: 'votes.filter(' },
  ],
  [
    'a lapsed objection counts as no response, any other one as it is',
    'one reminder is enough',
    { file: lapse, from: '[REMINDERS_BEFORE_LAPSE - 1]', to: '[0]' },
  ],
  [
    'a lapsed objection counts as no response, any other one as it is',
    'weekends count',
    { file: lapse, from: '![0, 6].includes(date.getUTCDay())', to: 'date !== null' },
  ],
  [
    'a lapsed objection counts as no response, any other one as it is',
    'reminders from before the answer count',
    { file: lapse, from: 'answeredAt !== null && at >= answeredAt', to: 'answeredAt !== null' },
  ],
  [
    'a lapsed objection counts as no response, any other one as it is',
    'new words do not ask again',
    { file: lapse, from: ' && words.has(textHash)', to: '' },
  ],
];

describe('the rule of agreement', () => {
  it.each(names)('%s', (promised) => {
    check(agreement, promised);
  });
});

describe('the rule of agreement, broken on purpose, is caught', () => {
  it.each(breaks)('by “%s” when %s', async (promised, _, broken) => {
    const { agreement: other } = await brokenModule<{ agreement: Rule }>(rules, broken);
    expect(() => check(other, promised, { seed: 7 })).toThrow();
  });

  it('for every promise', () => {
    expect(names.filter((name) => !breaks.some(([promised]) => promised === name))).toEqual([]);
  });

  it('and corrections of every kind are tried', () => {
    const kinds = fc.sample(anyCorrection, 200).map(({ confirmedAt, challengedAt }) => [!!confirmedAt, !!challengedAt]);
    expect(new Set(kinds.map(String)).size).toBe(4);
  });
});
