import * as Y from 'yjs';
import { BadMessage } from './messages';
import type { Struct } from './update-check';

/** An item and how much deeper it stands than the one it is followed to: 1 below a parent, 0 beside a neighbour. */
type Step = { to: Struct | null; deeper: 0 | 1 };

/**
 * Refuses an update that would nest the document deeper than `max`: deleting or reading such a tree overflows the
 * stack of everyone who has it. Only for updates without gaps. @throws BadMessage
 */
export function refuseDeepNesting(doc: Y.Doc, structs: readonly Struct[], max: number): void {
  if (!structs.some(isContainer)) return;
  const fresh = byClient(structs);
  const depths = new Map<Struct, number>();
  for (const struct of structs) {
    if (isContainer(struct) && depthOf(doc, fresh, depths, struct, structs.length) > max) {
      throw new BadMessage('nested too deep');
    }
  }
}

const isContainer = (struct: Struct) => struct instanceof Y.Item && struct.content instanceof Y.ContentType;

function byClient(structs: readonly Struct[]): Map<number, Struct[]> {
  const fresh = new Map<number, Struct[]>();
  for (const struct of structs) {
    const list = fresh.get(struct.id.client);
    if (list) list.push(struct);
    else fresh.set(struct.id.client, [struct]);
  }
  return fresh;
}

/** Follows an item up to the root. What was found is kept, so that a long chain of neighbours is walked once. */
function depthOf(doc: Y.Doc, fresh: Map<number, Struct[]>, depths: Map<Struct, number>, from: Struct, count: number) {
  const path: { struct: Struct; deeper: 0 | 1 }[] = [];
  let at: Struct | null = from;
  let depth = 0;
  while (at) {
    const known: number | undefined = depths.get(at) ?? storedDepth(at);
    if (known !== undefined) {
      depth = known;
      break;
    }
    const step: Step = stepFrom(doc, fresh, at);
    path.push({ struct: at, deeper: step.deeper });
    if (path.length > count) throw new BadMessage('items that stand in each other');
    at = step.to;
  }
  for (const { struct, deeper } of path.reverse()) {
    depth += deeper;
    depths.set(struct, depth);
  }
  return depth;
}

/** How deep an item of the document itself stands; undefined for one that has only been decoded. */
function storedDepth(struct: Struct): number | undefined {
  if (!(struct instanceof Y.Item)) return 0;
  if (!(struct.parent instanceof Y.AbstractType)) return undefined;
  let depth = 1;
  for (let above = struct.parent._item; above; depth += 1) {
    above = above.parent instanceof Y.AbstractType ? above.parent._item : null;
  }
  return depth;
}

function stepFrom(doc: Y.Doc, fresh: Map<number, Struct[]>, struct: Struct): Step {
  if (!(struct instanceof Y.Item)) return { to: null, deeper: 0 };
  const parent: unknown = struct.parent;
  if (parent instanceof Y.ID) return { to: find(doc, fresh, parent), deeper: 1 };
  const neighbour = struct.origin ?? struct.rightOrigin;
  if (typeof parent === 'string' || !neighbour) return { to: null, deeper: 1 };
  return { to: find(doc, fresh, neighbour), deeper: 0 };
}

function find(doc: Y.Doc, fresh: Map<number, Struct[]>, { client, clock }: Y.ID): Struct | null {
  const stored = doc.store.clients.get(client);
  if (stored && clock < Y.getState(doc.store, client)) return stored[Y.findIndexSS(stored, clock)] ?? null;
  const list = fresh.get(client) ?? [];
  let [low, high] = [0, list.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const struct = list[middle];
    if (!struct) return null;
    if (clock < struct.id.clock) high = middle - 1;
    else if (clock >= struct.id.clock + struct.length) low = middle + 1;
    else return struct;
  }
  return null;
}
