/** Words of X-1: status under migration law, asked for or written down. */
export const statusWords = {
  writesIt: [
    '{learnOf|learnDone|form|recordThing|madePart|formMark}',
    '(ask|asks|asked|question|questions|find out|finds out|found out|chat|script|opens with|sort|sorts|note|notes|sheet|tick|ticked|row|filled|entered|statistics|establish|learn|know|clear up|enquire|inquire|separate|separates|drawer|drawers|colour|green|red|grey|blue|pile|piles|folder|folders)',
  ],
  /** told to somebody who keeps records */
  letsOfficeKnow: [
    '(inform|tell|notify|advise|alert|update|brief)+ ~2 (secretariat|coordinator|ministry|supervisor|focal|colleagues|office|embassy|committee|police|manager|network|members|next)',
    '(update|sort|code|deduce|guess|infer|assess|examine|enquire|interrogate|screen)+',
  ],
  ownStatus: [
    '(her|their|each|every|survivors|women|woman|survivor|patient|patients|client|clients|caller|callers) ~2 {status}',
    'the {status} of ~2 {survivorNoun}',
  ],
  shareForStatus: ['{shareVerb}', '(report|reports|reported|reporting|declare|declares|declared)'],
  /** sentences in which status is the background of something else */
  statusHarmless: [
    '(protect|access|aware|awareness|understand|respect|sensitive|sensitivity|advise|translate|discriminate|discrimination|affect|influence|prevent|depend|deny|exclude|fear|barrier|vulnerable|entitled|benefit|issue|regulate|renew|tie|lose|threaten|threat|risk|employer|lawyer|law|convention|counsel|counselling|rights|right to)+',
    '(tied|lost|entry into force|because of|despite|in spite of|due to)',
    '(treat|serve|admit|welcome)+',
    '(help|assist|support)+ ~5 {statusAsked}',
  ],
  /** lists of topics, services or barriers may well name status */
  notAListOfData: [
    '(explain|advise|help|assist|inform|support|teach|train|discuss)+',
    '(rights|training|services|service|barriers|barrier|fear|fears|risk|risks|law|laws|definition|definitions|term|terms|lawyer|lawyers|advice|topics|questions about|glossary|discrimination|grounds|eligible|regardless|myths|why)',
    '{statusAsked} ~4 (is|are|may|can|shall|will|must|does|do|has|have|means)',
  ],
  madePart: [
    '(part|element|component|item|one) of ~3 (data|set|file|dossier|questionnaire|registration|intake|profile|anamnesis|assessment)',
    '(consist|comprise|cover|encompass|carry)+ ~1 (of)?',
  ],
  inspectDone: [
    '(asked|requested|required|demanded|verified|checked|confirmed|inspected|examined|copied|scanned|photocopied|photographed|shown|presented|produced|submitted|seen|reviewed|controlled|registered|recorded|noted)',
  ],
  statusDocumentAsked: { of: 'statusDocument', outside: 'voided' },
  /** a woman told by what she lacks under migration law */
  womanWithout: [
    '{irregularAsked}',
    '(undocumented|irregular|illegal|paperless|unregistered|unlawful|overstaying|clandestine|absconded) ~2 (woman|women|worker|workers|maid|maids|patient|patients|client|clients|caller|callers|guest|guests|mother|mothers|lady|ladies|person|persons|migrant|migrants|foreigner|foreigners|resident|residents|survivor|survivors|case|cases|visitor|visitors|national|nationals|applicant|complainant|complainants|helper|helpers|entrant|entrants|spouse|wife)',
    '(overstayer|absconder|runaway|illegal)+',
    '(woman|women|worker|workers|maid|maids|patient|patients|client|clients|caller|callers|guest|guests|mother|lady|ladies|person|persons|migrant|migrants|foreigner|foreigners|resident|residents|survivor|survivors|complainant|she|her|they|anyone|anybody|somebody|those|victim|victims|helper|wife|applicant) ~6 (without|lack|lacks|lacking|with no|with an expired|with expired|has no|have no|had no|overstayed|whose (visa|permit|papers|stay|pass)|living there without|here illegally|unlawfully|illegally|irregularly) ~3 (papers|permit|permits|visa|visas|documents|documentation|permission|status|pass|authorisation|lapsed|expired|country|residence)',
    '(woman|women|worker|workers|maid|patient|patients|client|clients|caller|callers|person|persons|foreigner|foreigners|survivor|survivors|she|anyone|those|complainant) ~3 (overstayed|is here illegally|are here illegally|living here illegally|unlawfully present)',
    '(has|have|had) overstayed',
  ],
  /** the ways in which an office hears of her */
  tellsOffice: [
    '(report|notify|inform|alert|denounce|signal|declare|disclose|communicate|forward|pass|hand|transmit|fax|email|mail|send|refer|relay|submit|announce|contact|call|tell|text|ring|phone|message|advise|deliver|share|make known|give|flag|surrender)+',
    'made known|reported|notified|handed over|told|given|sent|passed on|turned over|tip off|tips off|notification|list of',
  ],
  enforcingOffice: [
    '{enforcers}',
    '(immigration|deportation|aliens|alien registration|foreigners|foreigner|border|frontier|enforcement|visa|migration|checkpoint|residence) ~2 (police|office|bureau|desk|unit|department|hotline|authority|authorities|officer|officers|guard|guards|section|control|registration|branch|service|post|inspector|inspectors|agency|command)',
    'immigration|authorities|ministry of interior|interior ministry',
  ],
  /** getting to know, checking or setting down, whatever the words */
  getsOrWrites: [
    '{writesIt}',
    '{learnOf|learnDone|letsOfficeKnow|shareForStatus}',
    '(line|field|box|column|row|space|slot|code|colour|tag|sticker|letter|mark|flag|dot|category|heading|question|questions|item|indicator|figure|share|proportion|percentage|breakdown|count|tally|total|variable|menu|option|tick|entry|remark|impression|note|notes|statement|declaration|interview|profile|sheet|card|form|log|record|register|file|chart|dashboard|return|summary|report|spreadsheet|statistics|database|line|minutes|list) (for|on|of|about|with|in|to|by|below|below her|as to|whether|:)?',
    '(hear|hears|ask|asks|phone|phones|ring|rings|call|calls) ~6 (whether|if|when)|interview guide|guide|script|moves on|turns to|drop down|(get|gets|got) to the bottom|(go|goes) into|(look|looks|looked) ~3 (up|into|at|in)|find out|finds out|found out|bring up|brings up|brought up|raise|raises|come to speak|steer ~4 to|lead ~4 to|work out|piece together|conclude|gather from|guess|infer|deduce|read off|tell from|learn from|ask around|sound out|make sure|satisfy|double check|cross check|screen|sort by|group by|break down|breaks down|split by|filter by|disaggregate|by|copy|copies|photograph|photographs|scan|scans|photocopy|photocopies|keep|keeps|sight|inspect|inspects|checks|check|verify|verifies|confirm|confirms|establish|establishes|see if|sees if|prove|proves|show|shows|produce|present',
  ],
  /** her standing is named, and nobody wants to know it from her */
  standingMay: [
    '{equalTreatment}',
    '{statusTaughtStrict}',
    '{condemned}',
    '{leftOutOf}',
    '(employer|employers|broker|brokers|recruiter|recruiters|agent|agents|husband|boss|sponsor|trafficker|traffickers|company) ~6 (keep|hold|withhold|confiscate|retain|hide|take|threaten|unlawfully|kept|held|withheld|took|hid)+',
    '(renew|extend|regularise|regularize|replace|recover|restore|regain|reclaim|apply|obtain|cancel|lose|lost|grant|granted|issue|issued)+ ~5 (permit|permits|visa|visas|papers|pass|passport|documents|status|card|it)',
    '(permit|permits|visa|status|residence) ~1 for ~2 (victim|victims|survivor|survivors|witness|witnesses|trafficked)',
    '(fear|fears|afraid|dread|worry|worries|barrier|barriers|obstacle|deter|deters|vulnerable|higher risk|higher risks|danger|dangerous|puts women|scare|scares|frighten|frightens)',
    '(refers to|is defined|means that|describes|definition|the term|a term|never used|is one (who|whose)|is a person|is any person)',
    '(training|trained|module|course|poster|leaflet|curriculum|workshop|lesson|trainee|trainees|drill) ~8 (explain|explains|why|how|that|on|about|covers|not|say|says|practise|practice)',
    '(lawyer|lawyers|legal aid|paralegal|paralegals|adviser|advisers|union) ~8 (explain|explains|advise|advises|help|helps|assist|assists|inform|informs|apply|accompany|accompanies|renew)',
    '(review|reviews|audit|evaluation|assessment|inspection|monitoring) ~4 (whether|if|that|examines|looks|found|checks)',
    '(blackened|blacked|removed|taken out|struck|deleted|dropped|erased|crossed out|scrapped|abolished|withdrawn|rejected|refused|refuses|refuse|declines|turned down|sent back|irrelevant|immaterial|unnecessary|no bearing|no part|no role|no place|no business|nobody business|makes no difference|does not matter|skip|skips|instead of|forbidden|prohibited|banned)',
    '(no|any) ~1 (column|box|field|line|question|entry|space|room|place) (for|on|about)|(none|nothing) of (it|this|these|that)|(at|in|under|on) no (stage|time|point|circumstances|case|account|condition)|of no concern|(are|is) ~1 tied to|separated from|accused of|explained (by|to)|(does|do|shall|will|must|may|should) not (collect|record|ask|note|keep|hold|include|contain|use|want)|(that|assures|assured) ~1 (nobody|no one) ~3 (ask|asks|record|want|notes)|(be|are|is|being) (accepted|welcome|welcomed|served)|no (file|form|sheet|record|card) ~8 (hold|holds|contain|contains|show|shows|bear|bears|mention|mentions)',
    '(worker|workers|person|persons|woman|migrant) permitted to enter|in a regular situation|also (called)? ~1 (in a regular|documented)|(visa|permit) fees|(are|is) (never|not) (handed|reported|passed|given|told|named|recorded|asked|noted|listed)',
    '(says|say|tells|reveals|shows) (nothing|little)|(right|rights|free) to (keep|stay silent|refuse|decline|withhold)|keep her (own)? (passport|papers|permit|documents)',
    '{survivor} {may}? {ask}|(if|when|where) (she|the woman|the survivor) ~2 (wants|wishes|asks|so wishes|likes)|(brings|bring) (it|this) up herself',
    '(staff|driver|drivers|agency|agencies|interpreter|interpreters|volunteer|volunteers|employer|employers|company|companies|delegate|delegates|shelter|ngo) ~3 (licence|permits|visas|registration|passport|passports)',
    '(how many|number of) ~3 (migrant|foreign) (women|workers|clients)',
    '(inspect|inspects|collect|collects) ~4 (contract|contracts|wages|pay slips|recruitment)|recruitment (fee|fees)',
    '(marital|civil|health|hiv|employment|action|case|referral|request) status|status of (the|this|each) (agency|referral|request|case|procedure|action)',
    '(served|treated|helped|admitted|sheltered|assisted|admit|serve|treat|help) ~3 (women|her|them|everyone|all|persons) ~2 (with or without|without papers)|(for|to|covers|applies to) all (women|survivors|persons|residents)|enjoy equal|equal protection|with or without|(regardless|irrespective|whatever|notwithstanding|whichever|any) ~6 ({status}|{standingFact}|{papers})',
    '(only|solely|exclusively|reserved|restricted|limited|open|eligible|eligibility|entitled|entitlement) ~8 {standingFact}|{standingFact} ~6 (only|are admitted|are eligible|are not eligible|are entitled|be turned away|turned away|sent away)',
    '{service} ~4 {onlyIf} ~6 {standing}',
    '(passport|passports|identity card|id card|id) (and|or|is|must|to be|needed|required)',
    '(arrest|arrested|detain|detained|expel|expelled|deport|deported|raid|raids|expulsion|prosecuted|fined)',
    '{survivor} ~2 (drops|mentions|volunteers|offers|tells) ~6 (not|never|nobody|nothing)',
  ],
  /** her standing in still other words */
  ownStanding: [
    '(arrival|entry|landing|exit|departure|disembarkation|border) (slip|slips|card|cards|stamp|stamps|form|ticket)',
    '(how|where|when|by which ~1) ~1 (she|they|woman|client|caller|patient|survivor) ~1 (crossed|entered|came over|came in|got in|got here)',
    '(iqama|visa|permit|pass|papers|stay|residence|card) ~2 (still|yet|already|no longer) ~1 (running|valid|good|current|alive|expired|in force|lapsed)',
    '(how|where|when) ~2 (got|gets|made it|slipped|travelled|came) ~3 (across|over|into|through) ~3 (border|frontier|river|country|kingdom)',
    '(citizen|national|tourist|permit holder|resident) ~3 (illegal|undocumented|irregular|overstayer|permit holder|without papers)',
    '(entered|enters|came|arrived|crossed|travelled|works|working|stays|staying|lives|living|here|resident) ~2 (on|under|with|without) ~2 (permit|visa|pass|papers|passport|permission|authorisation|documents)',
    '(no|without) ~1 (valid|legal|lawful|regular|proper) ~1 (stay|residence|permit|visa|papers|status|entry)',
    '(her|their|survivor|client|woman) (regularity|irregularity|legality|lawfulness|legal position|situation as ~1 (migrant|foreigner))',
    '(which|who|whose|whether|those|women|residents|clients|patients|callers) ~3 (lack|lacks|without|have|has|hold|holds|with|no|miss) ~1 (papers|visa|permit|documents|stay permit|residence)',
    'how (long|much longer) ~3 (may|can|allowed|permitted|entitled) ~3 (stay|remain|reside|work)|(until|till) when ~3 (stay|remain|permit|visa)',
    '(visa|permit|residence|residency|immigration|migration|papers|overstay) (field|box|column|question|line|entry|row|item|flag|code|marker|tab|menu|cell)',
    '(supposed|allowed|permitted|entitled|authorised) to be (here|in)|(right|leave) to be (here|in)',
    '(is|are|was|whether|if) ~2 (she|they|caller|woman|client|survivor) ~3 (in|here|inside) ~3 (lawfully|legally|illegally|officially|properly|unlawfully)',
    '(under|on|with|by) ~1 (what|which) ~1 (papers|paper|permit|visa|documents|authorisation)',
    '(women|those|clients|callers|patients|residents|workers|guests) (with|without|holding|lacking) ~1 (valid)? (permit|permits|papers|visa|visas|pass|passes|documents)',
    '(since when|how long|until when|till when) ~4 (permit|permits|papers|visa|visas|pass|passes|documents|stay|country)',
    '(stay|presence|residence|employment|entry|work|sojourn) ~5 (authorised|authorized|lawful|legal|regular|permitted|unauthorised|unauthorized|in order|covered by ~2 permit)',
    '(properly|duly|validly|lawfully|officially|correctly) ~1 registered|registered as ~2 (foreign|foreigner|migrant|resident|alien|worker)',
    '(legal|regular|lawful|documented) (migrant|worker|resident|foreigner)? ~1 (overstayer|illegal|irregular|undocumented|unlawful)',
    '(how|when|where|whether) ~2 (entered|crossed|came|arrived|come) ~4 (country|border|frontier|river|territory|kingdom|officially|checkpoint)',
    '(papers|visa|permit|documents|pass) ~1 (has|have|yes|valid|ok|held|seen) ~1 (no|has not|have not|none|expired|not seen|not held)',
    '(permit|visa|pass|stay|papers) (holder|holders|expiry|validity|category|class|type|number|numbers|details|end date|page|pages|sticker)',
    '(legal|lawful|regular|irregular|illegal) (basis|ground|title|footing|position|standing) ~4 (stay|country|here|presence)?',
    '(undocumented|irregular|paperless|overstayed|out of status|in breach of ~2 visa)',
    'under (which|what) ~1 (permit|visa|scheme|programme|papers|sponsor)|(standing|position|situation) (under|as regards|with regard to|towards) ~2 (aliens|immigration|residence|migration|foreigners)',
  ],
  /** status is spoken of here, and not hers, or not to be known */
  standingSafe: [
    '(lawyer|lawyers|paralegal|legal aid|adviser) ~2 (clarifies|clarify|explains|explain|advises)',
    '(held|kept|withheld|taken|retained|confiscated) by ~2 (employer|employers|broker|agent|boss|sponsor|husband)|can be asked for by others|would stop coming',
    '(no one|nobody) (asks|ask|notes|records|wants|checks)|(struck|deleted|removed|crossed) ~6 (from|out)|(corrected|reprimanded|retrained) by|an offence|she decides|outside this (sop|procedure)',
    '(permit|permits|visa|status|residence) ~1 for ~2 (victim|victims|survivor|survivors|witness|witnesses)',
    '(employer|employers|broker|agent|agents|boss|sponsor) ~3 (unlawfully|illegally)? (hold|holds|keep|keeps|withhold|withholds|retain|retains) ~4 (passport|passports|permit|permits|papers|documents)',
    'blackened|(is|are) to be corrected|(review|reviews|audit|evaluation|inspection) ~3 whether|decide for themselves|legal duty|example of a question|permits the (shelter|agency|clinic|office)|keeps her right|accused of',
    '(no|any) (column|box|field|line) for|of no concern|none of it|asks for no|no passport has to|(do|does|must|shall|may) not ~8 that (reveal|show|tell|betray)',
  ],
  standingNear: { of: 'standingFact', outside: 'standingPassed' },
  standingPassed: ['{regardless} ~6 {standingFact}', '(any|all|every|whatever|whichever) ~2 {standingFact}'],
};
