import { Fragment, type Node } from '@tiptap/pm/model';
import { diffArrays } from 'diff';
import { canonicalText } from '../../schema/document';

/** One document as it was, as proposed, and as it stands now. */
interface Sides {
  base: Node;
  proposed: Node;
  current: Node;
}

/** Blocks `from` to `to` (not included) of the base were replaced by these. */
interface Change {
  from: number;
  to: number;
  blocks: readonly Node[];
}

const keyOf = (block: Node) => canonicalText(block);

const isSame = (a: readonly Node[], b: readonly Node[]) =>
  a.length === b.length && a.every((block, at) => keyOf(block) === keyOf(b[at] ?? block));

const childrenOf = (node: Node): readonly Node[] => node.content.content;

/** Change by change: blocks that were rewritten one for one, or removed, are each a change of their own. */
function split({ from, to, blocks }: Change): Change[] {
  const length = to - from;
  if (length === 0 || (blocks.length > 0 && blocks.length !== length)) return [{ from, to, blocks }];
  return Array.from({ length }, (_, at) => ({ from: from + at, to: from + at + 1, blocks: blocks.slice(at, at + 1) }));
}

/** What one side changed of the base, in order. */
function changesOf(base: readonly Node[], side: readonly Node[]): Change[] {
  const changes: Change[] = [];
  let [old, now] = [0, 0];
  let open: Change | undefined;
  for (const { added, removed, value } of diffArrays(base.map(keyOf), side.map(keyOf))) {
    if (!added && !removed) {
      if (open) changes.push(...split(open));
      open = undefined;
    } else {
      const { from, blocks }: Change = open ?? { from: old, to: old, blocks: [] };
      const more = added ? side.slice(now, now + value.length) : [];
      open = { from, to: removed ? old + value.length : old, blocks: [...blocks, ...more] };
    }
    if (!added) old += value.length;
    if (!removed) now += value.length;
  }
  return open ? [...changes, ...split(open)] : changes;
}

const overlap = (a: Change, b: Change) => a.from < b.to && b.from < a.to;

const isOneInsertion = (a: Change, b: Change) => a.from === b.from && a.to === b.to && a.to === a.from;

/** Whether two changes are about the same blocks, or put the same in at one place. */
const concernOne = (a: Change, b: Change) => overlap(a, b) || (isOneInsertion(a, b) && isSame(a.blocks, b.blocks));

/** What two changes of the same blocks come to; undefined when they differ. */
function together(base: readonly Node[], proposed: Change, current: Change): readonly Node[] | undefined {
  if (proposed.from !== current.from || proposed.to !== current.to) return undefined;
  if (isSame(proposed.blocks, current.blocks)) return current.blocks;
  const [before, theirs, ours] = [base[current.from], proposed.blocks[0], current.blocks[0]];
  const isOne = current.to - current.from === 1 && proposed.blocks.length === 1 && current.blocks.length === 1;
  if (!isOne || !before || !theirs || !ours) return undefined;
  const merged = mergeBlock({ base: before, proposed: theirs, current: ours });
  return merged && [merged];
}

/** Of a list or a table, each item or cell is merged by itself; two versions of one paragraph never are. */
function mergeBlock({ base, proposed, current }: Sides): Node | undefined {
  const areContainers = [base, proposed, current].every((node) => !node.isTextblock && !node.isLeaf);
  return areContainers && haveOneHead(base, proposed) && haveOneHead(base, current)
    ? mergeThree({ base, proposed, current })
    : undefined;
}

const haveOneHead = (a: Node, b: Node) => keyOf(a.copy(Fragment.empty)) === keyOf(b.copy(Fragment.empty));

/** Which of two changes that do not overlap comes first: what was put in before a block, then what became of it. */
const isFirst = (a: Change, b: Change | undefined) =>
  !b || a.from < b.from || (a.from === b.from && (a.to < b.to || isOneInsertion(a, b)));

/** The changes of both sides as one list in order; undefined where they contradict each other. */
function joined(base: readonly Node[], proposed: Change[], current: Change[]): Change[] | undefined {
  const all: Change[] = [];
  for (;;) {
    const [theirs, ours] = [proposed[0], current[0]];
    if (!theirs && !ours) return all;
    if (theirs && ours && concernOne(theirs, ours)) {
      const blocks = together(base, theirs, ours);
      if (!blocks) return undefined;
      all.push({ ...ours, blocks });
      proposed.shift();
      current.shift();
    } else if (ours && isFirst(ours, theirs)) {
      all.push(ours);
      current.shift();
    } else if (theirs) {
      all.push(theirs);
      proposed.shift();
    }
  }
}

/**
 * Lays a proposal made on earlier words upon the words as they stand now, block by block. Where both changed the same
 * block differently there is no answer: nobody's words are written over by a rule.
 * @returns the whole document, or undefined
 */
export function mergeThree({ base, proposed, current }: Sides): Node | undefined {
  const before = childrenOf(base);
  const ours = changesOf(before, childrenOf(current));
  const changes = joined(before, changesOf(before, childrenOf(proposed)), [...ours]);
  if (!changes) return undefined;
  const standing = standingBlocks(before, childrenOf(current), ours);
  const blocks: Node[] = [];
  let at = 0;
  for (const change of changes) {
    blocks.push(...standing.slice(at, change.from), ...change.blocks);
    at = change.to;
  }
  return current.copy(Fragment.from([...blocks, ...standing.slice(at)]));
}

/** The base with each block that stayed as it stands now: the width of its columns is not in what was stored. */
function standingBlocks(base: readonly Node[], current: readonly Node[], changes: readonly Change[]): Node[] {
  let shift = 0;
  let next = 0;
  return base.map((block, at) => {
    for (let change = changes[next]; change && change.to <= at; change = changes[next]) {
      shift += change.blocks.length - (change.to - change.from);
      next += 1;
    }
    const change = changes[next];
    return change && change.from <= at && at < change.to ? block : (current[at + shift] ?? block);
  });
}
