import type { Revision } from '../file/read-revisions';
import { certificationFieldName } from '../field-names';
import type { SignatureField } from '../file/signature-fields';
import { parseObject } from '../syntax/parse-object';
import type { PdfObject } from '../syntax/parse-object';
import { asDictionary, asInteger, asName, asReference, asText } from '../syntax/pdf-value';
import type { PdfDictionary } from '../syntax/pdf-value';
import { readPdfDate } from '../update/signature-dictionary';
import { layOutSigningUpdate } from '../update/signing-update';
import type { SigningUpdate } from '../update/signing-update';

export interface FoundSignature {
  update: SigningUpdate;
  byteRange: readonly number[];
  /** The revision is, byte for byte, what signing this field writes. */
  signsOnly: boolean;
}

const mostObjects = 4;

/**
 * Looks for the one signature that a revision adds to one of `fields`. Whether the revision does anything else is not
 * searched for: the update is written again from the signature's own words and compared, so there is nothing to forget.
 */
export function readSigningUpdate(
  file: Buffer,
  before: readonly Revision[],
  revision: Revision,
  fields: readonly SignatureField[],
): FoundSignature | undefined {
  const objects = objectsOf(file, revision);
  const field = fields.find(({ number }) => asName(dictionaryOf(objects, number)?.get('FT')) === 'Sig');
  const signed = field && dictionaryOf(objects, field.number);
  const signature = dictionaryOf(objects, asReference(signed?.get('V')));
  if (!field || !signed || !signature) return undefined;
  const update = updateOf(field, signature, appearanceOf(objects, signed));
  if (!update) return undefined;
  const isInPlace = field.name !== certificationFieldName || before.length === 1;
  const wasEmpty = !field.dictionary.has('V');
  const signsOnly = isInPlace && wasEmpty && isExactly(file, before, revision, update);
  return { update, byteRange: integersOf(signature), signsOnly };
}

function objectsOf(file: Buffer, revision: Revision): ReadonlyMap<number, PdfObject> {
  const objects = new Map<number, PdfObject>();
  const bytes = file.subarray(0, revision.end);
  for (const [number, offset] of [...(revision.crossReference.offsets ?? [])].slice(0, mostObjects)) {
    try {
      if (offset >= revision.start) objects.set(number, parseObject(bytes, offset, number));
    } catch {
      // An object that cannot be read is no part of a signature; the comparison will say that something is wrong.
    }
  }
  return objects;
}

function dictionaryOf(objects: ReadonlyMap<number, PdfObject>, number: number | undefined): PdfDictionary | undefined {
  return number === undefined ? undefined : asDictionary(objects.get(number)?.value);
}

function appearanceOf(objects: ReadonlyMap<number, PdfObject>, field: PdfDictionary): Buffer {
  const number = asReference(asDictionary(field.get('AP'))?.get('N'));
  return (number === undefined ? undefined : objects.get(number)?.stream) ?? Buffer.alloc(0);
}

function updateOf(field: SignatureField, signature: PdfDictionary, appearance: Buffer): SigningUpdate | undefined {
  const contents = signature.get('Contents');
  const name = asText(signature.get('Name'));
  const reason = asText(signature.get('Reason'));
  const location = asText(signature.get('Location'));
  const signedAt = readPdfDate(asText(signature.get('M')));
  if (contents?.kind !== 'string' || name === undefined || reason === undefined || !signedAt) return undefined;
  return { field, contents: contents.bytes, name, reason, location, signedAt, appearance };
}

function integersOf(signature: PdfDictionary): number[] {
  const range = signature.get('ByteRange');
  return range?.kind === 'array' ? range.items.map((item) => asInteger(item) ?? -1) : [];
}

function isExactly(file: Buffer, before: readonly Revision[], revision: Revision, update: SigningUpdate): boolean {
  try {
    const expected = layOutSigningUpdate(file, before, update).bytes;
    return expected.equals(file.subarray(revision.start, revision.end));
  } catch {
    // What cannot be written again from an unreadable file is not what we wrote.
    return false;
  }
}
