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
    '(entry|exit|immigration|landing|visa|departure) (stamp|slip)+|(landing|arrival|disembarkation) card+',
    '(immigration|visa|residence|migration) (offence|offense|violation|breach|record|compliance|irregularity|clearance|background|standing|problem|file|irregularities)+',
    `(${papers}) ~2 (in order|complete|genuine|regular|missing|up to date|lapsed|expired|cancelled|revoked|in force|run out)`,
    'regularisation|regularization|regularised|regularized',
    '(stay|permit|visa|pass|permission|residence) ~3 (lapsed|expired|cancelled|canceled|revoked|run out|ran out|in force)',
    '(right|permission|leave|authorisation|authorization|entitlement|authority|entitled|allowed|permitted|authorised|authorized) to (be in|remain in|stay in|reside in|live in|remain|stay|reside|work here|work in)',
    '(whether|if|who|that|which|as|those|anyone|anybody|woman|women|client|clients|worker|workers|she) ~5/notHers ({statusPredicate}|{irregularAdjective})',
    '(how|where|when|by which route|by what route) ~4 (entered|crossed|came into|got into|came over|came across) ~3 (country|border|territory|river)',
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
    'tell+ ~2 (apart|us|secretariat|ministry|coordinator) ~3 (who|which|how many)',
  ],
  /** what holds records */
  recordThing: [
    '{form}',
    '(particulars|particular|return|returns|summary|report|reports|entry|page|grid|app|tool|platform|screen|menu|template|label|sticker|cover|heading|printout|matrix|chart|census|survey|script|profile|overview|statistics|statistic|snapshot|card|file|dossier|annex)+',
  ],
  holds: [
    '(cover|comprise|contain|include|reflect|show|bear|display|state|carry|have|hold|mention|list|require|provide for|ask for|present|give|consist|feature|extend to|break|split|divide|disaggregate|distinguish|differentiate|group)+',
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
    '(entry|admission|place|places|priority|preference|examination|sop|procedure|mechanism|help|helped|attended to|treated|admitted|served|assisted|received|seen|sheltered|accepted|covered|registered|entitled|eligible|entitlement|eligibility|protection order|interpreter|compensation|first aid|treatment|queue|waiting list|list|use|benefit|benefits|enter)+',
    'may use|can use|use of|come in|get in|let in|attended to',
  ],
  onlyIf: [
    'only|solely|exclusively|just',
    '(if|when|where|provided|provided that|on condition|on condition that|as long as|so long as|in case|once|unless|until|except)',
    '(limited|restricted|reserved|confined|contingent|conditional|conditioned|dependent|depend|depends|subject|open) (to|on|upon|for)',
    '(must|shall|has to|have to|need|needs|required|require|requires|necessary|condition|prerequisite|criterion|criteria|requirement|requirements|obliged)',
    '(upon|against|on|after|prior to|before) ~2 (presentation|production|showing|proof|verification|submission|sight|evidence)',
    '(can|could|able to|who) ~1 (prove|show|produce|present|evidence|document|demonstrate)',
  ],
} as const;
