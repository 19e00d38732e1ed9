import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasChanges, redline, type RedlineBlock } from '../../../schema/document';
import { b, doc, duty, h2, h3, li, ol, p, table, ul } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document/node';
import { anyDocument, canonical, nearlyTheSame } from '../../support/documents';

const compare = (before: DocumentNode, after: DocumentNode) => redline(canonical(before), canonical(after));

const signs = { same: '', added: '+', removed: '-' };

/** A block as one short line: `~` changed, `+` added, `-` removed, words in brackets with their sign. */
function spelled({ kind, runs, also = [] }: RedlineBlock): string {
  const words = runs.map(({ kind: of, text }) => (of === 'same' ? text : `[${signs[of]}${text}]`)).join('');
  const beside = also.length ? ` (${also.join(', ')})` : '';
  return `${kind}: ${words}${beside}`;
}

const changes = (before: DocumentNode, after: DocumentNode) =>
  compare(before, after)
    .filter(({ kind }) => kind !== 'same')
    .map(spelled);

const facts = {
  party: 'party_a03',
  name: 'Kesh Hospital',
  trigger: 'She arrives',
  deadline: 'At once',
  record: 'File',
};

describe('a redline', () => {
  it('shows a changed word and leaves the others alone', () => {
    const before = doc(p('The police must answer within 48 hours.'));
    const after = doc(p('The police must answer within 24 hours.'));
    expect(changes(before, after)).toEqual(['changed: The police must answer within [-48][+24] hours.']);
  });

  it('shows a paragraph that was added between two that stayed', () => {
    const [first, last] = [p('She decides.'), p('She may withdraw.')];
    expect(compare(doc(first, last), doc(first, p('Nobody decides for her.'), last)).map(spelled)).toEqual([
      'same: She decides.',
      'added: [+Nobody decides for her.]',
      'same: She may withdraw.',
    ]);
  });

  it('shows a paragraph that was taken out', () => {
    const [first, last] = [p('She decides.'), p('The border post is told.')];
    expect(changes(doc(first, last), doc(first))).toEqual(['removed: [-The border post is told.]']);
  });

  it('shows a change in one cell of a table and says where the cell stands', () => {
    const before = table(['Service', 'Hours'], ['Hospital', 'Monday to Friday, from eight']);
    const after = table(['Service', 'Hours'], ['Hospital', 'Monday to Sunday, from eight']);
    const [changed] = compare(doc(before), doc(after)).filter(({ kind }) => kind === 'changed');
    expect(changed).toMatchObject({ type: 'paragraph', within: ['table', 'tableRow', 'tableCell'] });
    expect(changed?.runs).toContainEqual({ kind: 'added', text: 'Sunday' });
  });

  it('shows only the new item of a list', () => {
    expect(changes(doc(ul('health', 'police')), doc(ul('justice', 'health', 'police')))).toEqual(['added: [+justice]']);
  });

  it('shows a list item that was cut in two', () => {
    const before = doc(ul(li(p('first words'), p('second words'))));
    const after = doc(ul('first words', 'second words'));
    expect(changes(before, after)).toEqual(['changed: second words (place)']);
  });

  it('shows a number with which a list begins', () => {
    const list = ol('one');
    expect(changes(doc(list), doc({ ...list, attrs: { start: 4 } }))).toEqual(['changed: one (place)']);
  });

  it('shows words that became an item of a list', () => {
    expect(changes(doc(p('health')), doc(ul('health')))).toEqual(['changed: health (place)']);
  });

  it.each([
    ['the trigger', { trigger: 'She asks' }, 'Kesh Hospital: Treats her. · She [-arrives][+asks] · At once · File'],
    ['the deadline', { deadline: 'At twelve' }, 'Treats her. · She arrives · At [-once][+twelve] · File'],
    ['the record', { record: 'Register' }, '[-File][+Register]'],
    ['the agency', { party: 'party_a04', name: 'Health Centres' }, '(party)'],
  ])('shows a change of %s of a duty', (_, change, shown) => {
    const [first] = changes(doc(duty(facts, 'Treats her.')), doc(duty({ ...facts, ...change }, 'Treats her.')));
    expect(first).toContain(shown);
  });

  it('shows that a fact of a duty moved to another field even when it reads the same', () => {
    const before = duty({ ...facts, trigger: 'At once', deadline: '' }, 'Treats her.');
    const after = duty({ ...facts, trigger: '', deadline: 'At once' }, 'Treats her.');
    expect(changes(doc(before), doc(after))).toEqual(['changed: Kesh Hospital: Treats her. · At once · File (facts)']);
  });

  it('shows that a duty passed to another agency of the same name', () => {
    const after = duty({ ...facts, party: 'party_a04' }, 'Treats her.');
    expect(changes(doc(duty(facts, 'Treats her.')), doc(after))).toEqual([
      'changed: Kesh Hospital: Treats her. · She arrives · At once · File (party)',
    ]);
  });

  it.each([
    ['Thai', 'เจ้าหน้าที่ต้องแจ้งผู้หญิง', 'เจ้าหน้าที่ต้องแจ้งตำรวจ', 'ผู้หญิง', 'ตำรวจ'],
    ['Khmer', 'មន្ត្រីត្រូវជូនដំណឹងដល់ស្ត្រី', 'មន្ត្រីត្រូវជូនដំណឹងដល់ប៉ូលិស', 'ស្ត្រី', 'ប៉ូលិស'],
  ])('compares %s by word, though it writes without spaces', (_, before, after, gone, come) => {
    const [block] = compare(doc(p(before)), doc(p(after)));
    expect(block?.runs).toEqual([
      { kind: 'same', text: before.slice(0, -gone.length) },
      { kind: 'removed', text: gone },
      { kind: 'added', text: come },
    ]);
  });

  it('shows a block that moved as taken out and put in, whole', () => {
    const [moved, others] = [p('She decides.'), [p('Health treats her.'), p('Police protect her.'), p('Shelter.')]];
    expect(changes(doc(moved, ...others), doc(...others, moved))).toEqual([
      'removed: [-She decides.]',
      'added: [+She decides.]',
    ]);
  });

  it('says that a heading went down a level', () => {
    expect(changes(doc(h2('Reporting')), doc(h3('Reporting')))).toEqual(['changed: Reporting (level)']);
  });

  it('says what kind of block a paragraph was before', () => {
    const [block] = compare(doc(p('Reporting')), doc(h2('Reporting')));
    expect(block).toMatchObject({ kind: 'changed', type: 'heading', was: 'paragraph', also: ['type', 'level'] });
  });

  it('says that only the formatting changed', () => {
    const [before, after] = [doc(p('She decides.')), doc(p('She ', b('decides'), '.'))];
    expect(changes(before, after)).toEqual(['changed: She decides. (formatting)']);
    expect(compare(before, after)[0]?.runs).toEqual([{ kind: 'same', text: 'She decides.' }]);
  });

  it('shows two long texts without a common word as one taken out and one put in', () => {
    const long = (word: string) => Array.from({ length: 3000 }, (_, at) => `${word}${at}`).join(' ');
    const kinds = compare(doc(p(long('old'))), doc(p(long('new')))).map(({ kind }) => kind);
    expect(kinds).toEqual(['removed', 'added']);
  });

  it('says that one of two mentions went, also where neither has a name', () => {
    const holds = (...content: DocumentNode[]) => doc({ type: 'paragraph', content });
    const mention: DocumentNode = { type: 'partyMention', attrs: { party: '', name: '' } };
    expect(hasChanges(compare(holds(mention, mention), holds(mention)))).toBe(true);
  });

  const twoDocuments = fc.tuple(anyDocument, anyDocument).map(([one, other]) => [canonical(one), canonical(other)]);

  it.each([
    ['any two documents', twoDocuments],
    ['documents that differ in one place of their structure', nearlyTheSame],
  ])('shows a change exactly when the stored words differ: %s', (_, pairs) => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        fc.pre(before !== undefined && after !== undefined);
        expect(hasChanges(redline(before, after))).toBe(JSON.stringify(before) !== JSON.stringify(after));
      }),
      { numRuns: 300 },
    );
  });

  it('holds the whole text of both sides', () => {
    const side = (blocks: RedlineBlock[], without: 'added' | 'removed') =>
      blocks.map(({ runs }) => runs.map(({ kind, text }) => (kind === without ? '' : text)).join('')).join('');
    const textOf = (document: DocumentNode) =>
      redline(document, document).flatMap(({ runs }) => runs.map((r) => r.text));
    fc.assert(
      fc.property(anyDocument, anyDocument, (one, other) => {
        const [before, after] = [canonical(one), canonical(other)];
        const blocks = redline(before, after);
        expect(side(blocks, 'added')).toBe(textOf(before).join(''));
        expect(side(blocks, 'removed')).toBe(textOf(after).join(''));
      }),
      { numRuns: 200 },
    );
  });
});
