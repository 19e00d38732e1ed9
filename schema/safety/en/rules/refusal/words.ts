import { freedomWords } from './freedom-words';

/** Words of X-8: being made to go on. */
export const refusalWords = {
  ...freedomWords,
  turnsDown: [
    '(declines|decline|refuses|refuse|refused|unwilling|resists|rejects|misses|skips|opts out|walks out|drops out)',
    '(does|do) not (want|wish|agree|like|let|allow|accept|consent)',
    '(say|says|saying) no|no to|(does|do|will) not (want|wish|agree|accept|take part|sign|cooperate|attend|consent)',
  ],
  atNoCost: [
    '(no|any|without) ~1 (effect|consequence|consequences|loss|bearing|influence|disadvantage|penalty|change)',
    '(loses|lose|losing) (nothing|no)',
    'same ~1 (help|care|services|service|support)',
    '(not|never|nobody|no one) ~4 (lose|loses|refused|denied|sent away|turned away|leave|penalised|punished|withdrawn|closed|stopped)',
    '(still|continue|continues|remains|remain|keeps|keep|every other|all other|other services)',
  ],
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
  survivorSubject: ['she|they|you', '{survivorNoun}', '(residents|clients|those) ~3', 'every woman|each woman'],
  herObject: ['her|them|survivor+|women|woman|the {survivorNoun}|victim+|client+'],
  afraidTo: ['(afraid|fear|fears|so that|because|why) ~6 {cannot}'],
  /** what is taken from her, or said to be hers only for a price */
  pricedAt: [
    '(can|may|could|will|shall|gets|get|have|has|receives|given|keeps|keep) ~6 (if|when|once|provided|as long as|on condition|so long as|in return|against) ~1 (she|they|the woman|women|survivors|clients)?',
    '(no|without) ~6 (mean|means|equals|no|so no|then no|hence no)',
    '(give|gives|hand|hands|return|returns) ~2 (back|in|over) ~3 (key|keys|bed|room|card|clothes|phone|place)|(pack|packs|vacate|vacates|clear|clears) ~3 (bag|bags|room|bed|things)',
    '(skipped|missed|dropped|absent) ~12 (skipped|cut|lost|cancelled|withheld|stopped|reduced|missed)',
    '(whoever|those|anyone|she|women) ~3 (leaves|leave|quits|quit|stops|stop|says no|say no|misses|miss|refuses|refuse|declines) ~12 (loses|lose|out|forfeits|back|last|nothing|no|leave|away|charged|pay|reported)',
  ],
  pricePaid: [
    '{demanded}',
    '(examined|examine|tested|photographed|statement|police|complaint|court|testify|report|reports|therapy|session|sessions|programme|group|counselling|interview|signature|sign|signs|cooperate|cooperates|cooperation|mediation|work|cleaning|prayer|photographs|names|evidence|pathway|step|steps|lesson|lessons|trial|hearing)+',
  ],
  /** not hers to decide */
  notHersToSay: [
    '(not|never|no) ~2 (up to her|hers to|open to (her|the|a|any)|a matter for her|her (choice|decision|call|business)|for her to (say|decide|choose)|free to|at liberty|optional|negotiable|an option|left to her)',
    '(having|once|after) ~3 (said yes|agreed|consented|signed|begun|started|entered|accepted) ~8 (must|follows|follow|has to|have to|stay|stays|no longer|cannot|may not|until the end|to the end|last step|carry on|carries on|goes on)',
    '(no|not) ~2 (exit|way back|turning back|stepping back|interruption|pause|break|withdrawal) ~4 (possible|allowed|foreseen|provided|permitted|before)?',
  ],
  herCourse: [
    '{sheWho}',
    '(interview|examination|photographs|pathway|programme|treatment|test|session|sessions|referral|complaint|case|step|steps|stage|injuries|statement|recording)+',
  ],
  /** what is done to her without asking */
  doneToHer: [
    '(must|shall|will|has to|have to|is to|are to|need to|needs to|is|are) ~2 (be)? ~1 (tested|photographed|screened|vaccinated|fingerprinted|sterilised|quarantined|medically examined|repatriated|enrolled|escorted back|returned to)',
    '(must|shall|will|has to|have to|is to|are to|need to|needs to|obliged to|required to|expected to|bound to) ~2 (undergo|submit|attend|take part|participate|remain|stay|enrol|accept|complete|follow|sign|promise|agree|cooperate|testify|report|return|hand over|hand in|surrender|give up|work|pray|finish|obey|press charges|file|lodge) ~8 (examination|exam|test|tests|testing|counselling|therapy|treatment|session|sessions|training|course|programme|prayers|prayer|shelter|interview|complaint|statement|form|contract|charges|employer|months|weeks|days|referral|referrals|plan|steps|services|trial|court|police|police|phone|phones|passport|medication|mediation|home|rules|charges|perpetrator|abuser|waiver|assessment|recording|chores|work|lessons|classes|pathway|stage|stages|whole|all)',
    '(sign|signs|give|gives|make|makes) ~2 (undertaking|pledge|commitment|contract|agreement|promise) to ~3 (stay|remain|complete|attend|finish|return|cooperate|testify|follow)',
    '(examination|exam|test|tests|testing|counselling|therapy|treatment|session|sessions|training|course|programme|prayers|interview|referral|participation|attendance|repatriation|mediation|stay|assessment|pathway|steps|stages|services|recording|registration) ~6 (compulsory|mandatory|obligatory|required of|imposed|not optional|not voluntary)|(compulsory|mandatory|obligatory|forced) ~2 (examination|exam|test|tests|testing|counselling|therapy|treatment|session|sessions|training|course|programme|prayers|interview|referral|participation|attendance|repatriation|stay|assessment|pathway|steps|stages|services|recording|registration)',
  ],
  /** where it is right that she, or somebody else, must */
  hersToChoose: [
    '{freeToRefuse}',
    '(voluntary|voluntarily|consent|consents|agree|agrees|agreed|wish|wishes|wants|want|chooses|choose|asks|request|requests|decides|her choice|her decision|free of charge)',
    '(inform|tell|explain|ask|offer|give|assure|remind)+ ~3 (that|to)|(be|been) (informed|told|offered|asked|given|heard|treated|free|able|protected|believed|respected|helped|consulted|accompanied|allowed|referred|seen|received|met|interviewed)',
    '(perpetrator|offender|abuser|accused|staff|agency|agencies|member|members|party|parties|provider|providers|officer|officers|counsellor|counsellors|interpreter|interpreters|employer|employers|volunteer|volunteers|doctor|nurse|police|trainers|responders|caseworker|caseworkers|hospital|clinic|shelter|ministry) ~2 (must|shall|will|has to|have to|is to|are to|need to|needs to|obliged|required|attend|attends|sign|signs)',
    '(not|never|no|nobody|nor|neither|none)',
  ],
  staffDecide: [
    '(staff|caseworker|caseworkers|case worker|case manager|director|agency|committee|doctor|counsellor|panel|conference|social worker|manager|coordinator|officer|husband|family|head|police|providers|team|matron|board) ~3 (decides|decide|determines|determine|chooses|choose|selects|select|has the final say|have the final say|takes the decision|take the decision|makes the decision|make the decision) ~4 (whether|which|if|when|for her|on her behalf|how long|what) ~8 (survivor|she|woman|her|client|resident|women|survivors|services|service)',
    '(decision|choice|final say) ~6 (is|are|rests|lies|belongs|made|taken|remains) ~3 (with|by|to|of|not) ~3 (staff|caseworker|case manager|director|agency|committee|doctor|counsellor|panel|social worker|family|husband|police|providers|hers|team|manager|with her|the survivor|the woman)',
    '(on|in) (her|the survivor|the woman) behalf ~2 decide|decide+ ~2 (for her|in her place|instead of her)',
  ],
  helpGiven: [
    '{service}',
    '(anything|something|place in|transport|travel|meals|clothing|speak with|treatment|assists|helps|assist|offer|offers|kit|pill|medicine|medication|food|stipend|bed|lodging|lodgings|certificate|cash|allowance|grant|ticket|voucher|transport|lawyer|tranche|care|treatment|place|room|kit|meal|clothes|help|referral|assistance|counselling|interpreter|hotline|programme|request|application|file|case|stay|place in the shelter|safe house|legal representation|psychologist|protection order|prophylaxis|contraception|abortion|surgery|x ray|money)+',
  ],
  onCondition: [
    '(only|unless|until|once|provided (that|she|they|the)|conditional|condition|conditions|precondition|prerequisite|contingent|depends|depend|dependent|hinges|hinge|hangs|presupposes|presuppose|requires|require|required|mandatory|compulsory|obligatory|must|has to|have to|needs to|need to|obliged|forced|precede|precedes|preceded|first|otherwise|else|forfeit|forfeits|forfeiture)',
    '(subject to|in exchange for|in return for|as soon as|against proof|against ~2 (proof|attendance|signature|presentation|receipt)|tied to|linked to|reserved for|limited to|restricted to|as a mandatory step|in order to (be|get|receive|obtain|have|qualify|access|enter|stay)|to keep her|to (get|receive|obtain|qualify|access|remain))',
    '(before|after|upon|following|prior to|having) ~6',
    '(offered|open|given|available|reserved|provided) ~2 to ~2 (those|women|survivors|anyone|whoever) ~1 (who|willing|ready|prepared)',
    '(no|not|cannot|can not|never|nobody) ~6 (without|unless|until|before)',
    '(without|lacking|absent) ~4 (no|not|cannot)',
    '(or|and if not|if not) (she|they|you|we|no|else|lose|loses|leave)',
  ],
  /** nothing is asked in return */
  /** she agrees, but to what she should not have to */
  agreesUnderPressure: [
    '(if|when|where|only|once|provided|who|that|unless|refer|refers|referred|share|shared|file|sent) ~12 (agree|agrees|agreed|consent|consents|willing|wish|wishes|want|wants) ~1 to ~2 (prosecute|testify|file|press|cooperate|leave|divorce|return|go back|separate|be examined|identify|take part|attend|stay|work|pray)',
  ],
  freeToRefuse: { of: 'freeAny', outside: 'agreesUnderPressure' },
  freeAny: [
    '(when|if|where) (she|they|the survivor|the woman|a survivor|survivor|a woman|women|survivors) ~3 (has to|have to|must|needs to|need to|requests|request|needs|need)',
    '{notCondition}',
    '{atNoCost}',
    '(whether or not|regardless|irrespective|whatever|no matter|voluntary|voluntarily|freely|free to|may refuse|can refuse|may decline|may stop|can stop|right to (refuse|stop|decline|withdraw)|at any time|if she (wants|wishes|agrees|likes|chooses)|only if she|even if|in any event|in any case|unconditional|unconditionally)',
    '(not|never|no) ~3 (condition|prerequisite|precondition|depend|hang|hinge|required|necessary|needed|obliged|forced|made|tied|conditional|dependent|compulsory|mandatory|obligatory)|(at|on) her (own)? (request|wish|initiative)|(those|women|survivors|anyone) ~2 (turn down|refuse|decline|say no) ~6',
    '(never|nobody|no one|none|nothing|no woman|no survivor) ~10 (required|forced|obliged|refused|denied|condition|must|made|pressed|pushed|turned|sent|evicted|loses|lose)',
    '(once|if|when|where|after) ~1 (she|they|the (woman|survivor|client)) ~1 (decides|decide|agrees|agree|consents|consent|chooses|choose|wants|wants|asks|ask|wishes|wish|is ready|feels)',
    '{ruledOut}',
    '(employer|perpetrator|abuser|agency|agencies|staff|provider|providers|officer|officers|interpreter|interpreters|volunteers|member|members|signatory|party|parties|police|court|judge|committee|chair|husband|clinic|hospital|worker in charge|counsellor|caseworker|nurse|doctor|ministry) ~3 (must|shall|has to|have to|needs to|need to|is required|are required|signs|sign)',
    '{dutyToReport}|{reportingDuty}',
    '(refer|refers|referred|share|shares|shared|transmit|transmits|transmission|file|files|leaves|passed|sent|goes|inform|informed|sending|sharing) ~14 (agree|agreed|agrees|consent|consented|consents|yes|signed|permission|agreement)',
    '(consent|agreement|wish) ~6 (first|before|is asked|required|needed)|with ~1 (consent|agreement)|once she (agrees|consents|has agreed)|(only|unless) ~3 (she|her) ~2 (agrees|agree|consent|consents|wishes|wants|asks|says yes)',
  ],
  noWayOut: [
    '(cannot|can not|may not|not allowed|not permitted|not able|not free|no longer|impossible|not possible|not foreseen|not provided for|not an option|no right|no possibility|no provision|not accepted|not entitled|forbidden|too late) ~6 (refuse|withdraw|stop|leave|decline|interrupt|quit|depart|skip|cancel|opt out|back out|change of mind|change her mind|change their mind|pull out|step back|retract|reconsider|walk away|go out|say no|halt|pause|withdrawal|refusal|exit|choose)',
    '(change|changes) of mind ~10 (not|no|never|excluded|impossible)|(withdrawal|refusal|opting out|exit) ~6 (not|no|never|excluded|impossible) ~2 (possible|accepted|provided|foreseen|allowed|permitted|option|recognised)?',
    '(irrevocable|irrevocably|irreversible|no way back|once and for all|no turning back|point of no return)',
    '(kept|held|confined|detained|retained|housed) ~8 (until|till|against her (will|wish)|locked|her own wish|not leave|may not|notwithstanding|trial|duration|whole|despite)|(she|they|woman|women|resident|residents|survivor|survivors|client|clients) ~3 (remain|remains|stay|stays) ~6 (locked|against|not leave|may not leave|notwithstanding)',
    '(no|not) ~3 (resident|residents|woman|survivor|client|one) ~3 (go out|leave|quit|exit|depart) ~4 without|no (stopping|interrupting|withdrawing|withdrawal|refusing|exit|opting out)|(not|never) ~1 (take|takes|accept|accepts|taken|accepted) ~1 no (for an answer|as|at|in)|right ~1 to ~4 (does|do|is|are) not (apply|applicable|recognised|granted|exist|given|foreseen|available)',
    '(gate|gates|door|doors) ~4 (locked|guarded)|(permission|application|pass|leave) ~4 (to leave|to depart|to go out|to exit)',
    '(has|have|must|required|obliged|expected|bound) to? ~1 (finish|complete|see through|go through|undergo|follow|carry through|attend|remain|stay|pursue|submit to|continue|accept|sit through) ~6 (programme|program|pathway|process|it|steps|stages|all|every|examination|treatment|course|to the end|counselling|therapy|test|testing|referral|referrals|plan|procedure|shelter|months|weeks|days|sessions|repatriation|return)',
    '(mandatory|compulsory|obligatory|automatic|enforced|imposed|forced|non negotiable|not optional) ~6 (repatriation|return|counselling|examination|exam|stay|treatment|programme|mediation|referral|referrals|testing|test|therapy|interview|evaluation|assessment|shelter|quarantine|step|steps|stage|stages|for all ~2 (women|survivors|migrant))',
    '(repatriation|return|counselling|examination|exam|stay|treatment|programme|referral|referrals|testing|therapy|interview|evaluation|assessment|panel|session|sessions|attendance|participation|photograph|recording) ~5 (mandatory|compulsory|obligatory|not optional|automatic|is a must|required of|not negotiable|imposed|cannot be refused|may not be refused|cannot be declined)',
    '(against her (will|wish|wishes)|whether she ~2 (likes|wants|agrees|wishes) ~2 or not|like it or not|willing or not|wish notwithstanding|wish to ~4 notwithstanding|regardless of her (wish|wishes|will)) ~14',
  ],
  refusing: [
    '{turnsDown}',
    '(leave|leaves|go|goes|stay|stays) ~4 without ~2 (permission|leave|authorisation|consent of)',
    '(refusal|withdrawal|non cooperation|noncooperation|non compliance|noncompliance|non attendance|absence|absences|declining|dropping|retraction|unwillingness|reluctance|objection|silence|failure)',
    '(refuse|decline|withdraw|retract|drop|miss|skip|object|resist|reject|quit|fail|break off|interrupt)+',
    '(not|never|no) ~2 (following|follow|follows|cooperate|cooperates|cooperating|attend|attends|answer|answers|sign|signs|agree|agrees|accept|accepts|want|wants|comply|complies|participate|take part|takes part|testify|file|consent|consents|report|press)',
    '(says|say|said|saying|answers) ~1 no',
  ],
};
