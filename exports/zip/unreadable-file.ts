/** Why a file somebody sent cannot be read. */
export type Unreadable = 'not-office' | 'old-or-locked' | 'damaged' | 'too-large' | 'no-table';

export class UnreadableFile extends Error {
  constructor(readonly reason: Unreadable) {
    super(`unreadable file: ${reason}`);
    this.name = 'UnreadableFile';
  }
}
