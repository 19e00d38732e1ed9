import type { Editor } from '@tiptap/core';
import { useEffect, useRef } from 'react';
import { textHash } from '../../schema/document/text-hash';

/** Which words stand in the editor, and whether the server has them all. */
export interface LiveText {
  hash: string;
  isSaved: boolean;
  /** takes the fingerprint at once, before the text has come to rest */
  retake(): void;
}

/** So long the text must rest before its fingerprint is taken, in milliseconds. */
const rest = 250;

/** Tells which words are on screen, by their hash, each time they have come to rest; null when the editor is gone. */
export function useLiveText(editor: Editor | null, isSaved: boolean, onText: (text: LiveText | null) => void) {
  const latest = useRef({ onText, isSaved, later: () => {} });
  useEffect(() => {
    latest.current.onText = onText;
    latest.current.isSaved = isSaved;
  });
  useEffect(() => {
    if (!editor) return;
    const { current } = latest;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const retake = () => current.onText({ hash: textHash(editor.state.doc), isSaved: current.isSaved, retake });
    current.later = () => {
      clearTimeout(timer);
      timer = setTimeout(retake, rest);
    };
    retake();
    editor.on('update', current.later);
    return () => {
      clearTimeout(timer);
      editor.off('update', current.later);
      current.later = () => {};
      current.onText(null);
    };
  }, [editor]);
  useEffect(() => latest.current.later(), [isSaved]);
}
