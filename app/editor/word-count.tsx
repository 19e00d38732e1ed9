import type { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { useEffect, useState } from 'react';
import { fieldLines, isStructured } from '../../schema/document/blocks';
import { countWords } from '../../schema/document/find-words';
import { useWords } from '~/lib/words';

/** So long the text rests before it is counted, in milliseconds. */
const rest = 400;

const counted = new WeakMap<Node, number>();

const textIn = (block: Node, from = 0, to = block.content.size) =>
  block.isTextblock ? block.textBetween(from, to, undefined, ' ') : '';

/** The words of a block, counted once for as long as nobody changes it. */
function wordsOf(block: Node, language: string): number {
  const known = counted.get(block);
  if (known !== undefined) return known;
  const own = fieldLines({ type: block.type.name, attrs: block.attrs }).map(({ text }) => text);
  const count = [textIn(block), ...own].reduce((sum, text) => sum + countWords(text, language), 0);
  counted.set(block, count);
  return count;
}

function countAll({ state }: Editor, language: string) {
  const { doc, selection } = state;
  let [all, selected] = [0, 0];
  doc.descendants((block, at) => {
    const isCounted = block.isTextblock || isStructured(block.type.name);
    if (isCounted) all += wordsOf(block, language);
    if (!block.isTextblock) return !block.isLeaf;
    const from = Math.max(0, selection.from - at - 1);
    const to = Math.min(block.content.size, selection.to - at - 1);
    if (from < to) selected += countWords(textIn(block, from, to), language);
    return false;
  });
  return { all, selected };
}

/** How many words the section has, and how many of them are selected. */
export function WordCount({ editor, language }: { editor: Editor; language: string }) {
  const words = useWords().editor.count;
  const [{ all, selected }, show] = useState(() => countAll(editor, language));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const later = () => {
      clearTimeout(timer);
      timer = setTimeout(() => show(countAll(editor, language)), rest);
    };
    editor.on('transaction', later);
    return () => {
      clearTimeout(timer);
      editor.off('transaction', later);
    };
  }, [editor, language]);
  return <p className="word-count">{selected > 0 ? words.selected(selected, all) : words.all(all)}</p>;
}
