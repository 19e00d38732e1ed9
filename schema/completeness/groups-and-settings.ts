import { directoryOf, type DirectoryEntry } from '../document/blocks';
import type { Facts } from './facts';
import { plain } from './passages';
import { advisedWords, requiredWords, says, unless, type Rule } from './rule';

const places =
  /\b(?:province|district|municipalit|city|town|village|state|county|region|island|border|country|commune|township|capital)/i;

const saysWhere = ({ section, setting }: Facts): boolean => {
  const named = plain(setting).toLowerCase();
  return places.test(section.text) || (named !== '' && section.text.toLowerCase().includes(named));
};

/** Names of places: words with a capital that do not only begin a sentence. */
const placeNames = ({ section, setting }: Facts): string[] => {
  const names = `${plain(setting)} . ${section.text}`.match(/(?<=[a-z,] |\u00b7 |^)\p{Lu}[\p{L}'-]{2,}/gmu) ?? [];
  return [...new Set(names.map((each) => each.toLowerCase()))];
};

const farAway = new Set<DirectoryEntry['category']>(['hotline', 'consular']);

const servesElsewhere = /\b(?:serves|for women (?:in|from)|covers|by (?:tele)?phone|online|mobile|visits)\b/i;

function outside(facts: Facts) {
  const names = placeNames(facts);
  return directoryOf(facts.sections.map(({ document }) => document))
    .filter(({ category, location }) => location !== '' && !farAway.has(category))
    .filter(({ location, services, hoursNote }) => {
      const says = plain(`${location} ${services} ${hoursNote}`);
      return !servesElsewhere.test(says) && !names.some((name) => says.toLowerCase().includes(name));
    })
    .map(({ name }) => ({ about: name, label: name }));
}

export const groupsAndSettings = {
  'setting-place': requiredWords((facts) => unless(saysWhere(facts))),
  'setting-population': requiredWords(
    says(/\bwom[ae]n\b/i, /\b(?:live|work|pass|population|resident|communit|migrant|arriv|return)/i),
  ),
  'setting-migration': requiredWords(says(/\b(?:destination|origin|transit)\b/i)),
  'setting-resources': advisedWords(says(/\b(?:services?|resources?|providers?|distance|travel time|gaps?)\b/i)),
  'setting-directory-rows': advisedWords(outside),
} satisfies Record<string, Rule>;
