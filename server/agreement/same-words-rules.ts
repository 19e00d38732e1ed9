/** A correction of spelling: from these words of a section to those. */
export interface RuleCorrection {
  /** null until a second party has confirmed it, and the text was changed */
  beforeHash: string | null;
  afterHash: string | null;
  confirmedAt: Date | null;
  /** when a party said that it changes the meaning */
  challengedAt: Date | null;
  /** until when any one party may say so */
  challengeUntil: Date | null;
}

/** Whether votes on the words before a correction also mean the words after it. */
export const stands = ({ confirmedAt, challengedAt }: Pick<RuleCorrection, 'confirmedAt' | 'challengedAt'>) =>
  confirmedAt !== null && challengedAt === null;

/** Corrections that lead, one after another, to these words. */
function leadingTo(textHash: string, corrections: readonly RuleCorrection[]): RuleCorrection[] {
  const standing = corrections.filter(stands);
  const found = new Set<RuleCorrection>();
  const reached = new Set([textHash]);
  for (let grew = true; grew;) {
    const next = standing.filter((each) => !found.has(each) && each.afterHash !== null && reached.has(each.afterHash));
    grew = next.length > 0;
    for (const each of next) {
      found.add(each);
      if (each.beforeHash !== null) reached.add(each.beforeHash);
    }
  }
  return [...found];
}

/**
 * The hashes whose votes count for these words: their own, and those that corrections which stand have led away from.
 * Only in that direction: words that are put back as they were are asked about by the votes they were given.
 */
export function sameWords(textHash: string, corrections: readonly RuleCorrection[]): ReadonlySet<string> {
  const before = leadingTo(textHash, corrections).flatMap(({ beforeHash }) => beforeHash ?? []);
  return new Set([textHash, ...before]);
}

/** Until when somebody may still take apart what leads to these words; undefined where nobody may. */
export function openUntil(textHash: string, corrections: readonly RuleCorrection[], now: Date): Date | undefined {
  const open = leadingTo(textHash, corrections).flatMap(({ challengeUntil }) => challengeUntil ?? []);
  const [latest] = open.filter((until) => until > now).sort((a, b) => b.getTime() - a.getTime());
  return latest;
}
