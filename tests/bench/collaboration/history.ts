import * as Y from 'yjs';

export interface Shape {
  characters: number;
  updates: number;
  authors: number;
}

const PARAGRAPH = 2000;

/** People writing a section by turns: mostly at the end, with corrections here and there. */
export function history({ characters, updates, authors }: Shape): { updates: Uint8Array[]; characters: number } {
  const doc = new Y.Doc();
  const made: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => made.push(update));
  const clients = Array.from({ length: authors }, () => Math.floor(Math.random() * 2 ** 32));
  const fragment = doc.getXmlFragment('default');
  const texts: Y.XmlText[] = [];
  let length = 0;
  for (let turn = 0; turn < updates; turn += 1) {
    if (turn % 50 === 0) doc.clientID = clients[Math.floor(Math.random() * authors)] ?? 1;
    doc.transact(() => {
      length += write(fragment, texts, Math.max(0, Math.ceil((characters - length) / (updates - turn))));
    });
  }
  return { updates: made, characters: length };
}

/** Types a few characters, and takes one back elsewhere. @returns how much longer the text is */
function write(fragment: Y.XmlFragment, texts: Y.XmlText[], characters: number): number {
  const last = texts.at(-1);
  if (!last || last.length > PARAGRAPH) {
    const paragraph = new Y.XmlElement('paragraph');
    const text = new Y.XmlText();
    paragraph.insert(0, [text]);
    fragment.push([paragraph]);
    texts.push(text);
  }
  const text = texts[Math.random() < 0.8 ? texts.length - 1 : Math.floor(Math.random() * texts.length)] ?? texts[0];
  if (!text) return 0;
  const before = text.length;
  let at = Math.random() < 0.8 ? before : Math.floor(Math.random() * before);
  for (let typed = 0; typed < characters + 1; typed += 1) text.insert(at++, 'abcdefgh '[typed % 9] ?? ' ');
  if (before > 1) text.delete(Math.floor(Math.random() * before), 1);
  return text.length - before;
}
