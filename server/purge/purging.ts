import type { PurgeStore } from '../../schema/vocabulary';
import type { Context } from '../kernel';
import type { PurgedRow } from '../trail';
import { Eraser, type Removal } from './rules';

/** One purge while it goes on: what it takes out, and what it has found so far. */
export class Purging {
  readonly rows: PurgedRow[] = [];
  readonly #places = new Map<PurgeStore, number>();
  /** sections whose words have changed, with how many places of each */
  readonly inSections = new Map<string, number>();

  constructor(
    readonly ctx: Context,
    readonly sopId: string,
    readonly removal: Removal,
  ) {}

  eraser(): Eraser {
    return new Eraser(this.removal);
  }

  found(store: PurgeStore, places: number): void {
    if (places > 0) this.#places.set(store, (this.#places.get(store) ?? 0) + places);
  }

  /** A sealed row holds something else from now on; the trail will say so. */
  changed(row: PurgedRow): void {
    this.rows.push(row);
  }

  hasChanged(of: PurgedRow['of'], key: string): boolean {
    return this.rows.some((row) => row.of === of && row.key === key);
  }

  get places(): { store: PurgeStore; places: number }[] {
    return Array.from(this.#places, ([store, places]) => ({ store, places }));
  }
}
