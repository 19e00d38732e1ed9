import { and, asc, eq, isNull } from 'drizzle-orm';
import { sectionInputs } from '../../schema/inputs';
import { people, quarantinedBlocks } from '../../schema/tables';
import { authorise, decide, requireSeat } from '../access';
import { parseInput, personOf, type Context } from '../kernel';
import { recordEvent } from '../trail';
import type { Misfit } from './fit-text';
import { loadSection, visibleSection } from './load-section';
import { wordsOf, type Piece } from './piece';

/** A misfit and who typed it, where that is known. */
export interface FoundMisfit extends Misfit {
  personId: string | undefined;
}

/** What can be read of one misfit; the rest of a megabyte would help nobody. */
const MOST_BYTES = 64 * 1024;

/**
 * Keeps what was taken out of a section's text, with one event that says how much and why but not what. Belongs in the
 * transaction that takes it out.
 */
export function quarantine(ctx: Context, sectionId: string, misfits: readonly FoundMisfit[]): void {
  if (misfits.length === 0) return;
  const { sopId } = loadSection(ctx, sectionId);
  const at = ctx.now();
  for (const { personId = null, problem, piece } of misfits) {
    const row = { id: ctx.newId('piece'), sectionId, personId, at, problem, data: bytesOf(piece) };
    ctx.database.orm.insert(quarantinedBlocks).values(row).run();
  }
  const problems = [...new Set(misfits.map(({ problem }) => problem))].sort();
  recordEvent(ctx, {
    ...{ type: 'section.quarantined', sopId, subject: sectionId },
    payload: { pieces: misfits.length, problems },
  });
}

function bytesOf(piece: Piece): Buffer {
  const whole = Buffer.from(JSON.stringify(piece));
  if (whole.length <= MOST_BYTES) return whole;
  const words: Piece = { type: piece.type, text: wordsOf(piece).slice(0, MOST_BYTES / 4) };
  return Buffer.from(JSON.stringify(words));
}

export interface QuarantinedPiece {
  id: string;
  at: string;
  /** who typed it; null when nobody knows */
  by: string | null;
  problem: string;
  words: string;
}

/** What was taken out of a section and still waits for a lead, oldest first; nothing for anybody else. */
export function quarantined(ctx: Context, sectionId: string): QuarantinedPiece[] {
  const { sopId } = visibleSection(ctx, sectionId);
  if (!decide(requireSeat(ctx, sopId, 'section'), 'section.manage').allowed) return [];
  const rows = ctx.database.orm
    .select({ piece: quarantinedBlocks, by: people.name })
    .from(quarantinedBlocks)
    .leftJoin(people, eq(people.id, quarantinedBlocks.personId))
    .where(waiting(sectionId))
    .orderBy(asc(quarantinedBlocks.at), asc(quarantinedBlocks.id))
    .limit(MOST_SHOWN)
    .all();
  return rows.map(({ piece: { id, at, problem, data }, by }) => ({
    ...{ id, by, problem, at: at.toISOString() },
    words: wordsOf(JSON.parse(data.toString()) as Piece),
  }));
}

const MOST_SHOWN = 50;

const waiting = (sectionId: string) =>
  and(eq(quarantinedBlocks.sectionId, sectionId), isNull(quarantinedBlocks.clearedAt));

/**
 * A lead has seen to a piece that was set aside: it is shown no more, and its words are
 * forgotten. Clearing what is already cleared is fine.
 * @throws DomainError `forbidden`; `not-found`; `invalid`
 */
export function clearQuarantined(ctx: Context, input: unknown): void {
  const { sectionId, pieceId } = parseInput(sectionInputs.clearQuarantined, input);
  ctx.database.transaction(() => {
    const { sopId } = visibleSection(ctx, sectionId);
    authorise(ctx, sopId, 'section.manage');
    const cleared = { clearedAt: ctx.now(), clearedBy: personOf(ctx.actor), data: Buffer.from('{"type":"cleared"}') };
    const own = and(waiting(sectionId), eq(quarantinedBlocks.id, pieceId));
    const { changes } = ctx.database.orm.update(quarantinedBlocks).set(cleared).where(own).run();
    if (changes > 0) recordEvent(ctx, { type: 'section.quarantine-cleared', sopId, subject: sectionId });
  });
}
