import { digest } from 'lib0/hash/sha256';
import type { Node } from '@tiptap/pm/model';
import { canonicalText } from './canonical-text';

const encoder = new TextEncoder();

/** SHA-256 of a string's UTF-8 bytes, as 64 lower-case hex digits; the same in the browser and on the server. */
export function sha256Hex(text: string): string {
  return Array.from(digest(encoder.encode(text)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** SHA-256 over a section's canonical text: what a vote is bound to. */
export function textHash(document: Node): string {
  return sha256Hex(canonicalText(document));
}

/** The first eight hex digits in two groups, so that a room can say "we vote on 4F2A 91C0". */
export function shortHash(hash: string): string {
  return `${hash.slice(0, 4)} ${hash.slice(4, 8)}`.toUpperCase();
}
