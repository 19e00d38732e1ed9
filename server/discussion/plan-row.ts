import { plainKey, type FormRow } from '../../schema/comment-form';
import { wordsOfForm } from '../../schema/words/en/comment-form';
import { cellFaults } from '../../schema/words/en/comment-import';
import type { comments } from '../../schema/tables';
import type { Outcome } from '../../schema/vocabulary';
import type { Decision } from './decide-on-comment';
import { computedCells, fault, partyIn, proposalIn, rowHashOf, saysSame, type CellFault } from './import-cells';
import type { ImportFacts } from './import-facts';
import type { CommentInput, Spot } from './open-comment';
import { planComment } from './plan-comment';
import { planOutcome } from './plan-outcome';

type Kept = typeof comments.$inferSelect;

/** Why a row changes nothing: it says what is on record, what was on record before, or nothing; or another row says it. */
export type Idle = 'same' | 'older' | 'blank' | 'entered' | 'twice';

/** What a row of a table comes to. */
export type RowPlan = { at: number } & (
  | { does: 'nothing'; because: Idle; number: number | null }
  | { does: 'decide'; comment: Kept; from: Outcome | null; decision: Decision }
  | { does: 'open'; input: CommentInput; partyId: string; rowHash: string; spot?: Spot; decision: Decision | null }
  | { does: 'wrong'; faults: CellFault[] }
);

/** A row whose number stands beside words of another comment was sorted apart; its disposition is for somebody else. */
function otherWords(facts: ImportFacts, { cells }: FormRow, comment: Kept): CellFault[] {
  const { number, partyId, quote, words, proposal } = comment;
  const { strike, proposal: proposed } = proposalIn(cells.proposal);
  const isTheirs =
    partyId === null ? saysSame(cells.party, wordsOfForm.lead) : partyIn(facts, cells.party)?.id === partyId;
  const isProposed = proposal === '' ? strike : !strike && saysSame(proposed, proposal ?? '');
  const message = cellFaults.otherWords(number);
  return [
    ...(isTheirs ? [] : [fault('party', message)]),
    ...(saysSame(cells.quote, quote) ? [] : [fault('quote', message)]),
    ...(saysSame(cells.words, words) ? [] : [fault('words', message)]),
    ...(isProposed ? [] : [fault('proposal', message)]),
  ];
}

function otherAnswer({ cells: { answer } }: FormRow, satisfied: boolean | null | undefined): CellFault[] {
  const onRecord = typeof satisfied === 'boolean' ? wordsOfForm.answers[satisfied ? 'yes' : 'no'] : '';
  return answer === '' || saysSame(answer, onRecord) ? [] : [fault('answer', cellFaults.answer)];
}

/** What stands in the row of a comment that must not: other words than on record, an answer in another's name. */
function faultsOfKept(facts: ImportFacts, row: FormRow, { comment, wasNew }: Known, isDecided: boolean): CellFault[] {
  const latest = facts.outcomes.get(comment.id)?.at(-1);
  const isAnswerRead = isDecided || latest === undefined;
  return [
    ...(wasNew ? [] : otherWords(facts, row, comment)),
    ...(isAnswerRead ? otherAnswer(row, latest?.satisfied) : []),
  ];
}

/** The comment a row is about, by its number or because the row became it before. */
interface Known {
  comment: Kept;
  wasNew: boolean;
}

function planKept(facts: ImportFacts, row: FormRow, known: Known): RowPlan {
  const { at, cells } = row;
  const { comment, wasNew } = known;
  const before = facts.outcomes.get(comment.id) ?? [];
  const planned = planOutcome(facts, cells, before);
  const faults = faultsOfKept(facts, row, known, planned.does === 'decide');
  if (planned.does === 'wrong') return { at, does: 'wrong', faults: [...faults, ...planned.faults] };
  if (faults.length > 0) return { at, does: 'wrong', faults };
  if (planned.does === 'decide') {
    return { at, does: 'decide', comment, from: before.at(-1)?.outcome ?? null, decision: planned.decision };
  }
  const because = wasNew && planned.because === 'blank' ? 'entered' : planned.because;
  return { at, does: 'nothing', because, number: comment.number };
}

function planNew(facts: ImportFacts, { at, cells }: FormRow, rowHash: string): RowPlan {
  const comment = planComment(facts, cells);
  const outcome = planOutcome(facts, cells, []);
  const faults = [...('faults' in comment ? comment.faults : []), ...(outcome.does === 'wrong' ? outcome.faults : [])];
  if ('faults' in comment || faults.length > 0) return { at, does: 'wrong', faults };
  return { at, does: 'open', ...comment, rowHash, decision: outcome.does === 'decide' ? outcome.decision : null };
}

/** What one row comes to by itself; `seen` holds the rows before it by what they name. */
export function planRow(facts: ImportFacts, row: FormRow, seen: Map<string, number>): RowPlan {
  const { at, cells } = row;
  const computed = computedCells(cells);
  if (computed.length > 0) return { at, does: 'wrong', faults: computed };
  const isNew = cells.number === '';
  const key = isNew ? rowHashOf(facts, cells) : plainKey(cells.number);
  const before = seen.get(key);
  if (before !== undefined && isNew) return { at, does: 'nothing', because: 'twice', number: null };
  if (before !== undefined) return { at, does: 'wrong', faults: [fault('number', cellFaults.numberTwice(before))] };
  seen.set(key, at);
  const comment = isNew ? facts.imported.get(key) : facts.comments.get(key);
  if (comment) return planKept(facts, row, { comment, wasNew: isNew });
  if (!isNew) return { at, does: 'wrong', faults: [fault('number', cellFaults.unknownNumber)] };
  return planNew(facts, row, key);
}
