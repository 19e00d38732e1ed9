import * as Y from 'yjs';
import { FRAGMENT } from '../sections';
import type { StoredText } from '../storage';
import type { Eraser, Removal } from './rules';

type Part = Y.XmlElement | Y.XmlText | Y.XmlHook;

interface Run {
  text: string;
  attributes: Record<string, unknown>;
}

const isTextRun = (value: unknown): value is { insert: unknown; attributes?: Record<string, unknown> } =>
  typeof value === 'object' && value !== null && 'insert' in value;

function runsOf(text: Y.XmlText): Run[] {
  const delta: unknown[] = text.toDelta();
  return delta.filter(isTextRun).map(({ insert, attributes = {} }) => ({
    text: typeof insert === 'string' ? insert : '\ufffc',
    attributes,
  }));
}

const wordsOf = (text: Y.XmlText) =>
  runsOf(text)
    .map((run) => run.text)
    .join('');

function readAs(part: Part): string {
  if (part instanceof Y.XmlText) return wordsOf(part);
  return part instanceof Y.XmlElement && part.nodeName === 'hardBreak' ? '\n' : '\ufffc';
}

/** The formatting at an offset of a text. */
function formatAt(text: Y.XmlText, at: number): Record<string, unknown> {
  let end = 0;
  return runsOf(text).find((run) => (end += run.text.length) > at)?.attributes ?? {};
}

/** A link to words that go goes with them. */
function eraseFormats(text: Y.XmlText, eraser: Eraser): void {
  let at = 0;
  for (const {
    text: { length },
    attributes,
  } of runsOf(text)) {
    for (const [name, value] of Object.entries(attributes)) {
      if (JSON.stringify(eraser.json(value)) !== JSON.stringify(value)) text.format(at, length, { [name]: null });
    }
    at += length;
  }
}

function eraseLine(parts: readonly Part[], eraser: Eraser): void {
  const texts = parts.filter((part) => part instanceof Y.XmlText);
  for (const text of texts) eraseFormats(text, eraser);
  for (const { from, to } of eraser.placesIn(parts.map(readAs).join(''))) {
    let end = parts.reduce((sum, part) => sum + readAs(part).length, 0);
    for (const part of [...parts].reverse()) {
      const start = end - readAs(part).length;
      if (part instanceof Y.XmlText && start < to && end > from) erasePart(part, from - start, to - start, eraser);
      end = start;
    }
  }
}

/** The mark stands where the words began, looking as they did. */
function erasePart(text: Y.XmlText, from: number, to: number, { removal }: Eraser): void {
  const [start, end] = [Math.max(from, 0), Math.min(to, wordsOf(text).length)];
  const format = formatAt(text, start);
  text.delete(start, end - start);
  if (from >= 0) text.insert(start, removal.mark, format);
}

/** Takes words out of shared text as an edit, so that every place that points into it still does. */
export function eraseFromShared(block: Y.XmlFragment, eraser: Eraser): void {
  const parts: Part[] = block.toArray().filter((part) => !(part instanceof Y.XmlHook));
  if (block instanceof Y.XmlElement) {
    for (const [name, value] of Object.entries<unknown>(block.getAttributes())) {
      const left = typeof value === 'string' ? eraser.field(block.nodeName, name, value) : value;
      if (typeof left === 'string' && left !== value) block.setAttribute(name, left);
    }
  }
  if (parts.some((part) => part instanceof Y.XmlText)) eraseLine(parts, eraser);
  for (const part of parts) if (part instanceof Y.XmlElement) eraseFromShared(part, eraser);
}

const isIn = (type: unknown, { pattern }: Removal) => {
  const words =
    type instanceof Y.XmlText
      ? wordsOf(type)
      : type instanceof Y.XmlElement
        ? Object.values<unknown>(type.getAttributes()).join('\n')
        : '';
  return words.search(pattern) >= 0;
};

/** Whether words stood in a text at any moment that its log still tells of, typed letter by letter or all at once. */
export function stoodIn({ state, updates }: StoredText, removal: Removal): boolean {
  const doc = new Y.Doc({ gc: false });
  let found = false;
  doc.on('afterTransaction', ({ changed }: Y.Transaction) => {
    found ||= [...changed.keys()].some((type) => isIn(type, removal));
  });
  doc.getXmlFragment(FRAGMENT);
  for (const update of [state, ...updates]) if (update?.length) Y.applyUpdate(doc, update);
  doc.destroy();
  return found;
}
