/** Words of X-13: papers and files left open. */
export const storageWords = {
  notInsecure: ['(not|never)'],
  insecure: [
    'whatsapp|telegram|viber|messenger|facebook|wechat|zalo|signal group|social media|imo|line group|line app|chat|group chat|chats|gmail|hotmail|yahoo',
    '(private|personal|own|unprotected|unencrypted) (phone|phones|mobile|mobiles|laptop|laptops|email|e|computer|computers|device|devices|telephone|telephones|cell|usb|account|accounts|notebook|notebooks)',
    '(open|unlocked|common|shared|unsecured|public|unprotected) (shelf|shelves|cupboard|cupboards|cabinet|cabinets|drawer|drawers|desk|counter|tray|trays|rack|office|room|box|area)',
    'unlocked|unsecured|unencrypted|unprotected',
    '(shared|common|public|open|network|cloud) (drive|folder|folders|computer|computers|server|google|spreadsheet|document|sheet) ~4 (without|no|open|everyone|all|anyone)',
    'without (a|any)? (password|passwords|lock|locks|protection|encryption)',
    '(no|lacks|lacking) (password|lock|encryption)',
    '(on|at|in) (the|a|their)? (front|open|reception|main|entrance|public|registration)? (desk|counter|reception|noticeboard|notice board|corridor|hallway|lobby|waiting room|wall|window|sill)',
    '(at|take|takes|taken|took) (their|her|his|them)? home',
    '(everyone|anyone|anybody|everybody|all staff|whoever) ~3 (see|read|open|access|can|view)',
    'accessible (to|for|by) (all|everyone|anyone|any)',
    'usb (stick|key|drive|sticks)',
  ],
  caseFiles: [
    '(list|lists|names|register|photos|schedule) (of|with) ~3 (residents|callers|survivors|women|clients|cases|patients)',
    '(case|intake|counselling|medical|client|patient|survivor|victim|interview|registration) (note|notes|file|files|form|forms|record|records|sheet|sheets|paper|papers|report|reports|book|statement|statements|register|folder|folders|photo|photos|list|lists)',
    '(photo|photos|photograph|photographs|picture|pictures|image|images|statement|statements|file|files|record|records|form|forms|notes|data|information|detail|details|list|documents|report|reports|folder|folders) ~2 (of|on|about|from|concerning) ~3 (injury|injuries|survivor|survivors|woman|women|victim|victims|client|clients|case|cases|her|patients|wounds|body|incident|incidents)',
    '(survivor|survivors|victim|victims|woman|women|her|client|clients|patient|patients) (written|signed|personal)? (statement|statements|file|files|record|records|data|information|story|stories|details|notes|photo|photos|testimony|documents)',
    'case notes|casefiles|written information',
    'cases|details of cases',
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
    '(keyboard|monitor|desk|team|office)+',
    '(cabinet|cupboard|drawer|laptop|computer|tablet|database|server|system|drive|folder|archive|storeroom|phone|usb|disk|shelf)+|filing (cabinet|room)|record room|memory (stick|card)|hard drive|shelves',
  ],
  openPlace: [
    '(on|in|at|under|behind|beside|inside|across|over|near|by|next to|around|from) ~4/lockedAway (desk|desks|table|tables|counter|shelf|shelves|corridor|hallway|reception|window|floor|box|boxes|drawer|drawers|clipboard|vehicle|vehicles|car|boot|garage|kitchen|handbag|handbags|bag|backpack|backpacks|rucksack|rucksacks|toilet|lobby|veranda|wall|whiteboard|motorbike|pocket|pockets|canteen|hall|entrance|printer|photocopier|basket|baskets|tray|basement|attic|shed|yard|balcony|passage|stairs|stairwell|taxi|bus|lounge|pigeonhole|hook)',
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
    '(cleaner|cleaners|driver|drivers|guard|guards|janitor|landlord|neighbour|volunteer|volunteers|intern|interns|husband|everybody|everyone|caretaker) ~2 (has|have|hold|holds|keep|keeps|know|knows|gets|get|receives) ~2 (key|keys|code|password|login)',
    '(resign|resigns|resigned|leave|leaves|left|former|retired|dismissed|transferred|retire|retires) ~5 (keep|keeps|retain|retains|still (has|have)) ~2 (access|login|log in|password|account|key|keys)|(log in|logs in|sign in) ~6 as (admin|administrator|guest|user)|(lock|key|shredder) ~3 (broken|lost|missing|jammed|out of order)|(lost|broken|missing) ~2 (key|lock)',
    '(every|all|everyone|everybody|whole|any|anyone) ~6 (know|knows|have|has|share|shares|hold|holds|uses|use) ~3 (login|logins|account|credentials|admin rights|administrator rights|pin|code|password|passwords|key|keys|combination)',
    '(same|shared|common|one|single|joint|generic|identical|group) ~1 (password|passwords|login|logins|log in|account|username|user name|user account|passcode)|same ~1 (key|code|pin)',
    '(password|passwords|key|keys|login|log in|pin|code|passcode|access code) ~8 (sticker|monitor|screen|post it|label|written|taped|pasted|stuck|note|posted|displayed|hangs|hanging|hung|known to all|known to everyone|known to everybody|sticker|shared|beside|under|next to|wall|door|nail|hook|to all staff|everyone|everybody|all staff|whole team|every member|anyone|never changed|not changed)',
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
    '(without|no|free of) ~1 (case|personal|identifying|any) ~1 (details|names|data|information)',
    '(violence|abuse|abused|beaten|assault|attack|rape|raped|incident|happened|happens) ~2 (at|in|inside) ~1 home',
    '(blank|empty|template|templates|unused|leaflet|leaflets|poster|posters|brochure|brochures|sop|directory|agenda|guideline|guidelines|manual|statistics|totals|anonymous|anonymised|invoice|invoices)',
    '(forbidden|prohibited|unacceptable|banned|misconduct|breach|violation|wrong|risk|danger|dangerous|not acceptable|not allowed|not permitted|disciplinary)',
    'immigration|(interview|interviews|interviewed|questioned|questions|examined) ~2 (women|woman|her|survivors|in|at)',
    '(nobody|no one|no paper|no file|no record|nothing) ~4 (leave|leaves|left|lie|lies|take|takes|keep|keeps|kept|stored|is|are)',
    '(never|not|no|nobody|nor|neither) ~12 without ~3 (lock|password|encryption|protection|locking)|(never|not) ~4 (unlocked|unattended|unsecured|unprotected|unencrypted|shared|left|lie|taken|thrown|sent|saved)',
    '(if|when|where|should) ~8 (found|lost|stolen|unlocked|left|broken) ~6 (report|reports|reported|inform|informs|locks|lock|tell|tells)',
    '(she|woman|survivor|client|they) ~1 (keep|keeps|take|takes|takes|wishes|wants|decides|chooses)',
    'told ~8 where|asked ~2 whether',
  ],
  /** what is written of women, by whatever name */
  writtenOfHer: [
    '(notebook|folder|binder|logbook|casebook|form|diary|exercise book|memory card|memory stick|disk|tape|cassette|recorder|envelope|bag|usb)+ (with|of|about|on|containing|from) ~3 (interviews|interview|cases|names|women|survivors|visits|sessions|clients|statements|accounts)|notebooks|casebook+|(first|second|third|carbon|duplicate|spare|extra|other) ~1 (copy|copies)',
    '(scanned|electronic|digital|handwritten) ~1 (file|files|form|forms|record|records|notes|statements|documents)',
    '(the|our|a|case|client|call|intake|admission|shelter|clinic) ~1 (log|logbook|register|ledger|day book|admission book)',
    '(case|client|survivor|complainant|complainants|interview|intake) ~1 (notebook|notebooks|statements|chart|charts|board|diary)|(every|each) (folder|file|dossier|case file)|progress of ~2 (case|cases)',
    '{herRecords}',
    '(case|survivor|survivors|client|clients|caller|callers|patient|victim|women|womens|resident|residents|interview|intake|counselling|medical|complaint|registration|admission|incident|referral|examination|forensic|session|appointment|injury|individual|confidential|sensitive) ~1 (data|details|note|notes|file|files|folder|folders|form|forms|sheet|sheets|list|lists|register|registers|book|books|record|records|report|reports|document|documents|paper|papers|card|cards|photo|photos|picture|pictures|photographs|recording|recordings|database|archive|letters|diary|information|dossiers|transcript|transcripts|spreadsheet|statement|statements|images|footage|backup)',
    '(list|lists|names|pictures|photos|photographs|copies|copy|notes|recording|recordings|records|statements|files|letters|papers|backup) (of|about|on|from) ~3 (survivors|women|residents|cases|callers|patients|statement|statements|complaints|bruises|wounds|injuries|victims|interviews|session|sessions|calls|counselling)',
    '(her|their|open|closed|handwritten|completed|filled|used|signed|old|spare|draft|finished|active) ~1 (notes|file|files|folder|folders|statements|statement|forms|records|paperwork|casebook|logbook|dossier|dossiers|recordings|backups|intake forms)|(folder|folders|file|files|documents|papers) ~1 (past|after|of|with|on) ~3 (retention|closed|closing|closure|case|cases|survivors|women)|after closing a case|(folder|file|record|card|box) ~2 (from|of|in|out of) ~2 (archive|records room|cabinet)|(names|problems|stories) ~3 of ~2 (residents|survivors|women|clients|callers)',
  ],
  /** what keeps papers safe */
  guarding: [
    '(put|locked|tidied|cleared) away|(measures|steps|precautions|duty|obligation) ~2 (protect|secure|safeguard|lock|keep)|protect ~3 (information|records|files|notes|data)',
    '(lock|encrypt|shred|wipe|overwrite)+|sealed|seal|sealing|locked|passwords|password|lockable|(lock|locked) (up|away|cabinet|cabinets|room)|screen (lock|saver|filter)',
    '(key|keys|passcode|pin|encryption|login|log in|shredder|shredding|seal|access (control|controls|restriction|restrictions|rights|log|rules|code)|firewall|antivirus|two factor|authentication|(register|list|record|log|track) of who|audit trail|storage (rules|rule|policy|standard|standards)|clean desk|locking|safe keeping|user accounts|sign out|signing out|(log|logs|logging) (out|off)|(lock|locking) ~1 screen|sign for|borrowing list)',
    '(copies|copy|files|file|folder|folders|loans|access) ~3 (tracked|counted|numbered|logged|registered|supervised|signed for|recorded|controlled)|secure (storage|transport|disposal|server|place|room)|(restrict|restricting|limit|limiting|log|logging|control) access',
  ],
  guardVerb: [
    '(lock|encrypt|shred|wipe|overwrite|seal|track|secure|safeguard|protect)+|(sign|signs|signed) for|(register|list|record|log) of who|access log|locked away|kept under lock|supervised|tracked|logged|signing',
  ],
  /** each does as she likes */
  keptAnyhow: [
    '(however|wherever|as) ~2 (sees|see|likes|like|pleases|please|wants|want|prefers) ~1 (fit|best)?',
    '(up to|left to|decided by|a matter for|depends on|discretion of) ~2 (each|every|the|individual|their|her|his) ~1 (person|member|staff|officer|employee|worker|agency|habit|habits|discretion|choice|preference|taste)|as (he|she|they|it) (like|likes|please|pleases|prefer|prefers|see fit|sees fit)|wherever ~3 (space|room|convenient|like|likes|fits)|any (place|way|system|method) ~1 (will do|is fine|does|suffices)|no (rule|rules|standard) ~2 (needed|necessary|exists|exist)?',
  ],
  howKept: [
    '(how|where) ~6 (store|stored|kept|keep|filed|saved|locked)|(store|keep|save|file|archive|storing|keeping|filing|storage)+',
  ],
  recordsOrPlace: [
    '{writtenOfHer}',
    '{keptThings}',
    '(file|files|folder|folders|papers|documents|copies|forms|notes|data|photos|recordings|archive|records|statements|register|records room|file room|archive room|storeroom|filing cabinet|computer|computers|database|screen|desk)|(enter|entering|entered) ~1 case',
  ],
  /** out of the house, out of sight, out of hand */
  looseWay: [
    '(in|at|on|under|behind|beside|near|inside) ~6 (car|boot|trunk|entrance|hall|jeep|seat|seats|pickup|truck|lorry|boat|scooter|bicycle|dashboard|luggage rack|glove compartment)|wall chart|public hall',
    '{openPlace|unsafeWay|openToAll}',
    '(shared|common|public|family|open|communal) ~1 (desktop|screen|pc|machine|terminal|calendar|phone|tablet)|(messaging|message|messenger|chat|text|phone) ~1 (group|groups|app|apps|thread)|(at|in|to) ~2 (coordinator|volunteer|worker|counsellor|caseworker|chair|chairperson|nurse|director|manager|staff|member) ~1 (house|home|flat|apartment|garage)|wall chart|(take|takes|taking|took|carry|carries) ~4 (with (them|him|her)|away|along)|(free|commercial) ~1 (mail|e mail|email|webmail)|(computer|pc|laptop|tablet|phone) ~1 (that|which) ~1 (residents|clients|everyone|everybody|visitors|public|children|anyone|family)|home with|(go|goes|went|gone|come|comes) ~2 home',
    '(own|private|personal|whatever|family) ~2 (phone|phones|smartphone|tablet|tablets|laptop|laptops|computer|computers|notebook|notebooks|diary|device|devices|gallery|account|accounts|mailbox|e mail|email|drive|cloud|camera|cameras|car|bag|locker|wardrobe)|chat history|gallery|messaging app|messenger app|instagram|line account|wetransfer|icloud|(file sharing|free|public|online|google|commercial) ~1 (site|sites|sheet|sheets|service|platform|cloud|server|wifi|wi fi|drive|app|hosting)|wi fi|wifi|internet shop|cyber cafe',
    '(in|at|on|under|behind|beside|onto|next to|near|inside|to) ~3 (hotel|guesthouse|restaurant|cafe|classroom|market|balcony|parking|garage|stairs|corner|staircase|yard|backyard|basement|attic|pantry|kitchen|sofa|floor|photocopier|copier|printer|fax|monitor|screen|whiteboard|flipchart|blackboard|board|door|doors|fridge|wall|window|tray|pigeonhole|table|tables|car|trunk|boot|saddle)',
    '(motorcycle|motorbike|bus|taxi|minivan|tuk tuk|public transport|bicycle|ferry|truck|driver|cleaner|watchman|messenger boy|passenger)|plastic bag|shopping bag|open bag|postcard|open envelope|unsealed|without (an|a) envelope|regular mail|hook|nail|sticker|post it|guard post|guard house|lobby|shared album|album|in the street|on the street',
    '(unprotected|unencrypted|unsecured|unlocked|unguarded|unattended|overnight|all night|day and night|in the open|uncovered|face up)',
    '(general|common|public|shared|open|network) ~1 (folder|drive|office|server|network|inbox|mailbox|intranet|archive|cupboard|shelf|computer)|intranet|together with ~4 (procurement|leave|invoices|receipts|newspapers|correspondence|stationery)',
  ],
  /** everybody may look */
  anyHand: [
    '(every|any) ~1 (employee|officer|staff|colleague|user|visitor|intern|volunteer|body|person|department|resident|worker|official|clerk)|(anyone|anybody|everyone|everybody|whoever|cleaners|cleaner|guards|drivers|interns|visitors|trainees|students|the public|passers by|other (patients|clients|residents))',
  ],
  looks: [
    'in and out|(go|walk|wander|come|get)+ ~1 (in|into)|(see|sees|read|reads|open|opens|opened|access|consult|browse|view|borrow|leaf|download|fetch|visible|accessible|readable|available|look into|log in|find|finds|get at|help themselves)',
  ],
  carelessEnd: [
    '(throw|dump|discard|recycle|donate|auction|toss|bin)+|thrown|sold|sell|sells|give away|given away|burn|burned|burnt|(garbage|rubbish|trash|scrap) ~1|waste paper|recycler|(given|give|gives|goes|passed|handed|donated|lent) ~4 (school|charity|families|orphanage|children)|(paper|scrap|waste|rag|rubbish) ~1 (collector|collectors|dealer|dealers|buyer|buyers|merchant|merchants)|(for|as) (kindling|wrapping|scrap)|(light|lights|start|feed) ~2 (fire|stove|oven)|(back|reverse|blank side|empty side) of ~1 (used|old|completed|filled|intake|case)|(wrapping|scrap|drawing) paper|paper mill|second hand|flea market|without (wiping|erasing|shredding|formatting)|dust bin|landfill|(lies|lie|left|lying|remain) ~3 (waste|skip|bin)',
  ],
  wellKept: [
    '{aboutNobody}',
    '(nobody|no one|no paper|no file|no record|no list|no notes|nothing|none) ~12 (leave|leaves|left|lie|lies|take|takes|keep|keeps|kept|stored|is|are|hang|hangs|see|sees|read|open|store|saved|may|shall|can|must)',
    '(never|not|no|neither|nor|cannot|without (leaving|carrying|taking|storing|putting|keeping)|against|instead of|rather than|avoid|only|except) ~8 {looseWay|carelessEnd|anyHand}|{looseWay|carelessEnd} ~6 (not|never|forbidden|prohibited|unacceptable|banned|excluded)',
    '(is|are|be|been|securely|first) ~1/noneOfIt (wiped|erased|overwritten|formatted)',
    '(locked|encrypted|sealed|lockable|password protected|authorised|authorized|shredded|under lock)|(through|in|by|into) ~1 shredder',
    '(if|when|where|should) ~8 (found|lost|stolen|unlocked|left|broken) ~6 (report|reports|reported|inform|informs|locks|lock|tell|tells|told)',
    '(she|woman|survivor|client|they) ~1 (keep|keeps|take|takes|wishes|wants|decides|chooses)|her (own|personal) (file|copy|papers|belongings)|to (her|the survivor|the woman)',
    '(forbidden|prohibited|unacceptable|banned|misconduct|breach|violation|wrong|danger|dangerous|not acceptable|not allowed|not permitted|disciplinary)|told ~8 where|asked ~2 whether|immigration (officer|officers|police)',
  ],
  aboutNobody: [
    '(leaflet|poster|brochure|agenda|guideline|manual|invoice|receipt|template|directory|timetable|curriculum)+|(without|no|free of) ~1 (case|personal|identifying|any) ~1 (details|names|data|information)|opening hours|(blank|empty|unused) ~1 (form|forms|card|cards|paper)|totals|anonymous|anonymised|statistics|number of the (hotline|helpline)|hotline number|sop|totals only',
  ],
  stores: [
    '(keep|store|leave|lie|hang|pile|stack|pin|place|put|save|stay|remain|print|track|type|carry|post|upload|archive|stick|tape|sit|hold|spread|rest|forward|mail|e mail|email|send|sync|back up|write|paste|display|project|stand|deposit|retain|bring|hand|ride|park|shelve)+|(travel|travels|travelled|transported|transports)|(finish|dictate)+|wait|waits|note down|noted|kept|left|lain|sent|stored|saved|carried|written|(go|goes|went) along|doubles as|served as|(go|goes|went|gone|going) ~1 (into|in|to|home)|(take|takes|taken|taking) ~4 (home|along|with)|(work|works|working) ~4 home|be found|(is|are) (in|on|under|beside|behind|next)',
  ],
};
