import { Node } from '@tiptap/pm/model';
import { documentSchema } from './document-schema';
import { isSafeLink } from './links';

const MAX_DEPTH = 32;
const MAX_CHARACTERS = 2_000_000;

export type ParsedDocument = { ok: true; document: Node } | { ok: false; problem: string };

function depthOf(node: Node): number {
  let deepest = 0;
  node.forEach((child) => (deepest = Math.max(deepest, depthOf(child))));
  return deepest + 1;
}

function refuse(document: Node): string | undefined {
  if (document.type !== documentSchema.topNodeType) return 'it is not a whole document';
  if (document.textContent.length > MAX_CHARACTERS) return `it is longer than ${MAX_CHARACTERS} characters`;
  if (depthOf(document) > MAX_DEPTH) return `it is nested deeper than ${MAX_DEPTH} levels`;
  let problem: string | undefined;
  document.descendants((node) => {
    const link = node.marks.find((mark) => mark.type.name === 'link');
    if (link && !isSafeLink(link.attrs['href']))
      problem = 'a link points to something other than a web, mail or phone address';
  });
  return problem;
}

/** Reads ProseMirror JSON as a section's document; says in words why it is not one. Never throws. */
export function parseDocument(json: unknown): ParsedDocument {
  try {
    const document = Node.fromJSON(documentSchema, json);
    document.check();
    const problem = refuse(document);
    return problem ? { ok: false, problem } : { ok: true, document };
  } catch (error) {
    return { ok: false, problem: error instanceof Error ? error.message : String(error) };
  }
}
