import { readLiteralString, readHexString } from './parse-string';
import { PdfSyntaxError } from './pdf-value';
import type { PdfValue } from './pdf-value';

export interface Parsed {
  value: PdfValue;
  /** The first byte after the value. */
  end: number;
}

const deepest = 64;
const whitespace = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map((letter) => letter.charCodeAt(0)));

/** Reads one value at `at` (leading white space allowed). Throws PdfSyntaxError; takes time linear in what it reads. */
export function parseValue(bytes: Buffer, at: number, depth = 0): Parsed {
  if (depth > deepest) throw new PdfSyntaxError(at, 'Nested too deeply');
  const start = skipSpace(bytes, at);
  const first = String.fromCharCode(bytes[start] ?? 0);
  if (first === '/') return parseName(bytes, start);
  if (first === '(') return readLiteralString(bytes, start);
  if (first === '[') return parseArray(bytes, start, depth);
  if (first !== '<') return parseWord(bytes, start);
  return bytes[start + 1] === 0x3c ? parseDictionary(bytes, start, depth) : readHexString(bytes, start);
}

export function skipSpace(bytes: Buffer, at: number): number {
  let position = at;
  for (;;) {
    const byte = bytes[position];
    if (byte === 0x25) while (position < bytes.length && bytes[position] !== 10 && bytes[position] !== 13) position++;
    else if (byte !== undefined && whitespace.has(byte)) position++;
    else return position;
  }
}

function endOfWord(bytes: Buffer, at: number): number {
  let end = at;
  for (let byte = bytes[end]; byte !== undefined && !whitespace.has(byte) && !delimiters.has(byte); byte = bytes[end]) {
    end++;
  }
  return end;
}

function parseName(bytes: Buffer, at: number): Parsed {
  const end = endOfWord(bytes, at + 1);
  const raw = bytes.toString('latin1', at + 1, end);
  const value = raw.replace(/#([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return { value: { kind: 'name', value }, end };
}

function parseArray(bytes: Buffer, at: number, depth: number): Parsed {
  const items: PdfValue[] = [];
  let position = skipSpace(bytes, at + 1);
  while (bytes[position] !== 0x5d) {
    const item = parseValue(bytes, position, depth + 1);
    items.push(item.value);
    position = skipSpace(bytes, item.end);
  }
  return { value: { kind: 'array', items }, end: position + 1 };
}

function parseDictionary(bytes: Buffer, at: number, depth: number): Parsed {
  const entries = new Map<string, PdfValue>();
  let position = skipSpace(bytes, at + 2);
  while (bytes[position] !== 0x3e || bytes[position + 1] !== 0x3e) {
    if (bytes[position] !== 0x2f) throw new PdfSyntaxError(position, 'A dictionary key is missing');
    const key = parseName(bytes, position);
    if (key.value.kind !== 'name' || entries.has(key.value.value))
      throw new PdfSyntaxError(position, 'Key given twice');
    const entry = parseValue(bytes, key.end, depth + 1);
    entries.set(key.value.value, entry.value);
    position = skipSpace(bytes, entry.end);
  }
  return { value: { kind: 'dictionary', entries }, end: position + 2 };
}

function parseWord(bytes: Buffer, at: number): Parsed {
  const end = endOfWord(bytes, at);
  const word = bytes.toString('latin1', at, Math.min(end, at + 64));
  if (word === 'true' || word === 'false' || word === 'null') return { value: { kind: 'word', text: word }, end };
  if (!/^[+-]?(\d+\.?\d*|\.\d+)$/.test(word)) throw new PdfSyntaxError(at, 'Not a PDF value');
  // A number may be the start of a reference "12 0 R"; what follows decides.
  const tail = /^ (\d{1,5}) R(?![A-Za-z0-9])/.exec(bytes.toString('latin1', end, end + 9));
  if (!tail || !/^\d{1,10}$/.test(word)) return { value: { kind: 'number', text: word }, end };
  const length = tail[0].length;
  return { value: { kind: 'reference', number: Number(word), generation: Number(tail[1]) }, end: end + length };
}
