import { enforcementWords } from './enforcement-words';

/** Words of X-9: services that work for enforcement. */
export const firewallWords = {
  ...enforcementWords,
  breachOfStay: [
    '{irregularAdjective}',
    '(immigration|visa|permit|residence) (offence|offences|violation|violations|breach|breaches|irregularity|irregularities)',
    '(no|without|expired|invalid) ~1 (permit|visa|papers|pass|documents|status)',
    'overstay+|illegal (entry|stay|work|presence)',
  ],
  /** what brings her or her papers to those who enforce stay */
  handsToThem: [
    '(call|phone|notify|inform|alert|tell|report|share|send|forward|copy|give|hand|pass|transmit|transfer|supply|provide|deliver|refer|escort|bring|surrender|consult|contact|link|connect|connected|open|allow|invite|station|place|install|install|set up|work|sit|visit|inspect|search|question|check|verify|request|obtain|receive|access|detain|arrest|use|include|attend|join)+|handed over|handing over|at the disposal|made available|first contact|present|presence|member|seat|desk|access to|cc',
  ],
  hersOrHelp: [
    '(survivor|victim|woman|women|resident|client|patient|caller|complainant|girl|maid|her|them|she|case|referral|statement|complaint|shelter|refuge|clinic|hospital|hotline|counselling|record|database|data|particulars|information|notes|file|files|list|lists|service|services|pathway|one stop centre|crisis unit|crisis centre|women s desk|provider|providers|visitor book|interview)+|(foreign|migrant|undocumented|irregular) (workers|worker|women|woman|patients|nationals)',
  ],
  beyondThem: [
    '{firewall}|{ruledOut}|{hotlineGiven}|{reportingDuty}',
    '(fear|fears|feared|afraid|worry|worries|worried|dread|scared|threat|threatens|threaten|threatened|lawyer|warrant|consent|permission|agrees|agreed|wishes|asks to|repeal|refuse|refuses|declines|without being|rule out|rules out)',
    '(not|never|no|nobody|no one|nor|neither|nothing|cannot|independent|separate|apart) ~12 {wideEnforcer}|{wideEnforcer} ~6 (not|never|no|nobody|neither|nor)|(training|trained|train|listen|listens|respect|respects|leaflet|leaflets|posters|meeting about|referrals since|immigration situation)',
  ],
  hotlineGiven: [
    '(give|gives|offer|offers|hand|hands|show|shows|told) ~5 (hotline|helpline|number|card|cards)|access to ~3 (doctor|counsellor|lawyer|care|health|interpreter|hotline|telephone)|to the (hotline|helpline|shelter|clinic|nearest service|services)',
  ],
  reachVerb: [
    '(deposit|lodge|leave|store|log|enter|join|allow|permit|enable|let|give)+',
    '{shareVerb}',
    '{notifyVerb}',
    '(report|open|accessible|available|visible|linked|link|connect|connected|consult|copied|upload|access|lend|lends|supply|supplies|surrender|signal|denounce|accompany|accompanies|deliver|show|shows|hand|hands|feed|feeds|export|exports|sync|synchronised|synchronized|interface|interfaced|record|records)+',
    '(made|make|makes) ~2 (available|accessible|known)',
    'reach+|gives to|given to|access (for|by|of)|goes|go|copies',
  ],
  enforcementActs: [
    'look+ (at|into|up|through)',
    '(see|view|search|listen|browse|peruse|study|screen)+',
    '(attend|join|sit|enter|visit|search|raid|inspect|consult|view|access|read|participate|observe|request|obtain|receive|interview|check|see|examine|collect|use|question|download|query|monitor|present|review|control|arrest|patrol|take part|listen|identify)+',
    'sits|sit (in|on)|take+ part|present (at|in|during)|part of|(has|have) access',
    'member+ of|party to|invited to',
  ],
  protectedPlace: [
    '(call|conversation|complaint|chat|ward|docket|testimony|patients|client)+',
    '(interview|conference|database|register|shelter|hospital|clinic|file|record|data|case|list|form|session|meeting|examination|hotline|counselling|system|information|premises|resident|survivor|patient|victim|details|address|dossier|logbook|intake|refuge|service|statement|consultation)+',
    'data|information|women|woman|her|details|database|addresses',
  ],
  dataWord: [
    '(data|information|details|list|lists|file|files|copies|name|names|record|records|database|forms|case|cases|register|statistics|addresses)',
  ],
  /** those who enforce the rules of stay */
  wideEnforcer: [
    '{enforcers}',
    '(aliens|alien|foreigners|removal|removals|expulsion|expulsions|deportation|frontier|immigration|residence|detention|enforcement|repatriation|raid) (police|unit|directorate|hall|bureau|authority|authorities|office|department|officer|officers|section|branch|squad|desk|division|counter|service|services|arm|side|team|teams|agents|agency|patrol|cell|ministry|staff|control|command|inspectors|raid|raids|centre|registration|people|liaison)',
    '(immigration|migration) (and|or|&) ~2 (police|border|customs|residence|enforcement|naturalisation)',
    '{bareImmigration}|those who deport',
    '(border|frontier) (police|guard|guards|authority|authorities|force|control|command|patrol)',
  ],
  bareImmigration: { of: 'immigrationAlone', outside: 'immigrationThing' },
  immigrationThing: [
    'immigration (status|matters|matter|case|cases|history|category|papers|paper|documents|document|standing|situation|background|act|law|laws|rules|position|record|records|details|data|permit|number|card|circumstances|information|issues|advice|lawyer|help|offences|offence|related|condition|code|classification|reform)',
    'immigration (and|or) ~2 (status|law|act|rules|papers|documents)',
  ],
  /** coming near her, her papers or her bed */
  comesNear: { of: 'approaches', outside: 'guardPost' },
  reachesOut: { of: 'reachesOutAnyhow', outside: 'guardPost' },
  reachesOutAnyhow: ['{reachVerb|passOn|penalty|enforcementActs}'],
  guardPost: ['(border|frontier|harbour|police|customs|check|guard) (post|posts)'],
  approaches: [
    '{reachVerb}',
    '{passOn}',
    '{penalty}',
    '{enforcementActs}',
    '(notify|inform|alert|tell|report|share|send|forward|copy|cc|give|hand|pass|transmit|supply|provide|deliver|refer|transfer|escort|bring|surrender|call|phone|contact|consult|link|connect|access|open|admit|let|allow|invite|join|attend|sit|station|post|place|embed|base|accompany|check|inspect|screen|verify|search|visit|patrol|raid|enter|use|draw|mine|query|download|view|read|see|receive|obtain|request|demand|collect|exchange|cooperate|coordinate|liaise|abreast|password|login|log in|seat|desk|list|arrest|detain|deport|expel|remove|initiate|hold|wait|honour|grant)+',
    '(password|login|seat|copy|copies|access|presence|present|stationed|abreast|informed|updated|memorandum|agreement|protocol|arrangement|feed|interface|request|requests|tip|tips|liaison|hotline to|in the room|at the door)',
  ],
  ofHers: [
    '{protectedPlace|personOrCase|dataWord}',
    '(survivor|woman|women|victim|patient|client|resident|caller|worker|complainant|her|them|ladies|residents|shelter|refuge|clinic|hospital|hotline|counselling|records|files|database|data|notes|interview|referral|referrals|case|cases|non nationals|foreigners|aliens|migrants|names|list|lists)',
  ],
  /** she is told before she speaks, so that she can choose */
  hearsOfDuty: ['(hears|told|informed|learns) ~1 of (any|each|every) (duty|obligation)'],
  keptFromEnforcers: [
    '{firewall}',
    '{hearsOfDuty}',
    '(held|detained) (at|in)',
    '{ruledOut}',
    '(fear|fears|feared|afraid|worry|worries|worried|dread|scared|believed|believe|threat|threatens|threaten|threatened)',
    '(warrant|lawyer|court order|refuses|refuse|says no|declines)',
    '(told|tell|informed|know|knows) ~3 (where|how|about|that) ~4 (hotline|helpline|services)',
    'access to ~3 (doctor|counsellor|lawyer|care|health|interpreter|hotline|telephone)',
    '(gives|give|offers|offer|hands|hand|show|shows) ~4 (hotline|helpline|number|card|cards|telephone|leaflet|leaflets|phone)|(rules|ruled|rule) out|(no|any) exchange|will not answer',
    '(training|trained|leaflet|leaflets|poster|posters|hotline card|meeting|listen|listens|respect|respects|keeps away|keep away|stays away|only)',
    '(consent|permission)|{she|survivorNoun} ~3 (wishes|asks|agrees|agreed|requests|chooses|wants)|with her (agreement|consent)',
    '(to|of|with|by) (nobody|no one|nothing)|out of (the)? reach|beyond (the)? reach',
    '(separate|separates|separated|separating|separation|apart|independent|distinct|wall|shield)',
    '(do|does|shall|must|may|will|can|is|are|should) not|cannot',
  ],
};
