import { diffArrays } from 'diff';
import type { DocumentNode } from './node';

export type ChangeKind = 'same' | 'added' | 'removed';

export interface RedlineRun {
  kind: ChangeKind;
  text: string;
}

/** One line of text of a section: a paragraph, heading, list item, table cell or duty, with what happened to it. */
export interface RedlineBlock {
  kind: ChangeKind | 'changed';
  /** node type of the block, e.g. `heading`; containers it stands in, outermost first */
  type: string;
  within: string[];
  /** how its look or role changed where the words did not, e.g. `paragraph` became `heading` */
  was?: string;
  runs: RedlineRun[];
}

interface Line {
  type: string;
  within: string[];
  text: string;
  look: string;
}

const segmenters = new Map<string, Intl.Segmenter>();

function wordsOf(text: string, language: string): string[] {
  const segmenter = segmenters.get(language) ?? new Intl.Segmenter(language, { granularity: 'word' });
  segmenters.set(language, segmenter);
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const dutyFacts = (node: DocumentNode) =>
  ['trigger', 'deadline', 'record']
    .map((fact) => node.attrs?.[fact])
    .filter((value) => typeof value === 'string' && value);

function textOf(node: DocumentNode): string {
  const words = (node.content ?? []).map((child) => (child.type === 'hardBreak' ? '\n' : (child.text ?? ''))).join('');
  if (node.type !== 'duty') return words;
  return [`${String(node.attrs?.['name'] ?? '')}: ${words}`, ...dutyFacts(node)].join(' · ');
}

/** Marks and attributes as one string: a line whose words stayed but whose look changed is still a change. */
function lookOf(node: DocumentNode): string {
  const marks = (node.content ?? []).map(({ text, marks }) => [
    text?.length,
    marks?.map(({ type, attrs }) => [type, attrs?.['href']]),
  ]);
  return JSON.stringify([
    node.type,
    node.attrs?.['level'],
    node.attrs?.['party'],
    marks.some(([, m]) => m) ? marks : null,
  ]);
}

const isLine = (node: DocumentNode) =>
  node.content === undefined || node.content.some((child) => child.type === 'text' || child.type === 'hardBreak');

function linesOf(node: DocumentNode, within: string[] = []): Line[] {
  if (node.type !== 'doc' && isLine(node)) return [{ type: node.type, within, text: textOf(node), look: lookOf(node) }];
  const inside = node.type === 'doc' ? within : [...within, node.type];
  return (node.content ?? []).flatMap((child) => linesOf(child, inside));
}

const whole = (line: Line, kind: 'same' | 'added' | 'removed'): RedlineBlock => ({
  kind,
  type: line.type,
  within: line.within,
  runs: [{ kind, text: line.text }],
});

function changed(before: Line, after: Line, language: string): RedlineBlock {
  const runs = diffArrays(wordsOf(before.text, language), wordsOf(after.text, language)).map((part): RedlineRun => ({
    kind: part.added ? 'added' : part.removed ? 'removed' : 'same',
    text: part.value.join(''),
  }));
  const was = before.type === after.type ? undefined : before.type;
  return { kind: 'changed', type: after.type, within: after.within, runs, ...(was ? { was } : {}) };
}

/** How alike two lines are: the share of their words that they have in common. */
function likeness(a: Line, b: Line, language: string): number {
  const left = new Set(wordsOf(a.text, language).filter((word) => word.trim()));
  const right = new Set(wordsOf(b.text, language).filter((word) => word.trim()));
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(1, Math.max(left.size, right.size));
}

const ALIKE = 0.35;

/** Pairs the removed and added lines of one hunk in order, as long as they are alike enough to read as one edit. */
function pairHunk(removed: Line[], added: Line[], language: string): RedlineBlock[] {
  const out: RedlineBlock[] = [];
  let next = 0;
  for (const line of removed) {
    const match = added.findIndex((other, index) => index >= next && likeness(line, other, language) >= ALIKE);
    if (match < 0) {
      out.push(whole(line, 'removed'));
      continue;
    }
    out.push(...added.slice(next, match).map((other) => whole(other, 'added')));
    const partner = added[match];
    if (partner) out.push(changed(line, partner, language));
    next = match + 1;
  }
  return [...out, ...added.slice(next).map((line) => whole(line, 'added'))];
}

/**
 * What changed from one section document to another, line by line and within a line word by word. Words are found
 * with Intl.Segmenter, so that Thai, Khmer, Lao and Burmese, which write without spaces, are compared by word too.
 * @param language BCP 47 tag of the text
 */
export function redline(before: DocumentNode, after: DocumentNode, language = 'en'): RedlineBlock[] {
  const comparator = (a: Line, b: Line) =>
    a.text === b.text && a.look === b.look && a.within.join() === b.within.join();
  const parts = diffArrays(linesOf(before), linesOf(after), { comparator });
  const out: RedlineBlock[] = [];
  let removed: Line[] = [];
  let added: Line[] = [];
  for (const part of parts) {
    if (part.removed) removed = part.value;
    else if (part.added) added = part.value;
    if (part.removed) continue;
    out.push(...pairHunk(removed, added, language));
    [removed, added] = [[], []];
    if (!part.added) out.push(...part.value.map((line) => whole(line, 'same')));
  }
  return [...out, ...pairHunk(removed, added, language)];
}

export const hasChanges = (blocks: RedlineBlock[]) => blocks.some(({ kind }) => kind !== 'same');
