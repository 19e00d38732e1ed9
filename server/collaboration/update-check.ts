import * as Y from 'yjs';
import { BadMessage } from './messages';
import { refuseDeepNesting } from './nesting';

/** Where a section's text lives inside its Y.Doc; nothing is stored beside it. */
const ROOT = 'default';
const MAX_CLIENT = 2 ** 32 - 1;
const MAX_CLOCK = 2 ** 31;
const MAX_VALUE_DEPTH = 8;

/** What an update would do to a document, found out before it touches it. */
export interface UpdateFacts {
  /** something it builds on is not here: the sender's earlier edits have to come first */
  gap: boolean;
  /** whether it changes anything */
  news: boolean;
  /** client ids under which it adds to the text */
  authors: number[];
}

type Decoded = ReturnType<typeof Y.decodeUpdate>;
export type Struct = Decoded['structs'][number];
type Ends = ReadonlyMap<number, number>;

/**
 * Reads an update without applying it. Yjs trusts what it is given: an empty item, a leap in the clock or absurd
 * nesting would break the room for everybody, now or at its next load.
 * @throws BadMessage when no editor of ours can have made it
 */
export function checkUpdate(doc: Y.Doc, update: Uint8Array, maxNesting: number): UpdateFacts {
  const { structs, ds } = decode(update);
  structs.forEach(refuseForeignContent);
  const ends = endsOf(doc, structs);
  const authors = [...ends].filter(([client, end]) => end > Y.getState(doc.store, client)).map(([client]) => client);
  const deletions = checkDeletions(doc, ds, ends);
  const gap = deletions.gap || structs.some((struct) => !isGrounded(doc, struct, ends));
  if (!gap && authors.length > 0) refuseDeepNesting(doc, structs, maxNesting);
  return { gap, news: authors.length > 0 || deletions.news, authors };
}

function decode(update: Uint8Array): Decoded {
  try {
    return Y.decodeUpdate(update);
  } catch {
    throw new BadMessage('not a document update');
  }
}

function refuseForeignContent(struct: Struct): void {
  if (!(struct instanceof Y.Item)) return;
  const { content } = struct;
  // In a decoded item a root is still a name; it becomes the type itself when the item is integrated.
  const parent: unknown = struct.parent;
  if (typeof parent === 'string' && parent !== ROOT) throw new BadMessage('text outside the section');
  if (content instanceof Y.ContentDoc || content instanceof Y.ContentBinary) throw new BadMessage('foreign content');
  if (content instanceof Y.ContentAny) content.arr.forEach((value) => refuseDeepValue(value, MAX_VALUE_DEPTH));
}

function refuseDeepValue(value: unknown, levels: number): void {
  if (typeof value !== 'object' || value === null) return;
  if (levels === 0) throw new BadMessage('value nested too deep');
  for (const inner of Object.values(value)) refuseDeepValue(inner, levels - 1);
}

/** The clock each client would stand at; Infinity where the update leaves out some of that client's past. */
function endsOf(doc: Y.Doc, structs: readonly Struct[]): Ends {
  const ends = new Map<number, number>();
  for (const { id, length } of structs) {
    const end = id.clock + length;
    if (length < 1 || end > MAX_CLOCK || id.client > MAX_CLIENT) throw new BadMessage('impossible item');
    const reached = ends.get(id.client) ?? Y.getState(doc.store, id.client);
    ends.set(id.client, id.clock > reached ? Infinity : Math.max(reached, end));
  }
  return ends;
}

const isHere = (doc: Y.Doc, ends: Ends, client: number, clock: number) =>
  clock < Math.max(Y.getState(doc.store, client), ends.get(client) ?? 0);

/** Whether everything an item refers to is here or comes with it. */
function isGrounded(doc: Y.Doc, struct: Struct, ends: Ends): boolean {
  if (ends.get(struct.id.client) === Infinity || struct instanceof Y.Skip) return false;
  if (!(struct instanceof Y.Item)) return true;
  const needs: unknown[] = [struct.origin, struct.rightOrigin, struct.parent];
  return needs.every((id) => !(id instanceof Y.ID) || isHere(doc, ends, id.client, id.clock));
}

function checkDeletions(doc: Y.Doc, { clients }: Decoded['ds'], ends: Ends) {
  const found = { gap: false, news: false };
  for (const [client, ranges] of clients) {
    for (const { clock, len } of ranges) {
      if (len < 1 || clock + len > MAX_CLOCK) throw new BadMessage('impossible deletion');
      if (!isHere(doc, ends, client, clock + len - 1)) found.gap = true;
      else if (!isDeleted(doc, client, clock, clock + len)) found.news = true;
    }
  }
  return found;
}

function isDeleted(doc: Y.Doc, client: number, from: number, to: number): boolean {
  const structs = doc.store.clients.get(client);
  if (!structs || to > Y.getState(doc.store, client)) return false;
  for (let at = Y.findIndexSS(structs, from); at < structs.length; at += 1) {
    const struct = structs[at];
    if (!struct || struct.id.clock >= to) return true;
    if (!struct.deleted) return false;
  }
  return true;
}
