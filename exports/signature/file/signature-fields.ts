import { asName, asReference, asText, PdfSyntaxError } from '../syntax/pdf-value';
import type { PdfDictionary } from '../syntax/pdf-value';
import { findDictionary } from './find-object';
import type { Revision } from './read-revisions';

export interface SignatureField {
  name: string;
  /** Number of the field's object. */
  number: number;
  dictionary: PdfDictionary;
}

// A form with more fields than this is none of ours; the bound keeps hostile files from costing time.
const mostFields = 300;

/** The document's catalog and its number, as the given revisions have it. Throws PdfSyntaxError. */
export function catalogOf(bytes: Buffer, revisions: readonly Revision[]) {
  const number = asReference(revisions.at(-1)?.crossReference.trailer.get('Root'));
  if (number === undefined) throw new PdfSyntaxError(0, 'The file has no catalog');
  return { number, dictionary: findDictionary(bytes, revisions, number) };
}

/** All signature fields in the order of the form, as the given revisions have them; none when there is no form. */
export function signatureFields(bytes: Buffer, revisions: readonly Revision[]): SignatureField[] {
  const formNumber = asReference(catalogOf(bytes, revisions).dictionary.get('AcroForm'));
  if (formNumber === undefined) return [];
  const fields = findDictionary(bytes, revisions, formNumber).get('Fields');
  if (fields?.kind !== 'array' || fields.items.length > mostFields) throw new PdfSyntaxError(0, 'Not a list of fields');
  return fields.items.flatMap((item) => {
    const number = asReference(item);
    const dictionary = findDictionary(bytes, revisions, number);
    const name = asText(dictionary.get('T'));
    const isSignature = asName(dictionary.get('FT')) === 'Sig';
    return number !== undefined && name !== undefined && isSignature ? [{ name, number, dictionary }] : [];
  });
}
