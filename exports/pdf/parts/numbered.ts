import type { ExportModel, ExportObjection, ExportStatement } from '../../model';
import { anchors } from './anchors';

/** A statement or objection with the mark it is referred to by, such as A.3. */
export type Numbered<Item> = Item & { mark: string; anchor: string; sectionNumber: number; partyCode: string };

interface OfSection {
  sectionNumber: number;
  partyCode: string;
}

function numbered<Item extends OfSection>(
  items: readonly Item[],
  letter: string,
  anchorOf: (number: number) => string,
): Numbered<Item>[] {
  const inOrder = [...items].sort((a, b) => a.sectionNumber - b.sectionNumber);
  return inOrder.map((item, at) => ({ ...item, mark: `${letter}.${at + 1}`, anchor: anchorOf(at + 1) }));
}

export const numberedStatements = ({ statements }: ExportModel): Numbered<ExportStatement>[] =>
  numbered(statements, 'A', anchors.statement);

export const numberedObjections = ({ objections }: ExportModel): Numbered<ExportObjection>[] =>
  numbered(objections, 'B', anchors.objection);
