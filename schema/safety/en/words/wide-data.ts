/** Wide classes of words for what is written down, shown and found again. */
export const wideData = {
  /** said against it, taught, defined, or told of what has been put right */
  spokenAgainst: ['{ruledOut}', '(avoid|refrain|abstain)+', '(free of|free from|stripped of|without)'],
  ruledOut: [
    '(forbidden|prohibited|banned|unacceptable|impermissible|inadmissible|unlawful|outlawed|disallowed|unethical)',
    '(forbid|prohibit|ban|abolish|oppose|combat|discourage|condemn|criticise|criticize)+',
    '(breach|violation|infringement|contravention|misuse|abuse) of ~2 (this|the|trust|procedure|sop|code|confidentiality|rule)|(breaches|violates|contravenes|infringes)',
    '(myth|myths|stereotype|stereotypes|prejudice|misconception|fallacy|malpractice|misconduct|disciplinary|dismissal|sanctioned)',
    '(rejected|struck|abandoned|withdrawn|discontinued|pulped|repealed|scrapped|redacted|erased|retracted|anonymised|anonymized|blurred)',
    '(voted down|taken out|blacked out|left out|crossed out|done away|cut out)',
    '(no longer|not any more|instead of|rather than|as opposed to)',
    '(not|never) (where|which|the (address|name|place|identity))',
    '(is|are|be|was|considered|remains|remain) ~1 (wrong|unsafe|harmful|dangerous|unnecessary|irrelevant|immaterial|unjustified|needless|superfluous)',
    'never|nobody|nowhere|neither|none|nor|nothing|hardly',
    'no (one|agency|member|staff|officer|woman|survivor|worker|client|resident|patient|evidence|counselling|proof|statement|therapy|details|detail|information|file|files|copy|copies|entry|note|notes|form|record|report|question|data|list|name|names|party|provider|caller|document|photo|photos|address|number|place|person|personal|identifying|individual|part|column|field)',
    '(no|any|little) ~1 (role|part|place|space|use|bearing|relevance|line|column|field|box|room|business)|(none of|not) ~1 (our|their|its|anybody) (business|concern)|of no concern',
    '(strike|strikes|delete|deletes|remove|removes|cut|cuts|blank|blanks|mask|masks|hide|hides|suppress|suppresses|merge|merges|merged) ~2 (out|any|whatever|the|every|it|them|with)?',
    '(leaves|leave|left|stays|stay|kept|keep|keeps|taken|take|takes) ~8 out|(disappear|destroy|shred|burn)+|(is|are|be|was|were) dropped|(not|never) (allowed|permitted|acceptable)',
    '(ruled out|rules it out|rules out|rule out|off limits)',
    '(training|trainees|trainee|refresher|workshop|role play|curriculum)',
    '(fewer than|less than|below|at least) ~1 (five|5|ten|10)|(five|5|ten|10) ~2 or more|or more',
  ],
  /** papers and pictures that travel beyond the people who help her */
  wideRecord: [
    '{publicPaper}',
    '(synopsis|synopses|gazette|communique|bulletin|memo|memorandum|infographic|fact sheet|scorecard|tracker|chart|graph|chronicle|almanac|album|brochure|leaflet|flyer|film|documentary|podcast|blog|posting|story|stories|testimonial|exhibit|display|panel|poster|wall|board|gallery|annex|appendix|footnote|endnote|caption|recap|extract|excerpt|abridgement|edition|abstract|snapshot|narrative|vignette|portfolio|agenda|roster|register|registry|handout|attachment|email|e mail|broadcast|letter|note|binder|deck|slide|powerpoint|archive|ledger|log|case digest|docket|readout|evaluation|section|box|chapter|profile|column|booklet|printout|yearbook|programme|radio|broadcast|announcement|speech|video|excel|matrix|pamphlet|magazine|article)+|press (note|pack|release|kit)',
    '(annual|yearly|quarterly|monthly|weekly|semester|half yearly|twice yearly|biannual|periodic|statistical|consolidated|aggregate|summary|national|regional|provincial|district|donor|progress|final|public|published|open|shared|joint|central|master) ~2 (report|return|data|figures|summary|file|sheet|table|statistics|overview|list|database|dataset|website|page|portal|publication|register|account|accounts|update|meeting|review|submission|export|template)+',
    '(figures|statistics|totals|data|numbers|returns) ~3 (sent|submitted|forwarded|passed|given|transmitted|reported|published|released|shared|upward|upwards)',
    '(journalists|press|media|donor|donors|governor|ministry|minister|parliament|council|public|headquarters|secretariat|network|members|partners|stakeholders) ~3 (receive|receives|get|gets|given|sent|summary|briefing|list|update)',
    '(open|public|plenary|full) (session|meeting|assembly|hearing)',
    '(one|a) (row|line|record|entry|pin|dot|page) (per|for each|for every)',
  ],
  /** what tells readers who it was */
  wideTelling: [
    '{telling}',
    '(name|surname|forename|initial|nickname|alias|hometown|homeplace|birthplace|birthdate|birthday|photo|photograph|portrait|picture|selfie|face|voice|likeness|signature|fingerprint|phone|mobile|telephone|whatsapp|address|street|house|doorway|workplace|employer|hotel|factory|school|rank|identity|whereabouts|passport)+|identities',
    '(given|first|last|full|family|maiden|real|own|middle|married) name+',
    '(by|with|under|and|including|their|her|his|its|the) name',
    '(who|whom) ~1 (she|they|he|it|each|the|was|were|is|are|did|has|had) ~4',
    '(identifiable|recognisable|recognizable|traceable|unmasked|named|nameable)',
    '{plainlyHer}',
    '(personal|identifying|individual|biographical|contact|private|nominal|nominative) (data|detail|details|information|particulars|characteristics|features|identifiers)+|particulars',
    '(where|at which|in which) ~2 (she|they|each|he|woman|survivor) ~2 (live|lives|lived|work|works|worked|comes|come|stays|was)',
    '(age|occupation|trade|job|nationality|village|hamlet|island|commune|sub district|profession|religion|ethnicity|tribe|rank|position|marital status|number of children|employer)+ ~3 (and|with|plus|or|as well as|of) ~3 (age|occupation|trade|job|nationality|village|hamlet|island|commune|sub district|profession|religion|ethnicity|tribe|town|rank|position|date|day|home|district|employer|family|children|workplace)+',
  ],
  plainlyHer: [
    '(identifiable|recognisable|recognizable|nominative|nominal|unredacted|uncensored|identifying|surname|surnames|forename|portrait|portraits)',
    '(recognise|recognize|identify|guess|work out|trace|unmask)+ ~4 (family|her|who|woman|household|him|perpetrator|victim|survivor|parents|girl|person)',
    '(with|by|under|their|her|own|real|full) (name|names)',
  ],
  /** of one person each, not of a group */
  wideIndividual: [
    '{individual}',
    '(woman|girl|mother|sister|daughter|wife|household|user|claimant|returnee|respondent|defendant|accused|convict|man|husband|boyfriend|tenant|student|worker|employee|inmate|person|people|repatriate|runaway|orphan|relative|kin|family member|guest)+|women|men|families|children|kin|those (affected|concerned|helped|repatriated|assisted|housed|served)',
    '(each|every|all|any|single|individual|per) ~2 (case|incident|file|complaint|call|entry|referral|record|event|episode|attack|rape|assault|person|report)+',
    '(story|stories|tale|tales|testimony|testimonies|portrait|portraits) of|(open|new|closed|rescued|pending|active) cases|data on cases',
    'who ~1 (she|they|he) (is|are|was|were)|(her|his) (name|face|photo|address|identity|initials|village|employer)',
  ],
  /** making it seen, in whatever words */
  wideExposing: [
    '{exposingVerb}',
    '{exposedDone}',
    '(spell|set|lay|point|single|read|give|call|print|write|make)+ (out|aloud|public|known)',
    '(showcase|narrate|recite|chronicle|itemise|list|enumerate|spotlight|highlight|profile|label|credit|caption|acknowledge|thank|honour|honor|recount|retell|state|mention|name|quote|cite|picture|depict|illustrate|pin|plot|map|locate|trace|record|write|hold|bear|carry|feature|accompany|contain|comprise|insert|append|enclose|annex|attach|link|submit|send|email|e mail|deliver|hand|table|project|screen|air|broadcast|post|tag|share|forward|supply|furnish|keep|receive|obtain|get|compile|use|bring|open|go up|display|announce|give|say|tell|report|show|reveal|present|provide|fill|enter|specify|indicate|capture|extract|export|copy|circulate|disclose)+',
    '(recognisable|recognizable|identifiable|traceable|visible|legible|unblurred|uncensored|unredacted|unabridged|verbatim|in full|in clear)',
    '(go|goes|going|went) ~2 (to|with|into|out|up)|plus|including|with|namely|i e|such as|:|giving|stating',
    '(is|are|be) to be (recognisable|recognizable|named|identified|listed|given|stated|shown)',
  ],
  /** numbers and cards of the state */
  stateNumber: [
    '{idNumber2}',
    '(national|citizen|citizens|civil|population|government|state|voter|electoral|identity|identification|id|ic|nid) ~2 (number|numbers|code|codes|identifier|identifiers|digits|key|register|database|registry|roll)',
    '(personal|tax|taxpayer|treasury|social security|social insurance|insurance|health insurance|household|family book|birth|resident|residents|card|passport|registration) ~1 (number|numbers|code|codes|identifier|identifiers|digits)',
    '(national|citizen|civil|identity|identification|id|passport|insurance|card|registration|household) (no|nr|nos|card|cards|booklet|book)',
    '(identity|identification|id|citizenship|citizen|national) ~1 (card|cards|booklet|book|document|papers|number|numbers|data|database|register|system|portal|chip|code)',
    '(nid|nrc|cnic|ktp|nik|nric|mykad|cccd|cmnd|aadhaar|philsys|psn|ssn|bin|tin|emirates id|civil id|ghana card|qid|eid|e id|id13|pin code of her id)',
    '(number|numbers|digits|code|codes) ~4 (id|ids|identity|citizen|passport|civil|registrar|registry|birth)',
    '(assigned|allotted|issued|given) ~2 (at birth|by the state|by the registrar|by the civil|by government)',
    '(biometric|biometrics|fingerprint|fingerprints|thumbprint|thumb print|iris|facial recognition|face recognition|face scan|retina)',
    '(civil|population|national|citizen|household|birth) (registry|register|database|registration|records)',
  ],
  /** what is done with such a number */
  numberAct: [
    '{idAct}',
    '{idDone}',
    '{linkVerb}',
    '(scan|photocopy|photograph|copy|key|type|punch|dictate|read|transcribe|enter|enrol|enroll|register|record|write|note|store|keep|hold|ask|request|require|demand|give|state|quote|provide|supply|furnish|show|present|produce|check|verify|match|join|link|tie|connect|merge|couple|pair|map|align|synchronise|synchronize|reconcile|deduplicate|derive|generate|build|base|form|compose|encode|hash|index|file|sort|retrieve|search|find|track|trace|query|pull|call up|look up|run|validate|authenticate|swipe|tap|insert|attach|staple|clip|append|use|serve|rely|report|submit|send|share|transmit|exchange|need|fill|complete|put)+',
    '(made up|composed|consists|consisting|built|formed|taken|copied) (of|from)|(against|via|through|by means of|based on|equal to|same as|identical to|derived from|with her|under her|by her|double as|doubles as|serves as|used as|acts as|key|field|column|box|mandatory|required|compulsory|obligatory|suffice|suffices|necessary|needed)',
    '{form}',
  ],
  stateNumberSafe: [
    '(unconnected|unrelated|independent|separate|different|apart|detached|disconnected|distinct) (of|from|with|to)?',
    '(free|hotline|helpline|toll|phone|telephone|duty) ~1 (number|numbers)|(number|numbers) on the (card|leaflet|poster)',
    '(lost|loss|lose|stolen|theft) ~6 (card|passport|document|papers|book)|(loss|theft) of',
    '(random|randomly|invented|pseudonym of her choice|picked by|chosen by) ~4',
    '(staff|visitor|officer|officers|driver|guard|guards|interpreter|interpreters|member|members|employee|employees) ~4 (badge|badges|card|cards|id|identity|pass)',
    '(help|helps|helped|assist|assists|assisted|accompany|accompanies|support|supports|go with|goes with) ~8 (replace|recover|obtain|renew|apply|get|lost|reissue|new|regain)',
    '(project|grant|contract|registration|licence|telephone|phone|hotline|account|annex|case|file|room|box|article|section|agency|organisation|company) (number|numbers|code|no)',
    '(act|law|decree|ordinance|regulation|regulations) ~2 (section|article|no|of|chapter)',
    '(may|can|need) not ~6 (asked|recorded|used|required|required|demanded)',
  ],
  /** a house that must not be found */
  houseItself: [
    '{hidingPlace}',
    '(home|house|hostel) (for|of) ~2 (abused|battered|beaten|violated|maltreated|violence|trafficked|runaway|distressed) ~2',
    '(secret|hidden|protected|undisclosed|safe|emergency|crisis|women|womens|survivor|survivors|battered) ~2 (house|home|flat|place|site|lodging|lodgings|hostel|dormitory|accommodation|residence|facility|compound|premises|address|quarters|room|rooms|haven|shelter|refuge|villa|apartment)+',
  ],
  /** where one must not be found: which house, what street, her new address */
  hiddenHouse: [
    '{placeOfShelter}',
    '(which|what|in which|at which) ~1 (shelter|refuge|guesthouse|hostel|house|safe house|home|hotel|room|street|village) ~6 (woman|women|she|her|maid|maids|worker|workers|survivor|survivors|shelter|refuge|battered|stands|placed|runaway)',
    '(address|route|way|directions|location|map|landmark|street|gps|entrance|house number|door|premises|coordinates|position|gate|pin|marker|spot|bus lines) ~6 {houseItself}',
    '{houseItself} ~6 (address|route|way|directions|location|map|landmark|street|gps|entrance|house number|door|premises|coordinates|position|gate)',
    '(house|home|flat|place|site|lodging|lodgings|hostel|dormitory|accommodation|residence|facility|compound|premises|address|room|building|shelter|villa|apartment|village|town|hotel|guesthouse|monastery|convent) ~1 (where|in which|at which|to which|that) ~4 (she|her|survivor|victim|woman|women|survivors|residents|resident|they|wife|client|clients|worker|maid|children) ~4',
    '(where|to which|in which) ~4 (she|her|the survivor|the woman|his wife|the wife|the worker|the maid|the resident|they|women|survivors|residents) ~3 (is|are|was|were|hide|hides|hiding|stay|stays|staying|live|lives|kept|lodged|sheltered|housed|moved|taken|fled|gone|sleep|sleeps|placed|transferred|accommodated)',
    '(new|current|present|temporary|secret) (residence|domicile|address|home|lodging|place|dwelling|accommodation|flat)|(her|his wife|woman|survivor|resident) presence',
    '(where|to which|at which) ~4 (complainant|claimant|applicant|plaintiff|survivor|woman|she|wife) ~3 (resides|reside|dwells|lives|lodges|sleeps|stays)',
    '(whereabouts|address|location|hiding place|new home|refuge|lodging|lodgings|room|residence|premises) of ~3 (wife|survivor|survivors|woman|women|resident|residents|victim|worker|maid|client|sheltered|complainant|shelter|refuge|house)+',
    '(her|their|his wife|wife|survivor|resident|woman) ~1 (whereabouts|new address|current address|hiding place|refuge|new home|new place|location|address|lodging|shelter|safe place)',
    '(where|in which|to which|at which) ~5 {survivorNoun} ~4 (is|are|was|were|has|have|been) ~2 (hiding|staying|living|kept|lodged|sheltered|housed|moved|taken|placed|transferred|accommodated|protected|hidden|fled|gone)',
    '(town|village|guesthouse|hotel|house|place|home|city|district|hostel) ~2 to which ~4 (witness|woman|survivor|she|wife|worker|maid) ~3 (moved|taken|brought|transferred|fled)',
  ],
  /** who must not learn of it */
  outsider: [
    '{everyoneElse}',
    '(factory|company|plantation|her|labour|recruitment|placement) (manager|supervisor|agency|boss)|(husband|spouse|ex husband|partner|boyfriend|abuser|perpetrator|accused|defendant|respondent|suspect|offender|employer|sponsor|kafeel|boss|master|madam|agent|broker|recruiter|trafficker|landlord|father|mother|parent|brother|uncle|cousin|in law|relative|kin|family|clan|elder|neighbour|neighbor|villager|friend|visitor|guest|tourist|taxi|journalist|reporter|press|donor|sponsor|supplier|contractor|passer|passerby|shopkeeper|congregation|parishioner|listener|viewer|reader|follower|customer|caller|public|community|neighbourhood|embassy|consulate|attache|lawyer of|counsel of|respondent s counsel|opposing party|other side|other party)+|families|relatives',
    '(the|local|national|foreign|invited) press|press (visit|team|conference|day)|(map|maps|google|gps|app|website|web|internet|online|facebook|tiktok|instagram|social media|radio|television|tv|newspaper|newsletter|leaflet|brochure|flyer|poster|billboard|banner|sign|signs|signboard|signpost|plaque|directory|handbook|guide|card|cards|noticeboard|notice board|bulletin board|yellow pages|phone book|public edition|public version|open edition|open directory|public directory|annex for the public|press release|stickers|t shirts|fans|calendars|loudspeaker|banner|logo|letterhead|envelope|envelopes|summons|court papers|signage|minutes|bulletin|circular|annual report|bus|tank|wall|gate|street|market)+',
    '(whoever|anyone|anybody|everyone|everybody|all|any) ~1 (asks|who asks|who wants|interested|callers|caller|members|partners|agencies|readers|inquirer|enquirer)?',
    '(marital|family|husband) (home|house|address)|(telegram|whatsapp|public|open) (channel|group|page)|passengers|passenger|(village|community|town) (meeting|assembly)|captain+|foremen|foreman|him',
  ],
  /** ways by which a house itself becomes known, without a word about where it is */
  drawsToIt: [
    '(visit|film|photograph|tour|host|mark|pin|geotag|tag|map|signpost|escort|bring|invite|welcome|televise|inaugurate|fetch|pick up|call at|direct|point|paint|label)+|come to|come and|service of|open day|open house|delivered (at|to)|served (at|on)',
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
} as const;
