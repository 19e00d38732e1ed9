import { sha256Hex } from '../../schema/document';
import { discussionInputs } from '../../schema/inputs';
import { importedComments } from '../../schema/tables';
import type { Outcome } from '../../schema/vocabulary';
import { authorise } from '../access';
import { canonicalJson, parseInput, type Context } from '../kernel';
import { projectText, type SectionRow } from '../sections';
import { keptInsert } from '../storage';
import { recordEvent } from '../trail';
import { writeOutcome } from './decide-on-comment';
import type { CellFault } from './import-cells';
import { lookAtCells } from './import-guard';
import { enterComment, markPlaced } from './open-comment';
import { placeComments } from './place-comments';
import { planRows, type Plan } from './plan-rows';
import type { Idle, RowPlan } from './plan-row';

/** A row of a table as it is shown before anything is written. */
export type PreviewRow = { at: number } & (
  | { does: 'nothing'; because: Idle; number: number | null }
  | { does: 'decide'; number: number; from: Outcome | null; to: Outcome; reason: string }
  | { does: 'open'; party: string; section: string; words: string; proposal: string | null; to: Outcome | null }
  | { does: 'wrong'; faults: CellFault[] }
);

export interface ImportPreview {
  rows: PreviewRow[];
  /** names what would be written; it comes back with the press that writes it */
  plan: string;
}

export type ImportAnswer =
  | { kind: 'written'; opened: number; decided: number; wrong: number }
  /** something was decided or written meanwhile: this is what the rows come to now */
  | { kind: 'changed'; preview: ImportPreview };

type Opening = Extract<RowPlan, { does: 'open' }>;

function previewOpening({ parties, sections }: Plan['facts'], plan: Opening): PreviewRow {
  const { at, input, partyId, decision } = plan;
  const party = parties.find(({ id }) => id === partyId)?.code ?? '';
  const { number = 0, title = '' } = sections.find(({ id }) => id === input.sectionId) ?? {};
  const proposal = input.proposal === '' && !input.strike ? null : input.proposal;
  const to = decision?.outcome ?? null;
  return { at, does: 'open', party, section: `${number}. ${title}`, words: input.words, proposal, to };
}

function previewRow(facts: Plan['facts'], plan: RowPlan): PreviewRow {
  if (plan.does === 'open') return previewOpening(facts, plan);
  if (plan.does !== 'decide') return plan;
  const { at, comment, from, decision } = plan;
  return { at, does: 'decide', number: comment.number, from, to: decision.outcome, reason: decision.reason };
}

function previewOf({ facts, rows }: Plan): ImportPreview {
  const shown = rows.map((row) => previewRow(facts, row));
  return { rows: shown, plan: sha256Hex(canonicalJson(shown)) };
}

/**
 * What the rows of a table would come to: which are new comments, which decide on one, which change nothing, and which
 * are wrong, where and why. Writes nothing.
 * @throws DomainError `forbidden` unless the actor leads; `invalid`
 */
export async function previewComments(ctx: Context, input: unknown): Promise<ImportPreview> {
  const { sopId, rows } = parseInput(discussionInputs.previewComments, input);
  authorise(ctx, sopId, 'comment.import');
  return previewOf(planRows(ctx, sopId, rows, await lookAtCells(ctx, sopId, rows)));
}

const noteImported = keptInsert(importedComments);

/** Writes a new comment of a row, where its words were found. */
function open(ctx: Context, sopId: string, plan: Opening, section: SectionRow): void {
  const { input, partyId, spot, rowHash, decision } = plan;
  if (!spot) throw new Error(`Row ${plan.at} was planned without a place`);
  const commentId = enterComment(ctx, section, input, { ...spot, partyId });
  noteImported(ctx.database, { sopId, rowHash, commentId });
  if (decision) writeOutcome(ctx, { id: commentId, sopId, sectionId: section.id, partyId }, decision);
}

function writeOpenings(ctx: Context, { facts: { sopId }, rows }: Plan): number {
  const openings = rows.filter((row) => row.does === 'open');
  for (const sectionId of new Set(openings.map(({ input }) => input.sectionId))) {
    const section = projectText(ctx, sectionId);
    placeComments(ctx, sectionId);
    for (const plan of openings) if (plan.input.sectionId === sectionId) open(ctx, sopId, plan, section);
    markPlaced(ctx, sectionId);
  }
  return openings.length;
}

/**
 * Writes the good rows of a table as they were shown, all or none: new comments of agencies, and what becomes of others.
 * The same table brought again writes nothing.
 * @returns what was written, or what the rows come to now where that is not what was shown
 * @throws DomainError `forbidden` unless the actor leads; `invalid`
 */
export async function importComments(ctx: Context, input: unknown): Promise<ImportAnswer> {
  const { sopId, rows, plan: shown } = parseInput(discussionInputs.importComments, input);
  authorise(ctx, sopId, 'comment.import');
  const unsafe = await lookAtCells(ctx, sopId, rows);
  return ctx.database.transaction<ImportAnswer>(() => {
    authorise(ctx, sopId, 'comment.import');
    const plan = planRows(ctx, sopId, rows, unsafe);
    const preview = previewOf(plan);
    if (preview.plan !== shown) return { kind: 'changed', preview };
    const opened = writeOpenings(ctx, plan);
    const decisions = plan.rows.filter((row) => row.does === 'decide');
    for (const { comment, decision } of decisions) writeOutcome(ctx, comment, decision);
    const wrong = plan.rows.filter(({ does }) => does === 'wrong').length;
    const decided = decisions.length;
    if (opened + decided > 0) {
      const payload = { rows: rows.length, opened, decided, wrong };
      recordEvent(ctx, { type: 'comment.table-imported', sopId, subject: sopId, payload });
    }
    return { kind: 'written', opened, decided, wrong };
  });
}
