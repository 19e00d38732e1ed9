import { conceptsOf } from '../concepts-of';
import type { LanguageData } from '../language';
import { faults } from './faults';
import { inflect } from './inflect';
import { misspelt } from './misspelt';
import { negation } from './negation';
import { rules, ruleWords } from './rules';
import { shapes } from './shapes';
import { sharedWords } from './words';
import { wordings } from './wordings';

/** English, as the ten components are written in. */
export const english: LanguageData = {
  code: 'en',
  abbreviations:
    'mr mrs ms dr prof st no nr art sec ch vol pp fig e.g i.e etc vs approx dept govt gen rev hon sr jr inc ltd tel ext min max ca cf ave rd blvd jl bldg apt est ref para p a.m p.m'.split(
      ' ',
    ),
  common:
    'what with woman women that without agency agencies case cases staff consent before only have every report who services service name names violence data from first which family papers each place social police legal worker workers they their this when where survivor survivors client information file files form never nobody must shall will should need needs other than into after help care support time about record records details visa status person meeting health village home house employer husband interpreter shelter language work'.split(
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
    'you|your|she|her|survivor|woman|victim|caller|client|patient|applicant|complainant|resident',
    'what ~1 wrong with|y n|tick (one|yes)',
    '(really|truly|actually) ~3 (attack|rape|assault|abuse|violence|happen|forced)',
    '(could|might|shall|may) (we|the|our|a|an|all|each|every|staff|agencies|police)|why not|why do we not|what if',
  ],
  rhetoric: {
    wishing: [
      '(can|could|may|might|should|shall|would|why|must) ~7 not (just|simply|rather|also|all|at|let|put|use|come|do|make|be|skip|leave|take|give|keep|ask|scan|share|send|have|go|tell|write|drop|say)',
      '(can|could|should|shall|may) (we|they|i|staff|reception|agencies) not',
      'why (do|should|would|can|could) (we|they|i) not',
    ],
    doubting: [
      '(must|should|do|need|shall) (we|they|i|you|staff|agencies) (really|still|always|truly|all)',
      '(is|are) ~14 (really|truly|still|always) ~1 (needed|necessary|required|worth|obligatory)',
      'why (limit|bother|waste|must|should|wait|spend|lock|hide|so)',
      'who (would|cares|needs)',
    ],
  },
  faults,
  concepts: conceptsOf([...sharedWords, ...ruleWords]),
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
  rules,
  wordings,
};
