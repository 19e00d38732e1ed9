import type { EventType } from '../../schema/vocabulary';

/** What has happened, for those who look on: pages revalidate, rooms change rights. No texts, no names. */
export interface DomainEvent {
  type: EventType;
  sopId: string | null;
  subject: string;
  at: Date;
}

export type Listener = (event: DomainEvent) => void;

/** In-process announcements, in order. A listener that throws does not stop the others. */
export class EventBus {
  readonly #listeners = new Set<Listener>();
  readonly #failed: (error: unknown) => void;

  constructor(failed: (error: unknown) => void) {
    this.#failed = failed;
  }

  /** @returns a function that ends the subscription */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  announce(event: DomainEvent): void {
    for (const listener of this.#listeners) {
      try {
        listener(event);
      } catch (error) {
        this.#failed(error);
      }
    }
  }
}
