const SHORTEST = 5;
const LONGEST = 24;

/** A word with each of its letters left out once, and itself. */
const shortened = (word: string) => [word, ...[...word].map((_, at) => word.slice(0, at) + word.slice(at + 1))];

/** Whether two words differ by one letter more, less or other, or by two neighbours that changed places. */
function isOneSlip(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let [a, b] = [one.length, other.length];
  while (a > from && b > from && one[a - 1] === other[b - 1]) [a, b] = [a - 1, b - 1];
  const [left, right] = [one.slice(from, a), other.slice(from, b)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && right === `${left[1]}${left[0]}`);
}

/**
 * Gives a function that reads a mistyped word as the one word of the list it is one slip away from. Words the rules know,
 * and right words that only look like one of the list, are left alone.
 */
export function spellingOf(
  { words, rightWords }: { words: readonly string[]; rightWords: readonly string[] },
  vocabulary: Iterable<string>,
): (word: string) => string {
  const right = new Set([...vocabulary, ...rightWords]);
  const near = new Map<string, string[]>();
  for (const word of words) {
    for (const key of shortened(word)) near.set(key, [...(near.get(key) ?? []), word]);
  }
  const known = new Map<string, string>();
  const find = (word: string) => {
    const candidates = shortened(word).flatMap((key) => near.get(key) ?? []);
    return candidates.find((each) => each[0] === word[0] && isOneSlip(word, each)) ?? word;
  };
  return (word) => {
    if (word.length < SHORTEST || word.length > LONGEST || right.has(word)) return word;
    const before = known.get(word);
    if (before !== undefined) return before;
    const found = find(word);
    if (known.size < 20_000) known.set(word, found);
    return found;
  };
}
