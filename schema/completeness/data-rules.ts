import { dataItemsOf, incidentsOf, partiesOf } from '../document/blocks';
import { plain } from './passages';
import type { Facts } from './facts';
import type { Found } from './rule';
import { affirms } from './sentences';

type Item = ReturnType<typeof dataItemsOf>[number];

/** What finds a woman again, or reports her: never part of a shared record. */
export const forbidden =
  /\b(?:(?:im)?migration|legal|residen(?:ce|cy)|visa|documentation|immigrant) status\b|\bvisas?\b|\b(?:work|residence|stay) permits?\b|\bpassport\b|\b(?:identity|id|national id|registration|tax|insurance) (?:cards?|numbers?|no\.?)|\b(?:un)?documented (?:or|migrant|worker)|\bover-?stay|\b(?:her|his|full|first|last|family|sur|maiden|survivor'?s|victim'?s|perpetrator'?s|employer'?s) ?names?\b|\bnames? of (?:the )?(?:survivor|victim|woman|perpetrator|accused|employer)|\b(?:home|exact|street|postal|e-?mail|house) address|\b(?:tele|mobile |cell )?phone numbers?\b|\bfingerprints?\b|\bbiometric|\bphotographs?\b/i;

const bareNames = /^(?:names?|address|(?:tele)?phone|e-?mail|contact details?)$/i;

const about = ({ attrs, block }: Item, rest = ''): Found => ({
  about: `${attrs.item} ${rest}`,
  label: attrs.item,
  block,
});

const items = ({ section }: Facts) => dataItemsOf(section.document);

export const itemsWithoutPurpose = (facts: Facts): Found[] =>
  items(facts)
    .filter(({ attrs }) => attrs.purpose.trim() === '')
    .map((item) => about(item));

export const forbiddenItems = (facts: Facts): Found[] =>
  items(facts)
    .filter(({ attrs }) =>
      [attrs.item, ...attrs.values.split('\n')]
        .map(plain)
        .some((text) => bareNames.test(text) || affirms(text, forbidden)),
    )
    .map((item) => about(item, item.attrs.values));

/** What somebody who is no specialist may write down: that violence was told of, and where she was sent. */
const shallow = new Set<Item['attrs']['group']>(['violence', 'date', 'registration', 'response', '']);

export const itemsTooDeep = (facts: Facts): Found[] => {
  const general = new Map(facts.parties.filter(({ specialist }) => !specialist).map(({ id, name }) => [id, name]));
  return items(facts)
    .filter(({ attrs }) => !shallow.has(attrs.group))
    .flatMap((item) =>
      partiesOf(item.attrs.collectedBy).flatMap(({ party }) => {
        const name = general.get(party);
        return name === undefined ? [] : [{ ...about(item, party), label: `${item.attrs.item}: ${name}` }];
      }),
    );
};

export const incidentsWithoutWording = ({ section }: Facts): Found[] =>
  incidentsOf(section.document)
    .filter(({ wording }) => wording.trim() === '')
    .map(({ attrs, block }) => ({ about: attrs.term, label: attrs.term, block }));

const groups = {
  violence: 'type of violence',
  date: 'date',
  survivor: 'survivor',
  perpetrator: 'perpetrator',
  registration: 'registration',
  geography: 'geography',
  location: 'kind of place',
  cyber: 'digital means',
  response: 'response',
} as const;

export const missingGroups = (facts: Facts): Found[] => {
  const all = items(facts);
  if (all.length === 0) return [];
  return Object.entries(groups)
    .filter(([group]) => !all.some(({ attrs }) => attrs.group === group))
    .map(([group, label]) => ({ about: group, label }));
};
