import { IndexeddbPersistence } from 'y-indexeddb';
import type * as Y from 'yjs';
import { whenForgotten } from '~/lib/device';

const COUNT = 'unsent';

/** What a session hears from its store. */
interface Listener {
  /** what was kept is gone, because somebody signed out or changed their mind */
  dropped: () => void;
  /** all that was typed so far is kept now */
  settled: () => void;
}

/** The copy of a section's document in this browser, so that unsent words outlast the page. */
export class UnsentStore {
  readonly #kept: IndexeddbPersistence;
  readonly #listener: Listener;
  readonly #stop: () => void;
  #isOpen = true;
  #unsent = 0;
  #asked = 0;
  #written = 0;
  #isWriting = false;

  constructor(name: string, doc: Y.Doc, listener: Listener) {
    this.#kept = new IndexeddbPersistence(name, doc);
    this.#listener = listener;
    this.#stop = whenForgotten(() => {
      void this.clear();
      listener.dropped();
    });
  }

  /** Whether the browser has written all that was typed: only then it outlasts a crash. */
  get isSettled(): boolean {
    return this.#isOpen && this.#written > 0 && this.#written === this.#asked;
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

  /** Writes how much is unsent, after the words themselves. */
  note(unsent: number): void {
    this.#unsent = unsent;
    this.#asked += 1;
    if (!this.#isWriting) void this.#write();
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

  /** One write at a time; what was asked for meanwhile goes into the next. */
  async #write(): Promise<void> {
    this.#isWriting = true;
    try {
      while (this.#isOpen && this.#written !== this.#asked) {
        const asked = this.#asked;
        await written(this.#kept.db, this.#unsent);
        this.#written = asked;
      }
    } catch {
      // No room left, or the database is gone: it stays unsettled, and the bar does not say that it is kept.
    }
    this.#isWriting = false;
    if (this.isSettled) this.#listener.settled();
  }
}

/** Resolves when the count and every word put in before it are on disk: it waits for the stores of both. */
const written = (database: IDBDatabase | null, unsent: number) =>
  new Promise<void>((resolve, reject) => {
    if (!database) return reject(new Error('The database is not open.'));
    const transaction = database.transaction(['updates', 'custom'], 'readwrite', { durability: 'strict' });
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new Error('The database refused to write.'));
    transaction.objectStore('custom').put(unsent, COUNT);
  });
