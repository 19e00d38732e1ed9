/** Words of X-13: papers and files left open. */
export const storageWords = {
  notInsecure: ['(not|never)'],
  insecure: [
    'whatsapp|telegram|viber|messenger|facebook|wechat|zalo|signal group|social media|imo|line group|line app|chat|group chat|chats|gmail|hotmail|yahoo',
    '(private|personal|own|unprotected|unencrypted) (phone|phones|mobile|mobiles|laptop|laptops|email|e|computer|computers|device|devices|telephone|telephones|cell|usb|account|accounts|notebook|notebooks)',
    '(open|unlocked|common|shared|unsecured|public|unprotected) (shelf|shelves|cupboard|cupboards|cabinet|cabinets|drawer|drawers|desk|counter|tray|rack|office|room|box|area)',
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
    '(cabinet|cupboard|drawer|laptop|computer|tablet|database|server|system|drive|folder|archive|storeroom|phone|usb|disk|shelf)+|filing (cabinet|room)|record room|memory (stick|card)|hard drive|shelves',
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
};
