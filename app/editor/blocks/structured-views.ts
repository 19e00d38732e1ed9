import type { AnyExtension } from '@tiptap/core';
import { Node } from '@tiptap/core';
import { isStructured, specOf } from '../../../schema/document/blocks';
import type { BlockOptions } from './block-options';
import { BlockView } from './block-view';
import { InlineView } from './inline-view';

/** The node of a structured block, drawn with its form. Its shape stays as it is everywhere. */
export function withForm(extension: AnyExtension, options: BlockOptions): AnyExtension {
  const { name } = extension;
  if (!(extension instanceof Node) || !isStructured(name)) return extension;
  const View = specOf(name)?.place === 'inline' ? InlineView : BlockView;
  return extension.extend({
    addNodeView: () => (props) => new View(name, props.node, props.editor, props.getPos, options),
  });
}
