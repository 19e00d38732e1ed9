import { useEffect, useState } from 'react';
import { markedNow, sectionText, type MarkedWords } from './marked-words';

/** A selection is looked at once it has come to rest, in milliseconds. */
const rest = 120;

/** The words last marked in the text, until others are, or somebody puts the caret elsewhere in it. */
export function useMarkedWords() {
  const [marked, setMarked] = useState<MarkedWords | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      const now = markedNow();
      const focus = getSelection()?.focusNode ?? null;
      // Who goes on to the form has marked them still.
      if (now || sectionText()?.contains(focus)) setMarked(now);
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, rest);
    };
    document.addEventListener('selectionchange', soon);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', soon);
    };
  }, []);
  return { marked, unmark: () => setMarked(null) };
}
