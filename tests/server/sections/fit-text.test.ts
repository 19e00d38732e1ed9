import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { canonicalText, parseDocument } from '../../../schema/document';
import { b, blockquote, br, doc, duty, h2, li, link, ol, p, table, ul } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document/node';
import { fitText, FRAGMENT } from '../../../server/sections';
import { anyPart, typeOf, type AnyPart } from '../../support/any-shared-text';
import { sharedText } from '../../support/shared-text';

const read = (copy: Y.Doc) => parseDocument(yXmlFragmentToProsemirrorJSON(copy.getXmlFragment(FRAGMENT)));

/** Runs an edit and has what it touched made to fit, as a room does within one tick. */
function tick(copy: Y.Doc, work: (root: Y.XmlFragment) => void) {
  return copy.transact((transaction) => {
    work(copy.getXmlFragment(FRAGMENT));
    return fitText(copy.getXmlFragment(FRAGMENT), transaction);
  });
}

/** Every element that is there, the root first. */
function elementsOf(at: Y.XmlFragment): Y.XmlFragment[] {
  const inner = at.toArray().flatMap((each) => (each instanceof Y.XmlElement ? elementsOf(each) : []));
  return [at, ...inner];
}

const edit = fc.record({
  where: fc.nat(30),
  at: fc.nat(5),
  what: fc.constantFrom('insert', 'insert', 'delete', 'attribute', 'format'),
  part: anyPart,
});
type Edit = { where: number; at: number; what: string; part: AnyPart };

function run(root: Y.XmlFragment, { where, at, what, part }: Edit): void {
  const elements = elementsOf(root);
  const target = elements[where % elements.length] ?? root;
  const place = Math.min(at, target.length);
  if (what === 'insert') target.insert(place, [typeOf(part)]);
  if (what === 'delete') target.delete(place, Math.min(1, target.length - place));
  if (what === 'attribute' && target instanceof Y.XmlElement) {
    for (const [key, value] of part.attrs) target.setAttribute(key, value as string);
  }
  const [text] = target.toArray();
  if (what === 'format' && text instanceof Y.XmlText) {
    for (const [key, value] of part.marks) text.format(0, 2, { [key]: value });
  }
}

const honest: DocumentNode = doc(
  h2('Reporting'),
  p('She ', b('decides'), link('https://example.org', 'here'), br(), 'and then.'),
  ul('one', li('two', ol('deeper'))),
  blockquote(p('As she said')),
  table(['Who', 'When'], ['Clinic', 'at once']),
  duty({ party: 'party_1', name: 'Clinic', trigger: 'asked', deadline: '24 hours', record: 'log' }, 'calls back'),
);

describe('shared text', () => {
  it('is made into a section, whatever was written into it', () => {
    fc.assert(
      fc.property(fc.array(anyPart, { minLength: 1, maxLength: 6 }), (parts) => {
        const copy = new Y.Doc();
        tick(copy, (root) => root.insert(0, parts.map(typeOf)));
        expect(read(copy)).toMatchObject({ ok: true });
      }),
      { numRuns: 400 },
    );
  });

  it('stays a section through any edits, when only what each has touched is looked at', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const copy = sharedText(honest);
        for (const each of edits) {
          tick(copy, (root) => run(root, each));
          expect(read(copy)).toMatchObject({ ok: true });
        }
      }),
      { numRuns: 200 },
    );
  });

  it('stays a section when two people’s edits, each of which fits, come together', () => {
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), fc.array(edit, { maxLength: 6 }), (one, other) => {
        const server = sharedText(honest);
        const updates = [one, other].map((edits) => {
          const copy = new Y.Doc();
          Y.applyUpdate(copy, Y.encodeStateAsUpdate(server));
          for (const each of edits) tick(copy, (root) => run(root, each));
          return Y.encodeStateAsUpdate(copy, Y.encodeStateVector(server));
        });
        tick(server, () => updates.forEach((update) => Y.applyUpdate(server, update)));
        expect(read(server)).toMatchObject({ ok: true });
      }),
      { numRuns: 200 },
    );
  });

  it('is left as it is where it fits', () => {
    const copy = sharedText(honest);
    const before = Y.encodeStateVector(copy);
    expect(copy.transact(() => fitText(copy.getXmlFragment(FRAGMENT)))).toEqual({ misfits: [], changed: false });
    expect(Y.encodeStateVector(copy)).toEqual(before);
    const parsed = read(copy);
    const asked = parseDocument(honest);
    if (!parsed.ok || !asked.ok) throw new Error('The text cannot be read.');
    expect(canonicalText(parsed.document)).toBe(canonicalText(asked.document));
  });

  it('keeps the words of what it takes out, with the client that typed them', () => {
    const copy = sharedText(honest);
    const { misfits } = tick(copy, (root) => {
      const row = new Y.XmlElement('tableRow');
      row.insert(0, [new Y.XmlText('adrift')]);
      root.insert(1, [row]);
    });
    expect(misfits).toMatchObject([{ client: copy.clientID, problem: 'misplaced' }]);
    expect(JSON.stringify(misfits)).toContain('adrift');
  });

  it('of a table whose last row two people took away at once loses the table, and nobody is bothered', () => {
    const copy = sharedText(doc(p('Before'), table(['Who'], ['Clinic'])));
    const { misfits } = tick(copy, (root) => {
      const made = root.get(1);
      if (made instanceof Y.XmlElement) made.delete(0, made.length);
    });
    expect(misfits).toEqual([]);
    expect(copy.getXmlFragment(FRAGMENT).length).toBe(1);
  });
});
