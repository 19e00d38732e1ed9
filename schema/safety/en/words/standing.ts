const lawfully = 'lawfully|legally|regularly|irregularly|illegally|unlawfully|validly|officially|clandestinely';
const presence =
  'present|resident|residing|reside|staying|stay|stays|living|live|lives|employed|working|works|work|in|entered|enter|admitted|here|remain|remaining|registered|came|crossed|arrived|moved';
const papers = 'papers|permit|permits|visa|visas|pass|passes|documents|documentation|paperwork|passport|stamp|stamps';

/** Her standing under migration law in whatever words: nouns, adverbs, what she holds, what has lapsed. */
export const standingWords = {
  standingFact: [
    '{status}',
    `(${lawfully}) (or|and)? (${lawfully})? ~2 (${presence})`,
    `(${presence}) ~4 (${lawfully})`,
    '(lawfulness|legality|regularity|irregularity|validity|legitimacy|expiry|irregular nature) of ~4 (stay|presence|entry|residence|employment|visa|permit|papers|documents|status|pass|sojourn)',
    '(work|residence|stay|employment|visitor|border|day|temporary|resident|student|current|foreign|labour|labor|valid|expired|overstayed|entry) pass+',
    '(visa|permit|pass) (sponsor|sponsorship|holder|holders|class|stamp|page|sticker|category|expiry|validity)',
    'sponsorship|kafala|amnesty',
    '(her|their|client|survivor|woman|each) (documentation|paperwork)',
    '(right|rights) of (residence|abode|stay|entry)',
    '(registered|registration) (with|at) ~2 (immigration|labour department|labour ministry|aliens|foreigners)',
    '(whether|if|that) ~2 {survivor} ~2 (came|arrived|crossed|travelled|traveled|entered|slipped|was smuggled) ~8 (bridge|river|forest|border|checkpoint|official|gate|boat|smuggler|smugglers|legally|land|night|jungle|channels)',
    '(kind|type|class|category|sort|colour|number|date|expiry|validity) of ~2 (pass|passes|permit|permits|visa|papers|stay|residence)',
    '(manner|way|mode|means|route|circumstances|legality) ~4 (entered|crossed|came|arrived|entry|crossing|arrival) ~3 (country|border|frontier|territory|river)?',
    '(entry|exit|immigration|landing|visa|departure) (stamp|slip)+|(landing|arrival|disembarkation) card+',
    '(immigration|visa|residence|migration) (offence|offense|violation|breach|record|compliance|irregularity|clearance|background|standing|problem|file|irregularities)+',
    `(${papers}) ~2 (in order|complete|genuine|regular|missing|up to date|lapsed|expired|cancelled|revoked|in force|run out)`,
    'regularisation|regularization|regularised|regularized',
    '(stay|permit|visa|pass|permission|residence) ~3 (lapsed|expired|cancelled|canceled|revoked|run out|ran out|in force)',
    '(right|permission|leave|authorisation|authorization|entitlement|authority|entitled|allowed|permitted|authorised|authorized) to (be in|remain in|stay in|reside in|live in|remain|stay|reside|work here|work in)',
    '(whether|if|that|who is|who has|who holds|who lacks|which of|which (women|clients|workers|callers)) ~5/notHers ({statusPredicate}|{irregularAdjective})',
    '(how|where|when|by which route|by what route) ~4 (entered|crossed|came into|got into|came over|came across) ~3 (country|border|frontier|territory|river)',
  ],
  notHers: ['(agency|agencies|employer|employers|shelter|clinic|form|contract|broker|law|rule|practice|it)'],
  standingVoided: [
    '{regardless} ~14/notCollecting,collectCore {standingFact}',
    '(any|all|every|whatever|whichever) ~2 {standingFact}',
  ],
  standingAsked: { of: 'standingFact', outside: 'standingVoided' },
  /** getting to know, also by roundabout words */
  learnOf: [
    '{collect}',
    '(ascertain|elicit|deduce|gauge|log|flag|disaggregate|query|extract|profile|chart|map|differentiate|discern|pin)+',
    '(make|be) (sure|certain) (of|whether|if)',
    'satisfy+ (herself|himself|itself|themselves) ~2 (that|of|as to)',
    '(run|carry out|do|make|perform)+ ~3 (check|checks|search|searches|enquiry|enquiries|inquiry)',
    '(take|set|put|note|jot|write|pin)+ (down|on|in)',
    '(keep|make|take|maintain)+ ~2 (note|notes|tally|record|records|count|list|register|track) of',
    '(cause|have|get)+ ~6 (entered|recorded|noted|checked|verified|registered)',
    '(be|is|are|stay|being) (aware of|informed of|informed about|up to date on|familiar with|acquainted with)',
    '(must|should|need to|needs to|has to|have to|shall) know',
    'tell+ ~2 (apart|us|secretariat|ministry|coordinator) ~3 (who|which|how many)',
  ],
  /** answers to tick */
  standingChoices: [
    `(${papers}|status|stay|residence) ~1 (valid|ok|yes|regular|legal|current|held) ~1 (expired|none|no|irregular|illegal|lapsed|unknown|invalid|missing|not held)`,
    '(legal|regular|valid|documented|registered) (illegal|irregular|expired|undocumented|unregistered|overstayed|unknown|none)',
  ],
  learnDone: [
    '{collectDone}',
    '(explored|summarised|summarized|discussed|described|outlined|addressed|covered|raised|considered|weighed|appended|analysed|analyzed|mapped|evaluated|profiled|understood|read|seen|compared|proved|proven|looked into|gone into|brought up|set out|taken into account|dealt with|inquired into|enquired into|cleared up|settled|found out|remarked|jotted|highlighted|underlined|signalled|visible|apparent|touched on|taken down|written down|noted down|put down)',
  ],
  setApart: [
    '(given|get|gets|receive|receives|assigned|allotted|put|placed|sorted|have|carry|bear|marked) ~5 (number|code|colour|color|folder|prefix|letter|sticker|list|queue|line|pile|drawer|mark|dot|stamp|tag)',
  ],
  /** what holds records */
  recordThing: [
    '{form}',
    '(particulars|particular|return|returns|summary|report|reports|entry|page|grid|app|tool|platform|screen|menu|template|label|sticker|cover|heading|printout|matrix|chart|census|survey|script|profile|overview|statistics|statistic|snapshot|card|file|dossier|annex|stamp|mark|sticker|folder|corner|dot|symbol|letter|flag|note|colour|tag|ledger|booklet|slip|minutes)+',
  ],
  holds: [
    '(cover|comprise|contain|include|reflect|show|bear|display|state|carry|have|hold|mention|list|require|provide for|ask for|present|give|consist|feature|extend to|break|split|divide|disaggregate|distinguish|differentiate|group|reserve|set aside|mean|stand for|signify)+',
    '(column|field|box|line|space|room|row|slot|place|entry|heading|rubric|code|question|questions|item|variable|category|part|section) (for|on|about|regarding|concerning|as to)',
    'with|including|such as|namely|plus',
  ],
  /** her standing is background here, or help with it is given */
  standingBackground: [
    '(renew|extend|regularise|regularize|replace|recover|restore|regain|retain|return|reclaim|apply|obtain|keep)+ ~5 (her|their|a|the|new|own) ~2 (papers|permit|visa|pass|passport|documents|status|card|right)',
    '(lawyer|lawyers|legal aid|paralegal|paralegals|adviser|advisers) ~8 (explain|advise|help|assist|inform|apply|accompany)+',
    '(explain|advise|inform|teach|train|discuss)+ ~6 (how|why|that|about|what|which|where|on|her rights|rights)',
    '(employer|employers|broker|brokers|recruiter|agent|agents|husband|boss|trafficker|sponsor) ~6 (keep|keeps|kept|withhold|withholds|withheld|confiscate|confiscated|confiscates|retain|retains|hide|hides|took|taken|take|takes|threaten|threatens) ~6 (papers|passport|documents|permit|visa|pass|status)',
    '(tied|depends|depend|linked) to ~3 (employer|husband|job|spouse|sponsor)',
    '(fear|fears|afraid|dread|worry|worries|barrier|barriers|obstacle|deter|deters|vulnerable)',
    '(keeps|drives|scares|frightens|stops) ~2 (women|her|them|survivors|migrants) ~2 (away|from|coming)',
    '(equal|equally|same) ~4 (access|treatment|care|rights|terms|footing)',
    '(refers to|is defined as|is one who|is a person|is any person|definition of|definition|the term|term|expression)',
    '(regardless|irrespective|whatever|notwithstanding|whichever|with or without|documented or not|all women|every woman)',
    '(training|module|course|poster|leaflet|curriculum|workshop) ~6 (on|about|covers|why|explains|how|for)',
    '(was|were|been|is) ~4 (rejected|struck|dropped|abandoned|withdrawn|voted down)',
    '(says|say|tells|tell|reveals|reveal|shows) (nothing|little)',
    '{immigration}',
    '(only|provided|as long as|so long as|on condition|limited to|restricted to|reserved for|contingent|conditional|eligible|eligibility|entitled) ~8 {standingFact}',
    '{standingFact} ~6 {refusedDone}',
    '{refuse} ~6 {standingFact}',
    '{penalty}',
    '(offered|available|open|reserved|given|provided) ~1 to ~4 {survivorNoun} (whose|with)',
    '{statusTaughtStrict}',
  ],
  statusTaughtStrict: [
    '(leave|leaves|left|stay|stays|remain|remains) ~8 (empty|blank)',
    '(legal|the)? status of (the|this|each|a)? (agency|organisation|organization|ngo|mechanism|procedure|sop|document|association|secretariat|committee|foundation|network|annex|referral|referrals|action|actions|case|cases|agenda|project|decision|recommendations)',
    '(action|case|referral|request|agenda|implementation|signature|marital|health|hiv|employment|socioeconomic|nutritional) status',
    '(passports|passport|visas|visa|permits|permit|cards|licence|licences) (of|for) ~2 (staff|drivers|members|delegates|participants|officials|colleagues|interpreters)',
    '(reflection|special|temporary) ~2 (permit|permits) for (victims|survivors)',
  ],
  /** who or what she must be for a door to open */
  favoured: [
    '{standing}',
    '{standingFact}',
    '(national|citizen|resident|local|native)+',
    '(nationality|citizenship|domicile|residence|residency|household registration)',
    '(identity|identification|id|citizen|residence|health insurance|insurance|family) (card|book|booklet|document|papers|number)+',
    '(resident|residents|native|natives|people|women) of ~2 (province|district|country|municipality|commune|area)',
    '(legal|lawful|registered|documented|regular|insured) ~1 (worker|workers|migrant|migrants|women|residents|foreigners|persons|people)',
  ],
  doorTo: [
    '{service}',
    '(admission|admitted|place|places|treated|helped|served|assisted|sheltered|accepted|covered|entitled|eligible|entitlement|benefit|benefits)',
    'first aid|waiting list|may use|can use|use of|come in|get in|let in|attended to|entry to',
  ],
  onlyIf: [
    'only|solely|exclusively|just',
    '(if|when|where|provided|provided that|on condition|on condition that|as long as|so long as|in case|once|unless|until|except)',
    '(limited|restricted|reserved|confined|contingent|conditional|conditioned|dependent|depend|depends|subject|open) (to|on|upon|for)',
    '(upon|against|on|after|prior to|before) ~2 (presentation|production|showing|proof|verification|submission|sight|evidence)',
    '(can|could|able to|who) ~1 (prove|show|produce|present|evidence|document|demonstrate)',
  ],
} as const;
