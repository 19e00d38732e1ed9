import { Transform } from '@tiptap/pm/transform';
import {
  initProseMirrorDoc,
  prosemirrorJSONToYXmlFragment,
  updateYFragment,
  yXmlFragmentToProsemirrorJSON,
} from '@tiptap/y-tiptap';
import fc from 'fast-check';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { documentSchema } from '../../../../schema/document';
import type { DocumentNode } from '../../../../schema/document';
import { makeBlock } from '../../../../schema/document/blocks';
import { doc } from '../../../../schema/document/build';

const FRAGMENT = 'default';

/** Somebody with a copy of the section, who changes it as an editor does. */
class Writer {
  readonly doc = new Y.Doc();

  constructor(document: DocumentNode | Writer) {
    if (document instanceof Writer) Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(document.doc));
    else prosemirrorJSONToYXmlFragment(documentSchema, document, this.fragment);
  }

  get fragment() {
    return this.doc.getXmlFragment(FRAGMENT);
  }

  read(): DocumentNode {
    return yXmlFragmentToProsemirrorJSON(this.fragment) as DocumentNode;
  }

  /** A change as an editor makes it: what it does not touch stays the very same node. */
  change(change: (tr: Transform) => void): void {
    const { doc: before, meta } = initProseMirrorDoc(this.fragment, documentSchema);
    const tr = new Transform(before);
    change(tr);
    updateYFragment(this.doc, this.fragment, tr.doc, meta);
  }

  meet(other: Writer): void {
    Y.applyUpdate(this.doc, Y.encodeStateAsUpdate(other.doc));
    Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(this.doc));
  }
}

const row = (name: string) => makeBlock('directoryEntry', { category: 'health', name });
const start = () => doc(makeBlock('directory', { country: 'Kesh' }, row('Hospital'), row('Clinic')));
const rowsOf = (document: DocumentNode) => document.content?.[0]?.content ?? [];

/** Where the row at a place of the first block begins. */
function placeOf({ doc: { firstChild } }: Transform, at: number): number {
  let place = 1;
  for (let index = 0; index < at; index += 1) place += firstChild?.maybeChild(index)?.nodeSize ?? 0;
  return place;
}

const set = (at: number, attrs: Record<string, string>) => (tr: Transform) => {
  const place = placeOf(tr, at);
  for (const [name, value] of Object.entries(attrs)) tr.setNodeAttribute(place, name, value);
};

const add = (at: number, block: DocumentNode) => (tr: Transform) =>
  void tr.insert(placeOf(tr, at), documentSchema.nodeFromJSON(block));

const remove = (at: number) => (tr: Transform) => {
  const row = tr.doc.firstChild?.maybeChild(at);
  if (row) tr.delete(placeOf(tr, at), placeOf(tr, at) + row.nodeSize);
};

describe('two people in one structured block', () => {
  it('change two fields of one row, and both stay', () => {
    const one = new Writer(start());
    const other = new Writer(one);
    one.change(set(0, { monday: '08:00-17:00' }));
    other.change(set(0, { contact: 'front desk' }));
    one.meet(other);
    expect(one.read()).toEqual(other.read());
    expect(rowsOf(one.read())[0]?.attrs).toMatchObject({
      ...{ monday: '08:00-17:00', contact: 'front desk', name: 'Hospital' },
    });
  });

  it('add a row each, and both are there', () => {
    const one = new Writer(start());
    const other = new Writer(one);
    one.change(add(2, row('Shelter')));
    other.change(add(2, row('Police')));
    one.meet(other);
    expect(rowsOf(one.read()).map(({ attrs }) => attrs?.['name'])).toHaveLength(4);
    expect(one.read()).toEqual(other.read());
  });

  it('one removes a row, the other changes the next: neither is lost', () => {
    const one = new Writer(doc(makeBlock('directory', {}, row('Hospital'), row('Clinic'), row('Police'))));
    const other = new Writer(one);
    one.change(remove(0));
    other.change(set(1, { cost: 'free' }));
    one.meet(other);
    expect(rowsOf(one.read()).map(({ attrs }) => [attrs?.['name'], attrs?.['cost']])).toEqual([
      ['Clinic', 'free'],
      ['Police', ''],
    ]);
  });

  it('leave a block the schema reads, whatever rows both put in, take out and fill', () => {
    const deed = fc.record({ kind: fc.constantFrom('add', 'remove', 'fill', 'says'), at: fc.nat(3) });
    const deeds = fc.array(deed, { maxLength: 4 });
    fc.assert(
      fc.property(deeds, deeds, (mine, yours) => {
        const one = new Writer(doc(makeBlock('principle', {}, makeBlock('practice', {}, 'Ask her.'))));
        const other = new Writer(one);
        for (const { kind, at } of mine) one.change(deedOf[kind](at));
        for (const { kind, at } of yours) other.change(deedOf[kind](at));
        one.meet(other);
        expect(one.read()).toEqual(other.read());
        documentSchema.nodeFromJSON(one.read()).check();
      }),
      { numRuns: 100 },
    );
  });
});

const within = (tr: Transform, at: number) => Math.min(at, tr.doc.firstChild?.childCount ?? 0);

const deedOf = {
  add: (at: number) => (tr: Transform) => add(within(tr, at), makeBlock('practice', {}, 'Tell her.'))(tr),
  says: (at: number) => (tr: Transform) => add(within(tr, at), { type: 'paragraph' })(tr),
  remove,
  fill: (at: number) => (tr: Transform) => void tr.setNodeAttribute(0, 'name', `named ${at}`),
};
