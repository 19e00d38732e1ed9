import { dataItemsOf, incidentsOf } from '../document/blocks';
import { itemsTooDeep, missingGroups } from './data-rules';
import { advised, advisedWords, required, requiredWords, says, saysTogether, unless, type Rule } from './rule';

const status = /\b(?:(?:im)?migration|legal|residen(?:ce|cy)) status|\bpermit details\b/i;
const never = /\b(?:never|not|no|nor|without|leaves? out)\b/i;
const often =
  /\b(?:each|every|per|a|once) (?:\w+ )?(?:day|week|month|quarter|half-year|year)|\b(?:daily|weekly|monthly|quarterly|half-yearly|yearly|annual(?:ly)?)\b|\d+ (?:\w+ )?(?:days|weeks|months)/i;

export const documentationAndInformation = {
  'data-items': required(({ section }) => unless(dataItemsOf(section.document).length > 0)),
  'data-depth': required(itemsTooDeep),
  'data-groups': advised(missingGroups),
  'incident-definitions': advised(({ section }) => unless(incidentsOf(section.document).length > 0)),
  'status-not-collected': requiredWords(saysTogether(status, never)),
  'unrecorded-right': requiredWords(
    says(
      /\b(?:unrecorded|not to (?:have|be)\b.{0,30}\brecorded|(?:declin|refus)\w+.{0,40}\b(?:record|data|regist)\w*)/i,
    ),
  ),
  'summaries-identify-nobody': requiredWords(
    says(
      /\b(?:identif(?:y|ies|ying) (?:nobody|no one|no person)|(?:no|without|non-|not|nothing)\W?.{0,30}\bidentif|without (?:identity|names?)|nameless|anonym)/i,
    ),
  ),
  'sharing-protocol': requiredWords(
    says(
      /\b(?:protocol|agreement|rules?) (?:on|for|of|about) (?:\w+ )?(?:data|information|sharing)|\b(?:data|information)[- ]sharing\b|\bsharing protocol\b|\bsharing and analysis\b/i,
    ),
  ),
  firewall: requiredWords(
    says(
      /\bfirewall\b|\b(?:immigration|border)\b.{0,80}\b(?:no access|never|not|nor|apart|separate)|\b(?:apart|separate\w*|never|not?)\b.{0,60}\b(?:immigration|border)\b/i,
    ),
  ),
  'non-disclosure': requiredWords(
    says(
      /\bnon-disclosure\b|\bconfidentiality (?:agreement|undertaking|pledge|declaration)|\b(?:sign|undertake|promise|swear)\w*\b.{0,40}\b(?:confidential|secre|silen)/i,
    ),
  ),
  'analysis-cycle': requiredWords(saysTogether(/\banaly[sz]|\bcounts?\b|\bquarterly report/i, often)),
  'data-consent': advisedWords(says(/\b(?:signed )?(?:release|consent)\b/i)),
  'international-referrals': advisedWords(
    saysTogether(
      /\breferrals?\b/i,
      /\b(?:abroad|other countr|across the border|countr(?:y|ies) of origin|international|to [A-Z]\w+)/,
    ),
  ),
} satisfies Record<string, Rule>;
