import type { Node } from '@tiptap/pm/model';
import { findWords, readableText, type Readable, type Wanted } from '../../../schema/document/find-words';

const facts = ['trigger', 'deadline', 'record'] as const;

/** Where something was found: words of the text, or of a duty's fact, with offsets into that fact. */
export type Place =
  | { kind: 'words'; from: number; to: number }
  | { kind: 'fact'; at: number; fact: string; from: number; to: number };

const known = new WeakMap<Node, Map<string, Readable>>();

/** Blocks that nobody changed since the last look are not read again. */
function readableOf(block: Node, name: string, text: () => string, matchCase: boolean): Readable {
  const kept = known.get(block) ?? new Map<string, Readable>();
  known.set(block, kept);
  const key = `${name} ${matchCase}`;
  const before = kept.get(key);
  if (before) return before;
  const made = readableText(text(), matchCase);
  kept.set(key, made);
  return made;
}

/** The words of a block with one unit for each position, so that offsets are positions. */
const wordsOf = (block: Node) => block.textBetween(0, block.content.size, undefined, '\n');

/** Every place where the wanted words stand in a section, in reading order. */
export function placesOf(document: Node, wanted: Wanted, language: string): Place[] {
  const places: Place[] = [];
  const look = (block: Node, name: string, text: () => string) =>
    findWords(readableOf(block, name, text, wanted.matchCase), wanted, language);
  document.descendants((block, at) => {
    if (!block.isTextblock) return true;
    const words = look(block, 'words', () => wordsOf(block));
    places.push(...words.map(({ from, to }) => ({ kind: 'words', from: at + 1 + from, to: at + 1 + to }) as const));
    if (block.type.name !== 'duty') return false;
    for (const fact of facts) {
      const found = look(block, fact, () => String(block.attrs[fact]));
      places.push(...found.map((place) => ({ kind: 'fact', at, fact, ...place }) as const));
    }
    return false;
  });
  return places;
}

export const positionOf = (place: Place) => (place.kind === 'words' ? place.from : place.at + 1);
