import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { textHash } from '../../schema/document/text-hash';

/** Which words stand in the editor, and whether the server has them all. */
export interface LiveText {
  hash: string;
  isSaved: boolean;
}

/** So long the text must rest before its fingerprint is taken, in milliseconds. */
const rest = 250;

/** Tells which words are on screen, by their hash, each time they have come to rest. */
export function useLiveText(editor: Editor | null, isSaved: boolean, onText: (text: LiveText) => void) {
  const latest = useRef(onText);
  useEffect(() => {
    latest.current = onText;
  });
  useEffect(() => {
    if (!editor) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const take = () => latest.current({ hash: textHash(editor.state.doc), isSaved });
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(take, rest);
    };
    later();
    editor.on('update', later);
    return () => {
      clearTimeout(timer);
      editor.off('update', later);
    };
  }, [editor, isSaved]);
}
