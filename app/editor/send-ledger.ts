/**
 * Counts what was typed here and how much of it is known to be on disk. The server acknowledges document messages of
 * one connection by their number; one message can carry many changes, and after a lost line everything is sent again.
 */
export class SendLedger {
  #made = 0;
  #safe = 0;
  #sent = 0;
  #waiting: { ordinal: number; made: number }[] = [];

  /** changes made here that are not known to be on disk */
  get unsaved(): number {
    return this.#made - this.#safe;
  }

  /** Changes were made here: one now, or some before this page was opened. */
  made(count = 1): void {
    this.#made += count;
  }

  /** A new connection: the server counts its messages from one again. */
  opened(): void {
    this.#sent = 0;
    this.#waiting = [];
  }

  /** A document message left on this connection; it holds everything made so far. */
  sent(): void {
    this.#sent += 1;
    this.#waiting.push({ ordinal: this.#sent, made: this.#made });
  }

  /** @param count how many document messages of this connection are on disk */
  saved(count: number): void {
    while (this.#waiting[0] && this.#waiting[0].ordinal <= count) {
      this.#safe = Math.max(this.#safe, this.#waiting[0].made);
      this.#waiting.shift();
    }
  }
}
