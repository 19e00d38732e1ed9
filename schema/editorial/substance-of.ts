import { diffArrays } from 'diff';
import type { Substance } from '../vocabulary';
import type { EditorialLanguage } from './language';
import { editorialLanguageFor } from './languages';
import { matchesIn, overlaps, phrasesIn, tokensOf, type Span, type Token } from './tokens';

export interface LineChange {
  /** the whole line as it stands, and as it would stand */
  before: string;
  after: string;
  /** BCP 47 tag of the text */
  language: string;
  /** names and codes of parties */
  parties: readonly string[];
}

const NUMBER = /[\p{N}](?:[\p{N}.,:/\s-]*[\p{N}])?/gu;
const ADDRESS = /[^\s@]+@[^\s@]+|(?:https?:\/\/|www\.)\S+|\+?\(?\p{N}[\p{N}\s()/-]{4,}\p{N}/gu;

/** One side of a change: its line cut into words, and which of them are not on the other side. */
interface Side {
  line: string;
  tokens: readonly Token[];
  changed: readonly Token[];
}

function sidesOf({ before, after, language }: LineChange): [Side, Side] {
  const [old, now] = [tokensOf(before, language), tokensOf(after, language)];
  const parts = diffArrays(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
  );
  const [removed, added]: [Token[], Token[]] = [[], []];
  let [atOld, atNow] = [0, 0];
  for (const { added: isAdded, removed: isRemoved, value } of parts) {
    if (isRemoved) removed.push(...old.slice(atOld, atOld + value.length));
    if (isAdded) added.push(...now.slice(atNow, atNow + value.length));
    if (!isAdded) atOld += value.length;
    if (!isRemoved) atNow += value.length;
  }
  return [
    { line: before, tokens: old, changed: removed },
    { line: after, tokens: now, changed: added },
  ];
}

/** Whether one word is the other turned into its opposite. */
function isOpposite(a: string, b: string, { prefixes, suffixes }: EditorialLanguage['negating']): boolean {
  const [short, long] = [a.toLowerCase(), b.toLowerCase()].sort((one, other) => one.length - other.length);
  if (short === undefined || long === undefined || short === long) return false;
  const stem = (word: string) => suffixes.find((suffix) => word.endsWith(suffix) && word.length > suffix.length + 2);
  const turned = [a, b].map((word) => stem(word.toLowerCase()));
  return prefixes.some((prefix) => long === prefix + short) || turned[0] !== turned[1];
}

type Finder = (side: Side) => readonly Span[];

function finders({ language, parties }: LineChange, lists: EditorialLanguage): [Substance, Finder][] {
  const phrases =
    (...wanted: (readonly string[])[]): Finder =>
    ({ tokens }) =>
      phrasesIn(tokens, wanted.flat(), language);
  const both =
    (pattern: RegExp, words: readonly string[]): Finder =>
    (side) => [...matchesIn(side.line, pattern), ...phrases(words)(side)];
  return [
    ['number', both(NUMBER, lists.numbers)],
    ['date', phrases(lists.dates)],
    ['time-limit', phrases(lists.limits)],
    ['contact', both(ADDRESS, lists.contacts)],
    ['party', phrases(parties)],
    ['negation', phrases(lists.negations)],
    ['modal', phrases(lists.modals)],
    ['quantifier', phrases(lists.quantifiers)],
  ];
}

/**
 * What a change of one line touches that no correction of spelling may touch. Empty: it can be proposed as editorial,
 * and a second party still has to say so. A language that nobody has listed words for gives `language`: a machine that
 * cannot read must not judge.
 */
export function substanceOf(change: LineChange): Substance[] {
  const lists = editorialLanguageFor(change.language);
  if (!lists) return ['language'];
  const [old, now] = sidesOf(change);
  const isTouched = (side: Side, find: Finder) => {
    const spans = find(side);
    return side.changed.some((token) => spans.some((span) => overlaps(span, token)));
  };
  const touched = finders(change, lists)
    .filter(([, find]) => isTouched(old, find) || isTouched(now, find))
    .map(([substance]) => substance);
  const isTurned = old.changed.some((was) => now.changed.some((is) => isOpposite(was.text, is.text, lists.negating)));
  return isTurned && !touched.includes('negation') ? [...touched, 'negation'] : touched;
}
