import type { Editor } from '@tiptap/core';
import type { ResolvedPos } from '@tiptap/pm/model';
import { Selection } from '@tiptap/pm/state';

type Way = 'up' | 'down';

/** Whether a place is in the outermost child of what stands at a depth around it. */
const isOutermost = ($at: ResolvedPos, depth: number, way: Way) =>
  $at.index(depth) === (way === 'up' ? 0 : $at.node(depth).childCount - 1);

/** Text, table, row, cell: all of them at the outer edge. */
const isAtEdge = ($at: ResolvedPos, way: Way) =>
  $at.depth >= 4 && $at.node(1).type.name === 'table' && [0, 1, 3].every((depth) => isOutermost($at, depth, way));

/**
 * Leaves a table that begins or ends the text, where no line stands for the caret to go to: an empty line is made.
 * @returns false where the caret has somewhere to go by itself
 */
export function atTableEdge({ state, view, isEditable }: Editor, way: Way): boolean {
  const { $from, empty } = state.selection;
  const line = state.schema.nodes['paragraph']?.create();
  if (!line || !isEditable || !empty || !isAtEdge($from, way) || !view.endOfTextblock(way)) return false;
  const at = way === 'up' ? 0 : state.doc.content.size;
  const tr = state.tr.insert(at, line);
  view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at + 1))).scrollIntoView());
  return true;
}
