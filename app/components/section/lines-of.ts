import type { DocumentNode } from '../../../schema/document/node';

const facts = ['name', 'trigger', 'deadline', 'record'] as const;

const isInline = ({ type }: DocumentNode) => type === 'text' || type === 'hardBreak';

function lineOf({ type, attrs, content = [] }: DocumentNode): string {
  const words = content.map((node) => (node.type === 'hardBreak' ? ' ' : (node.text ?? ''))).join('');
  if (type !== 'duty') return words;
  const [name, ...others] = facts.map((fact) => String(attrs?.[fact] ?? ''));
  return [`${name}: ${words}`, ...others].filter(Boolean).join(' · ');
}

/** The words of a document line by line: paragraphs, headings, list items, cells, duties with their facts. */
export function linesOf(node: DocumentNode): string[] {
  const { content = [] } = node;
  if (content.length === 0 || content.some(isInline)) return [lineOf(node)].filter((line) => line.trim() !== '');
  return content.flatMap(linesOf);
}
