import { fieldLines, type FieldLine, type FieldName, type StructuredType } from '../../../../schema/document/blocks';
import type { DocumentNode } from '../../../../schema/document/node';

/** The fields of a block that say something, all but some. */
export const fieldsBut = <Type extends StructuredType>(
  node: DocumentNode,
  ...names: (FieldName<Type> | 'hours')[]
): FieldLine[] => fieldLines(node).filter(({ name }) => !names.some((each) => each === name));

/** What one field says, empty where it says nothing. */
export const fieldText = <Type extends StructuredType>(node: DocumentNode, name: FieldName<Type> | 'hours'): string =>
  fieldLines(node).find((line) => line.name === name)?.text ?? '';

/** Some fields, each with its name in front, for a cell or a line of its own. */
export const namedFields = <Type extends StructuredType>(
  node: DocumentNode,
  ...names: (FieldName<Type> | 'hours')[]
): string[] =>
  fieldLines(node)
    .filter(({ name }) => names.some((each) => each === name))
    .map(({ label, text }) => `${label}: ${text}`);

/** The children of one type. */
export const childrenOf = ({ content = [] }: DocumentNode, type: StructuredType | 'paragraph'): DocumentNode[] =>
  content.filter((child) => child.type === type);
