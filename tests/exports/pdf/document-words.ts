import type { DocumentNode } from '../../../schema/document';

const dutyWords = (node: DocumentNode) =>
  ['trigger', 'deadline', 'record'].map((name) => String(node.attrs?.[name] ?? ''));

/** The words of a document, piece by piece, in the order people read them. */
export function documentWords(node: DocumentNode): string[] {
  const inner = (node.content ?? []).flatMap(documentWords);
  if (node.type === 'text') return [node.text ?? ''];
  if (node.type === 'duty') return [String(node.attrs?.['name'] ?? ''), ...inner, ...dutyWords(node)];
  return inner;
}
