/** Sentences of a passage, well enough to tell what a "not" belongs to. */
export const sentencesOf = (text: string): string[] => text.split(/(?<=[.!?;])\s+|\n/u).filter((each) => each !== '');

const negations =
  /\b(?:not|never|no|nor|neither|nobody|none|without|regardless|irrespective|whatever|refrain\w*|leaves? out|free of|instead of|in place of|rather than|cannot|\w+n't)\b/i;

/** Whether a sentence says this, and not that it is so never. */
export const affirms = (text: string, pattern: RegExp): boolean =>
  sentencesOf(text).some((sentence) => {
    const found = pattern.exec(sentence);
    return found !== null && !negations.test(sentence);
  });
