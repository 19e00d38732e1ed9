import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { EventBus, Rooms } from '../kernel';
import type { Database } from '../storage';
import { LocalRoomBus } from './bus';
import type { AllowsOrigin } from './handshake';
import { Hall, type Log } from './hall';
import { Latecomers, type LateDoor } from './latecomers';
import { defaultLimits, type Limits } from './limits';
import { storedRecords, type KeepMisfits } from './records';
import { Review } from './review';
import { createRights, type Session } from './rights';
import { Sockets } from './sockets';

export type { LateDoor } from './latecomers';
export { type Limits } from './limits';
export type { RoomUser, Session } from './rights';

export interface CollaborationOptions {
  database: Database;
  bus: EventBus;
  /** who a cookie header belongs to; undefined when nobody is signed in with it any more */
  sessionOf(cookieHeader: string | undefined): Session | undefined;
  allowsOrigin: AllowsOrigin;
  /** keeps what was taken out of a text, in the transaction that takes it out */
  keepMisfits: KeepMisfits;
  /** keeps words that came when their section could not take them */
  late: LateDoor;
  log: Log;
  now(): Date;
  limits?: Partial<Limits>;
}

export interface CollaborationStats {
  rooms: number;
  connections: number;
  commits: number;
  updates: number;
  /** milliseconds a commit took on average */
  commitTime: number;
  /** commits by how long they took: how many took at most so many seconds */
  commitSeconds: { sum: number; atMost: readonly (readonly [seconds: number, commits: number])[] };
  pendingBytes: number;
  /** messages received, and frames that slow readers did not get */
  received: number;
  dropped: number;
  /** sockets we closed, by close code */
  closed: ReadonlyMap<number, number>;
  /** false from a commit that failed until one succeeds, or until nobody has tried again for half a minute */
  healthy: boolean;
}

export interface Collaboration {
  /** Takes over a socket for `/collab/<sectionId>` and answers true; leaves any other alone. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  rooms: Rooms;
  stats(): CollaborationStats;
  /** Puts everything received on disk, tells clients to come back later, ends when all sockets are closed. */
  close(): Promise<void>;
}

/** The rooms in which sections are written together. Nothing leaves here before it is on disk. */
export function createCollaboration(options: CollaborationOptions): Collaboration {
  const limits = { ...defaultLimits, ...options.limits };
  const { database, log, bus } = options;
  const records = storedRecords(database, options.now, options.keepMisfits);
  const rooms = new LocalRoomBus((error) => log.error({ err: error }, 'a message to the rooms failed'));
  const hall = new Hall(
    database.updates,
    limits,
    log,
    new Latecomers(options.late, limits.lateGrace, log),
    records,
    rooms,
  );
  const rights = createRights(database, options.sessionOf);
  const review = new Review(hall, rights);
  const sockets = new Sockets(hall, limits, options.allowsOrigin, rights, options.now);
  rooms.subscribe((message) => message.kind === 'event' && review.after(message.event));
  const stopListening = bus.listen((event) => rooms.publish({ kind: 'event', event }));
  const heartbeat = setInterval(() => {
    review.all();
    sockets.beat();
  }, limits.heartbeat).unref();
  return {
    upgrade: (request, socket, head) => sockets.upgrade(request, socket, head),
    rooms: {
      flush: (sectionId) => hall.flush(sectionId),
      committed: (sectionId, update) => rooms.publish({ kind: 'committed', sectionId, update }),
      renew: (sectionId) => rooms.publish({ kind: 'renewed', sectionId }),
    },
    stats: () => figuresOf(hall, sockets),
    async close() {
      clearInterval(heartbeat);
      stopListening();
      await sockets.close();
      hall.close();
    },
  };
}

/** Editors with unsaved words come back every few seconds. */
const RETRIED_WITHIN = 30_000;

function figuresOf(hall: Hall, sockets: Sockets): CollaborationStats {
  const { commits, updates, time, failedAt } = hall.commits.figures;
  const rooms = [...hall.rooms.values()];
  return {
    rooms: rooms.length,
    connections: sockets.size,
    commits,
    updates,
    commitTime: commits === 0 ? 0 : time / commits,
    commitSeconds: { sum: time / 1000, atMost: hall.commits.figures.spread.all() },
    pendingBytes: rooms.reduce((sum, room) => sum + room.pendingBytes, 0),
    received: sockets.tally.received,
    dropped: sockets.tally.dropped,
    closed: sockets.tally.closed,
    healthy: failedAt === undefined || performance.now() - failedAt > RETRIED_WITHIN,
  };
}
