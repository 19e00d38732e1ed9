import fc from 'fast-check';
import { canonicalText, parseDocument, textHash } from '../../schema/document';
import * as build from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';
import { anyBlock } from './any-block';

/** A document as the schema reads it. @throws Error with the problem when it is none */
export function parsed(document: DocumentNode) {
  const result = parseDocument(document);
  if (!result.ok) throw new Error(result.problem);
  return result.document;
}

/** The document as it is stored. */
export const canonical = (document: DocumentNode) => JSON.parse(canonicalText(parsed(document))) as DocumentNode;

export const hashOf = (document: DocumentNode) => textHash(parsed(document));

const word = fc.constantFrom('she', 'must', 'not', 'tell', 'police', 'within', '24', 'hours', 'ผู้หญิง', 'ស្ត្រី');
const words = fc.array(word, { maxLength: 4 }).map((list) => list.join(' '));
const piece = fc
  .tuple(words, fc.constantFrom('plain', 'bold', 'italic', 'link', 'adapt'))
  .map(([text, look]): build.Inline => {
    if (text === '' || look === 'plain') return text;
    if (look === 'bold') return build.b(text);
    if (look === 'italic') return build.i(text);
    return look === 'link' ? build.link('https://example.org', text) : build.adapt(text);
  });
const inline = fc.array(fc.oneof(piece, fc.constant(build.br())), { maxLength: 3 });

const leaf = fc.oneof(
  inline.map((pieces) => build.p(...pieces)),
  inline.map((pieces) => build.h2(...pieces)),
  inline.map((pieces) => build.h3(...pieces)),
  fc
    .tuple(fc.constantFrom('A01', 'A02'), fc.constantFrom('', 'at once'), fc.constantFrom('', 'at once'), inline)
    .map(([party, trigger, deadline, action]) =>
      build.duty({ party, name: 'Agency', trigger, deadline, record: '' }, ...action),
    ),
);
const item = fc
  .array(inline, { minLength: 1, maxLength: 2 })
  .map((paragraphs): DocumentNode => ({ type: 'listItem', content: paragraphs.map((pieces) => build.p(...pieces)) }));
const items = fc.array(item, { minLength: 1, maxLength: 3 });
const row = fc.array(inline, { minLength: 2, maxLength: 2 });
const container = fc.oneof(
  items.map((all) => build.ul(...all)),
  fc
    .tuple(items, fc.constantFrom(1, 3))
    .map(([all, start]): DocumentNode => ({ ...build.ol(...all), attrs: { start } })),
  fc.array(leaf, { minLength: 1, maxLength: 2 }).map((blocks) => build.blockquote(...blocks)),
  fc.array(row, { minLength: 1, maxLength: 3 }).map(([head = [], ...rows]) => build.table(head, ...rows)),
);

/** Section documents of every block and mark, small enough that two of them are often nearly the same. */
export const anyDocument: fc.Arbitrary<DocumentNode> = fc
  .array(
    fc.oneof({ weight: 4, arbitrary: leaf }, { weight: 2, arbitrary: container }, { weight: 1, arbitrary: anyBlock }),
    { minLength: 1, maxLength: 4 },
  )
  .map((blocks) => build.doc(...blocks));

function nodesWithChildren(node: DocumentNode): DocumentNode[] {
  const inner = (node.content ?? []).flatMap(nodesWithChildren);
  return node.content && node.content.length > 0 ? [node, ...inner] : inner;
}

interface Slip {
  /** which block, counted through the document, and which of its children */
  at: number;
  child: number;
  kind: 'drop' | 'double' | 'swap' | 'unwrap' | 'join';
}

type Kind = Slip['kind'];

/** What stands in the place of a child and the one after it, once the key has slipped. */
const slips: Record<Kind, (one: DocumentNode, next: DocumentNode[]) => DocumentNode[]> = {
  drop: (_, next) => next,
  double: (one, next) => [one, structuredClone(one), ...next],
  swap: (one, next) => [...next, one],
  unwrap: (one, next) => [...(one.content ?? []), ...next],
  join: (one, next) => [{ ...one, content: [one, ...next].flatMap(({ content = [] }) => content) }],
};

/** The document with one thing in its structure changed, as an editor's key stroke would; it may be valid no more. */
function slipped(document: DocumentNode, { at, child, kind }: Slip): DocumentNode {
  const copy = structuredClone(document);
  const parents = nodesWithChildren(copy);
  const children = parents[at % parents.length]?.content ?? [];
  const [one, ...next] = children.slice(child % children.length, (child % children.length) + 2);
  if (one) children.splice(child % children.length, 1 + next.length, ...slips[kind](one, next));
  return copy;
}

const anySlip: fc.Arbitrary<Slip> = fc.record({
  at: fc.nat(20),
  child: fc.nat(5),
  kind: fc.constantFrom('drop', 'double', 'swap', 'unwrap', 'join'),
});

/** A document, and the same with one small change of its structure; both valid and as they are stored. */
export const nearlyTheSame: fc.Arbitrary<[DocumentNode, DocumentNode]> = fc
  .tuple(anyDocument, anySlip)
  .map(([document, slip]): [DocumentNode, DocumentNode] => [document, slipped(document, slip)])
  .filter(([, changed]) => parseDocument(changed).ok)
  .map(([document, changed]) => [canonical(document), canonical(changed)]);
