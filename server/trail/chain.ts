import { createHash } from 'node:crypto';
import { canonicalJson } from '../kernel';

export const CHAIN_START = '0'.repeat(64);

export interface ChainedEvent {
  seq: number;
  sopId: string | null;
  at: Date;
  actorId: string | null;
  actorName: string;
  type: string;
  subject: string;
  payload: string;
  previousHash: string;
}

/** SHA-256 over everything an event says and the hash of the event before it. */
export function eventHash(event: ChainedEvent): string {
  const { seq, sopId, at, actorId, actorName, type, subject, payload, previousHash } = event;
  const said = { seq, sopId, at, actorId, actorName, type, subject, payload, previousHash };
  return createHash('sha256').update(canonicalJson(said)).digest('hex');
}
