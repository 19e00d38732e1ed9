import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { parseDocument } from '../../../schema/document';
import type { Limits } from '../../../server/collaboration';
import { awarenessMessage, paragraphUpdate } from './raw-socket';
import { syncMessage } from './sync-message';

/** Rates would only make fuzzing slow; what they bound has tests of its own. */
export const withoutRates: Partial<Limits> = {
  ...{ messagesPerSecond: 1e9, messageBurst: 1e9, bytesPerSecond: 1e9, byteBurst: 1e9 },
  ...{ questionsPerSecond: 1e9, questionBurst: 1e9 },
};

/** The same numbers at every run. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const elements = ['paragraph', 'heading', 'blockquote', 'bulletList', 'listItem', 'table', 'tableRow', 'tableCell'];

/** What an honest editor sends, message by message: recorded from a copy of the text that is written in. */
export function recordFrames(base: Uint8Array, random: () => number, count: number): Uint8Array[] {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, base);
  const frames = [syncMessage(0, Y.encodeStateVector(doc)), Uint8Array.of(3)];
  doc.on('update', (update: Uint8Array) => frames.push(syncMessage(2, update)));
  const root = doc.getXmlFragment('default');
  const texts: Y.XmlText[] = [];
  while (frames.length < count) {
    const text = texts[Math.floor(random() * texts.length)];
    if (!text || random() < 0.1) texts.push(begin(root, random));
    else if (random() < 0.2) text.format(0, text.length, { bold: random() < 0.5 ? {} : null });
    else if (random() < 0.3 && text.length > 0) text.delete(0, 1);
    else text.insert(Math.floor(random() * text.length), 'abc '.slice(0, 1 + Math.floor(random() * 4)));
    const state = { cursor: { anchor: { tname: 'default' }, head: { tname: 'default' } } };
    if (random() < 0.1) frames.push(awarenessMessage([{ client: doc.clientID, clock: frames.length, state }]));
  }
  frames.push(syncMessage(1, Y.encodeStateAsUpdate(doc)), syncMessage(2, paragraphUpdate('whole')));
  return frames;
}

function begin(root: Y.XmlFragment, random: () => number): Y.XmlText {
  const text = new Y.XmlText('words');
  const name = elements[Math.floor(random() * elements.length)] ?? 'paragraph';
  const [element, paragraph] = [new Y.XmlElement(name), new Y.XmlElement('paragraph')];
  paragraph.insert(0, [text]);
  element.insert(0, [paragraph]);
  root.insert(Math.floor(random() * root.length), [random() < 0.5 ? paragraphOf(text) : element]);
  return text;
}

function paragraphOf(text: Y.XmlText): Y.XmlElement {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [text]);
  return paragraph;
}

/** A recorded frame spoiled in one of the ways lines and liars spoil frames, or bytes that never were one. */
export function spoil(frames: readonly Uint8Array[], random: () => number): Uint8Array {
  const pick = () => frames[Math.floor(random() * frames.length)] ?? new Uint8Array();
  const frame = pick();
  switch (Math.floor(random() * 8)) {
    case 0:
      return Uint8Array.from({ length: Math.floor(random() * 200) }, () => Math.floor(random() * 256));
    case 1:
      return frame.slice(0, Math.floor(random() * frame.length));
    case 2:
      return Uint8Array.from([...frame, ...pick()]);
    case 3:
      return frame;
    case 4:
      return withType(frame, random);
    case 5:
      return spliced(frame, pick(), random);
    default:
      return flipped(frame, random);
  }
}

function withType(frame: Uint8Array, random: () => number): Uint8Array {
  const bytes = frame.slice();
  bytes[Math.floor(random() * Math.min(2, bytes.length))] = Math.floor(random() * 110);
  return bytes;
}

function spliced(one: Uint8Array, other: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * one.length);
  return Uint8Array.from([...one.slice(0, at), ...other.slice(Math.floor(random() * other.length))]);
}

function flipped(frame: Uint8Array, random: () => number): Uint8Array {
  const bytes = frame.slice();
  for (let flips = 1 + Math.floor(random() * 4); flips > 0 && bytes.length > 0; flips -= 1) {
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
  }
  return bytes;
}

/** Why shared text is no section; undefined when it is one. */
export function problemOf(doc: Y.Doc): string | undefined {
  const parsed = parseDocument(yXmlFragmentToProsemirrorJSON(doc.getXmlFragment('default')));
  return parsed.ok ? undefined : parsed.problem;
}
