import { asc, eq } from 'drizzle-orm';
import { people, safetyOverrides, sections } from '../../schema/tables';
import { safetyRuleWords } from '../../schema/words/en/safety';
import type { Context } from '../kernel';
import type { OverrideRow } from '../guard';
import { sectionSafety } from './section-safety';

/** What a lead let stand as a record keeps it: in words, and without the words that stand. */
export interface RecordedOverride {
  /** null for words outside the sections, such as minutes */
  section: number | null;
  rule: string;
  title: string;
  reason: string;
  by: string;
  at: string;
}

/** An override of words that were taken out of their section again says nothing about the text any more. */
function stillStands(ctx: Context, { sectionId, field, rule, key, wordsHash }: OverrideRow): boolean {
  if (sectionId === null || field !== 'section') return true;
  return sectionSafety(ctx, sectionId).findings.some(
    (finding) => finding.rule === rule && finding.key === key && finding.wordsHash === wordsHash,
  );
}

/** What leads let stand in an SOP although a safety rule stops it, oldest first. The caller has authorised. */
export function recordedOverrides(ctx: Context, sopId: string): RecordedOverride[] {
  return ctx.database.orm
    .select({ row: safetyOverrides, by: people.name, section: sections.ordinal })
    .from(safetyOverrides)
    .innerJoin(people, eq(people.id, safetyOverrides.by))
    .leftJoin(sections, eq(sections.id, safetyOverrides.sectionId))
    .where(eq(safetyOverrides.sopId, sopId))
    .orderBy(asc(safetyOverrides.at), asc(safetyOverrides.id))
    .all()
    .filter(({ row }) => stillStands(ctx, row))
    .map(({ row: { rule, reason, at }, by, section }) => ({
      ...{ section, rule, title: safetyRuleWords[rule].title, reason, by },
      at: at.toISOString(),
    }));
}
