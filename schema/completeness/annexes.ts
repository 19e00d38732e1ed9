import { annexesOf } from '../document/blocks';
import { forbidden } from './data-rules';
import type { Facts } from './facts';
import { plain } from './passages';
import { advised, advisedWords, required, requiredWords, saysEach, unless, type Found, type Rule } from './rule';
import { affirms } from './sentences';

const numberOf = (name: string) => /^(?:annex\s+)?(\d{1,2}|[A-Z])(?=[.):\s]|$)/i.exec(plain(name))?.[1]?.toUpperCase();

const withoutNumber = (name: string) =>
  plain(name)
    .replace(/^(?:annex\s+)?(?:\d{1,2}|[A-Z])[.):]?\s+/i, '')
    .toLowerCase();

/** Annexes as the section lists them: as blocks, or in words such as "Annex 2. Service directory". */
const listed = ({ section }: Facts): string[] => [
  ...annexesOf(section.document).map(({ attrs }) => attrs.name),
  ...section.passages.filter(({ kind }) => kind !== 'annex').map(({ text }) => text),
];

const numbers = (facts: Facts): Set<string> => {
  const blocks = annexesOf(facts.section.document);
  const counted = blocks.every(({ attrs }) => numberOf(attrs.name) === undefined)
    ? blocks.map((_, at) => `${at + 1}`)
    : [];
  return new Set([...listed(facts).flatMap((name) => numberOf(name) ?? []), ...counted]);
};

const references = (text: string) =>
  [...text.matchAll(/\bannex(?:es)?\s+(\d{1,2}|[A-Z])\b/gi)].map(([, number = '']) => number.toUpperCase());

function notThere(facts: Facts): Found[] {
  const known = numbers(facts);
  const asked = new Set(facts.others.flatMap(({ text }) => references(text)));
  return [...asked]
    .filter((number) => !known.has(number))
    .map((number) => ({ about: number, label: `Annex ${number}` }));
}

function unused({ section, others, sections }: Facts): Found[] {
  const keys = sections.map(({ key }) => key);
  const rest = others.map(({ text }) => text.toLowerCase()).join('\n');
  const asked = new Set(others.flatMap(({ text }) => references(text)));
  return annexesOf(section.document)
    .filter(({ attrs: { name, section: key } }) => {
      const number = numberOf(name);
      const words = withoutNumber(name);
      const isAsked = (number !== undefined && asked.has(number)) || (words !== '' && rest.includes(words));
      return key === '' ? !isAsked : !keys.includes(key);
    })
    .map(({ attrs, block }) => ({ about: attrs.name, label: attrs.name, block }));
}

/** What a form would write down although nobody may. */
const formsAsking = ({ section }: Facts): Found[] =>
  section.passages
    .filter(({ heading, kind, text }) => kind !== 'heading' && (/\bforms?\b/i.test(heading) || /^form\b/i.test(text)))
    .filter(({ text }) => affirms(text, forbidden))
    .map(({ text, block }) => ({ about: text, label: text.slice(0, 120), block }));

const kinds = {
  'consent or release form': /\b(?:consent|release)\b/i,
  'referral form or pathway': /\breferral/i,
  'confidentiality policy': /\bconfidential|\bsafe data|\bprivacy/i,
  'service directory': /\bdirectory\b/i,
};

export const annexes = {
  'annex-register': required((facts) => unless(annexesOf(facts.section.document).length > 0)),
  'annex-not-there': requiredWords(notThere),
  'annex-unused': required(unused),
  'annex-missing': advised(({ section }) =>
    annexesOf(section.document)
      .filter(({ attrs }) => attrs.status === 'missing')
      .map(({ attrs, block }) => ({ about: attrs.name, label: attrs.name, block })),
  ),
  'forms-ask': requiredWords(formsAsking),
  'annex-kinds': advisedWords(saysEach(kinds)),
} satisfies Record<string, Rule>;
