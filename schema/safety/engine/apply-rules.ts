import type { SafetyContext, SafetyFinding } from '../finding';
import { isStronger } from '../finding';
import type { RuleData } from '../language';
import type { CompiledLanguage, CompiledRule } from './compile';
import type { ReadSentence } from './passage';
import type { PatternSet } from './pattern-set';
import type { Match, Sentence, Stretch } from './sentence';

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

/** Whether a stretch lies within so many words of another, with no semicolon between them. */
function isNear({ tokens }: Sentence, one: Stretch, other: Stretch, reach: number): boolean {
  const [left, right] = one.from <= other.from ? [one, other] : [other, one];
  if (right.from - left.to > reach) return false;
  for (let at = left.to; at <= right.from; at += 1) if (tokens[at]?.before.includes(';')) return false;
  return true;
}

/** Whether everything a frame asks for stands around the marked word. */
function isFramed({ near, data }: CompiledRule, { marked }: Match, { sentence }: ReadSentence): boolean {
  const reach = data.reach ?? REACH;
  return near.every((each) =>
    sentence.among(each).some((steps) => sentence.some(steps, (match) => isNear(sentence, marked, match, reach))),
  );
}

function holds({ data }: CompiledRule, match: Match, { polarity }: ReadSentence): boolean {
  if (data.polarity === 'either') return true;
  const isDenied = polarity().isDenied(match, data.exceptionsCount ?? false);
  return data.polarity === 'denied' ? isDenied : !isDenied;
}

function matchesOf(rule: CompiledRule, read: ReadSentence): Match[] {
  if (![...rule.also, ...rule.near].every((each) => read.sentence.fits(each))) return [];
  const found: Match[] = [];
  for (const steps of read.sentence.among(rule.find)) {
    const isEnough = read.sentence.some(steps, (match) => {
      const isHere = isOwn(read.sentence, match) && isFramed(rule, match, read) && holds(rule, match, read);
      if (!isHere || isOver(read.sentence, rule.unlessAround, match.marked)) return false;
      found.push(match);
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

function isSilenced(rule: CompiledRule, read: ReadSentence, near: readonly ReadSentence[]): boolean {
  if (read.sentence.fits(rule.unless)) return true;
  return near.some(({ sentence }) => sentence.fits(rule.unlessNearby));
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

interface Found {
  finding: SafetyFinding;
  data: RuleData;
}

const yields = (one: Found, other: Found) => one.data.yieldsTo?.includes(other.finding.rule) ?? false;

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
    if (isChecklist(one, place.language) || isFault(one, place.language)) return [];
    const near = read.slice(Math.max(0, at - 1), at + 2);
    const found = rules.flatMap((rule) => {
      const matches = matchesOf(rule, one);
      if (matches.length === 0 || isSilenced(rule, one, near)) return [];
      return matches.map((match) => ({ finding: findingOf(rule, match, one, place), data: rule.data }));
    });
    return strongest(withoutYielding(found), ({ key }) => each.has(key));
  });
}
