import type { DomainEvent } from '../kernel';

/** What rooms have to hear of from outside: from commands, and from rooms of the same section in other processes. */
export type RoomMessage =
  /** an update that is on disk; `from` names the hall whose room has it already, if one has */
  | { kind: 'committed'; sectionId: string; update: Uint8Array; from?: string }
  /** the section is another document now: no copy of the old one may be gone on with */
  | { kind: 'renewed'; sectionId: string }
  /** something happened that may change what people may do in rooms */
  | { kind: 'event'; event: DomainEvent }
  /** who is in a room and where their carets are, as a whole websocket frame */
  | { kind: 'presence'; sectionId: string; frame: Uint8Array };

/**
 * Carries messages to all halls. Each subscriber gets every message once, in the order of its publisher, the publisher's
 * own included. An update may be published only once it is on disk.
 */
export interface RoomBus {
  publish(message: RoomMessage): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: (message: RoomMessage) => void): () => void;
}

/** The bus of a single process. A subscriber that throws does not keep the message from the others. */
export class LocalRoomBus implements RoomBus {
  readonly #listeners = new Set<(message: RoomMessage) => void>();

  constructor(readonly failed: (error: unknown) => void = () => {}) {}

  publish(message: RoomMessage): void {
    for (const listener of this.#listeners) {
      try {
        listener(message);
      } catch (error) {
        this.failed(error);
      }
    }
  }

  subscribe(listener: (message: RoomMessage) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
