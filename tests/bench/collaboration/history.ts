import * as Y from 'yjs';

export interface Shape {
  characters: number;
  updates: number;
  authors: number;
}

/** Where somebody writes: a paragraph and a place in it. */
interface Caret {
  text: Y.XmlText;
  at: number;
}

const PARAGRAPH = 2000;
/** Updates that somebody sends before another goes on. */
const TURN = 50;
const BACKSPACES = 0.06;

/** People writing a section by turns, as one types: mostly at the end, with slips taken back and corrections elsewhere. */
export function history({ characters, updates, authors }: Shape): { updates: Uint8Array[]; characters: number } {
  const doc = new Y.Doc();
  const made: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => made.push(update));
  const clients = Array.from({ length: authors }, () => Math.floor(Math.random() * 2 ** 32));
  const fragment = doc.getXmlFragment('default');
  const texts: Y.XmlText[] = [];
  let [length, keys] = [0, 0];
  let caret: Caret | undefined;
  for (let update = 0; update < updates; update += 1) {
    if (update % TURN === 0) doc.clientID = clients[Math.floor(Math.random() * authors)] ?? 1;
    doc.transact(() => {
      caret = update % TURN === 0 || !caret || caret.text.length > PARAGRAPH ? place(fragment, texts) : caret;
      keys = Math.max(1, Math.ceil((characters - length) / (updates - update) / (1 - 2 * BACKSPACES)));
      length += type(caret, keys);
    });
  }
  return { updates: made, characters: length };
}

/** At the end four times in five, else anywhere in the text. */
function place(fragment: Y.XmlFragment, texts: Y.XmlText[]): Caret {
  const isAtEnd = Math.random() < 0.8;
  const chosen = isAtEnd ? texts.at(-1) : texts[Math.floor(Math.random() * texts.length)];
  if (chosen && chosen.length <= PARAGRAPH) {
    return { text: chosen, at: isAtEnd ? chosen.length : Math.floor(Math.random() * chosen.length) };
  }
  const [paragraph, text] = [new Y.XmlElement('paragraph'), new Y.XmlText()];
  paragraph.insert(0, [text]);
  fragment.push([paragraph]);
  texts.push(text);
  return { text, at: 0 };
}

/** @returns how much longer the text is */
function type(caret: Caret, keys: number): number {
  const before = caret.text.length;
  for (let key = 0; key < keys; key += 1) {
    if (caret.at > 0 && Math.random() < BACKSPACES) caret.text.delete((caret.at -= 1), 1);
    else caret.text.insert(caret.at++, 'abcdefgh '[caret.at % 9] ?? ' ');
  }
  return caret.text.length - before;
}
