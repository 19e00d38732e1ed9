import { Node } from '@tiptap/pm/model';
import { attributeProblem, isMarkAttributes } from './attribute-rules';
import { documentSchema } from './document-schema';
import { isSafeLink } from './links';

const MAX_DEPTH = 32;
const MAX_CHARACTERS = 2_000_000;

export type ParsedDocument = { ok: true; document: Node } | { ok: false; problem: string };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Whether JSON nests no deeper than a document may. Looks level by level, so that no nesting overflows the stack. */
function isShallow(json: unknown): boolean {
  let level: unknown[] = [json];
  for (let depth = 0; depth < MAX_DEPTH; depth += 1) {
    level = level.flatMap((node) => (isRecord(node) && Array.isArray(node['content']) ? node['content'] : []));
    if (level.length === 0) return true;
  }
  return false;
}

function problemOf(node: Node): string | undefined {
  const mark = node.marks.find(({ type, attrs }) => !isMarkAttributes(type.name, attrs));
  if (mark?.type.name === 'link' && !isSafeLink(mark.attrs['href'])) {
    return 'a link points to something other than a web, mail or phone address';
  }
  if (mark) return `a ${mark.type.name} holds something it may not`;
  return attributeProblem(node);
}

function refuse(document: Node): string | undefined {
  if (document.type !== documentSchema.topNodeType) return 'it is not a whole document';
  if (document.nodeSize > 2 * MAX_CHARACTERS || document.textContent.length > MAX_CHARACTERS)
    return `it is longer than ${MAX_CHARACTERS} characters`;
  let problem: string | undefined;
  document.descendants((node) => {
    problem ??= problemOf(node);
  });
  return problem;
}

/** Reads ProseMirror JSON as a section's document; says in words why it is not one. Never throws. */
export function parseDocument(json: unknown): ParsedDocument {
  if (!isShallow(json)) return { ok: false, problem: `it is nested deeper than ${MAX_DEPTH} levels` };
  try {
    const document = Node.fromJSON(documentSchema, json);
    document.check();
    const problem = refuse(document);
    return problem ? { ok: false, problem } : { ok: true, document };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
