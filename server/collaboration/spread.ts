const bounds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, Infinity] as const;

/** How many values were at most how large, as a histogram of Prometheus counts them. Values in seconds. */
export class Spread {
  readonly #counts = bounds.map(() => 0);

  note(value: number): void {
    const at = bounds.findIndex((bound) => value <= bound);
    this.#counts[at] = (this.#counts[at] ?? 0) + 1;
  }

  /** @returns each bound with how many values were not above it */
  all(): [bound: number, count: number][] {
    let sum = 0;
    return bounds.map((bound, at) => [bound, (sum += this.#counts[at] ?? 0)]);
  }
}
