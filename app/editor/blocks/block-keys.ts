import type { Editor } from '@tiptap/core';
import { NodeSelection } from '@tiptap/pm/state';
import { isStructured } from '../../../schema/document/blocks';
import { viewAt } from './block-view';
import { inlineViewAt } from './inline-view';
import { removeRow } from './shared-row';

/** The structured block that is selected as a whole. */
function chosen({ state: { selection } }: Editor): number | undefined {
  const isOne = selection instanceof NodeSelection && isStructured(selection.node.type.name);
  return isOne ? selection.from : undefined;
}

/** Goes into the fields of the block at which the arrows have stopped. */
export function enterBlock(editor: Editor): boolean {
  const at = chosen(editor);
  const element = at === undefined ? undefined : editor.view.nodeDOM(at);
  const view = viewAt(element) ?? inlineViewAt(element);
  view?.open();
  return view !== undefined;
}

/** Takes out the block at which the arrows have stopped. */
export function removeBlock(editor: Editor): boolean {
  const at = chosen(editor);
  const node = at === undefined ? null : editor.state.doc.nodeAt(at);
  return at !== undefined && node?.isBlock === true && removeRow(editor, at);
}
