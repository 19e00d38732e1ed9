import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasChanges, redline, type DocumentNode } from '../../../../schema/document';
import { makeBlock } from '../../../../schema/document/blocks';
import { doc, p } from '../../../../schema/document/build';
import { anyBlock } from '../../../support/any-block';
import { canonical, hashOf } from '../../../support/documents';

const signs = { same: '', added: '+', removed: '-' };

const changes = (before: DocumentNode, after: DocumentNode) =>
  redline(canonical(before), canonical(after))
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, runs, also = [] }) => {
      const words = runs.map(({ kind: of, text }) => (of === 'same' ? text : `[${signs[of]}${text}]`)).join('');
      return `${kind}: ${words}${also.length > 0 ? ` (${also.join(', ')})` : ''}`;
    });

const hospital = { category: 'health', name: 'Kesh Hospital', monday: '09:00-17:00', cost: 'free' } as const;
const hotline = { category: 'hotline', name: 'Lantern', monday: '09:00-17:00', cost: 'free' } as const;
const entry = (attrs: Parameters<typeof makeBlock<'directoryEntry'>>[1]) => makeBlock('directoryEntry', attrs);
const directory = (...rows: DocumentNode[]) => doc(makeBlock('directory', { country: 'Kesh' }, ...rows));

describe('a redline of structured blocks', () => {
  it('shows a changed opening hour as a changed field of its row', () => {
    const before = directory(entry(hotline), entry(hospital));
    const after = directory(entry(hotline), entry({ ...hospital, monday: '09:00-21:00' }));
    expect(changes(before, after)).toEqual(['changed: Hours: Mon 09:00\u2013[-17][+21]:00']);
  });

  it('shows a new row as new and leaves the others alone, though they say the same', () => {
    const before = directory(entry(hospital));
    const after = directory(entry(hotline), entry(hospital));
    expect(changes(before, after)).toEqual([
      'added: [+Provider \u00b7 Hotline \u00b7 Lantern]',
      'added: [+Hours: Mon 09:00\u201317:00]',
      'added: [+Cost: free]',
    ]);
  });

  it('shows a row that was renamed as one row', () => {
    const before = directory(entry(hotline), entry(hospital));
    const after = directory(entry(hotline), entry({ ...hospital, name: 'Kesh Provincial Hospital' }));
    expect(changes(before, after)).toEqual([
      'changed: Provider \u00b7 Health service \u00b7 Kesh [+Provincial ]Hospital',
    ]);
  });

  it('shows a step that leads elsewhere, and words of its title', () => {
    const way = (next: string, title: string) =>
      doc(makeBlock('pathway', {}, makeBlock('stage', {}, makeBlock('step', { code: 'S1', next }, title))));
    expect(changes(way('S2', 'Asks her.'), way('S2: she agrees', 'Asks her first.'))).toEqual([
      'changed: Step \u00b7 S1: Asks her[+ first].',
      'changed: Leads to: S2[+: she agrees]',
    ]);
  });

  it('shows what was filled in, and what was taken away', () => {
    const before = doc(makeBlock('definition', { term: 'Survivor', source: 'Guide' }, p('She.')));
    const after = doc(makeBlock('definition', { term: 'Survivor', lawNote: 'The law says victim.' }, p('She.')));
    expect(changes(before, after)).toEqual([
      'removed: [-Source: Guide]',
      'added: [+National law: The law says victim.]',
    ]);
  });

  it('shows another source in a sentence, and another address of the same source', () => {
    const cite = (article: string, url = '') =>
      doc(p('By law ', makeBlock('citation', { source: 'Labour Code', article, url }), '.'));
    expect(changes(cite('4'), cite('5'))).toEqual(['changed: By law [Labour Code, [-4][+5]].']);
    expect(changes(cite('4'), cite('4', 'https://example.org'))).toEqual([
      'changed: By law [Labour Code, 4]. (formatting)',
    ]);
  });

  it('shows another party of the same name', () => {
    const member = (party: string) => doc(makeBlock('membership', { party, name: 'Police' }));
    expect(changes(member('a5'), member('a6'))).toEqual(['changed: Member of the mechanism \u00b7 Police (facts)']);
  });

  it('shows a change whenever the hash changed, and none when it did not', () => {
    fc.assert(
      fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 2 }), anyBlock, (blocks, other) => {
        const [before, after] = [doc(...blocks), doc(...blocks.slice(1), other)];
        expect(hasChanges(redline(canonical(before), canonical(after)))).toBe(hashOf(before) !== hashOf(after));
      }),
      { numRuns: 300 },
    );
  });
});
