import type { Context } from '../kernel';
import type { Database } from '../storage';
import { trailHead } from '../trail';
import type { SectionRow } from './load-section';
import { projectSop } from './project-sop';

/** SOPs whose last look is kept, for each kind of look. */
const kept = 50;

/** Windows close and dates pass by themselves: what depends on the time is worked out again after a second. */
const second = 1000;

/** What was last known of each SOP, the oldest of too many forgotten. */
class LastOfEach<T> {
  readonly #known = new WeakMap<Database, Map<string, T>>();

  get = (database: Database, sopId: string): T | undefined => this.#known.get(database)?.get(sopId);

  set(database: Database, sopId: string, last: T): void {
    const known = this.#known.get(database) ?? new Map<string, T>();
    this.#known.set(database, known);
    known.delete(sopId);
    known.set(sopId, last);
    if (known.size > kept) known.delete([...known.keys()][0] ?? '');
  }
}

interface Standing {
  /** of the database when this was read */
  version: string;
  rows: SectionRow[];
  /**
   * What a look rests on: the last event of the trail, because whatever changes writes one, and the words of every
   * section, because typing does not.
   */
  basis: string;
}

const standings = new LastOfEach<Standing>();

/** Reads the sections of an SOP only when anything was written since; a page looks at a dozen things one after another. */
function standingOf(ctx: Context, sopId: string): Standing {
  const { database, rooms } = ctx;
  const last = standings.get(database, sopId);
  for (const { id } of last?.rows ?? []) rooms.flush(id);
  // Before anything is read: what is written meanwhile then makes the next look read again.
  const version = database.version();
  if (last?.version === version) return last;
  const rows = projectSop(ctx, sopId);
  const words = rows.map(({ id, textHash, epoch, problem }) => `${id} ${textHash} ${epoch} ${problem ?? ''}`);
  const standing = { version, rows, basis: [trailHead(database).hash, ...words].join('\n') };
  standings.set(database, sopId, standing);
  return standing;
}

/**
 * Works out what everybody sees alike once for all who look in the same second, such as two hundred pages that load
 * again after a vote. The answer is shared: nobody may change it, and it must not depend on who asks. A command, which
 * looks in the middle of its own changes, never gets a kept answer.
 */
export function sharedLook<T>(workOut: (ctx: Context, sopId: string, rows: SectionRow[]) => T) {
  const looks = new LastOfEach<{ basis: string; at: number; answer: T }>();
  return (ctx: Context, sopId: string): T => {
    if (ctx.database.isInTransaction()) return workOut(ctx, sopId, projectSop(ctx, sopId));
    const { rows, basis } = standingOf(ctx, sopId);
    const at = Math.floor(ctx.now().getTime() / second);
    const last = looks.get(ctx.database, sopId);
    if (last?.basis === basis && last.at === at) return last.answer;
    const answer = workOut(ctx, sopId, rows);
    looks.set(ctx.database, sopId, { basis, at, answer });
    return answer;
  };
}
