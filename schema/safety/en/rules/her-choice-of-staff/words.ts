/** Words of X-20: who sees her, who interprets, where, and what it costs. */
export const herChoiceOfStaffWords = {
  closeOthers: [
    '(employer|husband|relative|boss|supervisor|perpetrator|recruiter|broker|child|abuser|guard)+',
    'family member+|in laws|children|relatives',
  ],
  interpretVerb: [
    '(put|puts|turn|turns|render|renders|say|says|repeat|repeats) ~8 (into|in) (english|thai|lao|khmer|burmese|vietnamese|another language|the local language|the language|our language|her language|the other language)',
    '(interpret|translate)+',
    'interpreting|translating|interpretation|translation',
    '(do|does|provide|provides|help with|helps with|assist with|assists with) ~3 (interpretation|translation|interpreting|translating)',
  ],
  interpreterOk: [
    '(interpreter|translator|interpreters) ~2 (is paid|allowance|fee|booked)',
    '(pay|pays|paid) ~4 (interpreter|interpreters|interpretation)',
    '(other than|not) ~2 {intimate}',
    '(document|documents|certificate|contract|leaflet|text) ~4 (translated|translation)',
  ],
  publicPlace: [
    '(open|public|front|common|shared|reception|main|general) (counter|desk|hall|area|ward|office|space|room|window|place|yard|corridor|lobby)',
    'waiting (room|area|hall)|corridor+|hallway+|lobby|entrance hall|courtyard|reception (area|hall|desk)?|counter|queue|market|street|gate',
  ],
  sheAsksFor: { of: 'sheAsksForAny', outside: 'thoughSheAsks' },
  /** what she asks for and does not get */
  thoughSheAsks: [
    '(even|although|though|despite|regardless|whether|no matter) ~2 (if|when|though|where|whether|she|women|survivors|clients) ~4 (ask|asks|asked|asking|wish|wishes|want|wants|request|requests|prefer|prefers)',
    '(ask|asks|asked|wish|wishes|want|wants|request|requests|prefer|prefers) ~8 (not be|no choice|refused|declined|denied|anyway|nevertheless|in vain|however)',
  ],
  sheAsksForAny: [
    '(if|when|because|unless|where) (she|the survivor|the woman) ~3 (ask|asks|wish|wishes|want|wants|choose|chooses|agree|agrees|request|requests|prefer|prefers|likes)',
    'she trusts|of her choice|at her request|her choice|support person|person she',
  ],
  payer: ['{survivorNoun}', 'she|they|her|them|family|survivors'],
  feesElsewhere: [
    '(paid|financed|covered|met|borne) (from|out of) ~4 (fund|funds|budget|account|money of)|(office|centre|center|clinic|shelter|hotline) ~2 (pays|covers|bears|reimburses|meets)|directory ~12 (fee|fees|cost|costs)|(withdraw|withdraws|drop|drops|leave early|leaves early|quit|quits) ~10 repay',
    '(recruiter|recruiters|broker|union|embassy|consulate|police|province|network|foundation|ngo|lead|city|municipality|parties|signatories|insurance) ~8 (pay|pays|paid|bears|covers|reimburses|refunds)|(paid|borne|covered|met|reimbursed|refunded|financed) (for)? by ~3 (state|ministry|embassy|consulate|union|province|city|municipality|network|foundation|ngo|insurance|budget|lead|offender|convicted|recruiter)',
    '(liar|liars|offender|abuser|perpetrator|accused|suspect) ~4 charged|(charge|charges|charged) against|(press|presses|pressing|drop|drops|bring|brings|face|faces) ~2 charges|(paid|pays|pay|payable) ~1 (out|only)? (to|against) ~2|(grant|grants|allowance|compensation|money|cash) (is|are|has been|have been|be) paid',
    '(employer|ministry|agency|state|government|perpetrator|fund|secretariat|project|donor|agencies|court|recruitment|hospital|budget) ~5 (pay|pays|bear|bears|cover|covers|reimburse|reimburses|charge|fee|cost|costs|paid|budget)',
    '(paid|borne|covered|met|reimbursed) by ~3 (the|its)? (employer|ministry|agency|state|government|perpetrator|fund|project|donor|court|agencies|hospital)',
    '(recruitment|placement|court|membership|annual) fee+',
    '(wages|wage|salary|compensation)',
  ],
  lodgedThings: ['(lodging|lodgings|meals|stay|bed|night|home|transport|certificate|room|board|ambulance|lawyer)'],
  chargedToHer: [
    '(billed|invoiced|payable|chargeable|charged|priced|paid) ~5 (rate|fee|fees|price|tariff|charge|night|day|hour|session|her|woman|women|resident|client|survivor|family)',
    '(daily|nightly|modest|small|reduced|nominal|symbolic|flat|hourly) ~1 (rate|fee|charge|sum|contribution|tariff|payment|deposit)',
  ],
  /** what she pays, though it is called otherwise */
  herCost: [
    '(deposit|fee|fees|charge|charges|price|(hourly|daily|nightly|flat|reduced|full|normal) (rate|rates)|hourly|invoice|bill|billed|pays|paid by|pay|payable|in advance|own pocket|contribution|cost|costs|tip|guarantee|instalments|token sum|small sum)',
  ],
  costedHelp: [
    '(examination|consultation|certificate|lawyer|legal representation|representation|room|bed|kit|test|medicine|interpreter|translation|ambulance|transport|counselling|session|meal|meals|shelter|copy|form|application|x ray|treatment|services|service|registration)',
  ],
  costFree: [
    '{payedElse}',
    '(agency|agencies|ministry|fund|budget|donor|state|hospital|network|province|employer|perpetrator|convicted) ~4 (pay|pays|paid|cover|covers|bears|meets|reimburses)',
    '(costs her nothing|for nothing|free|nobody pays|no one pays|none|never|paid by ~2 (budget|fund|ministry|state|network|agency|employer))',
    '(staff|interpreters|lawyers|doctors) ~4 (paid|fees|rate|salary)',
  ],
  menOnly: [
    '(only|all|none but|exclusively|just) ~2 (men|policemen|male|males)|(men|policemen|male staff|male officers|males) (only|alone)|no (woman|women|female|policewoman|policewomen) ~4 (on duty|available|present|works|in the team|shift)|never policewomen|policemen never',
  ],
  /** within the hearing of others, or before men alone */
  inTheRoom: [
    '(at|over|across) (the)? ~1 (information desk|help desk|guard post|ticket window|enquiry window)|(patients|clients|people|others|visitors|customers|men) ~3 (queue|queues|queuing|stand|standing|wait|waiting|sit|sitting|line up) ~2 (behind|around|beside|next|near|in|there)?|(door|doors) ~6 (open|ajar)|(open|opens|opening|opened) ~3 (door|doors)|open door|thin walls|(shared|crowded|open|busy) (room|space|tent|hall|office|ward|corridor)',
    'without ~1 (door|doors|walls|partition)|no (door|wall|partition)|(other (patients|clients|women|people|visitors|residents|workers|detainees)|others|bystanders) ~3 (listen|listening|hear|hears|present|watch|watching|wait|waiting|overhear|can hear)',
    '(in front of|beside|next to|near|within earshot of) ~3 (other (patients|clients|women|callers|visitors|people|residents|workers|officers)|patients|clients|visitors|customers|colleagues|queue|neighbours|workmates|classmates|public|suspect|accused|perpetrator|supervisor|employer|husband|interns|students|trainees)',
    '(supervisor|employer|husband|neighbours|friend|sister|brother|mother|father|cousin|chief|teacher|driver|landlord|colleague|manager|agent|broker|foreman|recruiter|sponsor|landlady|landlord|mother in law|relative|relatives|boss|partner|accused|suspect|perpetrator|journalist|neighbour|guard|security guard|colleagues|family|suspect) ~3 (sit|sits|stay|stays|remain|remains|listen|listens|attend|attends|present|accompany|accompanies|seated|wait|waits|join|joins|take part|takes part|is|are) ~2 (in|during|at|throughout|with|on|to|across|in on|present|while|when|as)',
    '(in|at|on|over|across) ~2 (canteen|dining hall|corridor|lobby|open office|waiting room|waiting area|yard|courtyard|queue|counter|front desk|reception desk|gate|street|market|bus|car|police car|open ward|ward|entrance|hall|shop|factory floor|doorway|veranda|public|staircase|balcony|stairwell|shared room|shared office|open plan|reception|hallway|tent|playground|garden|taxi|ambulance|patrol car|kitchen|workshop|foyer|passage)|(curtain|partition|open door|door open|thin wall|no door|loudspeaker|speaker phone|on speaker)|(same|one|shared|common) (room|office) (as|with)',
  ],
  tellsThere: [
    '(ask|asks|asking|asked) ~1 (her|she|the woman|the survivor|women|survivors|patients) ~1|(asks|ask|asking) ~1 about|check up|checkup|check ups|physical|appointment|procedure|scan|ultrasound|the birth|delivery|take (her|statements)|intimate questions|what (happened|he did) to her|(taking|take|takes) ~2 (history|statement)',
    '(interview|interviewed|interviews|statement|statements|counselling|counselled|examination|examined|examine|examines|conversation|conversations|hearing|intake|session|sessions|consultation|disclosure|testimony|questioned|questioning|questions|tells|tell|told|recounts|recount|describes|describe|discloses|speaks|speak|screening|exam|swab|complaint|story|undress|undresses|searched|talk|talks|discuss|discusses|discussed|asked about|receive women|receive her|receives women|medical history|medical check|triage)',
  ],
  menThere: [
    '(a|the|only a|another) man ~2 (examine|examines|searches|questions|interviews|treats|undresses|interprets|attends|receives|takes|conducts|carries)|(male|man) ~1 (guard|officer|nurse|doctor|orderly|warden|policeman) ~2 (watch|watches|looks on|stands by|present|stays|attends)',
    '(only|all|just) ~1 (men|male (staff|officers|doctors|policemen)|policemen)|(men|male (officers|staff|policemen|doctors)|policemen) ~4 (on duty|are available|alone|only|search|question|guard|receive|undress|examine)|(no|without|lack of|not) ~2 (female|woman|women) (staff|officer|officers|doctor|doctors|interpreter|interpreters|nurse|nurses|police|physician|examiner|policewoman|policewomen|counsellor) ~3',
    '(female|woman|women) (police|medical|trained|duty)? (staff|officer|officers|doctor|doctors|interpreter|interpreters|nurse|physician|examiner|police|policewoman|policewomen|counsellor) ~4 (not|unnecessary|superfluous|optional|no) ~2 (needed|necessary|required|available|offered|provided|called|possible|guaranteed|foreseen)?|(policewoman|policewomen) ~3 (not|unnecessary)|(male|man) ~1 (officer|sergeant|inspector|doctor|physician|guard|policeman|investigator|nurse|interpreter|examiner|gynaecologist|constable|detective|caseworker) ~8 (alone|even if|whether or not|regardless|although|without ~2 (chaperone|female|woman))',
    '(asks|ask|asked|requests|request|wish|wishes|prefers) ~3 for ~2 (woman|female|policewoman) ~6 (declined|refused|denied|ignored|not)|(even if|although|though|regardless) ~3 (asks|ask|prefers|wishes|requests) ~3 (woman|female|policewoman)',
  ],
  privateEnough: ['{sheAsksFor}', '{privateAnyway}'],
  privateAnyway: { of: 'privateAnywayAny', outside: 'noPrivateRoom' },
  noPrivateRoom: [
    '(no|not|without|luxury|unnecessary|lack|lacks|instead of|hardly) ~4 (private|separate|quiet|closed|confidential) (room|rooms|space|place|office|corner)',
    '(private|separate|quiet|closed|extra) (room|rooms|space|office|corner) ~6 (luxury|not|unnecessary|superfluous|too|impossible|no)',
  ],
  privateAnywayAny: [
    'locked from inside|female doctor without other people',
    '{paperOfTalk}',
    'at (the|its|their) (centre|center|office) or (at|in)',
    '(private|separate|quiet|confidential) (room|space|place|office|corner)|in private|privately|wait outside|waits outside|leave the room|leaves the room|(leaflet|leaflets|poster|posters|hotline|directory|brochure)',
    '(not|never|nobody|no one|nor|neither|nothing|avoid|instead of|rather than) ~8 {inTheRoom}|{inTheRoom} ~4 (not|never|forbidden|prohibited|unacceptable)|without ~3 (employer|husband|relatives|others|anyone|family)|{inTheRoom} ~2 (is|are) asked',
    '(female|woman) (doctor|officer|nurse|interpreter) ~6 (is|are) (offered|called|available|provided|present)|training|trained|workshop|focus group|consultation (with|of) survivors',
  ],
  tongues: [
    '(interpret|translate|interprets|translates|interpreting|translating|interpretation|translation|interpreter|interpreters|translator|translators|language helper|go between)|(explain|explains|tell|tells|relay|relays|convey|conveys|repeat|repeats|say|says) ~6 what she (says|said|means|answers|feels)',
  ],
  closeTongue: [
    '(employer|employers|husband|husbands|relative|relatives|neighbour|neighbours|supervisor|foreman|recruiter|broker|agent|landlady|landlord|sponsor|boss|manager|colleague|colleagues|co worker|co workers|workmate|workmates|child|children|son|daughter|sister|brother|mother|father|cousin|aunt|uncle|in law|in laws|friend|friends|perpetrator|accused|partner|guard|driver|cleaner|fellow (worker|workers|passenger|inmate|resident)|another (worker|resident|woman|patient|client|migrant)|other (residents|patients|workers|women|clients)|(family|community) member|(family|community) members|whoever speaks|anyone who speaks|bystander|passer by|recruitment agency|owner|forewoman|mother in law|sister in law)',
  ],
  goodTongue: [
    '{interpreterOk}',
    '(child|children) care|childcare',
    '(not|never|nobody|neither|nor|no one|cannot|no relative|no family|no employer|no child|avoid|instead of|rather than|forbidden|prohibited|other than|independent|neutral|trained interpreter|professional interpreter|sworn|certified|accredited)',
    '(leaflet|document|documents|contract|text|sop|draft) ~4 (translated|translation)|training|interpreter ~2 (pays|paid|fee|fees)|(fee|fees|cost|costs|pays|pay) ~3 (interpreter|interpretation)|{staffPrivate}|disclosed|confidential',
  ],
  /** what is written of a talk; papers do not overhear */
  paperOfTalk: [
    '(intake|interview|registration|statement|complaint|consultation|session|counselling|examination|questionnaire) ~1 (form|forms|note|notes|sheet|sheets|record|records|file|files|transcript|transcripts|list|book|register|report|reports)|(notes|records|recordings|transcripts|reports) (of|from|on) ~2 {interviewWord}|particulars',
  ],
  paying: [
    '(charge|bill|invoice|fee|pay|payable|cost|price|deposit|surcharge|co payment|copayment|contribution|reimburse|instalment|tariff|own expense|own pocket|out of pocket|purchase|buy|advance|fine|levy|stamp duty|tip|donation expected)+',
    '(at|from) her (own)? (expense|cost|pocket|wages|salary)|(deduct|deducted|deducts) ~4 (wages|salary|pay)',
  ],
  paidThings: [
    '{service|lodgedThings}',
    '(ambulance|x ray|certificate|examination|exam|interpreter|translation|protection order|court fee|filing fee|medicine|pills|form|copies|copy|transport|bed|night|meal|meals|consultation|test|tests|kit|session|sessions|report|stay|lawyer|application|registration|hotline|call|calls|photocopy|stamp|appointment|treatment|visit|dressing|order)+',
  ],
  payingHer: [
    'their|without money',
    '{payer}',
    '(applicant|resident|patient|woman|women|survivor|client|caller|complainant|worker|claimant|user|her|she|they|victim|family)+',
  ],
  payedElse: [
    'can pay for|without passing',
    '(charge|charges|charged) against|(immigration|criminal|legal) (charge|charges)|(liar|liars|offender|abuser|perpetrator|accused) ~3 charged|cash grant|transport money',
    '{feesElsewhere}',
    '(free of charge|no cost|no fee|free|nothing|without charge|gratis|no charge|waived|exempt|cost the survivor nothing)',
    '{ruledOut}',
    '(cost|costs) ~3 (life|lives|job|jobs|help|service|any|bed|place)|(press|presses|pressing|prefer|bring|brings|drop|drops|face|faces) ~1 charges|tips from',
    '(receive|receives|compensation|budget|wages owed|owes|earn|fined|reimbursed by|agency pays|ministry pays|fund pays|state pays|employer pays)',
    '(do|does|shall|must|may|is|are|never) not|never',
  ],
  maleOnly: [
    '(male|men|policemen|gentlemen) ~3 (doctor|doctors|officer|officers|guard|guards|nurse|nurses|interpreter|interpreters|staff|physician|examiner|examiners|detective|constable|investigator|colleague|caseworker|counsellor)?',
    'policemen|(no|without ~2|not ~3) (woman|female|women) ~2 (doctor|officer|staff|nurse|interpreter|policewoman|is called|available|present|examiner|on duty|colleague)?',
    '(women|woman|female) ~3 (not available|unavailable|not called|not needed|unnecessary)',
  ],
  intimateAct: [
    '(change|changes|takes off|take off) ~1 clothes|(undress|shower|wash|bathe)+',
    '(examine|undress|undressing|strip|search|body search|swab|interview|question|statement|exam|examination|gynaecological|forensic|photograph|testimony|disclosure|counsel|counselling|interrogation|complaint|statement taking|questioning|hearing|conversation)+',
  ],
  overheard: [
    'waiting (room|area|hall)|corridor+|hallway+|lobby|queue|open (office|ward|counter|space|hall)|front desk|front counter|public (area|space|counter|desk)',
    '(across|over|at|in|on) (the)? ~1 (counter|corridor|lobby|hall|waiting room|waiting area|hallway|open office|queue|yard|courtyard|ward|street|gate|bus|canteen|factory floor|police van|open plan|public|public area|front desk|entrance)',
    '(others|other people|public|everyone|everybody|bystanders|other patients|queue|visitors|colleagues|journalists|family|employer|husband|sponsor|relatives|boss) ~4 (hear|present|listening|attendance|watching|looking on|within earshot|overhear|in the room|sits|sit|stays|waiting|attend|attends|near|nearby|around|can see)',
    '(within|in) (hearing|earshot|sight|view) of|in front of ~3 (others|everyone|family|employer|husband|colleagues|public|queue|relatives|boss|children)|(door|doors) ~6 (open|ajar)|(open|opens|opening|opened) ~3 (door|doors)|no (private|separate) room|curtain|presence of ~3 (employer|husband|others|family|sponsor|relatives|boss|broker|agent|public)',
  ],
  /** money asked of her, however it is called */
  moneyAsked: [
    '(charge|charges|charged|bills) ~2 (by|per|for) ~1 (hour|session|visit|minute|day|night|page)|(bring|brings|show|shows|have|has|with|carry) ~1 (cash|money)|(those|women|survivors|clients|patients) who ~1 (pay|afford)|(pay|repay|bill|invoice|reimburse|afford|deduct|prepay)+|paid|repaid|(is|are|be|will be|must be) charged|(charge|charges|charged) (her|them|survivors|women|patients|clients|the (survivor|woman|patient|client))|(cost|costs) ~3 (dollar|dollars|baht|kip|riel|rupiah|ringgit|kyat|dong|thousand|hundred|fifty|ten|twenty|money|much)|(fee|fees|price|deposit|surcharge|copayment|co payment|tariff|instalment|instalments|membership|cashier|administrative charge|down payment|entrance fee|handling charge|extra charge|service charge|levy|donation)|(hourly|daily|nightly|flat|full|normal|reduced|usual|standard) (rate|rates)|(a|the|small|modest|symbolic|extra|fixed|usual|full|normal|reduced) charge|charges apply|charge applies|(baht|dollar|dollars|usd|thb|kip|riel|dong|rupiah|ringgit|peso|pesos|kyat|euro|euros) ~1 (an|a|per|each|for|every)|(bought|purchased|financed|settled|supplied|brought) by ~2 {survivorNoun}|own (money|means|expense)|at her cost|(bear|bears|cover|covers|meet|meets|settle|settles|advance|advances) ~4 (cost|costs|bill|bills|fee|fees|expense|expenses|price)|(cost|costs|expense|expenses|bill) ~6 (borne|covered|met|settled|repaid|deducted|recovered|charged|refunded)|(against|for|on) (payment|a fee|a price|cash|credit)|(own|her|their) (pocket|savings)|(pay|pays|paid) back|claim ~3 back|(buy|buys|purchase) ~2 (membership|card|ticket|kit|medicine|medicines|form|stamp|voucher)|as a loan|(at|from) (her|their) (own)? (expense|cost|wages|salary)|out of (her|their) (wages|salary)|(fee based|chargeable|payable)|administrative charge|(small|modest|symbolic|voluntary) (contribution|sum|amount|payment|fee)|an invoice|in cash',
  ],
  helpToPayFor: [
    '{paidThings|costedHelp}',
    '(psychologist|nurse|gynaecologist|midwife|psychiatrist|dentist|specialist|social worker)+|(test|medicine|drug|pill|ticket|bus|taxi|fuel|lawyer|court|shelter|counselling|counsellor|interpreter|interpretation|translator|doctor|clinic|certificate|report|treatment|stay|food|meal|contraception|prevention|vaccine|vaccination|referral|hotline|ultrasound|bandage|stitches|surgery|operation|hospital|hospitalisation|care|help|aid|assistance|service|protection|therapy|session|legal aid|ambulance|forensic|examination|consultation|dna|kit|admission|registration|application|copy|stamp|room|bed|nappies|clothes|phone card|bill|money)+|no treatment',
  ],
  helpUnpaid: ['without|before|until|unless|treatment|admission|care'],
  freeForHer: { of: 'freeForHerAny', outside: 'thenPaid' },
  thenPaid: [
    '(costs|cost|charges|pays|pay)? (free|nothing|gratis) ~6 (but|thereafter|afterwards|after that|then|later)',
    '(free|nothing) ~4 except ~12 (pay|pays|charged|billed)',
  ],
  freeForHerAny: [
    'without passing',
    '{feesElsewhere}',
    '(costs|charges|cost|charge|pays|pay) ~3 nothing|nothing to pay|(press|presses|bring|brings|face|faces|drop|drops|criminal|immigration) ~1 (charge|charges)|transport money|cash (grant|transfer|assistance)|fee waiver|allowance|(pays|pay|paid) ~2 (their|her) (bus|fare|transport|travel)|can pay for',
    '(free|gratis|no cost|free of charge|waived|waive|exempt|exempted|for nothing|no fee|not charged)',
    '(no|not|never|nobody|nor|neither|cannot) ~4/helpUnpaid (fee|fees|charge|charges|charged|deposit|pay|paid|payment|cost|costs|bill|billed|contribution|money|invoice)',
    '(ministry|state|network|agency|agencies|hospital|fund|budget|employer|perpetrator|offender|accused|insurance|government|project|donor|secretariat|lead|party|parties|members|member|signatories|union|province|convicted) ~6 (pay|pays|paid|bear|bears|cover|covers|meets|reimburse|reimburses|refund|refunds|settles|finance|finances|fund|funds|share|shared|cost|costs)|(paid|borne|covered|met|reimbursed|financed|shared|funded) (by|from|among|out of) ~3 (the|its|a|common)? ~1 (ministry|state|network|agency|hospital|fund|budget|employer|perpetrator|project|donor|insurance|government|signatories|lump|public|provincial)',
    '(wage|wages|salary|overtime|compensation|maintenance|alimony) ~4 (owed|claim|claims|unpaid|due|paid|recover|recovers)|(her|unpaid) wages (are|claim)|(membership|recruitment|placement|broker|agency) (fee|fees)|(costs|cost) (of|for) (printing|meeting|training|coordination|the (sop|network|meeting|hotline))|cost the|budget line|bear in mind|pay attention|payment of wages|at no ~2 (cost|charge)|(illegal|forbidden|prohibited|unlawful|unacceptable)|(interpreters|interpreter) (are|is) paid|paid interpreter|charges (against|pressed)|press charges|criminal charges|in charge|person in charge|officer in charge|on the charge',
  ],
  /** she cannot make herself understood */
  noTongue: [
    '(interpret|interpreter|interpretation|interpreting|translate|translator|translation)+|language|languages|english|thai|malay|mother tongue|understand|understood|speak neither|(do|does) not speak|own language',
  ],
  tongueDenied: [
    '(interpretation|interpreter|interpreters|translation|translator) ~3 (not|never|nor) ~2 (provided|called|available|offered|booked|paid|arranged|needed|necessary|foreseen|used)|(not|never|no|nobody) ~3 (interpreter|interpreters|interpretation|translator|translation)|speak neither|gestures|sign language ~2 instead|hand signs|drawings|google|(translation|translator|phone|language) app|simple words|make do|makes do|make herself understood|hang|hangs up|hang up|(bring|brings|find|finds|organise|arrange|provides|pays) ~2 (her|their) own|suspects only|(learn|learned|learns) ~3 (thai|english|malay|language)|(must|should|has to|have to|only if|until|unless) ~4 (speak|speaks|understand|understands) ~3 (thai|english|malay|lao|khmer|burmese|language)|{closeTongue} ~4 (takes over|take over|steps in|step in|fills in|helps out|stands in|will do|does it|does the job|jumps in)|sent (home|away)|sends ~2 (home|away)|come back (when|with)|(no|without) interpreter|only ~3 (language|thai|english|official)|tries ~3 english|broken english|guess|guesses',
  ],
  tongueForHer: [
    '(survivor|woman|women|she|her|victim|client|caller|callers|worker|complaint|migrant|patient|foreign|foreigner|staff|operator|officer|lady|resident)+',
  ],
  /** anybody at hand instead of an interpreter */
  anyTongue: [
    '(the|a) man she|partner|(her|the) (man|boyfriend)|relatives|(first|best|natural) choice',
    '{closeTongue}',
    '(whoever|anyone|anybody|someone|somebody|bystander|passer|cleaner|guard|patient|compatriot|resident|worker|fellow|neighbour|driver|cook|vendor|student|schoolchild|inmate|roommate|foreman|broker|supervisor|agent|recruiter|monk|husband|elder|teacher|daughter|son|sister|child|boy|compatriot|landlord|landlady|vendor|porter|orderly|clerk|colleague|nephew|niece|aunt|cousin|fiance|priest|pastor|imam)+|any (person|woman|man|worker|patient)|(person|people|man|woman|patients|workers) (from|in) the ~2 (same|waiting|queue|room|country|village|dormitory)|for each other|each other|one another|co worker|co workers|(same|her) (country|village|dormitory|factory|employer)|recruitment (agency|broker|agent)|labour agent',
  ],
  interpretsThere: [
    '(put|puts|turn|turns|render|renders|say|says|tell|tells|repeat|repeats|explain|explains|convey|conveys|relay|relays) ~6 what ~2 (she|woman|survivor|victim|patient) ~1 (says|saying|said|means|answers|tells|wants|feels)|(put|puts|turn|turns|render|renders) ~4 into ~2 (language|thai|english|ours|lao|khmer|burmese|malay)|(lend|lends) (her|a) voice|go between|(interpret|translate|interpreting|translating)+|interpretation|do this job|explain ~6 (what she|her words|her story)|(tell|tells) ~4 what she|knows (both|the) (language|languages)|put the questions|puts the questions|language mediator|help (with|out) ~2 language|speaks for her|speak for her|speak on her behalf|answers for her|relay+',
  ],
  /** a woman to speak to is refused, or only men are there */
  onlyMen: [
    '(sex|gender) of ~4 (doctor|officer|examiner|interpreter|staff|nurse|interviewer|counsellor) ~8 (not|no|irrelevant|never|immaterial|regardless|nobody|secondary)|(regardless|irrespective) of ~2 (sex|gender) of ~4 (doctor|officer|examiner|interpreter|staff|nurse)',
    '{menOnly}',
    '(request|requests|asks|asked|wish|wishes|prefers|demand|preference) ~4 (for|to)? ~4 (female|woman|policewoman|policewomen|women|lady) ~14 (declined|refused|denied|ignored|turned down|not|never|no choice|told that|rejected|laughed|cannot|depends|waits)|(no|without|not) ~3 (choice|right|option) ~6 (female|woman|policewoman|staff|sex)|(female|woman|women) (police|medical|trained|duty)? (staff|officer|officers|doctor|nurse|nurses|interpreter|interpreters|colleague|examiner|policewoman) ~6 (not|no|luxury|unnecessary|impossible|weekdays|next month|month|unavailable|refused)|(two|three|several|male) ~1 (male|men|policemen|investigators|officers) ~3 (search|examine|question|interview|undress|inspect|take|guard|escort|attend)|(men|male) ~3 (night|guards|carers|wardens|staff|nurses|attendants) ~6 (bedroom|bedrooms|rooms|dormitory|bathroom|showers|women)|(employs|hires|uses) men|questioned by men|(accept|accepts) the man|male interpreters ~4 (rule|rape|even)|(choice|wish|request) ~4 (does not exist|not possible|no longer)|(given|gets|get|receives|sent|assigned|sees|has to accept|have to accept|must accept) (a|the|only)? ~1 (man|male)|(man|men|male ~1) ~6 (whatever|anyway|regardless|nevertheless) ~3|(asks|ask|asked|request|requests|wish) ~8 not ~2 (given|get|met|granted|offered|honoured)|(female|woman|women) ~1 (officer|doctor|interpreter|nurse|counsellor|staff|examiner|physician) ~4 (not be|cannot|may not|need not|never|no right|no claim|is not|are not)|(only|just) men|told that this choice',
  ],
  intimateWide: [
    '{intimateAct}',
    '(statement|interview|examine|examination|exam|search|body|bedroom|rape|sexual assault|question|interrogate|undress|swab|sexual|take statements|intake|counselling|statements|complaint|guard|night|female|doctor|nurse|bathroom|hygiene|policewoman|station|interpreters|speak|talk|officer|interpreter|shelter|hotline|tell|told|see)+',
  ],
  /** where and before whom she is made to speak */
  heardByOthers: [
    '(on|in) the (street|market|bus|road)|in front of ~3 (household|family|neighbours|workmates|husband|employer|queue|public|children)|(partner|boyfriend|sponsor|landlady|mother|he|man who ~3) ~2 (stays|stay|remains|remain|sits|sit|is|waits) ~2 (in the room|present|beside her|with her|next to her)|beside her while',
    '(attend|attends|present|sit|sits|stay|stays|listen|join|joins|watch|observe|remain|accompanies|accompany|in the room|be present) ~8 (when|while|during|at|as) ~4 (tells|tell|examined|questioned|interview|interviewed|statement|describes|examination|speaks|hearing)|(chief|elder|elders|employer|husband|family|supervisor|relatives|mother in law|broker|neighbours|colleagues|students|interns|journalists|landlord|agent) ~4 (attend|attends|be present|present|sit|sits|stay|stays|listen|listens|join|joins|watch|observe|remain|remains|in the room|take part)|in front of (each other|one another|the others|everyone|all)|(open plan|general|shared|mixed|crowded) ~1 (office|ward|room|area|hall)|(without|no) (curtain|curtains|screen|screens|door|doors|privacy|separate room|private room)|no room is needed|no (separate|private|extra) (room|space)|group (interview|interviews|counselling|intake)|next to ~2 (queue|counter|waiting)|through (a|the) window|on speaker|speakerphone|shouts|calls out|reads out ~3 name',
  ],
  tellsOrIs: [
    '(asks|ask|asked) ~3 about|violence|reason (for|of) ~3 (visit|coming|call)|what she came for|her (problem|case|visit|injuries)',
    '{tellsThere}',
    '(interview|statement|examine|examination|intake|counsel|tell|question|consult|exam|undress|listen|account|disclose|describe|abuse|treatment|counselling|talk|story|complaint|conversation|hotline|screen)+',
  ],
  privacyWord: [
    '(privacy|confidential|private|undisturbed conversation|(seen|speak|speaks|talk|interviewed|spoken to|alone with) alone|undisturbed|discreet|female staff|free care|women officers|policewoman|policewomen|female doctor|female officer|female nurse|woman doctor|separate room|closed room|curtain|curtains|interpreter|interpretation|interpreters)',
  ],
  heldInPrivate: [
    '(sends|send|asks|ask|shows) ~2 (him|them|her|out) ~2 (out|outside|leave)',
    '(may|can) choose ~6 (wait|elsewhere|another)|accompanied by ~2 (female|woman)',
    'moves to a private|queue system|not private|consent is taken|without other people',
    '(gap|gaps)|speak in public about|sign language interpreter|locked from inside',
    '{privateAnyway}',
    '{sheAsksFor}|whom she (trusts|chooses|accepts|wishes)',
    '(never|nobody|no one|not|nor|neither|must not|may not|instead of|rather than|only if|avoid) ~10 {heardByOthers|anyTongue|onlyMen}|(is|are) asked to (wait|leave)|(wait|waits) outside|without (his|her employer|the employer|the husband|anyone|others) ~4|trained (not to|to)|director',
    '(perpetrator|accused|suspect|defendant|offender) ~2 (is|are|was) ~1 (questioned|interviewed|searched)|staff meeting|coordination meeting|meetings|(leaflet|poster|text|document|sop|draft|summary) ~4 (translated|translation|language|languages)|online|job interview|mediation',
  ],
  goodTongueOnly: { of: 'goodTongueAny', outside: 'noneSpeaks' },
  noneSpeaks: [
    '(nobody|no one|none|not|no|unless|if) ~6 (speak|speaks|understand|understands|available|found|turns up|turn up|comes|arrives|reached|free|at hand|on duty)',
    '(nobody|no one|none|not|no) ~8 (speak|speaks|understand|understands|available|found|free|at hand|on duty) ~14 {anyTongue}',
  ],
  goodTongueAny: [
    '(never|do not) (let|allow|use|ask|accept)',
    '(no|never|nobody) ~14 without',
    '(child|children) care|childcare|(interpretation|interpreters|interpreter) ~6 (are|is) paid',
    '(not|never|nobody|neither|nor|no one|cannot|no relative|no family|no employer|no child|avoid|instead of|rather than|forbidden|prohibited|other than) ~8 {anyTongue}|{anyTongue} ~6 (never|not|nobody)|(trained|professional|sworn|certified|accredited|neutral|independent|qualified|female) ~1 (interpreter|interpreters|interpretation)|(leaflet|leaflets|document|documents|contract|text|sop|draft|poster|posters|form) ~4 (translated|translation|language|languages)|from outside|(network|agency|ministry|state|hospital) ~3 pays|(interpreter|interpreters|interpretation) ~4 (is|are|be) (called|booked|found|offered|arranged)|so that an interpreter|only when her life|(by|over) (phone|telephone|video)|remote interpretation',
  ],
};
