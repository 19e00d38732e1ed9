import { citationsOf, mentionsOf } from '../document/blocks';
import type { Facts, PartyFacts } from './facts';
import { plain } from './passages';
import { advisedWords, required, requiredWords, says, saysEach, unless, type Rule } from './rule';

const areas = {
  'police and justice': /\bpolic|\bjustice\b|prosecut/i,
  health: /\bhealth\b|hospital|clinic/i,
  'social services': /\bsocial (?:service|work|welfare)|shelter/i,
  'labour and migration': /\blabour\b|\bmigration\b|\bmigrant|embass|consul/i,
};

const standards =
  /\b(?:convention|covenant|declaration|essential services package|general recommendation|ILO|CEDAW|[A-Z]\w+ (?:Act|Law|Code|Standards?))\b/;
const standardsInSmallLetters = /\b(?:conventions?|covenants?|declarations?|national standards?|labour standards?)\b/i;

const isNamed = ({ section }: Facts, { id, name, code }: PartyFacts): boolean => {
  const text = section.text.toLowerCase();
  const names = [plain(name).toLowerCase(), ...(code.length > 1 ? [code.toLowerCase()] : [])];
  const mentioned = mentionsOf(section.document).some(({ attrs }) => attrs.party === id);
  return mentioned || names.some((each) => text.includes(each));
};

export const purposeAndScope = {
  'purpose-stated': requiredWords(
    says(
      /\b(?:purpose|aims?|sets? out|describes?|in order to)\b/i,
      /\b(?:who does what|roles?|responsibilit|duties|procedures?)/i,
    ),
  ),
  'scope-every-party': required((facts) =>
    facts.parties
      .filter((party) => party.voice !== 'observer' && !isNamed(facts, party))
      .map(({ id, name }) => ({ about: id, label: name })),
  ),
  'scope-areas': requiredWords(saysEach(areas)),
  'scope-migrant-women': requiredWords(says(/\bmigrant/i, /\bwom[ae]n\b/i)),
  'scope-standards': requiredWords(({ section }) =>
    unless(
      citationsOf(section.document).length > 0 ||
        standards.test(section.text) ||
        standardsInSmallLetters.test(section.text),
    ),
  ),
  'scope-prevention-and-response': advisedWords(says(/\bprevent/i, /\brespon[ds]/i)),
} satisfies Record<string, Rule>;
