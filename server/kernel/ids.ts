import { randomBytes } from 'node:crypto';

/** Each id says what it names, so that one cannot be passed for another unnoticed. */
export type IdPrefix =
  | 'person'
  | 'agency'
  | 'sop'
  | 'party'
  | 'member'
  | 'section'
  | 'late'
  | 'piece'
  | 'drop'
  | 'waiver'
  | 'comment'
  | 'reply'
  | 'outcome'
  | 'call'
  | 'vote'
  | 'paper'
  | 'scan'
  | 'objection'
  | 'answer'
  | 'override'
  | 'correction'
  | 'reminder'
  | 'check'
  | 'meeting'
  | 'item'
  | 'revision'
  | 'authority'
  | 'ceremony'
  | 'signatory'
  | 'signature';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Sixteen characters, 80 random bits: enough that an id cannot be guessed or met twice. */
export function newId(prefix: IdPrefix): string {
  const tail = Array.from(randomBytes(16), (byte) => alphabet[byte % 32]).join('');
  return `${prefix}_${tail}`;
}
