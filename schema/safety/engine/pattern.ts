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
type Ways = readonly (readonly Step[])[];

const DEFAULT_GAP = 8;

const isEmpty = (piece: string) => piece.trim() === '';

/** Cuts at a character wherever it stands outside brackets. */
function cut(written: string, at: '|' | ' '): string[] {
  if (!/[(){}]/u.test(written)) return written.split(at).filter((piece) => !isEmpty(piece));
  const pieces: string[] = [];
  let [depth, from] = [0, 0];
  for (let index = 0; index < written.length; index += 1) {
    const letter = written[index];
    if (letter === '(' || letter === '{') depth += 1;
    else if (letter === ')' || letter === '}') depth -= 1;
    else if (depth === 0 && letter === at) {
      pieces.push(written.slice(from, index));
      from = index + 1;
    }
  }
  if (depth !== 0) throw new Error(`A bracket is missing in “${written}”`);
  return [...pieces, written.slice(from)].filter((piece) => !isEmpty(piece));
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

const isBareWord = /^[\p{L}\p{N}]+$/u;

/** Adds the words of a way that is nothing but words to others. */
function takeWords([first, ...rest]: readonly Step[], words: Set<string>): boolean {
  if (first?.kind !== 'word' || rest.length > 0) return false;
  for (const word of first.words) words.add(word);
  return true;
}

/** A gap at either end asks for nothing. */
function withoutOuterGaps(way: readonly Step[]): readonly Step[] {
  if (way[0]?.kind === 'gap') return withoutOuterGaps(way.slice(1));
  return way.at(-1)?.kind === 'gap' ? withoutOuterGaps(way.slice(0, -1)) : way;
}

/** Reads patterns of one language; what was read once, a word or a whole bracket, is not read again. */
export class PatternReader {
  readonly #pieces = new Map<string, Ways>();
  readonly #piecesInAllForms = new Map<string, Ways>();

  readonly #inflected = new Map<string, readonly string[]>();

  constructor(readonly inflect: Inflect) {}

  /** Reads a pattern into the ways it may be met. Throws for one that may be empty, and for a missing bracket. */
  read(written: string): Ways {
    const ways = this.#ways(written, false).map(withoutOuterGaps);
    if (ways.length === 0 || ways.some((way) => way.length === 0))
      throw new Error(`A pattern needs a word: “${written}”`);
    return ways;
  }

  /** Single words among the alternatives become one step; longer ones stay ways of their own. */
  #ways(written: string, allForms: boolean): Ways {
    const words = new Set<string>();
    const longer: (readonly Step[])[] = [];
    for (const each of cut(written, '|')) {
      if (isBareWord.test(each)) for (const form of this.#forms(each, allForms)) words.add(form);
      else for (const way of this.#sequence(each, allForms)) if (!takeWords(way, words)) longer.push(way);
    }
    return words.size > 0 ? [[{ kind: 'word', words, marked: false }], ...longer] : longer;
  }

  #forms(word: string, allForms: boolean): readonly string[] {
    if (!allForms) return [word];
    const known = this.#inflected.get(word) ?? this.inflect(word);
    this.#inflected.set(word, known);
    return known;
  }

  #sequence(written: string, allForms: boolean): Ways {
    const [first = [], ...rest] = cut(written, ' ').map((piece) => this.#known(piece, allForms));
    return rest.reduce((before, ways) => before.flatMap((one) => ways.map((way) => [...one, ...way])), first);
  }

  #known(written: string, allForms: boolean): Ways {
    const pieces = allForms ? this.#piecesInAllForms : this.#pieces;
    const before = pieces.get(written);
    if (before) return before;
    const ways = this.#piece(written, allForms);
    pieces.set(written, ways);
    return ways;
  }

  /** The ways one piece of a pattern may be met. */
  #piece(written: string, allForms: boolean): Ways {
    if (written.startsWith('~')) return [[readGap(written)]];
    const [, bare = '', suffix = ''] = /^(.*?)([+?!]*)$/su.exec(written) ?? [];
    const bareWays = this.#bare(bare, allForms || suffix.includes('+'));
    const ways = suffix.includes('!') ? bareWays.map(mark) : bareWays;
    return suffix.includes('?') ? [...ways, []] : ways;
  }

  #bare(written: string, allForms: boolean): Ways {
    if (written.startsWith('{')) return [[{ kind: 'concept', names: written.slice(1, -1).split('|'), marked: false }]];
    if (written.startsWith('(')) return this.#ways(written.slice(1, -1), allForms);
    return [[{ kind: 'word', words: new Set(this.#forms(written, allForms)), marked: false }]];
  }
}
