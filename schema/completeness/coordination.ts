import { membershipsOf } from '../document/blocks';
import type { Facts } from './facts';
import { advised, advisedWords, required, requiredWords, says, saysTogether, unless, type Rule } from './rule';

const often =
  /\b(?:each|every|once a|per) (?:\w+ )?(?:week|month|quarter|half-year|year)s?\b|\b(?:weekly|monthly|quarterly|bi-?monthly|half-yearly|yearly|annually)\b|\bevery (?:two|three|six|second|third|\d+) (?:weeks|months?)/i;

const isEmpty = (text: string) => text.trim() === '';

const members = ({ section }: Facts) => membershipsOf(section.document);

export const coordination = {
  'mechanism-lead': requiredWords((facts) =>
    unless(
      members(facts).some(({ attrs }) => /\b(?:leads?|chairs?)\b/i.test(attrs.role)) ||
        facts.section.passages.some(
          ({ text, kind }) => kind !== 'membership' && /\b(?:leads?|is led by|chaired by|chairs?)\b/i.test(text),
        ),
    ),
  ),
  'mechanism-members': required((facts) => unless(members(facts).some(({ attrs }) => attrs.party !== ''))),
  'member-role': advised((facts) =>
    members(facts)
      .filter(({ attrs }) => isEmpty(attrs.role))
      .map(({ attrs, block }) => ({ about: attrs.party || attrs.name, label: attrs.name, block })),
  ),
  'mechanism-meets': requiredWords((facts) =>
    unless(
      members(facts).some(({ attrs }) => !isEmpty(attrs.frequency)) ||
        facts.section.passages.some(({ text }) => /\bmeet(?:s|ings?)?\b|\bconven/i.test(text) && often.test(text)),
    ),
  ),
  'mechanism-quorum': requiredWords(
    says(
      /\bquorum\b|\bat least (?:\d+|half|two thirds|a majority)\b|\b\d+ of (?:the )?\d+\b|\bmajority of (?:the )?(?:members|agencies)/i,
    ),
  ),
  'mechanism-secretariat': requiredWords(says(/\bsecretar(?:y|iat)\b|\bchair(?:s|ed|person|woman)?\b/i)),
  'mechanism-reports': requiredWords(says(/\breport(?:s|ing)?\b.{0,60}\b(?:to|lines?)\b/i)),
  'mechanism-voices': requiredWords(
    says(
      /\b(?:migrant|survivors?|women chosen|under-?represented|women with disabilities|community)\b/i,
      /\b(?:attend|take part|sit|seats?|members?|represent\w*|invited?|voice|heard?)\b/i,
    ),
  ),
  'mechanism-cases': advisedWords(saysTogether(/\bcases?\b/i, /\b(?:consent|confidential|closed|no name)/i)),
} satisfies Record<string, Rule>;
