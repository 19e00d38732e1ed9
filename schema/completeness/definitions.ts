import { definitionsOf } from '../document/blocks';
import type { Facts, SectionFacts } from './facts';
import { plain } from './passages';
import { advised, advisedWords, required, requiredWords, unless, type Found, type Rule } from './rule';
import { terms } from './terms';

/** A term without its abbreviation in brackets, in small letters. */
export const bare = (term: string): string =>
  plain(term)
    .replace(/\([^)]*\)|["\u201c\u201d]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

const defined = (section: SectionFacts) =>
  definitionsOf(section.document).filter(({ attrs }) => bare(attrs.term) !== '');

function headed({ passages, document }: SectionFacts): Set<string> {
  const plainLeads = passages.filter(({ kind }) => kind !== 'definition').map(({ lead }) => bare(lead));
  const blocks = definitionsOf(document).map(({ attrs }) => bare(attrs.term));
  return new Set([...plainLeads, ...blocks]);
}

const undefinedTerms = ({ section }: Facts) => {
  const heads = headed(section);
  return terms.filter(({ names }) => !names.some((name) => heads.has(name)));
};

const about = ({ names: [name = ''] }: (typeof terms)[number]): Found => ({ about: name, label: name });

const isUsed = ({ others, section }: Facts, used: RegExp) =>
  others.some(({ key, text }) => key !== section.key && used.test(text));

function twice({ section }: Facts): Found[] {
  const seen = new Set<string>();
  return defined(section).flatMap(({ attrs, block }) => {
    const term = bare(attrs.term);
    const isSecond = seen.has(term);
    seen.add(term);
    return isSecond ? [{ about: term, label: attrs.term, block }] : [];
  });
}

const lacking =
  (isWhole: (each: ReturnType<typeof defined>[number]) => boolean) =>
  ({ section }: Facts): Found[] =>
    defined(section)
      .filter((each) => !isWhole(each))
      .map(({ attrs, block }) => ({ about: bare(attrs.term), label: attrs.term, block }));

export const definitions = {
  'definitions-present': required(({ section }) => unless(definitionsOf(section.document).length > 0)),
  'term-meaning': required(lacking(({ words }) => words.trim() !== '')),
  'term-source': required(lacking(({ attrs }) => attrs.source.trim() !== '')),
  'term-law-note': advised(lacking(({ attrs }) => attrs.lawNote.trim() !== '')),
  'term-twice': required(twice),
  'term-undefined': requiredWords((facts) =>
    undefinedTerms(facts)
      .filter(({ used }) => isUsed(facts, used))
      .map(about),
  ),
  'term-missing': advisedWords((facts) =>
    undefinedTerms(facts)
      .filter(({ used }) => !isUsed(facts, used))
      .map(about),
  ),
} satisfies Record<string, Rule>;
