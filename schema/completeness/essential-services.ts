import { directoryOf, weekdays, type DirectoryEntry } from '../document/blocks';
import { asksForSpecialist, partiesWithoutDuty } from './duty-rules';
import type { Facts } from './facts';
import { advisedWords, required, requiredWords, says, saysEach, unless, type Found, type Rule } from './rule';

const free =
  /\b(?:free of charge|for free|at no (?:cost|charge)|without (?:charge|cost|payment)|(?:is|are|and) free\b|free (?:and|shelter|help|service|care|counsel|call|number|of cost)|costs? (?:her )?nothing|no fees?)/i;
const allFree =
  /\b(?:all |every |these )?services?\b[^.]{0,60}\b(?:free of charge|free\b|without charge|cost nothing)/i;

const kinds: Record<string, { words: RegExp; categories: readonly DirectoryEntry['category'][] }> = {
  helpline: { words: /\b(?:helpline|hotline)\b/i, categories: ['hotline'] },
  shelter: { words: /\b(?:shelter|safe (?:house|accommodation))\b/i, categories: ['shelter'] },
  counselling: { words: /\bcounsel|psychosocial/i, categories: ['psychosocial'] },
};

const entriesOf = ({ sections }: Facts) => directoryOf(sections.map(({ document }) => document));

/** Services of the three kinds of which nothing says that she pays nothing. */
function notFree(facts: Facts): Found[] {
  const { section } = facts;
  if (section.passages.some(({ text }) => allFree.test(text))) return [];
  return Object.entries(kinds)
    .filter(([, { words, categories }]) => {
      const said = section.passages.some(({ text, heading }) => words.test(`${heading} ${text}`) && free.test(text));
      const listed = entriesOf(facts).filter(({ category }) => categories.includes(category));
      return (
        !said &&
        !(listed.length > 0 && listed.every(({ cost }) => /\b(?:free|none|nothing|no (?:cost|charge))\b/i.test(cost)))
      );
    })
    .map(([label]) => ({ about: label, label }));
}

const always =
  /\b24[- ]hours? (?:a day|access|service|line)|\b24\/7\b|round the clock|day and night|at (?:any|all|every) hours?\b|at any time of (?:the )?day/i;

const neverCloses = ({ hours }: DirectoryEntry) =>
  weekdays.every((day) => hours[day]?.some(({ from, to }) => from === 0 && to === 24 * 60));

function policeAlways(facts: Facts): Found[] {
  const police = new Set(facts.parties.filter(({ sector }) => sector === 'policing').map(({ name }) => name));
  const says = facts.sections.some(({ passages }) =>
    passages.some(
      ({ text, heading }) =>
        always.test(text) && (/\bpolic/i.test(`${heading} ${text}`) || [...police].some((name) => text.includes(name))),
    ),
  );
  return unless(says || entriesOf(facts).some((entry) => entry.category === 'police' && neverCloses(entry)));
}

const underMigration = /\b(?:migration|migrant|consul|embass|labour)/i;

/** Sentences about migration offices, beside their duties, that give them what only specialists do. */
const migrationText = ({ section }: Facts): Found[] =>
  section.passages
    .filter(
      ({ kind, heading, lead }) => kind !== 'duty' && underMigration.test(`${heading.split(' > ').at(-1)} ${lead}`),
    )
    .filter(({ text }) => asksForSpecialist(text))
    .map(({ text, block }) => ({ about: text, label: text.slice(0, 120), block }));

const trained = /\btrain(?:s|ed|ing)?\b/i;

const training = ({ section }: Facts): Found[] =>
  Object.entries({
    health: /\bhealth|hospital/i,
    'police and justice': /\bpolic|justice/i,
    'social services': /\bsocial/i,
  })
    .filter(([, words]) => {
      const together = section.passages.filter(({ text }) => trained.test(text));
      return !together.some(
        ({ text, heading }) => words.test(`${heading} ${text}`) || /\b(?:all|every|each)\b/i.test(text),
      );
    })
    .map(([label]) => ({ about: label, label }));

const socialServices = {
  'crisis information and helplines': /\b(?:helpline|hotline|crisis information)/i,
  'safe accommodation': /\b(?:shelter|safe (?:house|accommodation))/i,
  'legal and rights information': /\blegal (?:information|aid|advice|and rights)|rights information/i,
  'psychosocial support': /\bcounsel|psychosocial/i,
  'support centred on the woman': /\b(?:caseworker|case management|accompan|woman-cent|support person|goes with her)/i,
  'services for children': /\bchild/i,
  'economic independence': /\b(?:income|economic|livelihood|emergency cash|vocational)/i,
};

export const essentialServices = {
  'party-duty': required(partiesWithoutDuty),
  'migration-actors': requiredWords(migrationText),
  'free-services': requiredWords(notFree),
  'police-always': requiredWords(policeAlways),
  'services-consent': requiredWords(
    says(/\bconsent|\bif she agrees|\bonly if she/i, /\b(?:refus\w+|declin\w+|say no|stop)\b/i),
  ),
  'services-migrant-women': advisedWords(says(/\bmigrant|migration/i)),
  'sector-training': advisedWords(training),
  'social-service-kinds': advisedWords(saysEach(socialServices)),
} satisfies Record<string, Rule>;
