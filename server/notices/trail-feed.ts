import { and, asc, eq, gt } from 'drizzle-orm';
import { trailEvents } from '../../schema/tables';
import type { Context } from '../kernel';
import type { Database } from '../storage';
import { trailHead } from '../trail';

/** That something changed in an SOP: what kind of thing, and in which section. Nobody's words, nobody's name. */
export interface Change {
  /** its place in the trail, which a reader that comes back names to get what it missed */
  id: string;
  /** the kind of thing that changed: the first word of the event's type, such as `vote` */
  what: string;
  /** the section it belongs to, where it belongs to one */
  sectionId: string | null;
}

type Row = Pick<typeof trailEvents.$inferSelect, 'seq' | 'sopId' | 'type' | 'subject' | 'payload' | 'hash'>;

interface Listener {
  sopId: string;
  /** `wait` spreads those who look at one SOP, so that they do not all load again at once; in milliseconds */
  tell(change: Change, event: Row, wait: number): void;
}

/** What loading a page again costs the server, in milliseconds: those who do follow each other at this distance. */
const apart = 3;

/** Nobody waits longer than this before loading again, in milliseconds. */
const longest = 600;

/** How often others that write into the same data folder, such as the command line, are looked for; in milliseconds. */
const glance = 1000;

/** The number alone could come again after an older backup was restored; with its hash it says which trail it is of. */
export const markOf = ({ seq, hash }: Pick<Row, 'seq' | 'hash'>) => `${seq}-${hash.slice(0, 12)}`;

const NOTHING_YET = markOf({ seq: 0, hash: '0'.repeat(64) });

function sectionOf({ subject, payload }: Row): string | null {
  if (subject.startsWith('section_')) return subject;
  const { sectionId } = JSON.parse(payload) as { sectionId?: unknown };
  return typeof sectionId === 'string' ? sectionId : null;
}

/** What may be said of an event to whoever may read its SOP. */
export const changeOf = (row: Row): Change => ({
  id: markOf(row),
  what: row.type.split('.')[0] ?? row.type,
  sectionId: sectionOf(row),
});

interface Stretch {
  after: number;
  /** of this SOP only */
  sopId?: string;
  limit?: number;
}

/** The events after one, oldest first. */
export function eventsAfter({ database: { orm } }: Context, { after, sopId, limit = -1 }: Stretch): Row[] {
  const { seq, sopId: where, type, subject, payload, hash } = trailEvents;
  return orm
    .select({ seq, sopId: where, type, subject, payload, hash })
    .from(trailEvents)
    .where(and(gt(seq, after), sopId === undefined ? undefined : eq(where, sopId)))
    .orderBy(asc(seq))
    .limit(limit)
    .all();
}

/** The number of the event with this mark; undefined when this trail has no such event. */
export function seqOfMark({ database: { orm } }: Context, mark: string): number | undefined {
  const { seq, hash } = trailEvents;
  const number = Number(/^(\d{1,15})-/.exec(mark)?.[1] ?? Number.NaN);
  if (mark === NOTHING_YET) return 0;
  if (Number.isNaN(number)) return undefined;
  const row = orm.select({ seq, hash }).from(trailEvents).where(eq(seq, number)).get();
  return row && markOf(row) === mark ? row.seq : undefined;
}

/**
 * Reads the trail as it grows and tells everybody who looks on: one reading for all of them. What is told comes from
 * the trail itself, so that an event is told exactly once and also when another process wrote it.
 */
class TrailFeed {
  readonly #ctx: Context;
  readonly #listeners = new Set<Listener>();
  #seq = 0;
  #stop: (() => void) | undefined;

  constructor(ctx: Context) {
    this.#ctx = ctx;
  }

  /** @returns a function that ends it */
  listen(listener: Listener): () => void {
    this.#start();
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) this.#end();
    };
  }

  #start(): void {
    if (this.#stop) return this.#read();
    this.#seq = trailHead(this.#ctx.database).seq;
    const unlisten = this.#ctx.listen(() => this.#read());
    const timer = setInterval(() => this.#lookForOthers(), glance).unref();
    this.#stop = () => {
      clearInterval(timer);
      unlisten();
    };
  }

  #end(): void {
    this.#stop?.();
    this.#stop = undefined;
  }

  /** Whoever closes the storage ends the watches with it, also those that nobody took down. */
  #lookForOthers(): void {
    if (this.#ctx.database.isOpen()) this.#read();
    else this.#end();
  }

  #read(): void {
    for (const row of eventsAfter(this.#ctx, { after: this.#seq })) {
      // Whoever is told may do something that is told at once, before this goes on.
      if (row.seq <= this.#seq) continue;
      this.#seq = row.seq;
      this.#tell(changeOf(row), row);
    }
  }

  /** One that fails must not keep the event from the others. */
  #tell(change: Change, row: Row): void {
    const failures: unknown[] = [];
    const listeners = [...this.#listeners];
    const looking = listeners.filter(({ sopId }) => sopId === row.sopId).length;
    const step = Math.min(apart, longest / Math.max(1, looking));
    for (const [at, { tell }] of listeners.entries()) {
      try {
        tell(change, row, Math.min(longest, Math.round(at * step)));
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  }
}

const feeds = new WeakMap<Database, TrailFeed>();

/** The one feed of an open data folder. */
export function feedOf(ctx: Context): TrailFeed {
  const known = feeds.get(ctx.database);
  if (known) return known;
  const feed = new TrailFeed(ctx);
  feeds.set(ctx.database, feed);
  return feed;
}
