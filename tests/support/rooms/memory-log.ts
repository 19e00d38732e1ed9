import { DomainError } from '../../../server/kernel';
import { LogMoved, type UpdateLog } from '../../../server/storage';

/** A log that lives as long as the test, and fails when told to. It passes the same tests as the one on disk. */
export class MemoryLog implements UpdateLog {
  failsNext = false;
  #seq = 0;
  readonly #states = new Map<string, { seq: number; state: Uint8Array }>();
  #rows: { sectionId: string; seq: number; update: Uint8Array }[] = [];

  load(sectionId: string) {
    const rows = this.#rows.filter((row) => row.sectionId === sectionId);
    const updates = rows.map(({ update }) => update);
    return { state: this.#states.get(sectionId)?.state, updates, seq: this.lastSeq(sectionId) };
  }

  lastSeq(sectionId: string): number {
    const last = this.#rows.findLast((row) => row.sectionId === sectionId);
    return last?.seq ?? this.#states.get(sectionId)?.seq ?? 0;
  }

  append(updates: readonly { sectionId: string; update: Uint8Array }[], committed = (_: number[]) => {}): void {
    if (this.failsNext) {
      this.failsNext = false;
      throw new DomainError('storage-failed', { cause: 'the test says so' });
    }
    const rows = updates.map((row) => ({ ...row, seq: (this.#seq += 1) }));
    this.#rows.push(...rows);
    committed(rows.map(({ seq }) => seq));
  }

  compact(sectionId: string, seq: number, rows: number, state: Uint8Array): void {
    const covered = this.#rows.filter((row) => row.sectionId === sectionId && row.seq <= seq);
    if (covered.length !== rows) throw new LogMoved();
    this.#rows = this.#rows.filter((row) => !covered.includes(row));
    this.#states.set(sectionId, { seq, state });
  }

  replace(sectionId: string, state: Uint8Array): void {
    const seq = this.lastSeq(sectionId);
    this.#rows = this.#rows.filter((row) => row.sectionId !== sectionId);
    this.#states.set(sectionId, { seq, state });
  }

  /** Nothing to do: what a state stands for is gone at once. */
  trim(): boolean {
    return false;
  }
}
