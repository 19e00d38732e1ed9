import { fieldLines, inlineText, isInline } from '../../../schema/document/blocks';
import type { DocumentNode } from '../../../schema/document';

/** Who, does what, when, by when and where it is recorded. */
function dutyWords(node: DocumentNode): string[] {
  const [name = '', ...facts] = ['name', 'trigger', 'deadline', 'record'].map((each) =>
    String(node.attrs?.[each] ?? ''),
  );
  return [name, ...(node.content ?? []).flatMap(documentWords), ...facts];
}

/** The words of a document, piece by piece, those of fields among them. */
export function documentWords(node: DocumentNode): string[] {
  if (isInline(node)) return [inlineText(node)];
  if (node.type === 'duty') return dutyWords(node);
  return [...fieldLines(node).map(({ text }) => text), ...(node.content ?? []).flatMap(documentWords)];
}
