import { z } from 'zod';
import { consensusRecord, RECORD_FORMAT, type ConsensusRecord } from './consensus-record';

/** What somebody brought as a record. */
export type RecordReading =
  | { kind: 'record'; record: ConsensusRecord }
  /** a record of a version that this program does not know */
  | { kind: 'other-version'; format: string }
  | { kind: 'faulty'; faults: string[] }
  | { kind: 'no-record' };

const named = z.object({ format: z.string().startsWith('accord-consensus-record-') });

const MOST_FAULTS = 20;

/** Reads an exported record again, or says which version it is of or what is wrong with it. */
export function readRecord(text: string): RecordReading {
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { kind: 'no-record' };
  }
  const head = named.safeParse(given);
  if (!head.success) return { kind: 'no-record' };
  if (head.data.format !== RECORD_FORMAT) return { kind: 'other-version', format: head.data.format };
  const read = consensusRecord.safeParse(given);
  if (read.success) return { kind: 'record', record: read.data };
  const faults = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { kind: 'faulty', faults: faults.slice(0, MOST_FAULTS) };
}
