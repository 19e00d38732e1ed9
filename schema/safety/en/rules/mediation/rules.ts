import { framesOf } from '../../../frames-of';

/** violence is not mediated away. */
export const mediationRules = framesOf(
  {
    rule: 'X-21',
    level: 'warn',
    component: 6,
    wording: 'no-mediation',
  },
  [
    {
      key: 'mediation-in-violence',
      find: ['{settling}!'],
      near: ['{bothSides}'],
      reach: 10,
      unless: ['{notSettled}', '{peaceKeptOut}'],
      yieldsTo: ['X-12', 'X-20'],
    },
    {
      key: 'mediation-in-violence',
      find: ['{truceWords}!'],
      near: ['{himAndHer}'],
      reach: 8,
      unless: ['{truceRefused}', '{peaceKeptOut}'],
      yieldsTo: ['X-12', 'X-20', 'X-3', 'X-6', 'X-11', 'X-16'],
    },
    {
      key: 'mediation-in-violence',
      find: ['{mediation}!'],
      also: ['{partiesToViolence}'],
      unless: ['{peaceKeptOut}', '{interviewOnly}', '{passesHerOn}'],
    },
    {
      key: 'mediation-in-violence',
      find: ['{makesPeace}!'],
      near: ['{peaceBetween}'],
      reach: 8,
      unless: ['{peaceRefused}', '{peaceKeptOut}'],
    },
    {
      key: 'mediation-in-violence',
      find: ['{peaceFirst}!'],
      near: ['({peaceBetween}|protection order|court|complaint|divorce|charge|charges|shelter|service|services)'],
      reach: 8,
      polarity: 'either',
      unless: [
        '{betweenAgencies}',
        '{ruledOut}',
        '(never|nobody|not (required|needed|compulsory|mandatory|obligatory|a condition|used))',
        '(wage|wages|labour dispute)',
      ],
    },
    {
      key: 'mediation-in-violence',
      find: ['{peaceWord}!'],
      near: ['{violenceHere}', '{steered}'],
      reach: 9,
      unless: [
        '{peaceKeptOut}',
        '{interviewOnly}',
        '{passesHerOn}',
        '(forbidden|prohibited|banned|unacceptable|unlawful)',
      ],
      yieldsTo: ['X-12', 'X-20', 'X-3', 'X-11', 'X-16', 'X-15', 'X-19'],
    },
    {
      key: 'mediation-in-violence',
      find: ['{peaceDeclined}!', '{needless}! ~8 {peaceWord}', '{peaceWord} ~4 {needless}!'],
      near: ['{peaceWord}', '{declinedPrice}'],
      reach: 10,
      polarity: 'either',
      unless: [
        '{betweenAgencies}',
        '(free to|may|can|right to) (refuse|decline)',
        '(never|nobody|no one|not) ~3 (loses|lose|noted|required|obliged|pressed)',
      ],
    },
  ],
);
