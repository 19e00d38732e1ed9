/**
 * The language of patterns. Steps stand one after the other with spaces between them; `|` parts whole alternatives, as
 * in regular expressions, and brackets hold them together:
 *
 *     word           that word; `record+` in all its forms; `(one|two words)` either; `(one|other)+` either in all forms
 *     {concept}      what a concept of the language names; `{one|other}` either
 *     ~  ~5          up to eight (five) words in between; `~5/one,other` among which neither concept begins
 *     ?              after a word, bracket or concept: may be missing
 *     !              after a word, bracket or concept: the one whose negation decides
 *
 * Words in between never reach over a semicolon.
 */
export type Step =
  | { kind: 'word'; words: ReadonlySet<string>; marked: boolean }
  | { kind: 'concept'; names: readonly string[]; marked: boolean }
  | { kind: 'gap'; most: number; without: readonly string[] };

type Inflect = (word: string) => readonly string[];

const DEFAULT_GAP = 8;

/** Cuts at a character wherever it stands outside brackets. */
function cut(written: string, at: '|' | ' '): string[] {
  const pieces = [''];
  let depth = 0;
  for (const letter of written) {
    if ('({'.includes(letter)) depth += 1;
    if (')}'.includes(letter)) depth -= 1;
    if (depth === 0 && letter === at) pieces.push('');
    else pieces.push(`${pieces.pop() ?? ''}${letter}`);
  }
  if (depth !== 0) throw new Error(`A bracket is missing in “${written}”`);
  return pieces.filter((piece) => piece.trim() !== '');
}

function readGap(written: string): Step {
  const [, most = '', without = ''] = /^~(\d*)(?:\/(.+))?$/u.exec(written) ?? [];
  return {
    kind: 'gap',
    most: most === '' ? DEFAULT_GAP : Number(most),
    without: without === '' ? [] : without.split(','),
  };
}

const mark = (steps: readonly Step[]): Step[] =>
  steps.map((step) => (step.kind === 'gap' ? step : { ...step, marked: true }));

/** Single words among the alternatives become one step; longer ones stay ways of their own. */
function join(ways: readonly Step[][]): Step[][] {
  const words = new Set<string>();
  const longer: Step[][] = [];
  for (const way of ways) {
    const [first] = way;
    if (way.length === 1 && first?.kind === 'word') first.words.forEach((word) => words.add(word));
    else longer.push(way);
  }
  return words.size > 0 ? [[{ kind: 'word', words, marked: false }], ...longer] : longer;
}

/** The ways one piece of a pattern may be met. */
function readPiece(written: string, inflect: Inflect, allForms: boolean): Step[][] {
  if (written.startsWith('~')) return [[readGap(written)]];
  const [, bare = '', suffix = ''] = /^(.*?)([+?!]*)$/su.exec(written) ?? [];
  const inAllForms = allForms || suffix.includes('+');
  let ways: Step[][];
  if (bare.startsWith('{')) ways = [[{ kind: 'concept', names: bare.slice(1, -1).split('|'), marked: false }]];
  else if (bare.startsWith('(')) ways = readWays(bare.slice(1, -1), inflect, inAllForms);
  else ways = [[{ kind: 'word', words: new Set(inAllForms ? inflect(bare) : [bare]), marked: false }]];
  if (suffix.includes('!')) ways = ways.map(mark);
  return suffix.includes('?') ? [...ways, []] : ways;
}

function readSequence(written: string, inflect: Inflect, allForms: boolean): Step[][] {
  return cut(written, ' ')
    .map((piece) => readPiece(piece, inflect, allForms))
    .reduce<Step[][]>((before, ways) => before.flatMap((one) => ways.map((way) => [...one, ...way])), [[]]);
}

function readWays(written: string, inflect: Inflect, allForms: boolean): Step[][] {
  return join(cut(written, '|').flatMap((each) => readSequence(each, inflect, allForms)));
}

/** A gap at either end asks for nothing. */
function withoutOuterGaps(way: Step[]): Step[] {
  if (way[0]?.kind === 'gap') return withoutOuterGaps(way.slice(1));
  return way.at(-1)?.kind === 'gap' ? withoutOuterGaps(way.slice(0, -1)) : way;
}

/** Reads a pattern into the ways it may be met. Throws for one that may be empty, and for a missing bracket. */
export function readPattern(written: string, inflect: Inflect): Step[][] {
  const ways = readWays(written, inflect, false).map(withoutOuterGaps);
  if (ways.length === 0 || ways.some((way) => way.length === 0))
    throw new Error(`A pattern needs a word: “${written}”`);
  return ways;
}
