import { isStructured, specOf } from './blocks/block-specs';
import { attributeOf } from './blocks/read-block';
import type { DocumentNode } from './node';
import type { RowNames } from './redline-lines';

/** Two rows that share less of what they say are two rows. */
const ALIKE = 0.5;

const isRow = ({ type }: DocumentNode) => isStructured(type) && type !== 'duty';

/** The structured blocks right below a node, also through lists and other plain blocks. */
const rowsIn = ({ content = [] }: DocumentNode): DocumentNode[] =>
  content.flatMap((child) => (isRow(child) ? [child] : rowsIn(child)));

/** What a row is called; undefined where it has no name of its own yet. */
function nameOf(row: DocumentNode): string | undefined {
  const values = (specOf(row.type)?.identity ?? []).map((name) => attributeOf(row, name));
  return values.some((value) => value !== '') ? JSON.stringify([row.type, ...values]) : undefined;
}

const said = (node: DocumentNode): string[] => [
  ...Object.entries(node.attrs ?? {}).flatMap(([name, value]) => (value === '' ? [] : [`${name} ${String(value)}`])),
  ...(node.content ?? []).map((child) => JSON.stringify(child)),
];

function likeness(one: DocumentNode, other: DocumentNode): number {
  if (one.type !== other.type) return 0;
  const [left, right] = [new Set(said(one)), new Set(said(other))];
  const most = Math.max(left.size, right.size);
  return most === 0 ? 1 : [...left].filter((each) => right.has(each)).length / most;
}

type Match = [before: DocumentNode, after: DocumentNode];

/** Takes the first of the rows that fits, out of the list. */
function take(rows: DocumentNode[], fits: (row: DocumentNode) => boolean): DocumentNode | undefined {
  const at = rows.findIndex(fits);
  return at < 0 ? undefined : rows.splice(at, 1)[0];
}

/** Rows of the same name are the same; then those that say much the same; then the only ones of their kind left. */
function matchesOf(before: DocumentNode[], after: DocumentNode[]): Match[] {
  const [old, now] = [[...before], [...after]];
  const matches: Match[] = [];
  const pass = (fits: (one: DocumentNode, other: DocumentNode) => boolean) => {
    for (const one of [...old]) {
      const other = take(now, (each) => fits(one, each));
      if (!other) continue;
      old.splice(old.indexOf(one), 1);
      matches.push([one, other]);
    }
  };
  pass((one, other) => nameOf(one) !== undefined && nameOf(one) === nameOf(other));
  pass((one, other) => likeness(one, other) >= ALIKE);
  const alone = (rows: DocumentNode[], { type }: DocumentNode) => rows.filter((row) => row.type === type).length === 1;
  pass((one, other) => one.type === other.type && alone(old, one) && alone(now, other));
  return matches;
}

/** Names for the structured blocks of two texts; a block that is the same in both has the same name in both. */
export function matchRows(before: DocumentNode, after: DocumentNode): RowNames {
  const names = new Map<DocumentNode, string>();
  const name = (row: DocumentNode, given = `row ${names.size}`) => void names.set(row, given);
  const nameAll = (rows: readonly DocumentNode[]) => {
    for (const row of rows) {
      name(row);
      nameAll(rowsIn(row));
    }
  };
  const walk = (one: DocumentNode, other: DocumentNode) => {
    const [old, now] = [rowsIn(one), rowsIn(other)];
    const matches = matchesOf(old, now);
    for (const [left, right] of matches) {
      const given = `row ${names.size}`;
      name(left, given);
      name(right, given);
      walk(left, right);
    }
    nameAll(old.filter((row) => !matches.some(([left]) => left === row)));
    nameAll(now.filter((row) => !matches.some(([, right]) => right === row)));
  };
  walk(before, after);
  return names;
}
