import { describe, expect, it } from 'vitest';
import { conceptsOf } from '../../../schema/safety/concepts-of';
import { english } from '../../../schema/safety/en';
import { applyRules } from '../../../schema/safety/engine/apply-rules';
import { compile, type CompiledLanguage } from '../../../schema/safety/engine/compile';
import { readPassage } from '../../../schema/safety/engine/passage';
import type { LanguageData, RuleData } from '../../../schema/safety/language';

/** A small world: cooks, and what they do to soups for guests. */
const concepts = {
  cook: ['cook+'],
  burning: ['(burn|scorch)+|burnt'],
  soup: ['soup+'],
  telling: ['(tell|warn)+'],
  guest: ['guest+'],
};

const frame = (data: Partial<RuleData>): RuleData => ({
  ...{ rule: 'X-1', key: 'burns', level: 'block', component: 7, find: ['{burning}!'], near: ['{cook}', '{soup}'] },
  ...{ reach: 4, polarity: 'either' },
  ...data,
});

const warning = (data: Partial<RuleData>) =>
  frame({ rule: 'X-6', key: 'warns', find: ['{telling}!'], near: ['{guest}'], ...data });

/** English as far as it denies and joins, with the words of the small world alone. */
const world: LanguageData = {
  ...english,
  ...{ concepts, shapes: {}, headings: [], checklistQuestions: [], personalQuestions: [], rules: [] },
  faults: { told: [], ended: [] },
  story: { person: 'guest', name: 'guest', age: 'soup', origin: 'soup', date: 'soup', place: 'soup', event: 'burning' },
  contact: { service: 'cook', person: 'guest' },
};

const languageOf = (...rules: RuleData[]): CompiledLanguage => compile({ ...world, rules });

function found(text: string, language: CompiledLanguage): string[] {
  const context = { language: 'en', kind: 'section' } as const;
  return applyRules(readPassage(text, [], language), { text, context, language }).map(({ rule }) => rule);
}

describe('a frame', () => {
  const language = languageOf(frame({}));

  it('speaks when all it asks for stands near the marked word, whatever the order', () => {
    expect(found('The cook burns the soup.', language)).toEqual(['X-1']);
    expect(found('Soup is burned by the cook.', language)).toEqual(['X-1']);
    expect(found('Burnt soup is for the cook.', language)).toEqual(['X-1']);
  });

  it('is silent when one of its parts is missing', () => {
    expect(found('The cook burns the bread.', language)).toEqual([]);
    expect(found('The guest burns the soup.', language)).toEqual([]);
  });

  it('counts the words in between: as many as its reach, and not one more', () => {
    expect(found('The cook one two three four burns soup.', language)).toEqual(['X-1']);
    expect(found('The cook one two three four five burns soup.', language)).toEqual([]);
    expect(found('The cook burns one two three four soup.', language)).toEqual(['X-1']);
    expect(found('The cook burns one two three four five soup.', language)).toEqual([]);
  });

  it('reaches twelve words where no reach is named', () => {
    const wide = languageOf(frame({ near: ['{cook}'], reach: undefined }));
    const words = 'one two three four five six seven eight nine ten eleven twelve';
    expect(found(`The cook ${words} burns.`, wide)).toEqual(['X-1']);
    expect(found(`The cook ${words} thirteen burns.`, wide)).toEqual([]);
  });

  it('does not reach over a semicolon', () => {
    expect(found('The cook rests; soup burns.', language)).toEqual([]);
    expect(found('The cook burns; soup is served.', language)).toEqual([]);
  });

  it('joins what leads a list in with each of its items, however many semicolons part them', () => {
    const lead = 'Tasks of the cook: serve the bread; sweep the floor of the hall; burn the soup.';
    expect(found(lead, language)).toEqual(['X-1']);
    expect(found('Tasks of the guest: watch the cook; burn the soup.', language)).toEqual([]);
  });

  it('is silent on what is denied, unless it listens either way', () => {
    const asserting = languageOf(frame({ polarity: 'asserted' }));
    expect(found('The cook never burns the soup.', asserting)).toEqual([]);
    expect(found('The cook never burns the soup.', language)).toEqual(['X-1']);
  });
});

describe('a rule that gives way', () => {
  const sentence = 'The cook burns the soup and tells the guest.';

  it('is silent where the rule it gives way to speaks', () => {
    expect(found(sentence, languageOf(frame({}), warning({})))).toEqual(['X-1', 'X-6']);
    expect(found(sentence, languageOf(frame({}), warning({ yieldsTo: ['X-1'] })))).toEqual(['X-1']);
    expect(found('Bread burns, and the guest is told.', languageOf(frame({}), warning({ yieldsTo: ['X-1'] })))).toEqual(
      ['X-6'],
    );
  });

  it('also speaks of other words, when it gives way only to what is said of the same', () => {
    const same = { yieldsToSame: ['X-1'] } as const;
    expect(found(sentence, languageOf(frame({}), warning(same)))).toEqual(['X-1', 'X-6']);
    const shared = warning({ ...same, find: ['{burning}!'], near: ['{soup}'] });
    expect(found(sentence, languageOf(frame({}), shared))).toEqual(['X-1']);
    expect(found('The guest burns the soup.', languageOf(frame({}), shared))).toEqual(['X-6']);
  });

  it('speaks when the other would give way too and is weaker', () => {
    const weaker = frame({ level: 'warn', yieldsTo: ['X-6'] });
    expect(found(sentence, languageOf(weaker, warning({ yieldsTo: ['X-1'] })))).toEqual(['X-6']);
  });

  it('leaves the word to the earlier one when both would give way and are equally strong', () => {
    const [one, other] = [frame({ yieldsTo: ['X-6'] }), warning({ yieldsTo: ['X-1'] })];
    expect(found(sentence, languageOf(one, other))).toEqual(['X-1']);
    expect(found(sentence, languageOf(other, one))).toEqual(['X-6']);
  });
});

describe('what silences a rule', () => {
  const language = languageOf(frame({ reach: 8, unless: ['never', 'by nobody'] }));

  it('does so wherever it stands in the sentence', () => {
    expect(found('The cook burns the soup, which is never served.', language)).toEqual([]);
    expect(found('It is never said that the cook burns the soup.', language)).toEqual([]);
  });

  it('is overruled by what follows “but” or “although”, and not by what stands before', () => {
    expect(found('Bread is never late, but the cook burns the soup.', language)).toEqual(['X-1']);
    expect(found('Bread is never late, although the cook burns the soup.', language)).toEqual(['X-1']);
    expect(found('The cook burns the soup, but it is never served.', language)).toEqual([]);
  });

  it('is overruled behind the comma that ends “although …”', () => {
    expect(found('Although bread is never late, the cook burns the soup.', language)).toEqual(['X-1']);
  });

  it('stays when the words in question stand on both sides, unless an exception joins them', () => {
    expect(found('The cook is never late, but burns the soup.', language)).toEqual([]);
    expect(found('The cook is never late, except that he burns the soup.', language)).toEqual(['X-1']);
  });

  it('stays after “all but” and “nobody but”', () => {
    expect(found('They never see all but the cook burn the soup.', language)).toEqual([]);
  });
});

describe('a name that no concept has', () => {
  it.each([
    ['a pattern that is looked for', { find: ['{burnning}!'] }],
    ['what must be near', { near: ['{cok}'] }],
    ['what must also stand there', { also: ['({soup}|{suop})'] }],
    ['what silences a rule', { unless: ['{soup} {gest}'] }],
    ['what may not stand in a gap', { find: ['{burning}! ~4/cok {soup}'] }],
  ] as const)('is refused when the rules are read, in %s', (_, data) => {
    expect(() => languageOf(frame(data))).toThrow(/No concept is called “(burnning|cok|suop|gest)”/u);
  });

  it('is refused in a concept that is built of others', () => {
    const broken = { ...concepts, meal: ['{soop}'] };
    expect(() => compile({ ...world, concepts: broken })).toThrow(/“soop”, named in “\{soop\}”/u);
    const outside = { ...concepts, cold: { of: 'soup', outside: 'oven' } };
    expect(() => compile({ ...world, concepts: outside })).toThrow(/“oven”, named in the concept cold/u);
  });
});

describe('concepts kept in several files', () => {
  it('stand together under their names', () => {
    expect(Object.keys(conceptsOf([{ cook: ['cook+'] }, { soup: ['soup+'] }]))).toEqual(['cook', 'soup']);
  });

  it('may not share a name, for one of the two would be lost', () => {
    expect(() => conceptsOf([{ cook: ['cook+'] }, { cook: ['chef+'] }])).toThrow('Two concepts are called “cook”');
  });
});
