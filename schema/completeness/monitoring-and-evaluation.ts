import { indicatorsOf } from '../document/blocks';
import type { Facts } from './facts';
import {
  advisedWords,
  required,
  requiredWords,
  saidAnywhere,
  says,
  saysTogether,
  unless,
  type Found,
  type Rule,
} from './rule';

type Indicator = ReturnType<typeof indicatorsOf>[number];

const lacking =
  (isMissing: (indicator: Indicator['attrs']) => boolean) =>
  ({ section }: Facts): Found[] =>
    indicatorsOf(section.document)
      .filter(({ attrs }) => isMissing(attrs))
      .map(({ attrs, block }) => ({ about: attrs.indicator, label: attrs.indicator, block }));

const isEmpty = (text: string) => text.trim() === '';

const month = '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const when = `(?:\\d|${month}|each year|every year|yearly|annual|once a year|(?:one|two|three) years?|\\w+ months)`;
const review = new RegExp(
  `\\breview(?:s|ed|ing)?\\b[^.]{0,80}?\\b${when}|\\b${when}[^.]{0,60}\\breview(?:s|ed)?\\b`,
  'i',
);

export const monitoringAndEvaluation = {
  indicators: required(({ section }) => unless(indicatorsOf(section.document).length > 0)),
  'indicator-who': required(lacking(({ responsible, responsibleName }) => isEmpty(responsible + responsibleName))),
  'indicator-how-often': required(lacking(({ frequency }) => isEmpty(frequency))),
  'indicator-for-whom': required(lacking(({ audience }) => isEmpty(audience))),
  'survivor-feedback': requiredWords(
    saysTogether(/\bfeedback|\bcomplain|\blisten|\bhears?\b/i, /\bsurvivors?|\bwom[ae]n\b/i),
  ),
  'not-prevalence': requiredWords(
    says(
      /\bprevalence\b|\b(?:do(?:es)? not|never|cannot|nor)\b.{0,60}\b(?:how much violence|how common|rise in violence|extent of violence)|\b(?:women who came|service figures)\b.{0,120}\bnot\b/i,
    ),
  ),
  'review-date': requiredWords(saidAnywhere(review)),
  'serious-cases': advisedWords(says(/\b(?:death|grave|serious(?:ly)?|fatal)\b/i)),
  'independent-evaluation': advisedWords(says(/\b(?:independent|external|outside) (?:\w+ )?evaluat/i)),
  'unintended-effects': advisedWords(says(/\bunintended|\bless safe|\bside effects?/i)),
} satisfies Record<string, Rule>;
