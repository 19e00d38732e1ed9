/** Words of X-9 for whatever brings those who enforce stay near her, her papers or her help. */
export const enforcementWords = {
  /** those who enforce stay, their rooms, cars and proceedings */
  stayPolice: [
    'the (checkpoint|checkpoints)|(enforce|enforces|enforcing) the (immigration|aliens|residence)',
    '(frontier|immigration) (post|posts|station|stations)|(hunt|hunts|hunting|search|searches|searching|look|looking|crackdown) (for|on) ~2 (illegal|irregular|undocumented|overstayers|unlawful|runaway)|auxiliary immigration|immigration case',
    '{wideEnforcer}',
    '(enforcement|policing|policers|enforcers) ~3 (immigration|residence|migration|border|borders|aliens|foreigners|stay)|(immigration|border|frontier|migration|residence|aliens) ~1 (enforcement|control|compliance|crime) ~1 (unit|units|team|teams|branch|staff|officer|officers|agency|bureau|service|services|side|people|body|bodies|division|wing|section|work|law|laws)?',
    'deportations|expulsions|(mass|forced|planned|future|next|their|her|of|plan|prepare|for) (deportation|removals|expulsion)|immigration (raid|raids|sweep|sweeps|arrest|arrests|detention|custody|crackdown)|crackdown+',
    '(immigration|border|frontier|aliens|deportation|removal|expulsion|customs|foreigners) (van|vans|car|bus|truck|boat|check|checks|raid|raids|sweep|sweeps|tribunal|court|hearing|proceedings|inspection|inspections|superintendent|commander|chief|attaché|authorities|hall|counter|jail|holding|cells|team|system|portal|database|watch list|crew|squads|patrols|force|forces|guards|troops|officials|duty officer|inspectorate|service|window|liaison)',
    '(removal|deportation|expulsion) (proceedings|procedure|procedures|order|orders|case|cases|flight|hearing|list|lists|service|directorate)',
    '(department|bureau|directorate|office|ministry|police|board|commission) (of|for) ~2 (immigration|aliens|foreigners|deportation|residence|emigration|borders)',
    'foreigners (police|office|bureau|registration|section|department|branch)|(foreigner|foreigners) s (police|office|bureau|registration)|residence (police|office|authority|authorities)|visa (police|enforcement|inspectors|inspectorate)|migration (police|inspectorate|control|enforcement)',
    '(holding|detention|deportation|removal) (centre|center|facility|camp|cells|ward|house)',
    '(those|officers|officials|police|authorities|authority|body|agency|people|bureau|department|unit|office|service|section|ministry|staff|colleagues|side|men|team) ~3 (who|that|which|responsible for|in charge of|enforcing|handling|dealing with) ~3 (deport|expel|enforce|detain|removals|deportations|deportation|expulsions|expulsion|removal|stay|residence|overstayers|raids|overstaying)',
    '(coast guard|border guard|border patrol|border police|border force|checkpoint police)|(checkpoint|border) (soldiers|troops|commander|commanders)',
  ],
  /** what brings them in */
  bringsThemIn: [
    '(kept|held|locked|remain|remains|stay|stays|wait|waits) ~2 (until|till)|(let|lets|letting) ~8 know|(keep|keeps|kept) ~6 (informed|posted|updated|up to date)|(flow|exchange|traffic|transfer|transmission|passage|channel|pipeline|hotline) ~1 (of|between|to|with|for)|(staffed|manned|operated|run|headed|led|managed|supervised|chaired|hosted|answered|covered|taken over|funded|paid|looked after|shared|worked) ~3 by|(plan|prepare|support|serve|target|time|organise|schedule|trigger)+',
    '(filed|swapped|swap|tally|login of their own|key to)',
    '(alert|alerts|tip|tips|tipping|opens|open|sworn|swear|swears|appointed|deputised|employed|extracts|extract|hunting|except|lodged|lodge|under escort)',
    '{comesNear}',
    '(announce|notify|advise|alert|ring|phone|call|text|radio|message|copy|cc|mail|post|forward|send|give|hand|turn|pass|deliver|supply|provide|furnish|submit|report|denounce|signal|declare|disclose|reveal|share|exchange|swap|upload|transmit|feed|link|connect|synchronise|match|compare|cross check|check|verify|trace|track|locate|find|identify|look up|list|register|lend|open|grant|admit|invite|host|station|post|place|base|seat|house|embed|second|sit|share|join|attend|accompany|follow|escort|wait|stand|park|patrol|watch|visit|enter|inspect|search|raid|question|interview|arrest|detain|pick up|collect|take|lead|bring|transfer|surrender|deport|remove|refer|route|direct|consult|ask|coordinate|cooperate|collaborate|liaise|work|plan|organise|combine|merge|pool|co locate|serve|use|draw|rely|read|see|view|browse|query|download|receive|obtain|get|gain|decide|approve|authorise|clear|vet|screen|sign off|reach|go|update|brief|inform|tell|tip|tip off)+',
    '(tips|tip|lists|feed|access|login|password|copy|copies|presence|present|seat|desk|member|hand in hand|in tandem|jointly|together|joint|shared|common|same day|same room|same building|next to|beside|alongside|at the table|read access|clearance|approval|permission|go ahead|green light|proof|evidence|basis|lead|leads|first|handover|hand over|available to|known to|at the disposal)',
  ],
  /** hers: she, her papers, her words, her helpers and their doors */
  herSphere: [
    '(service staff|staff|assault case|colleagues|patients|all questions|providers|nurses|counsellors|interpreter)',
    '{hersOrHelp}',
    '(survivor|victim|complainant|caller|patient|client|resident|girl|mother|wife|lady|visitor|foreigner|migrant|returnee|helper|maid)+|woman|women|ladies|wives|her|she|them|(foreign|female|migrant|domestic|undocumented|irregular) (worker|workers|national|nationals|person|persons)',
    '(name|address|whereabouts|location|phone number|number|particulars|identity|photograph|fingerprint|statement|testimony|complaint|report|medical report|certificate|file|record|register|registration|list|list of|data|data set|database|statistics|information|details|notes|form|case|referral|call|interview|counselling|shelter|refuge|safe house|clinic|hospital|hotline|helpline|centre|crisis centre|one stop|desk|reception|outreach|mobile clinic|service|services|service provider|provider|ngo|ngos|social worker|counsellor|nurse|doctor|pathway|network|meeting|conference|appointment|help|aid|care|treatment|bed|legal aid|intake|visit)+',
  ],
  /** no denial: asked as what should be done, or two denials that make a duty */
  deniesNothing: [
    '(can|could|should|shall|would|why|may|must) (we|the|they|our|you|it|this|that|every|each|police|agencies|staff|do|does|is|are|should) ~5 not|why not',
    'or not|whether or not|nothing ~5 (prevents|prevent|forbids|forbid|hinders|stops|stop|precludes|bars)|(not|never|no) ~1 (refuse|hesitate|fail|omit|forget|neglect|delay|oppose|object|obstruct|withhold|resist|prevent|hinder|hide|conceal|stand in the way|need to wait)',
    '(no|not|without) ~2 (objection|reason not|harm|obstacle|problem|problems|firewall|wall|separation|delay|later|warrant|court order|appointment|consent|asking|her)',
    'no passport|no papers|no visa|no permit|not (registered|legal|lawful|documented|regular|only|just)|without ~2 (papers|permit|visa|passport|documents|status|consent|asking|telling|delay)',
  ],
  denialWord: ['not|never|no|nobody|no one|nor|neither|nothing|none|cannot|without|nowhere'],
  plainDenial: { of: 'denialWord', outside: 'deniesNothing' },
  deniedToThem: ['{plainDenial} ~14 {stayPolice}', '{stayPolice} ~8 {plainDenial}'],
  choosing: ['{she|survivorNoun} ~3 (wishes|asks|agrees|agreed|requests|chooses|wants|consents)'],
  whateverSheSays: [
    '(whether or not|regardless|irrespective|even if|even when|no matter|whatever|without|unless) ~8 (wishes|asks|agrees|agreed|requests|chooses|wants|consents|consented)',
  ],
  sheChooses: { of: 'choosing', outside: 'whateverSheSays' },
  /** they are met, but nothing reaches them */
  keptFromThem: [
    '{deniedToThem}|{hotlineGiven}|{hearsOfDuty}|{sheChooses}',
    '(forbidden|prohibited|banned|ruled out|excluded|inadmissible|forbids|prohibits|refrain|refrains|no role|no place|no part)',
    '(law|act|code|statute) ~6 (oblige|obliges|require|requires) ~10 (tell|tells|told|explain|explains|inform|informed|before)',
    '(fear|fears|feared|afraid|worry|worries|worried|dread|scared|threat|threatens|threaten|threatened|threats|believe|believes|rumour|rumours)',
    '{underLaw}|(lawyer|paralegal|legal adviser|declines|decline|refuses to|refused to)',
    '(train|training|trained|leaflet|leaflets|poster|posters|sign|signs|brochure|hotline card|cards|recognise signs|policy meeting)+ ~12 {stayPolice}|{stayPolice} ~8 (trained|training|leaflet|leaflets|poster|posters|learn|taught|briefed on|respect|listen|listens|signs the|sign the)',
    '(with|after|given|upon|subject to) ~2 (her|their|the survivor s|informed|written|own) ~2 (consent|permission|agreement|request|wish)|(at|on) (her|their) ~1 (request|wish)|only if she|(may|can) choose to',
    '(kept|keeps|keep|stays|stay|stays|held|hold|remain|remains|work|works|working) ~4 (out|away|apart|separate|separately|outside)|(separate|separates|separation|independent|firewall) ~6 (from|between|of|means)',
    '(out of|beyond) (the)? reach|(to|of|with|by) (nobody|no one|nothing)',
    '(a woman|women|woman|she) ~1 in ~3 (detention|custody)|(requires|require|needs|need) no (approval|permission|clearance)',
    '(offer|offers|gives|give|hands|asks|ask|explain|explains|moves|refer|refers) ~8 (hotline|helpline|ambulance|female|private|safe|counsellor|specialised|specialist|shelter|services|doctor|social worker|what she needs|help|interpreter|women s)',
    '(released|release|freed) ~4 (from|to)|(held|detained|women|survivors|woman) ~3 in ~2 (detention|custody)|(right|rights|entitled) ~3 (to|of) ~4 (see|lawyer|doctor|counsellor|release|care|services)',
    '(renew|extend|replace|apply|application|regularise|recover|obtain|help her|assist her) ~6 (permit|visa|passport|papers|documents|residence)',
    '(perpetrator|trafficker|traffickers|abuser|accused|employer|broker) ~4 (deport|detain|arrest|remove|expel|fine|prosecute)+',
  ],
  /** help that waits for them */
  theyLetHer: [
    '(last|final) (word|say)|has to agree',
    '(decide|approve|authorise|authorize|permit|allow|let|clear|consent|agree|sign off|confirm|vet|endorse|release|validate|screen|check|verify|see|stamp|register|interview|assess|determine|choose|select)+',
    '(clearance|approval|permission|authorisation|authorization|consent|stamp|letter|confirmation|green light|go ahead|certificate|registration|check|verification|no objection|decision|slip|report|reported|registered|first|then|before|after|once|until|unless|only|pass through|passed)',
  ],
  herHelp: [
    '{service}',
    '(bed|help|helped|admitted|admission|treated|treatment|doctor|nurse|counsellor|counselling|lawyer|legal aid|shelter|referred|referral|referrals|hotline|examination|medicine|interpreter|care|support|assistance|protection|place|food|services|complaint)',
  ],
  /** what has to stand between them */
  wallBetween: [
    '(firewall|fire wall|firewalls|wall|separation|barrier|divide|line|confidentiality|professional secrecy|secrecy|data protection)',
  ],
  wallDown: [
    '(lift|suspend|waive|remove|open|drop|abolish|breach|lower|relax|set aside|end|pause|cross|ignore|bypass|disregard|soften|delete|scrap|override|break|switch off|dismantle|loosen)+',
    '(not|no|never) ~3 (apply|applies|needed|necessary|required|foreseen|exist|exists|valid|hold|holds|binding|bind|binds|protect|protects|cover|covers|useful|practical|extend|extends|place|room|needed)',
    '(exception|exceptions|exempt|exempted|ends|unnecessary|superfluous|impractical|luxury|void|gap|except|unless|does not)',
  ],
  /** nothing of hers reaches them */
  orderOfCourt: ['warrant|court order|order of ~2 court'],
  noOrder: ['(no|without|not|any|needs no|instead of) ~4 (warrant|court order|order of ~2 court)'],
  underLaw: { of: 'orderOfCourt', outside: 'noOrder' },
  wallNamed: [
    '(wall|separation|barrier|firewall|distance|divide|line) ~2 (kept|maintained|upheld|held|drawn|built|in place|respected|stands)|(keep|keeps|maintain|maintains|uphold|upholds|build|builds|guard|guards|respect|respects) ~2 (wall|separation|barrier|firewall|distance|divide)',
  ],
  wallDenied: [
    '(no|not|never|nobody|without|nor|stop|stops|cease) ~6 (wall|separation|barrier|firewall|distance|divide|line)',
  ],
  wallUpheld: { of: 'wallNamed', outside: 'wallDenied' },
  awayFromThem: [
    '(away|separate|separated|separately|hidden|protected|shielded|kept apart|work apart|held apart|stay apart) from',
  ],
  nothingKeeps: [
    '(nothing|nobody|no (rule|law|clause|one|wall|agreement|part)|hardly anything) ~8 (keep|keeps|prevent|prevents|stop|stops|hide|hides|protect|protects|separate|separates|shield|shields|stand|stands|bar|bars|forbid|forbids) ~8 (from|away|between|apart|in the way|out)',
  ],
  outOfReach: { of: 'awayFromThem', outside: 'nothingKeeps' },
  /** nothing stands between them and help */
  noWall: [
    '{nothingKeeps}',
    '(no|not|never|without|nor|hardly|little) ~3 (need|reason|place|point|use|justification|room|grounds|call|sense|necessity|wish)? ~3 (firewall|fire wall|wall|separation|barrier|dividing line|division|divide|partition)',
    '(firewall|fire wall|wall|separation|barrier|dividing line|division|divide) ~6 (superfluous|unnecessary|pointless|obsolete|outdated|excessive|exaggerated|a luxury|abolished|lifted|dropped|given up|torn down|taken down|removed|not needed|not necessary|not required|no longer|makes no sense|not apply|does not)',
  ],
  noneOfTheirs: [
    '(request|requests|demand|demands|question|questions|enquiry|enquiries|letter|letters|call|calls|visit|visits) ~4 {stayPolice} ~12 (declined|refused|rejected|turned down|unanswered|not answered|denied|returned unopened|left unanswered)|(closed|locked|shut|barred) to ~2 (enforcement|control|immigration|authorities|them)',
    '(give|gives|given|hand|hands|share|shares|pass|passes|disclose|discloses|supply|supplies|report|reports|tell|tells) ~1 (out|over|on)? ~1 (no|nothing|none) ~1|(ask|asks|asked|told|tell) ~2 to leave|(far|away|out of sight) from|(stays|stay|remains|remain) with ~2 (helpers|service|services|her|counsellor|staff|us)',
    '(lawyer|lawyers|legal aid|counsellor|counsellors|social worker|social workers|doctor|doctors) ~6 (visit|visits|see|sees|meet|meets) ~4 (women|woman|her|them)|(evidence|proof) (for|of) (her|their) ~1 (stay|right|case|claim)|(statistics|figures|numbers|totals) ~4 (come|comes|taken|published) ~1 (from|by)|(no|not) ~1 (single|individual) (persons|person|woman|women|cases)|(obtain|secure|ask for|request|win|order|ask) ~3 release',
    '(women|woman|those|survivors|persons|she|girls|workers|migrants) (held|detained|kept) ~1 (in|at)|firewall (clause|agreement|rule|protocol|principle|policy) ~3 (read|explained|signed|printed|presented|taught|displayed|discussed)',
    '(for|on|in) ~3 (prevention|policy|law reform|general questions) ~3 (only|matters|alone)|(list|directory|map|overview|index) of ~2 services|(printed|listed|named|shown|found) in ~2 (annex|directory|leaflet)',
    '{stayPolice} ~3 (pass|passes|hand|hands|send|sends|forward|forwards|give|gives|transfer|transfers|refer|refers|report|reports|tell|tells|call|calls|take|takes|bring|brings) ~8 to ~3 (welfare|social|crisis|one stop|women|hospital|clinic|shelter|refuge|hotline|helpline|services|counsellor|doctor|police station|women s)|{stayPolice} ~4 (only that|nothing but|no more than|only the (date|fact))',
    '(exempt|exempted|exempts|excused|relieved|spared|protected|dispensed|freed|free|shielded) from|{stayPolice} ~3 (ask|asks|request|requests|demand|demands|want|wants|come|comes|call|calls|enquire|insist|insists|ring|write)+ ~14 (refuse|refuses|decline|declines|says no|say no|nothing|turn|turns|reply|replies|hand over nothing|not)',
    '{wallUpheld}',
    '(hangs up|hang up|tells the head|not called to|no key)',
    '(migration|repatriation|workers|worker) (desk|agency)|{stayPolice} ~3 (interview|interviews|investigate|investigates|question|questions) ~8 (rape|happened|victim|assault)|joined on|criminal record or',
    '(closed|locked|shut|barred|walled off|sealed) ~1 (to|for|against|from) ~3 {stayPolice}|(reported|recorded|noted|note|records|made) ~2 (referrals|referral)|number of (calls|referrals)|(her|their|whose|your) immigration|meeting about|(held|women|detained) at the border|keeps away|keep away',
    '(take|takes|bring|brings|escort|drive|refer|refers) ~3 to ~2 (hospital|clinic|shelter|doctor|crisis|safe|specialists|specialist|nearest)|{stayPolice} ~3 (interview|interviews|keep|keeps|fill|fills|verify|verifies|take|takes|record|records|describe|counsel|collect|preserve|preserves|assess) ~8 (violence|abuse|narrative|incident|sexual|account|story|swabs|evidence|trauma|proof|bedding)',
    '(repeal|refused in writing|are refused|is refused|are withheld|withheld|stands a firewall|breach of this|disciplinary|rather than investigating|policy meeting)',
    '(no|not|never) ~2 (approval|permission|clearance|consent|contact|exchange|data|information|names|link|access|check|checks|role|part) ~6 {stayPolice}|appears in the directory|(may|can) choose to turn|a woman in (a)? (detention|custody)',
    '(neither|nor|nobody|no one|none of) ~14 {stayPolice}|{stayPolice} ~4 (signs|sign|commits|undertakes|promises) ~8 not|{stayPolice} ~6 (no|never) ~3 (role|access|part|individual|case)',
    '{stayPolice} ~10 (call|calls|contact|contacts) ~8 (hotline|helpline|ambulance|counsellor|social worker|services|doctor|specialist)|(offers|offer|offering|moves|move|asks|ask|gives|hands|listens|leads|shows) ~6 (private|ambulance|specialised|specialist|water|seat|quiet|hotline|helpline|social worker|counsellor|what she needs|feels safe|female|services)',
    '(hear|heard|hears|told|tell|tells) ~3 (duty|duties|limits) ~6 before|so that she can choose|{outOfReach}|(department|bureau|authority|police|office|officers|officials|they|it|unit) ~1 (does|do|may|can|shall|must|will|is|are) not ~2 (attend|see|sees|join|enter|access|read|receive|get|sit|allowed|invited|admitted|given)',
  ],
};
