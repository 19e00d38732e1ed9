import { parseObject } from '../syntax/parse-object';
import type { PdfObject } from '../syntax/parse-object';
import { asDictionary, PdfSyntaxError } from '../syntax/pdf-value';
import type { PdfDictionary } from '../syntax/pdf-value';
import type { Revision } from './read-revisions';

// Catalog, form and fields are short; the bound keeps a hostile file from being read once per field.
const longestDictionary = 64 * 1024;

/** The (short) object as a reader of `revisions`, oldest first, sees it. Throws PdfSyntaxError when it is not there. */
export function findObject(bytes: Buffer, revisions: readonly Revision[], number: number): PdfObject {
  for (let index = revisions.length - 1; index >= 0; index--) {
    const revision = revisions[index];
    const offset = revision?.crossReference.offsets?.get(number);
    if (!revision || offset === undefined) continue;
    if (offset < revision.start) throw new PdfSyntaxError(offset, `Object ${number} stands outside its revision`);
    return parseObject(bytes.subarray(0, Math.min(revision.end, offset + longestDictionary)), offset, number);
  }
  throw new PdfSyntaxError(0, `No object ${number}`);
}

export function findDictionary(
  bytes: Buffer,
  revisions: readonly Revision[],
  number: number | undefined,
): PdfDictionary {
  const found = number === undefined ? undefined : asDictionary(findObject(bytes, revisions, number).value);
  if (!found) throw new PdfSyntaxError(0, 'A dictionary is missing');
  return found;
}
