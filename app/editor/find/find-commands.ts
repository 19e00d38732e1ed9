import type { Editor } from '@tiptap/core';
import { TextSelection, type Transaction } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { UndoManager } from 'yjs';
import type { Wanted } from '../../../schema/document/find-words';
import { asking, findingIn } from './find-marks';
import type { Place } from './places';

/** Looks for words; null ends the search. */
export function lookFor(editor: Editor, wanted: Wanted | null): void {
  editor.view.dispatch(asking(editor.state.tr, { wanted }));
  if (wanted) show(editor);
}

/** The next place, or the one before; round and round. */
export function step(editor: Editor, by: 1 | -1): void {
  const { places, current } = findingIn(editor.state);
  if (places.length === 0) return;
  editor.view.dispatch(asking(editor.state.tr, { current: (current + by + places.length) % places.length }));
  show(editor);
}

/** Brings the place at hand before the eyes, wherever the focus is. */
function show(editor: Editor): void {
  requestAnimationFrame(() =>
    editor.view.dom.querySelector('.found-current, .found-current-fact')?.scrollIntoView({ block: 'center' }),
  );
}

/** Puts the caret around the place at hand, for writing there. */
export function takePlace(editor: Editor): void {
  const { places, current } = findingIn(editor.state);
  const place = places[current];
  if (place?.kind === 'words') {
    const { tr } = editor.state;
    editor.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, place.from, place.to)));
  }
  editor.view.focus();
}

function put(tr: Transaction, place: Place, words: string): void {
  if (place.kind === 'words') {
    if (words === '') tr.delete(place.from, place.to);
    else tr.insertText(words, place.from, place.to);
    return;
  }
  const before = String(tr.doc.nodeAt(place.at)?.attrs[place.fact] ?? '');
  tr.setNodeAttribute(place.at, place.fact, before.slice(0, place.from) + words + before.slice(place.to));
}

/** Does something that one undo takes back, neither more nor less. */
function asOneStep(editor: Editor, change: () => void): void {
  const undo: { undoManager: UndoManager } | undefined = yUndoPluginKey.getState(editor.state);
  undo?.undoManager.stopCapturing();
  change();
  undo?.undoManager.stopCapturing();
}

function replace(editor: Editor, places: readonly Place[], words: string): void {
  if (!editor.isEditable || places.length === 0) return;
  const { tr } = editor.state;
  // From the end, so that no place moves before its turn.
  for (const place of places.toReversed()) put(tr, place, words.normalize('NFC'));
  asOneStep(editor, () => editor.view.dispatch(tr));
}

/** Puts other words in the place at hand and goes on to the next. */
export function replaceOne(editor: Editor, words: string): void {
  const { places, current } = findingIn(editor.state);
  const place = places[current];
  if (!place) return;
  replace(editor, [place], words);
  // What was put in may hold what is looked for: go on behind it.
  const after = findingIn(editor.state);
  const end = place.kind === 'words' ? place.from + words.length : place.at + 1;
  const at = after.places.findIndex((each) => (each.kind === 'words' ? each.from : each.at + 1) >= end);
  if (after.places.length > 0) editor.view.dispatch(asking(editor.state.tr, { current: Math.max(0, at) }));
  show(editor);
}

/** Puts other words in every place at once. @returns in how many */
export function replaceAll(editor: Editor, words: string): number {
  const { places } = findingIn(editor.state);
  replace(editor, places, words);
  return places.length;
}
