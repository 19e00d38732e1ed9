/** Which words a person has before them: a vote or a call is about these and no others. */
export interface OnScreen {
  hash: string;
  /** the server has all of them */
  isSaved: boolean;
  /** looks again at this very moment: somebody may have typed a letter since */
  retake?(): void;
}
