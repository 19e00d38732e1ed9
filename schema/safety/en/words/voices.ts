/** Survivors who are asked for their views, and staff who go where it is dangerous. */
export const voices = {
  /** what is written of a talk; papers do not overhear */
  paperOfTalk: [
    '(intake|interview|registration|statement|complaint|consultation|session|counselling|examination|questionnaire) ~1 (form|forms|note|notes|sheet|sheets|record|records|file|files|transcript|transcripts|list|book|register|report|reports)|(notes|records|recordings|transcripts|reports) (of|from|on) ~2 {interviewWord}|particulars',
  ],
  /** an occasion on which survivors say what they think of services */
  askedViewsAny: [
    'consulted|(consultation|evaluation|survey|workshop|listening session|testimonial|voice|interviewee)+|consultative|(focus|discussion|reference|advisory|survivor|listening) (group|groups|panel|panels|circle|circles)|focus group discussion+',
    '(feedback|satisfaction|opinion|exit|evaluation) ~1 (form|forms|survey|surveys|interview|interviews|session|sessions|card|cards|round|rounds|meeting|meetings|questionnaire|questionnaires)|feedback|views|opinions|survivor input|survivor inputs|(hearing|hearings|meeting|meetings|review|views|opinion|comments|input) (on|about|of) ~2 (sop|draft|procedure|procedures|services|text)',
    '(interview|interviews|interviewed|question|questioned|asked) ~5 (about|on|for) ~3 (sop|draft|procedure|procedures|services|views|opinion|experience|experiences|quality)|(listening|validation|participatory) (session|sessions|meeting|meetings|exercise)|lived experience|(their|her|own) (experience|experiences)|(annual|national|regional|public) (conference|event|ceremony)|(satisfied|dissatisfied|happy) with ~3 (services|service|shelter|hotline|help|staff|sop)|think (of|about) ~3 (services|service|shelter|hotline|sop|draft)|survivor (representative|representatives|speaker|speakers|ambassador|spokeswoman)|suggestion (box|boxes)',
    '(quote|quotation|testimonial)+|(comment|comments|suggestion|suggestions|proposal|proposals|contributions|statements|words) (of|from|by|made by|given by) ~2 (survivor|survivors|women|residents|clients|participants)',
  ],
  evaluationPaper: ['evaluation ~2 (report|consultant|team|summary|chapter|page)'],
  askedViews: { of: 'askedViewsAny', outside: 'evaluationPaper' },
  consultedWomen: [
    '(survivor|resident|client|beneficiary|participant|respondent|interviewee|victim|patient)+|beneficiaries|women|woman|wife|wives|(domestic|migrant|factory|sex) (worker|workers)|workers|ladies|service users|users|those consulted|those who took part|survivor (representative|speaker|ambassador)',
  ],
  makesKnown: [
    '(name|named|names|surname|identify|photograph|photo|picture|portrait|signature|face)+|identities|identity|sign|signs|signed|signing|(full|real|first|own) (name|names)|by name|phone (number|numbers)|telephone (number|numbers)|address|addresses|home village|id (card|cards|number|numbers)|attributed|(attendance|sign in|registration|participant|participants) (list|lists|sheet|sheets)|list of ~2 (participants|survivors|women|respondents|residents|those)|contact details|(introduce|introduces|present|presents|presented) ~2 (herself|themselves)|case number',
  ],
  filming: [
    '(film|photograph|videotape|tape|livestream|broadcast|webcast|televise|video)+|(recorded|record|records|recording|recordings) (on|by|in|with) ~1 (video|camera|tape|film|phone|audio)|(video|audio|sound|tape) ~1 (recorded|recording|recordings|record)|on (camera|video|tape|film|television)|live stream|recorded and|(is|are|be) recorded|camera|cameras|published|aired',
  ],
  made: [
    '(required|obliged|compelled|forced|expected|ordered|summoned|instructed|told|bound) (to|that)|must|has to|have to|(mandatory|compulsory|obligatory|not optional|a condition|condition of|in exchange for|in return for)|(is|are) to|cannot refuse|may not refuse|no choice|withheld from|lose|loses|before (they|she) (leave|leaves|receive|receives)|only (if|after|when)|unless',
  ],
  takingPart: [
    '(take|takes|taking|took) part|(participate|attend|join|contribute)+|participation|attendance|(answer|fill in|fill out|complete|give|giving|provide|submit|testify|speak|tell|come|return|respond|evaluate|comment|sit)+',
  ],
  /** people in whose presence or by whose choice nobody speaks freely */
  unfreePeople: [
    '{perpetrator}',
    '(employer|husband|supervisor|journalist|reporter|recruiter|broker|manager|foreman|partner|spouse|relative|headman|sponsor|boss|owner|chief|elder|landlord|donor|minister|guard)+|media|press|police|policemen|officers|immigration|authorities|(village|community|religious|local) (leader|leaders|head|heads|chief|elders|authorities)|(recruitment|employment|placement|manpower) (agency|agencies|agents)|in laws|mother in law|family|families|tv|television|public officials|politicians|embassy',
  ],
  beingThere: [
    '(invite|attend|present|observe|choose|select|sit|join|bring|listen|nominate|pick|moderate|facilitate|watch|accompany|chair|conduct|lead|propose|decide|hear|send|approve|recommend|identify|escort|answer|speak|fill|stay|summon|translate|interpret|mix|together|hold)+|presence|present|same (room|table|meeting|consultation|session|workshop|group)|chosen|brought|on behalf of|in place of|instead of',
  ],
  inPublic: [
    '(public|open|village|town hall|community|plenary|general) (meeting|meetings|hearing|hearings|assembly|gathering|forum|session|event|square)|in public|publicly|in front of|before (an|the) audience|on stage|website|facebook|social media|newspaper|television|at the launch|press conference|in the market|at (the|their) (workplace|factory|home|house)|at home by (phone|telephone)|whoever answers|in the factory|at the gate|in the waiting room|in the corridor',
  ],
  unasked: [
    '(without|no|not|need not|unnecessary|no need|never|nobody|skip|skips|nor) ~6 (consent|asking|permission|agreement|agreed|safety|safe|risk|risks|assessment|confidentiality|confidential|anonymous|anonymity|checking|danger|support|refuse|decline|stop|interrupt|withdraw)',
  ],
  retelling: [
    '(retell|retells|recount|recounts|relive|relives|repeat|repeats|re tell) ~6|(tell|tells|describe|describes|share|shares|relate|relates|narrate|narrates|explain|explains) ~4 (story|stories|what happened|what was done|violence|abuse|rape|assault|incident|experience of violence|details)|(their|her) (own)? (story|stories) ~2 (told|shared|presented|recounted)|what (happened|was done) to (her|them)',
  ],
  askedSafely: [
    '(agency|agencies|organisation|organisations|staff|members|facilitator|facilitators|signatories|parties|representative|representatives|interpreter|interpreters|trainer|trainers|coordination|committee) ~3 (sign|signs|name|names|list|attend|introduce|introduces|must|shall|participants|attendance)',
    '(survivor|survivors|women|womens) (organisation|organisations|led|group|groups network|networks)',
    '(anonymous|anonymously|anonymised|nameless|voluntary|voluntarily|pseudonym|pseudonyms|invented names|size band|band|no name|no names|without ~2 (name|names|signature)|nameless|unsigned)',
    '(only (if|when|after|with)|with) ~6 (consent|agree|agrees|agreed|wish|wishes|safe|permission)|if (they|she) ~2 (wish|wishes|want|wants|agree|agrees|choose|chooses)',
    '(never|nobody|no one|none|not|nor|neither) ~12 {consultedWomen}|{consultedWomen} ~6 (never|not|nobody|neither)',
    '(training|trained|train|trains|training workshop|interpreters workshop|staff workshop)|workshop (for|with) ~2 (staff|interpreters|police|nurses|members|trainers)',
    '(case|court|medical|legal|police|forensic|child|counselling|lawyer) ~1 (consultation|consultations|hearing|interview|interviews|statement|statements|testimony)|joint interview|consultation (fee|room|with (a|the|her) (lawyer|doctor|gynaecologist|specialist))|draft ~4 consultation ~4 (agencies|ministries|members)|with (ministries|agencies|members|parties)',
  ],
  staffOfOurs: [
    '(staff|volunteer|counsellor|counselor|caseworker|responder|nurse|interpreter|officer|midwife|employee|personnel|colleague|operator|helper|paralegal|advocate|team|teams|worker|provider|driver|manager|teacher|doctor|lawyer|monitor)+|(social|outreach|field|health|community|case|shelter|hotline|frontline|front line|aid|welfare|rescue|home visit|duty) (worker|workers|staff|officer|officers|nurse|nurses|visitor|visitors|team|teams|volunteers|volunteer)|whoever|agencies|agency',
  ],
  /** with nobody beside them */
  onOnesOwn: [
    '(alone|unaccompanied|single handed|singlehandedly|single handedly|solo|lone|unarmed|unprotected|unescorted)|(on|by) (her|his|their|its|one s) own|(by)? (himself|herself|themselves)|(one|a single|single|a|just one|only one) ~1 (officer|volunteer|caseworker|nurse|worker|staff|colleague|counsellor|person|member|staff member) (alone|only|suffices|is enough|is sufficient)|(a single|single|one) ~1 (volunteer|caseworker|nurse|worker|staff|counsellor|social worker|officer|staff member|outreach worker)',
    '(without|no) ~3 (police|escort|security|guard|protection|colleague|second (person|officer|colleague|worker)|backup|back up|companion|partner|radio|telephone|phone|anyone|support|precautions|precaution|assessment|plan|preparation|informing|telling|vest|driver)',
    '(at|by) night|after dark|late at night|at any hour|unannounced|immediately and alone|not wait ~3 (police|backup|escort|colleague)|(without waiting|instead of waiting) ~3',
  ],
  goesOutTo: [
    '(visit|travel|fetch|remove|accompany|meet|confront|approach|enter|rescue|retrieve|evacuate|extract|pick up|search|serve|deliver|walk|drive|escort|bring|collect|face|see|interview|pull out|free|intervene|warn|talk|speak|negotiate|attend|respond|receive|take|rush|check|inspect|knock)+|go|goes|going|went|gone|sent|send|sends|home visit|home visits|set out|work|works',
  ],
  dangerThere: [
    '{perpetrator}',
    '(husband|abuser|employer|trafficker|broker|boyfriend|partner|man|men|gang|owner|recruiter|sponsor|foreman)+|(the|his|her|their|private|employer|perpetrator|abuser|family|violent) (house|home|flat|household|premises|residence|compound|room)|houses|homes|home (visit|visits)|workplace|factory|factories|farm|farms|plantation|plantations|brothel|brothels|scene|crime scene|dormitory|camp|boat|vessel|(unknown|remote|isolated|secluded|dangerous|unsafe) (place|places|area|areas|location|locations|village|villages|plantation|plantations|address|site|sites)|house|village|villages|callers|shelter|(fetch|rescue|retrieve|evacuate|extract)+ ~2 (woman|women|survivor|survivors|girl|worker|her|victim)',
  ],
  noPrecaution: [
    '(no|without|not|need not|unnecessary|no need|superfluous|never|waste of time|skip|skips|skipped|dispense|dispenses|nor|nobody|optional|dispensed with) ~6 (risk assessment|risk assessments|safety plan|safety plans|safety check|safety checks|safety assessment|security plan|security measures|security check|safety measures|precaution|precautions|emergency button|alarm|alarms|guard|guards|debriefing|self defence|security training|safety training|safety briefing|check in|escape route|second exit|inform ~2 (colleague|supervisor|manager|anyone|office|anybody)|tell ~2 (colleague|supervisor|manager|anyone|office|anybody)|plan for ~2 safety|protection for ~2 (staff|workers|teams|volunteers)|security of ~2 (staff|workers|responders|team|volunteers|rescue)|safety of ~2 (staff|workers|responders|team|volunteers|rescue))',
    '(risk assessment|risk assessments|safety plan|safety plans|safety check|security measures|safety of (staff|responders|workers)|security of (staff|responders|workers)|staff safety|staff security) ~6 (not|unnecessary|skipped|omitted|optional|waived|superfluous|luxury|secondary|waits|no) ~3 (needed|required|necessary|done|made|planned|considered|foreseen|discussed|assessed|provided|priority|budgeted)?',
  ],
  riskyTask: [
    '{goesOutTo}',
    '(staff|responder|worker|team|volunteer|visit|rescue|mission|outreach|operation|shelter|house|caseworker|personnel|shift|counsellor|nurse|perpetrator|raid|transport)+',
  ],
  threatened: [
    '(threat|threaten|intimidate|harass|intimidation|menace|retaliation|retaliate|stalk|blackmail)+|stalked|threatening|attacks on staff|(attacks|attack|assaults|assault|violence|abuse) (on|against|towards|of) ~1 (staff|nurses|workers|counsellors|volunteers|caseworkers|officers|responders)',
  ],
  shruggedOff: [
    '(continue|ignore|tolerate|endure|accept|cope|bear|simply|just|merely|carry on|put up with|get used|used to|live with|deal with) ~4|(part of|comes with|goes with|belongs to) ~2 (job|work|profession|duty)|(own|their|her|his) ~1 (risk|responsibility|problem|expense|matter|business)|themselves|herself',
    '(not|no|never|need not|nor|without|nobody) ~5 (recorded|reported|report|record|support|supported|protection|protect|logged|noted|serious|seriously|matter|responsible|responsibility|investigated|followed|help|helped|leave|withdraw|refuse|ground|excuse|discussed|obliged|action|replace|replaced|compensated|excuse)',
  ],
  ownSafetyLast: [
    '(not|cannot|never|no right to) ~2 (refuse|decline|postpone|withdraw from|turn down|interrupt) ~4 (visit|visits|mission|missions|task|assignment|shift|rescue|transport)|(up to|left to|matter for|business of) ~3 {staffOfOurs} ~8 (safety|security|protect|protection|risk)',
    '(before|above|over|ahead of|rather than|more than|instead of|regardless of|irrespective of) ~1 (their|her|his|its|staff|the) ~1 (own)? ~1 (safety|security|protection|lives|life)',
    '(safety|security|protection) of ~3 {staffOfOurs} ~5 (not|no|never|secondary|second|last|less|nobody|own|themselves|luxury|outside)',
    '{staffOfOurs} (own)? (safety|security) ~4 (not|no|never|secondary|second|last|less|nobody|own|themselves|luxury|outside)',
    '(at|on) (their|her|his) own risk|(responsible|responsibility) for (their|her|his) own (safety|security|protection)|(own safety|own security|personal safety|staff safety) ~4 (secondary|second|last|not|no|less)|(risk|risks|risking|endanger) ~1 (their|her|his) (lives|life|own safety)|whatever the (risk|danger)|despite the (risk|danger)|regardless of ~3 (risk|risks|danger|dangers|armed|weapon)|even if ~6 (armed|weapon|danger|dangerous|violent|drunk|unsafe|threatens)',
  ],
  staffPrivate: [
    '(private|home|personal|residential|own) ~2 (number|numbers|address|addresses|phone|phones|telephone|contact|contacts|details|mobile)',
    '(name|names|address|addresses|photo|photos|number|numbers|full name|identity|identities|whereabouts|duty roster|roster|car|licence plate|schedule) ~4 of ~3 {staffOfOurs}|{staffOfOurs} ~2 (name|names|full name|address|addresses|home address|photo|photos|private number|identity|car|home)',
  ],
  handedTo: [
    '(give|tell|disclose|share|hand|pass|reveal|show|send|display|publish|post|print|provide|leave|know|get|receive|communicate|list|make known|put|announce|inform)+|known|known to|available to',
  ],
  dangerousPerson: [
    '{perpetrator}',
    '(husband|family|employer|partner|trafficker|broker|boyfriend|caller|relative|ex husband|defendant|respondent|public|client)+|families|website|door|notice board|leaflet|leaflets|poster|her side|his lawyer',
  ],
  facingHim: [
    '(follow|track|lure|visit)+ ~4 home',
    '(confront|calm|disarm|restrain|overpower|wrestle|chase|pursue|argue|fight|stop|hold back|persuade|warn|pacify|block|hold off|push|detain|catch|shield|challenge)+|stand between|stands between|step between|get between|place themselves between|place herself between|talk ~2 down|break (in|into|down)|(carry out|conduct|do|perform|lead)+ ~2 rescue (operation|operations)?|rescue ~4 (themselves|herself|himself)|free ~3 themselves|hear his side',
  ],
  guardedStaff: [
    '(police|policemen|police officers|court|prosecutor|judge|security guards) ~2 (confront|confronts|arrest|arrests|restrain|restrains|stop|stops|disarm|disarms|remove|removes|hear|hears|warn|warns|detain|detains|pursue|accompany|escort|escorts|accompanies)',
    '(survivor|woman|women|she|her|client|resident|girl|caller|who|wife|maid|victim|patient|survivors|clients) ~3 (alone|by herself|on her own|unaccompanied|at night)|alone with ~2 (her|survivor|woman|counsellor|nurse|client)|(live|lives|living|sleep|sleeps|arrive|arrives) ~2 (alone|by herself|on her own|at night)',
    '(see|sees|talk|talks|speak|speaks|interview|interviews|receive|receives|hear|hears|ask|asks) ~2 (her|survivor|woman|client|women|survivors|clients|caller|resident) ~3 (alone|privately)',
    '(nobody|no one|none|never|no member|no staff|neither|no officer|no nurse|not|nor) ~8 (alone|unaccompanied|by (herself|himself|themselves)|on (their|her|his) own|without|given|disclosed|told|shared|published|confront|displayed|passed)',
    '(two|second|at least two|in pairs|pair) ~2 (staff|officer|officers|person|people|member|members|colleague|colleagues|workers|volunteers)?|in pairs|accompanied by|together with ~2 (police|colleague)|with (a|the|their)? (police|escort|colleague)',
    '(forbidden|prohibited|unacceptable|too dangerous|not allowed|not permitted|not acceptable)|(who|have been|has been|if|when) ~5 (threatened|attacked) ~6 (receive|receives|support|police|report|reports|manager|hand over)|(reported|report|reports|told|inform|informs) ~3 (manager|supervisor|police|coordinator|head) ~3',
    'wage|unpaid',
  ],
} as const;
