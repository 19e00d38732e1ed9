import { certificationFieldName, sealFieldName } from '../field-names';
import type { Revision } from '../file/read-revisions';
import type { SignatureField } from '../file/signature-fields';
import { asInteger } from '../syntax/pdf-value';
import { checkContainer } from './check-container';
import { readSigningUpdate } from './read-signing-update';
import type { FoundSignature } from './read-signing-update';
import type { Alteration, RevisionReport, SignatureReport } from './report';
import type { RunningDigest } from './running-digest';

export interface CheckedRevision {
  revision: RevisionReport;
  signature?: SignatureReport;
  alterations: Alteration[];
}

/** Judges one revision after the document: whom it signs for, and whether it does anything else. */
export function checkRevision(
  file: Buffer,
  before: readonly Revision[],
  revision: Revision,
  fields: readonly SignatureField[],
  digest: RunningDigest,
): CheckedRevision {
  const number = before.length + 1;
  const objects = objectNumbers(file, revision);
  const found = readSigningUpdate(file, before, revision, fields);
  const report = { number, start: revision.start, end: revision.end, objects };
  if (!found) {
    const changed: Alteration = { kind: 'changedAfterSigning', revision: number, objects, addsSignature: false };
    return { revision: { ...report, does: 'changesMore' }, alterations: [changed] };
  }
  const signature = describeSignature(found, revision, number, digest);
  const alterations = alterationsOf(found, signature, file.length);
  // A flipped byte in an honest signature is told by its digest; naming its objects as changed would mislead.
  const mayBeHonest = alterations.length > 0 && writesOnlyAsSigning(found, before, objects);
  if (!found.signsOnly && !mayBeHonest) {
    alterations.push({ kind: 'changedAfterSigning', revision: number, objects, addsSignature: true });
  }
  const does = found.signsOnly ? 'signs' : 'changesMore';
  return { revision: { ...report, does, field: found.update.field.name }, signature, alterations };
}

function describeSignature(
  { update, byteRange }: FoundSignature,
  revision: Revision,
  number: number,
  digest: RunningDigest,
): SignatureReport {
  const [start = -1, gapStart = -1, gapEnd = -1, length = -1] = byteRange;
  const isOrdered = start === 0 && gapStart >= revision.start && gapEnd > gapStart && gapEnd <= revision.end;
  const coversRevision = isOrdered && byteRange.length === 4 && gapEnd + length === revision.end;
  const actual = coversRevision ? digest.without(gapStart, gapEnd, revision.end) : undefined;
  const { name, reason, location, signedAt, field } = update;
  return {
    kind: kindOf(field.name),
    field: field.name,
    revision: number,
    name,
    reason,
    ...(location !== undefined && { location }),
    signedAt: signedAt.toISOString(),
    ...checkContainer(update.contents, actual, signedAt),
    coversRevision,
  };
}

function kindOf(field: string): SignatureReport['kind'] {
  if (field === certificationFieldName) return 'certification';
  return field === sealFieldName ? 'seal' : 'signature';
}

function alterationsOf(found: FoundSignature, signature: SignatureReport, fileLength: number): Alteration[] {
  const { revision, field } = signature;
  const [, , secondStart = 0, secondLength = 0] = found.byteRange;
  if (secondStart + secondLength > fileLength) return [{ kind: 'truncated', completeUntil: fileLength }];
  const alterations: Alteration[] = [];
  if (!signature.cmsOk) alterations.push({ kind: 'signatureInvalid', revision, field, problem: 'container' });
  else if (!signature.digestOk) alterations.push({ kind: 'digestMismatch', revision, field });
  if (signature.cmsOk && !signature.chainOk) {
    alterations.push({ kind: 'signatureInvalid', revision, field, problem: 'certificate' });
  }
  return alterations;
}

function writesOnlyAsSigning(found: FoundSignature, before: readonly Revision[], objects: readonly number[]): boolean {
  const size = asInteger(before.at(-1)?.crossReference.trailer.get('Size')) ?? 0;
  const replaced = objects.filter((number) => number < size && number !== found.update.field.number);
  const isCertification = found.update.field.name === certificationFieldName;
  return objects.length <= 4 && replaced.length <= (isCertification ? 1 : 0);
}

const mostListed = 1000;

function objectNumbers(file: Buffer, revision: Revision): number[] {
  const { offsets } = revision.crossReference;
  if (offsets) return [...offsets.keys()].slice(0, mostListed);
  // A cross-reference stream is never ours, so its objects are only named, not read.
  const text = file.toString('latin1', revision.start, revision.end);
  const numbers = new Set<number>();
  for (const [, number] of text.matchAll(/(?:^|[\r\n])(\d{1,10}) \d{1,5} obj\b/g)) {
    if (numbers.size < mostListed) numbers.add(Number(number));
  }
  return [...numbers];
}
