import type { DocumentNode } from '../node';

/** What stands in a line beside letters, as letters: a break, a source in brackets, a party's name. */
export function inlineText({ type, text = '', attrs = {} }: DocumentNode): string {
  if (type === 'hardBreak') return '\n';
  if (type === 'partyMention') return String(attrs['name'] ?? '');
  if (type !== 'citation') return text;
  const [source, article] = [attrs['source'], attrs['article']].map((value) => String(value ?? ''));
  return `[${[source, article].filter(Boolean).join(', ')}]`;
}

const inline = new Set(['text', 'hardBreak', 'citation', 'partyMention']);

/** Whether a node stands in a line of words. */
export const isInline = ({ type }: DocumentNode): boolean => inline.has(type);

/** The words of nodes, a line for each block, without the fields of structured blocks. */
export function plainText(nodes: readonly DocumentNode[]): string {
  const parts: string[] = [];
  let isOpen = false;
  for (const node of nodes) {
    if (isInline(node)) {
      if (isOpen) parts.push(`${parts.pop() ?? ''}${inlineText(node)}`);
      else parts.push(inlineText(node));
    } else parts.push(plainText(node.content ?? []));
    isOpen = isInline(node);
  }
  return parts.filter((part) => part !== '').join('\n');
}
