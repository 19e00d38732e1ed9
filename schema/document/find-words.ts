/** What somebody looks for. */
export interface Wanted {
  term: string;
  matchCase: boolean;
  wholeWord: boolean;
}

/** Where it stands: offsets into the text as it is, in UTF-16 units. */
export interface Found {
  from: number;
  to: number;
}

/** A text as it is compared: characters in one spelling, with the place each of them comes from. */
export interface Readable {
  text: string;
  /** one letter after the other, folded; and for each of its units the character it belongs to */
  folded: string;
  owners: number[];
  /** offsets of the characters in the text, and the end of the last */
  starts: number[];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wordSegmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(language: string): Intl.Segmenter {
  const known = wordSegmenters.get(language);
  if (known) return known;
  const made = new Intl.Segmenter(language, { granularity: 'word' });
  wordSegmenters.set(language, made);
  return made;
}

/** Marks between words that are not seen, and quotation marks and spaces that keyboards write differently. */
const alike: [RegExp, string][] = [
  [/[\u200b\u00ad\u2060]/g, ''],
  [/\s/g, ' '],
  [/[‘’‛]/g, "'"],
  [/[“”„‟]/g, '"'],
];

const spelled = (character: string) =>
  alike.reduce((text, [from, to]) => text.replace(from, to), character.normalize('NFC'));

/** A text made ready to be searched. A match never cuts a character from the marks that belong to it. */
export function readableText(text: string, matchCase: boolean): Readable {
  const starts: number[] = [];
  const owners: number[] = [];
  let folded = '';
  for (const { segment, index } of graphemes.segment(text)) {
    const one = matchCase ? spelled(segment) : spelled(segment).toLowerCase();
    for (let unit = 0; unit < one.length; unit += 1) owners.push(starts.length);
    folded += one;
    starts.push(index);
  }
  return { text, folded, owners, starts: [...starts, text.length] };
}

/** Where words begin and end, by the dictionary of a language where it writes no spaces. */
export function wordEdges(text: string, language: string): Set<number> {
  const edges = Array.from(segmenterOf(language).segment(text), ({ index }) => index);
  return new Set([...edges, text.length]);
}

/** The place of a match by its units; undefined when it cuts a character in two. */
function placeAt({ text, owners, starts }: Readable, at: number, length: number): Found | undefined {
  const [first, last] = [owners[at], owners[at + length - 1]];
  if (first === undefined || last === undefined) return undefined;
  if (owners[at - 1] === first || owners[at + length] === last) return undefined;
  return { from: starts[first] ?? 0, to: starts[last + 1] ?? text.length };
}

/** Every place where the term stands, without overlaps, in order. */
export function findWords(readable: Readable, { term, matchCase, wholeWord }: Wanted, language: string): Found[] {
  const sought = readableText(term, matchCase).folded;
  const first = sought.trim() === '' ? -1 : readable.folded.indexOf(sought);
  const edges = wholeWord && first >= 0 ? wordEdges(readable.text, language) : undefined;
  const found: Found[] = [];
  for (let at = first; at >= 0;) {
    const place = placeAt(readable, at, sought.length);
    const fits = place !== undefined && (!edges || (edges.has(place.from) && edges.has(place.to)));
    if (fits) found.push(place);
    at = readable.folded.indexOf(sought, at + (fits ? sought.length : 1));
  }
  return found;
}

/** How many words a text has, as its language counts them. */
export function countWords(text: string, language: string): number {
  let words = 0;
  for (const { isWordLike } of segmenterOf(language).segment(text)) if (isWordLike) words += 1;
  return words;
}
