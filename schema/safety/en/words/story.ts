const months =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec';
const days = 'monday|tuesday|wednesday|thursday|friday|saturday|sunday';
const numbers = Array.from({ length: 84 }, (_, at) => String(at + 12)).join('|');
const daysOfMonth = Array.from({ length: 31 }, (_, at) => [
  String(at + 1),
  `${at + 1}st`,
  `${at + 1}nd`,
  `${at + 1}rd`,
  `${at + 1}th`,
])
  .flat()
  .join('|');
const years = Array.from({ length: 45 }, (_, at) => String(at + 1995)).join('|');
const origins =
  'myanmar|burmese|burma|lao|laos|laotian|cambodian|cambodia|khmer|vietnamese|vietnam|indonesian|indonesia|filipina|filipino|philippine|philippines|thai|thailand|malaysian|malaysia|chinese|china|nepali|nepalese|nepal|bangladeshi|bangladesh|indian|india|pakistani|pakistan|rohingya|shan|karen|mon|kachin|chin|ethiopian|ethiopia|kenyan|kenya|ugandan|uganda|sri lankan|lankan|nigerian|nigeria|syrian|syria|afghan|afghanistan|ukrainian|russian|uzbek|tajik|kyrgyz|mongolian|timorese|singaporean|korean|javanese|sundanese|hmong|foreign|african|asian';

/** What makes a story about one woman recognisable. */
export const story = {
  person: [
    '(a|an|one|the|this|that|young|another|our|old|female|pregnant|same) ~5/personPlural (woman|girl|survivor|victim|client|patient|maid|worker|lady|migrant|mother|wife|widow|student|waitress|cook|nanny|caregiver|cleaner|helper|labourer|seafarer|teenager|complainant|caller|female|resident|employee|person|housekeeper|seamstress|caretaker|hostess|fisherwoman|farmworker|domestic|nurse|dancer|singer|weaver|packer|tailor|hairdresser|masseuse|vendor|dishwasher|babysitter|pair|teacher|trainee|apprentice|refugee|returnee|bride|picker|welder|sewer|machinist|operator|clerk|trafficked)',
    `(a|an|the|our) (${numbers}) (y|yo|yr|yrs|year|years)`,
    'she|her|(the|two|both) ~1 sisters',
    '{origin} ~1 (waitress|cook|nanny|caregiver|cleaner|helper|maid|housemaid|domestic worker|factory worker|bride|wife|student|nurse|singer|dancer|seamstress|masseuse|hostess|packer|fisherwoman|trainee|housekeeper|woman|girl)|(domestic worker|housemaid|waitress|factory worker|maid|cook) ~1 {origin}',
    `{origin} ~2 (of|aged) (${numbers})`,
    '(burmese|lao|khmer|vietnamese|indonesian|thai|cambodian) (woman|girl|worker|maid|national)',
  ],
  personPlural: ['women|girls|survivors|clients|workers|callers'],
  anyName: ['{titledName}', '{initialsName}', '{calledName}', '{agedName}', '{givenName}'],
  /** a name that stands with an office is one of those who work here */
  officialName: [
    '{titledName} ~1 (focal|chair|chairs|chaired|chairperson|director|representative|coordinator|minister|secretary|ambassador|consul|trainer|facilitator|consultant|presents|opened|closed|moderated|secretariat|governor|adviser|superintendent|attaché|matron|head|deputy|manager|president|officer|counsellor|lawyer|police|inspector|dr)',
    '{titledName} ~1 (of|from) ~2 (ministry|department|union|secretariat|network|office|agency|embassy|ngo)|{titledName} presented (the|a) ~1 (budget|report|draft|figures|agenda|minutes|plan)',
    '(focal point|chair|chaired by|director|deputy|representative|coordinator|minister|secretary|presented by|moderated by|facilitated by|trainer|consultant) {titledName}',
  ],
  storyName: { of: 'anyName', outside: 'officialName' },
  age: [
    `(${numbers}) (year|years|yr|yrs|y) (old|o|of)?`,
    `aged (${numbers})`,
    `(woman|girl|worker|maid|wife|mother|female|survivor|client|lady|patient|national|she) ~2 (of|is|was|aged|about|around) (${numbers})`,
    `{origin} ~2 (of|aged) (${numbers})`,
    `age (is|of|was)? (${numbers})`,
    `(${numbers}) (yo|yrs|ys)`,
    '(in|around) her (teens|early|mid|late|twenties|thirties|forties|fifties)',
    '(teenage|underage) (girl|woman|mother|maid|worker|bride|client|survivor|wife|victim)|teenager+|minor girl',
    '{ageMark}',
    '(woman|girl|worker|maid|wife|mother|bride|student|lady) ~1 (of|aged|is|was) (about|some|around|only|just|barely|nearly|perhaps)? (twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty)',
    '(fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty) (one|two|three|four|five|six|seven|eight|nine)? (year|years|yr|yrs) (old|of)',
    `{titledName} (${numbers})`,
    `{initialsName} (${numbers})`,
    `{person} (${numbers}) (in|with|at|on|whose|working|employed|married|mother|living|said|and)`,
    `{person} (${numbers}) (from|came|was|who|a|an|of|burmese|lao|khmer|thai)`,
  ],
  origin: [origins, '{fromPlace}', 'nationality|national of|citizen of'],
  date: [
    `(${daysOfMonth}) (of)? (${months})`,
    `(${months}) (${daysOfMonth})`,
    `(${months}) (${years})`,
    `(in|since|during|last|this|early|late|mid|of) (${months})`,
    `(last|this|on|since|past|every)? (${days}) (night|morning|evening|afternoon|last)?`,
    'yesterday|last (week|month|night|year)|this (morning|week|afternoon)|two days ago|the other day|days ago|weeks ago|months ago|month ago|week ago|night of',
    'new year|christmas|songkran|easter|eid|tet|diwali|pchum ben|thingyan|ramadan|a (week|fortnight|month) ago|(one|two|three|four|five|six|seven|ten) (days|weeks|months|nights) ago|the night before|(the|on) (1st|2nd|3rd|4th|5th|6th|7th|8th|9th|10th|11th|12th|13th|14th|15th|16th|17th|18th|19th|20th|21st|22nd|23rd|24th|25th|26th|27th|28th|29th|30th|31st)',
    '{numericDate}',
  ],
  place: ['{namedPlace}', '{streetAddress}'],
  event: [
    'staying|resides|living|sells|waited|heard|slept|locked|dragged|hid|hiding|withdrew|gave|asked|married|fired|dismissed|survived|climbed|begged|wept|complains|lives|works|sleeps|came|arrived|told|said|says|tells|reached|escaped|fled|ran|reported|described|disclosed|cried|jumped|walked|complained|returned|crossed|called|phoned|admitted|hospitalised|hospitalized|rescued|found|brought|refused|sought|went|died|worked|stayed|left|appeared|presented|turned|shared|confided|stated|alleged|lost|gave birth|suffered|explained|knocked|approached|visited|rang|is still held|held|showed|bleeding|broken',
    '{harmed}',
    'who is being (beaten|held|abused)',
  ],
  serviceContact: [
    '(hotline|helpline|office|desk|centre|center|switchboard|hospital|clinic|police|station|secretariat|ministry|agency|department|shelter|service|unit|ambulance|fax|embassy|consulate|union|court|bureau|foundation|organisation|organization|directory|reception|focal|number|emergency|line|ngo|headquarters|call)+',
    'contact (point|points|us|details|person)?',
    'focal point+|toll free|tel|telephone|hours|open|mon|fri|daily|24 hours|free of charge|24',
  ],
  personContact: [
    '{storyName}',
    '(her|his|she|survivor|victim|woman|girl|client|patient|neighbour|neighbor|husband|mother|sister|witness|perpetrator|abuser|wife|complainant|caller|maid|worker|mom|friend)',
  ],
} as const;
