import type { DocumentNode } from '../document/node';
import { audiences, type Audience, type SafetyKind } from './finding';

/** A stretch of words in a block of a document, with what it stands under. */
export interface Passage {
  text: string;
  /** headings, lead-ins and table headings, outermost first; what ends with a colon always counts */
  under: readonly string[];
  kind: SafetyKind;
  audience?: Audience;
  /** ProseMirror position of its first character counted from the start of its block; null for a field of the block */
  at: number | null;
}

interface Surroundings {
  leaves: ReadonlySet<string>;
  under: readonly string[];
  audience?: Audience | undefined;
}

/** Attributes that hold ids, addresses and choices rather than words. */
const technical =
  /^(?:id|blockId|party|level|href|target|rel|class|code|codes|next|start|order|colspan|rowspan|colwidth|align|type|visibility|lastConfirmed|date|time|hours)$/u;

const isInline = ({ type }: DocumentNode) => type === 'text' || type === 'hardBreak';

const isTextBlock = ({ content = [] }: DocumentNode) => content.length > 0 && content.every((node) => isLeaf(node));

/** What counts one position: a break, a mention, a citation. */
const isLeaf = (node: DocumentNode) => isInline(node) || node.content === undefined;

const noLeaves: ReadonlySet<string> = new Set(['hardBreak']);

function sizeOf(node: DocumentNode, leaves: ReadonlySet<string>): number {
  if (node.text !== undefined) return node.text.length;
  if (leaves.has(node.type)) return 1;
  return 2 + (node.content ?? []).reduce((sum, child) => sum + sizeOf(child, leaves), 0);
}

/** One character for each position, so that offsets are positions. */
const wordsOf = ({ content = [] }: DocumentNode) =>
  content.map(({ type, text }) => text ?? (type === 'hardBreak' ? '\n' : ' ')).join('');

export const plainText = (node: DocumentNode): string =>
  node.text ?? (isTextBlock(node) ? wordsOf(node) : (node.content ?? []).map(plainText).join(' '));

const isLead = (text: string) => /[:：]\s*$/u.test(text);

function audienceOf({ attrs }: DocumentNode, before: Audience | undefined): Audience | undefined {
  return audiences.find((each) => each === attrs?.['visibility']) ?? before;
}

function fieldsOf(node: DocumentNode, { under, audience }: Pick<Surroundings, 'under' | 'audience'>): Passage[] {
  return Object.entries(node.attrs ?? {}).flatMap(([name, value]): Passage[] => {
    if (typeof value !== 'string' || value.trim().length < 3 || technical.test(name)) return [];
    return [{ text: value, under, kind: 'field', at: null, ...(audience ? { audience } : {}) }];
  });
}

/** Whose action it is belongs to what the action says: "Recruitment agency: counsels survivors". */
function actorOf({ type, attrs }: DocumentNode): string[] {
  const name = attrs?.['name'];
  return type === 'duty' && typeof name === 'string' && name !== '' ? [`${name}:`] : [];
}

function inChildren(node: DocumentNode, start: number, around: Surroundings): Passage[] {
  let [at, lead] = [start + 1, ''];
  return (node.content ?? []).flatMap((child) => {
    const under = lead === '' || child.type === 'paragraph' ? around.under : [...around.under, lead];
    const found = inNode(child, at, { ...around, under });
    at += sizeOf(child, around.leaves);
    if (child.type === 'paragraph') lead = isLead(plainText(child)) ? plainText(child).trim() : '';
    return found;
  });
}

const NO = /^(?:no|never|none|n\/a|x|✗|–|-|not .{0,30}|prohibited|forbidden)\.?$/iu;

const isRefused = (cells: readonly DocumentNode[]) => cells.some((cell) => NO.test(plainText(cell).trim()));

function inTable(table: DocumentNode, start: number, around: Surroundings): Passage[] {
  const rows = table.content ?? [];
  const heads = rows[0]?.content?.every(({ type }) => type === 'tableHeader') ? rows[0].content.map(plainText) : [];
  let at = start + 1;
  return rows.flatMap((row, line) => {
    const from = at;
    at += sizeOf(row, around.leaves);
    return inRow(row, from, { ...around, heads: line === 0 ? [] : heads });
  });
}

function inRow(row: DocumentNode, start: number, { heads, ...around }: Surroundings & { heads: string[] }): Passage[] {
  const cells = row.content ?? [];
  const label = cells[0] ? plainText(cells[0]).trim() : '';
  const refused = isRefused(cells.slice(1)) ? ['never:'] : [];
  let at = start + 1;
  return cells.flatMap((cell, column) => {
    const head = heads[column]?.trim() ?? '';
    const labels = [head, column > 0 && label.length <= 80 ? label : ''].filter((each) => each !== '');
    const found = inNode(cell, at, { ...around, under: [...around.under, ...labels, ...refused] });
    at += sizeOf(cell, around.leaves);
    return found;
  });
}

function inNode(node: DocumentNode, start: number, around: Surroundings): Passage[] {
  const audience = audienceOf(node, around.audience);
  const here = { ...around, audience };
  if (node.type === 'table') return inTable(node, start, here);
  const under = [...around.under, ...actorOf(node)];
  const fields = node.type === 'heading' ? [] : fieldsOf(node, { under, audience });
  if (!isTextBlock(node)) return [...fields, ...inChildren(node, start, { ...here, under })];
  const own: Passage = {
    text: wordsOf(node),
    under,
    kind: 'section',
    at: start + 1,
    ...(audience ? { audience } : {}),
  };
  return [own, ...fields];
}

/** Few words without an end are no sentence of their own: they continue what they stand under. */
const isFragment = (text: string) => text.length < 80 && !/[.!?]\s*$/u.test(text);

/** The passages of a block that stands under these headings and lead-ins; `leaves` are the types that count one position. */
export function passagesOf(block: DocumentNode, under: readonly string[], leaves = noLeaves): Passage[] {
  const isProse = block.type === 'paragraph' && !isFragment(plainText(block));
  return inNode(block, 0, { leaves, under: isProse || block.type === 'heading' ? [] : under });
}

interface Standing {
  words: string;
  isLead: boolean;
}

const standingKnown = new WeakMap<DocumentNode, Standing>();

/** What a block is to those below it, put together once as long as it is the same object. */
function standingOf(block: DocumentNode): Standing {
  const known = standingKnown.get(block);
  if (known) return known;
  const words = plainText(block).trim();
  const standing = { words, isLead: isLead(words) };
  standingKnown.set(block, standing);
  return standing;
}

/** What each block of a document stands under: its heading, and the line with a colon right before it. */
export function surroundingsOf(blocks: readonly DocumentNode[]): string[][] {
  let [heading, lead] = ['', ''];
  return blocks.map((block) => {
    const isParagraph = block.type === 'paragraph';
    const under = [heading, isParagraph ? '' : lead].filter((each) => each !== '');
    if (block.type === 'heading') [heading, lead] = [standingOf(block).words, ''];
    else if (isParagraph) lead = standingOf(block).isLead ? standingOf(block).words : '';
    return under;
  });
}
