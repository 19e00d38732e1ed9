import type { Fragment, Line, Run } from './run';

/** Width in points of a text in a face and size. */
export type Measure = (text: string, run: Run) => number;

interface Word {
  /** pieces that stay together on a line; one per run the word touches */
  pieces: Run[];
  width: number;
  hardBreak: boolean;
  /** draws a hyphen when the line ends here */
  soft: boolean;
}

const SOFT_HYPHEN = '\u00ad';

/** Where a line may end: after spaces, after hyphens, dashes and slashes inside words, at soft hyphens, at newlines. */
const piecesPattern = /\n|[^\n ]*?(?: +|[-\u2013\u2014/](?=[\p{L}\p{N}])|\u00ad)|[^\n ]+/gu;

const endsWord = (piece: string) => /[ \n\u00ad]$|[-\u2013\u2014/]$/u.test(piece);

function wordsOf(runs: readonly Run[], measure: Measure): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  for (const run of runs) {
    for (const [piece] of run.text.matchAll(piecesPattern)) {
      const text = piece.replaceAll(SOFT_HYPHEN, '').replace('\n', '');
      open ??= { pieces: [], width: 0, hardBreak: false, soft: false };
      if (text) open.pieces.push({ ...run, text });
      open.width += text ? measure(text, run) : 0;
      open.hardBreak = piece === '\n';
      open.soft = piece.endsWith(SOFT_HYPHEN);
      if (!endsWord(piece)) continue;
      words.push(open);
      open = undefined;
    }
  }
  if (open) words.push(open);
  return words;
}

/** Cuts a word that is wider than the line, such as a long address, where it no longer fits. */
function cutWord(word: Word, width: number, measure: Measure): Word[] {
  const parts: Word[] = [];
  let part: Word = { pieces: [], width: 0, hardBreak: false, soft: false };
  for (const run of word.pieces) {
    let text = '';
    for (const character of run.text) {
      const grown = measure(text + character, run);
      if (part.width + grown > width && (text || part.pieces.length)) {
        if (text) part.pieces.push({ ...run, text });
        parts.push({ ...part, width: part.width + measure(text, run) });
        part = { pieces: [], width: 0, hardBreak: false, soft: false };
        text = '';
      }
      text += character;
    }
    part.pieces.push({ ...run, text });
    part.width += measure(text, run);
  }
  return [...parts, { ...part, hardBreak: word.hardBreak, soft: word.soft }];
}

const sameLook = (a: Run, b: Run) =>
  a.face === b.face &&
  a.style === b.style &&
  a.underline === b.underline &&
  a.adapt === b.adapt &&
  a.href === b.href &&
  a.goTo === b.goTo;

function lineOf(words: readonly Word[], measure: Measure, fallback: Run | undefined, ends: boolean): Line {
  const runs: Run[] = [];
  for (const piece of words.flatMap((word) => word.pieces)) {
    const last = runs.at(-1);
    if (last && sameLook(last, piece)) runs[runs.length - 1] = { ...last, text: last.text + piece.text };
    else runs.push(piece);
  }
  const last = runs.at(-1);
  if (last && !ends && words.at(-1)?.soft) runs[runs.length - 1] = { ...last, text: `${last.text}\u2010` };
  let x = 0;
  const fragments = runs.map((run): Fragment => {
    const width = measure(run.text, run);
    const fragment = { ...run, x, width };
    x += width;
    return fragment;
  });
  const set = fragments.length > 0 ? fragments : fallback ? [fallback] : [];
  return {
    fragments,
    width: x,
    leading: Math.max(0, ...set.map((run) => run.style.leading)),
    size: Math.max(0, ...set.map((run) => run.style.size)),
  };
}

const widthWithoutSpace = (word: Word, measure: Measure) => {
  const last = word.pieces.at(-1);
  if (!last?.text.endsWith(' ')) return word.width;
  return word.width - measure(last.text, last) + measure(last.text.trimEnd(), last);
};

/** Sets runs in lines no wider than `width` points, ragged right. No text gives one empty line. */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): Line[] {
  const lines: Line[] = [];
  let current: Word[] = [];
  let used = 0;
  const endLine = (ends: boolean) => {
    lines.push(lineOf(current, measure, runs[0], ends));
    current = [];
    used = 0;
  };
  const place = (word: Word) => {
    if (current.length > 0 && used + widthWithoutSpace(word, measure) > width + 0.01) endLine(false);
    current.push(word);
    used += word.width;
    if (word.hardBreak) endLine(true);
  };
  for (const word of wordsOf(runs, measure)) {
    if (widthWithoutSpace(word, measure) > width) cutWord(word, width, measure).forEach(place);
    else place(word);
  }
  if (current.length > 0 || lines.length === 0) endLine(true);
  return lines;
}
