import { sha256Hex } from '../../schema/document';
import {
  COMPUTED,
  commentColumns,
  plainWords,
  readCell,
  type CommentCells,
  type CommentColumn,
} from '../../schema/comment-form';
import { wordsOfForm } from '../../schema/words/en/comment-form';
import { cellFaults } from '../../schema/words/en/comment-import';
import { canonicalJson } from '../kernel';
import type { ImportFacts } from './import-facts';

/** What is wrong in a cell, with what to do about it; for words that could hurt a survivor, by the key of the rule. */
export type CellFault = { column: CommentColumn } & ({ message: string } | { safety: string });

export const fault = (column: CommentColumn, message: string): CellFault => ({ column, message });

export const computedCells = (cells: CommentCells): CellFault[] =>
  commentColumns.flatMap((column) => (cells[column].includes(COMPUTED) ? [fault(column, cellFaults.computed)] : []));

/** An agency by its code, with or without its name, or by its name. */
export function partyIn({ parties }: ImportFacts, cell: string) {
  const said = plainWords(cell);
  return parties.find(({ code, name }) => [code, name, `${code} ${name}`].some((each) => plainWords(each) === said));
}

/** A section by its number, with or without its title, or by its title. */
export function sectionIn({ sections }: ImportFacts, cell: string) {
  const said = plainWords(cell);
  return sections.find(({ number, title }) =>
    [`${number}`, `C${number}`, title, `${number} ${title}`].some((each) => plainWords(each) === said),
  );
}

/** A block of a section as its code names it, counted from 1. */
export function blockIn(section: { number: number }, cell: string): number | undefined {
  const [, of, block] = /^C?(\d+)\s*[-–.]\s*(\d+)$/iu.exec(cell) ?? [];
  return Number(of) === section.number && Number(block) > 0 ? Number(block) : undefined;
}

/** What stands in the cell of proposed wording: words, their deletion, or nothing. */
export const proposalIn = (cell: string) => {
  const strike = plainWords(cell) === plainWords(wordsOfForm.deletes);
  return { strike, proposal: strike ? '' : cell };
};

/** Whether a cell still says what is on record, whatever a program did to spaces, dashes and quotation marks. */
export const saysSame = (cell: string, words: string) => plainWords(cell) === plainWords(words);

/** What a row for a new comment says, whatever becomes of it: the same row is known again by this. */
export function rowHashOf(facts: ImportFacts, cells: CommentCells): string {
  const { party, section, block, kind, quote, words, effect, proposal, channel, receivedOn } = cells;
  const said = [
    ...[partyIn(facts, party)?.id ?? party, sectionIn(facts, section)?.id ?? section, readCell.kind(kind) ?? kind],
    ...[block, quote, words, effect, proposal, channel, receivedOn],
  ];
  return sha256Hex(canonicalJson(said.map(plainWords)));
}
