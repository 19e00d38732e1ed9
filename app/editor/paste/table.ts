import type { Block, TableCell } from './blocks';
import { staysOut, type LeftOut } from './left-out';

interface Source {
  leftOut: LeftOut;
  isExact: boolean;
  isQuoted: boolean;
  /** the blocks of a cell or caption */
  read(element: Element): Block[];
}

/** As many columns or rows as one cell may reach over. */
const widest = 50;

const span = (cell: Element, name: 'colspan' | 'rowspan') =>
  Math.min(widest, Math.max(1, Math.trunc(Number(cell.getAttribute(name))) || 1));

const rowsOf = (table: Element, source: Source) =>
  Array.from(table.querySelectorAll('tr')).filter(
    (row) => row.closest('table') === table && !staysOut(row, source.leftOut),
  );

const cellsOf = (row: Element, source: Source) =>
  Array.from(row.children).filter((cell) => /^T[DH]$/.test(cell.tagName) && !staysOut(cell, source.leftOut));

/** In a cell only paragraphs and lists: tables inside give their words. */
function flat(block: Block): Block[] {
  if (block.kind === 'table') return block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(flat));
  return [block.kind === 'text' ? { ...block, heading: 0, isQuoted: false } : block];
}

function cellOf(cell: Element, source: Source): TableCell {
  const isHead = cell.matches('th, thead td, [role~="columnheader"]');
  const blocks = source.read(cell).flatMap(flat);
  return { isHead, colspan: span(cell, 'colspan'), rowspan: span(cell, 'rowspan'), blocks };
}

const isBold = ({ blocks }: TableCell) =>
  blocks.every(
    (block) => block.kind === 'text' && block.runs.every(({ text, looks }) => !text.trim() || looks.has('bold')),
  );

/** Programs that know no header row make its words bold. */
function withHeadRow(rows: TableCell[][]): TableCell[][] {
  const [first = [], ...rest] = rows;
  const looksLikeHead = first.every(isBold) && first.some(({ blocks }) => blocks.length > 0);
  if (rest.length === 0 || !looksLikeHead || rows.flat().some(({ isHead }) => isHead)) return rows;
  return [first.map((cell) => ({ ...cell, isHead: true })), ...rest];
}

/** The bold of a head cell is its look, not its words'. */
function plainHead(cell: TableCell): TableCell {
  if (!cell.isHead || !isBold(cell)) return cell;
  const blocks = cell.blocks.map((block) =>
    block.kind !== 'text'
      ? block
      : {
          ...block,
          runs: block.runs.map((run) => ({ ...run, looks: new Set([...run.looks].filter((l) => l !== 'bold')) })),
        },
  );
  return { ...cell, blocks };
}

/** A table as it is, or its words alone where it only laid them out. */
export function readTable(table: Element, source: Source): Block[] {
  const caption = Array.from(table.children).find(({ tagName }) => tagName === 'CAPTION');
  const before = caption ? source.read(caption) : [];
  const rows = rowsOf(table, source).map((row) => cellsOf(row, source).map((cell) => cellOf(cell, source)));
  const full = rows.filter(({ length }) => length > 0);
  const lays = /^(presentation|none)$/.test(table.getAttribute('role') ?? '') || full.flat().length < 2;
  if (lays) return [...before, ...full.flat().flatMap(({ blocks }) => blocks)];
  const shaped = source.isExact ? full : withHeadRow(full).map((row) => row.map(plainHead));
  return [...before, { kind: 'table', rows: shaped, isQuoted: source.isQuoted }];
}
