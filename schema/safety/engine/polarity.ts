import type { PatternSet } from './pattern-set';
import type { Match, Sentence, Stretch } from './sentence';

/** The negation of a language made ready for matching. */
export interface Negation {
  denying: ReadonlySet<string>;
  notDenying: PatternSet;
  reversing: PatternSet;
  limiting: PatternSet;
  failing: PatternSet;
  closing: PatternSet;
  narrowing: ReadonlySet<string>;
  widening: PatternSet;
  turning: ReadonlySet<string>;
  prevailing: ReadonlySet<string>;
  conceding: ReadonlySet<string>;
  exempting: PatternSet;
  holding: ReadonlySet<string>;
  delaying: ReadonlySet<string>;
  joining: ReadonlySet<string>;
  finite: ReadonlySet<string>;
  relative: ReadonlySet<string>;
  subordinating: ReadonlySet<string>;
  purposive: ReadonlySet<string>;
  interrupting: ReadonlySet<string>;
  excepting: ReadonlySet<string>;
}

const NARROW_REACH = 6;

/** No denial reaches further than this many words; it bounds the work on a text without full stops. */
const FARTHEST = 60;

type Kind = 'denies' | 'reverses' | 'limits' | 'fails' | 'closes';

interface Negator extends Stretch {
  kind: Kind;
}

const covers = (stretches: readonly Stretch[], at: number) => stretches.some(({ from, to }) => at >= from && at < to);

/** Says of a word in a sentence whether the sentence denies it. Made once a sentence. */
export class Polarity {
  readonly #negators: readonly Negator[];
  readonly #wide: readonly Stretch[];

  constructor(
    readonly sentence: Sentence,
    readonly negation: Negation,
  ) {
    const all = (patterns: PatternSet) => sentence.matches(patterns);
    const harmless = all(negation.notDenying);
    this.#wide = all(negation.widening);
    const closing = all(negation.closing);
    const as = (kind: Kind) => (match: Match) => ({ kind, from: match.from, to: match.to });
    const denies = [...sentence.tokens.keys()]
      .filter((at) => this.#isDenial(at) && !covers(harmless, at))
      .map((at): Negator => ({ kind: 'denies', from: at, to: at + 1 }));
    const free = (each: Stretch) => !covers(harmless, each.from);
    this.#negators = [
      ...denies,
      ...all(negation.reversing).filter(free).map(as('reverses')),
      ...all(negation.limiting).filter(free).map(as('limits')),
      ...all(negation.failing).map(as('fails')),
      ...closing.filter(free).map(as('closes')),
    ];
  }

  /** Whether the marked word of a match is denied: by what stands before it, after it, or on what it acts upon. */
  isDenied(match: Match, exceptionsCount: boolean): boolean {
    const { from, to } = match.marked;
    const near = this.#negators.filter((each) => each.from >= from - FARTHEST && each.from <= to + FARTHEST);
    const acting = near.filter((negator) => !covers(match.named, negator.from) && this.#acts(negator, match));
    const denied = acting.some(({ kind }) => kind === 'denies');
    const reversed = new Set(
      acting.filter(({ kind }) => kind === 'reverses' || kind === 'limits').map(({ from }) => from),
    ).size;
    const failed = denied && acting.some(({ kind }) => kind === 'fails') ? 1 : 0;
    const closed = acting.some(({ kind }) => kind === 'closes') ? 1 : 0;
    const isOdd = ((denied ? 1 : 0) + reversed + failed + closed) % 2 === 1;
    return isOdd && !(exceptionsCount && this.#isExcepted(match));
  }

  /** "No. 7" and "ID no.:" deny nothing. */
  #isDenial(at: number): boolean {
    const isNumbered =
      this.#word(at) === 'no' && (/^\p{Nd}/u.test(this.#word(at + 1)) || this.#before(at + 1)[0] === '.');
    return this.negation.denying.has(this.#word(at)) && !isNumbered;
  }

  #word(at: number): string {
    return this.sentence.tokens[at]?.word ?? '';
  }

  #before(at: number): string {
    return this.sentence.tokens[at]?.before ?? '';
  }

  #acts(negator: Negator, match: Match): boolean {
    const { marked } = match;
    if (negator.kind === 'closes') return negator.from >= marked.to && this.#reachesBack(negator, marked);
    if (negator.to <= marked.from) return this.#reaches(negator, marked);
    const isWithin = negator.from >= marked.to && negator.to < match.to;
    if (isWithin) return this.#actsOnObject(negator, match);
    return negator.kind === 'denies' && negator.from >= marked.to && this.#deniesAfterwards(negator, marked);
  }

  /** Looks from a negator to a word behind it. */
  #reaches(negator: Negator, { from }: Stretch): boolean {
    if (this.#isNarrow(negator) && from - negator.to > NARROW_REACH) return false;
    const limits = { finite: -1, joint: -1, comma: -1, relative: -1, delay: -1 };
    for (let at = negator.to; at <= from; at += 1) {
      if (this.#turnsAt(at, negator)) return false;
      this.#look(at, negator, limits);
      if (this.#startsAnew(limits, at, negator)) return false;
    }
    return true;
  }

  #turnsAt(at: number, negator: Negator): boolean {
    const before = this.#before(at);
    if (before.includes(';') || (before.includes(':') && at - negator.to > 2)) return true;
    return this.negation.turning.has(this.#word(at)) && !(at === negator.to && this.#word(at) === 'while');
  }

  /** Notes what stands at a word; "or" in "no form, file or register may …" joins no statements. */
  #look(
    at: number,
    negator: Negator,
    limits: { finite: number; joint: number; comma: number; relative: number; delay: number },
  ) {
    const word = this.#word(at);
    if ((at > negator.to || negator.kind === 'reverses') && this.#before(at).includes(',')) limits.comma = at;
    const partsSubject = word === 'or' && limits.finite < 0 && this.#word(negator.from) === 'no';
    if (this.negation.joining.has(word) && !partsSubject) limits.joint = at;
    if (this.negation.delaying.has(word)) limits.delay = at;
    if (this.negation.relative.has(word)) limits.relative = at;
    if (this.negation.finite.has(word)) limits.finite = at;
  }

  /** Whether another statement has begun: "her name is not asked, and her visa is noted". */
  #startsAnew(
    {
      finite,
      joint,
      comma,
      relative,
      delay,
    }: { finite: number; joint: number; comma: number; relative: number; delay: number },
    at: number,
    negator: Negator,
  ): boolean {
    if (comma === at && this.#isSubordinate(negator)) return true;
    if (finite !== at) return joint >= 0 && joint === at - 1 && this.#isThirdPersonAfterDo(at, negator);
    if ((joint >= 0 && relative < joint) || delay >= 0) return true;
    return this.#isInRelative(negator) || negator.kind === 'limits' || this.#isNarrow(negator);
  }

  #isThirdPersonAfterDo(at: number, negator: Negator): boolean {
    const helper = this.#word(negator.from - 1);
    const bare = this.negation.finite.has(helper) && !/^(?:is|are|was|were|be|been)$/u.test(helper);
    const isStatement = this.#word(negator.from) === 'not' && this.#word(at - 1) !== 'or';
    return bare && isStatement && /[^su]s$/u.test(this.#word(at));
  }

  /** The negator stands in a clause that a comma ends: "if she does not speak it, …", "without asking, …". */
  #isSubordinate(negator: Negator): boolean {
    if (negator.kind === 'limits') return true;
    let at = negator.from;
    for (; at >= 0; at -= 1) {
      if (this.negation.subordinating.has(this.#word(at))) return true;
      if (at < negator.from && this.#before(at + 1).includes(',')) break;
    }
    const opens = this.negation.purposive.has(this.#word(at + 1));
    if (negator.kind === 'reverses' && opens) return true;
    return at < 0 && (this.#isAim(negator) || this.#isCase());
  }

  /** "To make sure nothing is lost, …", "So that no time is lost, …": the denial belongs to the aim. */
  #isAim({ from }: Negator): boolean {
    const opening = `${this.#word(0)} ${this.#word(1)}`;
    const isAim = this.#word(0) === 'to' || opening === 'in order' || opening === 'so that';
    return isAim && from > 1;
  }

  /** "Should she decline, …" */
  #isCase(): boolean {
    return this.#word(0) === 'should' && !this.sentence.isQuestion;
  }

  #isInRelative({ from }: Negator): boolean {
    return [1, 2, 3].some((back) => this.negation.relative.has(this.#word(from - back)));
  }

  #isNarrow({ kind, from }: Negator): boolean {
    if (kind !== 'denies' || this.#word(from) !== 'no' || covers(this.#wide, from)) return false;
    return this.negation.narrowing.has(this.#word(from - 1));
  }

  /** "records the district, not the visa", "asks for no papers". */
  #actsOnObject(negator: Negator, match: Match): boolean {
    if (negator.kind === 'fails') return false;
    const words = this.negation;
    for (let at = match.marked.to; at < negator.from; at += 1) {
      if (words.relative.has(this.#word(at)) || words.subordinating.has(this.#word(at))) return false;
    }
    for (let at = negator.to; at < match.to; at += 1) {
      if (words.turning.has(this.#word(at))) return false;
    }
    return true;
  }

  /** "a form with that box may not be used": a denied verb whose subject holds the word. */
  #deniesAfterwards(negator: Negator, marked: Stretch): boolean {
    const helper = this.#word(negator.from - 1);
    return this.negation.finite.has(helper) && this.#reachesBack({ ...negator, from: negator.from - 1 }, marked);
  }

  #reachesBack(negator: Stretch, marked: Stretch): boolean {
    const { turning, joining, relative, interrupting, finite } = this.negation;
    let said = false;
    for (let at = marked.to; at < negator.from; at += 1) {
      const word = this.#word(at);
      if (turning.has(word) || relative.has(word) || interrupting.has(word)) return false;
      if (this.#before(at).includes(';')) return false;
      if (joining.has(word) && (said || finite.has(this.#word(at + 1)))) return false;
      said ||= finite.has(word);
    }
    return true;
  }

  #isExcepted({ marked }: Match): boolean {
    return this.sentence.tokens.some(({ word }, at) => at >= marked.to && this.negation.excepting.has(word));
  }
}
