import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSafety, safetyRules, type SafetyContext } from '../../../schema/safety';
import { english } from '../../../schema/safety/en';
import { ruleWords } from '../../../schema/safety/en/rules';
import { sharedWords } from '../../../schema/safety/en/words';
import { compile } from '../../../schema/safety/engine/compile';
import { safetyReasons, safetyRuleWords } from '../../../schema/words/en/safety';

const rulesFolder = new URL('../../../schema/safety/en/rules/', import.meta.url);

const check = (text: string, context: Partial<SafetyContext> = {}) =>
  checkSafety(text, { language: 'en', kind: 'section', ...context });

const found = (text: string, context: Partial<SafetyContext> = {}) =>
  check(text, context).findings.map(({ rule, level }) => `${rule} ${level}`);

describe('a text', () => {
  it('may hold any word, also one that every object has', () => {
    expect(found('A constructor, a valueOf and a toString.')).toEqual([]);
  });
});

describe('a finding', () => {
  it('says where it is, why, which component speaks of it and what could stand there instead', () => {
    const text = 'Welcome. Staff record her visa type at once.';
    const [finding, ...rest] = check(text).findings;
    expect(rest).toEqual([]);
    expect(finding).toMatchObject({ rule: 'X-1', level: 'block', key: 'collects-status', component: 7 });
    expect(text.slice(finding?.start, finding?.end)).toBe('record her visa type');
    expect(finding?.wording?.text).toContain('Country of origin');
  });

  it('offers an exact replacement where one word can stand for another, in its case', () => {
    expect(check('Illegal migrants may call.').findings[0]?.wording).toEqual({
      text: 'Migrants in an irregular situation',
      replaces: true,
    });
    expect(check('A bed for the victim is ready.').findings[0]?.wording).toEqual({ text: 'survivor', replaces: true });
  });

  it('has a reason in words for every key, and every rule has a title', () => {
    const keys = [...english.rules.map(({ key }) => key), 'case-story', 'phone-number', 'e-mail-address', 'id-number'];
    expect(keys.filter((key) => safetyReasons[key] === undefined)).toEqual([]);
    expect(Object.keys(safetyRuleWords)).toEqual([...safetyRules]);
  });

  it('has wording for every key of wording a rule names', () => {
    const offered = english.rules.flatMap(({ wording }) => wording ?? []);
    expect(offered.filter((key) => english.wordings[key] === undefined)).toEqual([]);
  });
});

describe('a language without rules', () => {
  it('is named as not checked, while numbers and addresses are still found', () => {
    const report = check('Appelez-la au 081 234 5678.', { language: 'fr' });
    expect(report.coverage).toBe('shapes-only');
    expect(report.findings.map(({ key }) => key)).toEqual(['phone-number']);
  });

  it('is told from one whose region differs', () => {
    expect(check('Fine.', { language: 'en-GB' }).coverage).toBe('full');
  });
});

describe('where a text stands', () => {
  it('decides on a shelter’s address', () => {
    const text = 'Women’s shelter, 12 Lotus Road';
    expect(found(text, { audience: 'public' })).toEqual(['X-16 block']);
    expect(found(text, { audience: 'restricted' })).toEqual([]);
  });

  it('decides on a phone number', () => {
    expect(found('+855 23 555 018', { kind: 'field' })).toEqual([]);
    expect(found('+855 23 555 018', { kind: 'comment' })).toEqual(['X-14 warn']);
    expect(found('Helpline: 02-555-0199', { kind: 'comment' })).toEqual([]);
    expect(found('Her number is 02-555-0199', { kind: 'comment' })).toEqual(['X-14 warn']);
  });

  it('decides on “victim”', () => {
    expect(found('The victim chooses a room.')).toEqual(['X-18 suggest']);
    expect(found('The victim chooses a room.', { kind: 'comment' })).toEqual([]);
    expect(found('The victim gives evidence in court.')).toEqual([]);
  });
});

describe('the order of telling and disclosing', () => {
  it.each([
    ['Before she discloses, staff explain the duty to report.', []],
    ['After she discloses, staff explain the duty to report.', ['X-7 block']],
    ['Staff explain the duty to report before she tells her story.', []],
    ['Staff explain the duty to report once she has told her story.', ['X-7 block']],
    ['Staff must not explain the duty to report until she has disclosed.', ['X-7 block']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('numbers', () => {
  it.each([
    ['Law No. 13/2017 applies.', []],
    ['The budget is 1,250,000,000.', []],
    ['Call 1300 or 191.', []],
    ['From 2024-01-02 to 2026-03-04, 09:00-17:00.', []],
    ['Her card reads 3173 0512 3456 7890.', ['X-4 warn']],
    ['The file 1-2345-67890-12-1 is hers.', ['X-4 warn']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });
});

describe('reading', () => {
  it('never throws and places every finding inside its text, whatever the text', () => {
    for (const text of ['', '\n\n', '....', '—:;', 'a'.repeat(5000), '(((', '١٢٣ ไทย ខ្មែរ 👩‍👧', 'No. No! No?']) {
      for (const { start, end } of check(text).findings) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
      }
    }
  });

  it('knows an abbreviation from the end of a sentence', () => {
    const [finding] = check('Staff, e.g. nurses, record her visa type.').findings;
    expect(finding?.rule).toBe('X-1');
  });

  it('sees through a slip of the keys', () => {
    expect(found('Staff recrod her migraton staus.')).toContain('X-1 block');
    expect(found('Staff give medication after meditation.')).toEqual([]);
  });

  it('refuses a language whose patterns cannot be read', () => {
    const broken = { ...english, concepts: { ...english.concepts, broken: ['(open'] } };
    expect(() => compile(broken)).toThrow(/bracket/);
  });

  it('calls no two concepts by one name, for the later would silence the rules of the earlier', () => {
    const names = [...sharedWords, ...ruleWords].flatMap((words: object) => Object.keys(words));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(Object.keys(english.concepts)).toHaveLength(names.length);
  });

  it('holds no concept that nothing asks for', () => {
    const { concepts, rules, story, contact, negation, faults, rhetoric, headings } = english;
    const written = JSON.stringify({
      concepts: Object.values(concepts),
      rules,
      story,
      contact,
      negation,
      faults,
      rhetoric,
      headings,
    });
    const isAskedFor = (name: string) => new RegExp(`[{|/,"]${name}[}|, "]`).test(written);
    expect(Object.keys(concepts).filter((name) => !isAskedFor(name))).toEqual([]);
  });

  it('keeps each rule in one folder of its own; X-2 is an offer of X-1', () => {
    const folders = readdirSync(rulesFolder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const spoken = new Set(english.rules.map(({ rule }) => rule));
    expect(spoken.size).toBe(folders.length);
    expect(safetyRules.filter((rule) => !spoken.has(rule))).toEqual(['X-2']);
  });
});
