import { array, dictionary, name, number, reference, string, text } from '../syntax/pdf-value';
import type { PdfValue } from '../syntax/pdf-value';

/** The words of a signature, as they stand in the file. */
export interface SignatureWords {
  /** The signer as they write their own name, in any script. */
  name: string;
  reason: string;
  location?: string;
  /** To the second, in UTC. */
  signedAt: Date;
}

export interface SignatureValue extends SignatureWords {
  byteRange: readonly number[];
  contents: Buffer;
  fieldName: string;
  catalog: number;
  certifies: boolean;
}

export function signatureDictionary(value: SignatureValue): PdfValue {
  return dictionary({
    Type: name('Sig'),
    Filter: name('Adobe.PPKLite'),
    SubFilter: name('ETSI.CAdES.detached'),
    ByteRange: array(...value.byteRange.map(number)),
    Contents: string(value.contents),
    Name: text(value.name),
    Reason: text(value.reason),
    ...(value.location !== undefined && { Location: text(value.location) }),
    M: text(writePdfDate(value.signedAt)),
    Reference: array(...(value.certifies ? [onlySigningMayFollow()] : []), fieldIsLocked(value)),
  });
}

/** DocMDP with P 2: fields may be filled and signed, nothing else may change. */
function onlySigningMayFollow(): PdfValue {
  return dictionary({
    Type: name('SigRef'),
    TransformMethod: name('DocMDP'),
    TransformParams: dictionary({ Type: name('TransformParams'), P: number(2), V: name('1.2') }),
  });
}

/** FieldMDP saying what the field's own /Lock says. */
function fieldIsLocked({ fieldName, catalog }: SignatureValue): PdfValue {
  return dictionary({
    Type: name('SigRef'),
    TransformMethod: name('FieldMDP'),
    TransformParams: dictionary({
      Type: name('TransformParams'),
      Action: name('Include'),
      Fields: array(text(fieldName)),
      V: name('1.2'),
    }),
    Data: reference(catalog),
  });
}

function writePdfDate(date: Date): string {
  return `D:${date.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z`;
}

export function readPdfDate(written: string | undefined): Date | undefined {
  const parts = /^D:(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/.exec(written ?? '');
  if (!parts) return undefined;
  const [, year, month, day, hour, minute, second] = parts;
  const date = new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
  return Number.isNaN(date.getTime()) ? undefined : date;
}
