import type { SheetModel } from '../../exports/sheet';
import { commentColumns, type CommentCells, type CommentColumn } from '../../schema/comment-form';
import { wordsOfForm as words } from '../../schema/words/en/comment-form';
import type { CommentLine } from '../discussion';

/** In characters of a spreadsheet; on paper their shares of the page. */
const widths: Record<CommentColumn, number> = {
  number: 10,
  party: 16,
  section: 17,
  block: 9,
  kind: 12,
  quote: 30,
  words: 42,
  effect: 17,
  proposal: 30,
  outcome: 13,
  reason: 30,
  meeting: 9,
  answer: 12,
  channel: 10,
  receivedOn: 12,
};

const proposalCell = (proposal: string | null) => (proposal === '' ? words.deletes : (proposal ?? ''));

/** What became of a comment, as the cells that say so. */
function outcomeCells(outcome: CommentLine['outcome']) {
  if (outcome === null) return { outcome: '', reason: '', meeting: '', answer: '' };
  const { satisfied, meeting, reason } = outcome;
  return {
    outcome: words.outcomes[outcome.outcome],
    reason,
    meeting: String(meeting ?? ''),
    answer: satisfied === null ? '' : words.answers[satisfied ? 'yes' : 'no'],
  };
}

/** A comment as the cells of its row. */
function cellsOf(line: CommentLine): CommentCells {
  const { party, section, block, kind, effect, outcome, channel } = line;
  return {
    number: line.key,
    party: party === null ? words.lead : `${party.code} ${party.name}`,
    section: `${section.number}. ${section.title}`,
    block: block === null ? '' : `C${section.number}-${block}`,
    kind: words.kinds[kind],
    quote: line.quote,
    words: line.words,
    effect: words.effects[effect],
    proposal: proposalCell(line.proposal),
    ...outcomeCells(outcome),
    channel: words.channels[channel],
    receivedOn: line.receivedOn ?? '',
  };
}

/** Rows for comments of agencies that are not online. */
const SPARE = { xlsx: 100, docx: 5 };

export interface OfSop {
  title: string;
  edition: string;
  /** the day it is made, as an ISO date */
  madeOn: string;
}

/** The table of comments as a sheet. */
export function commentSheet(
  { title, edition, madeOn }: OfSop,
  lines: readonly CommentLine[],
  format: keyof typeof SPARE,
): SheetModel {
  const rows = lines.map(cellsOf).map((cells) => commentColumns.map((column) => cells[column]));
  return {
    name: words.sheet,
    title: words.title(title, edition),
    lead: [words.madeOn(madeOn), words.howToDecide, words.howToAdd, words.noCase],
    columns: commentColumns.map((column) => ({ heading: words.headings[column], width: widths[column] })),
    rows,
    spare: SPARE[format],
  };
}

/** What may stand in the cells that take one of a few answers, for whoever fills the table in. */
export function choiceSheet(parties: readonly { code: string; name: string }[]): SheetModel {
  const { withdrawn: _, ...dispositions } = words.outcomes;
  const { online: __, ...channels } = words.channels;
  const lists: [CommentColumn, string[]][] = [
    ['party', parties.map(({ code, name }) => `${code} ${name}`)],
    ['kind', Object.values(words.kinds)],
    ['effect', Object.values(words.effects)],
    ['outcome', Object.values(dispositions)],
    ['channel', Object.values(channels)],
  ];
  const longest = Math.max(...lists.map(([, list]) => list.length));
  return {
    ...{ name: words.choices, title: words.choices, lead: [] },
    columns: lists.map(([column]) => ({ heading: words.headings[column], width: 40 })),
    rows: Array.from({ length: longest }, (_row, at) => lists.map(([, list]) => list[at] ?? '')),
  };
}
