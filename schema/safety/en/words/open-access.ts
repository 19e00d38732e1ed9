/** Roundabout words for doors, roles, refusals, costs and figures. */
export const openAccess = {
  /** women whom a door may be shut to, however they are spoken of */
  anyOutsider: [
    '{outsiderWoman}',
    '(foreigner|alien|migrant|immigrant|expatriate|noncitizen|overstayer)+|(non|not) (citizen|national|resident|member|local)+|others|outsiders|strangers',
    '(women|maids|workers|ladies|callers|those|anyone|clients|patients|survivors|girls|persons) ~2 (abroad|overseas|overstayed|overstay|slipped|smuggled|unregistered|off the register|without one|not from here|of other nationality)',
    '(whoever|those|anyone|women|who|ones|callers|she) ~1 (unable to (show|produce|prove|present)|cannot (show|produce|prove|name|present)|can not (show|produce|prove|name|present)|has none|have none|with none|without one|lacks (one|it|them)|does not have one|do not have one|fail to show)',
    'no ~1 (iqama|visa|permit|papers|passport|card|residence|registration)',
  ],
  /** outside what a service is for */
  leftOutside: [
    '(outside|beyond) ~1 (the|our|its|this|their)? ~1 (remit|mandate|scope|mission|competence|coverage|circle|responsibility|procedure|sop|scheme|programme|target group|terms|brief)',
    '(fall|falls|fell|lie|lies|is|are|remain|remains|stand|stands) outside',
    '(not|never|no) ~1 (extend|extends|apply|applies|cover|covers|concern|concerns|include|includes|intended|meant|designed|built|open|part of|for (her|them|him)|a matter for)',
    '(no|nothing) (further|other|more|longer term|additional) (help|assistance|service|services|support|care|step|steps|treatment)|and (no more|nothing more|nothing else|that is all)',
    '(sent|turned|goes|go|told to go|shown|waved) (away|back|off|elsewhere|home)|(not|never) (served|helped|seen|received|admitted|taken)|(do|does|will|can) not (get|obtain|receive|see|meet|help)',
    '(try|trying|approach|contact|ask|asked|directed|referred|refer|turn|turned|sent|go) ~4 (their|her|own|to) ~2 (embassy|embassies|consulate|consulates|country|employer|sponsor|agency|agent) ~2 (instead)?',
    '(after|behind|once|when) ~4 (citizens|nationals|locals|no citizen|no national|our own) ~3 (served|seen|waiting|helped|housed|attended)?',
    '(if|when|where|as long as|provided) ~3 (bed|beds|place|places|room|rooms|capacity|space|budget|funds|time) ~2 (remain|remains|left|allows|permits|allow|permit|is free|are free|over)',
    '(emergency|first aid|urgent|basic|leaflet|dressing|life saving) ~4 only|only ~3 (emergency|first aid|urgent|basic|life saving)|(last|second) in (line|the queue)|waits ~3 longest|pay ~2 (double|full|foreigner|more)',
  ],
  /** the favoured as one class, with their papers */
  insider: [
    '{entitledOnly}',
    '(nationals|citizens|national|citizen|locals|taxpayers|residents)',
    '(holder|holders|bearer|bearers|possession|sight|presentation|copy) ~1 of ~3 (card|booklet|book|permit|passport|visa|insurance|residence|registration|certificate|papers|pass|document)',
    '(produce|show|present|prove|bring|carry|display|hold|have|possess)+ ~3 (card|booklet|permit|passport|visa|insurance|residence|registration|papers|pass|documents|iqama|citizenship|nationality)',
    '(registered|official|legal|lawful|formal|regular|approved|licensed|documented) ~3 (recruitment|channel|channels|scheme|employer|resident|residents|worker|workers|migrant|migrants|list|route|contract)',
    '(entered|arrived|came|admitted|recruited|employed|staying) ~3 (legally|lawfully|officially|regularly|properly|through ~3 (channel|channels|scheme|border|gate))',
    '(nationality|country|citizenship|origin) ~4 (on ~2 list|listed|approved|signed|party to|eligible|recognised|covered)|(country|countries|state|states|nationality|nationalities) ~6 (signed|listed|approved|recognised|agreement|treaty)',
    '(women|people|daughters|ladies|girls|workers|persons|citizens) of ~1 (this|our|the) ~2 (country|republic|kingdom|province|district|city|town|nation)|(local|native|our own|our|own) (women|people|nationals|citizens|residents)',
  ],
  /** what makes it a door for them alone */
  insideOnly: [
    '(who|whom) ~1 (can|may|could|does|do|is|are)? ~2 (qualifies|qualify|call|come|use|enter|eligible|entitled|serve|serves|help|accept|accepts|covered)|(target|client|beneficiary) (group|groups)',
    '(treats|sees|serves|covers|takes|admits|accepts|helps|receives|welcomes|supports|treat|see|serve|cover|take|admit|accept|help|assist|assists|houses|shelters) ~4 (anyone|those|women|persons|survivors|workers|patients|clients|ladies|holders|bearers|residents|whoever)',
    '(solely|alone|only|exclusively|none but|nobody but|no one but|just|priority|preferably|on behalf of|on sight of|upon sight of|provided|entry to|condition)',
    '(built|made|meant|there|set up|opened|created|intended|reserved) for|only (if|when|where|for|to|with)|(limited|restricted|reserved|confined) to|subject to|(eligible|eligibility|entitled|criteria|prerequisite|condition|conditional|contingent|qualify|qualifies|upon|proof)',
    '(needs|need|requires|require|presupposes|wants|takes) ~1 (a|an|the|valid|her|their)',
  ],
  openDoor: [
    '{helpOrDoor}',
    '(room|rooms|clinic|centre|center|shelter|board|scheme|fund|procedure|sop|order|orders|appointment|lawyer|door|desk|house|bed|beds|safe house|call|services|helpline|aid|claim|claims|compensation|everything|ward|hospital|group|programme|step|steps|one stop)+',
  ],
  notShut: [
    '{nobodyShutOut}',
    '(queue|same|together|both|alike|equal|equally)',
    '(record|recorded|noted|statistics|form|register|database|how many|number of|percentage|column|field|collected|returns|report|reports)',
    '(interpreter|interpreters|translator|driver|drivers|staff|doctors|medicines|vaccine|vaccines|drug|drugs|agencies|members|signatory|signatories)+ ~6 (registered|licence|license|permit|only|certified)',
    '(fear|fears|afraid|believe|think|barrier|consulate ~4 passports|enforcement|police|report|reported)',
    '(depend|depends|dependent) on ~2 (abuser|husband|employer|recruiter|him)|(owe|owes)',
    '(asked|told|taken|handed) ~2 (when|why|how|what)',
  ],
  /** somebody who is not there to heal or to prove; also everybody alike */
  anyOffice: [
    '{wideUntrained}',
    '(airline|bank|tourism|tourist|hotel|chamber|chambers|village|religious|community|municipal|town hall|post|trade|union|unions|airport|orientation|manpower|employers|association|associations|exchange|federation|transport|bus|taxi|ferry|insurance|market|school|schools|college|university|press|donor|recruiter|recruiters|broker|brokers|consulate|embassy|consular|migration|migrant|labour|employment|library|church|temple|mosque|monastery) ~2 (office|offices|desk|desks|staff|police|reception|centre|centres|center|committee|leaders|leader|head|heads|volunteers|volunteer|trainers|clerks|branch|company|association|associations|federation|commerce|trade|trainer|agency|agencies|body|bodies|council|team|counter|officer|officers|authority|exchange)?',
    '(every|each|all|any) ~1 (signatory|signatories|agency|agencies|member|members|partner|partners|user|users|party|parties|desk|office|login|staff)|everybody|everyone|whoever|(cleaner|driver|cook|guard|receptionist|volunteer|secretary|intern|teacher|imam|priest|monk|pastor|headman|chief|elder|landlord|shopkeeper)+',
  ],
  /** what only those who heal and prove need to know */
  deepData: [
    '{wholeAccount}',
    '{paperOfHealing}',
    '(medical|clinical|forensic|laboratory|lab|nursing|hospital|examination|health|psychiatric|gynaecological|counselling|therapy|case|court|police|x ray|autopsy|client|patient|survivor) ~1 (note|notes|finding|findings|report|reports|record|records|file|files|result|results|chart|charts|history|histories|photographs|photos|dossier|dossiers|conclusions|certificate|certificates)',
    '(survivor|survivors|victim|victims|her|women) ~1 (statement|statements|testimony|testimonies|story|stories)|(note|notes) ~1 (about|on|of) ~2 (case|cases|woman|survivor|her|interview|violence)|reason for admission|(outcome|results) of ~2 (examination|test|tests)',
    '(medical|psychological|forensic|incident|violence|clinical) (section|sections|part|page|chapter|module|fields)|(all|every|full) ~1 (detail|details) of ~2 {violence}',
    '(injuries|pregnancy|pregnancy test|hiv|diagnosis|diagnoses|mental state|psychological state|state of mind|suicidal|symptoms|nightmares|sleeping problems|sexual violence in detail|sexual acts|weapon|penetration|bruises|test result|test results|sexual history|perpetrator profile|course of the (violence|abuse|assault|rape|attack))',
    '(history|description|details|detail|account|circumstances|story|particulars|narrative|chronicle|records|register) ~1 (of|on|about) ~3 (abuse|assault|rape|violence|attack|incident|beating|beatings|harassment|case|cases)',
    'all ~1 (tables|fields|modules|records|files|data|case files)|(same|full|complete|unlimited|unrestricted|equal|identical|whole|entire|unfiltered) ~2 (right|rights|access|login|password|screen|screens|view|views|permissions|database|system|tables|fields|modules|records|file|files|dataset|form|data)',
    '(read and write|read write|all (tables|fields|screens|modules|boxes|questions)|not differentiated|undifferentiated|no levels|(ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty) ~1 (page|pages|question|questions|items|fields))',
    'what (was done|he did|they did|was said) to her|how (often|many times)|in (full|great|every) detail|(document|documents|describe|record|write) ~6 in detail',
  ],
  gainsSight: [
    '{takesDown}',
    '(see|open|read|access|log|login|receive|get|copy|view|look|share|consult|browse|download|enter|fill|document|record|keep|note|write|hold|store|collect|complete|go through|ask|describe|search|assign|grant|give|entitle|allow|permit|authorise|put|obtain)+',
    '(right|rights|permission|permissions|access|login|logins|password|passwords|data items|data item|assigned to|goes to|go to|copied to|sent to|released to|visible to|open to|available to|cc)',
  ],
  staysSmall: [
    '(referral form|sop|annexes|directory|definitions|minutes|agenda|hotline number)',
    '{onlyRefers}',
    '(no|nothing|none|never|nobody|without|alone)',
    '(follows|follow|depends|depend|according to|based on) ~2 (task|role|job|function)|role based',
    '(own|its own|their own) ~2 (training|attendance|staff|accounts|records|statistics)|hotline (card|cards|poster)',
    '(with|after|given|unless) ~3 (consent|agreement|permission)|she ~2 (agrees|consents|wishes|asks)',
    '(clinic|hospital|doctor|therapist|psychologist|crisis centre|forensic team|caseworker|nurse) ~3 (record|records|keep|keeps|store|stores|enter|enters|hold|holds|document|documents)',
    '(totals|anonymous|aggregate|how many|number of|counts)',
  ],
  /** what is taken from her, or said to be hers only for a price */
  pricedAt: [
    '(can|may|could|will|shall|gets|get|have|has|receives|given|keeps|keep) ~6 (if|when|once|provided|as long as|on condition|so long as|in return|against) ~1 (she|they|the woman|women|survivors|clients)?',
    '(no|without) ~6 (mean|means|equals|no|so no|then no|hence no)',
    '(give|gives|hand|hands|return|returns) ~2 (back|in|over) ~3 (key|keys|bed|room|card|clothes|phone|place)|(pack|packs|vacate|vacates|clear|clears) ~3 (bag|bags|room|bed|things)',
    '(skipped|missed|dropped|absent) ~12 (skipped|cut|lost|cancelled|withheld|stopped|reduced|missed)',
    '(whoever|those|anyone|she|women) ~3 (leaves|leave|quits|quit|stops|stop|says no|say no|misses|miss|refuses|refuse|declines) ~12 (loses|lose|out|forfeits|back|last|nothing|no|leave|away|charged|pay|reported)',
  ],
  pricePaid: [
    '{demanded}',
    '(examined|examine|tested|photographed|statement|police|complaint|court|testify|report|reports|therapy|session|sessions|programme|group|counselling|interview|signature|sign|signs|cooperate|cooperates|cooperation|mediation|work|cleaning|prayer|photographs|names|evidence|pathway|step|steps|lesson|lessons|trial|hearing)+',
  ],
  /** not hers to decide */
  notHersToSay: [
    '(not|never|no) ~2 (up to her|hers to|open to (her|the|a|any)|a matter for her|her (choice|decision|call|business)|for her to (say|decide|choose)|free to|at liberty|optional|negotiable|an option|left to her)',
    '(having|once|after) ~3 (said yes|agreed|consented|signed|begun|started|entered|accepted) ~8 (must|follows|follow|has to|have to|stay|stays|no longer|cannot|may not|until the end|to the end|last step|carry on|carries on|goes on)',
    '(no|not) ~2 (exit|way back|turning back|stepping back|interruption|pause|break|withdrawal) ~4 (possible|allowed|foreseen|provided|permitted|before)?',
  ],
  herCourse: [
    '{sheWho}',
    '(interview|examination|photographs|pathway|programme|treatment|test|session|sessions|referral|complaint|case|step|steps|stage|injuries|statement|recording)+',
  ],
  /** a table at which he and she sit */
  truceWords: [
    '(sorry|pardon|forgive|forgives|forgiveness|apology|apologises|apologizes|apologise|apologize|handshake|embrace|patch up|make up|made up|makes up|come to terms|came to terms|reach terms|peace|harmony|agreement between them|take back the case|takes the case back|take the case back|drops the case|drop the case|withdraw the case|sit down|one table|same table|joint session|joint sessions|joint meeting|together|settle|settled|settles|settlement|reconcile|reconciled|reconciliation|mediate|mediation|mediated|conciliation)',
    '(mediation|conciliation|peace|reconciliation|family|clan|elders|village|ward) (centre|center|council|committee|board|court|hearing|talks|session|conference|house|office)',
  ],
  himAndHer: [
    '(couple|spouses|accused|offender|both sides|two sides|both parties|the parties|the two|the families|families|his family|husband and wife|wife ~6 husband|he ~8 she|abuser|perpetrator|husband|man who ~3 her|the man|protection order|domestic violence|marital|rape|beating|assault|each other)',
  ],
  truceRefused: [
    '{notSettled}',
    '(never|nobody|no one|no longer|forbidden|prohibited|instead of|rather than|without)',
    '(work|works|meet|meets|sit|sits|plan|decide) together ~8 (agencies|members|colleagues|partners|staff)|(agencies|members|colleagues|partners|staff|shelters) ~8 (together|agreement|settle|table)',
    '(she|survivor|woman|doctor|caseworker|nurse|officer) ~2 (sit|sits|decide|decides|plan|go|goes|plans|look|looks) ~3 together|together with (her|the woman|the survivor)',
    '(interpreter|lawyer|friend|support person)|staff ~6 (apologise|apologises|apology)|(apologise|apologises) to (her|survivors|women)',
  ],
  /** figures of services read as the state of a country */
  readAs: [
    '{concluding}',
    '(says|say|so that|therefore|clearly|evidence|proof|conclude|concluded|conclusion|meaning|seen from|known from|because|since|as the|sign|signs|this is|that is|so|follows|shows|success|achievement|thanks)',
    'hence|thus|obviously|plainly|evidently|demonstrably',
  ],
  figuresOf: [
    '{serviceFigures}',
    '(fewer|more|no|less|few|many|hardly any|falling|rising|twice as many|half as many)? ~2 (women came|women come|complaints|complaint|reports|reported|registered|calls|called|cases|caseload|visits|clients|lodged|register|registers|registrations)',
  ],
  stateOfThings: [
    '{levelOfHarm}',
    '(violence|rape|abuse|beating|beatings|harassment|vaw|gbv) ~3 (in decline|on the rise|on the decline|going up|going down|by ~3 (tenth|third|quarter|half|per cent|percent)|up|down|rare|absent|gone|over|under control)',
    '(women|wives|maids|workers|employers|men|husbands) ~4 (abuse less|beat less|abused less|abused more|beaten less|beaten more|not subjected|not beaten|not abused|suffer violence|suffer less|suffer more|are safe|safer|suffer)',
    '(peaceful|safe|violent|dangerous|calm|quiet) (district|province|village|country|place|town|region|island|community|community)',
    '(per cent|percent|one in|two in|three in|share|proportion) ~6 (women|wives|maids|workers) ~3 (suffer|suffered|are|were|have|experience|beaten|abused|raped)',
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
} as const;
