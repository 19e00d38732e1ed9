/** When she hears of a duty to report: late, early, or never. */
export const notice = {
  reportingDuty: [
    '{dutyToReport}',
    '(the|a|her) (report|notification) to ~2 {authority}',
    '(law|statute|act|code|regulation|decree|order|rule|article)+ ~6 (oblige|require|compel|bind|force|make|command|order)+ ~6 (inform|report|notify|denounce|tell|reporting|pass|communicate|contact|alert)',
    '(bound|obliged|required|compelled|forced|mandated|duty|obligation|obligated) ~5 (report|notify|inform|denounce|pass on|communicate|alert)',
    '(what|which|matters|facts|things|everything|that) ~8 (bound|obliged|required|must|have to|has to|compelled|will) ~4 (report|reported|notify|passed on|communicated|go to|disclosed to)',
    '(words|account|story|disclosure|statement|case|complaint|information|she says|she said) ~4 (must|will|has to|shall|is to|have to) ~3 (passed|reported|forwarded|sent|communicated|handed|reach|go|transmitted|relayed) ~3 {authority}',
    '(report|reports|reporting|notification|disclosure) to ~2 {authority} ~4 (mandatory|compulsory|obligatory|required|automatic|duty|rule|law|necessary)',
    '(mandatory|compulsory|obligatory|legal|statutory) ~2 (report|reporting|notification|duty)',
    '(reporting|report|notification) (rule|law|duty|obligation|requirement|provision|clause|policy|notice|leaflet|sheet)+',
    '(limits|limit|exceptions|exception) (of|to) ~2 (confidentiality|secrecy|privacy)',
    '(confidentiality|secrecy) ~4 (ends|exceptions|not absolute|limits|limited|lifted)',
  ],
  makeAware: [
    '{tell}',
    '(add|learn|discover|mention|raise|apprise|explain|acquaint|realise|realize|reveal|broach|divulge|cover|introduce|bring up|touch on|acknowledge|admit)+',
    'let+ ~4 know|made aware|brought up|finds out|found out|made known|told|comes to know|gets to know|is shown|are shown|given (the|a|this)? ~2 (leaflet|notice|sheet)|hands her|handed|distributed|read out|reads out|explanation that',
  ],
  hasSpoken: [
    '(she|woman|survivor|client|worker|complainant|patient|caller|women|survivors|lady|maid|person|they|he|you) (has|have|had|is|are)? (then|now|already|just|finally|fully)? (spoken|described|said|disclosed|confided|finished|shared|signed|talked|opened up|explained|revealed|recounted|given|reported|left|gone|calmed|related|narrated|told|tells|describes|speaks|spoke|talks|finishes|discloses|signs|leaves|gives|gave|shares|recounts)',
    '(full|whole|entire|complete|first) (history|story|account|statement|picture|narrative|version|interview|session|talk)',
    '(facts|everything|details|incident|history|story|account|statement|form|interview|examination|session|conversation|assessment|intake|disclosure|report|file|swabs|documentation|questions|questionnaire) ~3 (known|noted|recorded|taken|collected|written|gathered|heard|clear|complete|completed|signed|filled|sent|filed|made|over|done|finished|closed|answered|told|out)',
    '(disclosure|interview|session|statement|conversation|examination|intake|story|account|testimony|signature|signing|discharge|consultation|filing|hearing)',
    '(signs|signed|signing) ~4 (form|consent|sheet|statement)',
  ],
  keptForLast: [
    '(kept|saved|reserved|left|postponed|deferred|delayed|put off|held back|held over|comes|follows|placed|moved|mentioned|raised|scheduled) ~1 (for|to|until|till|at|after|as|on) ~2 (end|last|later|afterwards|second|next|closing|final|follow up|discharge|departure|moment)',
    '(is|are|be) (best)? (kept|saved|left) ~2 (quiet|unsaid|unmentioned|for later)',
  ],
  fromOthers: [
    '(when) ~3 (called|summoned|invited|taken) ~3 (station|court|police|prosecutor)',
    '(when|from|through|by|via) ~3 (police|patrol|letter|summons|court|newspaper|neighbours|family|prosecutor|authorities) ~1 (arrives|arrive|come|comes|car|call|calls|knock)?',
  ],
  joiner: ['and|then|so|who|which'],
  lateThen: [
    'whereupon|upon which|at which point|after which|last of all|after the fact',
    'only then|then only|thereafter|afterwards|afterward|subsequently|in retrospect|ex post|eventually|in due course|later on|later|at a later (stage|point|date|time)|not before then',
    '(a|the|two|three|some|next|following|few) ~1 (day|days|hours|week|weeks|visit|session|meeting|appointment|morning) ~1 (later|after|afterwards)?',
  ],
  lateWhen: [
    '(after|once|when|as soon as|following|upon|only when|only once) ~8/makeAware,earlyWord {hasSpoken}',
    '(not|never|no) ~10 (until|till|before|unless) ~8/earlyWord {hasSpoken}',
    '(until|till) ~8/makeAware,earlyWord {hasSpoken}',
    '(together|along) with ~6 (report|complaint) ~3 (sent|made|filed|lodged|submitted)',
    '(report|complaint|notification) ~2 (already|been|is|was) ~1 (sent|made|filed|lodged|submitted)',
    '(after|once|when) ~2 (it|this|that|they|report) ~3 (made|sent|filed|gone|done|submitted|lodged)',
    '(if|when|only if|only when) (they|she|callers|clients|survivors|women|the woman) (ask|asks|inquire|enquire)',
    '(at|by|towards|upon|on|toward) ~2 (end|close|closing|conclusion|closure|completion|discharge|departure|exit|farewell|leaving|termination)',
    '(last|final|closing) (step|point|item|minutes|words|stage|page|thing|part)',
    '(as|by way of) (a)? (closing|parting|final) (remark|word|note|point|step)',
    '(while|when|as) ~4 (leaving|leaves|seeing her out|going home)',
  ],
  earlyWord: ['(before|beforehand|prior|advance|outset|beginning|start|ahead)'],
  earlyMark: [
    '(before|prior to|ahead of|in advance of) ~8 (she|disclosure|discloses|disclosing|any|the interview|anything|speaks|speaking|says|question|questions|interview|consent|conversation|session|story|talks|disclosed|examination|intake|they|hearing|taking|listening|asking)',
    'in advance|beforehand',
    '(at|from) the (very)? (start|outset|beginning|opening)',
    '(start|starts|begin|begins|open|opens) ~3 (by|with) ~4',
  ],
  earlyDenied: [
    '(not|no|never|rather than|instead of|nor|neither|without|than|need not|nobody|unnecessary) ~8 {earlyMark}',
  ],
  toldEarly: { of: 'earlyMark', outside: 'earlyDenied' },
  /** telling her is the condition for the rest */
  tellingFirst: [
    '(until|unless|before|till|without) ~8/hasSpoken (told|informed|explained|warned|advised|aware|knows|notified|telling|informing|explaining|heard|hears) ~8 {reportingDuty}',
    '(after|once|having|when) ~3/hasSpoken (been|being) (told|informed|warned|advised|made aware) ~6 {reportingDuty}',
    '(after|having|by) (explained|explaining|telling|informing|informed) ~6 {reportingDuty}',
    '(until|unless|before|till|once|after|without) ~4/hasSpoken {reportingDuty} ~4 (told|informed|explained|mentioned|clear|understood|read out|known)',
    '(told|informed|explained|warned|explains|tells|informs) ~10 {reportingDuty} ~6 (first|beforehand) ',
    '{reportingDuty} ~2 again|again ~4 {reportingDuty}|(explains|explain|repeat|repeats|repeated|explained) ~1 again',
    '(never|not|nobody|no one) ~3 (wait|waits|delay|postpone|defer|put off)',
    '(first|beforehand) ~3 (explain|explains|tell|tells|inform|informs|told|informed) ~6 {reportingDuty}',
  ],
  keptQuiet: [
    '(silent|silence|unmentioned|unsaid|omit|omits|omitted|skip|skips|skipped|conceal|conceals|hide|hides|withhold|withholds|play down|plays down|gloss|avoid|avoids|burden|trouble|secret|secretly|keep quiet|kept quiet|quiet|kept from|discreet about|refrain|left out|leave out|tactful|not to mention|not mention|nothing|need not know|in the dark)',
  ],
  falsePromise: [
    '(promise|assure|guarantee|reassure|pledge|swear|vow)+ ~10 (nothing|confidential|confidence|confidentiality|secret|secrecy|nobody|no one|private|privately|between us|never|remain|stays|stay)',
    '(told|telling|tells|tell|says|saying|say) ~8 (nothing|nobody|no one) ~6 (leave|leaves|go further|know|learn|hear|told|repeated)',
    '(under|with) ~2 (promise|assurance|guarantee|pledge) of ~2 (secrecy|confidentiality|silence)',
  ],
  withoutWarning: [
    '(no need|need not|not necessary|not required|without|unnecessary|no obligation|not obliged|no requirement|never|not|nor) ~4 (advise|inform|tell|warn|notify|explain|telling|informing|warning|advising|explaining|notifying|mention|mentioning|warned|told|informed|notified|consulted|warning|notice) ~6 (in advance|beforehand|first|before|prior|ahead)',
    'without (any)? (prior|advance|previous) (notice|warning|information|word)',
  ],
} as const;
