import {
  attributeNames,
  fieldProblem,
  isStructured,
  partiesOf,
  specOf,
  type Field,
  type StructuredType,
} from '../../../schema/document/blocks';
import { dashed } from '../../../schema/document/blocks/node-of';

/** The type of a structured block that our own editor copied; undefined for anything else. */
export function structuredType(element: Element): StructuredType | undefined {
  const type = element.getAttribute('data-block') ?? '';
  return isStructured(type) && specOf(type)?.place !== 'inline' ? type : undefined;
}

type KnowsParty = (id: string) => boolean;

function valueOf(field: Field, value: string, knowsParty: KnowsParty): string {
  if (fieldProblem(field, value) !== undefined) return '';
  if (field.kind !== 'parties') return value;
  const known = partiesOf(value).filter(({ party }) => knowsParty(party));
  return known.map(({ party, name }) => `${party} ${name}`).join('\n');
}

/** What a copied block says in its fields, as far as they may hold it; a party without a seat here is left out. */
export function copiedFields(element: Element, type: StructuredType, knowsParty: KnowsParty): Record<string, string> {
  const read = (name: string) => element.getAttribute(`data-${dashed(name)}`) ?? '';
  const attrs: Record<string, string> = {};
  for (const field of specOf(type)?.fields ?? []) {
    if (field.kind === 'party' && !knowsParty(read(field.name))) continue;
    for (const name of attributeNames(field)) {
      attrs[name] = name === field.name ? valueOf(field, read(name), knowsParty) : read(name).slice(0, 2000);
    }
  }
  return attrs;
}

/** A block with its fields as attributes, and the place for what stands in it. */
export function structuredElement(page: Document, type: StructuredType, attrs: Readonly<Record<string, string>>) {
  const element = page.createElement('div');
  const content = page.createElement('div');
  element.setAttribute('data-block', type);
  for (const [name, value] of Object.entries(attrs)) element.setAttribute(`data-${dashed(name)}`, value);
  content.setAttribute('data-content', '');
  element.append(content);
  return { element, content };
}
