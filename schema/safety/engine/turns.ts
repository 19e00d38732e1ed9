import type { Negation } from './polarity';
import type { Sentence, Stretch } from './sentence';

/** Where a statement begins that overrules what stood before it. */
interface Turn {
  at: number;
  /** takes something out of what stood before, so that the words of both belong together: "except that" */
  exempts: boolean;
}

/** "Although nobody is turned away, …": the statement begins behind the comma. */
function afterConcession({ tokens }: Sentence, { conceding }: Negation, first: number): Turn[] {
  if (!conceding.has(tokens[first]?.word ?? '')) return [];
  const comma = tokens.findIndex(({ before }, at) => at > first + 1 && before.includes(','));
  return comma < 0 ? [] : [{ at: comma, exempts: false }];
}

function turnsOf(sentence: Sentence, negation: Negation): Turn[] {
  const first = sentence.tokens.findIndex(({ own }) => own);
  const prevailing = sentence.tokens.flatMap(({ word }, at): Turn[] => {
    const isHeld = negation.holding.has(sentence.tokens[at - 1]?.word ?? '');
    return at > first && negation.prevailing.has(word) && !isHeld ? [{ at, exempts: false }] : [];
  });
  const exempting = sentence.matches(negation.exempting).map(({ from }): Turn => ({ at: from, exempts: true }));
  return [...afterConcession(sentence, negation, first), ...prevailing, ...exempting.filter(({ at }) => at > first)];
}

/**
 * Whether what would silence a rule is overruled by what follows: "Nobody is blamed, but a wife who nags …". All words the
 * rule stands on have to follow; of an exemption the last of them is enough.
 */
export function overruling(
  sentence: Sentence,
  negation: Negation,
): (guard: Stretch, words: readonly Stretch[]) => boolean {
  const turns = turnsOf(sentence, negation);
  return (guard, words) => {
    const starts = words.map(({ from }) => from);
    return turns.some(({ at, exempts }) => guard.to <= at && (exempts ? Math.max : Math.min)(...starts) >= at);
  };
}
