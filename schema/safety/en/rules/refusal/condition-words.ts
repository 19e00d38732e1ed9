/** Words of X-8 for help that has to be earned. */
export const conditionWords = {
  /** what helps her, and is not to be earned */
  helpForHer: [
    'new phone|sim card|handset',
    '(dinner|lunch|breakfast|supper|pocket money|diapers|milk|baby food|toiletries|mattress|wifi|visits|outing|outings|payout|payouts|subsidy|subsidies|refund|credit|scholarship|tuition|uniform)',
    '(care|help|helps|helped|helping|support|supports|supported|assistance|assist|assists|assisted|aid|relief|treatment|treat|treats|treated|services|service|counselling|counseling|therapy|advice|compensation|benefit|benefits|entitlement|entitlements|anything|programme|scheme|fund|grant|grants|allowance|allowances|stipend|cash|money|rent|voucher|vouchers|loan|reward)',
    '(bed|beds|shelter|shelters|refuge|room|roof|accommodation|lodging|lodgings|housing|place|places|admission|admitted|admit|admits|sheltered|stay|staying|remaining|safe house|relocation)',
    '(food|meal|meals|parcel|parcels|ration|rations|clothes|clothing|blanket|hygiene kit|kit|kits|soap|phone card|childcare|child care|schooling)',
    '(medicine|medicines|medication|medications|tablet|tablets|pill|pills|pep|prophylaxis|contraception|contraceptive|contraceptives|abortion|surgery|x ray|stitches|wounds|injuries|antibiotics|vaccine|certificate)',
    '(legal aid|legal help|legal advice|legal assistance|legal representation|lawyer|lawyers|interpreter|psychologist|social worker|caseworker|representation|petition|petitions|crisis centre|one stop)',
    '(transport|travel|fare|fares|ticket|tickets|taxi|flight|job placement|training place|vocational training|maternity)',
  ],
  /** what she would have to do, say or give for it */
  price: [
    '(attend|attends|attended|join|joins|take part|takes part|participate|participates|come|comes|show up|shows up|sing|help|helps|serve|serves) ~5 (circle|choir|gathering|gatherings|ceremony|retreat|devotion|devotions|bible|scripture|meditation|parade|press event|campaign|demonstration|photo|photograph|film)',
    '{askedOfHer}',
    '(testify|prosecute|cooperate|divorce|reconcile|forgive|convert|pray|confess|repent|abstain)+',
    '(complaint|complaints|charges|prosecution|trial|lawsuit|accusation|denunciation|testimony|obedience|discipline|good conduct|good behaviour|baptism|celibacy|worship|prayer|prayers|mass|cleaning|labour)',
    '(speak|speaks|spoken|talk|talks|talked|go|goes|gone|report|reports|reported|turn|turns|turned|write|been|complain|complains|complained|call|come forward|see|sees|seen|told|meet|meets|met) ~3 (police|prosecutor|court|authorities|investigator|judge|psychologist|psychiatrist|imam|priest|pastor|chaplain|doctor|mediator)',
    '(report|reports|reported|reporting|accuse|accuses|denounce|denounces|sue|sues|prosecute|prosecutes|face|faces|confront|confronts|name|names|naming|named|identify|identifies|identifying|blame|forgive|forgives) ~3 (him|husband|employer|perpetrator|abuser|attacker|attackers|offender|trafficker|boss|accused|it|assault|rape|incident|crime|violence|recruiter|broker)',
    '(police|crime|incident|fir|court|docket) ~1 (report|number|reference|receipt|file|referral|letter|paper|certificate)',
    '(examined|swabbed|screened|tested|vaccinated|sterilised|sterilized|photographed|fingerprinted|filmed|recorded|interviewed|registered|assessed|evaluated|enrolled|converted)',
    '(rape kit|swab|swabs|blood test|urine|detox|test|tests|testing|exam|exams|examinations|check up|pelvic)',
    '(attend|attends|attended|attending|attendance|join|joins|joined|complete|completes|completed|completing|completion|finish|finishes|finished|pass|passes|passed|follow|follows|followed|take part|takes part|took part|taking part|taken part|participate|participates|participated|participating|participation|enrol|enrols|enrolled|sit|sits) ~6 (session|sessions|counselling|therapy|class|classes|course|courses|training|group|groups|programme|workshop|workshops|service|lesson|lessons|study|research|survey|consultation|mediation|meeting|meetings|interview|interviews|plan|stage|stages|step|steps|rehabilitation|orientation|activities|evaluation|hearing|hearings)',
    '(let|lets|letting|allow|allows|allowing|agree|agrees|agreed|agreeing|consent|consents|consented|accept|accepts|accepted|accepting|said yes|say yes|willing|ready|prepared|undertake|undertakes|undertaken|promise|promises|promised|commit|commits|committed) ~5 (note|noted|keep|kept|record|recorded|recording|written|write|photograph|photographs|photographed|share|shared|sharing|pass|passed|register|registered|film|filmed|data|details|information|file|video|audio|statement|charges|police|testify|return|leave|examination|examined|exam|test|tested|counselling|therapy|every|all|whole|full|conditions|rules|plan|prayers|mediation|reconciliation|interview|press|prosecute|name|work|chores|repatriation|sessions|session|divorce|cooperate|complaint|court|assessment|stay|remain|complete|finish|attend|training|story|evidence)',
    '(give|gives|gave|given|giving|provide|provides|provided|disclose|discloses|disclosed|tell|tells|told|telling|reveal|reveals|revealed|make|makes|made) ~4 (statement|statements|evidence|testimony|story|full|whole|everything|account|names|details|particulars|data|fingerprints|blood|sample|samples)',
    '(sign|signs|signed|signing|signature) ~5 (form|declaration|statement|waiver|complaint|paper|papers|contract|undertaking|pledge|promise|agreement|release|rules|consent|accusation|letter|document|plan)|(signature|signatures)',
    '(work|works|worked|clean|cleans|cook|cooks) ~3 (kitchen|house|garden|unpaid|chores|workshop|laundry)',
    '(data|details|story|information|case) ~5 (recorded|registered|stored|written|entered|noted|shared|collected|put|photographed)',
    '(return|returns|returned|returning|go|goes|went|going|repatriated) ~2 (home|country|village|husband|employer|family|him)',
    '(leave|leaves|left|leaving|quit|quits|break|breaks|divorce) ~2 (him|husband|husbands|partner|partners|abuser|employer|job)',
  ],
  /** the words that tie one to the other */
  onlyOnce: [
    '(only|solely|exclusively) ~3 (if|when|once|after|upon|on|against|with|to|for|those|women|survivors|clients|whoever|provided|where|following|who)',
    '(on|under|upon) (the|one|this|a)? ~1 (condition|understanding|proviso|stipulation)',
    '(provided|providing) ~1 (that|she|they|the|a|each|every|survivor|survivors|woman|women)|(as long as|so long as|insofar as|unless|until)',
    '(is|are) for ~2 (those|women|survivors|clients|anyone) ~1 (who|ready|willing|prepared)',
    '(conditional|conditioned|contingent|dependent|depend|depends|hinge|hinges|hang|hangs|rest|rests|predicated|made) ~1 (on|upon)',
    '(subject|tied|linked|coupled|reserved|limited|restricted|confined) ~2 (to|for|with)',
    '(in|as) (exchange|return|reward|recompense) for|against ~2 (proof|signature|promise|undertaking)',
    '(requires|require|presupposes|presuppose|hangs on|calls for|starts with|begins with)',
    '(open|available|offered|given|granted|provided|promised|accessible|paid|help|helps|assist|assists|support|supports|serve|serves) ~2 (to|for)? ~3 (who|willing|ready|prepared)',
    '(earned|deserved|obtained|bought|unlocked) (by|through|with)',
  ],
  onceDone: ['(once|after|when|as soon as|upon|following|the moment|from the day)'],
  helpBegins: [
    '(start|starts|begin|begins|given|provided|offered|granted|released|opened|open|opens|available|paid|continue|continues|arranged|follows|follow|possible|resume|resumes|considered|activated|handed|issued|dispensed|administered|supplied|delivered|done|performed|carried out|receive|receives|get|gets)',
  ],
  noneGiven: [
    '(no|not|never|nothing|nobody|none|neither|nor|refuse|refuses|refused|deny|denies|denied|withhold|withholds|withheld) ~6 {helpForHer}',
    '(not|never|nobody|no (one|woman|survivor|client|resident|patient)) ~4 (helped|admitted|treated|served|assisted|accepted|received|taken in|supported|sheltered|considered|offered|enter|get|receive|obtain|access|assist|help|reach)',
    '{helpForHer} ~5 (denied|refused|withheld|withdrawn|stopped|ends|end|stops|ceases|cease|ended|suspended|lost|cancelled|cut|terminated|lapses|postponed|delayed)',
    '(lose|loses|forfeit|forfeits|turned away|sent away|sent home|turned back|ineligible|disqualified)',
  ],
  unlessDone: ['unless|until|without|before|lacking|failing|pending|till|prior to'],
  requisite: [
    '(condition|conditions|precondition|preconditions|prerequisite|prerequisites|requirement|required|necessary|needed|compulsory|mandatory|obligatory|first step|ticket)',
    '(must|has to|have to|needs to|shall|to be|is to|are to) ~2 (precede|be completed|be done|be finished|be lodged|be filed|be made|be carried out|come first|completed)',
    '(precede|precedes|comes first|come first|comes before|come before)',
  ],
  toHaveHelp: [
    '(before|prior to|in order to|so as to|as a condition|until)|(to|for) ~1 (be|receive|receiving|get|getting|obtain|obtaining|access|have|qualify|enter|benefit|stay|remain|keep|see)',
  ],
  orElse: [
    '(otherwise|or else|failing which|if not|in default)|or ~2 (lose|loses|leave|leaves|forfeit|forfeits|face|faces|go|goes|no|be (sent|turned|refused|discharged|excluded|asked))',
  ],
  /** whoever else has to do something first */
  othersMust: [
    '(staff|volunteer|volunteers|nurse|nurses|doctor|doctors|officer|officers|counsellor|counsellors|caseworker|caseworkers|interpreter|interpreters|agency|agencies|provider|providers|member|members|party|parties|signatory|signatories|perpetrator|perpetrators|abuser|accused|offender|employer|employers|police|trainer|trainers|facilitator|facilitators|ngo|ministry|secretariat|responder|responders|personnel|driver|lawyer|lawyers|midwife|midwives|operator|operators|host|hosts) ~2/survivorNoun (must|shall|has to|have to|needs to|need to|is to|are to|should|is required|are required|is obliged|are obliged)',
    '(training|induction|vetting|background check|code of conduct|refresher|briefing|course|module) ~8 (staff|officer|officers|members|volunteer|volunteers|counsellors|personnel|providers|interpreters|focal points|trainers|responders|nurses|police|operators)|(staff|officer|officers|members|volunteer|volunteers|counsellors|personnel|providers|interpreters|focal points|trainers|responders|nurses|police|operators) ~8 (training|induction|vetting|background check|code of conduct|refresher|briefing|course|module|supervision)',
  ],
};
