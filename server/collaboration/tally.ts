/** What happened to sockets since the process started, counted for `/metrics`. */
export class Tally {
  /** sockets we closed, by close code */
  readonly closed = new Map<number, number>();
  /** frames a slow reader did not get: presence left out, or everything because its line was cut */
  dropped = 0;
  /** messages received */
  received = 0;

  close(code: number): void {
    this.closed.set(code, (this.closed.get(code) ?? 0) + 1);
  }
}
