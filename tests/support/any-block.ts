import fc from 'fast-check';
import {
  attributeNames,
  blockSpecs,
  isStructured,
  specOf,
  structuredTypes,
  type Field,
  type StructuredType,
} from '../../schema/document/blocks';
import * as build from '../../schema/document/build';
import type { DocumentNode } from '../../schema/document/node';

const words = fc.constantFrom('', 'at once', 'within 24 hours', 'a <b>&', 'ผู้หญิง', 'Kesh Hospital');

const valueOf = (field: Field): fc.Arbitrary<string> => {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom('', ...field.options);
    case 'party':
      return fc.constantFrom('', 'party_1', 'party_2');
    case 'parties':
      return fc.constantFrom('', 'party_1 Kesh Hospital', 'party_1 Kesh Hospital\nparty_2 Legal Aid');
    case 'date':
      return fc.constantFrom('', '2026-11-21', '2026-01-02');
    case 'time':
      return fc.constantFrom('', '21:00');
    case 'hours':
      return fc.constantFrom('', 'closed', '00:00-24:00', '08:00-17:00', '08:00-12:00, 20:00-06:00');
    case 'list':
      return fc.constantFrom('', 'one', 'one\ntwo', 'S2: she agrees\nS3');
    case 'url':
      return fc.constantFrom('', 'https://example.org/law');
    case 'yesNo':
      return fc.constantFrom('', 'yes', 'no');
    case 'number':
      return fc.constantFrom('', '12', '0.5');
    case 'code':
      return fc.constantFrom('', 'S1', 'S2');
    default:
      return words;
  }
};

const attrsOf = (type: StructuredType): fc.Arbitrary<Record<string, string>> =>
  fc.record(
    Object.fromEntries(
      blockSpecs[type].fields.flatMap((field: Field) =>
        attributeNames(field).map((name) => [name, name === field.name ? valueOf(field) : words]),
      ),
    ),
  );

const text = fc.constantFrom('she', 'must', 'decide', 'ស្ត្រី').map((word): build.Inline => word);
const atom = fc
  .constantFrom<StructuredType>('citation', 'partyMention')
  .chain((type) => attrsOf(type).map((attrs): build.Inline => ({ type, attrs })));

/** What a line may hold, sources and mentions among it. */
export const anyLine = fc.array(fc.oneof(text, fc.constant(build.br()), atom), { maxLength: 3 });

const paragraph = anyLine.map((pieces) => build.p(...pieces));

function contentOf(type: StructuredType): fc.Arbitrary<DocumentNode[]> {
  const content = specOf(type)?.content ?? 'none';
  if (content === 'none') return fc.constant([]);
  if (content === 'inline') return anyLine.map((pieces) => build.p(...pieces).content ?? []);
  if (content === 'blocks') return fc.array(paragraph, { maxLength: 2 });
  const child = content.map((each) => (isStructured(each) ? anyBlockOf(each) : paragraph));
  return fc.array(fc.oneof(...child), { maxLength: 3 });
}

/** A structured block of one type, with any values and children it may have. */
export const anyBlockOf = (type: StructuredType): fc.Arbitrary<DocumentNode> =>
  fc
    .tuple(attrsOf(type), contentOf(type))
    .map(([attrs, content]) => ({ type, attrs, ...(content.length > 0 ? { content } : {}) }));

/** Types whose blocks may stand right in a section. */
export const topTypes = structuredTypes.filter((type) => ['document', 'anywhere'].includes(blockSpecs[type].place));

export const anyBlock: fc.Arbitrary<DocumentNode> = fc.oneof(...topTypes.map(anyBlockOf));
