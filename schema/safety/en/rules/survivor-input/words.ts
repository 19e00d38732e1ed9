/** Words of X-15: survivors asked in ways that expose or use them. */
export const survivorInputWords = {
  askedForViews: [
    '(consultation|consultations|focus group|focus groups|feedback|survey|workshop|listening session|review meeting|views|opinions|drafting)',
    '(quotes|quotations|words|testimonies|voices) (of|from) ~3 (survivors|women|residents|clients)',
  ],
  unsafeInput: [
    '(select|choose|pick|bring|order|summon|force|recruit|nominate|name|photograph|film|record|register|list|sign)+ ~6 (survivor|survivors|women|residents|clients|participants|them|names|village|attendance)',
    'without ~2 (consent|asking|permission|telling)',
    '(with|by|under) ~2 (name|names|full name|first name|photo|photos|village)',
  ],
  /** an occasion on which survivors say what they think of services */
  askedViewsAny: [
    'consulted|(consultation|evaluation|survey|workshop|listening session|testimonial|voice|interviewee)+|consultative|(focus|discussion|reference|advisory|survivor|listening) (group|groups|panel|panels|circle|circles)|focus group discussion+',
    '(feedback|satisfaction|opinion|exit|evaluation) ~1 (form|forms|survey|surveys|interview|interviews|session|sessions|card|cards|round|rounds|meeting|meetings|questionnaire|questionnaires)|feedback|views|opinions|survivor input|survivor inputs|(hearing|hearings|meeting|meetings|review|views|opinion|comments|input) (on|about|of) ~2 (sop|draft|procedure|procedures|services|text)',
    '(interview|interviews|interviewed|question|questioned|asked) ~5 (about|on|for) ~3 (sop|draft|procedure|procedures|services|views|opinion|experience|experiences|quality)|(listening|validation|participatory) (session|sessions|meeting|meetings|exercise)|lived experience|(their|her|own) (experience|experiences)|(annual|national|regional|public) (conference|event|ceremony)|(satisfied|dissatisfied|happy) with ~3 (services|service|shelter|hotline|help|staff|sop)|think (of|about) ~3 (services|service|shelter|hotline|sop|draft)|survivor (representative|representatives|speaker|speakers|ambassador|spokeswoman)|suggestion (box|boxes)',
    '(quote|quotation|testimonial)+|(comment|comments|suggestion|suggestions|proposal|proposals|contributions|statements|words) (of|from|by|made by|given by) ~2 (survivor|survivors|women|residents|clients|participants)',
  ],
  evaluationPaper: ['evaluation ~2 (report|consultant|team|summary|chapter|page)'],
  askedViews: { of: 'askedViewsAny', outside: 'evaluationPaper' },
  womenAsked: [
    '{consultedWomen}|(maid|returnee|complainant|housemaid|caller|member|survivor|worker|girl|facilitator|interviewer|participant|interviewee|she|her)+|those who|them|they|wives|real survivors',
  ],
  consultedWomen: [
    '(survivor|resident|client|beneficiary|participant|respondent|interviewee|victim|patient)+|beneficiaries|women|woman|wife|wives|(domestic|migrant|factory|sex) (worker|workers)|workers|ladies|service users|users|those consulted|those who took part|survivor (representative|speaker|ambassador)',
  ],
  makesKnown: [
    '(anonymous|unsigned|nameless) ~4 (not|never|cannot) ~2 (accepted|counted|read|considered|valid|possible|allowed)',
    '(name|named|names|surname|identify|photograph|photo|picture|portrait|signature|face)+|identities|identity|sign|signs|signed|signing|(full|real|first|own) (name|names)|by name|phone (number|numbers)|telephone (number|numbers)|address|addresses|home village|id (card|cards|number|numbers)|attributed|(attendance|sign in|registration|participant|participants) (list|lists|sheet|sheets)|list of ~2 (participants|survivors|women|respondents|residents|those)|contact details|(introduce|introduces|present|presents|presented) ~2 (herself|themselves)|case number',
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
    '(retell|retells|recount|recounts|relive|relives|repeat|repeats|re tell) ~6|(tell|tells|describe|describes|share|shares|relate|relates|narrate|narrates|explain|explains) ~4 (story|stories|what happened|what was done|violence|abuse|rape|assault|incident|experience of violence|details)|(their|her) (own)? (story|stories) ~2 (told|shared|presented|recounted)|what (happened|was done) to (her|them)',
  ],
  askedSafely: [
    '(case|cases) (conference|conferences|discussion|discussions)|role play',
    '(agency|agencies|organisation|organisations|staff|members|facilitator|facilitators|signatories|parties|representative|representatives|interpreter|interpreters|trainer|trainers|coordination|committee) ~3 (sign|signs|name|names|list|attend|introduce|introduces|must|shall|participants|attendance)',
    '(survivor|survivors|women|womens) (organisation|organisations|led|group|groups network|networks)',
    '(anonymous|anonymously|anonymised|nameless|voluntary|voluntarily|pseudonym|pseudonyms|invented names|size band|band|no name|no names|without ~2 (name|names|signature)|nameless|unsigned)',
    '(only (if|when|after|with)|with) ~6 (consent|agree|agrees|agreed|wish|wishes|safe|permission)|if (they|she) ~2 (wish|wishes|want|wants|agree|agrees|choose|chooses)',
    '(never|nobody|no one|none|not|nor|neither) ~12 {consultedWomen}|{consultedWomen} ~6 (never|not|nobody|neither)',
    '(training|trained|train|trains|training workshop|interpreters workshop|staff workshop)|workshop (for|with) ~2 (staff|interpreters|police|nurses|members|trainers)',
    '(case|court|medical|legal|police|forensic|child|counselling|lawyer) ~1 (consultation|consultations|hearing|interview|interviews|statement|statements|testimony)|joint interview|consultation (fee|room|with (a|the|her) (lawyer|doctor|gynaecologist|specialist))|draft ~4 consultation ~4 (agencies|ministries|members)|with (ministries|agencies|members|parties)',
  ],
  /** asking women what they think, by whatever name */
  askedWideAny: [
    '{askedViews}',
    '(invite|invites|invited|inviting|invitation|invitations) ~6 (survivors|survivor|maids|clients|residents|women|them|her) ~6|satisfied|(opinion|opinions|view|views|views) (of|from|on)|(survivors|women) consulted',
    '(facilitator|interviewer|enumerator|surveyor|evaluator|moderator|questionnaire|survey|consult|interviewee|participant|panellist)+|note taker|notetaker|consulting|consulted|participating|(needs|rapid|baseline|participatory|user|impact) ~1 (assessment|survey|study|research)|(listening|panel|round table|roundtable) ~1 (session|sessions|discussion|discussions|circle|circles|exercise|talk|talks)|(conversation|invitation|talk) ~3 (facilitator|facilitators|participants)|(survivor|survivors|victim|client|clients|user|users|residents) ~1 (panel|input|voice|voices|consultation|consultations|interviews|research|group|speaker|speakers|representative|council|sample)|(exit|feedback|evaluation|satisfaction|follow up|quality|research) ~1 (interview|interviews|call|calls|card|cards|talk|talks|form|forms)|(interviews|conversations|talks) with ~2 (survivors|women|residents|clients|victims|returnees|workers)|speak for (survivors|women)|survivors ~2 speak|drafters|(will|shall|are to|must|may) interview ~2 (survivors|victims|women)|group discussion|(discuss|read|comment on|give views on|views on|opinion on|asked about) ~2 (draft|sop|procedure|text|services|service)|gathered from|interview (report|reports|sample|guide|partners)|interviewed (women|survivors|residents|clients)|(women|survivors|residents|clients|workers) (interviewed|consulted|surveyed)',
  ],
  askedWide: { of: 'askedWideAny', outside: 'notViews' },
  notViews: [
    'evaluation ~2 (report|consultant|team|summary|chapter|page)|(police|forensic|medical|court|legal|clinical|psychological|criminal|intake|first|joint|job) ~1 (interview|interviews|questioning|assessment|examination)|(risk|safety|danger|case|lethality) ~1 assessment|(staff|agency|agencies|members|member|focal point|ministries|signatories|network|partner|partners|police|nurses) ~1 (survey|consultation|consultations|questionnaire|feedback|satisfaction)|(training|course|workshop) participants|participants ~3 (training|course)|(case|cases) (conference|conferences)|role play|role play 4|consultation (fee|room|hours)|medical consultation',
  ],
  /** what makes it safe to be asked */
  safeAsking: [
    '(consent|permission|agreement|confidentiality|anonymity|anonymous|privacy|safety|counsellor|counselling|psychologist|support|childcare|training|trained|private room|risk|danger|debriefing|interpreter|information sheet|explanation|break|breaks|expenses|refusal|withdrawal|secret)+|safety (check|checks|assessment|plan|question|questions|measures)|risk (assessment|assessments|check)|(right|freedom|chance|free) to (refuse|stop|leave|skip|withdraw|decline)|safe (place|hour|room|way|contact)|what (happens|will happen) (to|with) ~2 (answers|words|data|recording|notes)|who (will|may|can) (read|learn|know|hear|see)|what ~4 (answers|words) ~5 (used|for)|what was said|what (she|they|women) (say|said)',
  ],
  givesSafety: [
    '(ask|check|promise|guarantee|assure|explain|inform|tell|train|protect|prepare|arrange|offer|provide|secure|plan|assess|obtain|seek|verify|screen|debrief|pay|invite|disguise|anonymise|delete)+|safe|trained|confidential|anonymous|voluntary',
  ],
  /** pressed to come or to answer */
  pressedTo: [
    '(stop|stopped|withheld|cut|withdrawn|cancelled|suspended|reduced|docked) ~6 (decline|declines|refuse|refuses|skip|not)|(decline|declines|refuse|refuses) ~3 (fill|answer|take part|attend|participate|come)',
    '{made}',
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
    '(offender|perpetrator|employer|husband|officer|inspector|guard|abuser|batterer|recruiter|supervisor|consul|in law|broker|director|manager|matron|official|minister|mayor|neighbour|warden|keeper)+|(line|shift|floor|shelter|factory) (manager|managers|supervisor|director|leader)|(employers|recruiters|industry) ~1 (association|federation|chamber)|(same|very) ~1 (officers|officer|staff|nurse|people|doctor|counsellor|agency) (who|that|which)|(consular|immigration|police|embassy|border|labour) ~1 (officer|officers|official|officials|staff|attache)|(her|their|the) ~1 (caseworker|counsellor|landlord|family|children|parents|mother|father)|other (family members|villagers|workers)|convicted|accused',
  ],
  withThem: [
    '{beingThere}',
    '(sit in|sits in|next to|beside|together|in one room|take notes|takes notes|permission|authorise|authorised|allow|gather|collected|gathered|run|runs|hand out|hands out|distribute|distributes|collect|collects|organise|organised|arrange|select|selects|picks|vouch|house of|home of|office of|premises of|copied|supervise|supervises|overlook|near|face to face|confront|confronted|opposite)',
  ],
  exposedPlace: [
    'door to door|in front of the group|(village|town) hall|market day',
    '{inPublic}',
    '(police|railway|bus|gas) (station|counter|post)|(station|front|open|service|enquiry) counter|factory floor|(canteen|waiting|open|queue|lobby|corridor|market|square|street|courtyard|dormitory|ward|bus) ~1|(house|home|office|premises|kitchen|garden|living room) of ~3 (employer|employers|husband|village|headman|chief|abuser|family)|banner|poster outside|radio announces|announced ~4 (radio|loudspeaker|facebook|television)|loudspeaker|sign ~4 (door|outside|entrance)|(where|while) ~6 (others|neighbours|colleagues|relatives|visitors|anyone) ~3 (hear|listen|see|present|watch)|in the presence of|at (her|their) (workplace|house|home|doorstep|door)|visible to all|(numbers|names|faces) ~1 visible|chat group|group chat|whatsapp|facebook group|mailing list|reply all',
  ],
  /** calls and letters others may open */
  unsafeContact: [
    '(letter|letters|invitation|invitations|post|postcard|call|calls|phone|phones|telephone|sms|text message|e mail|visit|visits|ring|rings|leaflet|note|message|messages) ~8 (home|family|house|landline|husband|employer|workplace|village|neighbour|relatives|whoever|any number|address|parents|door)|(say|says|state|states|mention|mentions|print|printed|explain|explains|leave|leaves) ~5 (call|letter|envelope|message|invitation|visit|card) ~5 (violence|abuse|survivor|survivors|victim|shelter|rape)|(home|family|husband) ~1 (number|phone|address|landline)|through (her|the|their) (husband|employer|family|village|mother)',
  ],
  unskilled: [
    '(untrained|unskilled|inexperienced|unprepared|student|pupil|volunteer|intern|driver|clerk|schoolchildren|trainee)+|(without|no|not|lack|lacking) ~3 (training|trained|experience|preparation|briefing|skills)|whoever (is|has)|anyone (available|free|who)|(first|second) year ~1 students|call centre',
  ],
  interviewsThem: [
    '(interview|question|moderate|facilitate|conduct|lead|run|consult|survey|ask|do|carry out|hold|collect)+',
  ],
  usedAgainst: [
    '(confront|inform|notify|warn|send|forward|pass|hand|give|share|report|publish|broadcast|circulate|sell|play|copy|use|show|release)+ ~10 (him|abuser|employer|husband|police|prosecutor|media|press|partners|agency|immigration|public|donor|donors|court|all|everyone|recruiter|against)|(use|used|uses) (it|them|this)? ~3 (against|evidence|court|case file|punish|discipline|advertising|publicity)|(sound files|recordings|transcripts|answers|forms|notes|cards|comments|complaints|videos) ~6 (sent|forwarded|shared|passed|handed|published|circulated|go|goes|copied|shown|given|placed|posted)|goes into (her|the) (case)? file',
  ],
  askedWell: [
    '(stay|stays|keep|keeps|kept) away|(no|not) ~2 (difference|effect|influence|consequence|consequences)|facilitator stops',
    '{askedSafely}',
    '(never|not|no|nobody|nor|neither|must not|may not|instead of|rather than|avoid|without) ~8 {unfreeCompany|exposedPlace|unsafeContact|unskilled|makesKnown|filming}|{makesKnown|filming|unsafeContact} ~5 (not|never|neither|left out|removed|deleted|forbidden)|(may|can|free to|right to|need not|does not have to) ~3 (skip|refuse|stop|leave|decline|withdraw|remain)|(chosen|accepted|named) by (the|her|each|them)? ~1 (women|woman|survivor|survivors|herself)|(themes|totals|in general|own words)|trauma (informed|sensitive)|trained (facilitators|counsellors|interviewers|women|female)|independent (ngo|body|facilitator|organisation)|if (a|the|she|any) ~3 (wants|wishes|becomes|agrees|asks|prefers)|only (if|when|after|with|those)',
  ],
};
