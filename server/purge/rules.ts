import { specOf, wrongAttribute } from '../../schema/document';

/** Words to take out, and what stands in their place. */
export interface Removal {
  pattern: RegExp;
  mark: string;
}

/** Not seen in a text, and no part of what it says. */
const unseen = '[\\u00ad\\u200b\\u2060]*';
const gap = '[\\s\\u00ad\\u200b\\u2060]+';

/** Characters that keyboards write differently. */
const alike = ["'\u2018\u2019\u201b", '"\u201c\u201d\u201e\u201f', '-\u2010\u2011\u2012\u2013'];

/** Scripts that write no space between words: there a word has no edge to look at. */
const unspaced =
  /^[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const partOfWord = '[\\p{L}\\p{N}\\p{M}]';

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');

function characterPattern(character: string): string {
  const kind = alike.find((each) => each.includes(character));
  if (kind) return `[${kind.replace('-', '\\-')}]`;
  const [composed, apart] = [character.normalize('NFC'), character.normalize('NFD')];
  return composed === apart ? escaped(composed) : `(?:${escaped(composed)}|${escaped(apart)})`;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

const wordPattern = (word: string) =>
  Array.from(graphemes.segment(word), ({ segment }) => characterPattern(segment)).join(unseen);

/**
 * Finds words whatever their case, spelling of accents, kind of spaces and unseen characters.
 * @param insideWords also as a part of longer words
 */
export function wordsPattern(words: string, insideWords: boolean): RegExp {
  const parts = words.normalize('NFC').trim().split(/\s+/u);
  const body = parts.map(wordPattern).join(gap);
  const [first = '', last = ''] = [parts[0], Array.from(parts.at(-1) ?? '').at(-1)];
  const isLetter = (text: string) => new RegExp(`^${partOfWord}`, 'u').test(text) && !unspaced.test(text);
  const before = !insideWords && isLetter(first) ? `(?<!${partOfWord})` : '';
  const after = !insideWords && isLetter(last) ? `(?!${partOfWord})` : '';
  return new RegExp(`${before}${body}${after}`, 'giu');
}

/** Names of values that programs read: a word that happens to be one of them is not what somebody wrote. */
const codes = new Set([
  ...['format', 'id', 'code', 'sector', 'constituency', 'voice', 'mode', 'key', 'status', 'textHash', 'type', 'role'],
  ...['position', 'ground', 'standAside', 'channel', 'kind', 'state', 'presence', 'party', 'check', 'of', 'now'],
  ...['language', 'templateId', 'edition', 'outcome', 'findingId', 'problems', 'effect'],
]);

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isText = (value: unknown): value is Json & { text: string } =>
  isRecord(value) && value['type'] === 'text' && typeof value['text'] === 'string';

/** What stands for a part of a line when words are looked for across it. */
const readAs = (part: unknown) =>
  isText(part) ? part.text : isRecord(part) && part['type'] === 'hardBreak' ? '\n' : '\ufffc';

/** Takes words out of whatever holds them, and counts the places. */
export class Eraser {
  places = 0;

  constructor(readonly removal: Removal) {}

  text(text: string): string {
    return text.replace(this.removal.pattern, () => {
      this.places += 1;
      return this.removal.mark;
    });
  }

  /** Any JSON, documents and pieces of documents in it included: there words may be cut by formatting. */
  json(value: unknown, key = ''): unknown {
    if (typeof value === 'string') return codes.has(key) ? value : this.text(value);
    if (Array.isArray(value)) return value.some(isText) ? this.#line(value) : value.map((each) => this.json(each, key));
    return isRecord(value) ? this.#record(value) : value;
  }

  /** Where the words stand in a line, from the last to the first. */
  placesIn(line: string): { from: number; to: number }[] {
    const found = Array.from(line.matchAll(this.removal.pattern), ({ 0: { length }, index }) => ({
      ...{ from: index, to: index + length },
    }));
    this.places += found.length;
    return found.reverse();
  }

  /** A field of a block without the words; empty where what would be left is nothing it may hold. */
  field(type: string, name: string, value: string): string {
    if (!isWritten(type, name)) return value;
    const left = this.text(value);
    return left === value || !specOf(type) || wrongAttribute(type, { [name]: left }) === undefined ? left : '';
  }

  #record(value: Json): Json {
    const type = typeof value['type'] === 'string' ? value['type'] : '';
    return Object.fromEntries(
      Object.entries(value).map(([key, each]) => {
        if (key === 'attrs' && isRecord(each)) return [key, this.#attributes(type, each)];
        if (key === 'marks' && Array.isArray(each)) return [key, each.filter((mark) => !this.#isIn(mark))];
        return [key, this.json(each, key)];
      }),
    );
  }

  #attributes(type: string, attrs: Json): Json {
    const entries = Object.entries(attrs);
    return Object.fromEntries(
      entries.map(([name, value]) => [name, typeof value === 'string' ? this.field(type, name, value) : value]),
    );
  }

  /** A link to words that go goes with them. */
  #isIn(mark: unknown): boolean {
    const before = this.places;
    this.json(isRecord(mark) ? mark['attrs'] : mark);
    return this.places > before;
  }

  #line(parts: unknown[]): unknown[] {
    const found = this.placesIn(parts.map(readAs).join(''));
    let at = 0;
    return parts.flatMap((part) => {
      const from = at;
      at += readAs(part).length;
      if (!isText(part)) return [this.json(part)];
      const text = without(part.text, from, found, this.removal.mark);
      const { text: _, ...rest } = part;
      return text === '' ? [] : [{ ...this.#record(rest), text }];
    });
  }
}

/** The part of a line that begins at `from`, without the places, of which the last comes first. */
export function without(
  text: string,
  from: number,
  places: readonly { from: number; to: number }[],
  mark: string,
): string {
  let left = text;
  for (const place of places) {
    const [start, end] = [Math.max(place.from - from, 0), Math.min(place.to - from, text.length)];
    if (start >= end) continue;
    left = left.slice(0, start) + (place.from >= from ? mark : '') + left.slice(end);
  }
  return left;
}

/** Whether somebody writes a field in words, and does not choose it. */
function isWritten(type: string, name: string): boolean {
  const field = specOf(type)?.fields.find((each) => each.name === name);
  return field === undefined || !['choice', 'yesNo', 'party'].includes(field.kind);
}
