import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sectionHtml } from '../../../app/components/section/section-html.server';
import { fieldLines, makeBlock, newBlock, structuredTypes, type Edition } from '../../../schema/document/blocks';
import { doc, p } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document';
import { anyBlock, topTypes } from '../../support/any-block';

let drawn = 0;

function htmlOf(document: DocumentNode, audience: Edition = 'restricted'): string {
  drawn += 1;
  const html = sectionHtml({ textHash: `structured ${drawn}`, document, audience }, (error) => {
    throw error;
  });
  return html ?? '';
}

/** Every value of a field, wherever it stands in a document. */
const valuesOf = (node: DocumentNode): string[] => [
  ...fieldLines(node).map(({ text }) => text),
  ...(node.content ?? []).flatMap(valuesOf),
];

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

describe('structured blocks as HTML', () => {
  it.each(topTypes)('a %s is drawn, new and empty', (type) => {
    expect(htmlOf(doc(newBlock(type)))).toMatch(/^<div class="(structured|duty)"/);
  });

  it('every type is drawn', () => {
    const seen = new Set<string>();
    const walk = (node: DocumentNode): void => {
      seen.add(node.type);
      node.content?.forEach(walk);
    };
    fc.sample(anyBlock, 400).forEach(walk);
    expect(structuredTypes.filter((type) => !seen.has(type))).toEqual([]);
  });

  it('whatever fields hold is drawn, escaped', () => {
    fc.assert(
      fc.property(anyBlock, (block) => {
        const html = htmlOf(doc(block));
        expect(valuesOf(block).filter((value) => !html.includes(escaped(value)))).toEqual([]);
        expect(html).not.toContain('<b>');
      }),
      { numRuns: 150 },
    );
  });

  it('a directory is a table with headings of columns and rows, that scrolls by keyboard', () => {
    const entry = makeBlock('directoryEntry', { name: 'Clinic', category: 'health', visibility: 'public' });
    const html = htmlOf(doc(makeBlock('directory', {}, entry)));
    expect(html).toMatch(/<div class="tableWrapper" role="group"[^>]*tabindex="0"><table class="block-table">/);
    expect(html).toContain('<th scope="col">Provider</th>');
    expect(html).toContain('<th scope="row">Clinic');
  });

  it('the five steps around a report are a numbered list', () => {
    const html = htmlOf(doc(newBlock('mandatoryReporting')));
    expect(html.match(/<li>/g)).toHaveLength(5);
    expect(html).toContain('<ol class="block-rows">');
  });

  it('a source leads to its address, and only to one that cannot run code', () => {
    const cite = (url: string) => htmlOf(doc(p(makeBlock('citation', { source: 'Labour Code', article: '4', url }))));
    expect(cite('https://example.org/law')).toContain('<a href="https://example.org/law"');
    expect(cite('javascript:alert(1)')).not.toContain('javascript');
    expect(cite('')).toContain('<cite class="citation">[Labour Code, 4]</cite>');
  });

  it('where a shelter is comes to nobody who may not know', () => {
    const shelter = makeBlock('directoryEntry', {
      ...{
        category: 'shelter',
        name: 'Riverside',
        location: '12 River Lane',
        contact: '555 0100',
        visibility: 'public',
      },
    });
    const document = doc(makeBlock('directory', {}, shelter));
    for (const audience of ['public', 'network'] as const) {
      const html = htmlOf(document, audience);
      expect(html).toContain('Riverside');
      expect(html).toContain('told through the hotline');
      expect(html).not.toMatch(/River Lane|555 0100/);
    }
    expect(htmlOf(document, 'restricted')).toContain('12 River Lane');
  });

  it('is kept apart for different readers of the same words', () => {
    const shelter = makeBlock('directoryEntry', { category: 'shelter', location: '12 River Lane' });
    const of = (audience: Edition) =>
      sectionHtml(
        { textHash: 'one and the same', document: doc(makeBlock('directory', {}, shelter)), audience },
        () => undefined,
      );
    expect(of('restricted')).toContain('12 River Lane');
    expect(of('network')).not.toContain('12 River Lane');
  });
});
