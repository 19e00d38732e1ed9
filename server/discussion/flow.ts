import * as Y from 'yjs';
import { inlineText, isInline } from '../../schema/document';

/** Words in a row in the shared text, or something that stands in a line like them, such as a source. */
interface Run {
  type: Y.XmlText | Y.XmlElement;
  /** of something in a line: which child of its block it is */
  child?: number;
  raw: string;
  /** letters of the section before it, and its own */
  from: number;
  length: number;
}

/** A place in the shared text as Yjs counts it. */
export interface Spot {
  type: Y.XmlText | Y.XmlElement;
  index: number;
}

/** Text without white space: how words are broken into lines and blocks changes more often than the words do. */
export const lettersOf = (text: string): string => text.replace(/\s+/gu, '');

/**
 * All letters of a section in a row, without white space, and where each of them stands in its shared text. Places in
 * it are counted in UTF-16 units from the start.
 */
export class Flow {
  readonly letters: string;
  readonly #runs: Run[] = [];
  readonly #edges = new Map<unknown, number[]>();
  #length = 0;

  constructor(readonly fragment: Y.XmlFragment) {
    this.#walk(fragment);
    this.letters = this.#runs.map(({ raw }) => lettersOf(raw)).join('');
  }

  /** Where each block of the section begins, and where the last one ends. */
  get blocks(): readonly number[] {
    return this.#edges.get(this.fragment) ?? [0];
  }

  /** Which block a letter stands in, counted from 0. */
  blockAt(letter: number): number {
    const ends = this.blocks.slice(1);
    const at = ends.findIndex((end) => end > letter);
    return at < 0 ? Math.max(0, ends.length - 1) : at;
  }

  /** How many letters stand before a place; undefined when it is in nothing that still stands. */
  lettersBefore({ type, index }: { type: unknown; index: number }): number | undefined {
    const edges = this.#edges.get(type);
    if (edges) return edges[Math.min(index, edges.length - 1)];
    const run = this.#runs.find((each) => each.type === type);
    return run && run.from + lettersOf(run.raw.slice(0, index)).length;
  }

  /** The place just before a letter. */
  startAt(letter: number): Spot {
    const run = this.#runAt(letter);
    return { type: run.type, index: run.child ?? rawIndex(run.raw, letter - run.from) };
  }

  /** The place just behind the letter before this one. */
  endAt(letter: number): Spot {
    const run = this.#runAt(letter - 1);
    return { type: run.type, index: (run.child ?? rawIndex(run.raw, letter - 1 - run.from)) + 1 };
  }

  /** The words between two places, with a line for each block of words. */
  words(from: number, to: number): string {
    const parts = this.#runs
      .filter((run) => run.length > 0 && run.from < to && run.from + run.length > from)
      .map((run) => {
        const start = from <= run.from ? 0 : rawIndex(run.raw, from - run.from);
        const end = to >= run.from + run.length ? run.raw.length : rawIndex(run.raw, to - 1 - run.from) + 1;
        return {
          line: run.type.parent === this.fragment ? run.type : run.type.parent,
          text: run.raw.slice(start, end),
        };
      });
    return parts.map(({ line, text }, at) => (at > 0 && line !== parts[at - 1]?.line ? `\n${text}` : text)).join('');
  }

  #runAt(letter: number): Run {
    const run = this.#runs.find(({ from, length }) => from <= letter && letter < from + length);
    if (!run) throw new RangeError(`No letter ${letter} in this section`);
    return run;
  }

  #put(run: Pick<Run, 'type' | 'child' | 'raw'>): void {
    const { length } = lettersOf(run.raw);
    this.#runs.push({ ...run, from: this.#length, length });
    this.#length += length;
  }

  #walk(parent: Y.XmlFragment): void {
    const edges: number[] = [];
    this.#edges.set(parent, edges);
    parent.toArray().forEach((child, at) => {
      edges.push(this.#length);
      if (child instanceof Y.XmlText) this.#put({ type: child, raw: rawText(child) });
      else if (child instanceof Y.XmlElement) this.#element(child, parent, at);
    });
    edges.push(this.#length);
  }

  #element(child: Y.XmlElement, parent: Y.XmlFragment, at: number): void {
    const node = { type: child.nodeName, attrs: child.getAttributes() };
    if (!isInline(node)) return this.#walk(child);
    if (parent instanceof Y.XmlElement) this.#put({ type: parent, child: at, raw: inlineText(node) });
  }
}

function rawText(text: Y.XmlText): string {
  const delta = text.toDelta() as { insert: unknown }[];
  return delta.map(({ insert }) => (typeof insert === 'string' ? insert : '\uFFFC')).join('');
}

/** Where in a text its n-th letter stands, counted from 0. */
function rawIndex(raw: string, letter: number): number {
  let left = letter;
  for (let at = 0; at < raw.length; at += 1) {
    if (/\s/u.test(raw.charAt(at))) continue;
    if (left === 0) return at;
    left -= 1;
  }
  return raw.length;
}
