import type { Database } from '../storage';
import type { DomainEvent } from './events';
import type { IdPrefix } from './ids';

export type Actor =
  | { kind: 'person'; personId: string; name: string; sessionHash?: string }
  | { kind: 'anonymous' }
  | { kind: 'installation' };

/** What a command needs from the live rooms: that everything typed so far is on disk before it reads the text. */
export interface Rooms {
  flush(sectionId: string): void;
}

/** Who acts, when, and on which storage. Every command and query takes one. */
export interface Context {
  actor: Actor;
  now(): Date;
  newId(prefix: IdPrefix): string;
  database: Database;
  rooms: Rooms;
  /** Tells listeners after the transaction has committed; dropped when it rolls back. */
  announce(event: DomainEvent): void;
}

/** The signed-in person, or undefined. */
export const personOf = (actor: Actor) => (actor.kind === 'person' ? actor.personId : undefined);
