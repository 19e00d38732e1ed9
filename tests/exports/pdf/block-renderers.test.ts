import PDFDocument from 'pdfkit';
import { describe, expect, it } from 'vitest';
import { blockRenderers, renderBlock } from '../../../exports/pdf/blocks';
import type { Setting } from '../../../exports/pdf/blocks/block-renderer';
import { heightOf } from '../../../exports/pdf/flow/box';
import { faces, fontFile } from '../../../exports/pdf/fonts';
import { Pen } from '../../../exports/pdf/paint/pen';
import { Tag } from '../../../exports/pdf/paint/tag';
import { printedInline, printedMarks } from '../../../exports/pdf/text/runs-of';
import { styles } from '../../../exports/pdf/text/style';
import { blockTypes, markTypes } from '../../../schema/document';
import type { DocumentNode } from '../../../schema/document';
import { everything } from './awkward';

function setting(): Setting {
  const doc = new PDFDocument({ autoFirstPage: false });
  for (const face of faces) doc.registerFont(face, fontFile(face));
  const pen = new Pen(doc);
  const tag = new Tag('Document');
  return { measure: pen.measure, tag, width: 400, style: styles.body, language: 'en', audience: 'public', renderBlock };
}

const first = (node: DocumentNode, type: string): DocumentNode | undefined =>
  node.type === type
    ? node
    : (node.content ?? []).reduce<DocumentNode | undefined>((found, child) => found ?? first(child, type), undefined);

const inline = ['text', 'hardBreak', ...printedInline];

describe('the renderers of blocks', () => {
  it('cover every node of the document schema', () => {
    expect([...Object.keys(blockRenderers), ...inline].sort()).toEqual([...blockTypes].sort());
  });

  it('cover every mark of the document schema', () => {
    expect([...printedMarks].sort()).toEqual([...markTypes].sort());
  });

  it.each(Object.keys(blockRenderers))('print a %s', (type) => {
    const node = first(everything, type);
    if (!node) throw new Error(`The sample has no ${type}`);
    expect(heightOf(renderBlock(node, setting()))).toBeGreaterThan(8);
  });

  it('refuse a block that the schema does not know', () => {
    expect(() => renderBlock({ type: 'video' }, setting())).toThrow('No renderer for the block video');
  });
});
