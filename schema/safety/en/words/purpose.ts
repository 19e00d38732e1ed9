/** What data is for, and where papers about her lie. */
export const purpose = {
  /** something a form may ask about her */
  askedThing: [
    '(data|information|fact|detail|item|question|field|form|particular|column|row|box|background|questionnaire|database|entry|element|variable|dataset|category|record|point)+',
    'data set|religion|ethnicity|income|education|level of education|occupation|picture|profile|sexual orientation|hobbies|height|weight|property|savings|debts|relatives|marital status|number of children|private life|family life|political ~1 (views|opinion|opinions)|whatever she|categories|entries|facts|histories|history',
  ],
  /** what is done with data */
  dataActs: [
    '(collect|record|gather|ask|write|note|take|keep|store|enter|include|add|agree|use|retain|expand|extend|obtain|document|register|request|compile|hold|contain|have|process|reuse|stay|remain|put|fill|assemble|insert|carry|introduce|log|list|share|demand|feature|adopt|accept|preserve|encourage)+',
    'kept|asked for|written down|is in|are in',
  ],
  purposeWord: [
    '(purpose|justification|objective|rationale)+|reason|reasons|aim|aims|(stated|specific|intended|planned|foreseen|defined|clear|concrete|particular|known) use|why|what ~6 for|(intended|planned) (usage|purposes)|motive',
  ],
  /** no purpose, or one that comes later */
  noPurpose: [
    '(no|without|lack|lacks|lacking) ~3 {purposeWord}|no (use|usage) ~2 (foreseen|planned|known|intended|defined|made|seen)',
    'without ~2 (specifying|stating|saying|knowing|defining|explaining|giving|indicating|agreeing|deciding|asking|mentioning|clarifying|documenting) ~4 ({purposeWord}|what|use)',
    '({purposeWord}|use|usage) ~8 (is|are|be|been|being|to) ~2 (determined|decided|defined|clarified|settled|found|fixed|agreed|specified|known|seen|worked out|thought) ~3 (later|afterwards|afterward|once|after|subsequently|future|when|as needed|in time|over time)',
    '({purposeWord}|use) ~6 (not|never|nor|yet to|nobody|unknown|unclear|undefined|unspecified|uncertain) ~4 (defined|specified|stated|known|clear|decided|determined|given|agreed|written|needed|required|necessary|explained|documented|identified|recorded|indicated|mentioned|relevant|important|matter)?',
    '(not|nobody|no one|never|nor) ~3 (know|knows|say|clear|sure|remember|remembers|decided|defined|explain|remembers|recall) ~2 (why|what|which)',
    '(unspecified|undefined|unstated|unknown|no particular|no specific|no clear|no obvious|whatever) ~1 (purpose|purposes|reason|reasons|use|uses)',
  ],
  /** a table cell in which the purpose should stand */
  emptyPurpose: [
    '(purpose|purposes|justification|reason for collection|reason|use) (column|box|field|cell|line|entry|section)? ~8 (empty|blank|optional|tbd|skipped|deleted|removed|dropped|omitted|left out)',
    '(column|box|field|cell|line|entry|section) (for|on|with|about|headed) ~3 (purpose|purposes|justification|reason|reasons|use) ~6 (empty|blank|optional|tbd|skipped|deleted|removed|dropped|omitted|left out)',
    '(purpose|use|justification) (of collection|of use)? (tbd|none|unknown|unclear|various|to be (determined|decided|confirmed|defined|discussed|specified|clarified)|not (known|defined|specified|decided|clear|applicable|yet)|general interest|just in case)',
    '(purpose|purposes|use|justification) ~6 (left open|kept open|undecided|vague|an open question)|(data|information|details|item|items|answers) ~4 (may|might|could) ~3 (handy|useful|of use|of interest) ~2',
    '(data|item|items|data items|fields|questions) ~3 (need|needs|do|does) not ~3 (have|need|require|carry) ~3 {purposeWord}',
  ],
  /** nobody has to say what it is for */
  whyUntold: [
    '(need not|no need|not necessary|unnecessary|not required|not obliged|not have to|not need to|no obligation|no duty|without|never|not|nobody|no one|superfluous|rather than) ~6 (explain|explaining|say|state|give|giving|tell|telling|justify|justifying|specify|account|told|informed|explained) ~6 (why|purpose|purposes|what ~6 for|reason|reasons)',
    '(why|purpose|purposes|reason|reasons|what ~6 for) ~6 (need|needs|is|are|be|has|have|will|does|do) not ~4 (explained|told|stated|given|discussed|matter|important|documented|written|mentioned|have|need|require|subject)',
  ],
  /** more than the task asks for */
  beyondNeed: [
    '(even (if|when|where|though)|although|though|whether or not|regardless of whether|no matter whether|no matter if|irrespective of whether) ~8 (needed|required|necessary|relevant|used|useful|uses|use|serves|served|related|relates|matter|matters|asked for)',
    '(regardless|irrespective|independently) of ~4 (service|services|need|needs|relevance|request|purpose|case)',
    '(nothing to do with|unrelated to|irrelevant|not (needed|required|necessary|relevant|related|connected|linked|useful)|beyond (what|the)|more than ~3 (need|needs|needed|necessary|required)|(nobody|no one|no service|no agency|not|never) ~2 (uses|use|needs|need|used|read|reads|analysed|needed))',
    '(for|out of) ~1 (general|possible|pure|scientific|academic|personal)? (interest|curiosity|completeness)|for the sake of completeness|nice to (have|know)|good to (have|know)|(of|some) interest (to|for)',
  ],
  /** for a use that may come one day */
  oneDay: [
    '(may|might|could|can|would|will|should|in case|if|when) ~6 (useful|relevant|needed|of interest|handy|helpful|of use|interesting|valuable|important|wanted) ~2 (later|one day|some day|someday|future|eventually|afterwards)?',
    '(any|other|another|all|further|different|various|unrelated|whatever|future|general|unspecified|possible|potential|later|secondary|additional) ~1 (purpose|purposes|uses|usage|research|analyses|analysis)',
    '(any|other|another|further|different|various|whatever|future|general|possible|potential|later) (use|needs)',
    '(just in case|in case it|for the future|in the future|some day|someday|one day|at a later (date|stage|time)|sooner or later|who knows|you never know|as (they|agencies|we|members|it) (see|sees) fit)',
    '(afterwards|later|subsequently|then) ~6 (decide|decided|determine|determined|see|sorted|useful|used for|work out|find out)|(use|purpose|usage) ~4 (determined|decided|seen|found) ~1 (afterwards|later|subsequently)',
  ],
  /** all there is */
  allThereIs: [
    '(as much|as many|everything|anything|whatever (information|data|details|she|is|can|comes|they|the|staff|facts)|all available|all possible|all other|any other|any additional|any further|the maximum|every possible|every available|all kinds of|all sorts of|unlimited|as complete|as detailed|as full|as broad|as wide|the more|more ~3 better)',
    '(comprehensive|complete|extensive|exhaustive|extra|additional|full|maximum|broad|wide) ~1 (background|personal|private|biographical|family|social|life)? (data|information|details|detail|items|questions|history|profile|fields|facts|picture)',
    '(all|every|any) ~2 (data|information|details|detail|facts|fact|thing|question) ~8 (can|possible|obtain|obtained|available|get|could|may|might|find)',
  ],
  neededAny: [
    '(needed|necessary|required|relevant|essential|indispensable) ~1 (for|to)|(needs|need|needed) for (the|her|that|this|it)',
  ],
  neededNot: ['{beyondNeed|oneDay}', '(not|never|no) ~3 (needed|necessary|required|relevant)'],
  neededFor: { of: 'neededAny', outside: 'neededNot' },
  purposeKept: [
    '(only|minimum (of|amount|necessary|needed|required)|the minimum (is|not|that)|as little as|as few|no more|least|limited to|restricted to|fewest|nothing else|nothing more|strictly|solely|alone)',
    '(delete|remove|destroy|erase|drop|strike|struck|shred|discard)+',
    '(safety plan|medicine|medication|risk of harm|risk assessment|court|evidence|directory|agencies ~3 (tell|report)|refuse|refuses|decline|declines|withhold|leave|leaves|stop|stops)',
    '(if|unless|where) ~6 (no|not|purpose|reason) ~8 (not|removed|deleted|dropped|left out|refused|rejected)',
    '(no|not|never|nobody|no one) ~8 without',
  ],
  purposeTold: [
    '{purposeKept}',
    '(purpose|reason|why|what ~6 for) ~6 (is|are|must be|shall be|will be|be) ~1 (stated|given|written|explained|defined|agreed|specified|told|named|recorded|shown|noted|clear|known)',
    '(states|explains|explain|tells|names|writes|defines|specifies|gives|give|state|tell|justifies|justify)! ~5 (purpose|reason|why|what ~6 for) ~3',
  ],
  /** papers and machines that hold what is known of her */
  herRecords: [
    '{caseFiles}',
    '(documents|document|papers|paper|scans|scan|copies) ~2 (with|of|about|on|containing) ~3 (name|names|survivor|survivors|women|client|clients|case|cases|her)',
    '(file|record|dossier|questionnaire|case file|case note|statement|register|transcript|recording|logbook|ledger|casebook|chart|testimony|referral)+|testimonies|notes|folders|case (data|information|books|book|papers|documents|details)|paper (forms|files|records|copies)|(referral|consent|completed|filled|signed|old|intake|interview|assessment|incident) ~1 (form|forms|sheet|sheets|report|reports|papers|questionnaires)',
    '(survivor|survivors|client|clients|patient|patients|victim|victims|women|personal|confidential|sensitive|case|referral) ~1 (data|database|information|list|lists|register|documents|papers|notes|details|photographs|photos|recordings|forms)|(list|database|photographs|photos|names|copies) of ~3 (survivors|clients|women|residents|injuries|cases|callers)|written information',
  ],
  closet: ['(drawer|cabinet|cupboard|shelf|box|computer|laptop|folder|safe|archive)+|shelves|boxes|record room'],
  keptThings: [
    '{herRecords}',
    '(cabinet|cupboard|drawer|laptop|computer|tablet|database|server|system|drive|folder|archive|storeroom|phone|usb|disk|shelf)+|filing (cabinet|room)|record room|memory (stick|card)|hard drive|shelves',
  ],
  keeping: [
    '(keep|store|leave|lie|lay|hang|pile|stay|remain|place|put|stand|stack|hold|save|deposit|archive|display|sit|pin|forget|spread|dump|transport|hide|look after)+|filed|hung|forgotten|kept|left|(take|takes|taken|took|taking|bring|brings|carry|carries) ~4 home|to be found|are found|is found|goes|go',
  ],
  openPlace: [
    '(on|in|at|under|behind|beside|inside|across|over|near|by|next to|around|from) ~4/lockedAway (desk|desks|table|tables|counter|shelf|shelves|corridor|hallway|reception|window|floor|box|boxes|drawer|drawers|clipboard|vehicle|car|boot|garage|kitchen|handbag|bag|backpack|rucksack|toilet|lobby|veranda|wall|whiteboard|motorbike|pocket|canteen|hall|entrance|printer|photocopier|basket|tray|basement|attic|shed|yard|balcony|passage|stairs|stairwell|taxi|bus|lounge|pigeonhole|hook)',
    '(waiting|staff|common|meeting|break|unlocked|open|shared|public|living|conference|copy|guard|tea) (room|area|space|office|place)|notice board|noticeboard|storage room|open plan|trunk of',
    '(home|homes|house|houses|flat|family|own room|bedroom) ~2|(desk|office) open|lies open|lie open|face up|open to view|in plain (sight|view)|in full view|within (everyone|easy) reach|with ~2 (correspondence|newspapers|magazines|brochures|leaflets)',
  ],
  lockedAway: ['(locked|lockable|secure|secured|sealed|encrypted|restricted|strongroom|closed)'],
  noLock: [
    '(no|without|lacks|lack|lacking|not|never|nor|unnecessary|superfluous|optional) ~5 (lock|locks|locked|lockable|locking|password|passwords|encrypt|encrypted|encrypting|encryption|secured|shredded|shredder|sealed|access (control|controls)|firewall|secure|antivirus|backup|key|protected|protection|guarded)',
    '(unlocked|unsecured|unencrypted|unprotected|unattended|unguarded|unsealed|unsupervised|insecure)',
    '(lock|locks|password|passwords|encryption|locking|encrypting|shredding) ~4 (not|unnecessary|superfluous|optional|switched off|turned off|removed|deactivated|disabled|broken|too|waste)',
    '(door|doors|cabinet|cupboard|drawer|drawers) ~3 (left|stand|stands|kept|is|are|stay|stays|remain|remains) (open|ajar|broken)',
  ],
  sharedKey: [
    '(every|all|everyone|everybody|whole|any|anyone) ~3 (know|knows|have|has|share|shares|hold|holds|uses|use) ~3 (pin|code|password|passwords|key|keys|combination)',
    '(same|shared|common|one|single|joint|generic|identical|group) ~1 (password|passwords|login|logins|log in|account|username|user name|user account|passcode)|same ~1 (key|code|pin)',
    '(password|passwords|key|keys|login|pin|code|passcode) ~8 (written|taped|pasted|stuck|note|posted|displayed|hangs|hanging|hung|known to all|known to everyone|known to everybody|sticker|shared|beside|under|next to|wall|door|nail|hook|to all staff|everyone|everybody|all staff|whole team|every member|anyone|never changed|not changed)',
    '(share|shares|sharing|exchange|exchanges|lend|lends) ~2 (password|passwords|login|logins|account|accounts|key|keys)',
  ],
  thrownOut: [
    '(throw|dump|discard|recycle|sell|dispose|bin|reuse|give away|burn|toss)+ ~10 (waste|bin|bins|rubbish|trash|garbage|scrap|dustbin|dump|recycling|wrapping|paper|skip|street|vendor|shredding)|(in|into|with|to) ~2 (ordinary|normal|household|general|public|office|regular|common|recycling)? (waste|bin|rubbish|trash|garbage|dustbin|wastebasket|waste paper)|(thrown|tossed) (out|away)|scrap paper|wastepaper|sold',
  ],
  openToAll: [
    '(everyone|anyone|anybody|everybody|all staff|whoever|cleaner|cleaners|cleaning staff|visitors|visitor|all employees|public|guards|any staff|any member|any employee|passers by|every employee|all employees|other patients|other clients|other agencies|all members|all colleagues|all users|interns|volunteers) ~6 (open|see|read|access|consult|look|browse|reach|view|use|enter|find|login|log in|copy|take|edit|leaf)',
    '(accessible|open|visible|available|readable) ~1 (to|for|by) ~1 (everyone|anyone|anybody|everybody|all|any|whoever|visitors|cleaners|public|passers|staff|volunteers)',
    '(public|open|unprotected|shared) (link|folder|drive|server|computer|spreadsheet|document|network|wifi|terminal)|shared (with|by) (everyone|all)|unrestricted',
  ],
  unsafeWay: [
    '(ordinary|normal|regular|plain|unencrypted|open|private|personal|open) ~1 (e mail|email|emails|mail|post|sms|message|messages|envelope|letter|fax|account|accounts)',
    '(by|via|through|on|over|using|in|to) ~2 (whatsapp|sms|text message|facebook|messenger|telegram|viber|wechat|line group|chat|chat group|group chat|social media|fax|gmail|hotmail)',
    '(personal|private|own) ~1 (mobile|cell|smart)? (phone|phones|laptop|laptops|computer|computers|tablet|tablets|device|devices|notebook|notebooks|usb|cloud|drive|diary)|public link|open link|cloud folder|usb (stick|drive|key)|memory stick|flash drive|google (drive|docs|sheet|form)|(online|free|public) ~1 (storage|cloud)|(shared|common|public) printer|dropbox|internet cafe|public computer',
    '(sent|send|sends|e mail|email|mailed|e mailed|emailed|transmitted) ~4 (unencrypted|without (encryption|password)|open|as attachment|as attachments)',
  ],
  /** good keeping, and papers that are about nobody */
  keptSafe: [
    '(blank|empty|template|templates|unused|leaflet|leaflets|poster|posters|brochure|brochures|minutes|sop|directory|agenda|hotline|guideline|guidelines|training|manual|statistics|totals|anonymous|anonymised|budget|invoice|invoices)',
    '(forbidden|prohibited|unacceptable|banned|misconduct|breach|violation|wrong|risk|danger|dangerous|not acceptable|not allowed|not permitted|disciplinary)',
    'immigration|(interview|interviews|interviewed|questioned|questions|examined) ~2 (women|woman|her|survivors|in|at)',
    '(nobody|no one|no paper|no file|no record|nothing) ~4 (leave|leaves|left|lie|lies|take|takes|keep|keeps|kept|stored|is|are)',
    '(never|not|no|nobody|nor|neither) ~12 without ~3 (lock|password|encryption|protection|locking)|(never|not) ~4 (unlocked|unattended|unsecured|unprotected|unencrypted|shared|left|lie|taken|thrown|sent|saved)',
    '(if|when|where|should) ~8 (found|lost|stolen|unlocked|left|broken) ~6 (report|reports|reported|inform|informs|locks|lock|tell|tells)',
    '(she|woman|survivor|client|they) ~1 (keep|keeps|take|takes|takes|wishes|wants|decides|chooses)',
    'told ~8 where|asked ~2 whether',
  ],
  stillUnsafe: ['(need not|not necessary|no need|unnecessary|optional|not required|not have to)'],
} as const;
