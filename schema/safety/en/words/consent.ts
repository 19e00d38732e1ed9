export const consentUse = {
  /** consent to something other than passing on */
  sexualConsent: [
    '(intercourse|penetration|touching|marriage|sex|sexual (act|acts|relations|intercourse|contact|activity|conduct)) ~6 {consentWord}',
    '{consentWord} ~4 (intercourse|penetration|sex|marriage|marry|sexual (act|acts|relations|intercourse|contact|activity))',
    'rape (is|means|includes|as)|(age|absence|lack) of consent',
  ],
  consentWord: [
    '(consulting|asking|informing|telling|involving) (her|the survivor|the woman|them|survivors)',
    '(her|the survivor) (knowledge|involvement|participation)',
    'knowledge of the (survivor|woman)',
    '(consent|permission|authorisation|authorization|approval|agreement|acceptance|assent|accord|consenting|agreeing)',
    '(being|having been) asked',
    'consented|agreed|agree|agrees|consents',
  ],
  consentNear: [
    '(she|they|survivor) (hears|is told|knows|decides|chooses|says) ~2 (what|who|which|how much)',
    'if she|only when she|unless she|her choice|she may|she can|confidentiality is',
  ],
  refusal: [
    '(she|survivor|woman|they|client|victim) ~2 (said|says|say|answered|answers) no',
    '(her|a|the) no',
    '(she|her|survivor|woman|they|survivors|women|victim|client) ~4 (refuse|refuses|refused|object|objects|objected|disagree|disagrees|decline|declines|declined|agree|agrees|agreed|consent|consents|consented|want|wants|wish|wishes|oppose|opposes|say no|says no|refusal|objection|will|objections|yes)',
    '(refusal|objection|objections|will|wishes|wish|disagreement|opposition|consent|protest)',
  ],
  takenBack: [
    '(withdraw|withdraws|withdrawn|revoke|revokes) ~3 (consent|permission|agreement)',
    'is told ~3 (consent|permission)',
  ],
  referDone: [
    '(referred|sent|transferred|forwarded|handed|passed|routed|channelled|channeled|escalated|shared|transmitted|disclosed|communicated|submitted|circulated|delivered|relayed)',
    'reported to|notified to',
  ],
  sharedDone: [
    '(shared|forwarded|transmitted|transferred|sent|referred|disclosed|communicated|circulated|distributed|exchanged|submitted|passed|handed|relayed|released|revealed|given|delivered|made available|reported|copied|provided|published|accessible|entered|notified|uploaded|dispatched|supplied|emailed|faxed|turned over|shown)',
  ],
  dataSwap: ['(exchange|swap|circulate|compare|pool|disclose|use|give|pass|publish)+'],
  elders: [
    '{intimate}',
    '(father|mother|parent|elder|brother|guardian|headman|clan|chief|in law)+|parents|elders|family|families|village head|community leader|community leaders',
  ],
  notHer: [
    '{intimate}',
    '(embassy|consulate|agency|village head|community leader|parents|elders|interpreter|social worker|doctor|case worker|caseworker|nurse|director|police|in laws|guardian)',
  ],
  shared: [
    '{survivorNoun}',
    'her|them|cases|case|dossier|dossiers|file|files',
    '{caseInfo}',
    '(all|any|every|each) (case|cases|woman|women|survivor|survivors|incident|incidents)',
  ],
  sharedPlural: ['{survivorNoun}', '(every|each) (case|survivor|woman)', 'cases', '{caseInfo}'],
  cases: ['cases|all cases|the case|every case|each case|incidents|survivors|women|victims|clients|she|they'],
  beShared: ['(is|are|be|been|being|gets|get|was|were)'],
  thirdParty: [
    '(village|community|local|religious|tribal|commune|district|town|ward|traditional) (head|chief|leader|leaders|authority|authorities|council|chiefs|heads|elder|elders|official|officials)',
    '(husband|employer|family|relative|parent|brother|father|mother|spouse|recruiter|broker|consulate|embassy|agency|ministry|secretariat|police|hospital|shelter|department|governor|school|office|partner|network|member|committee|landlord|mayor)+',
    'families|relatives|parents|embassy|police|authorities|social welfare|agencies|authority|immigration',
  ],
  notHanding: [
    '(card|leaflet|leaflets|draft|minutes|agenda|invitation|poster|posters|training|material|materials|template|templates|forms|procedure|annex|note|phone|hotline|room)',
  ],
  trainingOrPaper: [
    '(training|poster|posters|agenda|draft|drafts|template|templates|annex|invoice|budget|circular|this procedure|good practice|lessons)',
  ],
  herSelf: ['she|survivor+|woman|women|they|you|caller+|client+|victim+|who|migrant+'],
  serviceGiven: [
    '(attend|attends|attended|tend|tends) to',
    '(treat|treats|help|helps|assist|assists|admit|admits|accept|accepts|lodge|lodges|see|sees|serve|serves|look after|looks after|take care|takes care) ~3 {survivor}',
    '{service} ~3 (is|are|be|will be|can be|may be|shall be)? ~1 (given|provided|offered|granted|available|start|starts|begin|begins|possible|rendered|delivered|accessible|supplied|opened|continue|continues|admitted)',
    '(receive|receives|get|gets|given|provided|offered|admitted|helped|assisted|treated|served|entitled|access|eligible|accepted) ~4 {service}?',
    '{service}',
  ],
  hurdleDo: [
    '(undergo|complete|file|make|take|attend|give|do|have|pass|finish|accept|submit|lodge|sign|provide|obtain|bring|show|present|first|be|go)',
  ],
  notService: ['(training|staff|agency|budget)'],
  notCondition: [
    '{hurdle} or not',
    'with or without ~3 {hurdle}',
    '{hurdle} or no',
    '(no|not|never|nobody|none) ~4 (refused|denied|withheld|refuse|refuses|turned away)',
    '(never|not|no) ~2 (a|the)? (condition|precondition|prerequisite|requirement)',
    '(not|never) ~2 (depend|depends|conditional|dependent|required|require|requires|necessary|needed|obliged|have to|has to|need|compelled|forced|subject|reason|linked|tied|contingent|condition|conditions)',
    '(whether or not|regardless|irrespective|even (if|when|without|where)|with or without|independent|independently)',
    '(nothing|nobody|no one) ~3 (oblige|obliges|forces|force|compel|compels)',
    'no (woman|survivor|one|client|victim|obligation|need|duty|pressure) ~5 (obliged|required|forced|compelled|made|pressed|has to|must|to|refused|denied|turned)',
    '(is|are) told ~6 (can|may) ~3 (refuse|say no|stop|decline)',
    'without (any|a)? (condition|conditions|precondition|pressure|obligation)',
    '(free to|may|can|right to) ~2 (refuse|stop|decline|withdraw|choose|say no) ~10',
    '(must|shall|should|may|can|will) not ~4 (wait|delay|delayed|withhold|withheld|depend|condition|refuse|deny|require|make|be made|be asked|be required)',
    '(never|not) ~3 (wait|delay|delayed|withhold|withheld|refused|denied|insist|insists|demand|demands|asked)',
  ],
  staffDuty: [
    '(staff|nurse|nurses|officer|officers|agency|agencies|police|provider|providers|interpreter|interpreters|counsellor|counsellors|doctor|doctors|operator|operators|volunteer|volunteers|workers of|social worker|social workers|personnel|members|employees of the|employer|trainer|trainers|responders|caseworker|caseworkers|perpetrator|perpetrators|driver|guards|parties) ~4 (must|shall|have to|has to|are required|is required|need|are obliged|is obliged|only|may|cannot|should|will|complete|attend|receive) ~6/herObject (training|course|before they|licence|license|module|check|vetting|oath|code of conduct|confidentiality|report|secretariat|attend|undergo|clearance)',
    '(training|course|module|briefing|vetting|background check) ~6 (staff|officers|nurses|providers|mandatory|compulsory|obligatory)',
    '(mandatory|compulsory) (training|course|module|briefing|reporting)',
    '(perpetrator|perpetrators|offender|offenders|accused) ~4 (attend|attends|undergo|counselling|programme|treatment|mandatory)',
  ],
  employerRefuses: [
    '(employer|agency|agencies|perpetrator|husband|provider|clinic|officer|party|parties) ~2 (refuse|refuses|refused|declines|decline)',
  ],
  refuses: [
    '(who|if|when|where|clients|women|survivors) ~4 (leave|leaves|quit|quits|abandon|abandons|interrupt|interrupts|stop|stops|miss|misses|skip|skips|discontinue|discontinues) ~4 (programme|program|counselling|counseling|therapy|session|sessions|procedure|treatment|mediation|process|appointment|appointments)',
    '(if|when|where|who|whoever|should|once|clients|women|survivors|unless) ~4 (refuse|refuses|refused|decline|declines|declined|object|objects|withdraw|withdraws|reject|rejects|drop out|drops out|stop|stops|say no|says no|resist|resists)',
    '(if|when|where|who|should) ~4 (not|unwilling|does not) ~2 (agree|consent|want|wish|accept|cooperate|sign|answer|give|provide|testify|attend|willing|comply)',
    '(refusing|declining|refusal)',
    '(a|any|every) (woman|survivor|client) (refusing|declining|unwilling)',
  ],
  survivorSubject: ['she|they|you', '{survivorNoun}', '(residents|clients|those) ~3', 'every woman|each woman'],
  compelled: [
    'must|shall|has to|have to|needs to',
    '(is|are|be|being|was|were|gets|get) ~1 (obliged|required|compelled|forced|made|ordered|obligated|bound|expected|pressed|pressured|coerced) (to)?',
    'obliged to|compelled to|forced to|required to',
  ],
  intervention: [
    '(examination|exam|counselling|counseling|shelter|treatment|test|testing|mediation|interview|session|therapy|programme|program|check|procedure|screening|services|service|assessment|medication|contraception|stay|training|repatriation|referral|questioning|placement|hospitalisation|decision)+',
  ],
  herObject: ['her|them|survivor+|women|woman|the {survivorNoun}|victim+|client+'],
  cannot: [
    'can not|cannot|may not|must not|shall not|could not|will not be able to',
    '(is|are|be) (not|no longer|never) (allowed|permitted|free|able|entitled|authorised|authorized) (to)?',
    'no longer|never',
  ],
  afraidTo: ['(afraid|fear|fears|so that|because|why) ~6 {cannot}'],
  notInsecure: ['(not|never)'],
  writeDone: [
    '(collected|gathered|recorded|noted|kept|asked|registered|stored|retained|captured|obtained|documented|taken)',
  ],
} as const;
