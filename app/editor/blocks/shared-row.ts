import type { Editor } from '@tiptap/core';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import * as Y from 'yjs';

interface SharedRow {
  parent: Y.XmlFragment;
  row: Y.XmlElement;
  at: number;
}

/** The shared block that the node at a place is drawn from; undefined where the two do not stand alike. */
function sharedRow({ state }: Editor, place: number): SharedRow | undefined {
  const root: unknown = ySyncPluginKey.getState(state)?.type;
  const $at = state.doc.resolve(place);
  let parent: unknown = root;
  for (let depth = 0; depth < $at.depth; depth += 1) {
    parent = parent instanceof Y.XmlFragment ? parent.get($at.index(depth)) : undefined;
  }
  const at = $at.index($at.depth);
  const row: unknown = parent instanceof Y.XmlFragment ? parent.get(at) : undefined;
  const isIt = row instanceof Y.XmlElement && row.nodeName === state.doc.nodeAt(place)?.type.name;
  return isIt && parent instanceof Y.XmlFragment ? { parent, row, at } : undefined;
}

/**
 * Rows are taken out and moved in the shared text itself. A change of the drawn document is laid upon the shared one by
 * likeness, and with few rows one row would be rewritten into the next: what somebody else fills in meanwhile would
 * then stand in the wrong row, a shelter's address in the row of a police post.
 */
function change(editor: Editor, place: number, deed: (shared: SharedRow) => void): boolean {
  const shared = editor.isEditable ? sharedRow(editor, place) : undefined;
  if (!shared) return false;
  // The undo of this editor knows its own changes by this origin.
  shared.parent.doc?.transact(() => deed(shared), ySyncPluginKey);
  return true;
}

/** Takes a block out of the text. @returns whether it was there */
export const removeRow = (editor: Editor, place: number): boolean =>
  change(editor, place, ({ parent, at }) => parent.delete(at, 1));

/** Moves a block before the one above it, or behind the one below. @returns where it stands then; nothing at the ends */
export function moveRow(editor: Editor, place: number, by: 1 | -1): number | undefined {
  const $at = editor.state.doc.resolve(place);
  const passed = $at.parent.maybeChild($at.index() + by);
  if (!passed) return undefined;
  const isMoved = change(editor, place, ({ parent, row, at }) => {
    const moved = row.clone();
    parent.delete(at, 1);
    parent.insert(at + by, [moved]);
  });
  return isMoved ? place + by * passed.nodeSize : undefined;
}
