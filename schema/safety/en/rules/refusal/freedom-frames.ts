import type { FrameData } from '../../../frames-of';

const others = ['X-1', 'X-3', 'X-4', 'X-7', 'X-9', 'X-12', 'X-13', 'X-14', 'X-16', 'X-19'] as const;
const agencyStops = [
  '(employer|employers|agency|agencies|perpetrator|provider|providers|clinic|officer|officers|party|parties|member|members|staff|signatory|police|partner|volunteer|interpreter|husband|accused|doctor|prosecutor|judge|court|ambulance|vehicle|information) ~1 {saysNo}',
  '(file|files|paper|papers|record|records|data|copy|copies|list|car|driver) ~1 (leaves|leave|left|leaving|withdrawn)',
  '{saysNo} ~2 by ~2 (employer|agency|agencies|provider|hospital|police|staff|parties)',
];

/** what she says decides; nobody says it for her, passes over it or makes her pay for it. */
export const freedomFrames: readonly FrameData[] = [
  {
    key: 'compelled',
    find: ['{overHerNo}!'],
    near: ['{doneToHer}', '{womanOrAll}'],
    reach: 14,
    polarity: 'either',
    unless: ['{freelyHers}', '{respected}', '{wordsSent}', ...agencyStops],
    yieldsTo: [...others, 'X-10', 'X-15', 'X-20'],
    yieldsToSame: ['X-18', 'X-21'],
  },
  {
    key: 'refusal-costs-her',
    find: ['{saysNo}!'],
    near: [
      '{costsHer}',
      '({womanOrAll}|appointment|appointments|session|sessions|whoever|anyone|those|refusal|withdrawal|refusing|declining|failure|assistance|benefits|allowance|stipend|examination|test|counselling|therapy|treatment|referral|discharge|programme|visit|course|psychologist|gynaecologist|refusers|absentees|quitters|interview|shelter|house)',
    ],
    reach: 14,
    polarity: 'either',
    unless: [
      '{freelyHers}',
      '{respected}',
      '{standing}',
      '{closeParty} ~2 {saysNo}',
      '{saysNo} ~4 (perpetrator|abuser|attacker|weapon|danger|threat) ~2 (is|are|present|appears|arrives)|(agree|agrees|consent|consents|sign|signs|decide|decides) ~1 (on her behalf|for her|in her place|in her stead)',
      '(new|another|other) ~2 (one|appointment|date|time|offer|way)|(offered|offer|offers) ~3 (another|other|new|different|alternative)',
      '(fear|fears|afraid|why|reason|reasons|barrier|barriers|indicator|share of|number of|how many|percentage)',
      '((do|does|shall|must|may|will|should|is|are) not|never) ~2 (bar|bars|prevent|preclude|deprive|disqualify|block|cost|count|counts|held|evict|evicts|expel|exclude|punish|sanction|close|closes|stop|stops|refuse|deny|penalise|penalize|withhold|withdraw|end|ends|lose|loses|mean|lead|refused|denied|turned|sent|closed|ended|stopped|affects|touches)',
      '(no|without|any|free of) ~1 (fee|fees|charge|cost|costs|penalty|sanction|fine|deduction)',
      '(even (if|when|though|where)|whether or not|regardless|irrespective|with or without)',
      '(never|not) ~2 (means|leads|costs|obliges|forces|depends|conditional|required|necessary|obliged|forced)|(neither|nor|no) ~8 (is|are|be) ~2 (condition|requirement|precondition|prerequisite|reason)',
    ],
    unlessAround: [...agencyStops, '(not|nobody|never|no) ~3 (refused|refuse|rejected|declined|turned away)'],
    yieldsTo: [...others, 'X-10', 'X-15'],
    yieldsToSame: ['X-18'],
  },
  {
    key: 'compelled',
    find: ['{haveTheSay}!'],
    near: ['{someoneElse}', '{herOwnCourse}'],
    reach: 8,
    also: [
      '(husband|father|mother|family|families|parents|parent|guardian|employer|in law|relatives|brother|brothers|uncle|sponsor|village|elder|elders|headman|imam|priest|director|matron|committee|panel|warden|conference|board|consul|embassy|consulate|superintendent|court|police|prosecutor|case manager|team|council|head|broker|recruiter)',
    ],
    unless: [
      '{freelyHers}',
      '(together with her|with her|she agrees|her consent|hers alone|only she|she herself|her own|woman herself|survivor herself|herself)',
      '(without|not|no) ~4 (permission|consent|approval|agreement|signature|authorisation)',
      '(not|no|never|nor) ~3 (needed|required|necessary|asked|decide|decides|determine)',
      '(court|judge) ~3 (order|decides|decide|protection)',
      '(reports|complains|when|if|because) ~3 (husband|employer|family) ~2 (forbids|forbid|controls|refuses)',
    ],
    yieldsTo: [...others, 'X-10', 'X-11', 'X-6', 'X-21'],
  },
  {
    key: 'cannot-stop',
    find: ['{keptIn}!'],
    near: ['{womanOrAll}'],
    reach: 12,
    polarity: 'either',
    unless: [
      '{freelyHers}',
      '(cabinet|cabinets|drawer|cupboard|safe|file|files|paper|papers|records|notes|forms|register|computer) ~6 (locked|lock|kept|key)|(locked|lock) ~3 (cabinet|cupboard|drawer|box|office|safe|inside)|privacy',
      '(do|does|shall|must|may|will|should|is|are|need) not ~3 (taken|lock|locked|collect|confiscate|kept|keep|hold|needed|required|fetch|bring|brought)',
      '(employer|husband|abuser|perpetrator|broker|recruiter|trafficker|agent|he|family) ~4 (keeps|kept|keep|withholds|withheld|confiscates|confiscated|locks|locked|takes|took|holds|held|retains)|whose ~3 (passport|passports|phone|phones)|(passport|passports|documents) ~3 (by|from) ~2 (employer|broker|agency|recruiter|husband)',
      '(open|opens|unlock|unlocks|opened) ~4 (from)? ~1 (inside|within)|(keep|keeps) ~2 (intruder|intruders|stranger|strangers|perpetrators|attackers|outsiders|abusers) ~1 out|(responder|responders|staff|officer|officers|volunteer|volunteers|team|teams|driver|drivers|nurses) ~1 (must|may|shall|can|should|do|does) not ~1 leave',
      '(recover|get back|return|returns|retrieve) ~4 (passport|documents|belongings|papers)|(returned|given back|back|handed out|access) ~4 (whenever|on request|at any time|when she|as she)|(visitor|visitors|perpetrator|husband|stranger|strangers) ~5 (announced|enter|kept out|stay out)',
    ],
    yieldsTo: ['X-1', 'X-3', 'X-4', 'X-7', 'X-9', 'X-10', 'X-12', 'X-13', 'X-14', 'X-19'],
  },
  {
    key: 'cannot-stop',
    find: ['{noEndToIt}!'],
    near: [
      '({womanOrAll}|consent|complaint|counselling|sessions|session|procedure|process|pathway|programme|treatment|right|leaflet|interview|examination|stage|stages|step|steps|question|questions|answer|answers|services|package|statement|photographs|information|case|visit|visits|appointment|appointments|service|test|meeting)',
    ],
    reach: 12,
    polarity: 'either',
    unless: [
      '{freelyHers}',
      '{afraidTo}',
      '(law|us|we) ~3 no (choice|option)',
      ...agencyStops,
      '(ambulance|driver|car|escort|vehicle|notice|explanation|interpreter|interpreters|lawyer|midwife|chaperone) ~2 {noEndToIt}',
      '(agency|agencies|party|parties|signatory|signatories|member|members|staff|provider|providers|employer|employers|perpetrator|abuser|partner|officer|officers|court|courts|judge|hospital|hospitals|clinic|ministry|insurer|landlord|school|prosecutor|police) ~2 {noEndToIt}',
      '(records|data|files|entry|entries|log|logs|indicator|access|password|budget|minutes|version) ~4 (cannot|can not|may not|must not|not) ~3',
      '(wait|waits|waiting|delay|delayed|late) ~6 (until|too late)|too late ~3 (for|to) ~2 (contraception|pep|treatment|prophylaxis|prevention|work|help)',
    ],
    yieldsTo: [...others, 'X-10', 'X-11', 'X-15'],
    yieldsToSame: ['X-6', 'X-18', 'X-20'],
  },
  {
    key: 'compelled',
    find: ['{allMust}!'],
    near: [
      '({womanOrAll}|pathway|steps|stages|therapy|counselling)',
      '({whatIsAsked}|testify|cooperate|press charges|divorce|reconcile)',
    ],
    reach: 6,
    unless: [
      '{freelyHers}',
      '{othersMust}',
      '(be|been|is|are) ~1 (informed|told|asked|heard|believed|respected|protected|consulted|able|accompanied|free)',
      '(not|never|no|nobody) ~4 (obliged|forced|compelled|mandatory|compulsory|required|made|pressed|pushed)',
      '(afraid|fear|fears|abuser|perpetrator|husband|trafficker|employer|broker) ~3 (force|forces|forced|compel|compels|make|makes|pressure|pressures)',
      '(cannot|can not|not|whether) ~3 (require|requires|force|oblige|insist)|(two finger|virginity|mediation|conciliation|reconciliation|feedback|survey|listening session|discussion|draft|views|opinions|improved|husband in front|state her name)',
    ],
    yieldsTo: [...others, 'X-10', 'X-11', 'X-15', 'X-18', 'X-21'],
  },
  {
    key: 'cannot-stop',
    find: ['{choiceHushedUp}!'],
    near: ['({womanOrAll}|services|counselling|examination|consent|interview|stay|step|steps|leaflet)'],
    polarity: 'either',
    unless: [
      '(must|may|shall|should|do|does|will|can) not ~1 (hide|conceal|omit|avoid|keep|be (hidden|concealed|omitted|kept))|never ~2 (hide|conceal|omit|fail|forget)',
      '(perpetrator|husband|employer|press|journalist|journalists) ~4',
    ],
    yieldsTo: others,
    yieldsToSame: ['X-15', 'X-18'],
  },
];
