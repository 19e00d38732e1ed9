import type { Item } from './blocks';
import { stylesOf } from './styles-of';

/** Number formats of the lists a Word document defines, by "l0:level1". */
export type ListFormats = ReadonlyMap<string, string>;

/** Reads `@list l0:level1 {mso-level-number-format:bullet; …}` out of a document's style sheets. */
export function listFormats(document: Document): ListFormats {
  const sheets = Array.from(document.querySelectorAll('style'), ({ textContent }) => textContent ?? '').join('\n');
  const rules = sheets.matchAll(/@list\s+(l\d+:level\d+)[^{]*\{([^}]*)\}/g);
  return new Map(
    Array.from(rules, ([, name = '', body = '']) => {
      const format = /mso-level-number-format:\s*([\w-]+)/.exec(body)?.[1] ?? 'decimal';
      return [name, format.toLowerCase()];
    }),
  );
}

const types: Record<string, Item['type']> = {
  'alpha-lower': 'a',
  'alpha-upper': 'A',
  'roman-lower': 'i',
  'roman-upper': 'I',
};

const zeros = '0٠۰०০๐໐༠၀០';

/** The value of decimal digits in whatever script they are written. */
function decimal(digits: string): number {
  const values = Array.from(digits, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = Array.from(zeros, (each) => each.codePointAt(0) ?? 0).find((each) => code >= each && code <= each + 9);
    return zero === undefined ? NaN : code - zero;
  });
  return values.reduce((sum, value) => sum * 10 + value, 0);
}

type Marker = Pick<Item, 'ordered' | 'type' | 'number' | 'other'>;

const bullet: Marker = { ordered: false, type: null, number: null, other: null };

/** What a marker such as "3.", "(b)", "iv)" or "·" says of its list. */
export function readMarker(written: string): Marker {
  const marker = written.trim();
  const digits = /^\(?(?:\p{Nd}+\.)*(\p{Nd}+)(?:[.):\u3001]|$)/u.exec(marker)?.[1];
  if (digits) return { ...bullet, ordered: true, number: Number.isNaN(decimal(digits)) ? null : decimal(digits) };
  const letters = /^\(?([A-Za-z]{1,6})[.)]/.exec(marker)?.[1];
  return letters ? lettered(letters) : bullet;
}

function lettered(letters: string): Marker {
  const isLower = letters === letters.toLowerCase();
  const asRoman = /^[ivx]+$/i.test(letters) && ({ type: isLower ? 'i' : 'I', number: roman(letters) } as const);
  const asLetter = letters.length === 1 && ({ type: isLower ? 'a' : 'A', number: placeOf(letters) } as const);
  const unknown = { type: isLower ? 'a' : 'A', number: null } as const;
  const first = asRoman && (!asLetter || asRoman.number === 1) ? asRoman : asLetter || unknown;
  const other = first === asRoman ? asLetter : asRoman;
  return { ordered: true, ...first, other: other || null };
}

const placeOf = (letter: string) => letter.toLowerCase().charCodeAt(0) - 96;

const romans: Record<string, number> = { i: 1, v: 5, x: 10 };

function roman(letters: string): number {
  const values = Array.from(letters.toLowerCase(), (letter) => romans[letter] ?? 0);
  return values.reduce((sum, value, at) => (value < (values[at + 1] ?? 0) ? sum - value : sum + value), 0);
}

const markerOf = (paragraph: Element) =>
  Array.from(paragraph.querySelectorAll('[style*="mso-list"]')).find(
    (each) => stylesOf(each).get('mso-list')?.toLowerCase() === 'ignore',
  );

/** What a list is by its definition where the document brings one, else by the marker of its item. */
function shapeOf(marker: Marker, format: string | undefined, hasMarker: boolean): Pick<Item, 'ordered' | 'type'> {
  const byFormat = format !== 'bullet' && (marker.ordered || !hasMarker);
  const ordered = format === undefined ? marker.ordered : byFormat;
  return { ordered, type: ordered ? (types[format ?? ''] ?? marker.type) : null };
}

/** The number of a marker read as its list's definition says. */
function countOf(marker: Marker, { ordered, type }: Pick<Item, 'ordered' | 'type'>): Pick<Item, 'number' | 'other'> {
  if (!ordered) return bullet;
  const isOther = marker.type !== type && marker.other?.type === type;
  return isOther ? { number: marker.other?.number ?? null, other: null } : marker;
}

/** Word writes the items of a list as paragraphs that say where they belong: "l0 level1 lfo1". */
export function wordItem(paragraph: Element, formats: ListFormats): Item | undefined {
  const [, list = '', level = ''] = /^(l\d+)\s+level(\d+)/i.exec(stylesOf(paragraph).get('mso-list') ?? '') ?? [];
  if (level === '') return undefined;
  const written = markerOf(paragraph);
  const marker = readMarker(written?.textContent ?? '');
  const shape = shapeOf(marker, formats.get(`${list.toLowerCase()}:level${level}`), written !== undefined);
  const { number, other } = countOf(marker, shape);
  return { level: Number(level), opens: true, number, other, ...shape };
}
