import { Editor } from '@tiptap/core';
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import { createDecoder } from 'lib0/decoding';
import { createEncoder, toUint8Array } from 'lib0/encoding';
import { Awareness } from 'y-protocols/awareness';
import { readSyncMessage, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { editorBlocks } from '../../../app/locales/en/editor-blocks';
import type { Line } from '../../../app/editor/compose-in-peace';
import { insertables } from '../../../app/editor/blocks/insertable';
import { moveRow, removeRow } from '../../../app/editor/blocks/shared-row';
import { editorExtensions } from '../../../app/editor/extensions';
import * as commands from '../../../app/editor/find/find-commands';
import { findingIn } from '../../../app/editor/find/find-marks';
import { FRAGMENT } from '../../../app/editor/session';
import { shortcuts, type Doors } from '../../../app/editor/shortcuts';
import { documentSchema } from '../../../schema/document/document-schema';
import type { DocumentNode } from '../../../schema/document/node';

const editors: Editor[] = [];
const docs: Y.Doc[] = [];
const opened: string[] = [];
let isJoined = true;
let looks = 0;

const duty = { nobody: '', change: '', trigger: 'When', deadline: 'By', record: 'In' };

const parties = [
  { id: 'party_3', code: 'A03', name: 'Kesh Hospital' },
  { id: 'party_8', code: 'A08', name: 'Open Scales' },
];

const doors: Doors = {
  leave: () => void opened.push('leave'),
  link: () => void opened.push('link'),
  find: (isReplacing) => void opened.push(isReplacing ? 'replace' : 'find'),
  findStep: (by) => void opened.push(by > 0 ? 'findNext' : 'findPrevious'),
  help: () => void opened.push('help'),
};

const told: string[] = [];

const paste = {
  leftOut: (what: object) => void told.push(JSON.stringify(what)),
  tooLong: (characters: number) => void told.push(`too long: ${characters}`),
  knowsParty: () => true,
  hold: () => false,
};

/** Messages as a server sends them go through these. */
const lines = new Map<Y.Doc, Line>();

function openEditor(doc: Y.Doc, language: string): Editor {
  const element = document.createElement('div');
  document.body.append(element);
  const line: Line = {
    messageHandlers: [(_encoder, decoder) => void readSyncMessage(decoder, createEncoder(), doc, 'line')],
  };
  lines.set(doc, line);
  const provider = { awareness: new Awareness(doc), ...line };
  const words = { words: duty, chooseParty: () => {} };
  const blocks = { words: editorBlocks, parties };
  const slash = { label: 'Blocks', none: 'None', items: () => insertables(editorBlocks, () => opened.push('duty')) };
  const safety = {
    language,
    component: null,
    stored: () => ({ textHash: '', findings: [] }),
    say: ({ rule }: { rule: string }) => rule,
    found: () => void (looks += 1),
  };
  const extensions = editorExtensions(
    { doc, provider },
    { language, duty: words, blocks, slash, doors, paste, safety },
  );
  return new Editor({ element, extensions, injectCSS: false, enablePasteRules: ['link'] });
}

/** Editors of one text, as many people have it open; each takes what the others type at once. */
export function open(text: DocumentNode, people: number, language = 'en'): void {
  for (const editor of editors.splice(0)) editor.destroy();
  docs.splice(0);
  told.splice(0);
  opened.splice(0);
  [isJoined, looks] = [true, 0];
  document.body.replaceChildren();
  const first = new Y.Doc();
  prosemirrorJSONToYXmlFragment(documentSchema, text, first.getXmlFragment(FRAGMENT));
  for (let person = 0; person < people; person += 1) {
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(first), 'line');
    doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== 'line' && isJoined) send(update, doc);
    });
    docs.push(doc);
  }
  for (const doc of docs) editors.push(openEditor(doc, language));
}

function send(update: Uint8Array, from: Y.Doc): void {
  const encoder = createEncoder();
  writeUpdate(encoder, update);
  const message = toUint8Array(encoder);
  for (const doc of docs) {
    const [take] = lines.get(doc)?.messageHandlers ?? [];
    if (doc !== from && take) Reflect.apply(take, null, [createEncoder(), createDecoder(message)]);
  }
}

/** How often the companion has said what it found. */
export const timesLooked = () => looks;

/** Everybody writes for themselves from now on. */
export function part(): void {
  isJoined = false;
}

/** Everybody hears what the others wrote meanwhile. */
export function join(): void {
  isJoined = true;
  for (const doc of docs) send(Y.encodeStateAsUpdate(doc), doc);
}

const editorOf = (person: number): Editor => {
  const editor = editors[person];
  if (!editor) throw new Error(`Nobody has editor ${person}`);
  return editor;
};

/** Puts the caret behind some words. */
export function caretAfter(person: number, words: string): void {
  const editor = editorOf(person);
  let at = -1;
  editor.state.doc.descendants((node, position) => {
    const found = node.isText ? (node.text ?? '').indexOf(words) : -1;
    if (at < 0 && found >= 0) at = position + found + words.length;
  });
  if (at < 0) throw new Error(`Nobody wrote ${words}`);
  editor.commands.setTextSelection(at);
  editor.view.focus();
}

export const type = (person: number, words: string) => void editorOf(person).commands.insertContent(words);

export function typeAfter(person: number, words: string, more: string): void {
  caretAfter(person, words);
  // One undo takes back what was typed in one go.
  type(person, more);
}

/** Somebody types behind the end of a paragraph that begins so, without taking the focus of this window. */
export function insertBehind(person: number, words: string, more: string): void {
  const editor = editorOf(person);
  let at = -1;
  editor.state.doc.descendants((node, position) => {
    if (node.isTextblock && node.textContent.startsWith(words)) at = position + node.nodeSize - 2;
  });
  if (at >= 0) editor.view.dispatch(editor.state.tr.insertText(more, at));
}

export const undo = (person: number) => editorOf(person).commands.undo();
export const redo = (person: number) => editorOf(person).commands.redo();

export const textOf = (person: number) => editorOf(person).getText({ blockSeparator: '\n' });
export const jsonOf = (person: number) => editorOf(person).getJSON() as DocumentNode;
export const said = () => ({ told: [...told], opened: [...opened] });

export const look = (person: number, term: string, how = {}) =>
  commands.lookFor(editorOf(person), { term, matchCase: false, wholeWord: false, ...how });

export function finding(person: number) {
  const { places, current } = findingIn(editorOf(person).state);
  return { count: places.length, current };
}

export const step = (person: number, by: 1 | -1) => commands.step(editorOf(person), by);
export const replaceOne = (person: number, words: string) => commands.replaceOne(editorOf(person), words);
export const replaceAll = (person: number, words: string) => commands.replaceAll(editorOf(person), words);
export const lock = (person: number) => editorOf(person).setEditable(false);

export const run = (person: number, command: 'toggleHeaderRow' | 'addRowAfter' | 'deleteRow' | 'addColumnAfter') =>
  editorOf(person).chain().focus()[command]().run();

/** Which shortcuts there are, and which keys the parts of the editor bring along themselves. */
export function keys() {
  const brought = editorOf(0).extensionManager.extensions.flatMap((extension) => {
    // What the core binds, such as Mod-a, a browser does anyway.
    if (extension.name === 'textKeys' || extension.name === 'keymap') return [];
    const add = extension.config.addKeyboardShortcuts;
    const context = { name: extension.name, options: extension.options, editor: editorOf(0), type: null };
    return add ? Object.keys(Reflect.apply(add, context, [])) : [];
  });
  return { listed: shortcuts.map(({ name, keys: all }) => ({ name, keys: all })), brought };
}

/** Pastes as the clipboard of another program would. */
export function pasteInto(person: number, html: string, plain = ''): void {
  const clipboardData = new DataTransfer();
  if (html) clipboardData.setData('text/html', html);
  clipboardData.setData('text/plain', plain);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  editorOf(person).view.dom.dispatchEvent(event);
}

/** Where the n-th block of a type begins in somebody's text. */
function placeOf(person: number, type: string, nth: number): number {
  const places: number[] = [];
  editorOf(person).state.doc.descendants((node, at) => void (node.type.name === type && places.push(at)));
  const place = places[nth];
  if (place === undefined) throw new Error(`There is no ${type} number ${nth}`);
  return place;
}

export const remove = (person: number, type: string, nth: number) =>
  removeRow(editorOf(person), placeOf(person, type, nth));

export const move = (person: number, type: string, nth: number, by: 1 | -1) =>
  moveRow(editorOf(person), placeOf(person, type, nth), by) !== undefined;

/** What copying the whole text puts on the clipboard. */
export function htmlOf(person: number): string {
  const { view, commands: run } = editorOf(person);
  run.selectAll();
  return view.serializeForClipboard(view.state.selection.content()).dom.innerHTML;
}

let held: (() => void)[] | undefined;

/** From now on, what threads answer waits; each editor has one of its own. */
export function holdThreads(): void {
  held = [];
  const { addEventListener } = Worker.prototype;
  Worker.prototype.addEventListener = function (type: string, listener: EventListenerOrEventListenerObject) {
    const hear = (event: Event) => (typeof listener === 'function' ? listener(event) : listener.handleEvent(event));
    const later = (event: Event) => (held ? void held.push(() => hear(event)) : hear(event));
    Reflect.apply(addEventListener, this, [type, later]);
  };
}

/** How many answers wait. */
export const heldThreads = () => held?.length ?? 0;

export function releaseThreads(): void {
  const waiting = held ?? [];
  held = undefined;
  for (const answer of waiting) answer();
}
