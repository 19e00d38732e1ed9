import { fieldLines, isInline, isStructured, plainText, specOf } from '../document/blocks';
import type { DocumentNode } from '../document/node';

/** The smallest piece of a section that is read as one: a paragraph, a row of a table, a structured block. */
export interface Passage {
  text: string;
  /** the headings it stands under, outermost first, joined */
  heading: string;
  /** which block of the section it stands in, counted from 1 */
  block: number;
  /** type of the node it was read from */
  kind: string;
  /** what it begins with, where that names what the rest is about: a cell, words before a colon or a full stop */
  lead: string;
}

/** Letters as checks compare them: plain quotes and dashes, single spaces. */
export const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/gu, ' ')
    .trim();

const leadOf = (text: string) => (/^[^.:;\n]{1,80}/.exec(text)?.[0] ?? '').trim();

const rowsOf = (node: DocumentNode): DocumentNode[] => (node.content ?? []).filter(({ type }) => type === 'tableRow');

type Heads = string[];

function structuredPassage(node: DocumentNode): { text: string; lead: string } {
  const { content, fields: all = [] } = specOf(node.type) ?? {};
  const own = content === 'inline' || content === 'blocks' ? plainText(node.content ?? []) : '';
  // What a choice is called is our word, not that of the agencies.
  const written = fieldLines(node).filter(({ name }) => all.find((field) => field.name === name)?.kind !== 'choice');
  const fields = written.map(({ text }) => text);
  return { text: plain([...fields, own].join(' \u00b7 ')), lead: plain(fields[0] ?? '') };
}

function headsAfter(heads: Heads, { attrs, content }: DocumentNode): Heads {
  const level = Number(attrs?.['level'] ?? 2);
  return [...heads.slice(0, Math.max(0, level - 2)), plain(plainText(content ?? []))];
}

/** The passages of a section in their order. Headings are passages too. */
export function passagesOf(document: DocumentNode): Passage[] {
  const passages: Passage[] = [];
  let heads: Heads = [];
  const add = (node: DocumentNode, block: number, text: string, lead = leadOf(text)) => {
    if (text !== '') passages.push({ text, lead, block, kind: node.type, heading: heads.join(' > ') });
  };
  const addRow = (row: DocumentNode, block: number) => {
    const cells = (row.content ?? []).map((cell) => plain(plainText(cell.content ?? [])));
    add(row, block, cells.join(' \u00b7 '), cells[0]);
  };
  const walk = (node: DocumentNode, block: number): void => {
    const children = node.content ?? [];
    if (node.type === 'heading') heads = headsAfter(heads, node);
    if (node.type === 'table') return rowsOf(node).forEach((row) => addRow(row, block));
    if (isStructured(node.type)) {
      const { text, lead } = structuredPassage(node);
      add(node, block, text, lead);
      if (!Array.isArray(specOf(node.type)?.content)) return;
    } else if (children.some(isInline)) {
      return add(node, block, plain(plainText(children)));
    }
    children.forEach((child) => walk(child, block));
  };
  document.content?.forEach((node, index) => walk(node, index + 1));
  return passages;
}
