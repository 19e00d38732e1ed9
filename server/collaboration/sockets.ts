import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import { closeCodes, DOCUMENT_SCHEMA_VERSION } from '../../schema/vocabulary';
import { Connection } from './connection';
import { listen } from './conversation';
import { comesFromUs, readTarget, refuseUpgrade, type AllowsOrigin, type Target } from './handshake';
import type { Hall } from './hall';
import type { Limits } from './limits';
import type { Entry, Rights, Standing } from './rights';
import { Tally } from './tally';

/** Opens sockets for those who may come in, and sees them out. */
export class Sockets {
  readonly #server: WebSocketServer;
  readonly #open = new Set<Connection>();
  readonly tally = new Tally();
  #isClosing = false;

  constructor(
    readonly hall: Hall,
    readonly limits: Limits,
    readonly allowsOrigin: AllowsOrigin,
    readonly rights: Rights,
    readonly now: () => Date,
  ) {
    this.#server = new WebSocketServer({
      noServer: true,
      clientTracking: false,
      perMessageDeflate: false,
      maxPayload: limits.messageBytes,
    });
  }

  get size(): number {
    return this.#open.size;
  }

  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean {
    const target = readTarget(request.url);
    if (!target) return false;
    const entry = this.#admit(request, target);
    if (typeof entry === 'number') {
      refuseUpgrade(socket, entry);
      return true;
    }
    this.#server.handleUpgrade(request, socket, head, (webSocket) => {
      const connection = new Connection(webSocket, socket, request.headers.cookie, entry, this.limits, this.tally);
      webSocket.on('error', (error) => this.#broken(webSocket, error));
      if (!speaksOurs(target)) connection.close(closeCodes.reloadPage, 'reload the page');
      else if (!holdsThis(target, entry)) connection.refuse(closeCodes.resetDocument);
      else this.#welcome(webSocket, connection, target.sectionId);
    });
    return true;
  }

  /** Keeps quiet lines open and drops the dead and the hopelessly slow. */
  beat(): void {
    for (const connection of this.#open) {
      if (!connection.isAlive || connection.isStuck) connection.webSocket.terminate();
      // Whom we have paused for sending too fast cannot answer a ping.
      connection.isAlive = connection.webSocket.isPaused;
      connection.isStuck = connection.behind !== undefined;
      connection.sendSaved();
      if (connection.isOpen) connection.webSocket.ping();
    }
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    for (const sectionId of [...this.hall.rooms.keys()]) this.#flush(sectionId);
    const gone = [...this.#open].map(
      ({ webSocket }) => new Promise<void>((resolve) => webSocket.once('close', () => resolve())),
    );
    for (const connection of this.#open) connection.close(closeCodes.restarting, 'restarting');
    const late = setTimeout(() => this.#open.forEach(({ webSocket }) => webSocket.terminate()), this.limits.closeGrace);
    await Promise.all(gone);
    clearTimeout(late);
    for (const room of [...this.hall.rooms.values()]) this.hall.unload(room);
  }

  #flush(sectionId: string): void {
    try {
      this.hall.flush(sectionId);
    } catch {
      // Its room was dropped and its people told; the others still have to be written.
    }
  }

  /** What lets this request in, or the HTTP status that keeps it out. */
  #admit(request: IncomingMessage, { sectionId }: Target): Standing | 401 | 403 | 404 | 503 {
    if (!comesFromUs(request, this.allowsOrigin)) return 403;
    const entry = this.#entryOf(request, sectionId);
    if (entry.kind === 'signed-out') return 401;
    if (entry.kind === 'not-found') return 404;
    if (entry.kind === 'unknown') return 503;
    return this.#isClosing || this.#isCrowded(sectionId, entry.user.id) ? 503 : entry;
  }

  #entryOf(request: IncomingMessage, sectionId: string): Entry | { kind: 'unknown' } {
    try {
      return this.rights(request.headers.cookie, sectionId);
    } catch (error) {
      this.hall.log.error({ sectionId, err: error }, 'rights could not be read');
      return { kind: 'unknown' };
    }
  }

  /** The library has closed the line itself, with a code of its own, such as 1009 for a frame that is too large. */
  #broken(webSocket: WebSocket, error: Error): void {
    const isTooLarge = 'code' in error && error.code === 'WS_ERR_UNSUPPORTED_MESSAGE_LENGTH';
    this.tally.close(isTooLarge ? 1009 : 1002);
    webSocket.terminate();
  }

  #isCrowded(sectionId: string, personId: string): boolean {
    const inRoom = this.hall.rooms.get(sectionId)?.connections.size ?? 0;
    const own = [...this.#open].filter(({ standing }) => standing.user.id === personId).length;
    return inRoom >= this.limits.connectionsPerRoom || own >= this.limits.connectionsPerPerson;
  }

  #welcome(webSocket: WebSocket, connection: Connection, sectionId: string): void {
    try {
      const room = this.hall.enter(sectionId, connection);
      this.#open.add(connection);
      webSocket.on('message', (data, isBinary) => {
        // A session ends by itself, without an event: not a word counts after that.
        if (connection.standing.expiresAt <= this.now()) connection.close(closeCodes.signedOut);
        listen(this.hall, room, connection, data, isBinary);
      });
      webSocket.on('pong', () => (connection.isAlive = true));
      webSocket.on('close', () => {
        this.#open.delete(connection);
        this.hall.leave(room, connection);
      });
      connection.socket.on('drain', () => room.catchUp(connection));
      connection.sendMode();
      if (room.presence.size > 0) connection.send(room.presence.all());
    } catch (error) {
      this.hall.log.error({ sectionId, err: error }, 'a room could not be opened');
      connection.close(closeCodes.storageFailed, 'the text cannot be read');
    }
  }
}

/** A copy of an earlier document of the section would mix two histories: its words stay with whoever has it. */
const holdsThis = ({ epoch }: Target, standing: Standing) => epoch === undefined || epoch === String(standing.epoch);

/** A program that does not say which schema it knows is not an outdated page of ours. */
const speaksOurs = ({ schema }: Target) => schema === undefined || schema === String(DOCUMENT_SCHEMA_VERSION);
