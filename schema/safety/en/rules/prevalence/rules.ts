import { framesOf } from '../../../frames-of';
import { inferenceFrames } from './inference-frames';

/** numbers of cases are not numbers of violence. */
export const prevalenceRules = framesOf(
  {
    rule: 'X-17',
    level: 'warn',
    component: 8,
    wording: 'reports-not-violence',
    evenOfFaults: true,
    unless: ['{noInference}'],
  },
  [
    {
      key: 'service-data-as-prevalence',
      find: ['{concluding}!'],
      near: ['{serviceFigures}', '{levelOfHarm}'],
      reach: 12,
      polarity: 'either',
      unless: ['{notTheLevel}'],
    },
    {
      key: 'service-data-as-prevalence',
      find: ['(extent|scale|level|levels|magnitude)! ~3 {violence}', '(prevalence|incidence)!'],
      near: ['{serviceFigures}'],
      reach: 8,
      unless: ['{notTheLevel}'],
    },
    {
      key: 'service-data-as-prevalence',
      find: ['{readAs}!'],
      near: ['{figuresOf}', '{stateOfThings}'],
      reach: 12,
      polarity: 'either',
      unless: ['{notTheLevel}', '(little|nothing) ~3 (about|what|how)'],
      yieldsTo: ['X-18'],
    },
    {
      key: 'service-data-as-prevalence',
      find: [
        '{violenceLevel} ~4/reportedCases {changed}!',
        '{change}! (in|of) ~3/reportedCases {violenceLevel}',
        '{serviceData} ~8 (show|shows|prove|proves|indicate|indicates|demonstrate|demonstrates|reveal|reveals|give|gives|measure|measures|reflect|reflects|tell|tells|suggest|suggests|mean|means|confirm|confirms|establish|establishes|estimate|estimates)! ~6 (prevalence|extent|how much|how common|how widespread|real number|true number|level|rate|magnitude|frequency|scale|incidence) (of)? ~4',
        '(prevalence|extent|magnitude) of ~4 (violence|abuse|vaw|gbv|rape) ~8 (from|by|through|based on|using|with|according to|derived|calculated|measured|estimated)! ~6 {serviceData}',
        '{reportedCases} ~6 {changed} ~8 (means|mean|meaning|shows|show|proves|prove|so|therefore|hence|indicates|thus)! ~6 (less|more|violence|safe|safer|unsafe|worse|better|abuse|women)',
        '{serviceData} ~6 (show|shows|prove|proves|mean|means|confirm|confirms|demonstrate|demonstrates|tell|tells)! ~8 (least|most|less|more|little|much|no|safest|worst|fewest|highest|lowest) ~2 (violence|abuse|rape|vaw|gbv|assaults|safe|province|district)',
        '{changed} ~3 (means|mean|meaning|shows|show|proves|prove|indicates|thus)! ~8 (violence|abuse|less safe|safer|more violent|beaten)',
      ],
      unless: ['{surveyData}', '{notPrevalence}', '{hypothetical}'],
    },
    {
      key: 'service-data-as-prevalence',
      find: [
        '{moreOrLess} ~6 {takenAsTruth}!',
        '{serviceData} ~4 (prove|proves|show|shows|tell|tells|mean|means|confirm)! ~4 (one|two|three|half|most|every|percent|third|quarter) ~6 (women|woman|maids|workers)',
      ],
      unless: [
        '{surveyData}',
        '{notPrevalence}',
        '{hypothetical}',
        '(not|rather than) (how common|how much|how many|how widespread)',
        '{onlyServices}',
      ],
    },
    {
      key: 'service-data-as-prevalence',
      find: ['{makesMean}!'],
      near: ['{numbersOf}', '{worldOutside}'],
      reach: 18,
      polarity: 'either',
      unless: ['{onlyServices}'],
    },
    ...inferenceFrames,
  ],
);
