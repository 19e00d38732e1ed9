import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, documentSchema } from '../../../schema/document';
import { b, doc, h2, i, link, p, table, td, tr } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document/node';
import { anyDocument, canonical, hashOf, parsed } from '../../support/documents';

const spell = (document: DocumentNode) => canonicalText(parsed(document));

/** The same JSON with the keys of every object the other way round. */
function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, reversed(each)]),
  );
}

const linked = (attrs: Record<string, unknown>, text = 'link'): DocumentNode => ({
  type: 'text',
  text,
  marks: [{ type: 'link', attrs: { href: 'https://example.org', ...attrs } }],
});

describe('the canonical text', () => {
  it('is one known spelling, so that a changed rule of spelling cannot pass unnoticed', () => {
    expect(spell(doc(h2('Title'), p('She ', b('decides'), '.')))).toBe(
      '{"content":[{"attrs":{"level":2},"content":[{"text":"Title","type":"text"}],"type":"heading"},' +
        '{"content":[{"text":"She ","type":"text"},{"marks":[{"type":"bold"}],"text":"decides","type":"text"},' +
        '{"text":".","type":"text"}],"type":"paragraph"}],"type":"doc"}',
    );
    expect(hashOf(doc(p('She decides.')))).toBe('93be9a1dec50771592d0843fafd0a8545b80573ca4395c5814dc0a6560d38e72');
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const other = documentSchema.nodeFromJSON(reversed(document));
        expect(canonicalText(other)).toBe(spell(document));
      }),
      { numRuns: 100 },
    );
  });

  it('is the canonical text of itself', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(spell(canonical(document))).toBe(spell(document));
      }),
      { numRuns: 100 },
    );
  });

  it('leaves out attributes that hold their default', () => {
    const plain = doc({ type: 'table', content: [tr(td('cell'))] });
    const spelledOut = doc({
      type: 'table',
      content: [tr({ ...td('cell'), attrs: { colspan: 1, rowspan: 1, colwidth: null } })],
    });
    expect(spell(spelledOut)).toBe(spell(plain));
  });

  it.each([
    ['the window a link opens in', { target: '_blank' }],
    ['what a link tells search engines', { rel: 'nofollow' }],
    ['the class of a link', { class: 'blue' }],
  ])('takes no account of %s', (_, attrs) => {
    expect(spell(doc(p(linked(attrs))))).toBe(spell(doc(p(linked({})))));
  });

  it('takes no account of the width of a column', () => {
    const cell = td('cell');
    const wide = { ...cell, attrs: { colwidth: [240] } };
    const of = (each: DocumentNode) => spell(doc({ type: 'table', content: [tr(each)] }));
    expect(of(wide)).toBe(of(cell));
  });

  it('is the same when a link was cut in two by what does not count', () => {
    const cut = doc(p(linked({ target: '_blank' }, 'the law, '), linked({}, 'article 4')));
    expect(spell(cut)).toBe(spell(doc(p(linked({}, 'the law, article 4')))));
  });

  it('is the same for letters with accents however they are encoded', () => {
    expect(spell(doc(p('Cafe\u0301')))).toBe(spell(doc(p('Caf\u00e9'))));
    const cut = p(linked({ target: '_blank' }, 'Cafe'), linked({}, '\u0301'));
    expect(spell(doc(cut))).toBe(spell(doc(p(linked({}, 'Caf\u00e9')))));
  });

  it('is the same in whatever order marks were put on', () => {
    expect(spell(doc(p(b(i('both')))))).toBe(spell(doc(p(i(b('both'))))));
  });

  it.each([
    ['a word', doc(p('must')), doc(p('should'))],
    ['a space', doc(p('no one')), doc(p('noone'))],
    ['emphasis', doc(p('must')), doc(p(b('must')))],
    ['the kind of block', doc(p('Reporting')), doc(h2('Reporting'))],
    ['where a link points', doc(p(link('https://a.org', 'law'))), doc(p(link('https://b.org', 'law')))],
    ['the order of blocks', doc(p('one'), p('two')), doc(p('two'), p('one'))],
    ['how rows are made of cells', doc(table(['a', 'b'])), doc(table(['a'], ['b']))],
  ])('changes with %s', (_, one, other) => {
    expect(hashOf(one)).not.toBe(hashOf(other));
  });
});
