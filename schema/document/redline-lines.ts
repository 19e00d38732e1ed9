import { blockWords } from '../words/en/blocks';
import { isStructured, specOf } from './blocks/block-specs';
import { fieldLines, identityText, type FieldLine } from './blocks/field-text';
import { inlineText, isInline } from './blocks/plain-text';
import { attributeOf } from './blocks/read-block';
import type { DocumentNode } from './node';

/** What can change of a line beside its words. */
export const aspects = ['type', 'level', 'place', 'party', 'facts', 'formatting'] as const;
export type Aspect = (typeof aspects)[number];

/** A paragraph, heading, list item, table cell, duty, or field of a structured block as one line of a section. */
export interface Line {
  /** node type of the block, and those it stands in, outermost first */
  type: string;
  within: string[];
  text: string;
  /** which structured block it belongs to, and which field of it; both texts name the same block alike */
  row?: string;
  field?: string;
  /** each aspect spelled so that two lines differ in it exactly when their spellings do */
  look: Record<Aspect, string>;
  /** everything above as one string */
  key: string;
  /** how many of the blocks it stands in also hold the line before */
  joins: number;
}

/** The name of each structured block, so that it is found again in another text. */
export type RowNames = ReadonlyMap<DocumentNode, string>;

const spelled = ({ type, attrs = {} }: { type: string; attrs?: Record<string, unknown> }) =>
  JSON.stringify([type, Object.entries(attrs).sort(([a], [b]) => (a < b ? -1 : 1))]);

const facts = ['trigger', 'deadline', 'record'] as const;

const wordsOf = (node: DocumentNode) => (node.content ?? []).map(inlineText).join('');

function dutyText(node: DocumentNode): string {
  const given = facts.map((fact) => attributeOf(node, fact)).filter((value) => value !== '');
  return [`${attributeOf(node, 'name')}: ${wordsOf(node)}`, ...given].join(' \u00b7 ');
}

/** Marks along the text, however its pieces were cut: from which character on it looks how. */
function formattingOf(node: DocumentNode): string {
  const changes: string[] = [];
  let [at, before] = [0, ''];
  for (const piece of node.content ?? []) {
    const look = [piece.type === 'text' ? '' : spelled(piece), ...(piece.marks ?? []).map(spelled).sort()].join(' ');
    // Two mentions side by side that look alike are still two.
    if (look !== before || piece.type !== 'text') changes.push(`${at} ${look}`);
    [at, before] = [at + inlineText(piece).length, look];
  }
  return changes.join('\n');
}

interface Told {
  type: string;
  text: string;
  row?: string;
  field?: string;
  look: Partial<Record<Aspect, string>>;
}

const plainLine = (node: DocumentNode): Told => ({
  type: node.type,
  text: wordsOf(node),
  look: { level: String(node.attrs?.['level'] ?? ''), formatting: formattingOf(node) },
});

const dutyLine = (node: DocumentNode): Told => ({
  type: node.type,
  text: dutyText(node),
  look: {
    party: attributeOf(node, 'party'),
    facts: JSON.stringify(facts.map((fact) => attributeOf(node, fact))),
    formatting: formattingOf(node),
  },
});

/** What a structured block is and is called, then each field that says something. */
function structuredLines(node: DocumentNode, row: string): Told[] {
  const { type } = node;
  if (!isStructured(type)) return [];
  const fields = fieldLines(node);
  const own = (name: string) => (specOf(type)?.identity ?? []).includes(name);
  const title = [blockWords[type].name, identityText(node)].filter(Boolean).join(' \u00b7 ');
  const isWords = specOf(type)?.content === 'inline';
  const head: Told = {
    type,
    row,
    text: isWords ? `${title}: ${wordsOf(node)}` : title,
    look: { facts: rawOf(fields.filter(({ name }) => own(name))), formatting: isWords ? formattingOf(node) : '' },
  };
  const lines = fields
    .filter(({ name }) => !own(name))
    .map(({ name, label, text, raw }) => ({
      ...{ type: 'field', row, field: name, text: `${label}: ${text}`, look: { facts: raw } },
    }));
  return [head, ...lines];
}

const rawOf = (fields: readonly FieldLine[]) => JSON.stringify(fields.map(({ name, raw }) => [name, raw]));

const isLine = (node: DocumentNode) => node.content === undefined || node.content.some(isInline);

/** The lines of a document in reading order. Without names, every structured block is its own. */
export function linesOf(document: DocumentNode, names: RowNames = new Map()): Line[] {
  const lines: Line[] = [];
  let last: readonly DocumentNode[] = [];
  let unnamed = 0;
  const nameOf = (node: DocumentNode) => names.get(node) ?? `unnamed ${(unnamed += 1)}`;
  const spelledAs = (node: DocumentNode) =>
    isStructured(node.type) ? JSON.stringify([node.type, names.get(node) ?? '']) : spelled(node);
  const put = ({ look, ...told }: Told, above: readonly DocumentNode[]) => {
    const parted = above.findIndex((each, depth) => each !== last[depth]);
    const empty = {
      type: told.type,
      level: '',
      place: above.map(spelledAs).join(),
      party: '',
      facts: '',
      formatting: '',
    };
    const whole = { ...empty, ...look };
    const key = JSON.stringify([told.text, told.row, told.field, ...aspects.map((aspect) => whole[aspect])]);
    const within = above.map(({ type }) => type);
    lines.push({ ...told, within, look: whole, key, joins: parted < 0 ? above.length : parted });
    last = above;
  };
  const walk = (node: DocumentNode, above: readonly DocumentNode[]): void => {
    if (node.type === 'duty') return put(dutyLine(node), above);
    const inside = [...above, node];
    if (isStructured(node.type)) {
      for (const line of structuredLines(node, nameOf(node))) put(line, inside);
      if (!node.content?.some(isInline)) node.content?.forEach((child) => walk(child, inside));
    } else if (isLine(node)) put(plainLine(node), above);
    else node.content?.forEach((child) => walk(child, inside));
  };
  document.content?.forEach((child) => walk(child, []));
  return lines;
}
