import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'react';
import type { Awareness } from 'y-protocols/awareness';
import { announce } from '~/lib/announce';
import { useWords } from '~/lib/words';
import { caretsOf } from './caret';
import type { Companion } from './session-state';

const modifiers = new Set(['Shift', 'Control', 'Alt', 'Meta', 'CapsLock']);
const scrolling = new Set(['PageUp', 'PageDown', 'Home', 'End', 'ArrowUp', 'ArrowDown', ' ']);

/** The middle of the window, where a caret need not be brought. */
const isInSight = ({ top, bottom }: DOMRect) => top > innerHeight * 0.25 && bottom < innerHeight * 0.75;

function bringInSight(text: Element, person: string): void {
  const [caret] = caretsOf(text, person);
  if (caret && !isInSight(caret.getBoundingClientRect())) caret.scrollIntoView({ block: 'center', inline: 'nearest' });
}

/** Whether a key means that somebody looks or writes for themselves again. */
function takesOver({ key, target }: KeyboardEvent, text: Element): boolean {
  if (modifiers.has(key)) return false;
  const isInText = target instanceof Node && text.contains(target);
  const isOnControl = target instanceof Element && target.closest('button') !== null;
  return key === 'Escape' || isInText || (scrolling.has(key) && !isOnControl);
}

/** Keeps the caret of one person before the eyes until `stop` is called by what its reader does. */
function follow(text: Element, awareness: Awareness, person: string, stop: () => void): () => void {
  const ended = new AbortController();
  const show = () => requestAnimationFrame(() => ended.signal.aborted || bringInSight(text, person));
  const onKey = (event: KeyboardEvent) => {
    if (!takesOver(event, text)) return;
    // This Escape has done its work.
    if (event.key === 'Escape') event.stopPropagation();
    stop();
  };
  const onPress = ({ target }: Event) => target === document.documentElement && stop();
  const options = { signal: ended.signal, capture: true, passive: true };
  addEventListener('keydown', onKey, options);
  addEventListener('wheel', stop, options);
  addEventListener('touchmove', stop, options);
  addEventListener('pointerdown', onPress, options);
  awareness.on('change', show);
  show();
  return () => {
    ended.abort();
    awareness.off('change', show);
  };
}

/** Whom the view goes along with, and a way to choose somebody else or, with the same person again, nobody. */
export function useFollowing(editor: Editor | null, awareness: Awareness, companions: readonly Companion[]) {
  const words = useWords().editor.presence;
  const [followed, setFollowed] = useState<Companion | null>(null);
  const isHere = companions.some(({ id }) => id === followed?.id);
  const choose = (next: Companion | null) => {
    if (next) announce(words.following(next.name));
    else if (followed) announce(words.followingEnds(followed.name));
    setFollowed(next);
  };
  useEffect(() => {
    if (!editor || !followed) return;
    const stop = () => {
      announce(words.followingEnds(followed.name));
      setFollowed(null);
    };
    if (!isHere) return stop();
    return follow(editor.view.dom, awareness, followed.id, stop);
  }, [editor, awareness, followed, isHere, words]);
  return { followed, choose };
}
