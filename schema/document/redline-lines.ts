import type { DocumentNode } from './node';

/** What can change of a line beside its words. */
export const aspects = ['type', 'level', 'place', 'party', 'facts', 'formatting'] as const;
export type Aspect = (typeof aspects)[number];

/** A paragraph, heading, list item, table cell or duty as one line of a section. */
export interface Line {
  /** node type of the block, and those it stands in, outermost first */
  type: string;
  within: string[];
  text: string;
  /** each aspect spelled so that two lines differ in it exactly when their spellings do */
  look: Record<Aspect, string>;
  /** everything above as one string */
  key: string;
  /** how many of the blocks it stands in also hold the line before */
  joins: number;
}

const spelled = ({ type, attrs = {} }: { type: string; attrs?: Record<string, unknown> }) =>
  JSON.stringify([type, Object.entries(attrs).sort(([a], [b]) => (a < b ? -1 : 1))]);

const facts = ['trigger', 'deadline', 'record'] as const;

const factOf = (node: DocumentNode, fact: string) => String(node.attrs?.[fact] ?? '');

function textOf(node: DocumentNode): string {
  const words = (node.content ?? []).map((child) => (child.type === 'hardBreak' ? '\n' : (child.text ?? ''))).join('');
  if (node.type !== 'duty') return words;
  const given = facts.map((fact) => factOf(node, fact)).filter((value) => value !== '');
  return [`${factOf(node, 'name')}: ${words}`, ...given].join(' · ');
}

/** Marks along the text, however its pieces were cut: from which character on it looks how. */
function formattingOf(node: DocumentNode): string {
  const changes: string[] = [];
  let [at, before] = [0, ''];
  for (const { type, text = '\n', marks = [] } of node.content ?? []) {
    const look = [type === 'text' ? '' : type, ...marks.map(spelled).sort()].join(' ');
    if (look !== before) changes.push(`${at} ${look}`);
    [at, before] = [at + text.length, look];
  }
  return changes.join('\n');
}

function lineOf(node: DocumentNode, above: readonly DocumentNode[], joins: number): Line {
  const { type } = node;
  const text = textOf(node);
  const look = {
    type,
    level: factOf(node, 'level'),
    place: above.map(spelled).join(),
    party: factOf(node, 'party'),
    facts: JSON.stringify(facts.map((fact) => factOf(node, fact))),
    formatting: formattingOf(node),
  };
  const key = JSON.stringify([text, ...aspects.map((aspect) => look[aspect])]);
  return { type, within: above.map((each) => each.type), text, look, key, joins };
}

const isLine = (node: DocumentNode) =>
  node.content === undefined || node.content.some(({ type }) => type === 'text' || type === 'hardBreak');

/** The lines of a document in reading order. */
export function linesOf(document: DocumentNode): Line[] {
  const lines: Line[] = [];
  let last: readonly DocumentNode[] = [];
  const walk = (node: DocumentNode, above: readonly DocumentNode[]) => {
    if (!isLine(node)) return node.content?.forEach((child) => walk(child, [...above, node]));
    const parted = above.findIndex((each, depth) => each !== last[depth]);
    lines.push(lineOf(node, above, parted < 0 ? above.length : parted));
    last = above;
  };
  document.content?.forEach((child) => walk(child, []));
  return lines;
}
