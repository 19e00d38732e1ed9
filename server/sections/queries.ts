import { asc, eq } from 'drizzle-orm';
import { componentText, type Citation } from '../../schema/template';
import { sections, sops } from '../../schema/tables';
import { templateById } from '../../templates';
import { authorise } from '../access';
import type { Context } from '../kernel';
import { visibleSection } from './load-section';

/** What a template says beside the text of a section. */
export interface Guidance {
  purpose: string;
  why: string[];
  decide: string[];
  /** the sub-sections of the starter text: what to ask there, and what it rests on */
  parts: { heading: string; prompts: string[]; sources: Source[] }[];
  sources: Source[];
  /** the version of the template that the SOP began with, and the one this guidance is from */
  version: { began: number; now: number };
}

interface Source {
  source: string;
  detail: string | null;
  url: string | null;
}

const sourcesOf = (citations: readonly Citation[]): Source[] =>
  citations.map(({ source, detail = null, url = null }) => ({ source, detail, url }));

/** The guidance of a section's component; undefined for a section its template does not know. @throws DomainError */
export function guidanceOf(ctx: Context, sectionId: string): Guidance | undefined {
  const { sopId, key } = visibleSection(ctx, sectionId);
  const sop = ctx.database.orm.select().from(sops).where(eq(sops.id, sopId)).get();
  const template = sop && templateById(sop.templateId);
  const component = template?.components.find((each) => each.key === key);
  if (!sop || !template || !component) return undefined;
  const { purpose, guidance, subsections } = componentText(template, component, sop.language);
  return {
    ...{ purpose, ...guidance, sources: sourcesOf(component.citations) },
    parts: subsections.map(({ heading, prompts, sources }) => ({ heading, prompts, sources: sourcesOf(sources) })),
    version: { began: sop.templateVersion, now: template.version },
  };
}

export interface OutlineLine {
  id: string;
  number: number;
  title: string;
  /** for where the title does not fit, such as the head of the consensus grid */
  shortTitle: string;
}

/** The sections of an SOP in their order, by name only. @throws DomainError `not-found` */
export function outline(ctx: Context, sopId: string): OutlineLine[] {
  authorise(ctx, sopId, 'sop.read');
  const { orm } = ctx.database;
  const sop = orm.select().from(sops).where(eq(sops.id, sopId)).get();
  const template = sop && templateById(sop.templateId);
  const shortTitle = (key: string) => {
    const component = template?.components.find((each) => each.key === key);
    return template && component && componentText(template, component, sop.language).shortTitle;
  };
  const rows = orm.select().from(sections).where(eq(sections.sopId, sopId)).orderBy(asc(sections.ordinal)).all();
  return rows.map(({ id, ordinal: number, key, title }) => ({
    id,
    number,
    title,
    shortTitle: shortTitle(key) ?? title,
  }));
}
