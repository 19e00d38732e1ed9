import * as Y from 'yjs';
import { isAttribute, isBlockName, isMark } from '../../schema/document';
import { FRAGMENT } from '../sections';
import { BadMessage } from './messages';
import { refuseDeepNesting } from './nesting';

const MAX_CLIENT = 2 ** 32 - 1;
const MAX_CLOCK = 2 ** 31;
/** More edits at one place than anybody makes between two messages: bringing them in order takes their number squared. */
const MAX_AT_ONE_PLACE = 5000;

/** What an update would do to a document, found out before it touches it. */
export interface UpdateFacts {
  /** something it builds on is not here: the sender's earlier edits have to come first */
  gap: boolean;
  /** whether it changes anything */
  news: boolean;
  /** client ids under which it adds to the text */
  authors: number[];
  /** letters and blocks it adds at most */
  added: number;
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
  structs.forEach(refuseOwnFuture);
  refuseCrowding(structs);
  const ends = endsOf(doc, structs);
  const authors = [...ends].filter(([client, end]) => end > Y.getState(doc.store, client)).map(([client]) => client);
  const deletions = checkDeletions(doc, ds, ends);
  const gap = deletions.gap || structs.some((struct) => !isGrounded(doc, struct, ends));
  if (!gap && authors.length > 0) refuseDeepNesting(doc, structs, maxNesting);
  const added = structs.reduce((sum, struct) => sum + sizeOf(struct), 0);
  return { gap, news: authors.length > 0 || deletions.news, authors, added };
}

function decode(update: Uint8Array): Decoded {
  try {
    return Y.decodeUpdate(update);
  } catch {
    throw new BadMessage('not a document update');
  }
}

/** Lets pass only what a section can hold somewhere. Where it stands is looked at once it is applied. */
function refuseForeignContent(struct: Struct): void {
  if (!(struct instanceof Y.Item)) return;
  // In a decoded item a root is still a name; it becomes the type itself when the item is integrated.
  const parent: unknown = struct.parent;
  if (typeof parent === 'string' && parent !== FRAGMENT) throw new BadMessage('text outside the section');
  if (!isSectionContent(struct)) throw new BadMessage('nothing a section holds');
}

/** Yjs looks whether others' items are there before it looks for them, and takes a client's own for granted. */
function refuseOwnFuture(struct: Struct): void {
  if (!(struct instanceof Y.Item)) return;
  const { id, origin, rightOrigin, parent } = struct;
  for (const need of [origin, rightOrigin, parent as unknown])
    if (need instanceof Y.ID && need.client === id.client && need.clock >= id.clock)
      throw new BadMessage('an item that builds on what comes after it');
}

function isSectionContent({ content, parentSub }: Y.Item): boolean {
  if (content instanceof Y.ContentType) return isSectionType(content.type);
  if (content instanceof Y.ContentFormat) return isMark(content.key, content.value);
  if (content instanceof Y.ContentAny) return content.arr.every((value) => isAttribute(parentSub, value));
  return content instanceof Y.ContentString || content instanceof Y.ContentDeleted;
}

const isSectionType = (type: unknown) =>
  type instanceof Y.XmlText || (type instanceof Y.XmlElement && isBlockName(type.nodeName));

function sizeOf(struct: Struct): number {
  if (!(struct instanceof Y.Item)) return 0;
  return struct.content instanceof Y.ContentString || struct.content instanceof Y.ContentType ? struct.length : 0;
}

function refuseCrowding(structs: readonly Struct[]): void {
  if (structs.length <= MAX_AT_ONE_PLACE) return;
  const places = new Map<string, number>();
  for (const struct of structs) {
    if (!(struct instanceof Y.Item)) continue;
    const { origin, parent, parentSub } = struct;
    const above: unknown = parent;
    const key = JSON.stringify([origin, above instanceof Y.ID || typeof above === 'string' ? above : null, parentSub]);
    const count = (places.get(key) ?? 0) + 1;
    if (count > MAX_AT_ONE_PLACE) throw new BadMessage('too much at one place');
    places.set(key, count);
  }
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
