/**
 * Which numbers of the log belong to which section. On disk this would be an index with a page for each section in
 * every commit; in memory it costs some bytes for each update that is not compacted yet.
 */
export class LogIndex {
  readonly #live = new Map<string, number[]>();
  #dead: number[] = [];
  #liveCount = 0;
  /** every number up to this one has been noted */
  upTo = 0;

  /** @param isDead a compacted state stands for it already */
  note(sectionId: string, seq: number, isDead = false): void {
    this.upTo = seq;
    if (isDead) return void this.#dead.push(seq);
    const numbers = this.#live.get(sectionId);
    if (numbers) numbers.push(seq);
    else this.#live.set(sectionId, [seq]);
    this.#liveCount += 1;
  }

  /** The numbers of a section that no state stands for, rising. */
  of(sectionId: string): readonly number[] {
    return this.#live.get(sectionId) ?? [];
  }

  /** From now on a state stands for a section's updates up to this number. */
  bury(sectionId: string, upTo: number): void {
    const numbers = this.of(sectionId);
    const left = numbers.filter((seq) => seq > upTo);
    this.#dead.push(...numbers.slice(0, numbers.length - left.length));
    this.#liveCount -= numbers.length - left.length;
    if (left.length > 0) this.#live.set(sectionId, left);
    else this.#live.delete(sectionId);
  }

  /** Up to so many numbers that states stand for, the lowest first, leaving one out. */
  dead(most: number, except: number): number[] {
    this.#dead.sort((a, b) => a - b);
    return this.#dead.filter((seq) => seq !== except).slice(0, most);
  }

  forget(numbers: readonly number[]): void {
    const gone = new Set(numbers);
    this.#dead = this.#dead.filter((seq) => !gone.has(seq));
  }

  isDead(seq: number): boolean {
    return this.#dead.includes(seq);
  }

  get deadCount(): number {
    return this.#dead.length;
  }

  get liveCount(): number {
    return this.#liveCount;
  }
}
