import { getSchema } from '@tiptap/core';
import { documentExtensions } from './extensions';

/** The ProseMirror schema of a section, without views. */
export const documentSchema = getSchema(documentExtensions);

export const blockTypes = Object.keys(documentSchema.nodes);
export const markTypes = Object.keys(documentSchema.marks);
