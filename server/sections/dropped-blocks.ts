import { and, asc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { DocumentNode, StructuredType } from '../../schema/document';
import { componentText, starterBlocks, starterOf, takeOut } from '../../schema/template';
import type { StarterBlock, TakenBlock } from '../../schema/template';
import { droppedBlocks as table, people, sops } from '../../schema/tables';
import { templateById } from '../../templates';
import { authorise } from '../access';
import type { Context } from '../kernel';
import { visibleSection, type SectionRow } from './load-section';
import { readText } from './read-text';

/** What was taken out of a text, as its row holds it. */
export const takenBlocks = z.array(z.custom<TakenBlock>((value) => typeof value === 'object' && value !== null));

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

/** What a section's component begins with; undefined for a section that was added. */
function beginningOf(ctx: Context, { sopId, key }: SectionRow): DocumentNode | undefined {
  const sop = ctx.database.orm.select().from(sops).where(eq(sops.id, sopId)).get();
  const template = sop && templateById(sop.templateId);
  const component = template?.components.find((each) => each.key === key);
  return sop && template && component && starterOf(componentText(template, component, sop.language));
}

/** The structured blocks that a section's component begins with; none for a section that was added. */
export function blocksOfTemplate(ctx: Context, section: SectionRow): StarterBlock[] {
  const beginning = beginningOf(ctx, section);
  return beginning ? starterBlocks(beginning) : [];
}

const rowsOf = (ctx: Context, sectionId: string) =>
  ctx.database.orm
    .select({ row: table, by: people.name })
    .from(table)
    .innerJoin(people, eq(people.id, table.droppedBy))
    .where(and(eq(table.sectionId, sectionId), isNull(table.restoredAt)))
    .orderBy(asc(table.droppedAt), asc(table.id))
    .all();

type DropRow = ReturnType<typeof rowsOf>[number];

const dropOf = ({ row: { id, block: key, label, reason, droppedAt }, by }: DropRow): DroppedBlock => ({
  ...{ id, key, label, reason, by },
  at: droppedAt.toISOString(),
});

/** For callers that have authorised. */
export const loadDropped = (ctx: Context, sectionId: string): DroppedBlock[] => rowsOf(ctx, sectionId).map(dropOf);

/** A block that was left out, with what stood in the text under its name, or in the template where nothing did. */
export type DroppedPiece = DroppedBlock & { taken: TakenBlock[] };

/** For callers that have authorised. */
export function loadDroppedPieces(ctx: Context, section: SectionRow): DroppedPiece[] {
  const rows = rowsOf(ctx, section.id);
  const beginning = rows.some(({ row }) => row.taken === '[]') ? beginningOf(ctx, section) : undefined;
  return rows.map((each) => {
    const taken = takenBlocks.parse(JSON.parse(each.row.taken));
    const there = taken.length > 0 || !beginning ? taken : takeOut(beginning, each.row.block).taken;
    return { ...dropOf(each), taken: there };
  });
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
