import type { Context } from '../kernel';
import type { Database } from '../storage';
import { trailHead } from '../trail';
import type { SectionRow } from './load-section';
import { projectSop } from './project-sop';

/** SOPs whose last look is kept, for each kind of look. */
const kept = 50;

/** Windows close and dates pass by themselves: what depends on the time is worked out again after a second. */
const second = 1000;

/**
 * What a look rests on: the last event of the trail, because whatever changes writes one, and the words of every section,
 * because typing does not.
 */
function basis(ctx: Context, rows: readonly SectionRow[]): string {
  const words = rows.map(({ id, textHash, epoch, problem }) => `${id} ${textHash} ${epoch} ${problem ?? ''}`);
  return [trailHead(ctx.database).hash, Math.floor(ctx.now().getTime() / second), ...words].join('\n');
}

/**
 * Works out what everybody sees alike once for all who look in the same second, such as two hundred pages that load
 * again after a vote. The answer is shared: nobody may change it, and it must not depend on who asks. A command, which
 * looks in the middle of its own changes, never gets a kept answer.
 */
export function sharedLook<T>(workOut: (ctx: Context, sopId: string, rows: SectionRow[]) => T) {
  const looks = new WeakMap<Database, Map<string, { basis: string; answer: T }>>();
  return (ctx: Context, sopId: string): T => {
    if (ctx.database.isInTransaction()) return workOut(ctx, sopId, projectSop(ctx, sopId));
    const rows = projectSop(ctx, sopId);
    const now = basis(ctx, rows);
    const known = looks.get(ctx.database) ?? new Map<string, { basis: string; answer: T }>();
    looks.set(ctx.database, known);
    const last = known.get(sopId);
    if (last?.basis === now) return last.answer;
    const answer = workOut(ctx, sopId, rows);
    known.delete(sopId);
    known.set(sopId, { basis: now, answer });
    if (known.size > kept) known.delete([...known.keys()][0] ?? '');
    return answer;
  };
}
