import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import type { closeCodes } from '../../schema/vocabulary';
import { frame } from './frame';
import type { Limits } from './limits';
import { keptMessage, modeMessage, refusedMessage, savedMessage } from './messages';
import type { Standing } from './rights';
import { TokenBucket } from './token-bucket';

export type CloseCode = (typeof closeCodes)[keyof typeof closeCodes];

/** One open socket of one person in one room: what it may do, what it has sent, what of that is on disk. */
export class Connection {
  /** document messages received so far */
  received = 0;
  /** of these, how many are on disk */
  saved = 0;
  /** has the text: it gets every update from now on */
  answered = false;
  /** its edits build on some that have not come yet; nothing counts as saved until they have */
  gap = false;
  /** state vectors sent to it that it has yet to answer; undefined before the first */
  asked: number | undefined;
  /** what it had when it fell behind; it gets the rest in one piece when it has caught up */
  behind: Uint8Array | undefined;
  isAlive = true;
  /** has been behind for a whole heartbeat */
  isStuck = false;
  /** we have closed it: nothing it has sent since counts */
  isRefused = false;
  readonly #messages: TokenBucket;
  readonly #bytes: TokenBucket;
  #granted = 0;

  constructor(
    readonly webSocket: WebSocket,
    readonly socket: Duplex,
    readonly cookie: string | undefined,
    public standing: Standing,
    readonly limits: Limits,
  ) {
    const at = performance.now();
    this.#messages = new TokenBucket(limits.messagesPerSecond, limits.messageBurst, at);
    this.#bytes = new TokenBucket(limits.bytesPerSecond, limits.byteBurst, at);
  }

  get isOpen(): boolean {
    return this.webSocket.readyState === this.webSocket.OPEN;
  }

  /** bytes that wait for a slow reader, beyond what it has asked for itself */
  get backlog(): number {
    const { writableLength } = this.socket;
    this.#granted = Math.min(this.#granted, writableLength);
    return writableLength - this.#granted;
  }

  /** Writes a whole frame, shared with others. Past the library, which has nothing queued: there is no compression. */
  send(bytes: Uint8Array): void {
    if (!this.isOpen) return;
    if (this.backlog > this.limits.backlogBytes) this.webSocket.terminate();
    else this.socket.write(bytes);
  }

  /** Sends what the reader has asked for: it may be larger than what may wait for a slow one. */
  grant(bytes: Buffer): void {
    this.send(bytes);
    this.#granted += bytes.length;
    this.#slowDown(this.#bytes.take(bytes.length, performance.now()));
  }

  sendMode(): void {
    this.send(frame(modeMessage(this.standing.mayWrite)));
  }

  /** Tells how much of what it sent is on disk; also keeps the provider from taking silence for a dead line. */
  sendSaved(): void {
    this.send(frame(savedMessage(this.saved)));
  }

  /** Stops reading for as long as the sender is above its rate: nothing is lost, the sender waits. */
  meter(bytes: number): void {
    const at = performance.now();
    this.#slowDown(Math.max(this.#messages.take(1, at), this.#bytes.take(bytes, at)));
  }

  /** Tells that what it sent is kept beside the text, up to the message of this number; null when it changed nothing. */
  sendKept(count: number, lateEditId: string | null): void {
    this.send(frame(keptMessage(count, lateEditId)));
  }

  /** Refuses an edit for good: the editor throws its copy away, or the edit would come back with the next unlock. */
  refuse(code: CloseCode): void {
    this.send(frame(refusedMessage()));
    this.close(code);
  }

  close(code: CloseCode, reason = ''): void {
    this.isRefused = true;
    if (this.isOpen) this.webSocket.close(code, reason);
  }

  #slowDown(wait: number): void {
    if (wait === 0 || this.webSocket.isPaused) return;
    this.webSocket.pause();
    setTimeout(() => this.webSocket.resume(), wait).unref();
  }
}
