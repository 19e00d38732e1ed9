import { wordsOfForm } from '../words/en/comment-form';
import { channels, commentEffects, commentKinds, outcomes } from '../vocabulary';

/** The same words, whatever a word processor made of case, spaces, dashes and quotation marks. */
export const plainWords = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim();

function readerOf<Word extends string>(words: readonly Word[], labels: Readonly<Record<Word, string>>) {
  const known = new Map(words.flatMap((word) => [word, labels[word]].map((each) => [plainWords(each), word] as const)));
  return (cell: string): Word | undefined => known.get(plainWords(cell));
}

const { kinds, effects, outcomes: dispositions, channels: ways, answers } = wordsOfForm;

/** What a cell says, as a word of the vocabulary; undefined for what is none. */
export const readCell = {
  kind: readerOf(commentKinds, kinds),
  effect: readerOf(commentEffects, effects),
  outcome: readerOf(outcomes, dispositions),
  channel: readerOf(channels, ways),
  answer: readerOf(['yes', 'no'] as const, answers),
};
