import { describe, expect, it } from 'vitest';
import { checklistFor, checklistSchema, type ChecklistAnswers, type ChecklistProfile } from '../../../schema/template';
import { checklist } from '../../../templates/vaw-sop/checklist';

const everywhere: ChecklistProfile = { origin: true, destination: true, specialist: true };
const items = checklist.groups.flatMap((group) => group.items);
const shown = (profile: Partial<ChecklistProfile> = {}, answers: ChecklistAnswers = { items: {} }) =>
  checklistFor(checklist, { ...everywhere, ...profile }, answers);
const numbers = (profile: Partial<ChecklistProfile>) =>
  shown(profile).groups.flatMap((group) => group.items.map(({ number }) => number));
const stateOf = (number: number, answers: ChecklistAnswers) =>
  shown({}, answers)
    .groups.flatMap((group) => group.items)
    .find((item) => item.number === number)?.state;

describe('the self-assessment checklist', () => {
  it('has nine groups of 8, 10, 2, 3, 4, 1, 5, 7 and 4 items', () => {
    expect(checklist.groups.map((group) => group.items.length)).toEqual([8, 10, 2, 3, 4, 1, 5, 7, 4]);
    expect(items.map(({ number }) => number)).toEqual(Array.from({ length: 44 }, (_, at) => at + 1));
  });

  it('has eight follow-ups, each of the item before it', () => {
    const follow = items.flatMap(({ number, follows }) => (follows === undefined ? [] : [[number, follows]]));
    expect(follow).toEqual([
      [4, 3],
      [6, 5],
      [7, 5],
      [17, 16],
      [25, 24],
      [26, 24],
      [37, 36],
      [38, 36],
    ]);
  });

  it('puts nine items to places of destination, two to places of origin, one to either and one to specialists', () => {
    const of = (when: string) => items.filter((item) => item.when === when).map(({ number }) => number);
    expect(of('destination')).toEqual([15, 16, 18, 21, 23, 33, 34, 35, 36]);
    expect(of('origin')).toEqual([14, 22]);
    expect(of('origin-or-destination')).toEqual([27]);
    expect(of('specialist')).toEqual([41]);
  });

  it('has two facts and two items that are asked again', () => {
    expect(items.filter(({ fact }) => fact).map(({ number }) => number)).toEqual([3, 43]);
    const again = items.filter((item) => item.sameAs !== undefined);
    expect(again.map(({ number, sameAs }) => [number, sameAs])).toEqual([
      [29, 19],
      [30, 20],
    ]);
    for (const { words, sameAs } of again) expect(words).toBe(items.find(({ number }) => number === sameAs)?.words);
  });

  it.each([
    ['an origin-only agency', { destination: false }, 32],
    ['a destination-only agency', { origin: false }, 42],
    ['an agency of neither place', { origin: false, destination: false }, 29],
    ['an agency that is no specialist', { specialist: false }, 43],
  ] as const)('shows %s the items that concern it', (_, profile, count) => {
    expect(numbers(profile)).toHaveLength(count);
  });

  it('hides what follows from an item that is hidden', () => {
    const hidden = items.map(({ number }) => number).filter((each) => !numbers({ destination: false }).includes(each));
    expect(hidden).toEqual([15, 16, 17, 18, 21, 23, 33, 34, 35, 36, 37, 38]);
  });

  it('puts the groups of a sector to that sector only', () => {
    const titles = (sector: ChecklistProfile['sector']) =>
      shown(sector ? { sector } : {}).groups.map(({ title }) => title);
    expect(titles('health')).toContain('Health');
    expect(titles('health')).not.toContain('Social services');
    expect(titles('justice')).toContain('Police and justice: legal support');
    expect(titles('health')).toHaveLength(7);
    expect(titles(undefined)).toHaveLength(9);
  });

  it.each([
    ['opens', 'met', 'open'],
    ['opens', 'in-process', 'open'],
    ['leaves waiting', 'not-met', 'waiting'],
  ] as const)('%s the follow-ups of an item that is %s', (_, answer, state) => {
    expect(stateOf(6, { items: { 5: answer } })).toBe(state);
  });

  it('opens the follow-up of a fact by yes, and keeps an answer given before it closed', () => {
    expect(stateOf(4, { items: { 3: 'yes' } })).toBe('open');
    expect(stateOf(4, { items: { 3: 'no' } })).toBe('waiting');
    expect(stateOf(4, { items: {} })).toBe('waiting');
    const closed = shown({}, { items: { 3: 'no', 4: 'met' } });
    expect(closed.groups[0]?.items[3]).toMatchObject({ number: 4, state: 'waiting', answer: 'met' });
    expect(closed.progress.met).toBe(0);
  });

  it('never counts a fact as met, whatever it is answered with', () => {
    const none = shown().progress;
    expect(none).toEqual({
      met: 0,
      inProcess: 0,
      notMet: 0,
      unanswered: none.of,
      notApplicable: 0,
      of: 44 - 2 - 8 - 2,
    });
    for (const answer of ['yes', 'no', 'met'] as const) {
      expect(shown({}, { items: { 43: answer } }).progress).toEqual(none);
    }
  });

  it('does not take yes for an answer to an item that can be met', () => {
    expect(shown({}, { items: { 1: 'yes' } }).progress.met).toBe(0);
  });

  it('answers a repeated item once, from either place, and counts it once', () => {
    for (const number of [19, 29]) {
      const { groups, progress } = shown({}, { items: { [number]: 'met' } });
      const answers = groups.flatMap((group) => group.items).filter((item) => [19, 29].includes(item.number));
      expect(answers.map(({ answer }) => answer)).toEqual(['met', 'met']);
      expect(progress.met).toBe(1);
    }
  });

  it('leaves what does not apply out of what could be met, and its follow-ups waiting', () => {
    const { progress, groups } = shown({}, { items: { 1: 'met', 5: 'not-applicable' } });
    expect(progress).toMatchObject({ met: 1, notApplicable: 1, of: shown().progress.of - 1 });
    expect(groups[0]?.items.filter(({ follows }) => follows === 5).map(({ state }) => state)).toEqual([
      'waiting',
      'waiting',
    ]);
  });

  it('counts each group by itself, a repeated item in both', () => {
    const { groups } = shown({}, { items: { 19: 'met' } });
    expect(groups.filter(({ progress }) => progress.met === 1).map(({ title }) => title)).toEqual([
      'Interpretation and language',
      'Police and justice: legal support',
    ]);
  });

  it('asks for what lessens the risk where a fact is so, and is content only once that is met', () => {
    expect(shown().risks).toEqual([]);
    expect(shown({}, { items: { 3: 'no', 43: 'no' } }).risks).toEqual([]);
    const risky = (answers: ChecklistAnswers) =>
      shown({}, answers).risks.map(({ number, mitigated }) => [number, mitigated]);
    expect(risky({ items: { 3: 'yes', 43: 'yes' } })).toEqual([
      [3, false],
      [43, false],
    ]);
    expect(risky({ items: { 3: 'yes', 4: 'in-process', 43: 'yes' }, mitigations: { 43: 'in-process' } })).toEqual([
      [3, false],
      [43, false],
    ]);
    expect(risky({ items: { 3: 'yes', 4: 'met', 43: 'yes' }, mitigations: { 43: 'met' } })).toEqual([
      [3, true],
      [43, true],
    ]);
  });

  it.each([
    ['numbers with a gap', 2, { number: 7 }, 'item 7 must be 3'],
    ['an item that follows a later one', 1, { follows: 3 }, 'item 2 must follow an earlier one of its group'],
    ['an item that repeats a later one', 0, { sameAs: 9 }, 'item 1 must repeat an earlier one'],
    ['a fact without a remedy', 0, { fact: true }, 'item 1 must say what to do where it is so'],
  ] as const)('is refused with %s', (_, at, change, message) => {
    const faulty = [1, 2, 3].map((number, index) => ({ number, words: 'Is it?', ...(index === at ? change : {}) }));
    const parsed = checklistSchema.safeParse({ title: 'Small', groups: [{ title: 'One', items: faulty }] });
    expect(parsed.error?.issues.map((issue) => issue.message)).toContain(message);
  });
});
