import type { FrameData } from '../../../frames-of';

const others = ['X-1', 'X-4', 'X-7', 'X-9', 'X-12', 'X-13', 'X-15', 'X-16', 'X-21'] as const;
const agencyStops = [
  '(employer|employers|agency|agencies|perpetrator|provider|providers|clinic|officer|officers|party|parties|member|members|staff|signatory|hospital|police|partner|shelter|lead|volunteer|interpreter|husband|accused|doctor) ~3 {saysNo}',
  '{saysNo} ~2 by ~2 (employer|agency|agencies|provider|hospital|police|staff|parties)',
];

/** what she says decides; nobody says it for her, passes over it or makes her pay for it. */
export const freedomFrames: readonly FrameData[] = [
  {
    key: 'compelled',
    find: [
      '(if|when|where|should|once|as soon as) ~6 {saysNo} ~14 (anyway|all the same|nonetheless|nevertheless|just the same|goes ahead|go ahead|proceeds|proceed|overrules|overrule|insists|insist|persuades|persuade|presses|press|pressed|persuaded|convinces|convince|talks her|call her husband|calls her husband)!',
    ],
    near: ['{womanOrAll}'],
    unless: ['{freelyHers}', ...agencyStops],
  },
  {
    key: 'refusal-costs-her',
    find: ['{saysNo}!'],
    near: [
      '{costsHer}',
      '({womanOrAll}|appointment|appointments|counselling|session|sessions|whoever|anyone|those|test|examination)',
    ],
    reach: 14,
    also: [
      '(if|when|where|should|who|whoever|those|once|one|after|any|every|means|leads|upon|unless|by|a|second|third|of)',
    ],
    polarity: 'either',
    unless: [
      '{freelyHers}',
      '{standing}',
      ...agencyStops,
      '(new|another|other) ~2 (one|appointment|date|time|offer|way)|(offered|offer|offers) ~3 (another|other|new|different|alternative)',
      '(fear|fears|afraid|because|why|reason|reasons|barrier|barriers|indicator|share of|number of|how many|percentage|record why|ask why|notes why|checks why)',
      '(do|does|shall|must|may|will|should|is|are) not ~4 (evict|expel|exclude|punish|sanction|close|stop|refuse|deny|penalise|penalize|withhold|withdraw|end|lose|mean|lead|refused|denied|turned|sent)',
    ],
    unlessAround: [
      'withdraw+ ~2 (complaint|complaints|case|statement|consent|charges)',
      '(not|nobody|never|no) ~3 (refused|refuse|rejected|declined|turned away)',
    ],
    yieldsTo: [...others, 'X-10', 'X-18'],
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
    yieldsTo: [...others, 'X-10', 'X-11', 'X-6'],
  },
  {
    key: 'cannot-stop',
    find: ['{keptIn}!'],
    near: ['{womanOrAll}'],
    reach: 12,
    polarity: 'either',
    unless: [
      '{freelyHers}',
      '(cabinet|cabinets|drawer|cupboard|safe|file|files|paper|papers|records|notes|forms|register|computer) ~6 (locked|lock|kept|key)|(locked|lock) ~3 (cabinet|cupboard|drawer|box|office|safe)',
      '(do|does|shall|must|may|will|should|is|are|need) not ~3 (taken|lock|locked|collect|confiscate|kept|keep|hold|needed|required|fetch|bring|brought)',
      '(employer|husband|abuser|perpetrator|broker|recruiter|trafficker|agent|he|family) ~4 (keeps|kept|keep|withholds|withheld|confiscates|confiscated|locks|locked|takes|took|holds|held|retains)|whose ~3 (passport|passports|phone|phones)|(passport|passports|documents) ~3 (by|from) ~2 (employer|broker|agency|recruiter|husband)',
      '(recover|get back|return|returns|retrieve) ~4 (passport|documents|belongings|papers)|(visitor|visitors|perpetrator|husband|stranger|strangers) ~5 (announced|enter|kept out|stay out)',
    ],
    yieldsTo: [...others, 'X-10', 'X-13'],
  },
  {
    key: 'cannot-stop',
    find: ['{noEndToIt}!'],
    near: [
      '({womanOrAll}|consent|complaint|counselling|sessions|session|procedure|pathway|programme|treatment|right|leaflet)',
    ],
    reach: 12,
    polarity: 'either',
    unless: [
      '{freelyHers}',
      '{afraidTo}',
      ...agencyStops,
      '(agency|agencies|party|parties|signatory|signatories|member|members|staff|provider|providers|employer|employers|perpetrator|abuser|partner|officer|officers) ~4 {noEndToIt}',
      '(records|record|data|file|files|entry|entries|log|logs|indicator|form|forms|access|password|budget|minutes|version) ~4 (cannot|can not|may not|must not|not) ~3',
      '(wait|waits|waiting|delay|delayed|late) ~6 (until|too late)|too late ~3 (for|to) ~2 (contraception|pep|treatment|prophylaxis|prevention|work|help)',
    ],
    yieldsTo: [...others, 'X-10', 'X-11', 'X-15', 'X-18'],
  },
  {
    key: 'compelled',
    find: ['{allMust}!'],
    near: ['{womanOrAll}', '{whatIsAsked}'],
    reach: 6,
    unless: [
      '{freelyHers}',
      '(informed|told|asked|offered|heard|believed|respected|protected|consulted|given|able|accompanied|free) ~4',
      '(not|never|no|nobody) ~4 (obliged|forced|compelled|mandatory|compulsory|required|made|pressed|pushed)',
      '(afraid|fear|fears|abuser|perpetrator|husband|trafficker|employer|broker) ~3 (force|forces|forced|compel|compels|make|makes|pressure|pressures)',
      '(cannot|can not|not|whether) ~3 (require|requires|force|oblige|insist)|(two finger|virginity|mediation|conciliation|reconciliation|feedback|survey|listening session|husband in front|state her name|questions|question)',
    ],
    yieldsTo: [...others, 'X-10', 'X-11', 'X-15', 'X-18'],
  },
  {
    key: 'service-on-condition',
    find: ['{gateBefore}!'],
    near: ['{priceOfHelp}', '{whatSheNeeds}'],
    reach: 8,
    also: ['{womanOrAll|whatSheNeeds}'],
    polarity: 'either',
    unless: [
      '{freelyHers}',
      '{standing}',
      '{atNoCost}',
      '{staffDuty}',
      '(not|no|never|nobody|neither) ~4 (required|needed|necessary|asked|obliged|depend|depends|conditional|condition|forced|made to|have to|has to)',
      '(whether or not|regardless|irrespective|with or without|even if|even without|even when|in any case)',
      '(consent|agrees|agreed|permission) ~6 (refer|referred|referral|share|shared|sent|send|inform|information|data|file|contact)|(refer|refers|referred|referral|share|shared|sent|contact|information|data|file) ~10 (consent|agrees|agreed|permission)',
      '(pain|within ~3 hours|hours|urgent|emergency|risk|danger|quality|budget|agency|agencies|staff|private|female|indicator|minutes)',
    ],
    yieldsTo: [...others, 'X-3', 'X-6', 'X-11', 'X-18', 'X-17'],
    yieldsToSame: ['X-10', 'X-20'],
    wording: 'free-of-conditions',
  },
];
