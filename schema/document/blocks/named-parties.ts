import type { DocumentNode } from '../node';
import { specOf } from './block-specs';
import { attributeOf } from './read-block';

/** Ids that stand where a party is bound by a block: those of duties and mentions; empty where none was chosen. */
export function bindings(document: DocumentNode): { type: string; party: string }[] {
  const own = (specOf(document.type)?.fields ?? [])
    .filter((field) => field.kind === 'party' && field.binds)
    .map(({ name }) => ({ type: document.type, party: attributeOf(document, name) }));
  return [...own, ...(document.content ?? []).flatMap(bindings)];
}

/** Ids of the parties that a document gives a duty or speaks of by a mention, in the order they are named. */
export function namedParties(document: DocumentNode): string[] {
  return [...new Set(bindings(document).map(({ party }) => party))].filter((party) => party !== '');
}

/** A copy in which every party's id is another, such as the id for the code that a template wrote. */
export function withParties(document: DocumentNode, idOf: (party: string) => string): DocumentNode {
  const attrs = { ...document.attrs };
  for (const { kind, name } of specOf(document.type)?.fields ?? []) {
    const value = attributeOf(document, name);
    if (value === '') continue;
    if (kind === 'party') attrs[name] = idOf(value);
    if (kind === 'parties') attrs[name] = value.replace(/^\S+(?= )/gm, (party) => idOf(party) || party);
  }
  return {
    ...document,
    ...(document.attrs ? { attrs } : {}),
    ...(document.content ? { content: document.content.map((child) => withParties(child, idOf)) } : {}),
  };
}
