import { inEdition, isInline, type DocumentNode } from '../../schema/document';

/** One line of words: pieces of text that stand beside each other, with nothing else between them. */
interface Line {
  text: string;
}

export interface Corrected {
  document: DocumentNode;
  /** the whole line, as it stands and as it would stand */
  before: string;
  after: string;
}

/** The line that a run of pieces begins, and how many pieces it has. */
function lineAt(content: readonly DocumentNode[], from: number): { text: string; pieces: number } {
  const rest = content.slice(from);
  const end = rest.findIndex(({ type }) => type !== 'text');
  const pieces = end < 0 ? rest : rest.slice(0, end);
  return { text: pieces.map(({ text = '' }) => text).join(''), pieces: pieces.length };
}

function linesOf({ content = [] }: DocumentNode): Line[] {
  return content.flatMap((child, at): Line[] => {
    if (child.type !== 'text') return linesOf(child);
    return content[at - 1]?.type === 'text' ? [] : [{ text: lineAt(content, at).text }];
  });
}

/** How often a passage stands in a text, overlapping ones too. */
function timesIn(text: string, quote: string): number {
  let times = 0;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) times += 1;
  return times;
}

const timesInDocument = (document: DocumentNode, quote: string) =>
  linesOf(document).reduce((sum, { text }) => sum + timesIn(text, quote), 0);

/** Pieces of a line with other words in a passage's place; these look as its first letter did. */
function replaced(pieces: readonly DocumentNode[], start: number, quote: string, words: string): DocumentNode[] {
  const end = start + quote.length;
  let at = 0;
  return pieces.flatMap((piece) => {
    const text = piece.text ?? '';
    const [from, to] = [at, at + text.length];
    at = to;
    if (to <= start || from >= end) return [piece];
    const isFirst = from <= start;
    const left = text.slice(0, Math.max(0, start - from));
    const right = text.slice(Math.min(text.length, end - from));
    const next = isFirst ? left + words + right : right;
    return next === '' ? [] : [{ ...piece, text: next }];
  });
}

function inLines(node: DocumentNode, quote: string, words: string): DocumentNode {
  const { content } = node;
  if (!content) return node;
  if (!content.some(isInline)) return { ...node, content: content.map((child) => inLines(child, quote, words)) };
  for (let at = 0; at < content.length; at += 1) {
    const { text, pieces } = lineAt(content, at);
    const start = text.indexOf(quote);
    if (start >= 0) {
      const line = replaced(content.slice(at, at + pieces), start, quote, words);
      return { ...node, content: [...content.slice(0, at), ...line, ...content.slice(at + pieces)] };
    }
    at += pieces;
  }
  return node;
}

/**
 * A document with other words in the place of a passage that stands in it exactly once, where everybody in the SOP may
 * read it; a number where it stands there another number of times.
 */
export function correctLine(document: DocumentNode, quote: string, words: string): Corrected | number {
  const times = timesInDocument(document, quote);
  const seen = timesInDocument(inEdition(document, 'network'), quote);
  if (times !== 1 || seen !== 1) return times === 1 ? seen : times;
  const before = linesOf(document).find(({ text }) => text.includes(quote))?.text ?? quote;
  const start = before.indexOf(quote);
  const after = before.slice(0, start) + words + before.slice(start + quote.length);
  return { document: inLines(document, quote, words), before, after };
}
