import type { Duplex } from 'node:stream';
import type { WebSocket } from 'ws';
import { closeCodes } from '../../schema/vocabulary';
import { frame } from './frame';
import type { Limits } from './limits';
import { keptMessage, modeMessage, refusedMessage, savedMessage } from './messages';
import type { Standing } from './rights';
import { Tally } from './tally';
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
  readonly #questions: TokenBucket;
  #granted = 0;

  constructor(
    readonly webSocket: WebSocket,
    readonly socket: Duplex,
    readonly cookie: string | undefined,
    public standing: Standing,
    readonly limits: Limits,
    readonly tally = new Tally(),
  ) {
    const at = performance.now();
    this.#messages = new TokenBucket(limits.messagesPerSecond, limits.messageBurst, at);
    this.#bytes = new TokenBucket(limits.bytesPerSecond, limits.byteBurst, at);
    this.#questions = new TokenBucket(limits.questionsPerSecond, limits.questionBurst, at);
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
    if (this.backlog > this.limits.backlogBytes) this.cut();
    else this.socket.write(bytes);
  }

  /** Sends what may be left out when the line is slow: the next one tells the same and more. */
  sendIfQuick(bytes: Uint8Array): void {
    if (this.backlog <= this.limits.awarenessBacklogBytes) this.send(bytes);
    else this.tally.dropped += 1;
  }

  /** Gives up a line that takes nothing; its memory is free at once, and its person may come back. */
  cut(): void {
    this.tally.dropped += 1;
    this.isRefused = true;
    this.webSocket.terminate();
  }

  /** Sends what the reader has asked for: it may be larger than what may wait for a slow one. */
  grant(bytes: Buffer): void {
    // Who asks again before reading what was asked for would make us hold every answer.
    if (this.socket.writableLength > this.limits.backlogBytes) return this.cut();
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
    this.tally.received += 1;
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
    if (!this.isOpen) return;
    this.tally.close(code);
    this.webSocket.close(code, reason);
  }

  /**
   * Counts a question whose answer is made for this reader alone. Pausing is not enough here: thousands of questions
   * fit into what has been read already. @returns whether it may be answered
   */
  mayAsk(): boolean {
    const wait = this.#questions.take(1, performance.now());
    if (wait * this.limits.questionsPerSecond <= 1000 * this.limits.questionBurst) return true;
    this.close(closeCodes.overloaded, 'too many questions');
    return false;
  }

  #slowDown(wait: number): void {
    if (wait === 0 || this.webSocket.isPaused) return;
    this.webSocket.pause();
    setTimeout(() => this.webSocket.resume(), wait).unref();
  }
}
