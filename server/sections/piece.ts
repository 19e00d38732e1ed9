import * as Y from 'yjs';

/** Words and shape of something that is no section text, as far as they can be read. */
export interface Piece {
  type: string;
  attrs?: Record<string, unknown>;
  content?: Piece[];
  text?: string;
}

/** Reads a piece of shared text, whatever it is. Formatting is left out: what is kept are the words. */
export function pieceOf(content: Y.Item['content']): Piece {
  if (content instanceof Y.ContentString) return { type: 'text', text: content.str };
  if (!(content instanceof Y.ContentType)) return { type: 'unknown' };
  const { type } = content;
  if (!(type instanceof Y.XmlFragment || type instanceof Y.Text)) return { type: 'unknown' };
  const inner = partsOf(type).map((item) => pieceOf(item.content));
  if (type instanceof Y.Text) return { type: 'text', text: inner.map(({ text = '' }) => text).join('') };
  if (!(type instanceof Y.XmlElement)) return { type: 'unknown', content: inner };
  return { type: type.nodeName, attrs: type.getAttributes(), content: inner };
}

/** The living parts of a shared type, in order. */
export function partsOf(type: Pick<Y.XmlFragment, '_start'>): Y.Item[] {
  const parts: Y.Item[] = [];
  for (let item = type._start; item; item = item.right) if (!item.deleted) parts.push(item);
  return parts;
}

/** All words in a piece, those in attributes included: a duty says by when and where in them. */
export function wordsOf({ attrs = {}, content = [], text = '' }: Piece): string {
  const facts = Object.values(attrs).filter((value) => typeof value === 'string');
  return [text, ...facts, ...content.map(wordsOf)].filter((words) => words.trim() !== '').join(' ');
}
