import * as Y from 'yjs';
import { FRAGMENT } from '../../server/sections';
import { editorOf } from './typing';
import type { TestWorkspace } from './workspace';

/** An editor that has a section's text and no line: what is typed in it is on nobody's disk. */
export function offlineEditor(disk: Pick<TestWorkspace, 'database' | 'clock'>, sectionId: string) {
  const copy = editorOf(disk, sectionId);
  const text = copy.getXmlFragment(FRAGMENT);
  const wordsOf = (block: number) => {
    const element = text.get(block);
    const words = element instanceof Y.XmlElement ? element.get(0) : undefined;
    if (!(words instanceof Y.XmlText)) throw new Error(`No words in block ${block}`);
    return words;
  };
  return {
    copy,
    text,
    /** types at the end of a paragraph */
    type: (words: string, block = 0) => wordsOf(block).insert(wordsOf(block).length, words),
    /** removes so many characters from the end of a paragraph */
    erase: (count: number, block = 0) => wordsOf(block).delete(wordsOf(block).length - count, count),
    paragraph(words: string, at = text.length) {
      const paragraph = new Y.XmlElement('paragraph');
      paragraph.insert(0, [new Y.XmlText(words)]);
      text.insert(at, [paragraph]);
    },
    /** everything it has that is not on the disk, as it sends it when it comes back */
    unsent: () => Y.encodeStateAsUpdate(copy, Y.encodeStateVector(editorOf(disk, sectionId))),
  };
}
