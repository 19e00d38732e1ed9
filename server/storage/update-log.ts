import type Sqlite from 'better-sqlite3';
import { LogIndex } from './log-index';

/** What is on disk of a section's shared text. */
export interface StoredText {
  state: Uint8Array | undefined;
  updates: Uint8Array[];
  /** number of the last update in it */
  seq: number;
}

export interface Appended {
  sectionId: string;
  update: Uint8Array;
}

/**
 * Where the shared text of sections lives: one log for all of them and a compacted state of each. Rooms and commands
 * write through here alone, and numbers are given here alone. Synchronous, like SQLite.
 */
export interface UpdateLog {
  load(sectionId: string): StoredText;
  /** the last number of a section, also when another process wrote it; 0 before its first update */
  lastSeq(sectionId: string): number;
  /**
   * Stores all updates in one transaction and calls `committed` with their numbers, in order, once they are durable:
   * at once, or when the transaction this is called in has ended well. @throws DomainError `storage-failed`
   */
  append(updates: readonly Appended[], committed?: (seqs: number[]) => void): void;
  /** Lets one state stand for the `rows` updates of a section up to `seq`. @throws LogMoved; DomainError */
  compact(sectionId: string, seq: number, rows: number, state: Uint8Array): void;
  /**
   * Erases up to `rows` updates that states stand for; words deleted before that are then nowhere on disk.
   * @param share does nothing while less than this share of the log can be erased
   * @returns whether to call again
   */
  trim(rows: number, share: number): boolean;
  /** Puts one state in place of all that is stored of a section, and erases that. Rooms that have it open must go. */
  replace(sectionId: string, state: Uint8Array): void;
}

/** The log holds updates the caller has not seen: compacting now would lose them. */
export class LogMoved extends Error {
  override name = 'LogMoved';
}

interface Transactions {
  transaction<T>(work: () => T): T;
  afterCommit(work: () => void): void;
}

/** Numbers that lie close together are read in one sweep instead of one by one. */
const SWEEP = 4;

/** The log in the database of the installation. */
export class SqliteUpdateLog implements UpdateLog {
  readonly #index = new LogIndex();
  readonly #sql: ReturnType<typeof prepare>;

  constructor(
    readonly sqlite: Sqlite.Database,
    readonly transactions: Transactions,
  ) {
    this.#sql = prepare(sqlite);
  }

  load(sectionId: string): StoredText {
    const wasWithin = this.sqlite.inTransaction;
    const read = () => {
      const base = this.#sql.state.get(sectionId);
      // Another process may have put a state in place of what is noted here as still to be read.
      if (!wasWithin) this.#index.bury(sectionId, base?.seq ?? 0);
      const seqs = this.#seqsOf(sectionId).filter((seq) => seq > (base?.seq ?? 0));
      return { state: base?.state, updates: this.#read(sectionId, seqs), seq: seqs.at(-1) ?? base?.seq ?? 0 };
    };
    this.#refresh();
    // One look: state and log belong together, even while another process compacts.
    return wasWithin ? read() : this.sqlite.transaction(read)();
  }

  lastSeq(sectionId: string): number {
    this.#refresh();
    return this.#seqsOf(sectionId).at(-1) ?? this.#sql.stateSeq.get(sectionId)?.seq ?? 0;
  }

  append(updates: readonly Appended[], committed: (seqs: number[]) => void = () => {}): void {
    this.transactions.transaction(() => {
      const seqs = updates.map(({ sectionId, update }) =>
        Number(this.#sql.insert.run(sectionId, update).lastInsertRowid),
      );
      this.transactions.afterCommit(() => {
        this.#note(updates, seqs);
        committed(seqs);
      });
    });
  }

  compact(sectionId: string, seq: number, rows: number, state: Uint8Array): void {
    this.#refresh();
    this.transactions.transaction(() => {
      const covered = this.#seqsOf(sectionId).filter((each) => each <= seq);
      const base = this.#sql.stateSeq.get(sectionId)?.seq ?? 0;
      if (covered.length !== rows || base >= (covered[0] ?? Infinity)) throw new LogMoved();
      this.#sql.replaceState.run(sectionId, seq, state);
      this.transactions.afterCommit(() => this.#index.bury(sectionId, seq));
    });
  }

  trim(rows: number, share: number): boolean {
    this.#refresh();
    const last = this.#sql.last.get()?.seq ?? 0;
    const dead = this.#index.dead(rows, last);
    const { deadCount, liveCount } = this.#index;
    if (deadCount === 0 || deadCount < share * (deadCount + liveCount)) return false;
    this.transactions.transaction(() => {
      for (const [from, to] of runsOf(dead)) this.#sql.erase.run(from, to);
      // The last stays, empty: the next number is counted from it, and none is ever given twice.
      if (this.#index.isDead(last)) this.#sql.blank.run(last);
      this.transactions.afterCommit(() => this.#index.forget(dead));
    });
    if (dead.length === rows) return true;
    this.#emptyJournal();
    return false;
  }

  replace(sectionId: string, state: Uint8Array): void {
    this.#refresh();
    this.transactions.transaction(() => {
      const seq = this.lastSeq(sectionId);
      const last = this.#sql.last.get()?.seq ?? 0;
      this.#sql.replaceState.run(sectionId, seq, state);
      this.#sql.eraseAll.run(sectionId, last);
      if (seq === last) this.#sql.blank.run(last);
      this.transactions.afterCommit(() => this.#index.bury(sectionId, seq));
    });
  }

  /** What was erased still stands in the write-ahead log until that is emptied. Nobody is waited for. */
  #emptyJournal(): void {
    const patience = this.sqlite.pragma('busy_timeout', { simple: true });
    this.sqlite.pragma('busy_timeout = 0');
    try {
      this.sqlite.pragma('wal_checkpoint(TRUNCATE)');
    } finally {
      this.sqlite.pragma(`busy_timeout = ${String(patience)}`);
    }
  }

  #seqsOf(sectionId: string): number[] {
    const known = this.#index.of(sectionId);
    if (!this.sqlite.inTransaction) return [...known];
    const own = this.#sql.numbersSince.all(this.#index.upTo).filter((row) => row.sectionId === sectionId);
    return [...known, ...own.map(({ seq }) => seq)];
  }

  #read(sectionId: string, seqs: readonly number[]): Uint8Array[] {
    const [first, last] = [seqs[0], seqs.at(-1)];
    if (first === undefined || last === undefined) return [];
    if (last - first < seqs.length * SWEEP) return this.#sql.between.all(first, last, sectionId).map(dataOf);
    return seqs.flatMap((seq) => this.#sql.one.all(seq).map(dataOf));
  }

  /** Takes in what other processes have written. What this transaction writes is not settled and not noted yet. */
  #refresh(): void {
    if (this.sqlite.inTransaction) return;
    const isFirst = this.#index.upTo === 0;
    for (const { seq, sectionId } of this.#sql.numbersSince.all(this.#index.upTo)) {
      const isDead = isFirst && seq <= (this.#sql.stateSeq.get(sectionId)?.seq ?? 0);
      this.#index.note(sectionId, seq, isDead);
    }
  }

  #note(updates: readonly Appended[], seqs: readonly number[]): void {
    if (seqs[0] !== this.#index.upTo + 1) return this.#refresh();
    updates.forEach(({ sectionId }, at) => this.#index.note(sectionId, seqs[at] ?? 0));
  }
}

const dataOf = ({ data }: { data: Buffer }) => data;

/** Numbers as stretches without a gap. */
function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const each of numbers) {
    const last = runs.at(-1);
    if (last?.[1] === each - 1) last[1] = each;
    else runs.push([each, each]);
  }
  return runs;
}

function prepare(sqlite: Sqlite.Database) {
  return {
    insert: sqlite.prepare<[string, Uint8Array]>('insert into section_updates (section_id, data) values (?, ?)'),
    state: sqlite.prepare<[string], { seq: number; state: Buffer }>(
      'select upto_seq as seq, state from section_states where section_id = ?',
    ),
    stateSeq: sqlite.prepare<[string], { seq: number }>(
      'select upto_seq as seq from section_states where section_id = ?',
    ),
    numbersSince: sqlite.prepare<[number], { seq: number; sectionId: string }>(
      'select seq, section_id as sectionId from section_updates where seq > ? order by seq',
    ),
    between: sqlite.prepare<[number, number, string], { data: Buffer }>(
      'select data from section_updates where seq between ? and ? and section_id = ? order by seq',
    ),
    one: sqlite.prepare<[number], { data: Buffer }>('select data from section_updates where seq = ?'),
    last: sqlite.prepare<[], { seq: number | null }>('select max(seq) as seq from section_updates'),
    replaceState: sqlite.prepare<[string, number, Uint8Array]>(
      `insert into section_states (section_id, upto_seq, state) values (?, ?, ?)
       on conflict (section_id) do update set upto_seq = excluded.upto_seq, state = excluded.state`,
    ),
    eraseAll: sqlite.prepare<[string, number]>('delete from section_updates where section_id = ? and seq <> ?'),
    erase: sqlite.prepare<[number, number]>('delete from section_updates where seq between ? and ?'),
    blank: sqlite.prepare<[number]>("update section_updates set data = x'' where seq = ? and data <> x''"),
  };
}
