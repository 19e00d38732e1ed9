import { createHash } from 'node:crypto';
import { array, asInteger, number, PdfSyntaxError, string } from '../syntax/pdf-value';
import type { PdfDictionary, PdfValue } from '../syntax/pdf-value';
import { writeDictionary, writeValue } from '../syntax/write-value';
import type { Revision } from '../file/read-revisions';

export interface NewObject {
  number: number;
  value: PdfValue;
  stream?: Buffer;
}

export interface RenderedUpdate {
  bytes: Buffer;
  /** Byte offset of each object, counted from the start of the file. */
  offsets: ReadonlyMap<number, number>;
}

/** The first object number that `revision` leaves free. */
export function nextObjectNumber(revision: Revision): number {
  const size = asInteger(revision.crossReference.trailer.get('Size'));
  if (size === undefined) throw new PdfSyntaxError(revision.crossReference.at, 'The trailer has no size');
  return size;
}

/**
 * Writes the bytes that append `objects` (in ascending order) as one incremental update after `last`. The same objects
 * give the same bytes, which is what lets the verifier compare a whole update instead of searching it for tricks. The
 * spelling is therefore part of the file format: a change of it must keep recognising the old one.
 */
export function renderUpdate(last: Revision, objects: readonly NewObject[]): RenderedUpdate {
  const offsets = new Map<number, number>();
  const parts: Buffer[] = [];
  let at = last.end;
  for (const object of objects) {
    const bytes = renderObject(object);
    offsets.set(object.number, at);
    parts.push(bytes);
    at += bytes.length;
  }
  const size = Math.max(nextObjectNumber(last), ...objects.map((object) => object.number + 1));
  const trailer = new Map(last.crossReference.trailer)
    .set('Size', number(size))
    .set('ID', nextId(last, objects))
    .set('Prev', number(last.crossReference.at));
  const end = `${renderTable(offsets)}trailer\n${writeDictionary(trailer)}\nstartxref\n${at}\n%%EOF\n`;
  return { bytes: Buffer.concat([...parts, Buffer.from(end, 'latin1')]), offsets };
}

function renderObject({ number, value, stream }: NewObject): Buffer {
  const head = `${number} 0 obj\n${writeValue(value)}\n`;
  if (!stream) return Buffer.from(`${head}endobj\n`, 'latin1');
  return Buffer.concat([Buffer.from(`${head}stream\n`, 'latin1'), stream, Buffer.from('\nendstream\nendobj\n')]);
}

function renderTable(offsets: ReadonlyMap<number, number>): string {
  const entries = [...offsets].map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, '0')} 00000 n \n`);
  return `xref\n0 1\n0000000000 65535 f \n${entries.join('')}`;
}

/** The first half of the file's id stays, the second changes with every update (ISO 32000-1, 14.4). */
function nextId(last: Revision, objects: readonly NewObject[]): PdfValue {
  const id = idOf(last.crossReference.trailer);
  const replaced = objects.filter((object) => object.number < nextObjectNumber(last));
  const seed = [last.end, ...replaced.map((object) => writeValue(object.value))].join('\n');
  return array(id, string(createHash('sha256').update(seed, 'latin1').digest().subarray(0, 16)));
}

function idOf(trailer: PdfDictionary): PdfValue {
  const id = trailer.get('ID');
  const first = id?.kind === 'array' ? id.items[0] : undefined;
  if (first?.kind !== 'string') throw new PdfSyntaxError(0, 'The trailer has no id');
  return first;
}
