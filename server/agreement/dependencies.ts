import { and, asc, desc, eq, ne, sql } from 'drizzle-orm';
import { agreementInputs } from '../../schema/inputs';
import { calls, dependencyChecks, sections } from '../../schema/tables';
import { decide, seatsIn, signedIn } from '../access';
import { DomainError, parseInput, type Context } from '../kernel';
import { projectText, readText, redlineBetween, type Redline, type SectionRow } from '../sections';
import { keptQuery } from '../storage';
import { recordEvent } from '../trail';
import { relianceOn, type Reliance } from './dependency-rules';
import { correctionsOf, type CorrectionRow } from './load-corrections';
import { sameWords } from './same-words-rules';
import { refuseOldWords, sectionFor } from './subject';

/** A section that this one rests on was opened again, or says something else than when this one was called or checked. */
export interface DependencyMark {
  source: { id: string; number: number; title: string };
  reliance: Reliance;
  /** the words of the source now, which a check is about */
  sourceHash: string;
  isReopened: boolean;
  redline: Redline;
  mayCheck: boolean;
}

type CallRow = typeof calls.$inferSelect;

const callsInOrder = keptQuery((orm) => {
  const ofSection = eq(calls.sectionId, sql.placeholder('sectionId'));
  return orm.select().from(calls).where(ofSection).orderBy(asc(calls.openedAt)).prepare();
});

/** The calls of a section that were not taken back, oldest first. */
const callsOf = ({ database }: Context, sectionId: string): CallRow[] =>
  callsInOrder(database)
    .all({ sectionId })
    .filter(({ ending }) => ending !== 'undone');

/** The words of a section that another one was last held against, and when. */
interface Held {
  hash: string;
  at: Date;
}

const latestCheck = keptQuery((orm) => {
  const { sectionId, sourceId, checkedAt } = dependencyChecks;
  const own = and(eq(sectionId, sql.placeholder('sectionId')), eq(sourceId, sql.placeholder('sourceId')));
  return orm.select().from(dependencyChecks).where(own).orderBy(desc(checkedAt)).limit(1).prepare();
});

function lastCheck({ database }: Context, sectionId: string, sourceId: string): Held | undefined {
  const row = latestCheck(database).get({ sectionId, sourceId });
  return row && { hash: row.sourceHash, at: row.checkedAt };
}

/**
 * The words of the source that a section was called with: those last called by then, else those first called later.
 * A check that somebody made since takes their place. Nothing where one of the two was never called.
 */
function heldAgainst(ctx: Context, section: SectionRow, sourceId: string): Held | undefined {
  const own = callsOf(ctx, section.id).at(-1);
  if (!own) return undefined;
  const check = lastCheck(ctx, section.id, sourceId);
  if (check && check.at >= own.openedAt) return check;
  const all = callsOf(ctx, sourceId);
  const call = all.findLast(({ openedAt }) => openedAt <= own.openedAt) ?? all[0];
  return call && { hash: call.textHash, at: call.openedAt > own.openedAt ? call.openedAt : own.openedAt };
}

function isOpenAgain(ctx: Context, source: SectionRow, since: Date): boolean {
  const last = callsOf(ctx, source.id).at(-1);
  const endedAt = last?.endedAt ?? null;
  return source.phase === 'drafting' && endedAt !== null && endedAt >= since;
}

/** What changed in a source since a section was held against it, if that matters to the section. */
function changeOf(ctx: Context, section: SectionRow, source: SectionRow, corrections: CorrectionRow[]) {
  const held = heldAgainst(ctx, section, source.id);
  if (!held) return undefined;
  const isSame = sameWords(source.textHash, corrections).has(held.hash);
  const isReopened = isOpenAgain(ctx, source, held.at);
  if (isSame && !isReopened) return undefined;
  const [before, now] = [readText(ctx, held.hash), readText(ctx, source.textHash)];
  const reliance = relianceOn(readText(ctx, section.textHash), { before, now });
  return reliance && { held, isReopened, reliance };
}

/** What has to be checked in a section because another one moved. The caller has authorised. */
export function dependencyMarks(ctx: Context, section: SectionRow): DependencyMark[] {
  const { sopId } = section;
  const others = and(eq(sections.sopId, sopId), ne(sections.id, section.id));
  const rows = ctx.database.orm.select().from(sections).where(others).orderBy(asc(sections.ordinal)).all();
  const mayCheck = decide(seatsIn(ctx, sopId), 'section.check').allowed;
  const corrections = correctionsOf(
    ctx,
    rows.map(({ id }) => id),
  );
  return rows.flatMap((source): DependencyMark[] => {
    const own = corrections.filter(({ sectionId }) => sectionId === source.id);
    const change = changeOf(ctx, section, source, own);
    if (!change) return [];
    const { held, isReopened, reliance } = change;
    const { id, ordinal: number, title, textHash: sourceHash } = source;
    const redline = redlineBetween(ctx, sopId, held.hash, sourceHash);
    return [{ source: { id, number, title }, reliance, sourceHash, isReopened, redline, mayCheck }];
  });
}

/**
 * Somebody's word that a section still fits another one, as that one stands now. Where nothing has to be checked,
 * nothing happens. @throws DomainError `forbidden`; `not-found`; `words-changed` when the other one moved on meanwhile
 */
export function checkDependency(ctx: Context, input: unknown): void {
  const { sectionId, sourceId, sourceHash } = parseInput(agreementInputs.checkDependency, input);
  ctx.database.transaction(() => {
    const section = sectionFor(ctx, sectionId, 'section.check');
    const { sopId } = section;
    const inSop = and(eq(sections.sopId, sopId), eq(sections.id, sourceId));
    const known = ctx.database.orm.select({ id: sections.id }).from(sections).where(inSop).get();
    if (!known) throw new DomainError('not-found', { what: 'section' });
    const source = projectText(ctx, sourceId);
    refuseOldWords(source, sourceHash);
    if (!changeOf(ctx, section, source, correctionsOf(ctx, [sourceId]))) return;
    const by = { checkedBy: signedIn(ctx), checkedAt: ctx.now() };
    ctx.database.orm
      .insert(dependencyChecks)
      .values({ id: ctx.newId('check'), sectionId, sourceId, sourceHash, ...by })
      .run();
    const payload = { sourceId, sourceHash };
    recordEvent(ctx, { type: 'section.dependency-checked', sopId, subject: sectionId, payload });
  });
}
