/** Words of X-21: mediation, settling and reconciling. */
export const mediationWords = {
  newStatement: ['but|however|yet|then|although|and (the|a|an|staff|she|they|it|if|when|where|then|so)'],
  /** what may well be settled: pay and property */
  payDispute: [
    '{peaceWord} ~3 (unpaid|wage|wages|salary|salaries)',
    '(wage|wages|salary|pay|contract|contracts|rent|land|debt|commercial|overtime|labour) ~6 (claim|claims|dispute|disputes|matter|matters|disagreement|conflict|unpaid|withheld) ~10 {peaceWord}',
    '{peaceWord} ~4 (on|about|over|of|in|for) ~2 (unpaid)? (wage|wages|salary|pay|contract|contracts|rent|land|debt|commercial|overtime|labour)',
    '(wage|wages|salary) ~4 conciliated|unpaid wages ~8 {peaceWord}|{peaceWord} ~3 (deals with|deal with|handles|handle|hears|hear|settles|settle|treats|meant for|is for) ~2 (unpaid|wage|wages|salary|pay|contract|contracts|rent|land|debt|commercial|labour)',
  ],
  betweenAgencies: [
    '(disagreement|disagreements|dispute|disputes|conflict|conflicts|differences) ~4 (between|among|amongst|of) ~4 (agency|agencies|parties|members|signatories|party|sectors|organisations|providers|services)',
    '(agencies|members|signatories) ~1 (mediate|mediation|settle|reconcile|compromise)',
    '(settle|settles|settled|resolve|resolves) ~3 (doubt|doubts|question|questions)|heads of (agency|agencies|services)',
    '(figures|accounts|data|numbers|records|budget|invoice|statements|wage|wages) ~4 (reconcile|reconciled|reconciliation|settled)',
    '(reconcile|reconciled|reconciling) ~4 (figures|accounts|data|numbers|records|budget|versions|texts)',
    '{payDispute}',
  ],
  wantsToGo: [
    '(she|her|woman|survivor|who|client|resident|women) ~3 (wants|wishes|chooses|decides|decision|wish) ~6 (return|go back|stay)',
  ],
  interviewOnly: ['joint interview+'],
  /** a table at which he and she sit */
  truceWords: [
    '(sorry|pardon|forgive|forgives|forgiveness|apology|apologises|apologizes|apologise|apologize|handshake|embrace|patch up|make up|made up|makes up|come to terms|came to terms|reach terms|peace|harmony|agreement between them|take back the case|takes the case back|take the case back|drops the case|drop the case|withdraw the case|sit down|one table|same table|joint session|joint sessions|joint meeting|(sit|sits|sat|meet|meets|bring|brings|brought|come|comes|talk|talks|get|gets|put|puts|call|calls|called|invite|invites|invited|work|back) ~6 together|settle|settled|settles|settlement|reconcile|reconciled|reconciliation|mediate|mediation|mediated|conciliation)',
    '(mediation|conciliation|peace|reconciliation|family|clan|elders|village|ward) (centre|center|council|committee|board|court|hearing|talks|session|conference|house|office)',
  ],
  himAndHer: [
    '(harasser|batterer|rapist|attacker|molester|stalker)+',
    '(couple|spouses|accused|offender|both sides|two sides|both parties|the parties|the two|the families|families|his family|husband and wife|wife ~6 husband|he ~8 she|abuser|perpetrator|husband|man who ~3 her|the man|protection order|domestic violence|marital|rape|beating|assault|each other)',
  ],
  truceRefused: [
    '{notSettled}',
    '(never|nobody|no one|no longer|forbidden|prohibited|instead of|rather than|without)',
    '(work|works|meet|meets|sit|sits|plan|decide) together ~8 (agencies|members|colleagues|partners|staff)|(agencies|members|colleagues|partners|staff|shelters) ~8 (together|agreement|settle|table)',
    '(she|survivor|woman|doctor|caseworker|nurse|officer) ~2 (sit|sits|decide|decides|plan|go|goes|plans|look|looks) ~3 together|together with (her|the woman|the survivor)',
    '(interpreter|lawyer|friend|support person) ~3 {peaceWord}|{peaceWord} ~3 (interpreter|lawyer|friend|support person)|staff ~6 (apologise|apologises|apology)|(apologise|apologises) to (her|survivors|women)',
  ],
  /** peace between him and her, made by others */
  makesPeace: [
    'reunification|reunite+|(invite|call|bring|summon|fetch|ask)+ ~3 (husband|perpetrator|abuser|partner|spouse|offender) ~6 (talk|talks|conversation|discussion|dialogue|session|meeting|counselling)',
    '(joint|common|face to face|family|round table|reconciliation|mediation|conciliation) (meeting|meetings|session|sessions|talk|talks|interview|discussion|conference|visit)|(sit|sits|sit down|sits down|meet|meets|brought|bring|brings|invited|invite|invites) ~4 (together|same table|one table|face to face|to discuss|to talk|in one room)|face to face',
    '(pays|pay|paid|compensates|offers|gives) ~6 (family|clan|father|parents|husband|wife|victim|survivor|woman) ~12 (case|matter|complaint|file|charge) ~3 (closed|settled|dropped|withdrawn|ended|ends|over|resolved)|(cow|buffalo|pig|goat|blood money|fine to the (village|family|clan))|peace ~2 restored|harmony|honour ~2 restored',
    '(persuade|persuades|convince|convinces|encourage|encourages|advise|advises|urge|urges|advised|encouraged|persuaded|asked|invited|help|helps) ~4 (forgive|return home|go home|go back|give ~3 chance|make up|reconcile|withdraw|drop|settle|stay with|accept ~2 apology|accept an|save (the|her|their) marriage|keep the family)|(keep|keeping|save|saving|preserve|preserving|reunite|reuniting) (the|her|their)? (family|families|marriage|couple) (together|intact)?',
    '(friendly|mutual|amicable|peaceful|common) (understanding|agreement|solution|settlement|apology)|{mediation}|{settling}',
  ],
  peaceBetween: [
    '(couple|spouses|both sides|both parties|the parties|families|husband|wife|wives|perpetrator|abuser|offender|accused|rape|raped|sexual|domestic violence|marital|beaten|violence|sponsor|assault|harassment|cases|his family|her attacker|employer who|man who|victim|survivor|housemaid|domestic worker)',
  ],
  /** those who know better send her on */
  passesHerOn: [
    '{peaceWord|settling} ~24 (told|tell|tells|inform|informs|informed|hear|hears) ~4 (about|of) ~3 (hotline|helpline|shelter|services)',
    '{peaceWord|settling} ~20 (refer|refers|give|gives|offer|offers|direct|directs|send|sends) ~6 (hotline|helpline|number|shelter|specialised|specialist|services|police)',
  ],
  /** peace as the price of protection */
  peaceFirst: [
    'first ~2 {mediation}|(until|before|unless|after) ~6 (mediator|conciliator|mediation|conciliation) ~6 (failed|certified|tried|attempted|confirmed)',
    'only ~3 (granted|possible|heard|accepted|pronounced|opened|admitted|issued) ~2 (after|once|if|when) ~6 {mediation}|(after|once) ~4 (attempts|attempt|failed|failure|tried) ~2 {mediation}|{mediation} ~2 (failed|has failed|attempts|attempted)',
    '(no|not|never|cannot) ~8 (without|until|before|unless) ~8 {mediation}|(before|prior to) ~4 (court|complaint|divorce|charges|trial|order) ~8 {mediation}|{mediation} ~4 (before|first|prior|precedes|compulsory|mandatory|obligatory|required|condition|prerequisite)|(must|shall|has to|have to) ~3 (attend|go through|try|attempt|accept|sit) ~3 {mediation}',
  ],
  peaceRefused: [
    '{betweenAgencies}|{wantsToGo}|{interviewOnly}|{ruledOut}|{passesHerOn}',
    '{payDispute}|(interpreter|lawyer|friend|support person) ~3 {peaceWord}|{peaceWord} ~3 (interpreter|lawyer|friend|support person)',
    '(never|nobody|no one|nor|neither|refuse|refuses|prohibited|forbidden|waived|not (used|offered|proposed|appropriate|an option|pressed|urged|encouraged|advised|asked|required|settled|decided|resolved|a family)|court decides|decided by ~2 court|ordered by|steering committee|secretariat|agencies|two members|her decision|her own|hers alone|is free to)',
    '(union|police|agencies|agency|ministry|ministries|members|hospital|hospitals|organisations) ~3 (sign|signs|signed)',
    '(police|social workers|agencies|members|nurses|parties|staff) ~3 (and|with) ~3 (police|social workers|agencies|members|nurses|parties|staff)',
  ],
  partiesToViolence: [
    '(husband|wife|wives|couple|spouse|partner|survivor|victim|perpetrator|abuser|violence|employer|woman|women|worker|family|families|rape|assault|abuse|domestic|complainant|accused|offender|household|marriage|marital|vaw|beaten|him|she|her|beating)+',
  ],
  settling: [
    '{mediation}',
    '(mediate|conciliate|reconcile|arbitrate|settle|compromise|pacify)+|(mediator|conciliator|arbitrator|mediation|conciliation|reconciliation|settlement|arbitration|restorative|truce)+',
    '(conciliation|mediation|reconciliation|family|village|elders|community|religious|customary|clan|traditional|sharia|council of|peace) ~1 (panel|board|committee|council|court|meeting|hearing|session|sessions|elders|conference|tribunal|ceremony|bench|dialogue|talks|justice)',
    '(sit|sits|bring|brings|brought|call|calls|invite|invites|put|puts|gather|gathers|meet|meets) ~6 (together|same table|table|face to face|one room) ~2',
    'negotiate+|(another|second|one more) chance|(go|goes|going|return|returns) back to (him|husband|her husband)|peace agreement|talk it out|talk things out|guided dialogue|dialogue (between|with)',
    '(sign|signs|signed) ~3 (peace|settlement|agreement|reconciliation)|(meet|meets) ~2 (perpetrator|abuser|offender)',
    '(dealt|deal|handle|handled|heard|decided|judged|settled) (with)? by ~2 (headman|chief|elders|village|imam|priest|family|community|sheikh|union|employer)',
    '(counsel|talk to|receive|advise|speak to|hear|see)+ ~4 (spouses|couple|both|husband and wife|them) ~2 (together|jointly)',
    '(make|makes|made|restore|restores|keep|keeps) (the)? (peace|harmony)|(shake|shakes) hands|apology|apologise+|(accept|accepts|extract|obtain) ~3 apology|pardon+|forgive+|forgiveness|withdraw ~3 complaint|complaint ~3 (withdrawn|taken back|dropped)|blood money|(compensate|pay) ~4 family|marry (him|her attacker|the perpetrator)',
    '(informal|amicable|friendly|out of court|internal|private|in house|quiet) ~2 (solution|settlement|resolution|way|arrangement|agreement|manner|handling)|amicably|out of court|within the family|dispute resolution|win win',
  ],
  bothSides: [
    '{partiesToViolence}',
    '(husband|wife|wives|couple|spouses|spouse|partner|perpetrator|abuser|supervisor|employer|man|rape|raped|violence|abuse|assault|harassment|worker|woman|victim|survivor|complainant|accused|offender|family|him|her|them|parties|sides|beaten|domestic|marital)+',
    '{harmed}|injury|injuries|spouses',
  ],
  notSettled: [
    '{betweenAgencies}',
    '{wantsToGo}',
    '{interviewOnly}',
    '{ruledOut}',
    '(not|never|no|nobody|waived|waive|refuse|refuses|excluded|exempt|suspended|skip|outside|instead) ~8/newStatement {peaceWord}|{peaceWord} ~6/newStatement (not|never|no|nobody|waived|excluded|refused|exempt|suspended)',
    '{payDispute}',
    '(federation|association|council) of (women|womens|employers|agencies|ministers)|family council and|women ~2 groups',
    '(union|police|agencies|agency|ministry|ministries|members|parties to|hospital|hospitals|organisations) ~3 (sign|signs|signed)',
    '{passesHerOn}|court hears|family court|settles the facts|(exercise|note) book',
    '(figures|data|accounts|texts|versions|budget|votes|position|positions|draft|drafts|agencies|members|parties to this)',
  ],
  /** ways of making peace, by whatever name */
  peaceWord: [
    '(abusers|perpetrators|offenders|husbands|survivors|victims|wives|women) and ~1 (survivors|victims|wives|women|abusers|perpetrators|offenders|husbands) ~4 (dialogue|meet|sit|talk|take part|circle|session)|(kept|stay|stays|remain|remains|solved|dealt with|handled) (within|inside|in) ~1 (clan|family|community|village|household)',
    '(rapist|perpetrator|attacker|offender|abuser|accused|man) ~3 (marry|marries|marrying|wed|weds) ~2 (her|victim|survivor|woman|girl)|(marry|marries|wed|marriage to) ~1 (rapist|attacker|perpetrator|offender|abuser|accused)',
    '(imam|monk|priest|pastor|headman|chief|elder|elders|head|foreman|consul|officer) ~2 (speak|speaks|talk|talks|spoke) (to|with) ~1 (both|couple|spouses|husband|two|him)|(fine|fines|scold|scolds|warn|warns|lecture|lectures) ~2 (husband|perpetrator|abuser|him|man|employer|both) ~6 (send|sends|return|returns|go|goes) ~3 (home|back)',
    '(arrange|arranges|set up|organise|organises|facilitate|facilitates|host|hosts|broker) ~3 (conversation|talk|talks|dialogue|meeting|encounter|discussion) ~3 (between|with) ~2 (them|two|couple|both|husband|perpetrator|him|spouses|abuser|employer)',
    '(peacemaker|peacemakers|peacemaking|peace maker|peace making|peace building|reconciler|go between|arbiter|matchmaker)|middle (way|ground|path)|common ground|meet ~2 (halfway|half way)|(hear|hears|heard|listen|listens) ~2 (both|each) ~3 (sides|parties|of them|spouses|stories|partners|versions)',
    '(back|live|living|again) ~2 (under one roof|under the same roof|together again)|back together|get ~2 back together|rebuild ~2 (trust|marriage|relationship|family)|smooth ~2 over|bury the hatchet|water under the bridge|let bygones|clear the air',
    '(payment|fine|gift|compensation|price|sum) ~3 (buffalo|cow|pig|goat|rice|gold|cattle|chicken|money|livestock)+|(one more|another|a second|a last|a new|a fresh|a final) (chance|try|go|start|opportunity)',
    '(charge|charges|case|complaint|matter|file|prosecution) ~4 (lifted|dropped|closed|withdrawn|forgotten|ended|ends|settled|over) ~8 (wedding|marriage|marry|marries|married|bride price|dowry|money|payment|agreed|handshake|apologises|apology|pays)',
    'reunion|(first|then) mediation|(return|returns|returning) to (him|the husband|her husband|the family)|amicable (agreement|settlement)',
    '{settling|mediation}',
    '(mediate|mediator|mediation|conciliate|conciliation|conciliator|reconcile|reconciliation|settlement|settle|compromise|negotiate|negotiation|negotiator|harmonise|arbitrate|pacify|patch up)+|(out of court|amicable|peaceful|friendly|private|joint|informal|negotiated|traditional|customary) ~1 (settlement|settlements|arrangement|arrangements|agreement|agreements|solution|solutions|deal|deals|understanding|session|sessions|resolution|justice)|(alternative|informal) dispute resolution|restorative (circle|circles|justice|conference|conferences|meeting)|face to face|neutral (third|facilitator|facilitators|person|party)|(broker|brokers|brokered|strike|strikes|struck|find|finds|reach|reaches) ~2 (deal|compromise|agreement|settlement|solution|arrangement)|(sit|sits|sat) ~6 (down|together|table)|talk ~1 (it|things|matters) (out|over|through)|shake hands|make peace|makes peace|made peace|drop the (matter|case|complaint|charge|charges)|(accept|receive)+ ~3 (apology|compensation)|accept+ ~3 money|(take|takes|taking) ~3 (apology|compensation)|(withdraw|drop|retract)+ ~3 (complaint|charge|charges|case)|promise ~6 not to (hit|beat|do)|written (promise|undertaking|pledge)|couple ~1 (counselling|therapy)|couples (counselling|therapy)|marriage (counselling|counsellor)|family (meeting|meetings|conference|conferences|council|talks)|council of elders|(elders|clan|village) ~2 (council|court|meeting|decide|decides|settle|find|finds)|blood money|(payment|fine|gift|compensation) ~3 (buffalo|cow|pig|goat|rice|gold|cattle)|(settled|solved|resolved|repaired|erased|made good|compensated) ~2 by ~2 (marriage|payment|money|apology|ceremony|fine)|joint (session|sessions|interview|meeting|meetings|talk|talks)|second chance|both (parties|voices|spouses|families)|(each|two|both) sides ~4 (time|story|heard|accept|explain|sit|meet|agree)|each spouse|the two of them|two families|in (her|his) place|back to ~2 (work|him|house|family|employer|husband)|(save|saves|saving|keep|keeps|restore|restores|repair) ~3 (marriage|family|home|harmony|peace|relationship)|reunite|reunited|reunification|peace ceremony|baci|reconciled',
  ],
  violenceHere: [
    '(harasser|molester|stalker|relative)+',
    '(peace|harmony|calm|quiet) ~2 (in|to|of) ~2 (home|house|household|family|marriage)|both (to|of them|shall|sign|sit|must|should|come|forgive|apologise|parties|spouses)|(police|court|prosecutor|complaint) ~3 (last|later|last resort|afterwards)',
    'injuries|injury|bruises|spouses',
    '{bothSides|partiesToViolence|himAndHer}',
    '(rape|rapist|violence|beat|beating|abuse|abuser|assault|attack|harass|harassment|batter|offender|perpetrator|accused|attacker|victim|survivor|couple|spouse|husband|wife|employer|maid|worker|foreman|household|complaint|complainant|protection order|legal aid|order|partner|sponsor|boyfriend)+|wives|marriage|him|criminal case|families|broker|stalking|she ~6 he|resident|residents',
  ],
  /** peace counted, urged, or put before justice */
  steered: [
    '(restore|speak|talk|urge|persuade|advise|encourage|convince|press|pressure|recommend|suggest|steer|refer|divert|send|order|transfer|bring|offer|propose|invite|call|summon|help|ask|guide|explain|lead|prefer|pass|forward|direct|move|channel|seek|try|attempt|hold|conduct|arrange|organise|provide|schedule|close|end|settle|resolve|rate|reward|count|receive|accept|attend|participate|take|make|bring together|mediate|negotiate|broker|conciliate|sit|meet|find|reconcile|work|go|must|shall|will|be)+|(is|are|was|were) (mandatory|compulsory|required|obligatory|the first|preferred|better|faster|cheaper)|first (door|step|stop)|target|indicator|award|share of|number of|percentage|precondition|prerequisite|routine|last resort|rather than',
  ],
  /** she stays away from the table, and what that costs */
  peaceDeclined: [
    '(refuse|refuses|refusal|refusing|decline|declines|declining|reject|rejects|miss|misses|avoids|skip|skips|unwilling|absent|absence|quits|leaves|opts out)|(not|never) ~2 (come|attend|appear|agree|accept|participate|take part|cooperate|want|sit down|join)|(may|can|must) not ~2 (refuse|decline|object|stay away|say no)|consent|agreement|whether or not she|against her (will|wish)',
  ],
  declinedPrice: [
    '(not|no longer|no) ~2 (help|helped|assist|assisted|served|support|supported|service|services|shelter|further|place|bed|care)',
    '(lose|forfeit|noted|withdraw|withdrawn|end|stop|close|lack of cooperation|uncooperative|penalise|suspend|dismiss|cancel|cut|deny|mandatory|may not|cannot|no right|needed|required|necessary|compulsory|summons|anyway|passes her on|without her)+|not (needed|required|necessary|asked)',
  ],
  peaceKeptOut: { of: 'peaceShutOut', outside: 'peaceNotMade' },
  /** no peace yet, and it is tried all the same */
  peaceNotMade: [
    '(if|when|where|until|only|unless|after|case) ~2 (no|not|neither) ~3 {peaceWord}',
    '(whether or|or|if) not|not (only|just|merely|a|an|meant) ~6 but|(not|never|no) ~1 (serious|severe|grave|heavy|urgent|dangerous|life|bad|lasting|permanent|visible|broken|repeated|so|very|too)',
    '{peaceWord} ~2 (is|are) not ~8 but|(no|nobody|never|not) ~3 (may|can|should|must|shall|will)? ~1 (opt|refuse|decline|avoid|escape|object|miss|skip|stay away)',
  ],
  peaceShutOut: [
    '(even if|even when|although|whatever|if|whether or not) ~6 {peaceWord} ~6 (she|woman|survivor) ~2 (remains|is|stays|keeps|may still|can still) ~2 (free|right|able|entitled|the)',
    '(counsellor|caseworker|staff|nurse|doctor|lawyer|psychologist|social worker|helper|advocate) ~2 (sit|sits|meet|meets) ~2 (together|down)? ~1 with ~1 (her|woman|survivor|survivors|women)|apology ~2 (from|of|by) ~2 (clinic|agency|service|shelter|police|staff|office|hospital|ministry|provider|secretariat)',
    '(may|can|free to|right to|entitled to) ~1 (refuse|decline|reject|say no) ~2 (it|this|that|{peaceWord}|and|without|at)',
    '(asks|ask|applies|apply|requests|request|granted|grants|entitled) ~2 (for|to)? ~2 (exemption|exempted|excused|waiver|waived)|(oppose|opposes|object to|objects to|contest|contests|challenges) ~3 {peaceWord}',
    '(caseworker|staff|shelter|counsellor|officer|nurse|police|hotline|court|prosecutor|judge) ~2 (decline|declines|refuse|refuses|rejects|reject|turns down)',
    '(decision|choice) ~3 (lies|rests|is|remains|stays) ~3 (her|hers|woman|survivor|alone)|(no|without) ~2 (service|help|services) ~2 (depends|depend|hangs|tied)',
    '(not|never) ~2 (drop|drops|discontinue|discontinues|close|closes|withdraw|withdraws|end|ends|stop|stops|suspend|reduce) ~3 (case|cases|investigation|charges|complaint|proceedings|file|prosecution)',
    '(settle|settles|settled|settling) ~2 (bill|bills|fee|fees|account)',
    'cultural ~1 (mediator|mediators|mediation)|(is|are) trained|one reason|(no|without) (effect|consequence|consequences|influence)|pressure to',
    '{passesHerOn}|(is|are) reported to|(violence|it) is (alleged|suspected|present)|waived|(nobody|no one) ~1 (loses|is)|(before|once) (she|they) (sits|sit) down|committees refer|two agencies|agencies disagree|if (she|the survivor) (wants|wishes) to|federation|family council (and|or)',
    '{betweenAgencies}|{wantsToGo}',
    '(not|never|no|nobody|nor|neither|cannot|must not|may not|without|instead of|free to refuse|prohibits|forbids|prohibited|forbidden|excluded) ~8/newStatement {peaceWord}|(stops|ends) ~1 {peaceWord}|{peaceWord} ~2/joiner (is|are|be|was|must|shall|may|can|cannot|should|do|does) ~1 (not|never)|{peaceWord} ~4 (forbidden|prohibited|excluded|impossible|is no|are no)|{peaceWord} (ends|stops)|mediation ends|whatever the families|even (if|where|when) ~8 (settlement|reconciled|agreed|mediation)',
    '{payDispute}|(dispute|disagreement|conflict) ~4 (interpretation of|between agencies|among|parties to|members)|figures|accounts|budget|(minister|speech|border provinces)|peer (group|groups)|support group|women who have lived|means a process|(procedure|process) in which|presupposes|presumes|definition|not a measure|(no|without) ~4 (direct contact|pressure)|withdraw ~8 (asks|pressured|alone)|by the parties|parties (shall|to this)|interpreter ~2 joint|joint (interview|investigation|training|plan|database|statement)|police (and|with) ~2 (social|prosecutor)',
    '(protects|protect) ~3 from|separate|separately|(myth|misconception)|rejected the|(strike|struck|delete|deletes|deleted|remove|removes|removed) ~6 {peaceWord}',
  ],
};
