import { PdfSyntaxError, PdfTruncatedError } from '../syntax/pdf-value';
import { readCrossReference } from './cross-reference';
import type { CrossReference } from './cross-reference';

/** A stretch of the file that one program wrote at one go; the first is the document, each later one an update. */
export interface Revision {
  start: number;
  end: number;
  crossReference: CrossReference;
}

// Every signature is one revision; a ceremony has tens. The bound keeps hostile files from costing time.
const mostRevisions = 200;

/**
 * Splits a file into its complete revisions, oldest first; bytes after the end of the last belong to none. Throws
 * PdfSyntaxError when the chain is broken anywhere.
 */
export function readRevisions(bytes: Buffer): Revision[] {
  const last = lastEnd(bytes);
  const chain: CrossReference[] = [];
  let next: number | undefined = last.crossReferenceAt;
  let limit = last.end;
  while (next !== undefined) {
    if (next >= limit) throw new PdfSyntaxError(next, 'A revision points forward');
    if (chain.length === mostRevisions) throw new PdfSyntaxError(next, 'Too many revisions');
    const section = readCrossReference(bytes, next, limit);
    chain.unshift(section);
    limit = next;
    next = section.previous;
  }
  return withBounds(bytes, chain);
}

function lastEnd(bytes: Buffer): { crossReferenceAt: number; end: number } {
  let at = bytes.lastIndexOf('%%EOF');
  for (let tries = 0; at >= 0 && tries < mostRevisions; tries++) {
    const before = bytes.toString('latin1', Math.max(0, at - 40), at);
    const pointer = /startxref\s+(\d{1,10})\s+$/.exec(before);
    if (pointer) return { crossReferenceAt: Number(pointer[1]), end: afterLine(bytes, at + 5) };
    at = at > 0 ? bytes.lastIndexOf('%%EOF', at - 1) : -1;
  }
  throw new PdfTruncatedError(bytes.length, 'The file has no end');
}

function withBounds(bytes: Buffer, chain: CrossReference[]): Revision[] {
  let start = 0;
  return chain.map((crossReference) => {
    const marker = bytes.indexOf('%%EOF', crossReference.at);
    const revision = { start, end: afterLine(bytes, marker + 5), crossReference };
    if (marker < 0 || crossReference.at < start) throw new PdfSyntaxError(crossReference.at, 'Revisions overlap');
    start = revision.end;
    return revision;
  });
}

function afterLine(bytes: Buffer, at: number): number {
  if (bytes[at] === 13 && bytes[at + 1] === 10) return at + 2;
  return bytes[at] === 10 || bytes[at] === 13 ? at + 1 : at;
}
