import type { DocumentNode } from '../node';
import type { AttributesOf } from './block-specs';
import type { visibilities } from './specs/directory';

export type Visibility = (typeof visibilities)[number];

/**
 * Who reads: everybody, the agencies of the procedure, or those who may also see where a shelter is. Each sees what the
 * one before it sees, and more.
 */
export type Edition = Visibility;

const order: Record<Visibility, number> = { public: 0, network: 1, restricted: 2 };

/**
 * Who may see where a provider is. A shelter is found by those who look for the women in it: its entry is restricted
 * whatever it says of itself, and an entry that says nothing is not public.
 */
export function visibilityOf({
  category,
  visibility,
}: Pick<AttributesOf<'directoryEntry'>, 'category' | 'visibility'>): Visibility {
  if (category === 'shelter') return 'restricted';
  return visibility === '' ? 'network' : visibility;
}

/** Whether an edition shows all that an entry says. */
export const isOpenIn = (visibility: Visibility, edition: Edition): boolean => order[visibility] <= order[edition];

/** Whether a section lists providers at all; a directory stands nowhere but right in the section. */
export const holdsDirectory = ({ content = [] }: DocumentNode): boolean =>
  content.some(({ type }) => type === 'directory');

type Attribute = keyof AttributesOf<'directoryEntry'>;

/** What stays of an entry that an edition may not show: what it is called and when to ask for it, never where. */
const harmless: Record<Exclude<Visibility, 'public'>, readonly Attribute[]> = {
  network: ['category', 'name', 'party', 'partyName', 'services', 'languages', 'cost', 'visibility'],
  restricted: ['category', 'name', 'visibility'],
};

function shown(node: DocumentNode, edition: Edition): DocumentNode {
  const attrs = node.attrs ?? {};
  const visibility = visibilityOf({
    category: attrs['category'] === 'shelter' ? 'shelter' : '',
    visibility: isVisibility(attrs['visibility']) ? attrs['visibility'] : '',
  });
  if (visibility === 'public' || isOpenIn(visibility, edition)) return node;
  const kept = Object.entries(attrs).filter(([name]) => harmless[visibility].some((each) => each === name));
  return { ...node, attrs: Object.fromEntries(kept) };
}

const isVisibility = (value: unknown): value is Visibility => typeof value === 'string' && Object.hasOwn(order, value);

/** Whether an edition shows an entry only in part. */
export const isWithheld = (attrs: Pick<AttributesOf<'directoryEntry'>, 'category' | 'visibility'>, edition: Edition) =>
  !isOpenIn(visibilityOf(attrs), edition);

/** A document without what an edition may not show. What is drawn, compared, searched or sent for readers starts here. */
export function inEdition(document: DocumentNode, edition: Edition): DocumentNode {
  if (edition === 'restricted') return document;
  if (document.type === 'directoryEntry') return shown(document, edition);
  const { content } = document;
  return content ? { ...document, content: content.map((child) => inEdition(child, edition)) } : document;
}
