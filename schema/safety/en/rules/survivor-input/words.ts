/** Words of X-15: survivors asked in ways that expose or use them. */
export const survivorInputWords = {
  askedForViews: [
    '(consultation|consultations|focus group|focus groups|feedback|survey|workshop|listening session|review meeting|views|opinions|drafting)',
    '(quotes|quotations|words|testimonies|voices) (of|from) ~3 (survivors|women|residents|clients)',
  ],
  unsafeInput: [
    '(select|choose|pick|bring|order|summon|force|recruit|nominate|name|photograph|film|record|register|list|sign)+ ~6 (survivor|survivors|women|residents|clients|participants|them|names|village|attendance)',
    'without ~3 (consent|asking|asked|permission|telling|told)',
    '(with|by|under) ~2 (name|names|full name|first name|photo|photos|village)',
  ],
  /** what they are asked about */
  ourService: [
    '(service|services|help|shelter|hotline|helpline|staff|sop|draft|procedure|procedures|support|assistance|counselling|text|response|programme|protection|clinic|referral|referrals|system|house rules|treatment she received|treatment they received)',
  ],
  careWord: ['(whether|if|because|offered|offer|need|needs|needed|available|provided|seek|seeks|want|refuse|refuses)'],
  /** an occasion on which survivors say what they think of services */
  askedViewsAny: [
    'consulted|(consultation|evaluation|survey|workshop|listening session|testimonial|voice|interviewee)+|consultative|(focus|discussion|reference|advisory|survivor|listening) (group|groups|panel|panels|circle|circles)|focus group discussion+',
    '(feedback|satisfaction|opinion|exit|evaluation) ~1 (form|forms|survey|surveys|interview|interviews|session|sessions|card|cards|round|rounds|meeting|meetings|questionnaire|questionnaires)|feedback|views|opinions|(survivor|survivors|women|womens|user|users|client|clients|resident|residents|victim|victims|participant|participants|their|her) ~1 (input|inputs|comment|comments|remarks|views|opinions|suggestions|ideas|contribution|contributions|participation|engagement|involvement|voices|perspectives|statements|recommendations|testimony|testimonies|evaluation|evaluations|assessment of|account of|ratings|satisfaction|complaints)|(contribute|contributes|contributed|contributing|contributor|contributors) ~1 (to|in|during)?|consultees|(helped|help|helping) ~1 (write|draft|shape|improve|revise|develop|design)|(give|gives|gave|given|offer|offers|provide|provided|share|shared|express|expressed) ~1 (feedback|input|inputs|views|opinion|opinions|comments|suggestions)|(hearing|hearings|meeting|meetings|review|views|opinion|comments|input) (on|about|of) ~2 (sop|draft|procedure|procedures|services|text)',
    '(interview|interviews|interviewed|question|questioned|asked) ~5 (about|on|for) ~3 (sop|draft|procedure|procedures|services|views|opinion|experience|experiences|quality)|(listening|validation|participatory) (session|sessions|meeting|meetings|exercise)|lived experience|(their|her|own) (experience|experiences)|(annual|national|regional|public) (conference|event|ceremony)|(satisfied|dissatisfied|happy) with ~3 (services|service|shelter|hotline|help|staff|sop)|think (of|about) ~3 (services|service|shelter|hotline|sop|draft)|survivor (representative|representatives|speaker|speakers|ambassador|spokeswoman)|suggestion (box|boxes)',
    '(discussion|discussions|meeting|meetings|hearing|hearings|session|sessions|gathering|forum|workshop|exchange|dialogue|assembly|round) ~1 (of|on|about|over|where|with|among|between) ~3 (draft|sop|procedure|procedures|services|text|survivors|residents|clients|beneficiaries|victims|former|service users|how (services|we|the|to))',
    '(review|drafting|reflection|brainstorming|stakeholder|community|open|town hall|listening|user|users|validation) (workshop|workshops|meeting|meetings|session|sessions|forum|round|panel|group|groups|hearing|hearings)',
    '(group|groups|panel|council|board|circle|network|committee) of ~1 (former|past|ex)? ~1 (clients|residents|survivors|service users|beneficiaries|users)|(former|past) (clients|residents|beneficiaries|service users) ~2 (meet|meets|gather|gathers|come)',
    '(think|thinks|thought|like|likes|liked|rate|rates|rated|judge|judges|judged|improve|improves|improved|improving|find|found|say|said|feel|felt|criticise|complain|praise|value|recommend|change|remark|remarks|comment|comments|opinion|opinions|view|views|score|scores|grade|grades|assess|assessed|input|inputs|ideas|suggestions|contribution|contributions) ~3/careWord {ourService}|{ourService} ~3 (improved|rated|assessed|liked|evaluated|judged|criticised|scored|graded|useful to them|helped them|treated them|met their needs|satisfactory)',
    '(hear|heard|hearing|listen|listens|listening|listened) ~1 (from|to) ~2 (survivors|women|residents|clients|beneficiaries|victims|them|their)|(answered|answer|answers|answering|replies|reply) (our|the) (question|questions|questionnaire|survey)|their (remarks|answers|views|comments|opinions|input|inputs|ideas|suggestions|replies|words|statements|contributions)|(her|each|every|this) (remark|comment|opinion|answer|suggestion|reply|view)|consult (the|with|our|all|any|some|those|former|these)? ~2 {consultedWomen}|to be (heard|consulted)|give their (views|opinion|opinions|say)|have (a|their) say|speak on behalf of (survivors|women|others)',
    '(quote|quotation|testimonial)+|(comment|comments|suggestion|suggestions|proposal|proposals|contributions|statements|words) (of|from|by|made by|given by) ~2 (survivor|survivors|women|residents|clients|participants)',
  ],
  askedViews: { of: 'askedViewsAny', outside: 'notViews' },
  womenAsked: [
    '(focus group|group leader|quote|interview|call|card|contributor|speaker|guest|consultee|discussant|attendee|invitee|interlocutor|panel|consultation|listening session)+|feedback|those we|people we|former users|{consultedWomen}|(maid|returnee|complainant|housemaid|caller|member|survivor|worker|girl|facilitator|interviewer|participant|interviewee|she|her)+|those who|them|they|wives|real survivors',
  ],
  consultedWomen: [
    '(survivor|resident|client|beneficiary|participant|respondent|interviewee|victim|patient)+|beneficiaries|women|woman|wife|wives|(domestic|migrant|factory|sex) (worker|workers)|workers|ladies|service users|users|those consulted|those who took part|survivor (representative|speaker|ambassador)',
  ],
  makesKnown: [
    '(anonymous|unsigned|nameless) ~4 (not|never|cannot) ~2 (accepted|counted|read|considered|valid|possible|allowed)',
    '(thank|thanks|thanked|credit|credits|credited|acknowledge|acknowledges|acknowledged|cite|cited|quoted) ~4 (name|names|person|personally|individually)|acknowledgements|photos|(room|bed|file|house|door) (number|numbers)|surnames|initials|nickname|nicknames|(her|their) (voice|voices|handwriting|face|faces)|(printed|shown|given|stated|published|listed|counted) (exactly|precisely)|who said what|(who|which (woman|survivor|resident|one)) ~1 (said|complained|wrote|commented|criticised)|what each ~1 said|word for word|verbatim|(personal|contact|identifying|individual) (details|data|information|particulars)|contact details|traceable|recognisable|identifiable|(exact|full) (age|date of birth)|date of birth|(name|named|names|surname|identify|photograph|photo|picture|portrait|signature|face)+|identities|identity|sign|signs|signed|signing|(full|real|first|own) (name|names)|by name|phone (number|numbers)|telephone (number|numbers)|address|addresses|home village|id (card|cards|number|numbers)|attributed|(attendance|sign in|registration|participant|participants) (list|lists|sheet|sheets)|list of ~2 (participants|survivors|women|respondents|residents|those)|contact details|(introduce|introduces|present|presents|presented) ~2 (herself|themselves)|case number',
  ],
  takingPart: [
    '(take|takes|taking|took) part|(participate|attend|join|contribute)+|participation|attendance|(answer|fill in|fill out|complete|give|giving|provide|submit|testify|speak|tell|come|return|respond|evaluate|comment|sit)+',
  ],
  /** people in whose presence or by whose choice nobody speaks freely */
  unfreePeople: [
    '{perpetrator}',
    '(employer|husband|supervisor|journalist|reporter|recruiter|broker|manager|foreman|partner|spouse|relative|headman|sponsor|boss|owner|chief|elder|landlord|donor|minister|guard)+|media|press|police|policemen|officers|immigration|authorities|(village|community|religious|local) (leader|leaders|head|heads|chief|elders|authorities)|(recruitment|employment|placement|manpower) (agency|agencies|agents)|in laws|mother in law|family|families|tv|television|public officials|politicians|embassy',
  ],
  beingThere: [
    '(invite|attend|present|observe|choose|select|sit|join|bring|listen|nominate|pick|moderate|facilitate|watch|accompany|chair|conduct|lead|propose|decide|hear|send|approve|recommend|identify|escort|answer|speak|fill|stay|summon|translate|interpret|mix|together|hold)+|presence|present|same (room|table|meeting|consultation|session|workshop|group)|chosen|brought|on behalf of|in place of|instead of',
  ],
  inPublic: [
    '(public|open|village|town hall|community|plenary|general) (meeting|meetings|hearing|hearings|assembly|gathering|forum|session|event|square)|in public|publicly|in front of|before (an|the) audience|on stage|website|facebook|social media|newspaper|television|at the launch|press conference|in the market|at (the|their) (workplace|factory|home|house)|at home by (phone|telephone)|whoever answers|in the factory|at the gate|in the waiting room|in the corridor',
  ],
  retelling: [
    '(ask|asks|asked) ~8 what (he|they|happened|was done)',
    '(speak|speaks|talk|talks|say|testify|report|reports|give (an account|evidence)) ~3 (of|about|on)? ~2 what (they|she) ~2 (went through|lived through|suffered|endured|experienced|survived|had to bear)|(went through|lived through|ordeal|ordeals|their past|her past|own case|own cases)|(stand|stands) up and (speak|tell|say|talk)',
    '(asked|ask|questioned) ~3 about ~2 (experience|experiences) of (violence|abuse|rape|trafficking)',
    '(retell|retells|recount|recounts|relive|relives|repeat|repeats|re tell) ~6|(tell|tells|telling|describe|describes|describing|share|shares|sharing|relate|relates|narrate|narrates|explain|explains|recall|recalls|recounting) ~4 (story|stories|what happened|what was done|violence|abuse|rape|assault|incident|experience of violence|details|suffering)|(speak|speaks|talk|talks|asked) ~1 (of|about) ~2 (rape|assault|abuse|beating|beatings|attack)|(story|stories) (is|are|be|being) ~2 (told|shown|heard|read|repeated)|(their|her) (own)? (story|stories) ~2 (told|shared|presented|recounted)|what (happened|was done) to (her|them)',
  ],
  askedSafely: [
    '{askedFreely}',
    '(never|nobody|no one|none|not|nor|neither) ~12 {consultedWomen}|{consultedWomen} ~6 (never|not|nobody|neither)|no ~1 {consultedWomen} ~2 (is|are|may|must|can|could|shall|has|have|will|need|needs)',
  ],
  askedFreely: { of: 'askedFreelyAny', outside: 'heldByNeed' },
  heldByNeed: [
    'if (they|she) ~2 (wish|wishes|want|wants) to (keep|stay|remain|receive|get|eat|retain|obtain|go on|continue)',
  ],
  askedFreelyAny: [
    '(case|cases) (conference|conferences|discussion|discussions)|role play',
    '(agency|agencies|organisation|organisations|staff|members|facilitator|facilitators|signatories|parties|evaluator|evaluators|interviewer|interviewers|consultant|consultants|enumerators|researchers|representative|representatives|interpreter|interpreters|trainer|trainers|coordination|committee) ~3 (sign|signs|name|names|list|attend|introduce|introduces|must|shall|participants|attendance)',
    '(survivor|survivors|women|womens) (organisation|organisations|led|groups network|networks)',
    '(anonymous|anonymously|anonymised|nameless|voluntary|voluntarily|pseudonym|pseudonyms|invented names|size band|band|no name|no names|without ~2 (name|names|signature)|nameless|unsigned)',
    '(only (if|when|after|with)|with (her|their|the|written|informed|full|prior|signed|free)) ~6 (consent|agree|agrees|agreed|wish|wishes|safe|permission)|if (they|she) ~2 (wish|wishes|want|wants|agree|agrees|choose|chooses)',
    '(training|trained|train|trains|training workshop|interpreters workshop|staff workshop)|workshop (for|with) ~2 (staff|interpreters|police|nurses|members|trainers)',
    '(case|court|medical|legal|police|forensic|child|counselling|lawyer) ~1 (consultation|consultations|hearing|interview|interviews|statement|statements|testimony)|joint interview|consultation (fee|room|with (a|the|her) (lawyer|doctor|gynaecologist|specialist))|draft ~4 consultation ~4 (agencies|ministries|members)|with (ministries|agencies|members|parties)',
  ],
  /** asking women what they think, by whatever name */
  askedWideAny: [
    '{askedViews}',
    '(invite|invites|invited|inviting|invitation|invitations) ~6 (survivors|survivor|maids|clients|residents|women|them|her) ~6|satisfied|(opinion|opinions|view|views|views) (of|from|on)|(survivors|women) consulted',
    '(meet|meets) ~1 {consultedWomen}|group leader|(engage|engages|involve|involves|involving|engaging|consulting|surveying|canvass|canvasses) ~1 {consultedWomen}|{consultedWomen} (heard|reached|surveyed)|(content|happy|pleased|satisfied|unhappy) with|asked (whether|how|if) ~3 (content|happy|satisfied|liked|felt)|(interview|conversation|session|gathering|proceeding|refreshment|spokeswoman|respondent|interviewer|reply|questionnaire)+|replies|how ~1 (she|they|women) (rates|rate|finds|find|liked|likes|felt|feels|judges|judge)|drafting (team|group|committee)|(annual|yearly|national|public|launch|press|final) (meeting|conference|event|ceremony)|{consultedWomen} ~2 (is|are|be|being|was|were) (asked|invited|questioned|surveyed|brought|heard|filmed)|{consultedWomen} (talk|talks|speak|speaks|tell|tells|discuss|describe|describes)|her story|experience of violence|{ourService} ~3 (quality|waiting times)|waiting times',
    '(facilitator|interviewer|enumerator|surveyor|evaluator|moderator|questionnaire|survey|consult|interviewee|participant|panellist)+|note taker|notetaker|consulting|consulted|participating|(needs|rapid|baseline|participatory|user|impact) ~1 (assessment|survey|study|research)|(listening|panel|round table|roundtable) ~1 (session|sessions|discussion|discussions|circle|circles|exercise|talk|talks)|(conversation|invitation|talk) ~3 (facilitator|facilitators|participants)|(survivor|survivors|victim|client|clients|user|users|residents) ~1 (panel|input|voice|voices|consultation|consultations|interviews|research|group|speaker|speakers|representative|council|sample)|(exit|feedback|evaluation|satisfaction|follow up|quality|research) ~1 (interview|interviews|call|calls|card|cards|talk|talks|form|forms)|(interviews|conversations|talks) with ~2 (survivors|women|residents|clients|victims|returnees|workers)|speak for (survivors|women)|survivors ~2 speak|drafters|(will|shall|are to|must|may) interview ~2 (survivors|victims|women)|group discussion|(discuss|read|comment on|give views on|views on|opinion on|asked about) ~2 (draft|sop|procedure|text|services|service)|gathered from|interview (report|reports|sample|guide|partners)|interviewed (women|survivors|residents|clients)|(women|survivors|residents|clients|workers) (interviewed|consulted|surveyed)',
  ],
  askedWide: { of: 'askedWideAny', outside: 'notViews' },
  notViews: [
    '(survey|questionnaire|consultation|consultations|review|feedback|interviews) (of|with|among|from) ~2 (agencies|members|ministries|partners|staff|providers|officials)',
    'evaluation ~2 (report|consultant|team|summary|chapter|page)|(police|forensic|medical|court|legal|clinical|psychological|criminal|intake|first|joint|job|immigration|asylum) ~1 (interview|interviews|questioning|assessment|examination)|(risk|safety|danger|case|lethality) ~1 assessment|(staff|agency|agencies|members|member|focal point|ministries|signatories|network|partner|partners|police|nurses) ~1 (survey|consultation|consultations|questionnaire|feedback|satisfaction)|(training|course|workshop) participants|participants ~3 (training|course)|(case|cases) (conference|conferences)|role play|role play 4|consultation (fee|room|hours)|medical consultation|consultation ~3 (injuries|injury|health|pregnancy|pain)|(consult|consults|consulted) ~4 (file|files|record|records|lawyer|doctor|list|directory|manual|supervisor)|(doctor|doctors|nurse|nurses|physician|patient|patients|midwife|gynaecologist) ~14 (consultation|consultations)|{reportingDuty}',
  ],
  /** what makes it safe to be asked */
  safeAsking: [
    '(consent|permission|agreement|confidentiality|anonymity|anonymous|privacy|safety|counsellor|counselling|psychologist|support|childcare|training|trained|private room|risk|danger|debriefing|interpreter|information sheet|explanation|break|breaks|expenses|refusal|withdrawal|secret|psychologist|debrief|aftercare|trusted|venue|transport)+|(travel|get|go|come|return|reach|way) ~1 home|psychosocial|somebody to talk to|(abuser|husband|perpetrator|offender|he|him) still|(lives|live|living) with (him|her abuser|the abuser|the perpetrator|her husband)|(feel|feels|is|are|felt) (up to|ready|safe|well|able|fit|strong enough)|distress|upset|what (becomes|happens|is done) ~3 (answers|words|data|statements|recordings|comments|notes|forms)|(may|can|could|are free to|is free to) ~1 (leave|stop|refuse|skip|withdraw|decline)|(on|at) hand|(whether|if) (they|she|the women) ~2 (want|wants|wish|wishes|agree|agrees)|safety (check|checks|assessment|plan|question|questions|measures)|risk (assessment|assessments|check)|(right|freedom|chance|free) to (refuse|stop|leave|skip|withdraw|decline)|safe (place|hour|room|way|contact)|what (happens|will happen) (to|with) ~2 (answers|words|data|recording|notes)|who (will|may|can) (read|learn|know|hear|see)|what ~4 (answers|words) ~5 (used|for)|what was said|what (she|they|women) (say|said)',
  ],
  givesSafety: [
    '(ask|check|promise|guarantee|assure|explain|inform|tell|train|protect|prepare|arrange|offer|provide|secure|plan|assess|obtain|seek|verify|screen|debrief|pay|invite|disguise|anonymise|delete)+|safe|trained|confidential|anonymous|voluntary',
  ],
  /** pressed to come or to answer */
  pressedTo: [
    '(place|bed|benefit|benefits|allowance|support|aid) ~4 (withdrawn|lost|cancelled|cut|stopped|reduced|suspended|withheld)|non (attendance|participation|appearance)|no show',
    '(cost|costs|lose|loses|forfeit|forfeits|deprived|without) ~4 (travel money|place|bed|allowance|ticket|food|benefits)|(refusal|refusing|declining|silence|absence|skipping) ~6 (costs|means|leads|results|ends|counts|recorded|noted)|(no|without) ~1 (answer|answers|form|interview|questionnaire) ~2 no',
    '(stop|stopped|withheld|cut|withdrawn|cancelled|suspended|reduced|docked) ~6 (decline|declines|refuse|refuses|skip|not)|(decline|declines|refuse|refuses) ~3 (fill|answer|take part|attend|participate|come)',
    '(required|obliged|compelled|forced|expected|ordered|summoned|instructed|bound|encouraged) (to|that)|mandatory|compulsory|obligatory|not optional|(a|the) condition|in exchange for|in return for|cannot refuse|may not refuse|no choice|withheld from|lose|loses',
    'only (for|to|by) ~1 (those|women|clients|residents|survivors|whoever) ~1 (who|that)|reserved for (those|women)|(depends|depend|dependent|conditional|contingent|hinges) (on|upon)|(go|goes|carry|carries) on (to the end|regardless|nevertheless|nonetheless)',
    '(consent|agreement|permission|willingness) ~4 (assumed|presumed|implied|implicit|taken for granted|tacit|automatic|understood|given by|signed by|covers|deemed)|(is|are) (taken|understood|assumed|presumed|deemed) to ~1 (agree|consent|have agreed|have consented|be willing)|(may|can|must|is|are|allowed|free) not ~3 (stop|skip|leave|interrupt|withdraw|break off|decline|refuse|pause|remain silent|take back)|whether (they|she) (want|wants|like|likes|wish|wishes) (it|to)? ~2 or not|like it or not|no (opting out|way out|exceptions|excuses)',
    '(insist|pressure|urge|oblige|compel|force|summon|instruct|order|command|require|persuade|push|coerce|remind|press|nudge|oversee|threaten)+|(no|without) ~6 (discharge|ticket|tickets|allowance|payment|certificate|bed|aid|help|support|food|leave) ~8|(no|not) ~3 (discharge|discharged|leave|released|paid) ~4 (without|before|until|unless)|deemed to have|(taken|regarded|understood|counted|considered) as (agreement|consent|agreed)|by (accepting|signing|entering|staying)|(only|solely) ~2 (women|those|survivors|residents|clients|who) ~10 (obtain|get|receive|keep|are entitled|may stay|qualify)|until (every|each|all|she|they)|every (client|resident|survivor|woman)|(part|condition|requirement|duty|obligation) of ~3 (stay|programme|house rules|contract|admission|residence)|(not|never) (take part|attend|answer|participate|come) ~8 (no|lose|lost|without|excluded|last)|not excused|absence|absent|in return|in exchange|reward|before ~5 (handed|paid|given|released|discharged|leave|tickets|allowance)',
  ],
  /** made to tell of the violence again */
  opensWounds: [
    '{retelling}',
    '(press|probe|dig|insist|push|ask|question|interrogate|prompt)+ ~3 (details|detail|further|deeper|more|again|particulars|every)|(story|details|account|course|particulars|circumstances) of the ~1 (rape|assault|violence|abuse|attack|beating|crime|incident)|(every|each|all) ~1 (act|acts|incident|incidents|blow|episode|episodes) of (violence|abuse)|(blows|injuries|threats|wounds|scars|rape|assault|abuse) ~6 (audience|officials|detail|details|describe|describes|show|shows)|(show|shows|showing) ~2 (scars|scar|wounds|bruises|injuries)|from beginning to end|act out|acts out|re enact|reenact|role play ~3 (violence|rape|assault)|worst (moment|thing|experience)|cry|cries|tears|emotional',
  ],
  /** in whose company, by whose hand or at whose choice */
  unfreeCompany: [
    '{unfreePeople}',
    '(officer|officers|nurse|doctor|caseworker|counsellor|worker|people|staff|person|agency|provider) (who|that|which) ~2 (took|takes|treated|treats|handled|handles|helped|helps|examined|served|serve|assisted|cared|counselled|counsels|dealt|run|runs|provide|provides|looks|look)|foremen|brothers|recruiting|local officials|clergy|pastor|imam|monk',
    '(offender|perpetrator|employer|husband|officer|inspector|guard|abuser|batterer|recruiter|supervisor|consul|in law|broker|director|manager|matron|official|minister|mayor|neighbour|warden|keeper)+|(line|shift|floor|shelter|factory|centre|service|clinic|agency) (head|heads|matron|matrons|manager|managers|supervisor|director|leader)|(employers|recruiters|industry) ~1 (association|federation|chamber)|(same|very) ~1 (officers|officer|staff|nurse|people|doctor|counsellor|agency) (who|that|which)|(consular|immigration|police|embassy|border|labour) ~1 (officer|officers|official|officials|staff|attache)|(her|their|the) ~1 (caseworker|counsellor|landlord|family|children|parents|mother|father)|other (family members|villagers|workers)|convicted|accused',
  ],
  withThem: [
    '(take|takes|gather|gathers|seek|seeks|collect|collects|canvass|obtain|obtains) ~2 (views|opinions|feedback|comments|input|answers)',
    '{beingThere}',
    '(ask|asks|asked|interviews|questions|surveys|interviewing|questioning|reads|records)|(left|deposited|handed|given|passed) ~1 (with|to|over)|(handed|passed|collected|filled|translated|read) ~2 (by|through|via)|through|via|(sit in|sits in|next to|beside|together|in one room|take notes|takes notes|permission|authorise|authorised|allow|gather|collected|gathered|run|runs|hand out|hands out|distribute|distributes|collect|collects|organise|organised|arrange|select|selects|picks|vouch|house of|home of|office of|premises of|copied|supervise|supervises|overlook|near|face to face|confront|confronted|opposite)',
  ],
  exposedPlace: [
    '(no matter|whoever|regardless of|irrespective of) ~1 (who|is)|(who|whoever) is (at home|there|near|around|with (her|them))|(family|husband|husbands|others|relatives|colleagues|neighbours) ~3 (together|at home|around|in the room|at (her|their) side|next door|looking on|within hearing)|read (aloud|out) ~3',
    'door to door|house to house|in front of (the|a|her|their)? (group|others|class|room|camera|cameras|whole|entire|assembled|audience|cooperative|dormitory|colleagues|neighbours|members|agencies|villagers|workmates|everyone)|(village|town) hall|market day',
    '{inPublic}',
    '(police|railway|bus|gas) (station|counter|post)|(station|front|open|service|enquiry) counter|factory floor|(canteen|queue|lobby|corridor|market|square|street|courtyard|dormitory|ward|bus)|(waiting|open|common|shared|dining) (room|hall|area|office|ward|plan|meeting|space|air|ground)|(house|home|office|premises|kitchen|garden|living room) of ~3 (employer|employers|husband|village|headman|chief|abuser|family)|banner|poster outside|radio announces|announced ~4 (radio|loudspeaker|facebook|television)|loudspeaker|sign ~4 (door|outside|entrance)|(where|while) ~6 (others|neighbours|colleagues|relatives|visitors|anyone) ~3 (hear|listen|see|present|watch)|in the presence of|at (her|their) (workplace|house|home|doorstep|door)|visible to all|(numbers|names|faces) ~1 visible|chat group|group chat|whatsapp|facebook group|mailing list|reply all',
  ],
  /** calls and letters others may open */
  unsafeContact: [
    '(letter|invitation|post|postcard|call|phone|telephone|sms|text message|e mail|email|visit|ring|leaflet|note|message|questionnaire|knock|dial|write|contact)+ ~8 (home|homes|family|house|landline|husband|husbands|employer|employers|workplace|workplaces|village|neighbour|neighbours|relatives|whoever|anyone who answers|any number|address|parents|door|doors|doorstep|in laws|household|dormitory|factory|marital)|(say|says|state|states|mention|mentions|print|printed|explain|explains|leave|leaves) ~5 (call|letter|envelope|message|invitation|visit|card) ~5 (violence|abuse|survivor|survivors|victim|shelter|rape)|(home|family|husband) ~1 (number|phone|address|landline)|unannounced|without (warning|notice|an appointment|ringing first)|through (her|the|their) (husband|employer|family|village|mother)',
  ],
  /** a safeguard that comes too late, or is no more than a cross on paper */
  doneTooLate: [
    '(of no|no|little|without|not of|hardly any) (importance|matter|concern|interest|relevance|weight|consequence)|(not|never|hardly) ~2 (matter|matters|important|asked|offset|cushion|soften|care|minded|considered|discussed)|beside the point|never mind|unimportant',
    '(ticked|checked|done|made|completed|filled|confirmed|asked|obtained|sought|signed|assessed|explained|told|clarified|raised) ~4 (after|later|afterwards|subsequently|in advance|automatically|by default|blindly|in bulk|for all)',
  ],
  unskilled: [
    '(any|anyone|whoever|whichever) ~2 (available|free|has time|happens|colleague|volunteer|staff)|no special (skills|training)|(nobody|no one|none|not) ~3 (trained|experienced|prepared|qualified)|(untrained|unskilled|inexperienced|unprepared|student|pupil|volunteer|intern|driver|clerk|schoolchildren|trainee)+|(without|no|not|lack|lacking) ~3 (training|trained|experience|preparation|briefing|skills)|whoever (is|has)|anyone (available|free|who)|(first|second) year ~1 students|call centre',
  ],
  interviewsThem: [
    '(interview|question|moderate|facilitate|conduct|lead|run|consult|survey|ask|do|carry out|hold|collect)+',
  ],
  /** the few among whom each is known */
  fewAndKnown: [
    '(nationality|nationalities|initials|exact age|exact ages|home district|home village|mother tongue|ethnicity|occupation|job|workplace) ~6 (remark|remarks|quote|quotes|quoted|comment|comments|answer|answers|words|statement|statements|opinion|opinions|consulted|heard|interviewed)|(remark|remarks|quote|quotes|quoted|comment|comments|answer|answers|words|statement|statements|opinion|opinions|contribution|contributions|consulted|heard|interviewed) ~8 (nationality|nationalities|initials|age|ages|village|job|occupation|employer|factory|ethnicity|district)',
    '(exact|precise|actual|true|real|small|smallest) (number|numbers|figure|figures|count|counts)|(only|just) (one|two|three|four) ~1 (survivor|survivors|woman|women|participants|residents|clients)|(shown as|given as) (one|two)|never (grouped|rounded|banded)',
  ],
  usedAgainst: [
    '(confront|inform|notify|warn|send|forward|pass|hand|give|share|report|publish|broadcast|circulate|sell|play|copy|use|show|release)+ ~10 (him|abuser|employer|husband|police|prosecutor|media|press|partners|agency|immigration|public|donor|donors|court|all|everyone|recruiter|against)|(use|used|uses) (it|them|this)? ~3 (against|evidence|court|case file|punish|discipline|advertising|publicity)|(sound files|recordings|transcripts|answers|forms|notes|cards|comments|complaints|videos) ~6 (sent|forwarded|shared|passed|handed|published|circulated|go|goes|copied|shown|given|placed|posted)|goes into (her|the) (case)? file',
  ],
  askedWell: [
    '(chosen|selected|picked|accepted|named|agreed) by ~1 {consultedWomen}|(stay|stays|keep|keeps|kept) away|(no|not) ~2 (difference|effect|influence|consequence|consequences)|facilitator stops',
    '{askedSafely}',
    '(never|not|nobody|nor|neither|no (employer|one|woman|survivor|journalist|call|letter|message|visit|name|names|photo|photos|interview|official)|must not|may not|instead of|rather than|avoid|without) ~8 {unfreeCompany|exposedPlace|unsafeContact|unskilled|makesKnown|filming}|{makesKnown|filming|unsafeContact} ~5 (not|never|neither|left out|removed|deleted|forbidden)|(may|can|free to|right to|need not|does not have to) ~3 (skip|refuse|stop|leave|decline|withdraw|remain)|(chosen|accepted|named) by (the|her|each|them)? ~1 (women|woman|survivor|survivors|herself)|(themes|totals|in general|own words)|trauma (informed|sensitive)|trained (facilitators|counsellors|interviewers|women|female)|independent (ngo|body|facilitator|organisation)|if (a|the|she|any) ~3 (wants|wishes|becomes|agrees|asks|prefers)|only (if|when|after|with|those)',
  ],
};
