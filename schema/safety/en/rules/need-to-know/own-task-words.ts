/** Words of X-11 for people and offices that see or keep more of a case than their own task asks for. */
export const ownTaskWords = {
  /** offices and people whose task is not to heal, to prove or to shelter; also everybody alike, and helpers beyond their part */
  outsideTask: [
    '(youth|sports|social|football|expatriate|rotary|lions|women s|community) ~1 (club|clubs|society|societies)|(budget|finance|financial|accounts|accounting|procurement|logistics|press|communications|welfare|training|welcome|customs|duty|housing|human resources|payroll|insurance|market) ~1 (officer|officers|staff|manager|managers|team|desk|department|office|assistant|assistants|clerk|clerks|counter|sergeant)|schoolteacher+|sergeant|(accountant|bookkeeper|cashier|auditor|treasurer|controller|storekeeper|tailor|hairdresser)+|government departments|farmers',
    '(desk|counter|front|ground|gate|support|night|sales) staff|(chaplain|deacon|missionary|missionaries|sheikh|abbot|rabbi|boatman|boatmen|ferryman|conductor|hotelier|grocer|banker|moneylender|reporter|editor|postmaster|notary|notaries|matron|tutor|schoolmaster|housemother|pilot|porter|hairdresser|butcher|baker|sailor|soldier|enumerator|canvasser|fundraiser|sponsor|patron)+',
    '(monk|nun|guide|captain|shopkeeper|barber|postman|postmen|neighbour)+|labour ministry|secretary|partners work',
    '(hr|personnel|travel|tour|tourist|gate|hamlet|health) ~1 (manager|managers|officer|officers|staff|agency|agencies|guide|guides|guard|guards|volunteer|volunteers|department)|(crew|sergeant|librarian|librarians|bank|school canteen|canteen|scouts|landlady|shopkeeper)',
    '{anyOffice}',
    '(transport|bus|taxi|airline|insurance|security|cleaning|it|telecom|software|hosting|courier|shipping|recruitment|phone|catering) (company|companies|firm|firms|contractor|contractors|staff|provider|providers|department|support|technicians|agency|agencies|guards)',
    '(contractor|technician|developer|programmer|administrator|auditor|accountant|statistician|researcher|student|intern|trainee|registrar|archivist|treasurer|donor|journalist|consultant|evaluator|enumerator)+|it (maintenance|support|staff|team|unit)|system administrator+',
    '(interpreter|translator|driver|chauffeur|guard|porter|cleaner|cook|receptionist|secretary|secretaries|telephonist|switchboard|usher|concierge|gatekeeper|caretaker|warden|dormitory supervisor|housekeeper|clerk|cashier|typist|messenger)+',
    '(data|registry|records|filing|reception|front desk|ticket|visa|passport|consular|district|municipal|office|admission|billing) (clerk|clerks|officer|officers|staff|assistant|assistants|operator|operators|worker|workers|employees)',
    '(village|community|religious|clan|ward|neighbourhood|neighborhood|block|commune|town|district|municipal|local) ~1 (head|heads|chief|chiefs|elder|elders|leader|leaders|council|councils|committee|committees|watch|teams|team|volunteers|volunteer|staff|office|offices|cells|mobilisers|health volunteers|police volunteers|administration|council members|hall|authorities|officials)|(headman|headmen|mayor|governor|imam|monk|priest|pastor|elder)+',
    '(women s|womens|youth|trade|labour|workers|students) union+|(union|unions) (steward|stewards|leaders|delegates|members|branch|cells|organisers)?|ward cells|mass organisations|cooperative+',
    '(employer|employers|employer s|business|industry|traders|hotel|factory) ~1 (association|associations|federation|chamber|council|manager|managers|management|supervisor|supervisors|hr|owner|owners|nurse|club)',
    '(employer|broker|recruiter|sponsor|agent|foreman|landlord|supervisor|manager)+|job (broker|brokers|centre|placement)|(job|work) placement (officer|officers|staff|desk)|placement (officer|officers|desk|staff|agency)',
    '(labour|labor|employment|migration|consular|embassy|consulate|immigration|border|airport|pre departure|returnee|reintegration|tourism|transport|education|agriculture|trade|finance|planning|statistics|foreign|interior|passport|orientation|tax|housing) ~1 (office|offices|desk|desks|officer|officers|inspector|inspectors|ministry|department|trainer|trainers|staff|clerk|clerks|attaché|attachés|counter|section|team|bureau|official|officials|authority|mission|hub|service|directorate|worker|workers|committee)',
    '(consulate|embassy|consul|attaché|ambassador|diplomat|ministry|ministries|consulates|embassies|school|schools|teacher|teachers|principal|headteacher|headmaster|professor|lecturer|librarian|coach|trainer|trainers|instructor)',
    '(steering|working|coordination|advisory|technical|monitoring|supervisory|whole|entire|full) ~1 (committee|group|groups|board|team|network|body|meeting|council)|board members|committee members|secretariat',
    '(every|each|any|all|whichever|no) ~1 (agency|agencies|partner|partners|member|members|user|users|officer|officers|party|parties|staff|signatory|signatories|colleague|colleagues|organisation|organisations|office|department|departments|employee|employees|person|volunteer|responder|responders|provider|providers|desk|login|account|municipal staff|who works|workers|ministry|ministries|institution|institutions|unit|units)',
    '(everyone|everybody|anyone|anybody|whoever|all of us|nobody is|all colleagues|the public|all staff|municipal staff|all municipal staff)|(first|initial) (point|person|contact|office|agency|responder|desk)|point of (first)? ~1 contact',
    '(non specialist|non specialised|non specialized|nonspecialist|unspecialised|untrained|generalist|unqualified|outside|external|other|partner|lay) ~1 (agency|agencies|partner|partners|staff|actor|actors|organisation|organisations|provider|providers|persons|people|responders|members|bodies|service|services|volunteers|colleagues|users)',
    '(agency|office|partner|person) (that|which|who) ~2 (made|makes|referred|refers|sent|sends|received|receives|placed|recruited|first)',
    '(not|no) ~3 (part|role|involved|on|assigned) ~2 (case|treatment|team)|on the case or not',
    '(mailing|distribution|contact) list|(shared|common|joint|group|team|open|public|network|whatsapp|telegram|drop) ~1 (drive|folder|folders|inbox|mailbox|chat|group|board|cabinet|shelf|calendar|channel|spreadsheet)',
  ],
  /** an officer of whatever office that neither heals nor proves */
  anyOfficer: ['(officer|agent|clerk|attaché|inspector|delegate|representative|official|registrar|administrator)+'],
  expertOfficer: [
    '(police|medical|health|case|protection|probation|legal|investigating|forensic|women s|social|station|prosecution|court|clinical|welfare|child) ~1 (officer|agent|clerk|inspector|representative|official|administrator)+',
  ],
  layOfficer: { of: 'anyOfficer', outside: 'expertOfficer' },
  /** what only those who heal, prove or shelter need */
  caseDepth: [
    'forensic (annex|page|sheet)|any client|new cases|her history|how she was hurt|what the (husband|man|attacker|abuser) did|(doctor|nurse|surgeon) s findings|incident report|(confided|entrusted|told in confidence)|past abuse',
    'why (she|each woman|the woman|a woman|every woman|they) ~1 (come|came|has come|is here|seeks help)|reason ~2 (visit|visits|coming|admission|stay)|(the acts|the offender|offenders|the consequences)|women (beaten|raped|abused|assaulted)',
    '(register|list|book|notebook|log|record|records|file|dossier|tally|register of) of ~3 (assaults|rapes|beatings|attacks|beaten|abused|incidents|violence|cases|victims)|(beatings|assaults|rapes)',
    '{deepData}',
    '(case|client|survivor|patient|incident|intake|file|session|interview|counselling|shelter|hospital|medical|clinical|forensic|laboratory|lab|therapy|court|police|psychosocial|psychiatric|health|treatment|danger|risk|full|complete|whole|entire|detailed|long|sensitive|confidential|intimate|personal) ~2 (narrative|narratives|note|notes|file|files|record|records|history|histories|module|modules|report|reports|form|forms|finding|findings|result|results|photo|photos|photographs|background|account|story|stories|details|data set|dataset|assessment|assessments|plan|plans|tab|tabs|sections|section|parts|part|fields|chronology|chart|dossier|dossiers|particulars|information|items|summary|summaries|transcript|recording|recordings|interview|circumstances|biography|profile|picture)',
    '(injury|injuries|bruise|bruises|wound|wounds|scars|pregnancy|abortion|miscarriage|medication|vaccination|diagnosis|diagnoses|genital|nightmares|trauma|suicidal|drinking|alcohol|earlier incidents|previous incidents|weapon|severity|frequency|sexual acts|acts suffered|positions|penetration|rape kit|virginity|swab|swabs|symptoms|mental state|blood|infections|hiv|contraception|psychiatric|panic|sleep|family conflict|family conflicts|family situation|police progress|court steps|marital history|sexual history|perpetrator s|abuser s|suspect)',
    '(who did it|what (happened|was done|he did|they did|she (said|says|told|disclosed|suffered|went through|reported))|everything (she|the (survivor|woman|client)|that)|how often|how many times|where on (her|the) body|in (which|what) (way|manner)|acts (suffered|committed)|details of (what|the)|story of (the|her)|account of (the|her|what))',
    '(type|kind|form|nature|history|circumstances|course|description|details|particulars|narrative|account|story|frequency|severity|chronology|incidents|cases|record|records|book|register) of ~2 (violence|abuse|assault|rape|attack|harassment|beating|beatings|domestic violence|incident|abuser|perpetrator|spouses|both spouses)',
    '(full|whole|entire|complete|long|same|twelve page|ten page|identical|incident) ~1 (form|forms|data set|dataset|questionnaire|intake form|register|fields|record|items|sheet)|(all|every|each|identical|ninety|sixty|fifty|forty) ~1 (fields|items|boxes|questions|tabs|columns|modules|screens|sections|details|detail|file|files)|(section|sections) a to|case (book|record|files|file)|intake form',
  ],
  /** gets, sees, writes or keeps it */
  getsOrKeeps: [
    '(guards|they|staff|desk|desks|counters|counter|volunteers|clerks|teachers|officers|managers|agents|stewards|heads|hamlet|trainers|drivers|employee|employees) ~1 (note|notes|record|list|document|report|file|register)|(look|call|pull|bring) up|(types|type) up|(hold|holds|hands|has) ~1 (keys|key)|(works|work) in one file|(appear|appears|shown|printed) ~1 on',
    '(see|read|view|open|browse|search|look|consult|check|access|log in|download|print|scan|obtain|collect|gather|write|log|jot|type|enter|describe|fill|complete|fill in|keep|hold|store|save|archive|maintain|have|know|hear|learn|ask|question|interview|elicit|measure|photograph|draw|map|probe|explore|update|edit|need|want|demand|request|assess|screen|conduct|compile|set up|run|capture|retell|debrief|examine|go through|enjoy|use|put)+',
    '(records|recorded|recording|registers|registered|registering|lists|listed|documents|documented|documenting|noting|noted|notes|files|filed|collates|reporting|attached|attach|attaches)|(to|shall|must|will|should|may|can|and|also|who|they|could) ~1 (record|file|note|list|document|register|report|copy)',
    '(write|writes|take|takes|note|notes|put|puts|jot) ~3 down|(access|visible|available|open|at the disposal|accessible|right|rights|permission|login|exempt|readable|displayed|on screen|in hand|book|written record)',
  ],
  /** is handed it by others */
  isHandedIt: [
    '(receive|get|share|post|upload|attach|circulate|forward|send|copy in|cc|pass|go|hand|give|tell|inform|brief|grant|discuss|report|show|supply|provide|furnish|mail|transmit|submit|return|read out|copy)+',
    '(sent|shown|given|passed|told|handed|back|get back|copy|copies|a copy|report back|full report)',
  ],
  /** of her inner life: nobody is handed this but those who heal */
  innermost: [
    '(counselling|counsellor|counsellor s|therapy|therapist|therapist s|psychologist|psychologist s|psychiatric|psychological|psychosocial|trauma|session|gynaecological|genital|forensic|clinical|hiv|abortion|pregnancy) ~2 (note|notes|record|records|file|files|report|reports|finding|findings|result|results|history|details|assessment|assessments|summary|summaries|diagnosis|log|logs|sheet|sheets)',
    '(diagnosis|diagnoses|nightmares|everything (she|the (survivor|woman))|full findings|full report|whole story|full story|full background|intake form|medical findings|confidences|in confidence|every word|all (she|her) (said|told))',
  ],
  /** no more than the task */
  ownTask: [
    '{seeNothing}|{onlyTheirs}',
    '(with|after|given|unless|provided|on) ~3 (consent|agreement|permission|written request)|(she|survivor|woman|client|patient) ~2 (agrees|wishes|asks|wants|agree|allow|allows)|court order|her own (copy|notes|file|record|records)|right to (see|read|correct)',
    '(permission|consent|agreement|agreed|consulted|consents|asked whether|without ~3 (asking|involving|telling|consulting|informing)|not ~2 (informed|consulted|asked)|wishes|anyway|automatically|implies|deemed|implied)',
    '(anonymous|anonymised|anonymized|aggregate|aggregated|totals|counts|number of|how many|percentage|share of|without names|de identified|monthly figures)',
    '(training|curriculum|role play|exercise|fictional|invented|sample|test data|template|definition|means|is defined|agree on who|decides who|directory|hotline (card|cards|number|leaflet)|leaflet|leaflets|posters|mandatory reporting|certificate of employment)',
    '(doctor|doctors|nurse|nurses|forensic doctor|clinician|physician|therapist|counsellor|psychologist|health staff|clinical staff|hospital|clinic) ~2 (records|record|documents|document|keeps|keep|writes|write|fills|completes|enters|stores|treats|examines|explains)',
    '{wageMatters}',
    '(delete|remove|strike|drop|cross out|take out|correct|closed|restrict|restricted|black out|mask)+',
    '(usb|unencrypted|shelf|tray|envelope|post|photocopies|laptop|personal phone|private phone|backup|disk|disks|cupboard|cabinet|drawer|unlocked|locked|wiping|trash|bin|password|passwords|line account|whatsapp|e mail|email|link|newsletter|press|minutes|public|published|annual report|summary|scorecard|evaluators|evaluator|video|names|name|initials)',
    '(police|prosecutor|prosecutors) ~1 (collect|interview|gather) ~1 (evidence|witnesses)|have to report|has to report|(is|are) free|word for word before|responders are|it would be wrong|please delete',
    '(again|anew|once more|retell|repeat|repeats|believable|plausible|credible|credibility|true|invented)',
  ],
  /** they do not see it, whatever else they do */
  sightDenied: [
    '(not|never|no|nor|neither|none|nobody|without|nothing|cannot) ~6 (see|sees|read|reads|view|open|access|record|records|write|writes|note|keep|keeps|hold|holds|store|take|takes|taking|ask|asks|asking|collect|collects|receive|receives|enter|enters|entered|fill|fills|know|learn|get|gets|document|interview|interviews|shared|details|detail|file|files|information|history|copy|copies|told|given|allowed|visible|about|item|items|data|describe|login|signature|linked|withhold|exchanged|handed|sent|passed|forward|attached|included|disclose|take down|write down|linked)',
    '(never|nobody|no one|neither|nor|nowhere|refrain|refrains|forbidden|prohibited|banned|ruled out|excluded|no business)',
  ],
  sightAnyway: [
    '(can|could|should|shall|would|why|may|must) (we|the|they|our|you|it|this|that|every|each|police|agencies|staff|do|does|is|are|should) ~5 not|why not',
    'nothing ~2 (hidden|closed|secret|withheld)|or not|whether or not|not (just|only|merely|simply)|(no|not) ~1 (part|role|involved|on|assigned|trained|specialised|specialists|exempt|restriction|restrictions|limit|limits|limited|secrets|secret|divided|hidden)|non ~1 (specialist|specialised|specialists|vaw)|(although|though|even though|even if) ~8 (not|no|never)',
    'no ~1 (agency|partner|member|office|user|field|fields|tab|part) ~1 (exempt|hidden|closed|excluded)|no ~1 (distinction|difference|role|roles|role based|levels|filter|reason)',
    '(not|no) ~2 (need|needs|needed|necessary|required) ~3 (them|it|for|as)|not ~2 (needed|necessary) as',
    'no ~4 (exempt|excluded|hidden|closed|left out)',
  ],
  seeNothing: { of: 'sightDenied', outside: 'sightAnyway' },
  onlyTheirTask: [
    '(only|nothing more|no more than|nothing else|nothing about|limited to|confined to|restricted to|solely|two items|two things|three items|minimum needed|need to know|her task|his task|own task|its task|their task|their role|her role|its role|role based|according to (role|task|function)|fits|mandate)',
  ],
  notTheirs: [
    'not (only|just|merely|solely)|(although|though|even though|even if|while|whereas|despite) ~5 (only|nothing more|no more than|nothing else|limited to|confined to|restricted to|solely)|not ~3 (limited|confined|restricted)|(need|needs) to know ~2 (the|full|all|everything|whole|every|about)|(regardless|irrespective|outside|beyond|whatever) ~3 (mandate|role|task|function)',
  ],
  onlyTheirs: { of: 'onlyTheirTask', outside: 'notTheirs' },
  /** rights to see that know no tasks */
  rightsAlike: [
    '{rightsForAll}',
    '(no|not|without|hardly|nor|little) ~3 (difference|distinction|differentiation|differentiate|line) ~3 between ~14 (see|sees|seeing|open|read|access|roles|role|users|staff|know|view)',
    '(one|single|same|common|shared|joint|generic|master|single sign) ~1 (login|log in|password|account|administrator account|user account|user name|username|key|licence|code|pin|profile|credentials)',
    '(no|not|never|without|drop|abolish|scrap|lift|remove|nor) ~5 (restriction|restrictions|restricted|limit|limits|limited|divided|division|distinction|differentiation|differentiate|differentiated|distinguish|levels|layers|tiers|hierarchy|filter|filters|filtering|separated|split|graded|hidden|closed|blocked|masked|role|roles|permissions|exempt|confidential) ~4 (of|to|in|by|for|within|from|on|fields|access|rights|user|users|data|completing|the)?',
    '(everyone|everybody|all|anyone|each|every) ~3 (see|sees|read|reads|access|view|views|opens|open|know|knows|edit|write|enter|fill|fills|complete|completes|collect|collects|record|records|use|uses) ~2 (everything|all|anything|whole|entire|complete|every|full|same|identical)',
    '(all|every|full|complete|entire|whole) ~1 (fields|field|screens|tabs|modules|records|files|data|columns|boxes|tables|items|sections|narratives|information|detail|details) ~3 (visible|open|accessible|available|readable|shown|displayed|unlocked|shared|editable)',
    '(read and write|read write|unlimited|unrestricted|full|open|permanent|unfiltered|universal|complete|general|blanket|free|equal|identical|same) ~2 (access|rights|permissions|view|login|reading rights|entry)|access ~2 (to)? ~1 (all|everything|every)',
    '(identical|same|one|uniform|single|common) ~1 (fields|form|forms|questions|items|data|data set|dataset|questionnaire|sheet|intake) ~3 (for all|for every|everywhere|by all|whoever|irrespective|regardless|across|complete|filled|completed)?',
    '(irrespective|regardless|whatever|independent|independently) ~2 (of)? ~2 (role|roles|mandate|function|task|rank|profession|training|position|need|duties|type of agency|specialisation)',
    '(like|as) (anybody|everybody|everyone|anyone|any other user|all others|any other partner) ~1 else?',
  ],
  allSeeAll: [
    '(whoever|anyone who|everyone who|all who|those who) ~3 (logs in|log in|opens|open|uses|use|joins|join|works|work|signs|sign) ~3 (everything|anything|it all|the whole|every file|all files|all data)',
    '(everyone|everybody|all (agencies|partners|members|staff|users|parties|colleagues)|(every|each|any) (agency|partner|member|user|colleague|party)) ~3 (see|sees|read|reads|open|opens|access|know|knows|look at) ~1 (everything|anything|it all)',
    '(data set|dataset|data|items|fields|form|register|database) ~6 (not|never) ~2 (divided|split|separated|graded|differentiated|tailored|adapted|limited|restricted) ~3 (by|to|according) ~3 (role|roles|agency|function|mandate|task|profession)',
    '(non specialist|non specialised|nonspecialist|generalist|migration|labour|consular|all|first) ~1 (agency|agencies|partners|partner|actors|staff|contacts|organisations) ~3 not ~2 (limited|confined|restricted) ~3 (disclosure|referral|two items|minimum)',
  ],
  sharedThing: [
    '{sharedData}',
    '(user|users|login|access|file|files|database|system|software|application|app|platform|record|records|module|modules|tab|field|fields|data|form|forms|data set|items|case|cases|narrative|narratives|screen|screens|sheet|folder|note|notes|minimum data set|drive|cloud|counselling)+',
  ],
  /** takes it in, or keeps it */
  takesIn: [
    '(write|writes|writing|wrote|note|notes|noting|jot|jots|put|puts|type|types) ~2 (down|up|out)|(fill|fills|filling) (in|out|up)?|(fill|fills|filling) ~4 (in|out)',
    '(write|writes|complete|completes|completing|record|records|recording|note|notes|document|documents|documenting|register|registers|keep|keeps|keeping|hold|holds|holding|maintain|maintains|store|stores|storing|save|saves|archive|archives|enter|enters|entering|collect|collects|collecting|compile|compiles|gather|gathers|obtain|obtains|receive|receives|receiving|see|sees|seeing|read|reads|reading|open|opens|opening|view|views|browse|consult|consults|access|accesses|look at|looks at|copy|copies|update|updates|updating|list|lists|describe|describes|learn|learns|answer|answers|download|downloads|search|searches|take over|takes over|demand|demands|require|requires|use|uses)|(take|takes|taking) (a|the|full|complete|detailed|long)|(has|have|having|get|gets) (full|free|direct|open|read|reading|unlimited|a)? (access|copy|copies|sight|the|full|her|all)',
    '(access|login|password|rights|permission) ~2 (to|for)|(is|are|be|was|were) (also|then|always|routinely|to be|all|fully|first|regularly|automatically)? (given|sent|shown|handed|told|passed|briefed|informed|copied|provided|supplied|furnished|granted|allowed) ~1 (with|on|about|of|in on)?',
  ],
  layOpen: [
    '(open|available|accessible|visible|readable|known|disclosed|unlocked|sent|given|passed|copied|handed|shown|issued|supplied|provided|go|goes) ~1 to|at the disposal of|in the hands of|(on|across) the ~1 (table|screen|screens|desk|counter)|read and write',
  ],
  /** hands it over */
  passesIt: [
    '(send|sends|give|gives|hand|hands|pass|passes|forward|forwards|transmit|transmits|supply|supplies|provide|provides|show|shows|submit|submits|mail|mails|upload|uploads|post|posts|circulate|circulates|distribute|distributes|share|shares|communicate|deliver|deliver|furnish|release|releases|disclose|discloses)',
  ],
  /** what healers and those who prove write about her */
  innerPaper: [
    '(medical|clinical|forensic|psychological|psychiatric|psychosocial|psychologist|psychologists|therapy|therapists|therapeutic|counselling|counseling|counsellors|hospital|doctor|doctors|nurse|nurses|midwife|counsellor|therapist|psychiatrist|social worker|caseworker|sexual|obstetric|gynaecological|mental health|health|trauma|treatment|examination|laboratory|lab|autopsy|hiv) ~3 (note|notes|file|files|record|records|history|histories|finding|findings|result|results|assessment|assessments|report|reports|section|sections|part|parts|form|forms|sheet|sheets|chart|charts|details|data|questions|evaluation|evaluations|summary|summaries|diagnosis|dossier|dossiers|background|log|logs|opinion|modules|module|pages|interview|information|profile|certificate|certificates)',
    '(result|results|finding|findings|course|outcome|notes|records|conclusions|transcript|content|contents) ~1 (of|on|about|from) ~3 (medical|forensic|counselling|clinical|trauma|therapy|psychological|gynaecological|examination|session|sessions)',
    '(page|pages|screen|screens|tab|tabs|section|sections|fields|notes) ~1 (on|about|of|for) ~3 (trauma|examination|therapy|injuries|counselling|violence)',
    '(injury|injuries|bruises|wounds|body map|injury map|diagnosis|diagnoses|medication|symptoms|swab results|test results|psychological (condition|state)|mental (state|condition|health)|state of mind|pregnancy|hiv status|contraception|rape kit|sexual history|sexual acts|sexual details)',
    '(full|complete|completed|detailed|whole|entire|long|longer|comprehensive|exhaustive|thorough|in depth|twelve page|ten page|twenty page|40 item|forty item|same|unabridged|unredacted|uncut|extensive|verbatim|word for word) ~3 (file|files|history|histories|form|forms|account|accounts|record|records|narrative|narratives|story|stories|case notes|notes|intake|questionnaire|assessment|dossier|dossiers|data set|dataset|set of ~2 data|description|chronology|testimony|information ~3 (violence|abuse|assault|rape))',
    '(detail|details|history|nature|course|circumstances|particulars|description|account|chronology|story|narrative|severity|frequency) ~1 (of|about) ~3 (violence|abuse|assault|assaults|rape|attack|incident|beating|beatings|harassment|what happened|injuries)',
    '(detail|details|section|sections|page|pages|part|parts|questions) ~1 (on|of|about) ~3 (rape|assault|assaults|sexual|abuse|attack|injuries|beating|beatings)',
    '(what|whatever) ~2 (happened|was done|had been done|took place|he did|they did|she (said|says|told|suffered|went through|disclosed)|was said) ~2 (her|woman|survivor|session|counselling|therapy)?|what (each|every|the|a|any|this)? ~1 (woman|trainee|worker|survivor|girl|client|maid|women|residents|resident) ~1 (has|have|had)? ~1 (told|suffered|went through|gone through|disclosed|endured|lived through|confided|reported)|everything (that happened|she (says|said|told|tells)|the (woman|survivor) (says|said|told|tells))|who did it',
    '(case|client|survivor|patient|intake|session|interview) ~1 (file|files|record|records|notes|note|narrative|narratives|history|histories|story|stories|dossier|dossiers|assessment|assessments)',
  ],
  proofWord: ['(evidence|proof|clothing|clothes|photos|pictures|witness|witnesses|therapy|counselling session)'],
  fromHereToThere: ['from ~6 to ~2 {clinicActorAny}'],
  clinicActor: { of: 'clinicActorAny', outside: 'fromHereToThere' },
  clinicActorAny: [
    '(hospital|clinic|doctor|nurse|midwife|psychologist|psychiatrist|counsellor|therapist|physician|clinician|caseworker|social worker|case manager|prosecutor|judge|forensic team|laboratory)+|(specialised|specialist|specialized|health|medical|clinical) ~1 (service|services|staff|provider|providers|personnel|team|teams|agencies|agency|professionals|unit|facility|facilities|centre|centres)',
  ],
  /** no more than the little a first contact needs */
  proofOrTruth: [
    '(evidence|proof|camera|credible|credibility|truthful|lying|believed|convincing|affidavit|findings on|witness|witnesses|perpetrator as well)|(photograph|photographs|film|films|pictures) ~6 {innerPaper}|(true|truth|verify|verifies|judge|judges|investigates|investigate|investigation)|(therapy|counselling) (talks|sessions|session|rooms)|for (the)? court|(formal|sworn|witness|full) statement',
  ],
  littleOnly: [
    '(keep|keeps|kept|keeping|stay|stays|remain|remains) ~8 (confidential|secret|to (himself|herself|themselves)|private)',
    '(tray|trays|cloud|link|shared drive|shelf|shelves|at home|former|transferred|messaging|chat|usb|memory stick|unlocked|unencrypted|cabinet|drawer|corridor)',
    '(again|anew|once more|another time|retell|retells|repeat|repeats|for practice|get over|gets over)|limit ~1 (themselves|itself)|limits (themselves|itself)',
    '{onlyTheirs}|(nothing|no more) (else|further|more)|number of|how many|(anonymous|anonymised|aggregate|aggregated|statistics|statistical|totals)|her own ~1 (file|record|records|notes|copy|report|statement|form|data)|court order|definition|fictional|invented|sample|role play|curriculum|(certificate|proof) of employment',
    '(delete|deletes|deleted|remove|removes|removed|strike|destroy|destroys|return|returns|send back|sends back) ~6 {innerPaper}|(locked|sealed|closed|hidden|withheld|kept|protected|separate|separated|away) ~2 (from|against)|(not|never|no|nobody|neither|nor|without) ~3 (allowed|permitted|entitled|authorised|supposed|need|needs)|out of ~1 (sight|reach)',
  ],
  /** what is wrong is that she was not asked */
  sharedUnasked: [
    '(whether or not|even if|even when|although|unless) ~5 (know|knows|agree|agrees|consent|consents|wants|object|objects|objected)|(woman|women|client|clients|she|survivor|survivors|they) ~3 (not|never) ~2 (asked|consulted|informed|told|know|consent|agree|agreed)|without ~4 (permission|consent|knowledge|asking|telling|agreement|approval|knowing)|(know|told|tell|inform|informed|tells|informs) ~2 (later|afterwards)|consent is|(regardless|irrespective) of ~4 (wish|wishes|will|consent)|against her (will|wish|wishes)|(kept|keeps|keep) informed',
  ],
  noUseForIt: [
    '(no|any|without) ~1 (use|purpose|reason|need) ~3 (for|of|decided|known|given|stated|them|it)|for which no|whether or not ~8 (needed|used|necessary|required)|(not|no) ~2 (yet|been) ~1 (decided|known|needed)|in case ~4 (useful|needed|asks|later)',
  ],
  /** no more than the task asks for, or another matter */
  noMoreThanNeeded: [
    '(writes|write|notes|note|records|record|keeps|keep|asks|ask|files|file|learns|learn|takes|take) nothing|(no|nothing|not) ~1 (down|in writing|on paper)',
    '(avoid|avoids|avoiding|spare|spares|sparing) ~4 (question|questions|asking|details|detail|recording|noting|story|stories)|(has|have|with|holds|contain|contains|asks|ask|shows|show|there is|there are) no ~1 (question|questions|field|fields|box|boxes|item|items|column|columns|line|space|details|detail)|(law|act|code|statute) ~4 (oblige|obliges|require|requires|bind|binds|force|forces|compel|compels) ~8 (report|notify|tell)',
    'equal access is|access is a ~2 principle|still has injuries|embassy column',
    '(asks for deletion|draft digest|police ask|in order to judge|arrest the offender|extracts all foreign)',
    'no (agency|partner|member|user|one|office|other|staff|officer|person|volunteer|embassy|consulate|union|employer|recruiter|broker|migration|non|clerk|driver|school|teacher) ~6 (may|shall|can|must|is allowed to|has) ~2 (open|see|read|hold|keep|access|store|record)|standing member|except the immigration',
    '(carries out|sealed|keeps evidence safe|keeps away|not be available|no role|must report gunshot|same folder|can enter|take part in the case|what she needs)',
    '(please delete|should have disclosure|disclosure and referral only|access follows|yet withhold|it would be wrong|read as|police files|(cannot|can not) ~1 (see|open|read)|must not ~3 (note|record|keep|see|open)|shall not ~3 (hold|keep|see|record|open|be linked)|(hold|holds|keep|keeps) no)',
    '(are|is|be) never linked|have to report|responders are|evidence and interview|word for word before|this list is free|one consent|leaves open|each other s',
  ],
};
