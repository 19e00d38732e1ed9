import type { Database, Storage } from '../storage';

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

/** Where rooms keep their text: an append-only log per section and one compacted state. Synchronous, like SQLite. */
export interface UpdateLog {
  load(sectionId: string): StoredText;
  /** the last number of a section, also when another wrote it */
  lastSeq(sectionId: string): number;
  /**
   * Stores all updates in one transaction and calls `committed` with their numbers, in order, once they are durable:
   * at once, or when the transaction this is called in has ended well. @throws DomainError `storage-failed`
   */
  append(updates: readonly Appended[], committed: (seqs: number[]) => void): void;
  /** Puts one state in place of the `rows` rows of the log up to `seq`. @throws LogMoved; DomainError */
  compact(sectionId: string, seq: number, rows: number, state: Uint8Array): void;
}

/** The log holds rows the caller has not seen: compacting now would lose them. */
export class LogMoved extends Error {
  override name = 'LogMoved';
}

/** The log in the database of the installation. */
export function createUpdateLog(
  { sqlite }: Pick<Storage, 'sqlite'>,
  database: Pick<Database, 'transaction' | 'afterCommit'>,
  now: () => number,
): UpdateLog {
  const insert = sqlite.prepare<[string, number, Uint8Array]>(
    'insert into section_updates (section_id, at, data) values (?, ?, ?)',
  );
  const readState = sqlite.prepare<[string], { seq: number; state: Buffer }>(
    'select upto_seq as seq, state from section_states where section_id = ?',
  );
  const readUpdates = sqlite.prepare<[string, number], { seq: number; data: Buffer }>(
    'select seq, data from section_updates where section_id = ? and seq > ? order by seq',
  );
  const readLast = sqlite.prepare<[string], { seq: number | null }>(
    'select max(seq) as seq from section_updates where section_id = ?',
  );
  const replaceState = sqlite.prepare<[string, number, Uint8Array]>(
    `insert into section_states (section_id, upto_seq, state) values (?, ?, ?)
     on conflict (section_id) do update set upto_seq = excluded.upto_seq, state = excluded.state`,
  );
  const clear = sqlite.prepare<[string, number]>('delete from section_updates where section_id = ? and seq <= ?');

  return {
    load(sectionId) {
      const base = readState.get(sectionId);
      const rows = readUpdates.all(sectionId, base?.seq ?? 0);
      return {
        state: base?.state,
        updates: rows.map(({ data }) => data),
        seq: rows.at(-1)?.seq ?? base?.seq ?? 0,
      };
    },
    lastSeq: (sectionId) => readLast.get(sectionId)?.seq ?? readState.get(sectionId)?.seq ?? 0,
    append(updates, committed) {
      database.transaction(() => {
        const at = now();
        const seqs = updates.map(({ sectionId, update }) => Number(insert.run(sectionId, at, update).lastInsertRowid));
        database.afterCommit(() => committed(seqs));
      });
    },
    compact(sectionId, seq, rows, state) {
      database.transaction(() => {
        if (clear.run(sectionId, seq).changes !== rows) throw new LogMoved();
        replaceState.run(sectionId, seq, state);
      });
    },
  };
}
