/** What makes a person known to others: names in reports, numbers of papers, places of shelters. */
export const exposing = {
  publicPaper: [
    '{report}',
    '(trend|trends|overview|matrix|return|sheet|evaluation|analysis|dataset|export|sitrep|article|campaign|roll|listing|compilation|pack|annual|quarterly|monthly|weekly|newsflash|bulletin|post|video|exhibition|story board|storyboard|slide|review|statistics|map|record of proceedings|case studies|case study|testimonies|press kit)+',
    'line list|case list|mailing list|message group|group chat|notice board|noticeboard|court list',
  ],
  individual: [
    '(survivor|victim|client|patient|girl|wife|complainant|caller|perpetrator|offender|suspect|accused|worker|maid|helper|migrant|resident|returnee|applicant|beneficiary|husband|witness|abuser|assailant|lady|claimant)+',
    'women|woman|wives|beneficiaries|children|child|parents|families|ladies|alleged (offender|offenders|abuser|perpetrator)|family',
    'each case|every case|per case|in each case|for each case|one line per|case by case|individual (entry|entries|cases|case)',
  ],
  telling: [
    '{strongIdentifier}',
    '(house|door|room|street|plot|flat|unit) (number|numbers|no)?',
    '(street|school|employer|workplace|initials|nickname|photograph|photo|portrait|signature|surname|parent|child|face|voice|birthday|phone|telephone)+',
    'first name+|family name+|full name+|real name+|last name+|home address+|exact age|date of birth|full identity',
  ],
  exposingVerb: [
    '{includeVerb}',
    '{publishVerb}',
    '(identify|annex|append|reproduce|quote|recognise|recognize|enumerate|itemise|itemize|print|caption|credit|tag|introduce|bear|depict|portray|picture|feature|expose|unmask)+',
  ],
  exposedDone: [
    '{publishDone}',
    '(annexed|appended|quoted|named|identified|enumerated|tagged|reproduced|recorded|entered|written|added|noted|indicated|specified|featured|depicted|shown|listed|used)',
  ],
  /** papers about one case that must name her: of a hospital, a court, the police */
  caseReport: [
    '(police|medical|forensic|medico|medico legal|crime|court|mandatory|discharge|first information|hospital|autopsy|legal|expert) (report|reports|statement|summary|return|list)',
    '(referral|intake|consent|registration|complaint) form+',
  ],
  idNumber2: [
    '{nationalId}',
    '(number|numbers|digits|code|digit) ~5 (identity|identification|id|citizen|citizens|citizenship|nric) (card|document|paper|booklet)?',
    '(identity|identification|id|citizen|citizens|citizenship|nric|resident|residents) (card|cards|document|paper|booklet|identification|register)? (number|numbers|no|digits|code|nr)',
    '(digits|number|numbers|barcode|chip) (of|on|from) ~4 (card|passport|id|identity)',
    '(citizen|citizens|civil|population|national|resident|residents|household) (database|registry|register|roll|data base|registration system|information system)',
    '(photocopy|photocopies|copy|copies|scan|scans|photo|picture) of ~3 (identity|id|citizen|identification) (card|cards|document|documents)?',
    '(digital|electronic) (id|identity)|e id|iris scan+|facial recognition|biometric+',
  ],
  idAct: [
    '{collect}',
    '{linkVerb}',
    '(arrange|sort|order|number|open|call|locate|access|key|quote|cite|supply|dictate|read|punch|find|trace|cross|deduplicate|fetch|pull|query|run|check|label|store|complete|fill)+',
    '(arranged|sorted|ordered|indexed|filed|numbered|coded|searched|opened|registered|listed|kept|stored|identified|known|called) (by|under|with|according to|using)',
  ],
  idDone: [
    '{collectDone}',
    '(supplied|added|quoted|used|dictated|kept|serve|serves|linked|matched|compulsory|mandatory|obligatory|required|needed|necessary|attached|called up|printed|read|typed|asked|given|taken|stored|communicated)',
  ],
  ownCard: [
    '(lost|lose|loses|replace|replaces|replaced|renew|renewed|recover|recovered|reissue|reissued|restore|withheld|withhold|confiscated|confiscates|returned|hands back|gives back) ~8',
    '(obtain|get|apply for|issue|issued) ~4 (new|a|an|her own|birth) ~2 (card|id|identity|certificate|document)',
    '{keptApart}',
    '(staff|officer|officers|driver|drivers|visitor|visitors|interpreter|guard|guards|inspector|volunteer|volunteers|police) ~4 (card|badge|id|identity)',
    '(agency|company|registration number of|organisation|tax|licence)',
    '(random|pseudonym|pseudonymous)',
    '(no|not|never) ~2 (link|linked|relation|connection|connected|bear|relate|related)',
  ],
  keptApart: [
    '(apart|separate|separated|separately|separation|disconnected|isolated) from',
    '(keep|keeps|kept) ~4 (apart|separate)',
  ],
  hidingPlace: [
    '{shelter}',
    '(protected|protective|secret|confidential|hidden|secure|safe|emergency|undisclosed) ~1 (home|house|housing|accommodation|lodging|lodgings|flat|apartment|residence|facility|facilities|premises|quarters|place|places|site|building|dwelling)+',
    '(crisis|transition|transitional|interim|reception) (home|house|housing|accommodation|flat|apartment|residence|shelter)+',
    '(women|womens|woman) (refuge|home|house|hostel|dormitory)+|refuge+|haven+|hideout+|hiding place+',
  ],
  placeWord: [
    '(address|location|whereabouts|position|coordinate|premises|direction|route|map|street|gate|entrance|facade|front|site|gps|exterior|sketch|road|building|neighbourhood|spot|pin|way|turn off|landmark)+',
    '(house|door|plot|building|flat|street|road|lot) number+',
    'addresses|whereabouts|premises',
    'where to find|how to (get|find|reach)|way to',
  ],
  placeOfShelter: [
    '{placeWord} ~7/hotlineWord {hidingPlace}',
    '{hidingPlace} ~3/hotlineWord {placeWord}',
    '(where|which|how to find|how to reach|how to get to) ~4 {hidingPlace}',
    '(place|house|home|building|accommodation|flat|town|village|room|spot|facility) ~1 (where|in which|at which|which) ~4 (she|survivor|woman|women|survivors|residents|they|her|client|clients|workers) ~4 (sheltered|hidden|lodged|housed|staying|stays|living|lives|hiding|protected|accommodated|placed|sleeps|moved)',
    '(where|(which|what) (shelter|house|home|town|place|village)) ~2 (she|survivor|woman|women|survivors|residents|they|client) ~3 (sheltered|hidden|lodged|housed|staying|stays|hiding|accommodated|sleeps|hides)',
    'her (new|current|present|temporary) (address|location|whereabouts|home|residence)',
  ],
  hotlineWord: ['(hotline|helpline|police|clinic|hospital|office|station|court|ministry|desk|secretariat)+'],
  everyoneElse: [
    '{outsiders}',
    '(noticeboard|municipal|municipality|poster|sign|signboard|billboard|banner|map|app|website|portal|page|brochure|flyer|handbook|video|film|broadcast|tour|visitor|journalist|reporter|donor|delegation|relative|husband|spouse|partner|employer|agent|recruiter|broker|sponsor|landlord|embassy|consulate|villager|neighbour|neighbor|driver|shop|market|bus|caller|newspaper|radio|television|tv|internet|phone book|telephone book|school|taxi|boyfriend|father|brother|passer|customer|tourist|official|trader)+',
    'notice board+|families|family|public|everybody|everyone|anyone|anybody|whoever|all members|in laws|parents|yellow pages|open day+|agency|agencies|recruitment|press|media|villages|whoever asks|on enquiry|on inquiry|on demand|for transparency',
  ],
  makeKnown: [
    '(print|list|carry|show|post|display|give|tell|indicate|include|publish|reveal|disclose|announce|state|mention|name|bear|mark|circulate|share|distribute|send|provide|point|explain|communicate|advertise|broadcast|film|photograph|describe|hand|feature|inform|supply|confirm|read|text|put|upload|pin|pass|say|let|write|paint|hang|notify|release|learn|receive|get|know|obtain|find)+',
    '(disclosure|publication|announcement|release|communication|display|sharing|advertisement|filming|photography|divulging|dissemination|posting|notification|marking)',
    '(is|are|be|made|becomes) ~1 (known|available|public|accessible|visible|marked|signposted|findable|searchable)',
    '(told|shown|given|known|written|sent|put|signposted|painted|divulge|divulged|divulges)',
  ],
  makePublic: [
    '(publish|advertise|publicise|publicize|announce|broadcast|signpost|display)+',
    '(publication|advertisement|signposting)',
    '(printed|posted|listed|displayed|shown|marked|painted|uploaded|put up) (in|on|at|by|publicly|openly)',
    '(sign|signs|signboard|signboards|arrow|arrows|banner|banners|plaque|plaques|nameplate|flag)',
  ],
} as const;
