import fc from 'fast-check';
import { prosemirrorJSONToYXmlFragment, yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { canonicalText, documentSchema, parseDocument } from '../../../../schema/document';
import { attributeNames, blockSpecs, newBlock, structuredTypes, type Field } from '../../../../schema/document/blocks';
import { doc, p, ul } from '../../../../schema/document/build';
import { anyBlock, anyBlockOf, topTypes } from '../../../support/any-block';
import { hashOf, parsed } from '../../../support/documents';

/** What canonical text leaves out because it changes only how something looks. */
const presentation = ['align', 'colwidth', 'rel', 'target', 'class', 'title', 'id', 'blockId'];

const problemOf = (document: unknown) => {
  const read = parseDocument(document);
  return read.ok ? 'none' : read.problem;
};

describe('structured blocks', () => {
  it.each(structuredTypes)(
    'no field of a %s has a name that the text hash would overlook, and none is there twice',
    (type) => {
      const names = blockSpecs[type].fields.flatMap((field: Field) => attributeNames(field));
      expect(names.filter((name) => presentation.includes(name))).toEqual([]);
      expect(new Set(names).size).toBe(names.length);
      expect(Object.keys(documentSchema.nodes[type]?.spec.attrs ?? {}).sort()).toEqual([...names].sort());
    },
  );

  it.each(topTypes)('a new %s is a sound document', (type) => {
    expect(problemOf(doc(newBlock(type)))).toBe('none');
  });

  it.each(topTypes)('any %s is read, and comes back the same from the shared text', (type) => {
    fc.assert(
      fc.property(anyBlockOf(type), (block) => {
        const document = doc(block);
        expect(problemOf(document)).toBe('none');
        const shared = new Y.Doc();
        prosemirrorJSONToYXmlFragment(documentSchema, document, shared.getXmlFragment('default'));
        const back: unknown = yXmlFragmentToProsemirrorJSON(shared.getXmlFragment('default'));
        expect(canonicalText(documentSchema.nodeFromJSON(back))).toBe(canonicalText(parsed(document)));
      }),
      { numRuns: 40 },
    );
  });

  it('every value of every field is part of the text hash', () => {
    fc.assert(
      fc.property(anyBlock, fc.nat(40), (block, at) => {
        const names = Object.keys(block.attrs ?? {});
        const name = names[at % Math.max(1, names.length)];
        if (name === undefined || !block.attrs?.[name]) return;
        const without = { ...block, attrs: { ...block.attrs, [name]: '' } };
        expect(hashOf(doc(without))).not.toBe(hashOf(doc(block)));
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['an hour that no clock shows', 'directoryEntry', { monday: '25:00-26:00' }],
    ['a category that is none', 'directoryEntry', { category: 'spa' }],
    ['a day that no month has', 'directoryEntry', { lastConfirmed: '2026-02-30' }],
    ['a visibility nobody knows', 'directoryEntry', { visibility: 'everyone' }],
    ['a field that is no text', 'directoryEntry', { name: 7 }],
    ['a field as long as a book', 'directoryEntry', { contact: 'x'.repeat(2001) }],
  ])('refuse %s', (_, type, attrs) => {
    expect(problemOf(doc({ type: 'directory', content: [{ type, attrs }] }))).toMatch(/holds something it may not/);
  });

  it('refuse an address that could run code in a source', () => {
    const cite = { type: 'citation', attrs: { source: 'Law', url: 'javascript:alert(1)' } };
    expect(problemOf(doc(p(cite)))).toMatch(/holds something it may not/);
  });

  it('stand in the section itself, not in a list or in each other', () => {
    const directory = newBlock('directory');
    expect(problemOf(doc(directory))).toBe('none');
    expect(problemOf(doc(ul([p('item'), directory])))).not.toBe('none');
    expect(problemOf(doc({ type: 'definition', content: [newBlock('definition')] }))).not.toBe('none');
    expect(problemOf(doc({ type: 'directoryEntry' }))).not.toBe('none');
  });
});
