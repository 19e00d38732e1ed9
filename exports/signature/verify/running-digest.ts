import { createHash } from 'node:crypto';

/**
 * Digests of the growing beginnings of one file. Each byte is read once or twice however many signatures there are,
 * which is why ranges must be asked for in ascending order.
 */
export class RunningDigest {
  private readonly hash = createHash('sha256');
  private done = 0;

  constructor(private readonly file: Buffer) {}

  /** Of everything up to `end`, leaving out the stretch from `gapStart` to `gapEnd`. */
  without(gapStart: number, gapEnd: number, end: number): Buffer {
    this.advance(Math.min(gapStart, end));
    return this.hash.copy().update(this.file.subarray(gapEnd, end)).digest();
  }

  private advance(to: number): void {
    if (to < this.done) throw new RangeError('Ranges must ascend');
    this.hash.update(this.file.subarray(this.done, to));
    this.done = to;
  }
}
