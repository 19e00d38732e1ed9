/** Words a reader marked in the text, as the server finds them again. */
export interface MarkedWords {
  quote: string;
  /** the block they begin in, counted from 0, and how many letters of it stand before them */
  block: number;
  letters: number;
  /** letters just before them */
  before: string;
}

/** So many letters before marked words tell them from the same words elsewhere. */
const around = 32;

const isDrawn = (node: Node) =>
  (node.parentElement?.closest('.caret, .ProseMirror-widget, .block-form') ?? null) !== null;

const lettersOf = (text: string) => text.replace(/\s+/gu, '');

/** The text that is being read or written on this page. */
export const sectionText = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('#text .ProseMirror.coded') ?? document.querySelector('#text .coded');

/** The blocks of the text, as they are counted. */
const blocksOf = (text: Element) =>
  Array.from(text.children).filter((child) => !child.matches('.ProseMirror-gapcursor, .ProseMirror-widget'));

/** Every run of letters below an element, without the names at other people's carets. */
export function runsIn(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const runs: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && !isDrawn(node)) runs.push(node);
  }
  return runs;
}

/** The words of a range, with a space between blocks. */
function wordsOf(range: Range): string {
  const root = range.commonAncestorContainer;
  const runs = root instanceof Text ? [root] : runsIn(root).filter((run) => range.intersectsNode(run));
  const pieces = runs.map((run) => {
    const from = run === range.startContainer ? range.startOffset : 0;
    const to = run === range.endContainer ? range.endOffset : run.data.length;
    return { line: run.parentElement?.closest('p, h2, h3, h4, li, td, th, dd, dt'), text: run.data.slice(from, to) };
  });
  return pieces
    .map(({ line, text }, at) => (at > 0 && line !== pieces[at - 1]?.line ? ` ${text}` : text))
    .join('')
    .trim();
}

function before(root: Node, range: Range): string {
  const lead = document.createRange();
  lead.setStart(root, 0);
  lead.setEnd(range.startContainer, range.startOffset);
  return lettersOf(wordsOf(lead));
}

/** What is marked in the text now; null when nothing is, or something outside of it. */
export function markedNow(): MarkedWords | null {
  const [selection, text] = [getSelection(), sectionText()];
  if (!selection || selection.isCollapsed || selection.rangeCount === 0 || !text) return null;
  const range = selection.getRangeAt(0);
  if (!text.contains(range.startContainer) || !text.contains(range.endContainer)) return null;
  const block = blocksOf(text).findIndex((each) => each.contains(range.startContainer));
  const quote = wordsOf(range);
  const root = blocksOf(text)[block];
  if (quote === '' || !root) return null;
  return { quote, block, letters: before(root, range).length, before: before(text, range).slice(-around) };
}

interface Passage {
  words: string;
  /** counted from 1 */
  block: number | null;
}

/** Where words stand on this page now, nearest to the block they were last known in; undefined when they do not. */
export function rangeOf({ words, block }: Passage): Range | undefined {
  const [text, wanted] = [sectionText(), lettersOf(words)];
  if (!text || wanted === '') return undefined;
  const blocks = blocksOf(text);
  const order = [...blocks.keys()].sort((a, b) => Math.abs(a + 1 - (block ?? 1)) - Math.abs(b + 1 - (block ?? 1)));
  for (const at of order) {
    const found = rangeIn(blocks.slice(at), wanted, blocks[at]);
    if (found) return found;
  }
  return undefined;
}

/** Words that begin in the first of these blocks and may end in a later one. */
function rangeIn(blocks: readonly Element[], wanted: string, first: Element | undefined): Range | undefined {
  const places: { run: Text; at: number }[] = [];
  let [letters, own] = ['', 0];
  for (const block of blocks) {
    for (const run of runsIn(block)) {
      for (let at = 0; at < run.data.length; at += 1) {
        if (/\s/u.test(run.data.charAt(at))) continue;
        letters += run.data.charAt(at);
        places.push({ run, at });
      }
    }
    if (block === first) own = letters.length;
    if (letters.length >= own + wanted.length) break;
  }
  const from = letters.indexOf(wanted);
  const [start, end] = [places[from], places[from + wanted.length - 1]];
  if (from < 0 || from >= own || !start || !end) return undefined;
  const range = document.createRange();
  range.setStart(start.run, start.at);
  range.setEnd(end.run, end.at + 1);
  return range;
}
