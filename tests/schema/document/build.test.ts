import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../schema/document';
import * as build from '../../../schema/document/build';

const { adapt, b, blockquote, br, doc, duty, h2, h3, h4, i, li, link, ol, p, table, u, ul } = build;

describe('the document builders', () => {
  it('build every node and mark of a section so that the schema accepts it', () => {
    const attrs = { party: 'A03', name: 'Hospital', trigger: 'She arrives', deadline: 'At once', record: 'File' };
    const document = doc(
      h2('Two'),
      h3('Three'),
      h4('Four'),
      p('Plain, ', b('bold'), i(b('both')), u('under'), br(), adapt('[place]'), link('https://example.org', 'link')),
      p(),
      ul('one', ['two, ', b('bold')], li('three', ol('nested'))),
      blockquote(p('quoted')),
      table(['Head', 'Other'], ['row', [p('first'), p('second')]], ['row', '']),
      duty(attrs, 'Treats her injuries.'),
    );
    const parsed = parseDocument(document);
    expect(parsed.ok ? parsed.document.toJSON().content.length : parsed.problem).toBe(9);
  });

  it('wraps the words of an item in a paragraph and keeps blocks beside them', () => {
    expect(li('words', ul('inner'))).toEqual({ type: 'listItem', content: [p('words'), ul('inner')] });
  });

  it('heads the first row and the first cell of each further row', () => {
    const types = table(['a', 'b'], ['c', 'd']).content?.map((row) => row.content?.map((cell) => cell.type));
    expect(types).toEqual([
      ['tableHeader', 'tableHeader'],
      ['tableHeader', 'tableCell'],
    ]);
  });
});
