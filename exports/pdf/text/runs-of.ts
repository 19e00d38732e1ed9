import { attributeOf, inlineText, type TypeAt } from '../../../schema/document/blocks';
import type { DocumentNode } from '../../../schema/document/node';
import { faceOf } from '../fonts';
import { printable } from './printable';
import type { Run } from './run';
import type { TextStyle } from './style';

type Marks = NonNullable<DocumentNode['marks']>;

/** How each mark of the document schema is printed. */
const markPrint: Record<string, (attrs: Record<string, unknown>) => Partial<Run> & { bold?: true; italic?: true }> = {
  bold: () => ({ bold: true }),
  italic: () => ({ italic: true }),
  underline: () => ({ underline: true }),
  adapt: () => ({ adapt: true }),
  link: ({ href }) => (typeof href === 'string' ? { href } : {}),
};

export const printedMarks = Object.keys(markPrint);

function markedRun(text: string, marks: Marks, style: TextStyle): Run {
  let { bold = false, italic = false } = style;
  const run: Partial<Run> = {};
  for (const mark of marks) {
    const print = markPrint[mark.type];
    if (!print) throw new Error(`No print for the mark ${mark.type}`);
    const { bold: isBold, italic: isItalic, ...rest } = print(mark.attrs ?? {});
    bold ||= isBold ?? false;
    italic ||= isItalic ?? false;
    Object.assign(run, rest);
  }
  return { text: printable(text), style, face: faceOf(style.family, bold, italic), ...run };
}

type InlineType = TypeAt<'inline'>;

/** What stands in a line beside words: a source leads to its address, a party is named. */
const inlinePrint: Record<InlineType, (node: DocumentNode, style: TextStyle) => Run> = {
  citation: (node, style) => {
    const href = attributeOf(node, 'url');
    return { ...markedRun(inlineText(node), node.marks ?? [], style), ...(href === '' ? {} : { href }) };
  },
  partyMention: (node, style) => markedRun(inlineText(node), node.marks ?? [], style),
};

export const printedInline = Object.keys(inlinePrint);

const isInlineType = (type: string): type is InlineType => Object.hasOwn(inlinePrint, type);

/** The inline content of a block (text, marks, hard breaks) as runs. Throws on a mark or node it cannot print. */
export function runsOf(nodes: readonly DocumentNode[], style: TextStyle): Run[] {
  return nodes.map((node) => {
    if (node.type === 'text') return markedRun((node.text ?? '').replace(/\n/gu, ' '), node.marks ?? [], style);
    if (node.type === 'hardBreak') return markedRun('\n', [], style);
    if (isInlineType(node.type)) return inlinePrint[node.type](node, style);
    throw new Error(`No print for ${node.type} inside a line`);
  });
}
