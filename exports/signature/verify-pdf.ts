import { createHash } from 'node:crypto';
import { readRevisions } from './file/read-revisions';
import type { Revision } from './file/read-revisions';
import { signatureFields } from './file/signature-fields';
import { PdfTruncatedError } from './syntax/pdf-value';
import { checkRevision } from './verify/check-revision';
import { RunningDigest } from './verify/running-digest';
import type { Alteration, VerificationReport } from './verify/report';

type Findings = Omit<VerificationReport, 'verdict' | 'sha256' | 'byteLength'>;

/**
 * Says what a signed PDF proves about itself: for each revision what it does, for each signature whether it holds, and
 * every way in which the file was changed by anything other than signing. It never throws, whatever the bytes are, and
 * its work is bounded by their number. It reads files signed by this module; anything else is reported as altered.
 */
export function verifyPdf(bytes: Uint8Array): VerificationReport {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const findings = findingsOf(file);
  const isSigned = findings.signatures.length > 0;
  return {
    verdict: findings.alterations.length > 0 ? 'altered' : isSigned ? 'intact' : 'unsigned',
    sha256: createHash('sha256').update(file).digest('hex'),
    byteLength: file.length,
    ...findings,
  };
}

function findingsOf(file: Buffer): Findings {
  if (file.toString('latin1', 0, 5) !== '%PDF-') return onlyAlteration({ kind: 'notAPdf' });
  try {
    return check(file, readRevisions(file));
  } catch (error) {
    // Whatever goes wrong while reading hostile bytes is a statement about the bytes.
    if (error instanceof PdfTruncatedError) return onlyAlteration({ kind: 'truncated', completeUntil: 0 });
    return onlyAlteration({ kind: 'damaged', detail: error instanceof Error ? error.message : String(error) });
  }
}

function onlyAlteration(alteration: Alteration): Findings {
  return { revisions: [], signatures: [], signaturesMissing: [], alterations: [alteration] };
}

function check(file: Buffer, revisions: readonly Revision[]): Findings {
  const fields = signatureFields(file, revisions.slice(0, 1));
  const digest = new RunningDigest(file);
  const open = new Map(fields.map((field) => [field.name, field]));
  const findings: Findings = { revisions: [], signatures: [], signaturesMissing: [], alterations: [] };
  revisions.forEach((revision, index) => {
    if (index === 0) {
      const { start, end } = revision;
      findings.revisions.push({ number: 1, start, end, does: 'isTheDocument', objects: [] });
      return;
    }
    const checked = checkRevision(file, revisions.slice(0, index), revision, [...open.values()], digest);
    findings.revisions.push(checked.revision);
    findings.alterations.push(...checked.alterations);
    if (!checked.signature) return;
    findings.signatures.push(checked.signature);
    open.delete(checked.signature.field);
  });
  findings.alterations.push(...rest(file, revisions.at(-1)?.end ?? 0));
  findings.signaturesMissing = [...open.keys()];
  return findings;
}

/** What stands after the last complete revision. */
function rest(file: Buffer, end: number): Alteration[] {
  if (end >= file.length) return [];
  const tail = file.subarray(end);
  const beginsAnObject = /^\d{1,10}( (\d{1,5}( (o(b(j[^]*)?)?)?)?)?)?$/.test(tail.toString('latin1', 0, 40));
  if (!beginsAnObject) return [{ kind: 'bytesAfterEnd', at: end, count: tail.length }];
  const stopsInItsEnd = /startxref\s*\d*\s*%{0,2}E?O?$/.test(tail.toString('latin1', Math.max(0, tail.length - 40)));
  if (stopsInItsEnd || !tail.includes('startxref')) return [{ kind: 'truncated', completeUntil: end }];
  return [{ kind: 'damaged', detail: `The end of the file does not lead to the revision after byte ${end}` }];
}
