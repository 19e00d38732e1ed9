import type { Edition, StructuredType, TypeAt } from '../../../schema/document/blocks';
import type { DocumentNode } from '../../../schema/document/node';
import type { Box } from '../flow/box';
import type { Tag } from '../paint/tag';
import type { Measure } from '../text/break-lines';
import type { TextStyle } from '../text/style';

/** The blocks of a section's document that the page can show; a test compares it with the document schema. */
export type BlockType =
  | 'doc'
  | 'paragraph'
  | 'heading'
  | 'bulletList'
  | 'orderedList'
  | 'listItem'
  | 'blockquote'
  | 'table'
  | 'tableRow'
  | 'tableHeader'
  | 'tableCell'
  | Exclude<StructuredType, TypeAt<'inline'>>;

/** Where a block is set. */
export interface Setting {
  measure: Measure;
  /** structure element that contains the block */
  tag: Tag;
  /** points */
  width: number;
  language: string;
  /** who reads: some entries of a directory are not for everybody */
  audience: Edition;
  /** of plain paragraphs here: serif on the page, smaller sans in a table */
  style: TextStyle;
  renderBlock: BlockRenderer;
}

export type BlockRenderer = (node: DocumentNode, setting: Setting) => Box[];

/** The blocks of a container, one under the other. */
export function renderChildren(node: DocumentNode, setting: Setting): Box[] {
  return (node.content ?? []).flatMap((child) => setting.renderBlock(child, setting));
}
