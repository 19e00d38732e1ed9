import { principlesOf } from '../document/blocks';
import type { Facts } from './facts';
import { advised, advisedWords, required, requiredWords, says, type Found, type Rule } from './rule';

const principles = {
  'rights-based': /rights[- ](?:based|first)|human rights/i,
  'gender-equality': /gender equality|empower/i,
  'culture-and-age': /cultur/i,
  'survivor-centred': /(?:survivor|victim)[- ]cent(?:red|ered)|survivor at the cent/i,
  safety: /\bsafety\b/i,
  accountability: /accountab|answer for/i,
};

const entries = Object.entries(principles);

const nameless = ({ section }: Facts): Found[] => {
  const own = principlesOf(section.document);
  const leads = section.passages.filter(({ kind }) => kind !== 'principle' && kind !== 'practice');
  return entries
    .filter(([key]) => !own.some(({ attrs }) => attrs.principle === key))
    .filter(([, pattern]) => !leads.some(({ lead, kind }) => kind !== 'heading' && pattern.test(lead)))
    .map(([key]) => ({ about: key, label: key.replaceAll('-', ' ') }));
};

const label = ({ attrs }: ReturnType<typeof principlesOf>[number]) =>
  attrs.name || attrs.principle.replaceAll('-', ' ');

const withoutPractice = ({ section }: Facts): Found[] =>
  principlesOf(section.document)
    .filter(({ practices }) => !practices.some(({ words }) => words.trim() !== ''))
    .map((each) => ({ about: `${each.attrs.principle} ${each.attrs.name}`, label: label(each), block: each.block }));

const nowhere = ({ section }: Facts): Found[] =>
  principlesOf(section.document)
    .filter(({ practices }) => practices.length > 0)
    .filter(({ practices }) => !practices.some(({ attrs }) => attrs.carriedOutIn.trim() !== ''))
    .map((each) => ({ about: `${each.attrs.principle} ${each.attrs.name}`, label: label(each), block: each.block }));

const groups = ['safety', 'confidentiality', 'choice-and-dignity', 'non-discrimination'] as const;

const emptyGroups = ({ section }: Facts): Found[] => {
  const practices = principlesOf(section.document).flatMap((each) => each.practices);
  if (practices.length === 0) return [];
  return groups
    .filter((option) => !practices.some(({ attrs }) => attrs.group === option))
    .map((option) => ({ about: option, label: option.replaceAll('-', ' ') }));
};

export const guidingPrinciples = {
  'principle-named': required(nameless),
  'principle-practice': required(withoutPractice),
  'principle-carried-out': advised(nowhere),
  'practice-groups': advised(emptyGroups),
  'principles-status': requiredWords(
    says(/\b(?:regardless|irrespective|whatever|whether or not|papers change nothing|every woman|all women)\b/i),
  ),
  'principles-refuse': requiredWords(says(/\b(?:refus\w+|declin\w+|say no|stop at any)\b/i)),
  'principles-told-first': advisedWords(
    says(/\b(?:dut(?:y|ies) to report|mandatory reporting|must be reported)\b/i, /\bbefore\b/i),
  ),
  'principles-barriers': advisedWords(says(/\bmigrant|\binterpret|\blanguage/i)),
} satisfies Record<string, Rule>;
