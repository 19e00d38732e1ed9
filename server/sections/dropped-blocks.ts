import { and, asc, eq, isNull } from 'drizzle-orm';
import type { StructuredType } from '../../schema/document';
import { componentText, starterBlocks, starterOf, type StarterBlock } from '../../schema/template';
import { droppedBlocks as table, people, sops } from '../../schema/tables';
import { templateById } from '../../templates';
import { authorise } from '../access';
import type { Context } from '../kernel';
import { visibleSection, type SectionRow } from './load-section';
import { readText } from './read-text';

/** A block of the template that was left out on purpose. */
export interface DroppedBlock {
  id: string;
  /** names the block among those of its section, such as `definition:survivor` */
  key: string;
  label: string;
  reason: string;
  /** name of the lead who dropped it */
  by: string;
  at: string;
}

/** The structured blocks that a section's component begins with; none for a section that was added. */
export function blocksOfTemplate(ctx: Context, { sopId, key }: SectionRow): StarterBlock[] {
  const sop = ctx.database.orm.select().from(sops).where(eq(sops.id, sopId)).get();
  const template = sop && templateById(sop.templateId);
  const component = template?.components.find((each) => each.key === key);
  if (!sop || !template || !component) return [];
  return starterBlocks(starterOf(componentText(template, component, sop.language)));
}

/** For callers that have authorised. */
export function loadDropped(ctx: Context, sectionId: string): DroppedBlock[] {
  return ctx.database.orm
    .select({ row: table, by: people.name })
    .from(table)
    .innerJoin(people, eq(people.id, table.droppedBy))
    .where(and(eq(table.sectionId, sectionId), isNull(table.restoredAt)))
    .orderBy(asc(table.droppedAt), asc(table.id))
    .all()
    .map(({ row: { id, block: key, label, reason, droppedAt }, by }) => ({
      ...{ id, key, label, reason, by },
      at: droppedAt.toISOString(),
    }));
}

/**
 * The blocks of the template that a lead dropped from a section, with the reason of each: what a check for completeness
 * does not ask for again.
 * @throws DomainError `not-found`
 */
export function droppedBlocks(ctx: Context, sectionId: string): DroppedBlock[] {
  const { sopId } = visibleSection(ctx, sectionId);
  authorise(ctx, sopId, 'sop.read');
  return loadDropped(ctx, sectionId);
}

/** A block that the template began with, and what became of it. */
export interface BeganWith {
  key: string;
  type: StructuredType;
  label: string;
  state: 'there' | 'changed' | 'dropped';
}

/** What the template put into a section, and whether it still stands there under its name. @throws DomainError */
export function blocksBegunWith(ctx: Context, sectionId: string): BeganWith[] {
  const section = visibleSection(ctx, sectionId);
  authorise(ctx, section.sopId, 'sop.read');
  const there = new Set(starterBlocks(readText(ctx, section.textHash)).map(({ key }) => key));
  const dropped = new Set(loadDropped(ctx, sectionId).map(({ key }) => key));
  return blocksOfTemplate(ctx, section).map(({ key, type, label }) => ({
    ...{ key, type, label },
    state: dropped.has(key) ? 'dropped' : there.has(key) ? 'there' : 'changed',
  }));
}
