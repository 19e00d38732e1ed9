import { certificationFieldName } from '../field-names';
import { findDictionary } from '../file/find-object';
import type { Revision } from '../file/read-revisions';
import { catalogOf } from '../file/signature-fields';
import type { SignatureField } from '../file/signature-fields';
import { array, dictionary, name, number, PdfSyntaxError, reference } from '../syntax/pdf-value';
import type { PdfDictionary, PdfValue } from '../syntax/pdf-value';
import { nextObjectNumber, renderUpdate } from './render-update';
import type { NewObject, RenderedUpdate } from './render-update';
import { signatureDictionary } from './signature-dictionary';
import type { SignatureWords } from './signature-dictionary';

export interface SigningUpdate extends SignatureWords {
  field: SignatureField;
  contents: Buffer;
  /** A deflated content stream; drawn only when the field has a box. */
  appearance: Buffer;
}

export interface LaidOutUpdate {
  bytes: Buffer;
  /** The signed bytes of the whole file: all but the hexadecimal signature between the two ranges. */
  byteRange: readonly [start: number, length: number, secondStart: number, secondLength: number];
}

/**
 * The incremental update that signs one field: the field gets /V and /AP, two objects are new, and a certification also
 * enters itself in the catalog. Throws PdfSyntaxError when `revisions` are not a file of ours.
 */
export function layOutSigningUpdate(
  file: Buffer,
  revisions: readonly Revision[],
  update: SigningUpdate,
): LaidOutUpdate {
  let byteRange: LaidOutUpdate['byteRange'] = [0, 0, 0, 0];
  // The range is part of what it measures; its digits settle after one or two rounds.
  for (let round = 0; round < 5; round++) {
    const { bytes, range } = renderSigning(file, revisions, update, byteRange);
    if (range.every((value, index) => value === byteRange[index])) return { bytes, byteRange };
    byteRange = range;
  }
  throw new PdfSyntaxError(0, 'The signed range does not settle');
}

function renderSigning(
  file: Buffer,
  revisions: readonly Revision[],
  update: SigningUpdate,
  byteRange: readonly number[],
): { bytes: Buffer; range: LaidOutUpdate['byteRange'] } {
  const last = revisions.at(-1);
  if (!last) throw new PdfSyntaxError(0, 'An empty file');
  const signature = nextObjectNumber(last);
  const objects = signingObjects(file, revisions, update, signature, byteRange);
  const rendered = renderUpdate(last, objects);
  return { bytes: rendered.bytes, range: measureRange(rendered, last.end, signature, update.contents.length) };
}

function measureRange(rendered: RenderedUpdate, start: number, signature: number, contentsLength: number) {
  const objectAt = (rendered.offsets.get(signature) ?? start) - start;
  const opens = start + rendered.bytes.indexOf('/Contents <', objectAt) + '/Contents '.length;
  const closes = opens + contentsLength * 2 + 2;
  return [0, opens, closes, start + rendered.bytes.length - closes] as const;
}

function signingObjects(
  file: Buffer,
  revisions: readonly Revision[],
  update: SigningUpdate,
  signature: number,
  byteRange: readonly number[],
): NewObject[] {
  const { field } = update;
  const catalog = catalogOf(file, revisions);
  const certifies = field.name === certificationFieldName;
  const value = { ...update, byteRange, fieldName: field.name, catalog: catalog.number, certifies };
  const box = boxOf(findDictionary(file, revisions, field.number));
  const objects: NewObject[] = [
    { number: field.number, value: signedField(field.dictionary, signature, box && signature + 1) },
    { number: signature, value: signatureDictionary(value) },
  ];
  if (box) objects.push(appearanceObject(signature + 1, box, update.appearance));
  if (certifies) {
    objects.push({
      number: catalog.number,
      value: withEntries(catalog.dictionary, { Perms: dictionary({ DocMDP: reference(signature) }) }),
    });
  }
  return objects.sort((one, other) => one.number - other.number);
}

function signedField(field: PdfDictionary, signature: number, appearance: number | undefined): PdfValue {
  return withEntries(field, {
    V: reference(signature),
    ...(appearance !== undefined && { AP: dictionary({ N: reference(appearance) }) }),
  });
}

function withEntries(old: PdfDictionary, added: Record<string, PdfValue>): PdfValue {
  return { kind: 'dictionary', entries: new Map([...old, ...Object.entries(added)]) };
}

interface Box {
  width: number;
  height: number;
}

/** The size of a visible field in points; undefined for an invisible one. */
export function boxOf(field: PdfDictionary): Box | undefined {
  const rectangle = field.get('Rect');
  const [left, bottom, right, top] = rectangle?.kind === 'array' ? rectangle.items.map(asNumber) : [];
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) {
    throw new PdfSyntaxError(0, 'A field has no place');
  }
  const width = Number((right - left).toFixed(3));
  const height = Number((top - bottom).toFixed(3));
  return width > 0 && height > 0 ? { width, height } : undefined;
}

function asNumber(value: PdfValue): number | undefined {
  return value.kind === 'number' ? Number(value.text) : undefined;
}

function appearanceObject(objectNumber: number, box: Box, content: Buffer): NewObject {
  const value = dictionary({
    Type: name('XObject'),
    Subtype: name('Form'),
    BBox: array(number(0), number(0), number(box.width), number(box.height)),
    Resources: dictionary({}),
    Filter: name('FlateDecode'),
    Length: number(content.length),
  });
  return { number: objectNumber, value, stream: content };
}
