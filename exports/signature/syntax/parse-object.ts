import { parseValue, skipSpace } from './parse-value';
import { asDictionary, asInteger, PdfSyntaxError } from './pdf-value';
import type { PdfDictionary, PdfValue } from './pdf-value';

export interface PdfObject {
  number: number;
  value: PdfValue;
  /** The bytes of a stream as they stand in the file (compressed or not). */
  stream?: Buffer;
}

/** Reads the indirect object at `at`. Throws PdfSyntaxError when there is none, or one under another number. */
export function parseObject(bytes: Buffer, at: number, number: number): PdfObject {
  const head = `${number} 0 obj`;
  if (bytes.toString('latin1', at, at + head.length) !== head) throw new PdfSyntaxError(at, `No object ${number}`);
  const { value, end } = parseValue(bytes, at + head.length);
  const next = skipSpace(bytes, end);
  if (bytes.toString('latin1', next, next + 6) === 'endobj') return { number, value };
  return { number, value, stream: streamAt(bytes, next, asDictionary(value)) };
}

function streamAt(bytes: Buffer, at: number, dictionary: PdfDictionary | undefined): Buffer {
  const length = asInteger(dictionary?.get('Length'));
  const start = at + 'stream\n'.length;
  const opens = bytes.toString('latin1', at, start) === 'stream\n';
  if (!opens || length === undefined || start + length > bytes.length) throw new PdfSyntaxError(at, 'No stream');
  if (!/^\r?\n?endstream/.test(bytes.toString('latin1', start + length, start + length + 11))) {
    throw new PdfSyntaxError(start + length, 'A stream does not end where it says');
  }
  return bytes.subarray(start, start + length);
}
