import { pathwaysOf, reportingOf } from '../document/blocks';
import {
  codesTwice,
  deadEnds,
  handoversWithoutConsent,
  leadingNowhere,
  missingStages,
  pathwaysWithoutDoor,
  providersNotListed,
  stagesWithoutStop,
  stepsAskingForStatus,
  stepsCutOff,
  withoutDoorForAll,
} from './pathway-rules';
import { missingSteps, stepsOutOfOrder, unanswered, withoutSource } from './reporting-rules';
import { advised, advisedWords, required, requiredWords, says, saysTogether, unless, type Rule } from './rule';

const urgent = /\b(?:48|forty-eight)\b.{0,40}\b(?:72|seventy-two)\b.{0,15}\bhours?\b/i;

export const reportingAndReferral = {
  'first-contact': advisedWords(says(/\b(?:risks?)\b/i, /\b(?:benefits?|options?|choices)\b/i)),
  'non-specialist-route': requiredWords(
    says(
      /\b(?:non-?specialists?|(?:without|no) specialist (?:training|skills?)|not (?:a )?(?:specialists?|trained)|untrained|general staff)\b/i,
    ),
  ),
  'reporting-register': required(({ section }) => unless(reportingOf(section.document).length > 0)),
  'reporting-answered': required(unanswered),
  'reporting-source': required(withoutSource),
  'reporting-steps': required(missingSteps),
  'reporting-order': required(stepsOutOfOrder),
  'pathway-present': required(({ section }) => unless(pathwaysOf(section.document).length > 0)),
  'pathway-stages': required(missingStages),
  'pathway-stop': required(stagesWithoutStop),
  'pathway-consent': required(handoversWithoutConsent),
  'pathway-next': required(leadingNowhere),
  'pathway-provider': required(providersNotListed),
  'pathway-door': advised(pathwaysWithoutDoor),
  'pathway-codes': advised(codesTwice),
  'pathway-reached': advised(stepsCutOff),
  'pathway-onward': advised(deadEnds),
  'pathway-open-door': advised(withoutDoorForAll),
  'pathway-status': requiredWords(stepsAskingForStatus),
  'urgent-hours': requiredWords(says(urgent)),
  'consent-form': requiredWords(saysTogether(/\bconsent/i, /\bform\b/i)),
  'consent-limits': advisedWords(says(/\b(?:limits?|who may (?:not )?(?:know|receive)|only what)\b/i)),
  'injuries-first': advisedWords(says(/\binjur(?:y|ies)\b/i)),
  'safety-plan': advisedWords(says(/\bsafety (?:plan|assessment)/i)),
  'service-limits': advisedWords(
    says(/\b(?:cannot (?:do|offer|promise|give)|limits of|false (?:hope|expectation)|does not promise)\b/i),
  ),
} satisfies Record<string, Rule>;
