import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument } from '../../../schema/document';
import { doc, duty, link, li, ol, p, td, tr, ul } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document/node';
import { anyDocument } from '../../support/documents';

const problemOf = (json: unknown) => {
  const parsed = parseDocument(json);
  return parsed.ok ? 'none' : parsed.problem;
};

function nested(levels: number): DocumentNode {
  let list = ul('deep');
  for (let level = 1; level < levels; level += 1) list = ul(li('deep', list));
  return doc(list);
}

const cell = (attrs: Record<string, unknown>) => doc({ type: 'table', content: [tr({ ...td('cell'), attrs })] });
const facts = { party: 'party_a03', name: 'Hospital', trigger: '', deadline: '', record: '' };

describe('reading a section document', () => {
  it('takes every document that can be built', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(problemOf(document)).toBe('none');
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a list', []],
    ['a paragraph alone', p('words')],
    ['an empty document', { type: 'doc' }],
    ['a document whose content is no list', { type: 'doc', content: 'words' }],
    ['an unknown block', doc({ type: 'script', content: [] })],
    ['an unknown mark', doc(p({ type: 'text', text: 'x', marks: [{ type: 'blink' }] }))],
    ['a heading of the first level', doc({ type: 'heading', attrs: { level: 1 } })],
    ['a heading without a level', doc({ type: 'heading' })],
    ['a heading whose level is words', doc({ type: 'heading', attrs: { level: 'two' } })],
    ['words right in the document', doc({ type: 'text', text: 'loose' })],
    ['a paragraph in a paragraph', doc({ type: 'paragraph', content: [p('inner')] })],
    ['empty text', doc({ type: 'paragraph', content: [{ type: 'text', text: '' }] })],
    ['text that is no text', doc({ type: 'paragraph', content: [{ type: 'text', text: 7 } as never] })],
    ['a list without items', doc({ type: 'bulletList' })],
    ['a cell over no columns', cell({ colspan: 0 })],
    ['a cell over a thousand million columns', cell({ colspan: 1e9 })],
    ['a cell over a broken number of rows', cell({ rowspan: 1.5 })],
    ['a list that begins before zero', doc({ ...ol('item'), attrs: { start: -1 } })],
    ['a list numbered in a way that is none', doc({ ...ol('item'), attrs: { type: 'url(x)' } })],
    ['a duty whose party is no text', doc(duty({ ...facts, party: { toString: 'x' } as never }, 'Acts.'))],
    ['a duty with a deadline as long as a book', doc(duty({ ...facts, deadline: 'x'.repeat(2001) }, 'Acts.'))],
  ])('refuses %s and says why', (_, json) => {
    expect(problemOf(json)).not.toBe('none');
    expect(problemOf(json)).toMatch(/\S/);
  });

  it.each([
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://example.org/1',
    '/relative',
    '//example.org',
    '',
  ])('refuses a link to %j', (href) => {
    expect(problemOf(doc(p(link(href, 'here'))))).toBe(
      'a link points to something other than a web, mail or phone address',
    );
  });

  it.each(['https://example.org/law?article=4', 'http://example.org', 'mailto:desk@example.org', 'tel:+12025550100'])(
    'takes a link to %s',
    (href) => {
      expect(problemOf(doc(p(link(href, 'here'))))).toBe('none');
    },
  );

  it('finds a bad link behind a good one', () => {
    const links = doc(p(link('javascript:alert(1)', 'one')), p(link('https://example.org', 'two')));
    expect(problemOf(links)).toMatch(/^a link points/);
  });

  it('takes lists in lists as deep as anybody writes, and refuses more in plain words', () => {
    expect(problemOf(nested(12))).toBe('none');
    expect(problemOf(nested(40))).toBe('it is nested deeper than 32 levels');
  });

  it('survives nesting that would overflow the stack', () => {
    expect(problemOf(nested(50_000))).toBe('it is nested deeper than 32 levels');
  });

  it('refuses text longer than two million characters', () => {
    expect(problemOf(doc(p('x'.repeat(2_000_000))))).toBe('none');
    expect(problemOf(doc(p('x'.repeat(2_000_001))))).toBe('it is longer than 2000000 characters');
  });

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.anything(), (json) => {
        expect(parseDocument(json).ok).toBe(false);
      }),
      { numRuns: 200 },
    );
  });
});
