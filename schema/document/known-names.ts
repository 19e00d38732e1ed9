import { isMarkAttributes } from './attribute-rules';
import { documentSchema } from './document-schema';

/** Whether a name is one of a block that can stand somewhere inside a section. */
export const isBlockName = (name: string) =>
  Object.hasOwn(documentSchema.nodes, name) && name !== 'doc' && name !== 'text';

/** Whether this sets, or with null ends, a mark that sections have. */
export function isMark(name: string, attrs: unknown): boolean {
  if (!Object.hasOwn(documentSchema.marks, name)) return false;
  if (attrs === null) return true;
  return typeof attrs === 'object' && !Array.isArray(attrs) && isMarkAttributes(name, { ...attrs });
}
