import { parseValue, skipSpace } from '../syntax/parse-value';
import { asDictionary, asInteger, PdfSyntaxError } from '../syntax/pdf-value';
import type { PdfDictionary } from '../syntax/pdf-value';

/** One cross-reference section: where the objects of one revision stand. */
export interface CrossReference {
  at: number;
  /** Object number to byte offset; undefined when the section is a stream, which nothing of ours writes. */
  offsets: ReadonlyMap<number, number> | undefined;
  trailer: PdfDictionary;
  previous: number | undefined;
}

/** Reads the section at `at`, looking no further than `limit`. Throws PdfSyntaxError. */
export function readCrossReference(file: Buffer, at: number, limit: number): CrossReference {
  const bytes = file.subarray(0, limit);
  if (bytes.toString('latin1', at, at + 5) !== 'xref\n') return readStreamSection(bytes, at);
  const offsets = new Map<number, number>();
  let position = at + 5;
  for (;;) {
    const head = /^(\d{1,10}) (\d{1,10})\n/.exec(bytes.toString('latin1', position, position + 24));
    if (!head) break;
    position = readEntries(bytes, position + head[0].length, Number(head[1]), Number(head[2]), offsets);
  }
  if (bytes.toString('latin1', position, position + 8) !== 'trailer\n')
    throw new PdfSyntaxError(position, 'No trailer');
  return { at, offsets, ...readTrailer(bytes, position + 8) };
}

const entryLength = 20;

function readEntries(bytes: Buffer, at: number, first: number, count: number, into: Map<number, number>): number {
  if (at + count * entryLength > bytes.length) throw new PdfSyntaxError(at, 'Too few cross-reference entries');
  for (let index = 0; index < count; index++) {
    const start = at + index * entryLength;
    const entry = /^(\d{10}) \d{5} ([nf]) \n$/.exec(bytes.toString('latin1', start, start + entryLength));
    if (!entry || into.has(first + index)) throw new PdfSyntaxError(start, 'Not a cross-reference entry');
    if (entry[2] === 'n') into.set(first + index, Number(entry[1]));
  }
  return at + count * entryLength;
}

function readStreamSection(bytes: Buffer, at: number): CrossReference {
  const head = /^\d{1,10} \d{1,5} obj/.exec(bytes.toString('latin1', at, at + 24));
  if (!head) throw new PdfSyntaxError(at, 'No cross-reference');
  return { at, offsets: undefined, ...readTrailer(bytes, at + head[0].length) };
}

function readTrailer(bytes: Buffer, at: number): Pick<CrossReference, 'trailer' | 'previous'> {
  const trailer = asDictionary(parseValue(bytes, skipSpace(bytes, at)).value);
  if (!trailer) throw new PdfSyntaxError(at, 'No trailer');
  const previous = asInteger(trailer.get('Prev'));
  if (trailer.has('Prev') && previous === undefined) throw new PdfSyntaxError(at, 'Previous revision not a number');
  return { trailer, previous };
}
