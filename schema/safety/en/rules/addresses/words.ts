/** Words of X-16: where a shelter stands. */
export const addressesWords = {
  makeKnown: [
    '(print|list|carry|show|post|display|give|tell|indicate|include|publish|reveal|disclose|announce|state|mention|name|bear|mark|circulate|share|distribute|send|provide|point|explain|communicate|advertise|broadcast|film|photograph|describe|hand|feature|inform|supply|confirm|read|text|put|upload|pin|pass|say|let|write|paint|hang|have|contain|notify|release|learn|receive|get|know|obtain|find)+',
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
  givesPlace: ['(give|print|show|carry|state|list|mention|name|have|bear|display|indicate|contain|say)+'],
  notShelter: [
    '(hotline|helpline|police|hospital|clinic|office|court|ministry|bus|animal|station|desk|committee|secretariat)+',
  ],
  unnamedPlace: [
    'in no (document|list|directory|edition|leaflet|map|register|report|annex|paper)',
    'neither confirm|neither confirms|(not|never) (confirm|confirms)',
    '(secret|undisclosed|confidential|unpublished|not disclosed|safe) (location|place|address|locations|addresses)',
    '(located|situated|found) (in|within) (every|each|all|several|the) (district|districts|province|provinces|region|three|two|country)',
    '(only|solely) ~4 (known|given|shared|told|disclosed)|known only|known to nobody',
    '(known|given|told|shown) (only)? to ~3 (driver|drivers|escort|focal|two|three|those)',
    '(address|addresses|location|locations|whereabouts|it|they|place|site) ~1 (is|are|stays|stay|remains|remain|kept|be|being) ~2 (secret|confidential|undisclosed|unpublished|restricted|unknown|withheld)',
    '(only|just|nothing but) ~3 (hotline|helpline|phone|telephone|number)',
    'post office box',
    'no ~5 (map|pin|photo|picture|address|sign|plaque|landmark) ~10 (published|printed|shown|given|displayed|posted|drawn)',
    'women (centre|center|ngo|organisation|union|desk|clinic|association|police)',
    '{condemned}',
    '(psychologist|doctor|nurse|counsellor|lawyer|interpreter|inspector|midwife|teacher|social worker)+ ~6 visit+',
    '(name|names|portrait|face|faces|identity|identities) ~4 of ~3 (survivor|survivors|woman|women|resident|residents|client|clients|victim|victims|complainant)',
    'who complained|portrait photograph|social security|(first|full) name+',
    'even where',
  ],
  shelterAddress: [
    '(address|addresses|location|locations|whereabouts|position|coordinates|map|site|directions) (and ~3)? (of|to|for) ~3 {shelter}',
    '{shelter} (address|addresses|location|locations|whereabouts)',
    '(where) ~2 {shelter} (is|are|stands|lies)',
    '{shelter} ~2 (address|addresses|location|locations)',
  ],
  /** where she lives, and how it gets about */
  herHome: [
    '{hiddenHouse}',
    '(survivor|woman|client|resident|complainant|her|their|women) ~1 (home|house|residential|private|present|new) (address|addresses)',
    '(hide|hiding|secret|hidden|safe|protected|crisis) ~1 (house|home|place|accommodation|lodging|flat|shelter|refuge)|hideout|refuge|(confidential|secret|hidden) (shelter|refuge|house)',
    'that (she|the woman|the worker|a survivor) ~3 (is|was|stays|staying|lives|sleeps|lodges) ~2 (here|staying|in the house|with us|there)',
  ],
  getsAbout: [
    '{lettingKnow}',
    '(address|addresses|street address|map|stop|gate|location|locations|directions|way|route|coordinates|gps|behind|number)',
  ],
  keptHidden: [
    '{spokenAgainst}',
    '{unnamedPlace}',
    '{herConsent}',
    '(stays|stay|remains|remain|kept|keep|keeps) ~2 (secret|confidential|undisclosed|unpublished|withheld|restricted)',
    '(neither|nor|denies|hotline only|by appointment|blurred|wishes|wants|asks to)',
    '(her lawyer|ambulance|unmarked|trained driver|trained drivers|train|trains|card|cards)',
  ],
  herConsent: { of: 'consent', outside: 'whoeverAsks' },
  whoeverAsks: [
    '(employer|husband|agent|broker|relative|father|mother|brother|perpetrator|abuser|neighbour|visitor|journalist|sponsor|boss|accused|family|families|recruiter)+ ~1 who',
    '(anyone|anybody|whoever|those|everyone|everybody|people|persons|visitors|callers|caller|he|they|relatives|husband|employer|agent|family) ~1 (who)? (ask|asks|asked)',
  ],
  /** ways by which a house itself becomes known, without a word about where it is */
  drawsToIt: [
    '(walk|lead|show|guide)+ ~1 (through|round|around)|(visit|film|photograph|tour|host|mark|pin|geotag|tag|map|signpost|escort|bring|invite|welcome|televise|inaugurate|fetch|pick up|call at|direct|point|paint|label)+|come to|come and|service of|open day|open house|delivered (at|to)|served (at|on)',
  ],
  /** letting them know */
  lettingKnow: [
    '{makeKnown}',
    '{makePublic}',
    'has|bears|says',
    '(reveal|disclose|divulge|communicate|convey|relay|leak|expose|publicise|publicize|advertise|signpost|announce|air|paint|print|stencil|take|lead|show|confirm|label|pin|drop|tag|geotag|map|plot|mark|list|register|enter|include|carry|feature|display|exhibit|hang|stick|screen|shout|call out|escort|guide|lead|drive|bring|accompany|invite|welcome|admit|receive|host|tour|visit|show round|direct|point|give|tell|inform|notify|supply|furnish|provide|hand|pass|send|share|forward|text|message|email|quote|cite|mention|state|write|spell|say|know|learn|find|locate|trace|entitled|allowed)+',
    'come to|stands at|located at|open to|right to know|entitled to know|may learn|no secret|well known|freely available|on request|upon request|put on',
    '(may|can|could|free to|entitled to) ~1 (ask|request|obtain|enquire|inquire) ~1 (for|about)',
  ],
  /** a house or room that must not be found, in short */
  safeHouse: [
    '{houseItself}',
    '(shelter|refuge|haven|hideout)+',
    '(safe|hidden|secret|crisis|hide|women|womens|protective|protected|emergency|confidential|undisclosed) ~1 (house|home|flat|apartment|lodging|accommodation|place|room|villa|dormitory|hostel|guesthouse|building|housing)+',
  ],
  /** what tells how to find something */
  findable: [
    '(address|addresses|street|streets|lane|road|location|locations|whereabouts|place|position|pin|pins|map|maps|sketch|drawing|plan|route|routes|way|directions|gps|coordinates|floor|gate|door|house number|house numbers|door number|entrance|facade|landmark|landmarks|neighbourhood|quarter|village|district map|plot|building|corner|postcode|bus line|bus stop|exact spot|spot)',
  ],
  /** where she or a hidden house is */
  safePlace: [
    '{placeOfShelter}',
    '{hiddenHouse}',
    '{findable} ~4/hotlineWord (of|to|for|from|towards|leading to|near|in which|where|at which|by which) ~4/hotlineWord {safeHouse}',
    '{safeHouse} ~2/hotlineWord {findable}',
    '(her|survivor|survivors|woman|women|witness|resident|residents|complainant|applicant|wife|client|worker|their|mother) ~1 (new|present|current|temporary|live|actual|exact|home|private|protected|safe|secret) ~1 (address|addresses|location|whereabouts|residence|home|place|lodging|accommodation|street)',
    '(home|private) (address|addresses) of ~2 (every|each|the|all|any|women|woman|survivor|survivors|resident|residents) ~1 (women|woman|survivor|survivors|resident|residents|client|clients)',
    '(street|house|house number|road) (and|or|plus|with) ~1 (house|street|number|house number|door|village) of ~2 {survivorNoun}',
    '(phone|mobile|live|handset|sim) ~1 (live)? (location|position|gps|tracking)',
    '(to|at|in|under) (which|what) ~1 (address|house|shelter|place|town|village|refuge|guesthouse|hotel|hostel|room|flat|street|district) ~3 (she|woman|daughter|daughters|sister|mother|children|child|wife|worker|survivor|deckhand|maid|victim|they|women|girl|resident|witness|complainant)',
    '(which|what) (house|shelter|place|refuge|guesthouse|hostel|flat|building|room) ~2 (she|woman|women|survivor|survivors|her|wife|worker|residents|victims|girls) ~3',
    '(new|current|present|exact|temporary) (place of residence|address|whereabouts|residence|home|lodging) ~3 (of)? ~2 (survivor|woman|wife|worker|resident|complainant|witness|victim)?',
    '(street|district|town|city|house|place|village|address|province|area) ~2 (to which|where|in which) ~4 (mother|child|children|daughter|wife|sister|she|survivor|woman) ~3 (moved|taken|brought|fled|gone|live|lives|living|stays|hides|settled|transferred)',
    '(location|geo|gps) (tag|tags|tagging|sharing|pin|pins|stamp)|location ~1 switched on',
    '(place|house|home|town|village) of (refuge|residence|hiding|stay)',
    '(where|how) ~1 (to|they can|one can|you can|people can|he can|visitors can|anyone can|families can)? (find|reach|get to|come to|locate) ~3 {safeHouse}',
  ],
  /** everything by which it gets about, and everybody to whom */
  getsOut: [
    '{outsider}',
    '{getsAboutTo}',
  ],
  getsAboutTo: [
    '(all|every|each|any|sixty|fifty|forty|thirty|twenty|dozens of|hundred|everybody|every one of) ~2 (participants|participant|members|member|agencies|agency|partners|partner|staff|drivers|volunteers|callers|caller|households|signatories|villagers|users|readers|attendees|recipients|delegates)',
    '(factory|plantation|dormitory|village|mosque|temple|church|parish|school|kin|clan|household|brothers|brother|sisters|mother in law|father in law|in law|respondent|defendant|accused|opponent|caller|callers|foreman|captain|chief|headman|governor|mayor|council|parliament|court|courtroom|judge|bailiff|drivers|taxis|taxi|porters|suppliers|vendors|couriers|tourists|public|population|listeners|viewers|followers|passers by|neighbourhood|street committee|workshop|meeting|assembly|plenary|gallery|conference|hearing|ceremony|recruiter|former household|municipal|municipality|town|number from which)',
    '(public|open|printed|published|general|online|free|full) ~1 (edition|version|directory|list|map|guide|court|session|channel|group|page|website|portal|register|hearing|register|report|calendar|table|copy|leaflet|booklet)',
    '(bulletin|gazette|newsletter|newspaper|press|radio|tv|television|video|film|clip|livestream|podcast|blog|post|feed|story|facebook|instagram|tiktok|telegram|whatsapp|viber|line group|chat|group chat|hashtag|website|homepage|app|google|maps|poster|billboard|banner|sign|signboard|signpost|noticeboard|leaflet|flyer|brochure|handbill|sticker|calendar|card|cards|wallet card|folder|binder|slide|slides|handout|report|summary|minutes|circular|directory|yellow pages|phone book|postcard|envelope|letterhead|summons|order|slip|receipt|ticket|invoice|certificate|discharge paper|sms|text message|email|e mail|mailing|vehicles|vehicle|van|bus|buses|car|cars|minibus|uniforms|t shirts|loudspeaker|logbook|visitors book|register|reception desk|counter|wall|notice|label|labels|parcel|parcels|sender|return address|app store|(joint|marital|former|old|husband|family|couple) ~1 home)',
  ],
  /** it stays hidden, or it is about something else */
  placeKept: [
    '(in|inside) (the|a) safe|(seal|sealed|seals) ~2 {safePlace}|{safePlace} ~4 sealed',
    '(secret|confidential|undisclosed|unpublished|withheld|restricted|unlisted|hidden from|unmarked|sealed|locked|blurred|secrecy|confidentiality) ~5 (annex|edition|file|drawer|cabinet|by all|respected|and not|rules|so that he|from everyone|from everybody)',
    '{safePlace} ~3 (is|are|stays|stay|remains|remain|be|being|has|have|kept|keep) ~3 (secret|confidential|undisclosed|unpublished|withheld|restricted|unlisted)',
    '(keep|keeps|kept|keeping|hide|hides|conceal|conceals|protect|protects) ~3 ({safePlace}|it) ~2 (secret|confidential|undisclosed|unpublished|safe|hidden|private|from|locked|out)?',
    '(known|given|told|shown|disclosed|open|accessible|available|sent) only to|only to ~3 (two|three|one|those|the driver|named|trained|persons|staff)|(only|two|three|few) ~2 (named|trained|designated|authorised) ~2',
    '(hotline|helpline|phone|telephone|number|post office box|po box) (number)? (only|alone|instead|and nothing else)|only ~3 (hotline|helpline)|(says|explains|explain) why|by hotline only|nothing but ~2 (hotline|helpline)',
    '(breach|violation|disciplinary|dismissed|dismissal|misconduct|sanction|punishable|offence|removed from|struck|must be removed|to be removed|taken down|take down|deleted|redacted|blacked out|cut out|pulped|withdrawn|recalled)',
    '(if|when|where|should|unless|whether|as|once) ~1 (she|survivor|woman|resident|they|the (survivor|woman|resident|client)) ~2 (wishes|wish|asks|ask|wants|want|agrees|agree|chooses|consents|prefers|decides|so|has agreed|likes)|{herConsent}',
    '(should|if|when|where|once|in case|suspects|as soon as) ~3 (perpetrator|husband|he|abuser|employer|location|address|somebody|anybody|anyone|outsider|it) ~6 (find|finds|found out|finds out|learn|learns|learned|discover|discovers|known|leaks|leaked|compromised|revealed|recognised|tracks|traced|appears|turns up)',
    '(risk|risks|danger|dangers|indicator|evaluation|training|trainees|exercise|teaches|means|definition) ~8',
    '(told|say|says|answer|answers|reply|replies) ~1 (no|that staff|that someone|that the hotline|that a|that it)',
    '(agreed|neutral|other|another|public) (place|point|meeting point|spot) (and|from|where|by)|met at|meet (her|them) (at|somewhere)|picked up (at|from)|drop women at',
    '(neither|nor|not even|nobody|no one|in no) ~6 {safePlace}|{safePlace} ~6 (not|never|nobody|nowhere|neither|no one) ',
    '(no|without|not a|not any) ~3 (sign|plaque|map|pin|photo|picture|logo|banner|signboard|list|document|leaflet|edition|directory|report|address|marking|inscription|nameplate)',
    '(switch off|turn off|switched off|turned off|disable) ~3 (location|gps|tracking)',
    '(ministry|office|police station|court|hospital|clinic|helpline office|legal aid|legal aid office|training|meeting|meetings|conference|workshop) ~3 (address|is at|are at|take place at|is located|is on)',
    '(speaker|minister|director|sop|evaluation|report|chapter|plan|programme|project|strategy|budget|this) ~1 (will|should|shall|must|to)? (address|addresses) ',
    '(sister|friend) ~6 (risks|talk|talks)|decides ~3 (together|with)',
    '(blank|empty|fictitious|invented|false|dummy|cover) (address|space|line|field)|left blank|leave blank',
  ],
  publicEdition: ['(public|open|printed|published|online) ~1 (edition|version|directory|list|map|guide|website|page)'],
  /** words for a place where none is given away */
  notAPlace: [
    '(told|asked|reminded|warned|advised|instructed) ~1 not to|(in|inside) (the|a) safe|(seal|sealed|seals) ~2 {safePlace}|(leave|leaves|deliver|delivers) ~1 (goods|parcels|food|supplies)',
    '(to which|where|to what) ~4 (referred|sent on)|(which|what) service ~4 referred',
    '(shelter|house|door|rooms) ~2 open (day|night|to women|to all women|at night|at all hours|24)|women who need to',
    '(ramp|ramps|wheelchair)',
    '(name|names|surname|phone|telephone|initials) ~2 (address|addresses) ~3 (survivor|survivors|woman|women|victim|victims|client|clients)',
    '(asking|asks|ask|asked|enquiring|enquires) ~2 (about|for)? ~1 (way|address|location|directions) ~8 (told|hears|answer|answered|receives)',
    'confidentiality of ~3 {safePlace}|(manager|coordinator|lead) alone|drop women at|(shelter|refuge) to disclose her data',
    '(staff|caseworker|counsellor|nurse|volunteer|volunteers|responder|officer|interpreter|worker) ~8 (her|their|his|own) ~1 private address',
  ],
};
