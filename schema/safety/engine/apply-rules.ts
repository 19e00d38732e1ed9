import type { SafetyContext, SafetyFinding } from '../finding';
import { isStronger } from '../finding';
import type { RuleData } from '../language';
import type { CompiledLanguage, CompiledRule } from './compile';
import type { ReadSentence } from './passage';
import type { PatternSet } from './pattern-set';
import type { Match, Sentence, Stretch } from './sentence';
import { overruling } from './turns';

function isOver(sentence: Sentence, patterns: PatternSet, { from, to }: Stretch): boolean {
  return sentence.among(patterns).some((steps) => sentence.some(steps, (match) => match.from < to && match.to > from));
}

const isOwn = ({ tokens }: Sentence, { from, to }: Stretch) => tokens.slice(from, to).some(({ own }) => own);

function speaksHere({ kinds, notIn, audiences }: RuleData, context: SafetyContext): boolean {
  if (kinds && !kinds.includes(context.kind)) return false;
  if (notIn && context.component !== undefined && notIn.includes(context.component)) return false;
  return !audiences || audiences.includes(context.audience ?? 'public');
}

const REACH = 12;

/** Whether a stretch leads in, before a colon, the list between whose items the first semicolon stands. */
const leadsIn = ({ tokens }: Sentence, { to }: Stretch, semicolon: number): boolean =>
  tokens.slice(to, semicolon + 1).some(({ before }) => before.includes(':'));

/**
 * Whether a stretch lies within so many words of another. A semicolon between them ends the reach, unless the first one
 * leads in the list that the semicolon parts: then it stands right before each item.
 */
function isNear(sentence: Sentence, one: Stretch, other: Stretch, reach: number): boolean {
  const [left, right] = one.from <= other.from ? [one, other] : [other, one];
  const cuts = sentence.semicolons.filter((at) => at >= left.to && at <= right.from);
  const [first] = cuts;
  if (first === undefined) return right.from - left.to <= reach;
  return right.from - (cuts.at(-1) ?? first) <= reach && leadsIn(sentence, left, first);
}

/** The words around the marked one that a frame asks for; undefined when some of them are missing. */
function frameOf({ near, data }: CompiledRule, { marked }: Match, { sentence }: ReadSentence): Stretch[] | undefined {
  const found: Stretch[] = [];
  for (const each of near) {
    const isThere = sentence.among(each).some((steps) =>
      sentence.some(steps, (match) => {
        if (!isNear(sentence, marked, match, data.reach ?? REACH)) return false;
        found.push(match);
        return true;
      }),
    );
    if (!isThere) return undefined;
  }
  return found;
}

function holds({ data }: CompiledRule, match: Match, { polarity }: ReadSentence): boolean {
  if (data.polarity === 'either') return true;
  const isDenied = polarity().isDenied(match, data.exceptionsCount ?? false);
  return data.polarity === 'denied' ? isDenied : !isDenied;
}

/** A match with all the words it stands on, those a frame asks for among them. */
interface Heard {
  match: Match;
  words: readonly Stretch[];
}

/** Whether a sentence holds all that a rule asks for. */
function holdsAll({ needed, find }: CompiledRule, sentence: Sentence): boolean {
  if (!sentence.mayFit(find)) return false;
  const missing = needed.findIndex((each) => !sentence.fits(each));
  if (missing > 0) needed.unshift(...needed.splice(missing, 1));
  return missing < 0;
}

function matchesOf(rule: CompiledRule, read: ReadSentence): Heard[] {
  if (!holdsAll(rule, read.sentence)) return [];
  const found: Heard[] = [];
  for (const steps of read.sentence.among(rule.find)) {
    const isEnough = read.sentence.some(steps, (match) => {
      if (!isOwn(read.sentence, match)) return false;
      const frame = frameOf(rule, match, read);
      if (!frame || !holds(rule, match, read)) return false;
      if (isOver(read.sentence, rule.unlessAround, match.marked)) return false;
      found.push({ match, words: [...match.named, ...frame] });
      return rule.data.each !== true;
    });
    if (isEnough) break;
  }
  return found;
}

function wordingOf({ data }: CompiledRule, written: string, language: CompiledLanguage): SafetyFinding['wording'] {
  const exact = data.replace?.[written.toLowerCase()];
  if (exact !== undefined) {
    const isCapital = written.charAt(0) !== written.charAt(0).toLowerCase();
    const text = isCapital ? `${exact.charAt(0).toUpperCase()}${exact.slice(1)}` : exact;
    return { text, replaces: true };
  }
  const offered = data.wording === undefined ? undefined : language.data.wordings[data.wording];
  return offered === undefined ? undefined : { text: offered, replaces: false };
}

function findingOf(rule: CompiledRule, match: Match, { sentence }: ReadSentence, place: Place): SafetyFinding {
  const own = sentence.tokens.slice(match.from, match.to).filter((token) => token.own);
  const start = Math.min(...own.map((token) => token.start));
  const end = Math.max(...own.map((token) => token.end));
  const { rule: name, level, key, component } = rule.data;
  const wording = wordingOf(rule, place.text.slice(start, end), place.language);
  return { rule: name, level, key, start, end, component, ...(wording ? { wording } : {}) };
}

interface Place {
  text: string;
  context: SafetyContext;
  language: CompiledLanguage;
}

/** What is left of what was heard: guards in the sentence silence it, save those that are overruled. */
function unsilenced(
  heard: readonly Heard[],
  rule: CompiledRule,
  { sentence }: ReadSentence,
  { negation }: CompiledLanguage,
): readonly Heard[] {
  if (heard.length === 0) return heard;
  const guards = sentence.matches(rule.unless);
  if (guards.length === 0) return heard;
  const isOverruled = overruling(sentence, negation);
  return heard.filter(({ words }) => guards.every((guard) => isOverruled(guard, words)));
}

function isChecklist({ sentence }: ReadSentence, language: CompiledLanguage): boolean {
  if (!sentence.isQuestion) return false;
  if (!sentence.fits(language.personalQuestions)) return true;
  const first = sentence.tokens.findIndex(({ own }) => own);
  return sentence
    .among(language.checklistQuestions)
    .some((steps) => sentence.some(steps, ({ from }) => from === first));
}

const isFault = ({ sentence }: ReadSentence, { faults }: CompiledLanguage): boolean =>
  sentence.fits(faults.told) && sentence.fits(faults.ended);

interface Found extends Heard {
  finding: SafetyFinding;
  data: RuleData;
}

const overlap = (one: Stretch, other: Stretch) => one.from < other.to && one.to > other.from;

/** Whether the word that decides is one the other stands on too: what is said by other words is another matter. */
const isSaidBy = ({ match }: Found, { words }: Found) => words.some((each) => overlap(each, match.marked));

function yields(one: Found, other: Found): boolean {
  const { yieldsTo = [], yieldsToSame = [] } = one.data;
  const { rule } = other.finding;
  return yieldsTo.includes(rule) || (yieldsToSame.includes(rule) && isSaidBy(one, other));
}

/** Drops what a more telling rule already says; of two that would both give way the stronger stays, else the earlier. */
function withoutYielding(found: readonly Found[]): SafetyFinding[] {
  const goesFirst = (one: number, other: number) => {
    const [mine, theirs] = [found[one], found[other]];
    if (!mine || !theirs || !yields(mine, theirs)) return false;
    if (!yields(theirs, mine)) return true;
    const [own, others] = [mine.finding.level, theirs.finding.level];
    return isStronger(others, own) || (others === own && other < one);
  };
  return found.filter((_, one) => !found.some((__, other) => goesFirst(one, other))).map(({ finding }) => finding);
}

/** Of several findings of one rule and reason in a sentence the strongest stays, unless each is one of its own. */
function strongest(findings: readonly SafetyFinding[], isEach: (finding: SafetyFinding) => boolean): SafetyFinding[] {
  return findings.filter(
    (one, at) =>
      isEach(one) ||
      !findings.some((other, index) => {
        if (other.rule !== one.rule || index === at) return false;
        if (isEach(other)) return false;
        return isStronger(other.level, one.level) || (other.level === one.level && index < at);
      }),
  );
}

/** What the rules of a language find in each sentence of a passage. */
export function applyRules(read: readonly ReadSentence[], place: Place): SafetyFinding[] {
  const rules = place.language.rules.filter(({ data }) => speaksHere(data, place.context));
  const each = new Set(rules.filter(({ data }) => data.each).map(({ data }) => data.key));
  return read.flatMap((one, at) => {
    if (isChecklist(one, place.language)) return [];
    const hasEnded = isFault(one, place.language);
    const near = read.slice(Math.max(0, at - 1), at + 2);
    const found = rules.flatMap((rule) => {
      if (hasEnded && rule.data.evenOfFaults !== true) return [];
      const matches = unsilenced(matchesOf(rule, one), rule, one, place.language);
      if (matches.length === 0 || near.some(({ sentence }) => sentence.fits(rule.unlessNearby))) return [];
      return matches.map((heard) => ({ ...heard, finding: findingOf(rule, heard.match, one, place), data: rule.data }));
    });
    return strongest(withoutYielding(found), ({ key }) => each.has(key));
  });
}
