import type { LanguageData } from '../language';
import { inflect } from './inflect';
import { negation } from './negation';
import { accessRules } from './rules/access';
import { consentRules } from './rules/consent';
import { identityRules } from './rules/identity';
import { languageRules } from './rules/language';
import { reportingRules } from './rules/reporting';
import { roleRules } from './rules/roles';
import { statusRules } from './rules/status';
import { shapes } from './shapes';
import { wordings } from './wordings';
import { access } from './words/access';
import { collecting } from './words/collecting';
import { consentUse } from './words/consent';
import { harm } from './words/harm';
import { identity } from './words/identity';
import { language } from './words/language';
import { people } from './words/people';
import { reasoning } from './words/reasoning';
import { reportingUse } from './words/reporting';
import { roles } from './words/roles';
import { sharing } from './words/sharing';
import { status } from './words/status';
import { statusUse } from './words/status-use';
import { story } from './words/story';

/** English, as the ten components are written in. */
export const english: LanguageData = {
  code: 'en',
  abbreviations: 'mr mrs ms dr prof st no nr art sec ch vol pp fig e.g i.e etc vs approx dept govt gen rev hon sr jr inc ltd tel ext min max ca cf ave rd blvd jl bldg apt est ref para p a.m p.m'.split(' '),
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
  misspelt: {
    words: [
      'status', 'migration', 'immigration', 'migratory', 'undocumented', 'documented', 'residence', 'residency', 'passport', 'overstay',
      'survivor', 'survivors', 'victim', 'victims', 'consent', 'without', 'perpetrator', 'interpreter', 'interpretation', 'translate', 'employer',
      'counselling', 'counsel', 'evidence', 'embassy', 'consular', 'consulate', 'recruitment', 'truth', 'credibility', 'virginity', 'virgin',
      'mediation', 'reconciliation', 'shelter', 'address', 'disclosure', 'disclose', 'discloses', 'report', 'reporting', 'record', 'recorded', 'records',
      'register', 'registered', 'registration', 'collect', 'collected', 'verify', 'verified', 'request', 'requested', 'required', 'require',
      'authorities', 'authority', 'police', 'husband', 'relative', 'provoked', 'violence', 'increased', 'decreased', 'forensic', 'examination',
      'eligible', 'citizens', 'illegal', 'irregular', 'permit', 'nationality', 'certificate', 'agency', 'officer', 'information', 'details', 'receive', 'services', 'service', 'assistance', 'refuses', 'refused', 'regardless', 'irrespective', 'never', 'prohibited', 'forbidden',
    ],
    rightWords: [
      'medication', 'meditation', 'mediating', 'employee', 'employees', 'employed', 'content', 'convent', 'contents', 'resort', 'reports', 'deport', 'rapport', 'statue', 'states', 'statute', 'statutes', 'stated', 'reward', 'rewards', 'accord', 'council', 'councils', 'counsels', 'reacts', 'recipient', 'relatives', 'relation', 'wherever', 'however', 'address', 'dressed', 'polite', 'policy', 'policies', 'office', 'offices', 'agenda', 'requires', 'requested', 'inquired', 'acquired', 'permits', 'permitted', 'remit', 'detail', 'detailed', 'retail', 'details', 'lever', 'fever', 'nerve', 'elegible', 'legible', 'within', 'shelters', 'sheltered', 'victor', 'registers', 'registrar', 'recorder', 'record', 'recover', 'recovered', 'consents', 'conduct', 'regular', 'regularly', 'decrease', 'increase', 'increases', 'decreases', 'migrations', 'violent', 'evident', 'truths', 'national', 'nationally', 'rational', 'services', 'serviced', 'received', 'receives', 'officers', 'verifies',
    ],
  },
  checklistQuestions: [
    '(do|does|is|are|has|have|can|will|did|should|was|were) (your|the|our|any|all|agency|agencies|staff|providers|provider|survivors|survivor|women|members|police|it|there|this|migration|information|data|services|policies|procedures|each|every|mandatory|personnel|clients|frontline|documentation|their|referrals|systems|firewalls|interpreters|questions|records|forms|immigration|she)',
    '(do|does|are|is|have|can) you (or)? (your|staff)',
    '(do|have) you (collect|record|ask|share|keep|report|refer|have a policy|have procedures|train|require|provide|register|verify|check|document)',
    '(how|who|what|why|when|which|where) (do|does|should|can|will) (your|the|our|agencies|staff|providers|we|this)',
    '(how|who|what|why|when|which|where) (is|are) (the|our|agencies|staff|providers|this)',
  ],
  personalQuestions: ['you|your|she|her|survivor|woman|victim'],
  concepts: {
    ...people, ...status, ...collecting, ...statusUse, ...sharing, ...harm, ...identity, ...story, ...reasoning,
    ...consentUse, ...reportingUse, ...access, ...roles, ...language,
  },
  shapes,
  negation,
  story: { person: 'person', name: 'storyName', age: 'age', origin: 'origin', date: 'date', place: 'place', event: 'event' },
  contact: { service: 'serviceContact', person: 'personContact' },
  rules: [...statusRules, ...identityRules, ...consentRules, ...reportingRules, ...accessRules, ...roleRules, ...languageRules],
  wordings,
};
