import { readCell, type CommentCells, type CommentColumn } from '../../schema/comment-form';
import { discussionInputs } from '../../schema/inputs';
import { cellFaults } from '../../schema/words/en/comment-import';
import { blockIn, fault, partyIn, proposalIn, sectionIn, type CellFault } from './import-cells';
import type { ImportFacts } from './import-facts';
import type { CommentInput } from './open-comment';

export type PlannedComment = { faults: CellFault[] } | { input: CommentInput; partyId: string };

/** Fields of a comment by the columns they stand in. */
const columnOf: Record<string, CommentColumn> = {
  ...{ partyId: 'party', sectionId: 'section', block: 'block', kind: 'kind', quote: 'quote', words: 'words' },
  ...{ effect: 'effect', proposal: 'proposal', channel: 'channel', receivedOn: 'receivedOn' },
};

const cellOf = (column: CommentColumn, cell: string, missing: string, unknown: string) =>
  fault(column, cell === '' ? missing : unknown);

/** Where a comment belongs: its agency, its section, its block; and which of these cells name nothing. */
function placeIn(facts: ImportFacts, cells: CommentCells) {
  const [party, section] = [partyIn(facts, cells.party), sectionIn(facts, cells.section)];
  const block = section && cells.block !== '' ? blockIn(section, cells.block) : undefined;
  const isLost = section !== undefined && cells.block !== '' && block === undefined;
  const faults = [
    ...(party ? [] : [cellOf('party', cells.party, cellFaults.noParty, cellFaults.unknownParty)]),
    ...(section ? [] : [cellOf('section', cells.section, cellFaults.noSection, cellFaults.unknownSection)]),
    ...(isLost ? [fault('block', cellFaults.unknownBlock)] : []),
  ];
  return { party, section, block, faults };
}

/** Cells that hold one of a few answers; and which of them hold none. */
function choicesIn(cells: CommentCells) {
  const kind = readCell.kind(cells.kind);
  const effect = cells.effect === '' ? 'unsure' : readCell.effect(cells.effect);
  const channel = readCell.channel(cells.channel);
  const faults = [
    ...(kind ? [] : [fault('kind', cellFaults.unknownKind)]),
    ...(effect ? [] : [fault('effect', cellFaults.unknownEffect)]),
    ...(channel && channel !== 'online' ? [] : [fault('channel', cellFaults.unknownChannel)]),
    ...(cells.answer === '' ? [] : [fault('answer', cellFaults.answer)]),
  ];
  return { chosen: { kind, effect, channel }, faults };
}

/** A row without a number as a comment of its agency, by the rules of every comment. */
export function planComment(facts: ImportFacts, cells: CommentCells): PlannedComment {
  const { party, section, block, faults: unplaced } = placeIn(facts, cells);
  const { chosen, faults: unchosen } = choicesIn(cells);
  const unnamed = [...unplaced, ...unchosen];
  const { quote, words, receivedOn } = cells;
  const { proposal, strike } = proposalIn(cells.proposal);
  const parsed = discussionInputs.openComment.safeParse({
    ...{ ...chosen, sectionId: section?.id ?? 'unknown', partyId: party?.id ?? 'unknown', before: '' },
    ...{ quote, words, proposal, strike, receivedOn, block: block === undefined ? undefined : block - 1 },
  });
  const known = new Set(unnamed.map(({ column }) => column));
  const broken = parsed.success ? [] : parsed.error.issues;
  const faults = [
    ...unnamed,
    ...broken.flatMap(({ path, message }) => {
      const column = columnOf[String(path[0])] ?? 'words';
      return known.has(column) ? [] : [fault(column, message)];
    }),
    ...facts.unsafe({ words, proposal }),
  ];
  if (!parsed.success || !party || faults.length > 0) return { faults };
  return { input: parsed.data, partyId: party.id };
}
