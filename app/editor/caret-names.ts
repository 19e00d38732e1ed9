import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Awareness } from 'y-protocols/awareness';
import { caretsOf } from './caret';
import { companionOf } from './companions';

/** So long a name stands at a caret after it has moved, in milliseconds. */
const stays = 3000;

type Change = { added: number[]; updated: number[] };

/** Shows whose caret it is while it moves; afterwards only a pointer brings the name back. */
function watch(view: EditorView, awareness: Awareness) {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const flag = (person: string, isMoving: boolean) => {
    for (const caret of caretsOf(view.dom, person)) caret.toggleAttribute('data-moved', isMoving);
  };
  const name = ({ added, updated }: Change) => {
    for (const client of [...added, ...updated]) {
      const person = companionOf(awareness.getStates().get(client)?.['user'])?.id;
      if (!person || client === awareness.clientID) continue;
      clearTimeout(timers.get(person));
      timers.set(
        person,
        setTimeout(() => flag(person, false), stays),
      );
      // The caret itself is drawn after this event.
      requestAnimationFrame(() => flag(person, true));
    }
  };
  awareness.on('change', name);
  return () => {
    awareness.off('change', name);
    for (const timer of timers.values()) clearTimeout(timer);
  };
}

export const caretNames = (awareness: Awareness) =>
  Extension.create({
    name: 'caretNames',
    addProseMirrorPlugins: () => [new Plugin({ view: (view) => ({ destroy: watch(view, awareness) }) })],
  });
