import type { DocumentNode } from '../node';
import { inEdition, type Edition } from './visibility';

/** Fields by which a provider is found. What else an entry says could be said of any. */
const telling = ['location', 'contact', 'hoursNote', 'confirmedBy'];

/** Stands in the place of words that a reader may not see. */
const MARK = '[withheld]';

const letters = (text: string) => text.replaceAll(/[\s.()/\u2010-\u2015-]+/gu, '');

const entriesOf = (node: DocumentNode): DocumentNode[] =>
  node.type === 'directoryEntry' ? [node] : (node.content ?? []).flatMap(entriesOf);

/** Everything that stands in a document, fields included. */
const allOf = (document: DocumentNode) => letters(JSON.stringify(document)).toLowerCase();

/** A field, and parts of it that tell as much as all of it, such as a number among words. */
const partsOf = (field: string) =>
  [field, ...field.split(/[,;|\n]/u).filter((part) => /\d/u.test(part))].filter((part) => letters(part).length > 3);

/**
 * What the directory of a document says of where providers are and an edition may not show; nothing that the edition
 * shows elsewhere.
 */
export function withheldWords(document: DocumentNode, edition: Edition): string[] {
  if (edition === 'restricted') return [];
  const reduced = inEdition(document, edition);
  const [whole, shown] = [entriesOf(document), entriesOf(reduced)];
  const hidden = whole.flatMap(({ attrs = {} }, at) =>
    telling.flatMap((name) => {
      const [value, kept] = [attrs[name], shown[at]?.attrs?.[name]];
      return typeof value === 'string' && value !== kept ? partsOf(value) : [];
    }),
  );
  if (hidden.length === 0) return [];
  const open = allOf(reduced);
  return [...new Set(hidden)].filter((words) => !open.includes(letters(words).toLowerCase()));
}

const escaped = (text: string) => text.replaceAll(/[\\^$.*+?()[\]{}|/-]/gu, String.raw`\$&`);

const between = String.raw`[\s.()/\u2010-\u2015-]*`;

/** A text without such words, however they are spaced. */
export function withoutWords(text: string, words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .reduce((left, each) => {
      const pattern = Array.from(letters(each), escaped).join(between);
      return left.replaceAll(new RegExp(pattern, 'giu'), MARK);
    }, text);
}
