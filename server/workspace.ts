import { EventBus, newId, type Actor, type Context, type DomainEvent, type Rooms, type Settings } from './kernel';
import { createDatabase, openStorage, type Database, type Storage } from './storage';

export interface WorkspaceOptions {
  dataDir: string;
  secret: string;
  settings: Settings;
  /** the clock; a story or a test brings its own */
  now?: () => Date;
  /** hears of listeners that threw */
  failed?: (error: unknown) => void;
}

/** An open data folder and everything a command needs, without pages or sockets. */
export interface Workspace {
  storage: Storage;
  database: Database;
  bus: EventBus;
  now(): Date;
  secret: string;
  context(actor: Actor, client?: string): Context;
  /** puts the live rooms behind the contexts made from now on */
  useRooms(rooms: Rooms): void;
  close(): void;
}

/** Commands run in a process without rooms, such as the command line: what is on disk is all there is. */
const noRooms: Rooms = { flush: () => {}, committed: () => {}, renew: () => {} };

/** @throws DomainError `storage-failed` when the data folder cannot be used */
export function openWorkspace({
  dataDir,
  secret,
  settings,
  now = () => new Date(),
  failed,
}: WorkspaceOptions): Workspace {
  const storage = openStorage(dataDir);
  const database = createDatabase(storage);
  const bus = new EventBus(failed ?? (() => {}));
  let rooms = noRooms;
  const context = (actor: Actor, client = 'local'): Context => ({
    ...{ actor, client, now, newId, database, rooms, secret, settings },
    announce: (event: DomainEvent) => bus.announce(event),
    listen: (listener) => bus.listen(listener),
  });
  const useRooms = (live: Rooms) => {
    rooms = live;
  };
  return { storage, database, bus, now, secret, context, useRooms, close: () => storage.close() };
}
