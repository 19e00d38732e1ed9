import { fingerprint, sha256Hex } from '../../schema/document';
import type { Context } from '../kernel';
import { readText } from '../sections';
import { recordOf, revisionsOf, sectionsOf, type RevisionRow } from './load';

export type RevisionsVerdict = { whole: true; revisions: number } | { whole: false; brokenAt: number };

function holds(ctx: Context, row: RevisionRow, previousHash: string | null): boolean {
  const record = recordOf(row);
  const { title, edition } = record.sop;
  const frozen = sectionsOf(ctx, row.id).map(({ textHash }) => textHash);
  const chained = row.previousHash === previousHash && record.previousHash === previousHash;
  const printed = row.fingerprint === record.fingerprint;
  return (
    chained &&
    printed &&
    sha256Hex(row.record) === row.recordHash &&
    fingerprint({ title, edition, sections: record.sections }) === row.fingerprint &&
    frozen.join() === record.sections.map(({ textHash }) => textHash).join() &&
    frozen.every((hash) => sha256Hex(canonicalStored(ctx, hash)) === hash)
  );
}

const canonicalStored = (ctx: Context, hash: string) => JSON.stringify(readText(ctx, hash));

/** Recomputes the chain of revisions and the texts they freeze; names the first that does not hold. */
export function verifyRevisions(ctx: Context, sopId: string): RevisionsVerdict {
  let previousHash: string | null = null;
  const rows = revisionsOf(ctx, sopId);
  for (const row of rows) {
    if (!holds(ctx, row, previousHash)) return { whole: false, brokenAt: row.number };
    previousHash = row.recordHash;
  }
  return { whole: true, revisions: rows.length };
}
