import type { Context } from '../kernel';
import { allLines, type CommentLine } from './table';

/** Where the words of a comment stand, as people name it; null for the section at large. */
const blockCode = ({ section, block }: CommentLine) => (block === null ? null : `C${section.number}-${block}`);

function outcomeOf({ outcome: last }: CommentLine) {
  if (!last) return null;
  const { outcome, reason, meeting, at: decidedAt, satisfied } = last;
  return { outcome, reason, meeting, decidedAt, satisfied };
}

/**
 * Every comment of an SOP and what became of it, as records say it: agencies by their codes, no person, and nothing of
 * a directory that not everybody may see. For callers that have authorised.
 */
export const recordedComments = (ctx: Context, sopId: string) =>
  allLines(ctx, [], sopId).map((line) => {
    const { key: code, section, party, kind, effect, quote, words, proposal, channel, receivedOn, at: madeAt } = line;
    return {
      ...{ code, section: section.number, block: blockCode(line), party: party?.code ?? null, kind, effect },
      ...{ quote, words, proposal, channel, receivedOn, madeAt, ...(line.isLate ? { late: true as const } : {}) },
      outcome: outcomeOf(line),
    };
  });
