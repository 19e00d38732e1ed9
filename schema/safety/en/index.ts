import { conceptsOf } from '../concepts-of';
import type { LanguageData } from '../language';
import { faults } from './faults';
import { inflect } from './inflect';
import { misspelt } from './misspelt';
import { negation } from './negation';
import { accessRules } from './rules/access';
import { broadAccessRules } from './rules/broad-access';
import { broadCareRules } from './rules/broad-care';
import { broadDataRules } from './rules/broad-data';
import { consentRules } from './rules/consent';
import { identityRules } from './rules/identity';
import { languageRules } from './rules/language';
import { looseRules } from './rules/loose';
import { wideAccessRules } from './rules/wide-access';
import { wideCareRules } from './rules/wide-care';
import { wideDataRules } from './rules/wide-data';
import { openAccessRules } from './rules/open-access';
import { openCareRules } from './rules/open-care';
import { plainCareRules } from './rules/plain-care';
import { plainDataRules } from './rules/plain-data';
import { plainAccessRules } from './rules/plain-access';
import { purposeRules } from './rules/purpose';
import { reportingRules } from './rules/reporting';
import { roleRules } from './rules/roles';
import { statusRules } from './rules/status';
import { voicesRules } from './rules/voices';
import { shapes } from './shapes';
import { wordings } from './wordings';
import { access } from './words/access';
import { collecting } from './words/collecting';
import { conditions } from './words/conditions';
import { consentUse } from './words/consent';
import { exposing } from './words/exposing';
import { handing } from './words/handing';
import { harm } from './words/harm';
import { identity } from './words/identity';
import { judging } from './words/judging';
import { language } from './words/language';
import { notice } from './words/notice';
import { openAccess } from './words/open-access';
import { openCare } from './words/open-care';
import { people } from './words/people';
import { plainCare } from './words/plain-care';
import { plainData } from './words/plain-data';
import { plainAccess } from './words/plain-access';
import { purpose } from './words/purpose';
import { reasoning } from './words/reasoning';
import { reportingUse } from './words/reporting';
import { roles } from './words/roles';
import { sharing } from './words/sharing';
import { standingWords } from './words/standing';
import { status } from './words/status';
import { statusUse } from './words/status-use';
import { story } from './words/story';
import { tasks } from './words/tasks';
import { voices } from './words/voices';
import { wideAccess } from './words/wide-access';
import { wideCare } from './words/wide-care';
import { wideData } from './words/wide-data';
import { wideSharing } from './words/wide-sharing';

/** English, as the ten components are written in. */
export const english: LanguageData = {
  code: 'en',
  abbreviations:
    'mr mrs ms dr prof st no nr art sec ch vol pp fig e.g i.e etc vs approx dept govt gen rev hon sr jr inc ltd tel ext min max ca cf ave rd blvd jl bldg apt est ref para p a.m p.m'.split(
      ' ',
    ),
  contractions: {
    "don't": 'do not',
    "doesn't": 'does not',
    "didn't": 'did not',
    "isn't": 'is not',
    "aren't": 'are not',
    "wasn't": 'was not',
    "weren't": 'were not',
    "won't": 'will not',
    "wouldn't": 'would not',
    "can't": 'can not',
    cannot: 'can not',
    "couldn't": 'could not',
    "mustn't": 'must not',
    "shan't": 'shall not',
    "shouldn't": 'should not',
    "needn't": 'need not',
    "hasn't": 'has not',
    "haven't": 'have not',
    dont: 'do not',
    doesnt: 'does not',
    cant: 'can not',
    "what's": 'what is',
    "who's": 'who is',
  },
  inflect,
  misspelt,
  checklistQuestions: [
    '(do|does|is|are|has|have|can|will|did|should|was|were) (your|the|our|any|all|agency|agencies|staff|providers|provider|survivors|survivor|women|members|police|it|there|this|migration|information|data|services|policies|procedures|each|every|mandatory|personnel|clients|frontline|documentation|their|referrals|systems|firewalls|interpreters|questions|records|forms|immigration)',
    '(do|does|are|is|have|can) you (or)? (your|staff)',
    '(do|does) you have (any|partners|procedures|protocols|policies|agreements|guidelines|trained|staff|referral)',
    '(do|have) you (collect|record|ask|share|keep|report|refer|have a policy|have procedures|train|require|provide|register|verify|check|document)',
    '(how|who|what|why|when|which|where) (do|does|should|can|will) (your|the|our|agencies|staff|providers|we|this)',
    '(how|who|what|why|when|which|where) (is|are) (the|our|agencies|staff|providers|this)',
  ],
  personalQuestions: [
    'you|your|she|her|survivor|woman|victim',
    '(really|truly|actually) ~3 (attack|rape|assault|abuse|violence|happen|forced)',
  ],
  faults,
  concepts: conceptsOf([
    people,
    status,
    collecting,
    statusUse,
    sharing,
    harm,
    identity,
    story,
    reasoning,
    consentUse,
    reportingUse,
    access,
    roles,
    language,
    standingWords,
    exposing,
    handing,
    notice,
    tasks,
    judging,
    conditions,
    wideData,
    wideCare,
    wideAccess,
    wideSharing,
    openAccess,
    openCare,
    plainData,
    plainCare,
    purpose,
    plainAccess,
    voices,
  ]),
  shapes,
  headings: ['{form}', '{write|ask}', 'item|items|documents|bring|include|includes|checklist'],
  negation,
  story: {
    person: 'person',
    name: 'storyName',
    age: 'age',
    origin: 'origin',
    date: 'date',
    place: 'place',
    event: 'event',
  },
  contact: { service: 'serviceContact', person: 'personContact' },
  rules: [
    ...statusRules,
    ...identityRules,
    ...wideAccessRules,
    ...openAccessRules,
    ...consentRules,
    ...reportingRules,
    ...accessRules,
    ...roleRules,
    ...languageRules,
    ...broadDataRules,
    ...broadCareRules,
    ...broadAccessRules,
    ...looseRules,
    ...wideDataRules,
    ...wideCareRules,
    ...openCareRules,
    ...plainDataRules,
    ...plainCareRules,
    ...purposeRules,
    ...plainAccessRules,
    ...voicesRules,
  ],
  wordings,
};
