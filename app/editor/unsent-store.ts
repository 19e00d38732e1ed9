import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import { whenForgotten } from '~/lib/device';

const COUNT = 'unsent';

/** The copy of a section's document in this browser, so that unsent words outlast the page. */
export class UnsentStore {
  readonly #kept: IndexeddbPersistence;
  readonly #stop: () => void;
  #isOpen = true;

  /** @param dropped hears that what was kept is gone, because somebody signed out or changed their mind */
  constructor(name: string, doc: Y.Doc, dropped: () => void) {
    this.#kept = new IndexeddbPersistence(name, doc);
    this.#stop = whenForgotten(() => {
      void this.clear();
      dropped();
    });
  }

  /** whether an update came out of this store */
  isOrigin(origin: unknown): boolean {
    return origin === this.#kept;
  }

  /** Puts what is kept into the document. @returns how many changes in it were not sent */
  async load(): Promise<number> {
    await this.#kept.whenSynced;
    const count: unknown = await this.#kept.get(COUNT);
    return typeof count === 'number' ? count : 0;
  }

  note(unsent: number): void {
    if (this.#isOpen) void this.#kept.set(COUNT, unsent);
  }

  /** Lets go of the database; what is in it stays. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#stop();
    void this.#kept.destroy();
  }

  async clear(): Promise<void> {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    this.#stop();
    await this.#kept.clearData();
  }
}
