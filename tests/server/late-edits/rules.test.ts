import { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalText, documentSchema } from '../../../schema/document';
import { doc, h2, p, table, ul } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document/node';
import { mergeThree } from '../../../server/late-edits/rules';

const node = (json: DocumentNode) => Node.fromJSON(documentSchema, json);

function merge(base: DocumentNode, proposed: DocumentNode, current: DocumentNode) {
  const merged = mergeThree({ base: node(base), proposed: node(proposed), current: node(current) });
  return merged && canonicalText(merged);
}

const text = (json: DocumentNode) => canonicalText(node(json));

describe('laying a proposal upon words that changed since', () => {
  const base = doc(h2('Title'), p('One.'), p('Two.'));

  it.each([
    ['nobody changed anything', base, base, base],
    ['only the proposal changed something', doc(h2('Title'), p('1')), base, doc(h2('Title'), p('1'))],
    ['only the text changed', base, doc(h2('New'), p('One.')), doc(h2('New'), p('One.'))],
    ['both made the same change', doc(p('Same.')), doc(p('Same.')), doc(p('Same.'))],
    [
      'each changed a block of its own',
      doc(h2('Title'), p('One, late.'), p('Two.')),
      doc(h2('Title, new'), p('One.'), p('Two.')),
      doc(h2('Title, new'), p('One, late.'), p('Two.')),
    ],
    [
      'both wrote something new in one place: both stay',
      doc(h2('Title'), p('One.'), p('Two.'), p('Late.')),
      doc(h2('Title'), p('One.'), p('Two.'), p('Three.')),
      doc(h2('Title'), p('One.'), p('Two.'), p('Three.'), p('Late.')),
    ],
    [
      'one removed a block and the other changed another',
      doc(h2('Title'), p('Two.')),
      doc(h2('New'), p('One.'), p('Two.')),
      doc(h2('New'), p('Two.')),
    ],
  ])('when %s', (_, proposed, current, expected) => {
    expect(merge(base, proposed, current)).toBe(text(expected));
  });

  it.each([
    [
      'both changed one paragraph',
      doc(h2('Title'), p('One, A.'), p('Two.')),
      doc(h2('Title'), p('One, B.'), p('Two.')),
    ],
    ['one removed what the other changed', doc(h2('Title'), p('Two.')), doc(h2('Title'), p('One, B.'), p('Two.'))],
  ])('says nothing when %s', (_, proposed, current) => {
    expect(merge(base, proposed, current)).toBeUndefined();
  });

  it('looks into lists and tables, item by item and cell by cell', () => {
    const list = (one: string, other: string) => doc(ul(one, other), table(['Who', 'What'], [one, other]));
    expect(merge(list('a', 'b'), list('a late', 'b'), list('a', 'b new'))).toBe(text(list('a late', 'b new')));
    expect(merge(list('a', 'b'), list('a late', 'b'), list('a new', 'b'))).toBeUndefined();
  });

  it('loses no block that either side wrote, and brings back none that a side removed', () => {
    const blocks = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { minLength: 1, maxLength: 6 });
    const own = (letter: string) =>
      fc.array(fc.tuple(fc.nat(6), fc.constantFrom('keep', 'remove', 'add')), { maxLength: 4 }).map((steps) => ({
        letter,
        steps,
      }));
    const play = (start: string[], { letter, steps }: { letter: string; steps: [number, string][] }) =>
      steps.reduce((now, [at, what], step) => {
        if (what === 'add') return now.toSpliced(at, 0, `${letter}${step}`);
        return what === 'remove' && now.length > 1 ? now.toSpliced(at % now.length, 1) : now;
      }, start);
    const made = (lines: string[]) => doc(...lines.map((line) => p(line)));
    fc.assert(
      fc.property(blocks, own('X'), own('Y'), (start, mine, theirs) => {
        const [proposed, current] = [play(start, mine), play(start, theirs)];
        const merged = merge(made(start), made(proposed), made(current));
        if (merged === undefined) return;
        const has = (line: string) => merged.includes(`"text":"${line}"`);
        for (const line of [...proposed, ...current].filter((each) => !start.includes(each)))
          expect(has(line)).toBe(true);
        const stays = (line: string) => proposed.includes(line) && current.includes(line);
        for (const line of start) expect(has(line)).toBe(stays(line));
      }),
    );
  });
});
