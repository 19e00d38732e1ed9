import { eq } from 'drizzle-orm';
import { checkSafety, type SafetyFinding, type SafetyKind } from '../../schema/safety';
import { sops } from '../../schema/tables';
import { decide, seatsIn } from '../access';
import { DomainError, type Context } from '../kernel';
import { writeOverride } from './overrides';
import { asOverride } from './rules';

export interface GuardedWords {
  sopId: string;
  kind: SafetyKind;
  /** what was written, by the name of its field; what is missing is passed over */
  words: Readonly<Record<string, string | null | undefined>>;
  /** why a lead lets it stand */
  overrideReason?: string;
}

interface Found {
  field: string;
  text: string;
  finding: SafetyFinding;
}

function languageOf(ctx: Context, sopId: string): string {
  return (
    ctx.database.orm.select({ language: sops.language }).from(sops).where(eq(sops.id, sopId)).get()?.language ?? 'en'
  );
}

/** Minutes, comments and statements are read by everybody: a case that stands in them cannot be taken back. */
const beforeEntering: readonly SafetyKind[] = ['comment', 'minutes', 'statement', 'import'];

/** A rule on how cases are talked about is no case itself. */
const isCase = ({ rule, key }: SafetyFinding) => (rule === 'X-14' && key !== 'case-told') || key === 'id-number';

function blockedIn(ctx: Context, { sopId, kind, words }: GuardedWords): Found[] {
  const language = languageOf(ctx, sopId);
  return Object.entries(words).flatMap(([field, text]) => {
    if (!text) return [];
    // Words for a section are looked at where they stand: only a case must not even get there.
    const blocks = kind !== 'import';
    const isStopped = (finding: SafetyFinding) =>
      (blocks && finding.level === 'block') || (isCase(finding) && beforeEntering.includes(kind));
    const { findings } = checkSafety(text, { language, kind });
    return findings.filter(isStopped).map((finding) => ({ field, text, finding }));
  });
}

/** Where in a field something was found and why, without the words: errors are logged. */
const described = ({ field, finding: { rule, key, component, start, end } }: Found) => ({
  ...{ field, rule, key, component, start, end },
});

/**
 * The one gate for words that enter the SOP outside its sections. Call it inside the transaction that writes them, once
 * the actor may do so.
 * @throws DomainError `unsafe-words` for words that could hurt a survivor, unless a lead gives a reason for them: then
 * the trail and the overrides hold the reason, the rule and a hash of the words
 */
export function guardWords(ctx: Context, guarded: GuardedWords): void {
  const blocked = blockedIn(ctx, guarded);
  if (blocked.length === 0) return;
  const { sopId, overrideReason = '' } = guarded;
  const mayOverride = decide(seatsIn(ctx, sopId), 'safety.override').allowed;
  if (!mayOverride || overrideReason === '') {
    throw new DomainError('unsafe-words', { findings: blocked.map(described), mayOverride });
  }
  const inReason = blockedIn(ctx, { sopId, kind: 'comment', words: { overrideReason } });
  if (inReason.length > 0) throw new DomainError('unsafe-words', { findings: inReason.map(described), mayOverride });
  for (const { field, text, finding } of blocked) {
    writeOverride(ctx, { sopId, sectionId: null, field }, asOverride(finding, text), overrideReason);
  }
}
