/** Words of X-5: data gathered for no use, or for another use. */
export const purposeWords = {
  aimless: [
    '(no|without|any|nobody|never) ~5 (reason|purpose|explanation|justification|aim|use) ~8 (item|items|data|question|questions|form|information|field|fields|details)',
    '(item|items|data|question|questions|form|information|field|fields|details) ~8 (no|without|nobody|not) ~5 (reason|purpose|explanation|justification|aim|what they are for|what it is for|why)',
    '(use|purpose|reason) ~4 (decided|determined|found|defined|settled|seen|clarified) ~3 (later|afterwards|future|later stage|in time|eventually)',
    '(as much|as many|everything|all|whatever|any) ~6 (possible|available|can be|obtainable) ~4 (gathered|collected|recorded|asked|noted|kept|taken|written|stored)',
  ],
  writeDone: [
    '(collected|gathered|recorded|noted|kept|asked|registered|stored|retained|captured|obtained|documented|taken)',
  ],
  /** something a form may ask about her */
  askedThing: [
    '(photograph|photo|picture|recording|video|drawing|sample|copy|screenshot)+ of|photos|(things|facts|matters) ~1 (about|of|from) ~2 (her|survivor|woman|client)|thing|things|data protection form',
    '(answer|reply|questionnaire|heading|line|characteristic|attribute|observation|topic|issue)+|replies|personal particulars|her life|past life|life story|(former|previous|ex) ~1 (partner|partners|husband|husbands|employer|employers|jobs)|(intake|registration|interview|old|completed) (sheet|sheets|forms|papers)',
    '(data|information|fact|detail|item|question|field|form|particular|column|row|box|background|questionnaire|database|entry|element|variable|dataset|category|record|point)+',
    'data set|religion|ethnicity|income|education|level of education|occupation|picture|profile|sexual orientation|hobbies|height|weight|property|savings|debts|relatives|marital status|number of children|private life|family life|political ~1 (views|opinion|opinions)|whatever she|categories|entries|facts|histories|history',
  ],
  /** what is done with data */
  dataActs: [
    '(collect|record|gather|ask|write|note|take|keep|store|enter|include|add|use|retain|expand|extend|obtain|document|register|request|compile|hold|contain|have|process|reuse|stay|remain|put|fill|assemble|insert|carry|introduce|log|list|scan|save|search|approve|amass|accumulate|stockpile|hoard|pile|harvest|copy|photograph|duplicate|maintain|fill|share|demand|feature|adopt|accept|preserve|encourage)+',
    'collection|gathering|recording|registration|storage|(bring|get|dig|find out|put together|assemble|amass|pull together)+|agreed|agree on|agrees on|kept|left|asked for|written down|is in|are in',
  ],
  purposeWord: [
    '(purpose|justification|objective|rationale)+|reason|reasons|aim|aims|(stated|specific|intended|planned|foreseen|defined|clear|concrete|particular|known) use|why|what ~6 for|(intended|planned) (usage|purposes)|motive',
  ],
  /** no purpose, or one that comes later */
  noPurpose: [
    '(purpose|purposes|why|reason|reasons|use|what ~6 for) ~8 (left to|up to|a matter for|anybody guess|imagination|discretion)',
    '(no|any) (use|purpose|reason|aim|function) ~4 (decided|found|defined|known|agreed|set|fixed|seen|foreseen|given|stated|attached|identified|named|indicated)|(use|uses|purpose|purposes|function) ~4 (yet to be|not yet|forgotten|lost|a mystery|unclear|obscure|anyone s guess)|(settle|settles|decide|decides|see|sort|find|agree|work|think|discuss|clarify)+ ~2 (later|afterwards|subsequently|in time|one day|some day) ~2 (what|why|which|whether|how)|(later|afterwards) ~3 (settle|decide|see|find out|clarify|agree) ~2 (what|why|which)|whose (use|purpose|meaning|reason) ~3 (forgotten|unknown|unclear|lost)|(out of|by|from) (habit|tradition|custom|routine|curiosity|inertia)',
    '(no|without|lack|lacks|lacking) ~3 {purposeWord}|no (use|usage) ~2 (foreseen|planned|known|intended|defined|made|seen)',
    'without ~2 (specifying|stating|saying|knowing|defining|explaining|giving|indicating|agreeing|deciding|asking|mentioning|clarifying|documenting) ~4 ({purposeWord}|what|use)',
    '({purposeWord}|use|usage) ~8 (is|are|be|been|being|to) ~2 (determined|decided|defined|clarified|settled|found|fixed|agreed|specified|known|seen|worked out|thought) ~3 (later|afterwards|afterward|once|after|subsequently|future|when|as needed|in time|over time)',
    '({purposeWord}|use) ~6 (not|never|nor|yet to|nobody|unknown|unclear|undefined|unspecified|uncertain) ~4 (defined|specified|stated|known|clear|decided|determined|given|agreed|written|needed|required|necessary|explained|documented|identified|recorded|indicated|mentioned|relevant|important|matter)?',
    'without asking what for|no need for (the|her|this) (case|care|service)|(serves|serve|serving) (nothing|nobody|no one)|(nothing|anything) ~2 (to do with|for) ~3 (service|case|care|need)|(leaves|leave|left) open ~4 {purposeWord}',
    '(not|nobody|no one|never|nor) ~3 (know|knows|say|clear|sure|remember|remembers|decided|defined|explain|remembers|recall) ~2 (why|what|which)',
    '(find|decide|define|determine|settle|look for|see|work out|sort out|think about|think of|agree on)+ ~6 ({purposeWord}|use|uses|what ~4 for) ~6 (afterwards|later|then|in time|subsequently|in due course)|(afterwards|later|first) ~10 (find|decide|define|determine|look for|think about|think of|see) ~6 ({purposeWord}|use|uses|what ~4 for)',
    '(unspecified|undefined|unstated|unknown|no particular|no specific|no clear|no obvious|whatever) ~1 (purpose|purposes|reason|reasons|use|uses)',
  ],
  /** a table cell in which the purpose should stand */
  emptyPurpose: [
    '(purpose|purposes|justification|reason) (column|columns|box|boxes|field|fields|cell|cells|line|lines) ~6 (later|afterwards|postponed|waits|due course|meaningless|formality|decoration|ignored|anything|whatever)',
    '(general|various|miscellaneous|standard|routine|internal|other|tradition|custom|habit|completeness|useful) ~4 (as|is|counts as|under|for) ~3 (purpose|reason|justification)|(purpose|reason|justification|use) (of collection)? (general|various|miscellaneous|other|routine|habit|tradition|internal use|unclear|unsure|later|see above)|(blank|empty|missing) (purpose|purposes|reason|justification)|(items|item|fields|field|questions|question) (without|lacking|with no) ~2 (purpose|reason|justification|aim|use) ~4 (accepted|allowed|stay|stays|remain|remains|adopted|approved|kept|agreed|valid|admitted|included|collected)',
    '(purpose|use|reason|justification) ~4 (none|nil|unknown|not known|not stated|n a)',
    '(purpose|purposes|justification|reason for collection|reason|use) (column|box|field|cell|line|entry|section)? ~8 (empty|blank|optional|tbd|skipped|deleted|removed|dropped|omitted|left out)',
    '(column|box|field|cell|line|entry|section) (for|on|with|about|headed) ~3 (purpose|purposes|justification|reason|reasons|use) ~6 (empty|blank|optional|tbd|skipped|deleted|removed|dropped|omitted|left out)',
    '(purpose|use|justification) (of collection|of use)? (tbd|none|unknown|unclear|various|to be (determined|decided|confirmed|defined|discussed|specified|clarified)|not (known|defined|specified|decided|clear|applicable|yet)|general interest|just in case)',
    '(purpose|purposes|use|justification) ~6 (left open|kept open|undecided|vague|an open question)|(data|information|details|item|items|answers) ~4 (may|might|could) ~3 (handy|useful|of use|of interest) ~2',
    '(data|item|items|data items|fields|questions) ~3 (need|needs|do|does) not ~3 (have|need|require|carry) ~3 {purposeWord}',
  ],
  /** nobody has to say what it is for */
  whyUntold: [
    '(cannot|can not|could not|unable to|nobody can|no one can|few can) ~1 (explain|say|tell|justify|answer|remember) ~6 (them|why|what|half|most|some|purpose|reason|use)',
    '(no (agency|member|provider|party|partner|staff|officer)|need not|no need|not necessary|unnecessary|not required|not obliged|not have to|not need to|no obligation|no duty|without|never|not|nobody|no one|superfluous|rather than) ~6 (explain|explaining|say|state|give|giving|tell|telling|justify|justifying|specify|account|told|informed|explained) ~6 (why|purpose|purposes|what ~6 for|reason|reasons)',
    '(why|purpose|purposes|reason|reasons|justification|rationale|what ~6 for) ~6 (need|needs|is|are|be|has|have|will|does|do) not ~4 (explained|told|stated|given|discussed|required|necessary|needed|asked|expected|demanded|sought|matter|important|documented|written|mentioned|have|need|require|subject)',
  ],
  /** more than the task asks for */
  beyondNeed: [
    'whether ~5 (serves|helps|needed|useful|relevant|needs|matters|concerns) ~5 or not|whether or not ~5 (serves|helps|needed|useful|relevant|needs|matters|concerns)',
    '(no|nobody|not|never|hardly any) ~2 (service|services|agency|report|decision|one|step|referral|task|plan|provider|help) ~6 (depends|depend|needs|need|uses|use|requires|relies|asks|based|builds)|matter ~3 whether ~8 (used|needed|useful|relevant|serves|use)|whether ~8 (used|needed|useful|relevant|serves|of use) ~4 (not matter|no matter|irrelevant|secondary|unimportant|nobody|not ~1 (examined|checked|asked|considered|discussed|assessed))|(find|finds|think|thinks|deem|deems|consider|considers|seem|seems|feel|feels|found) ~4 (interesting|curious|worthwhile|of interest|fascinating|nice|noteworthy|worth)',
    '(even (if|when|where|though)|although|though|whether or not|regardless of whether|no matter whether|no matter if|irrespective of whether) ~8 (needed|required|necessary|relevant|used|useful|uses|use|serves|served|related|relates|matter|matters|asked for|anything to do|has to do)',
    '(even (if|when|where|though)) ~5 (only|just|merely|nothing but) ~2 (came|comes|needs|wants|asks|calls|for|want)|(most|many|some|half|few|several) of (which|them|these) ~4 (never|not|nobody|no one)|(never|not|nobody|no one) ~2 (analysed|analyzed|evaluated|reviewed)|(item|items|field|fields|question|questions) ~4 (never|not|no longer|nor) ~2 (taken out|removed|reviewed|deleted|dropped|questioned|struck|revised)',
    '(regardless|irrespective|independently) of ~4 (service|services|need|needs|relevance|request|purpose|case)',
    '(nothing to do with|unrelated to|irrelevant|not (needed|required|necessary|relevant|related|connected|linked|useful)|beyond (what|the)|more than ~3 (need|needs|needed|necessary|required)|(nobody|no one|no service|no agency|not|never) ~2 (uses|use|needs|need|used|read|reads|analysed|needed))',
    '(for|out of) ~1 (general|possible|pure|scientific|academic|personal)? (interest|curiosity|completeness)|for the sake of completeness|nice to (have|know)|good to (have|know)|(of|some) interest (to|for)',
  ],
  /** for a use that may come one day */
  oneDay: [
    'at some (point|time|stage)|(may|might|could) (need|want|use|require) (it|them|this|that|these)',
    '(future|later|coming|next) (research|researcher|researchers|study|studies|student|students|analysis|analyses|project|projects|user|users|need|needs|generations|requests|questions|reports)|(who|whoever|what) ~2 (knows|may be|might be)|plenty of|(may|might|could) ~4 (a use|some use)|(find|finds|found) ~2 use ~3 (later|one day|some day)?',
    '(may|might|could|can|would|will|should|in case|if|when) ~6 (useful|relevant|needed|of interest|handy|helpful|of use|interesting|valuable|important|wanted) ~2 (later|one day|some day|someday|future|eventually|afterwards)?',
    '(any|other|another|all|further|different|various|unrelated|whatever|future|general|unspecified|possible|potential|later|secondary|additional) ~1 (purpose|purposes|uses|usage|research|analyses|analysis)',
    '(any|other|another|further|different|various|whatever|future|general|possible|potential|later) (use|needs)',
    '(off chance|chance that|(may|might|could) (tell|show|teach|help|interest|serve) (us|somebody|someone|others|researchers)|would (like|love|welcome) (it|them|to have)|interested in (it|them)|one never knows|you never know|never know|may find|might find|find ~3 use|think (afterwards|later)|sort ~2 later|remain flexible|stay flexible|leaves open|rainy day)',
    '(just in case|in case it|for the future|in the future|some day|someday|one day|at a later (date|stage|time)|sooner or later|who knows|you never know|as (they|agencies|we|members|it) (see|sees) fit)',
    '(afterwards|later|subsequently|then) ~6 (decide|decided|determine|determined|see|sorted|useful|used for|work out|find out)|(use|purpose|usage) ~4 (determined|decided|seen|found) ~1 (afterwards|later|subsequently)',
  ],
  /** all there is */
  allThereIs: [
    'all ~1 (obtainable|conceivable|available|imaginable|accessible|known)',
    '(every|each|any|the last|the smallest) (scrap|bit|crumb|shred|piece|snippet|trace) of',
    'whatever ~2 (client|woman|survivor|else|comes|can be)|(it all|all of it|everything else|whole life|entire life|life history|life story|as many)|(long|longest|extensive|broad|wide|full) ~1 (list|catalogue|range|set) of ~1 (items|questions|details|data|fields)|(no|without|any) (limit|limits|ceiling|maximum|upper limit) ~4',
    '(as much|as many|everything|anything|whatever (information|data|details|she|is|can|comes|they|the|staff|facts)|all available|all possible|all conceivable|every fact|every detail|every piece|every particular|every aspect|everything|the (whole|entire|full|complete|long) ~1 (form|questionnaire|data set|dataset|file|sheet|list|history)|(all|every) (question|questions) of|as much detail|in every detail|all other|any other|any additional|any further|the maximum|every possible|every available|all kinds of|all sorts of|unlimited|as complete|as detailed|as full|as broad|as wide|the more|more ~3 better)',
    '(comprehensive|complete|extensive|exhaustive|extra|additional|full|maximum|broad|wide) ~1 (background|personal|private|biographical|family|social|life)? (data|information|details|detail|items|questions|history|profile|fields|facts|picture)',
    '(all|every|any) ~2 (data|information|details|detail|facts|fact|thing|question) ~8 (can|possible|obtain|obtained|available|get|could|may|might|find)',
  ],
  neededAny: [
    '(needed|necessary|required|relevant|essential|indispensable) ~1 (for|to)|(needs|need|needed) for (the|her|that|this|it)',
  ],
  neededNot: ['{beyondNeed|oneDay}', '(not|never|no) ~3 (need|needed|necessary|required|relevant)'],
  neededFor: { of: 'neededAny', outside: 'neededNot' },
  purposeKept: { of: 'purposeKeptAny', outside: 'notOnlyThat' },
  notOnlyThat: ['not (only|just|merely|solely) ~3'],
  purposeKeptAny: [
    '(because|as|since) ~6 not (needed|required|necessary|relevant)|(in|as|into) ~1 (band|bands|range|ranges)',
    '(taken|crossed|struck|thrown) (off|out|away)',
    'in order to (plan|offer|find|arrange|book|protect|provide|adapt|assess|choose|keep|make|know)|withdrawn|replaced|reprinted',
    '(only|minimum (of|amount|necessary|needed|required)|the minimum (is|not|that)|as little as|as few|no more|least|limited to|restricted to|fewest|nothing else|nothing more|strictly|solely|alone)',
    '(delete|remove|destroy|erase|drop|strike|struck|shred|discard)+',
    '(safety plan|medicine|medication|risk of harm|risk assessment|court|evidence|directory|agencies ~3 (tell|report)|refuse|refuses|decline|declines|withhold)|(leave|leaves) ~6 (out|blank|unanswered|empty)|she ~3 (leave|leaves|stop|stops)',
    '(if|unless|where) ~6 (no|not|purpose|reason) ~8 (not|removed|deleted|dropped|left out|refused|rejected)',
    '(no|not|never|nobody|no one) ~8 without',
  ],
  purposeTold: [
    '{purposeKept}',
    '(purpose|reason|why|what ~6 for) ~6 (is|are|must be|shall be|will be|be) ~1 (stated|given|written|explained|defined|agreed|specified|told|named|recorded|shown|noted|clear|known)',
    '(states|explains|explain|tells|names|writes|defines|specifies|gives|give|state|tell|justifies|justify)! ~5 (purpose|reason|why|what ~6 for) ~3',
  ],
  /** saying, deciding or asking what something is for */
  givesReason: [
    '(justification|reason|explanation|purpose|rationale) ~2 (asked|demanded|required|sought|given|expected)',
    '(explain|tell|inform|state|say|give|justify|define|specify|indicate|document|decide|discuss|know|mention|clarify|set|fix|examine|reveal|disclose|work out|think|remember|understand|learn|determine|settle|identify|establish|consider|write|debate|tie|bind|restrict|limit)+',
    '(ask|asks|asking|agree|agrees|agreed|agreeing|check|checks|demand|question) ~2 (what ~6 for|why ~5 (item|items|question|questions|field|form|data|needed|collected)|purpose|use|reason)',
  ],
  purposeLoose: [
    '{purposeWord}',
    'why ~6 (ask|asks|asked|asking|collect|collected|collecting|question|questions|data|item|items|information|recorded|noted|needed|field|form)',
    '(what|which) ~8 (for|used for|serve|serves|good for|do with)',
    'of use|useful|usefulness|(a|the|its|their|any|what|no) use|use (of|for)|uses|relevance|necessity|benefit',
  ],
  /** data and the papers and acts that take them */
  dataOrAct: [
    '{askedThing}',
    '(asked|ask|asks|collect|collects|collected|collecting|collection|gather|gathered|gathers|note|noted|recorded|record|records|figure|figures|answers|answer|statistics|list|number|numbers|story)',
  ],
  /** nobody is told, or nobody has to say, what it is for */
  noBusiness: [
    '(as|what|whatever|whichever) (they|it|we|members|partners|agencies|providers|staff) (like|likes|see|sees|please|pleases|want|wants|wish|wishes|fancy)|freely|at will|at (its|their) (own)? discretion|no (test|check|examination|proof|question) of ~1 (need|purpose|necessity|relevance|use)',
    '(none of|not|no) ~3 (business|concern|affair|affairs)|owe ~3 explanation|owes ~3 explanation|(decides|decide|choose|chooses|selects) ~2 (alone|freely|as (they|it) (like|likes|see|sees|please|pleases))|(not|nothing) ~2 (concern|concerns) (her|them|survivors|the (woman|survivor|client))|(that|it) is (the|our|a)? (rule|policy|procedure|regulation|routine)|(because|since) ~2 (form|computer|system|rule|ministry|donor|head office|software) ~2 (says|wants|asks|requires|demands)|(no|without) (questions|explanation|explanations|further explanation)|mechanically|unquestioned',
  ],
  /** things of her life that no service has a use for */
  prying: [
    'social media|private messages|browser|search history',
    '(sexual|sex|love|intimate|bedroom) ~1 (partner|partners|history|behaviour|behavior|life|preferences|positions|habits|experience|experiences|affairs)|(boyfriend|lover)+|love affairs|political ~1 (views|opinion|opinions|party|parties|leanings|sympathies|affiliation)|(party|club) membership|voting|(voted|vote|votes) for|religion|faith|caste|tribe|clan membership|skin (colour|color)|hobbies|(favourite|favorite) ~2|(bust|waist|shoe|dress|bra) size|make up|hairstyle|tattoo+|zodiac|horoscope|blood group',
    '(brand|colour|make|model|price|type) of (her|the|their) (phone|clothes|car|dress|hair|bag|shoes|house|furniture)|(clothes|jewellery|perfume|shoes) (she|they) (wears|wear|owns)|number of (rooms|windows|cars|cows|animals|televisions|children her)|grandparents|ancestors|ethnicity|ethnic ~1|mother tongue of|family background|(eye|hair) (colour|color)|weight and height|height and weight|nicknames|dialect|accent',
    '(reading|eating|drinking|shopping|sleeping|browsing|church|prayer) habits|(contents of ~2 (handbag|purse|pockets|bag|wallet|suitcase))|(everything|what) ~1 in her (handbag|purse|pockets|bag|suitcase)|(phone|social media|facebook|instagram|chat) ~1 (contact|contacts|history|account|accounts|friends|profile|profiles|password|passwords)|(whom|who) ~1 (she|they|each resident|the resident|the woman|residents) ~1 (chats|talks|meets|phones|dates|writes|visits|sleeps|befriends|chat|talk)|what she (reads|eats|watches|wears|posts|believes|cooks|earned|thinks)|(bank|savings) (balance|account|accounts)|land titles|debts|property|assets|wealth|salary of|income of ~3 (parents|relatives|family|brothers)',
    '(jobs|names|occupation|occupations|profession|salary|income|age|ages|school|schools|address|addresses|phone numbers|religion) ~2 (of|and ~2 of) ~3 (neighbour|neighbours|friend|friends|colleagues|siblings|brothers|sisters|cousins|in laws|grandparents|parents|relatives|uncles|aunts|father|mother|classmates|landlord)|family tree|(intelligence|iq|attractiveness|beauty|looks|charm|sympathies|lifestyle|menstrual|menstruation|gossip|dreams)|number of (abortions|pregnancies|marriages|partners)|former husbands',
  ],
  pryAct: [
    '(ask|enquire|inquire|record|note|write|register|collect|gather|list|enter|store|log|scan|copy|photograph|search|include|contain|cover|fill|tick|describe|document|question|probe|explore|request|hold|take down|carry|feature|have)+|(must|shall|has to) ~1 (give|state|say|indicate|tell|answer)|be (entered|known|given|stated)|(line|lines) for|(box|boxes|field|fields|column|columns|item|items) (for|on|about)',
  ],
  reasonGiven: [
    'so that|because|in order (to|that)|since|(to|helps|help) (plan|book|judge|arrange|offer|find|cook|respect|assess|protect|see|decide|choose|know|make|avoid|prepare)|if she (wishes|wants|likes|agrees|asks)|(only|solely) (if|when|where|what)|is (needed|necessary|required)|(food|meals|diet|burial|prayer room|interpreter|forensic|evidence|protection order|maintenance|alimony|custody|legal aid|dose)',
    '(not|never|no|nobody|nor|neither|nothing|without|must not|may not) ~8 {prying}|{prying} ~5 (not|never|no|nobody|neither)|(delete|remove|strike|drop|take)+ ~8 {prying}|(myth|prejudice|regardless|irrespective|whatever|discrimination|equal)',
  ],
  /** uses for which she did not give it */
  otherUses: [
    '(in|for|to) whatever|as (they|it|we) (choose|chooses|wish|wishes|decide|decides|like|likes)|any (way|manner|end|ends)|however (they|it) ~1',
    '(any|some|other|whatever|all) ~1 (study|studies|research|survey|surveys|project|projects|thesis|theses|report|reports|analysis|initiative|campaign)|(student|students|university|universities|company|companies|firm|firms|vendor|developer|developers|start up|investors|journalist|journalists)',
    '(opinion|election) ~1 (poll|polls)|polls|raffle|sales',
    '(any|other|another|all|whatever|different|every|unrelated|further) ~1 (purpose|purposes|use|uses|end|ends|aim|aims)|(advertising|advertisement|advertisements|marketing|publicity|fund raising|fundraising|campaign|campaigns|promotion|appraisal|appraisals|press|journalists|tax|taxes|housing department|census|elections|electoral|loan|loans|debt|credit|insurance|insurers|vetting|job applications|recruitment|employment checks|population register|family planning statistics|thesis|theses|dissertation|novel|film|commercial|sale|sold|training an|machine|algorithm|algorithms|automatic|artificial intelligence|ai|software|profiling|profile|profiles|prediction|scoring|blacklist|conscription|anniversary|celebration|celebrations|gala|christmas|greeting cards|evaluation of staff|staff evaluation|rating of|police clearance|marriage counselling|political|mayor|sponsor|sponsors|customers|advert|adverts|intelligence services|school admissions|performance of staff|benefit fraud|fraud|debt collection|market research|birthday|newsletter|mailing list|product|visa decisions|landlords)',
    '(freely|at will|as (they|it|we|agencies|the agency|members) (please|pleases|like|likes|wish|wishes|see fit|think fit)|without (restriction|restrictions|limit|limits|limitation)|no (limit|limits|restriction|restrictions) ~4|unlimited|unrestricted|for (anything|everything|whatever))',
  ],
  usedFor: [
    '(use|reuse|serve|exploit|employ|mine|recycle|evaluate|analyse|feed|train|match|compare|link|sell|market|merge|help|turn|process|do|pass|give|lend|hand|open|repurpose|apply)+|available|taken|fed|used',
  ],
  dataTaken: [
    '(phone|telephone|mobile) number|(e mail|email) (address|addresses)',
    '(data|information|details|dataset|database|particulars|facts|answers|statistics)|data set|(case|intake|survivor|survivors|client|clients|patient|medical|counselling|personal|hotline|caller|call|shelter) ~1 (data|information|records|record|files|file|details|notes|numbers|form|forms|history|register)|what ~3 (recorded|noted|told|said|written|asked|collected|disclosed)|(phone|telephone) numbers|(her|their) (data|file|answers|details|number|photo|photos|story|record)|contact details',
  ],
  usedWell: [
    '(consent|agrees|agreed|permission|anonymous|anonymised|anonymized|aggregated|totals|only for|for no other|only with|unless she|if she)|(not|never|no|nobody|nor|neither|cannot) ~12 {otherUses}|{otherUses} ~4 (not|never|forbidden|prohibited|excluded)|staff data|purpose limitation|purpose for which|reason for which|safety plan|agreed|regardless',
  ],
  /** data that stay for good */
  forEver: [
    '(retention|storage|archiving|keeping) ~4 (unlimited|indefinite|permanent|open|none|limitless)|(deletion|erasure|destruction|purging) ~5 (not|none|never|no|optional)',
    '(nothing|none of it|not a single|no data|no entry) ~5 (deleted|erased|removed|destroyed|purged|thrown away|discarded|cleared)|however old|for as long as ~2 (exists|network|possible|system)|eternity|until the end of time|beyond ~3 (closure|death|end of)',
    'no (file|files|record|records|item|entry|data|note|notes|list) ~3 (deleted|erased|destroyed|purged|removed)',
    '(for ever|forever|indefinitely|permanently|eternally|for life|for good|for all time|unlimited time|unlimited period|life long|lifelong|open ended|ad infinitum)|without ~2 (time limit|end date|limit of time|deadline|expiry|end)|no ~3 (end date|end|time limit|deletion date|expiry|retention period|limit) ~6|(never|not|no need to|nobody|no longer) ~4 (delete|deleted|deleting|erase|erased|erasing|purge|purged|anonymised|weed|weeded|cleaned|destroyed)|(fifty|hundred|sixty|forty|thirty|50|100|60|40|30) years',
    '(request|requests|wish|wishes|application|asks|ask|demand|wants) ~4 (erase|erased|erasure|delete|deleted|deletion|remove|removed|destroy|destroyed) ~12 (refused|rejected|declined|ignored|turned down|(not|never|nor|cannot) ~2 (granted|accepted|met|answered|possible|heard|considered|followed))',
  ],
  /** what is known of harm and has no weight */
  unweighed: [
    '(no|little|hardly any|without|not much) (thought|consideration|attention|regard|heed|weight|reflection|look)|(nobody|no one|not|never|nor) ~3 (wonder|wonders|reflect|reflects|mind|minds|care|cares|bother|bothers|worry|worries)|(need|needs|must|should|has|have|do|does) not ~3 (weighed|weigh|considered|assessed|assess|stop|delay|be a reason|be an obstacle|balanced)',
    '(plays|play|has|have|is|of) ~1 (no|little|not) ~1 (part|role|weight|influence|bearing|matter|concern|importance|consequence|consideration|criterion|reason|argument|issue)|(not|never|nobody|no one|nor) ~3 (considered|weighed|assessed|examined|discussed|taken into account|looked|asked|thought|checked|matter|matters|count|counts|consider|weigh|assess|think)|disregarded|irrelevant|immaterial|secondary|(acceptable|necessary|reasonable|inevitable|small) (loss|price|sacrifice|cost|risk|damage)|(some|a) (sacrifice|price)|collateral|if time allows|(made|done|carried out|assessed|considered|discussed|weighed) ~1 (later|afterwards)|comes (later|second|last)|worth ~2 (risk|price|harm)|no excuse|bear ~1 (it|risk|that)|her own (risk|problem)|even if ~6 (harm|hurt|hurts|endanger|endangers|risk|danger|expose|exposes|unsafe|trouble|upset|upsets)',
  ],
  harmWord: [
    '(wrong|unauthorised|bad|other) hands|happen to her|could happen|what may happen|do no harm|her (safety|security|life)|(leak|consequence|misuse|abuse|fallout|sensitivity|sensitive|lose|backfire)+|against her',
    '(harm|hurt|danger|endanger|risk|expose|trouble|safety|threat|damage|stigma|reprisal|retaliation|distress|upset|unsafe|dangerous|harmful|hurtful|painful|shame|suffer|identify|identified|traced)+',
  ],
  /** forms that are filled for the sake of filling */
  formForForm: [
    '(been|stood|appeared|is) ~2 (on|in|part of) ~2 (form|list|questionnaire|sheet|template|register|database) ~4 (years|always|beginning|start|decade|decades|long time)|(keep|keeps|kept|leave|leaves|continue|continues|go on|goes on|stay|stays|remain|remains) ~8 (because|since|as) ~3 (old|previous|former|last|existing|earlier|always|used)|(taken over|carried over|inherited|copied|borrowed) from ~4 (form|template|list|project|country|agency|hospital|database)|(because|since|as) ~3 (software|system|computer|database|form|template|app) ~2 (has|offers|contains|provides|foresees|asks|wants)|(software|system|computer|database|form|template|app) ~3 (has|offers|contains|provides|foresees) ~1 (a|the) ~1 (box|field|space|column|line) for ~6 (so|therefore|hence)',
    '(because|since|as) ~6 (always been|been there|had it|had them|contained it|included it|used to)|(simply|just|merely|only) (because|since)|has a (box|field|line|column|space) for ~8 so|always been (there|on|part|asked)',
    '(no|every|each|all|empty|blank|unanswered|any) ~3 (box|boxes|field|fields|line|lines|column|columns|cell|cells|blank|blanks|space|spaces|question|questions) ~8 (untidy|filled|fill|completed|complete|answered|empty|blank|something|anyway|mandatory|compulsory|obligatory)',
    '(big|bigger|large|larger|long|longer|rich|richer|impressive|thick|more) ~2 (data set|dataset|form|questionnaire|database|data|file|list|register|items) ~6 (look|looks|impress|impresses|good|better|donor|donors|prestige|serious|valuable|wins|proud)',
    '(another|other|neighbouring|the) ~1 (country|countries|province|agency|project|ministry|donor|hospital|template|form) ~8 (so|therefore|thus|hence|then|that is why) ~4 (we|our|ours|us|too|shall|will|should)|(copy|copies|copied|taken over|imported) ~8 (as it is|as they are|unchanged|without (change|changes))|(copy|copies|copied|taken over|adopt|adopted|imported) ~8 (without (review|examination|discussion|checking|asking|looking)|unread)|(always|since ever|for years) ~3 (had|asked|been there|been on the form|done)',
    '(again|anew|once more|a second time|the same ~3 (items|questions|data|information|details)|in duplicate|twice|repeat) ~10 (although|even though|even if|already|though|no matter) ~6',
  ],
  formFilled: [
    '{purposeKept}|so that|in order (to|that)|(to|helps|help) (plan|book|judge|arrange|offer|find|cook|respect|assess|protect|decide|choose|avoid|prepare)|if she (wishes|wants|likes|agrees|asks)|(may|can|could) ~2 (stay|remain|be left|be|leave) ~1 (empty|blank|open|unanswered)|no box ~6 (must|needs|has to)',
  ],
  itemLeftOut: [
    '(is|are|be|was|were) (deleted|removed|dropped|left out|struck|discarded|erased|not collected|refused|rejected)|(leave|leaves|take|takes|leaving) ~5 out|other than',
    '(item|items|field|fields|question|questions|data|detail|information|it) ~8 (not|never|no longer|nobody) ~3 (collected|recorded|asked|kept|included|gathered|added|agreed|adopted|used|stored|stays|remain|enter|enters)|(delete|remove|strike|drop|left out|take|shorten)+ ~4 (item|items|question|questions|field|fields|it|them|that|those|line)|(do|does|must|shall|should|may) not ~1 (collect|record|ask|gather|add|include|store|keep|enter|use)|(no|not|never) ~5 (collected|recorded|gathered|asked|included|kept|added|entered) ~6 (without|unless|until|if)',
  ],
  dropped: [
    '(delete|remove|drop|strike|cut|erase|omit|skip|cancel|scrap|shorten|take|leave)+|(taken|struck|crossed|left) (off|out)',
  ],
};
