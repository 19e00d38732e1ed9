import { eq } from 'drizzle-orm';
import { leafTypes } from '../../schema/document';
import { checkDocument, type DocumentCheck, type DocumentFinding } from '../../schema/safety';
import { people, sops } from '../../schema/tables';
import { templateById } from '../../templates';
import { decide, seatsIn } from '../access';
import { asOverride, isOverridden, overridesIn, standing, wordsHash } from '../guard';
import type { Context } from '../kernel';
import { projectText, readText, visibleSection, type SectionRow } from '../sections';

/**
 * The last look at each section: pages reload, several people read one section, and after an edit only what changed is
 * looked at anew.
 */
const recent = new Map<string, { words: string; check: DocumentCheck }>();
const MOST_RECENT = 64;

function placeOf(ctx: Context, { sopId, key }: SectionRow) {
  const sop = ctx.database.orm.select().from(sops).where(eq(sops.id, sopId)).get();
  const number = sop && templateById(sop.templateId)?.components.find((each) => each.key === key)?.number;
  return { language: sop?.language ?? 'en', ...(number === undefined ? {} : { component: number }) };
}

const lookAt = (ctx: Context, section: SectionRow, place: ReturnType<typeof placeOf>, before?: DocumentCheck) =>
  checkDocument(readText(ctx, section.textHash).content ?? [], { ...place, leaves: leafTypes }, before);

function look(ctx: Context, section: SectionRow): DocumentCheck {
  const place = placeOf(ctx, section);
  const words = [section.textHash, place.language, place.component].join();
  const before = recent.get(section.id);
  const isSame = before?.words === words;
  const check = isSame ? before.check : lookAt(ctx, section, place, before?.check);
  recent.delete(section.id);
  recent.set(section.id, { words, check });
  for (const oldest of recent.keys()) if (recent.size > MOST_RECENT) recent.delete(oldest);
  return check;
}

/** Whether something stands in a section that must be changed before it is called, and no lead let stand. */
export function hasUnsafeWords(ctx: Context, section: SectionRow): boolean {
  return (
    standing(look(ctx, section).findings, overridesIn(ctx, { sopId: section.sopId, sectionId: section.id })).length > 0
  );
}

export interface SectionFinding extends DocumentFinding {
  /** names the passage for an override */
  wordsHash: string;
  overridden: { by: string; at: string; reason: string } | null;
}

export interface SectionSafety {
  textHash: string;
  language: string;
  component: number | null;
  coverage: DocumentCheck['coverage'];
  findings: SectionFinding[];
  abilities: { override: boolean };
}

/** What the safety rules find in a section as it stands, and what a lead let stand. @throws DomainError `not-found` */
export function sectionSafety(ctx: Context, sectionId: string): SectionSafety {
  const section = projectText(ctx, visibleSection(ctx, sectionId).id);
  const { sopId, textHash } = section;
  const { findings, coverage } = look(ctx, section);
  const overrides = overridesIn(ctx, { sopId, sectionId });
  const nameOf = (id: string) => ctx.database.orm.select().from(people).where(eq(people.id, id)).get()?.name ?? '';
  const place = placeOf(ctx, section);
  return {
    ...{ textHash, coverage, language: place.language, component: place.component ?? null },
    findings: findings.map((finding) => {
      const { passage } = finding;
      const row = overrides.find((each) => isOverridden(asOverride(finding, passage), [each]));
      const overridden = row ? { by: nameOf(row.by), at: row.at.toISOString(), reason: row.reason } : null;
      return { ...finding, wordsHash: wordsHash(passage), overridden };
    }),
    abilities: { override: decide(seatsIn(ctx, sopId), 'safety.override').allowed },
  };
}
