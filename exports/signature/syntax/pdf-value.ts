/** One PDF value. Numbers keep their spelling, so that a value read and written again stays what it was. */
export type PdfValue =
  | { kind: 'number'; text: string }
  | { kind: 'name'; value: string }
  | { kind: 'string'; bytes: Buffer }
  | { kind: 'reference'; number: number; generation: number }
  | { kind: 'array'; items: PdfValue[] }
  | { kind: 'dictionary'; entries: PdfDictionary }
  | { kind: 'word'; text: 'true' | 'false' | 'null' };

export type PdfDictionary = ReadonlyMap<string, PdfValue>;

/** The bytes do not say what a PDF must say at this place. Never leaves this folder. */
export class PdfSyntaxError extends Error {
  constructor(
    readonly at: number,
    message: string,
  ) {
    super(`${message} at byte ${at}`);
  }
}

/** The file stops before it is complete. */
export class PdfTruncatedError extends PdfSyntaxError {}

export const number = (value: number): PdfValue => ({ kind: 'number', text: String(value) });
export const name = (value: string): PdfValue => ({ kind: 'name', value });
export const string = (bytes: Buffer): PdfValue => ({ kind: 'string', bytes });
export const reference = (value: number): PdfValue => ({ kind: 'reference', number: value, generation: 0 });
export const array = (...items: PdfValue[]): PdfValue => ({ kind: 'array', items });
export const dictionary = (entries: Record<string, PdfValue>): PdfValue => ({
  kind: 'dictionary',
  entries: new Map(Object.entries(entries)),
});

/** Text as PDF stores it: one byte a letter while it is ASCII, else UTF-16 with its mark. */
export function text(value: string): PdfValue {
  const ascii = /^[\x20-\x7e]*$/.test(value);
  return string(ascii ? Buffer.from(value, 'latin1') : Buffer.from(`\ufeff${value}`, 'utf16le').swap16());
}

export function asText(value: PdfValue | undefined): string | undefined {
  if (value?.kind !== 'string') return undefined;
  const { bytes } = value;
  const isUtf16 = bytes[0] === 0xfe && bytes[1] === 0xff && bytes.length % 2 === 0;
  return isUtf16 ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le') : bytes.toString('latin1');
}

export function asInteger(value: PdfValue | undefined): number | undefined {
  return value?.kind === 'number' && /^\d{1,10}$/.test(value.text) ? Number(value.text) : undefined;
}

export function asReference(value: PdfValue | undefined): number | undefined {
  return value?.kind === 'reference' && value.generation === 0 ? value.number : undefined;
}

export function asName(value: PdfValue | undefined): string | undefined {
  return value?.kind === 'name' ? value.value : undefined;
}

export function asDictionary(value: PdfValue | undefined): PdfDictionary | undefined {
  return value?.kind === 'dictionary' ? value.entries : undefined;
}
