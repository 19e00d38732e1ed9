import { definitionsOf, directoriesOf, pathwaysOf, type DocumentNode } from '../../schema/document';
import { linesOf } from '../../schema/document/redline-lines';

/** What a section rests on in another one: words that are defined there, or the services listed there. */
export type Reliance = { on: 'definitions'; terms: string[] } | { on: 'directory' };

const isLatin = (term: string) => /^\p{Script=Latin}/u.test(term);

const escaped = (term: string) => term.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Whether a text uses a term, also in the plural; languages that put no space between words are searched as they are. */
function uses(text: string, term: string): boolean {
  return new RegExp(`${isLatin(term) ? '(?<![\\p{L}\\p{N}])' : ''}${escaped(term)}`, 'iu').test(text);
}

const terms = (document: DocumentNode) =>
  new Map(definitionsOf(document).map(({ attrs, node }) => [attrs.term.trim(), JSON.stringify(node)]));

/** The terms whose definition differs between two texts; every term where there is no difference to be seen. */
function termsBetween(before: DocumentNode, now: DocumentNode): string[] {
  const [old, current] = [terms(before), terms(now)];
  const all = [...new Set([...old.keys(), ...current.keys()])].filter((term) => term !== '');
  const changed = all.filter((term) => old.get(term) !== current.get(term));
  return changed.length > 0 || JSON.stringify(before) !== JSON.stringify(now) ? changed : all;
}

const directories = (document: DocumentNode) => {
  const found = directoriesOf(document);
  return found.length > 0 ? JSON.stringify(found) : '';
};

/**
 * What a section rests on in another one that was opened again or changed: the terms it uses whose definition changed,
 * or, for a section with a pathway, the directory. Undefined where nothing that matters to it did.
 * @param source the other section as it was relied upon, and as it stands; the same twice where it was only reopened
 */
export function relianceOn(
  section: DocumentNode,
  source: { before: DocumentNode; now: DocumentNode },
): Reliance | undefined {
  const text = linesOf(section)
    .map((line) => line.text)
    .join('\n');
  const used = termsBetween(source.before, source.now).filter((term) => uses(text, term));
  if (used.length > 0) return { on: 'definitions', terms: used };
  const [before, now] = [directories(source.before), directories(source.now)];
  const isSame = JSON.stringify(source.before) === JSON.stringify(source.now);
  const matters = (before !== now || isSame) && `${before}${now}` !== '';
  return matters && pathwaysOf(section).length > 0 ? { on: 'directory' } : undefined;
}
