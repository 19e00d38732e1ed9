import fc from 'fast-check';
import * as Y from 'yjs';

/** A piece of shared text as a program could write it: some of it fits a section, most does not. */
export interface AnyPart {
  name: string;
  words: string | null;
  attrs: [string, unknown][];
  marks: [string, unknown][];
  parts: AnyPart[];
}

const blocks = ['paragraph', 'heading', 'blockquote', 'bulletList', 'orderedList', 'listItem', 'table', 'tableRow'];
const more = [
  'tableCell',
  'tableHeader',
  'duty',
  'hardBreak',
  'doc',
  'text',
  'futureBlock',
  'constructor',
  '__proto__',
];

const attribute = fc.tuple(
  fc.constantFrom('level', 'start', 'type', 'colspan', 'rowspan', 'colwidth', 'align', 'party', 'trigger', 'onclick'),
  fc.constantFrom<unknown>(2, 3, 9, -1, '2', 'a', null, true, [100, null], { deep: [1] }, 'x'.repeat(3000)),
);

const mark = fc.tuple(
  fc.constantFrom('bold', 'italic', 'adapt', 'link', 'blink', 'bold--AAAAAAAA', 'ychange'),
  fc.constantFrom<unknown>(
    {},
    { href: 'https://example.org' },
    { href: 'javascript:alert(1)' },
    { href: 7 },
    'x',
    null,
  ),
);

const partOf = (levels: number): fc.Arbitrary<AnyPart> =>
  fc.record({
    name: fc.constantFrom(...blocks, ...more),
    words: fc.option(fc.constantFrom('', 'words', 'a longer line'), { nil: null }),
    attrs: fc.array(attribute, { maxLength: 2 }),
    marks: fc.array(mark, { maxLength: 2 }),
    parts: levels === 0 ? fc.constant([]) : fc.array(partOf(levels - 1), { maxLength: 3 }),
  });

export const anyPart = partOf(4);

/** The part as shared types: words alone when it has some and no parts of its own. */
export function typeOf({ name, words, attrs, marks, parts }: AnyPart): Y.XmlElement | Y.XmlText {
  const text = new Y.XmlText(words ?? '');
  if (name === 'text') return text;
  const element = new Y.XmlElement(name);
  for (const [key, value] of attrs) element.setAttribute(key, value as string);
  element.insert(0, [...(words === null ? [] : [text]), ...parts.map(typeOf)]);
  for (const [key, value] of marks) if (words) text.format(0, 3, { [key]: value });
  return element;
}
