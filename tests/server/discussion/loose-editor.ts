import * as Y from 'yjs';
import { FRAGMENT } from '../../../server/sections';
import type { Province } from '../../support/province';
import { append, editorOf } from '../../support/typing';

const undone = Symbol('what an editor types itself');

/** The words of a text without how they look. */
export const plain = (text: Y.XmlText) => (text.toDelta() as { insert: string }[]).map(({ insert }) => insert).join('');

/** An editor with a line that can be cut: what it types while offline goes out when it syncs. */
export class Editor {
  readonly copy: Y.Doc;
  readonly undo: Y.UndoManager;
  readonly #text: Y.XmlFragment;

  constructor(
    readonly world: Province,
    readonly sectionId: string,
  ) {
    this.copy = editorOf(world, sectionId);
    this.#text = this.copy.getXmlFragment(FRAGMENT);
    this.undo = new Y.UndoManager(this.#text, { trackedOrigins: new Set([undone]), captureTimeout: 0 });
  }

  sync(): void {
    const disk = editorOf(this.world, this.sectionId);
    const unsent = Y.encodeStateAsUpdate(this.copy, Y.encodeStateVector(disk));
    append(this.world, this.sectionId, unsent);
    Y.applyUpdate(this.copy, Y.encodeStateAsUpdate(disk, Y.encodeStateVector(this.copy)));
  }

  #element(at: number): Y.XmlElement | undefined {
    const element = this.#text.length > 0 ? this.#text.get(at % this.#text.length) : undefined;
    return element instanceof Y.XmlElement ? element : undefined;
  }

  #words(at: number): Y.XmlText | undefined {
    const words = this.#element(at)?.get(0);
    return words instanceof Y.XmlText ? words : undefined;
  }

  #paragraph(text: string, type = 'paragraph'): Y.XmlElement {
    const element = new Y.XmlElement(type);
    element.insert(0, [new Y.XmlText(text)]);
    return element;
  }

  #do(change: () => void): void {
    this.copy.transact(change, undone);
  }

  type(block: number, at: number, text: string): void {
    const words = this.#words(block);
    if (words) this.#do(() => words.insert(at % (words.length + 1), text));
  }

  erase(block: number, at: number, length: number): void {
    const words = this.#words(block);
    if (!words || words.length === 0) return;
    const from = at % words.length;
    this.#do(() => words.delete(from, Math.min(length, words.length - from)));
  }

  /** As an editor does it: the second half is written anew in a paragraph of its own. */
  split(block: number, at: number): void {
    const words = this.#words(block);
    if (!words || words.length === 0) return;
    const from = at % words.length;
    const tail = plain(words).slice(from);
    this.#do(() => {
      words.delete(from, words.length - from);
      this.#text.insert((block % this.#text.length) + 1, [this.#paragraph(tail)]);
    });
  }

  /** As an editor does it: the block is written anew. */
  makeHeading(block: number): void {
    const text = this.#words(block);
    if (!text) return;
    const words = plain(text);
    const at = block % this.#text.length;
    this.#do(() => {
      this.#text.delete(at, 1);
      const heading = this.#paragraph(words, 'heading');
      heading.setAttribute('level', '2');
      this.#text.insert(at, [heading]);
    });
  }

  addBlock(at: number, text: string): void {
    this.#do(() => this.#text.insert(at % (this.#text.length + 1), [this.#paragraph(text)]));
  }

  removeBlock(at: number): void {
    if (this.#text.length > 1) this.#do(() => this.#text.delete(at % this.#text.length, 1));
  }

  embolden(block: number, at: number, length: number): void {
    const words = this.#words(block);
    if (!words || words.length === 0) return;
    const from = at % words.length;
    this.#do(() => words.format(from, Math.min(length, words.length - from), { bold: {} }));
  }
}
