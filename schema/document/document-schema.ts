import { getSchema } from '@tiptap/core';
import { documentExtensions } from './extensions';

/** The ProseMirror schema of a section, without views. */
export const documentSchema = getSchema(documentExtensions);

export const blockTypes = Object.keys(documentSchema.nodes);
/** Types of nodes that count one position. */
export const leafTypes: ReadonlySet<string> = new Set(
  Object.values(documentSchema.nodes).flatMap(({ name, isLeaf }) => (isLeaf ? [name] : [])),
);

export const markTypes = Object.keys(documentSchema.marks);
