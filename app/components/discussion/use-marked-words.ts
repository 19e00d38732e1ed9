import { useEffect, useState } from 'react';
import { markedNow, rangeOf, sectionText, type MarkedWords } from './marked-words';

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
  useEffect(() => {
    const range = marked && rangeOf({ words: marked.quote, block: marked.block + 1 });
    if (!range || !('highlights' in CSS)) return;
    // They are still seen as marked while the caret is in the form.
    CSS.highlights.set('comment-marked', new Highlight(range));
    return () => void CSS.highlights.delete('comment-marked');
  }, [marked]);
  return { marked, unmark: () => setMarked(null) };
}
