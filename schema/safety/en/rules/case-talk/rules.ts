import { framesOf } from '../../../frames-of';

/** cases are discussed so that nobody can be known by them; stories of one woman are told by their shape besides. */
export const caseTalkRules = framesOf(
  {
    rule: 'X-14',
    level: 'warn',
    component: 9,
    wording: 'describe-the-gap',
  },
  [
    {
      key: 'case-told',
      find: ['{discusses}!'],
      near: ['{knownBy}', '{caseMeeting}', '{casesOfWomen}'],
      reach: 10,
      unless: [
        '{unknownAnyway}',
        '{ruledOut}',
        '(digest|overview|statistics|figures|table|yearly|end of the year|year to year|report in which|list of ~2 (survivors|women|clients)|statement)',
        '(repeat|repeats|retell|retells) ~6 (agency|service|desk|provider)',
        '(access to|read access|photocopy|photocopies|participants ~6 (write|sign))',
      ],
      yieldsTo: ['X-9', 'X-16'],
    },
    {
      key: 'case-told',
      find: ['{discusses}!'],
      near: ['{knownBy}', '{casesOfWomen}'],
      reach: 10,
      unless: [
        '{unknownAnyway}',
        '{ruledOut}',
        '(digest|overview|statistics|figures|table|yearly|report in which|access to)',
      ],
      notIn: [1, 2, 3, 4, 5, 6, 7, 9, 10],
      yieldsTo: ['X-3', 'X-6', 'X-9', 'X-11', 'X-13', 'X-15', 'X-16', 'X-18'],
    },
    {
      key: 'case-told',
      find: ['{listensIn}!'],
      near: [
        '{caseOutsider|noPartInIt}',
        '(case|cases) ~1 (file|files|summary|summaries|notes)|(case|cases) ~1 (discussion|discussions|conference|conferences|review|reviews|meeting|meetings|presentation|presentations|round|rounds)|(who|which women|which woman) ~2 (was|were) ~1 (beaten|raped|abused|hurt)|(case|cases) ~4 (discussed|reviewed|presented)|individual (situation|situations|cases)|situation of ~2 (women|woman|survivor)|duty of secrecy',
      ],
      reach: 12,
      unless: ['{unknownAnyway}', '(before|after) (a|the) case', '{upheld}'],
      yieldsTo: ['X-9'],
    },
    {
      key: 'case-told',
      find: ['{talksOf}!'],
      near: [
        '{casualPlace}',
        '(case|cases|survivors|clients|residents|news of|(about|on|of|over|discuss|discusses|discussing|gossip) ~2 (women|woman|girl|girls|victims|victim|callers|patients)|particular women|individual women|situations of|who was (beaten|raped)|what ~3 told|stories|women they|what happened to|her (account|story|situation)|case reviews|case discussions)',
      ],
      reach: 8,
      unless: [
        '{unknownAnyway}',
        '{ruledOut}',
        '{upheld}',
        '(she|her|survivor|woman) ~3 (tells|tell|asked|asks|told)',
        '(statement|statements|record|records|form|forms|photograph|photographs|document|documents|letter|letters)',
      ],
      yieldsTo: ['X-15'],
    },
    {
      key: 'case-told',
      find: ['{needless}!'],
      near: ['{discreet}', '{caseMeeting}|(cases|case) ~4 (discussed|reviewed|presented|talk|talks)|meetings|meeting'],
      reach: 10,
      unless: ['{upheld}', '(member|members|agency|agencies|participants) ~4 (names|name|address)'],
      also: ['(case|cases|survivor|survivors|women|identities|secrecy|identity|names|confidentiality)'],
    },
    {
      key: 'case-told',
      find: ['{discreet}!'],
      near: ['{caseMeeting}|(talk|talks|discuss|discusses) ~3 (case|cases)'],
      reach: 10,
      polarity: 'denied',
      unless: ['{upheld}'],
    },
    {
      key: 'case-told',
      find: ['{recordsTalk}!'],
      near: [
        '{caseMeeting}',
        '(case|cases|survivor|survivors|each woman|every woman|women tell|in confidence|individual)',
      ],
      reach: 10,
      unless: ['{unknownAnyway}', '{ruledOut}', '{upheld}', '(beyond|only to) ~3 (those|who)'],
      yieldsTo: ['X-9', 'X-15'],
    },
    {
      key: 'case-told',
      find: ['{realCases}!'],
      near: ['{inTraining}'],
      reach: 12,
      unless: ['{unknownAnyway}', '(resemble|resembles|no real|not real)', '{upheld}'],
    },
    {
      key: 'case-story',
      find: ['{storyName}!'],
      near: ['{harmDone}'],
      reach: 14,
      polarity: 'either',
    },
    {
      key: 'case-story',
      find: ['{harmDone}!'],
      near: ['{storyOne}', '{someScene}', '{oneKnown}'],
      reach: 15,
      polarity: 'either',
      unless: [
        '(if|when|where|who|whenever) ~6 (is|are|has|have|was|were|been) ~2 (beaten|raped|abused|hurt|attacked|assaulted)',
        '(every|any|no|each|many|most) ~2 (woman|women|girl|worker)',
      ],
    },
    {
      key: 'case-story',
      find: ['{herWhereabouts}!'],
      unless: ['{notWhereabouts}'],
    },
  ],
);
