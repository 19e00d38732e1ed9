import { fingerprint, sha256Hex } from '../../schema/document';
import type { Context } from '../kernel';
import { readText } from '../sections';
import { purgedRows } from '../trail';
import { recordOf, revisionsOf, sectionsOf, type RevisionRow } from './load';

/** `purged`: revisions that words were taken out of, as the trail says; their hashes stand as they were made. */
export type RevisionsVerdict =
  | { whole: true; revisions: number; purged: number[] }
  | { whole: false; brokenAt: number };

type Purged = ReturnType<typeof purgedRows>;
type State = 'whole' | 'purged' | 'changed';

function textState(ctx: Context, hash: string, purged: Purged): State {
  const stored = sha256Hex(canonicalStored(ctx, hash));
  if (stored === hash) return 'whole';
  return purged.explains('text', hash, stored) ? 'purged' : 'changed';
}

function recordState({ id, record, recordHash }: RevisionRow, purged: Purged): State {
  const stored = sha256Hex(record);
  if (stored === recordHash) return 'whole';
  return purged.explains('record', id, stored) ? 'purged' : 'changed';
}

/** Whether the parts of a revision say the same of each other. */
function fits(ctx: Context, row: RevisionRow, previousHash: string | null, isPurged: boolean): boolean {
  const record = recordOf(row);
  const { title, edition } = record.sop;
  const frozen = sectionsOf(ctx, row.id).map(({ textHash }) => textHash);
  const chained = row.previousHash === previousHash && record.previousHash === previousHash;
  // Titles are part of the fingerprint: where words were taken out of them it cannot be made again.
  const printed = isPurged || fingerprint({ title, edition, sections: record.sections }) === row.fingerprint;
  const isSame = frozen.join() === record.sections.map(({ textHash }) => textHash).join();
  return chained && printed && isSame && row.fingerprint === record.fingerprint;
}

function stateOf(ctx: Context, row: RevisionRow, previousHash: string | null, purged: Purged): State {
  const record = recordState(row, purged);
  const states = [record, ...sectionsOf(ctx, row.id).map(({ textHash }) => textState(ctx, textHash, purged))];
  if (states.includes('changed') || !fits(ctx, row, previousHash, record === 'purged')) return 'changed';
  return states.includes('purged') ? 'purged' : 'whole';
}

const canonicalStored = (ctx: Context, hash: string) => JSON.stringify(readText(ctx, hash));

/** Recomputes the chain of revisions and the texts they freeze; names the first that does not hold. */
export function verifyRevisions(ctx: Context, sopId: string): RevisionsVerdict {
  const explained = purgedRows(ctx.database);
  const purged: number[] = [];
  let previousHash: string | null = null;
  const rows = revisionsOf(ctx, sopId);
  for (const row of rows) {
    const state = stateOf(ctx, row, previousHash, explained);
    if (state === 'changed') return { whole: false, brokenAt: row.number };
    if (state === 'purged') purged.push(row.number);
    previousHash = row.recordHash;
  }
  return { whole: true, revisions: rows.length, purged };
}
