import type { Database } from '../storage';
import type { DomainEvent, Listener } from './events';
import type { IdPrefix } from './ids';

export type Actor =
  | { kind: 'person'; personId: string; name: string; sessionHash?: string }
  | { kind: 'anonymous' }
  | { kind: 'installation' };

/** What commands need from the live rooms. */
export interface Rooms {
  /** puts everything received so far for a section on disk, before a command reads its text */
  flush(sectionId: string): void;
  /** passes on an update that a command has already committed, to those who have the section open */
  committed(sectionId: string, update: Uint8Array): void;
  /** has everybody throw away their copy of a section, which is another document from now on */
  renew(sectionId: string): void;
}

export interface Settings {
  /** public address, without a trailing slash */
  baseUrl: string;
  /** opens the key of the installation's certificate authority */
  authorityPassphrase: string;
  /** whether mail can be sent from here */
  sendsMail?: boolean;
}

/** Who acts, when, and on which storage. Every command and query takes one. */
export interface Context {
  actor: Actor;
  now(): Date;
  newId(prefix: IdPrefix): string;
  database: Database;
  rooms: Rooms;
  /** keys the hashes of tokens, so that a copy of the database alone signs nobody in */
  secret: string;
  /** what the installation is set up with, for commands that need it */
  settings: Settings;
  /** the form this comes from, when it comes from one: a form that is sent twice acts once */
  sending?: { once?: string; isTaken: boolean };
  /** address of the caller, for rate limits */
  client: string;
  /** Tells listeners after the transaction has committed; dropped when it rolls back. */
  announce(event: DomainEvent): void;
  /** Hears of every event after its commit. @returns a function that ends the subscription */
  listen(listener: Listener): () => void;
}

/** The signed-in person, or undefined. */
export const personOf = (actor: Actor) => (actor.kind === 'person' ? actor.personId : undefined);
