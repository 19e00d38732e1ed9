import { readCell, type CommentCells } from '../../schema/comment-form';
import { discussionInputs } from '../../schema/inputs';
import { cellFaults } from '../../schema/words/en/comment-import';
import type { Decision } from './decide-on-comment';
import { fault, saysSame, type CellFault } from './import-cells';
import type { ImportFacts } from './import-facts';
import type { OutcomeRow } from './load';

export type PlannedOutcome =
  | { does: 'nothing'; because: 'same' | 'older' | 'blank' }
  | { does: 'decide'; decision: Decision }
  | { does: 'wrong'; faults: CellFault[] };

const wrong = (...faults: CellFault[]): PlannedOutcome => ({ does: 'wrong', faults });

/** Nothing is decided in the row: then nothing may stand there that only a decision could carry. */
function undecided({ reason, meeting }: CommentCells, latest: OutcomeRow | undefined): PlannedOutcome {
  if (reason !== '' && !saysSame(reason, latest?.reason ?? '')) return wrong(fault('reason', cellFaults.reasonAlone));
  if (meeting !== '' && !latest) return wrong(fault('meeting', cellFaults.meetingAlone));
  return { does: 'nothing', because: 'blank' };
}

/** The decision of a row, once it is a new one. */
function decided(facts: ImportFacts, cells: CommentCells): PlannedOutcome {
  const { reason, meeting } = cells;
  const parsed = discussionInputs.disposeOfComment.safeParse({
    ...{ commentId: 'new', outcome: readCell.outcome(cells.outcome), reason },
  });
  const held = facts.meetings.find(({ number }) => String(number) === meeting.replace(/\.0*$/, ''));
  const faults = [
    ...(parsed.success ? [] : parsed.error.issues.map(({ message }) => fault('reason', message))),
    ...(meeting !== '' && !held ? [fault('meeting', cellFaults.unknownMeeting)] : []),
    ...facts.unsafe({ reason }),
  ];
  if (!parsed.success || faults.length > 0) return wrong(...faults);
  return { does: 'decide', decision: { outcome: parsed.data.outcome, reason, meetingId: held?.id } };
}

/**
 * What the disposition in a row comes to. What was decided before and is decided otherwise since is an old table, and
 * changes nothing; so a table can be brought back any number of times.
 */
export function planOutcome(facts: ImportFacts, cells: CommentCells, before: readonly OutcomeRow[]): PlannedOutcome {
  const latest = before.at(-1);
  if (cells.outcome === '') return undecided(cells, latest);
  const outcome = readCell.outcome(cells.outcome);
  if (!outcome) return wrong(fault('outcome', cellFaults.unknownOutcome));
  const isSaid = (row: OutcomeRow) => row.outcome === outcome && saysSame(cells.reason, row.reason);
  if (latest && isSaid(latest)) return { does: 'nothing', because: 'same' };
  if (before.some(isSaid)) return { does: 'nothing', because: 'older' };
  if (latest?.outcome === 'withdrawn') return wrong(fault('outcome', cellFaults.withdrawn));
  if (outcome === 'withdrawn') return wrong(fault('outcome', cellFaults.onlyAgencyWithdraws));
  return decided(facts, cells);
}
