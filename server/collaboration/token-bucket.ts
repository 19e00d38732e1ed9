/** A rate with savings: refills steadily, may be overdrawn by the last taker, who then waits. */
export class TokenBucket {
  #tokens: number;
  #at: number;

  /** @param perSecond refill; @param capacity the most it holds; @param at milliseconds, any steady clock */
  constructor(
    readonly perSecond: number,
    readonly capacity: number,
    at: number,
  ) {
    this.#tokens = capacity;
    this.#at = at;
  }

  /** @returns milliseconds to wait before taking more; 0 when there is no need to */
  take(amount: number, at: number): number {
    this.#tokens = Math.min(this.capacity, this.#tokens + ((at - this.#at) * this.perSecond) / 1000) - amount;
    this.#at = at;
    return this.#tokens >= 0 ? 0 : Math.ceil((-this.#tokens * 1000) / this.perSecond);
  }
}
