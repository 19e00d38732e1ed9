/** Words of X-19: staff left in danger. */
export const responderSafetyWords = {
  dangerousMan: ['(husband|employer|trafficker|broker|him)'],
  staffAlone: [
    '(staff|responder|responders|worker|workers|caseworker|volunteer|volunteers|team) (own)? safety',
    'safety of ~2 (staff|responders|workers|volunteers|caseworkers|personnel)',
  ],
  /** with nobody beside them */
  onOnesOwn: [
    '(untrained|inexperienced|unprepared|unbriefed|uninsured|ill prepared|alone|unaccompanied|singly|individually|one by one|in ones|single handed|singlehandedly|single handedly|solo|lone|unarmed|unprotected|unescorted)|(on|by) (her|his|their|its|one s) own|(by)? (himself|herself|themselves)|(one|a single|single|a|just one|only one) ~1 (officer|volunteer|caseworker|nurse|worker|staff|colleague|counsellor|person|member|staff member) (alone|only|suffices|is enough|is sufficient)|(a single|single|one) ~1 (volunteer|caseworker|nurse|worker|staff|counsellor|social worker|officer|staff member|outreach worker)',
    '(without|no|before) ~3 (police|escort|notifying|notice to|saying where|word of|security|guard|protection|colleague|second (person|officer|colleague|worker)|backup|back up|companion|partner|radio|telephone|phone|anyone|support|precautions|precaution|assessment|plan|preparation|informing|telling|vest|driver)',
    'unannounced|immediately and alone|not wait ~3 (police|backup|escort|colleague)|after midnight|in the dark|outside (office|working) hours|with (no|nobody|no one) ~2 (beside|else|company|back up|backup|colleague|means of communication|phone|radio|on call)|(without waiting|instead of waiting) ~3',
  ],
  goesOutTo: [
    '(visit|travel|fetch|remove|accompany|meet|confront|approach|enter|rescue|retrieve|evacuate|extract|pick up|search|serve|deliver|walk|drive|escort|bring|collect|face|see|interview|pull out|free|intervene|warn|talk|speak|negotiate|attend|respond|receive|take|rush|check|inspect|knock|board|open|patrol|guard|staff|cover|rush|hurry|head|follow|screen)+|answers the door|answer the door|call out|call outs|callout|callouts|(night|house|rescue|evening|field|outreach) (call|calls|trip|trips|mission|missions|run|runs|round|rounds)|deploy|deployed|deployment|dispatch|dispatched|hitch ~2 (ride|lift)|hitchhike|night shift|night shifts|night duty|calls (to|at)|night calls|night rounds|(made|done|carried out) by|set off|sets off|go|goes|going|went|gone|sent|send|sends|home visit|home visits|set out|work|works',
  ],
  dangerThere: [
    '{perpetrator}',
    '(husband|abuser|employer|trafficker|broker|boyfriend|partner|man|men|gang|owner|recruiter|sponsor|foreman)+|(the|his|her|their|private|employer|perpetrator|abuser|family|violent) (house|home|flat|household|premises|residence|compound|room)|houses|homes|home (visit|visits)|workplace|factory|factories|farm|farms|plantation|plantations|brothel|brothels|scene|crime scene|dormitory|camp|boat|vessel|(unknown|remote|isolated|secluded|dangerous|unsafe) (place|places|area|areas|location|locations|village|villages|plantation|plantations|address|site|sites)|house|households|household|address|addresses|door|gate|barracks|labour camp|hut|huts|slum|midnight|urgent call|emergency call|emergency calls|night|nights|outreach|village|villages|callers|shelter|(fetch|rescue|retrieve|evacuate|extract)+ ~2 (woman|women|survivor|survivors|girl|worker|her|victim)',
  ],
  noPrecaution: [
    '(no|not|without|never|nobody|unnecessary) ~5 (safety|security|protective|protection) (arrangement|arrangements|measures|precautions|provisions|rules|plan|plans|steps|training|equipment|gear|briefing|protocol)',
    '(no|without|not) ~2 (guard|guards|watchman|doorman)|without (anybody|anyone|the office|a colleague|colleagues|the others) ~1 (knowing|aware|noticing)',
    '(nobody|no one|not|never|without|no need) ~3 (know|knows|check|checks|told|tell|telling|inform|informed|informing|record|records) ~3 (where (they|staff|workers|outreach|volunteers|colleagues|teams|caseworkers|he|she is going|each)|whereabouts of|when ~3 (back|return))|(not|never|nobody|cannot|no) ~2 (call|ring|shout|ask|press|radio) ~1 for ~1 (help|backup|assistance)|(second|two|another) (person|people|persons|colleague|worker|volunteer|officer|officers|staff) ~5 (not|unnecessary|luxury|superfluous|waste|too expensive|excessive)|(no|not|never|without|unnecessary) ~2 (second|two|another) (person|people|persons|colleague|worker|officer|officers|volunteer)',
    '(no|without|not|need not|unnecessary|no need|superfluous|never|waste of time|skip|skips|skipped|delete|deleted|drop|dropped|omit|omitted|removed|abolished|cancelled|dispense|dispenses|nor|nobody|optional|dispensed with) ~6 (means of communication|police protection|police escort|risk assessment|risk assessments|safety plan|safety plans|safety check|safety checks|safety assessment|security plan|security measures|security check|safety measures|precaution|precautions|emergency button|alarm|alarms|debriefing|self defence|security training|safety training|safety briefing|check in|escape route|second exit|inform ~2 (colleague|supervisor|manager|anyone|office|anybody|police)|tell ~2 (colleague|supervisor|manager|anyone|office|anybody)|(notify|notifying|informing|telling) (anybody|anyone|the office|a colleague|the supervisor|the station)|plan for ~2 safety|protection for ~2 (staff|workers|teams|volunteers)|security of ~2 (staff|workers|responders|team|volunteers|rescue)|safety of ~2 (staff|workers|responders|team|volunteers|rescue))',
    '(police (escort|protection)|checking ~3 danger|check for danger|checking the danger|dangers to ~2 {helpers}|risks to ~2 {helpers}|danger to ~2 {helpers}|risk assessment|risk assessments|safety plan|safety plans|safety check|security measures|safety of (staff|responders|workers)|security of (staff|responders|workers)|staff safety|staff security) ~6 (not|unnecessary|skipped|omitted|optional|waived|superfluous|luxury|secondary|waits|deleted|dropped|removed|abolished|cut|cancelled|ignored|left out|no) ~3 (needed|required|necessary|done|made|planned|considered|foreseen|discussed|assessed|provided|priority|budgeted)?',
  ],
  riskyTask: [
    '{goesOutTo}',
    '(staff|responder|worker|team|volunteer|visit|rescue|mission|outreach|operation|shelter|house|caseworker|personnel|shift|counsellor|nurse|perpetrator|raid|transport)+',
  ],
  shruggedOff: [
    '(continue|ignore|tolerate|endure|accept|cope|bear|simply|just|merely|carry on|put up with|get used|used to|live with|deal with) ~4|(part of|comes with|goes with|belongs to) ~2 (job|work|profession|duty)|(own|their|her|his) ~1 (risk|responsibility|problem|expense|matter|business)|themselves|herself',
    '(not|no|never|need not|nor|without|nobody) ~5 (recorded|reported|report|record|support|supported|protection|protect|logged|noted|serious|seriously|matter|responsible|responsibility|investigated|followed|help|helped|leave|withdraw|refuse|ground|excuse|discussed|obliged|action|replace|replaced|compensated|excuse)',
  ],
  ownSafetyLast: [
    '(declines|decline|declining|refuses|refuse|refusing|turn down|turns down|afraid|fear|fears|withdraws|withdraw|hesitates|hesitate|turns back|leaves|walks away|postpones|breaks off|stay away|stays away) ~10 (disciplined|disciplinary|punished|dismissed|warned|warning|docked|penalised|reprimanded|replaced|unsuitable|unfit|reprimand|(written|formal) warning|marked down|cowardice|breach|neglect|sanction|sanctions|pay cut|lose|loses|wrong job)|(disciplined|punished|dismissed|warned|penalised|reprimanded|sanctioned) ~6 (declines|declining|refuses|refusing|turning down|afraid)',
    '(may|must|can|shall|do|does|should) not ~1 (refuse|decline|turn down|postpone|break off|leave|withdraw|interrupt|cancel|abandon) ~6 (task|job|call|visit|assignment|shift|mission|post|house|scene|because|afraid|danger|dangerous|risk|risky|fear)',
    '(not|cannot|never|no right to) ~2 (refuse|decline|postpone|withdraw from|turn down|interrupt) ~4 (visit|visits|mission|missions|task|assignment|shift|rescue|transport)|(up to|left to|matter for|business of) ~3 {staffOfOurs} ~8 (safety|security|protect|protection|risk)',
    '(before|above|over|ahead of|rather than|more than|instead of|regardless of|irrespective of) ~1 (their|her|his|its|staff|the) ~1 (own)? ~1 (safety|security|protection|lives|life)',
    '(safety|security|protection) of ~3 {staffOfOurs} ~5 (not|no|never|secondary|second|last|less|nobody|own|themselves|luxury|outside)',
    '{staffOfOurs} (own)? (safety|security) ~4 (not|no|never|secondary|second|last|less|nobody|own|themselves|luxury|outside)',
    '(at|on) (their|her|his) own risk|(responsible|responsibility) for (their|her|his) own (safety|security|protection)|(own safety|own security|personal safety|staff safety) ~4 (secondary|second|last|not|no|less)|(risk|risks|risking|endanger) ~1 (their|her|his) (lives|life|own safety)|whatever the (risk|danger)|despite the (risk|danger)|regardless of ~3 (risk|risks|danger|dangers|armed|weapon)|even if ~6 (armed|weapon|danger|dangerous|violent|drunk|unsafe|threatens)',
  ],
  handedTo: [
    '(give|tell|disclose|share|hand|pass|reveal|show|send|display|publish|post|print|provide|leave|know|get|receive|communicate|list|make known|put|announce|inform|hang|pin|stick|circulate|mention|name|carry|bear|state|identify)+|publication|disclosure|display|circulation|release|posting|visible|known|known to|available to',
  ],
  dangerousPerson: [
    '{perpetrator}',
    '(husband|family|employer|partner|trafficker|broker|boyfriend|caller|relative|ex husband|defendant|respondent|public|client)+|families|website|door|entrance|hall|lobby|waiting room|reception|gate|counter|board|visitors|notice board|leaflet|leaflets|poster|her side|his lawyer',
  ],
  facingHim: [
    '(follow|track|lure|visit)+ ~4 home',
    '(confront|calm|disarm|restrain|overpower|wrestle|chase|pursue|argue|fight|stop|hold back|persuade|warn|pacify|block|hold off|push|detain|catch|shield|challenge)+|stand between|stands between|step between|get between|place themselves between|place herself between|talk ~2 down|break (in|into|down)|(carry out|conduct|do|perform|lead)+ ~2 rescue (operation|operations)?|rescue ~4 (themselves|herself|himself)|free ~3 themselves|hear his side',
  ],
  guardedStaff: { of: 'guardedStaffAny', outside: 'pairWaived' },
  pairWaived: [
    '(no|not|never|without|nobody|unnecessary) ~3 (second|two|pair|pairs) ~2|(second|two) (person|people|persons|colleague|officers|staff) ~5 (not|unnecessary|luxury|superfluous|waste|too|no)',
  ],
  /** caution laughed at */
  scorned: [
    'none|nil|dispensed with|not (provided|foreseen|available|planned|included|covered)|at (their|her|his) own (cost|expense)',
    '(cowardly|cowardice|coward|cowards|weak|weakness|unprofessional|fussy|spoiled|childish|exaggerated|overcautious|timid|shameful|ridiculous|laughable|nonsense|fashionable|pampering|weaklings|hysterical|paranoid)|waste of ~2 (time|money|resources|effort|hours|manpower)|too ~3 (expensive|costly|slow|much)',
  ],
  mayStepBack: [
    '(may|can|could|is free to|are free to|entitled to|right to|allowed to) (always|also|at any time|then)? (turn down|turns down|refuse|decline|postpone|break off|leave|withdraw|interrupt|stop|hand over)|(nobody|no one|not|never) ~2 (holds|hold|held|blame|blamed|punish|punished|pressed)|without (any)? ~1 (mark|penalty|disadvantage|blame|reproach)|border (guard|guards|police)|coast guard|(steps|step|stay|stays|stand|stands|drive|drives|turn|turns) back',
  ],
  guardedStaffAny: [
    '(upon|ask|asks|asked|blame|blames|blamed|hurt|harm|harms) herself',
    'private room|other people in the room',
    '(police|policemen|police officers|court|prosecutor|judge|security guards) ~2 (confront|confronts|arrest|arrests|restrain|restrains|stop|stops|disarm|disarms|remove|removes|hear|hears|warn|warns|detain|detains|pursue|accompany|escort|escorts|accompanies)',
    '(survivor|woman|women|she|her|client|resident|girl|caller|who|wife|maid|victim|patient|survivors|clients) ~3 (alone|by herself|on her own|unaccompanied|at night)|alone with ~2 (her|survivor|woman|counsellor|nurse|client)|(live|lives|living|sleep|sleeps|arrive|arrives) ~2 (alone|by herself|on her own|at night)',
    '(see|sees|talk|talks|speak|speaks|interview|interviews|receive|receives|hear|hears|ask|asks) ~2 (her|survivor|woman|client|women|survivors|clients|caller|resident) ~3 (alone|privately)',
    '(nobody|no one|none|never|no member|no staff|neither|no officer|no nurse|not|nor) ~8 (alone|unaccompanied|by (herself|himself|themselves)|on (their|her|his) own|without|given|disclosed|told|shared|published|confront|displayed|passed)',
    '(two|second|at least two|in pairs|pair) ~2 (staff|officer|officers|person|people|member|members|colleague|colleagues|workers|volunteers)?|in pairs|accompanied by|together with ~2 (police|colleague)|with (a|the|their)? (police|escort|colleague)',
    '(forbidden|prohibited|unacceptable|too dangerous|not allowed|not permitted|not acceptable)|(who|have been|has been|if|when) ~5 (threatened|attacked) ~6 (receive|receives|support|police|report|reports|manager|hand over)|(reported|report|reports|told|inform|informs) ~3 (manager|supervisor|police|coordinator|head) ~3',
    'wage|unpaid',
  ],
  /** those who help, by whatever name */
  helpers: [
    '{staffOfOurs}',
    '(inspector|members|association|peer (educator|supporter|worker)|mentor|companion|investigator|midwife|attendant|escort|technician|warden|facilitator|mediator|reporter|operator|medic|firefighter|monitor|visitor|leader)+|crew|focal (point|points|person|persons)|(part of|comes with|goes with|belongs to) ~2 (job|work|profession|duty)|(from|of|at|in) (the|their|this|his|her) work|night shifts|those on duty',
    '(responder|paramedic|nurse|doctor|physician|midwife|psychologist|therapist|lawyer|interpreter|inspector|receptionist|social worker|colleague|assistant|crew|carer|companion|advocate|guard|house mother|matron|clerk|operator|intern|officer|lead|coordinator)+|crews|girl at the (reception|desk)|(driver|neighbour|teacher|volunteer|community leader|village head|elder|villager|cook)+|community leaders|village heads|personnel|outreach|ngo|helpers|those who help|whoever (goes|visits|answers|helps)|we|village (women|volunteers|health)|former (victims|survivors)|home visits|home visit|field work|night shift|rescue',
  ],
  helpersOwn: [
    '(panic|emergency) buttons|(a|any) (break|pause|rest)|breaks|(check|look|ask) ~3 (danger|risks)|(night watch|watchman|guard at|guards at)|lock on ~2 (door|gate)',
    '(staff|responder|responders|worker|workers|personal|team|employee|officer|volunteer|caseworker|counsellor|own|occupational) ~1 (safety|security|protection|welfare|wellbeing|well being|support|care|supervision|insurance|debriefing|health|training)',
    '(safety|security|protection|insurance|welfare|wellbeing|supervision|debriefing|counselling|care|support) (of|for) ~3 {helpers}',
    '(second|two|another) (person|people|colleague|officer|worker|member|staff|pair)|escort|backup|back up|bodyguard|security (plan|plans|guard|guards|measures|rules|check|briefing|training|protocol)|(safety|risk) (training|briefing|briefings|assessment|assessments|check|plan for staff|protocol|rules|call|measures|equipment)|check in|vest|vests|helmet|radio|radios|alarm|alarms|panic button|emergency button|gloves|mask|masks|vaccination|vaccinated|preventive treatment|prophylaxis|protective (gear|equipment|clothing)|insurance|debrief|debriefing|supervision|psychological (care|support|help)|rest (day|days|period)|days off|leave after|sick leave|replacement|stand in|self defence|exit|way out|escape|risk allowance|compensation for ~2 (injury|injuries)|police (escort|protection|presence)|personal safety|burnout|first aid',
    '(assess|assessing|check|weigh|consider) ~3 (risk|risks|danger|dangers)|night guard|guard post|doorman|night porter|check ~4 (weapons|who is|inside|safe)|tell ~2 (anyone|anybody|office|colleague|supervisor) where|wait ~2 for (police|patrol|backup|escort|help)',
  ],
  helperDuty: [
    '{riskyTask}',
    '{helpers}',
    '(visit|fetch|rescue|night|shift|house|address|job|killing|incident|attack|case|team|counselling|call|brothel|scene|transport|field|outreach|profession)+',
  ],
  notOfStaff: [
    '(survivor|survivors|woman|women|client|clients|resident|residents|her|she|girl|patient|patients|victim|child|children) ~2 (safety|security|protection|risk|counselling|supervision|support|needs|receives|leave)|safety plan|(safety|protection|security|support|counselling|care) (of|for) ~2 (survivors|women|the survivor|the woman|her|clients|residents|migrant|victims)|(supervised|supervision) (visit|visits|access)|data|information|records|interpreter|interpreters|consent|file|files|fee|charge|mandatory|court|protection order',
  ],
  /** putting oneself in his way */
  inHisWay: [
    'same (car|room|vehicle|bus|boat|lift|taxi|house) (as|with)|(ride|rides|travel|travels) ~4 with',
    '(stand|stands|wait|waits|place|places|remain|remains) ~3 (in the (doorway|way|door|road)|in his (way|path)|at the door|in front of him)|(block|blocks|bar|bars|hold|holds|guard|guards) ~1 (door|way|road|entrance|gate)|(take|takes|tackle|tackles|face|faces) ~2 on',
    '{facingHim}',
    '(disarm|overpower|restrain|tackle|chase|fight|arrest|catch|hold|stop|confront|warn|scold|lecture|track|tail|shadow|spy on|follow|stalk|search|seize|hide from|trick|lure|hit back|push)+ ~3 (him|abuser|attacker|offender|perpetrator|husband|man|men|trafficker|traffickers|gang|ring|relatives|mob|brothers|family|rapist|suspect|intruder|broker)|(take|takes|grab|grabs|wrest) ~4 (knife|gun|weapon|machete|stick|axe|him)|(place|places|throw|throws|put|puts|position|stand|stands) (themselves|herself|himself)? ~1 (between|in front of)|(pull|drag|snatch|smuggle)+ ~3 (out|away|from)|chase+ away|(hand|serve|deliver|bring|give|take|read)+ ~3 (protection order|order|summons|notice|warrant|papers|letter) ~4|(knock|ring|go|walk|drive) ~3 (door|gate|his house|brothel|scene)|undercover|spy|spies|decoy|talk ~2 out of|calm ~2 down|(talk|negotiate|reason|argue|plead|speak|bargain)+ ~1 with|let ~4 (perpetrator|abuser|husband|offender) ~3 (visit|in|come)|alone in ~4 (room|car)|stay ~3 (alone|with) ~4 (perpetrator|abuser|husband)|demand that he|with (sticks|weapons|a stick)',
  ],
  himOrThem: [
    '{perpetrator}',
    '(abuser|attacker|husband|trafficker|intruder|rapist|suspect|gang|ring|mob|broker|kidnapper|pimp|boyfriend)+|(violent|armed|drunk|drunken|angry|aggressive|dangerous|raging) ~1 (man|men|husband|partner|relatives|relative|person|family|employer|perpetrator|brother|crowd|father|son)|him|the man|relatives|brothel|traffickers|(man|husband|father) with a|couple|an attack|the attack',
  ],
  /** into danger, unready */
  unreadyEntry: [
    '(make|makes|carry out|perform|attend) ~2 (call|visit|house call|home visit|rounds|inspection|interview)|(do|does) ~1 (visit|home visit|rounds)|(break|breaks|force|forces|kick|smash) ~3 (door|window|gate|lock|open)|(carry|carries) on|(go|goes) (on|ahead)|shall still|must still|nevertheless|(enter|go|drive|break|rush|storm|board|approach|walk|climb|run|move|step|proceed|continue|visit|stay|search|raid)+ ~2 (in|into|to|inside|ahead|first|on|house|flat|scene|vessel|brothel|room)?|going in|knock+',
  ],
  dangerNow: [
    '(nobody|no one) (opens|answers)|no answer|locked from inside|refuses to open|will not open',
    'gunmen|gunman|bandits|soldiers|dogs|thugs|militia|(feel|feels|felt|are|is) ~1 (at risk|unsafe|threatened|afraid|frightened|in danger)|turns on (them|her|him)|(men|husband|abuser|perpetrator|owner|he) ~3 (waiting|waits|in the yard|at the gate|drunk|violent|raging|inside|armed)',
    '(armed|shooting|gunfire|knife|gun|weapon|weapons|machete|fire|firearm|riot|fighting|threats|landmines|conflict area|curfew|gang|drunk|raging)|(attacker|abuser|perpetrator|offender|husband|he) ~3 (inside|there|home|present|at home|still|waiting|waits)|(before|without|ahead of|not wait for|no time for|instead of) ~4 (police|patrol|officers|escort|backup|back up|risk assessment|the all clear)|(police|patrol|escort) ~4 (follow|follows|later|afterwards|after|busy|late|unavailable|not needed|when they can)|(danger|risk|unsafe|dangerous)',
  ],
  policeOwn: [
    '(checks|assesses|asks|check|assess|find out|finds out) ~6 (whether|weapons|who is)|(is|are) asked to (wait|leave)',
    '(police|patrol|officers|special unit|bailiffs|security guards|prosecutor|court|judge) ~3 (enter|enters|arrest|arrests|go|goes|serve|serves|disarm|disarms|confront|break|search|raid|storm|separate|restrain|accompany)|(accompanied|escorted|secured|protected) by|with ~2 police|(staff|they|responders|team|colleagues|and|always|must|shall|nurses|workers) (wait|waits) (outside|until|for)|(not|never|nobody|no one|nor|neither|must not|instead of|rather than) ~8 {inHisWay}|(not|never|nobody|no one|no staff|no member) ~8 {unreadyEntry}|police (say|says|confirm|have)',
  ],
  /** who they are and where they live, made known to him */
  revealsHelper: [
    'where ~3 {helpers} ~5 (lives|live|sleeps|sleep|stays)|(private|own|personal) ~1 (telephones|mobiles|sim)',
    '(which|what) (nurse|doctor|officer|worker|social worker|counsellor|colleague|caseworker|neighbour|teacher|midwife|staff|volunteer) ~3 (reported|called|told|informed|alerted|notified|rang|testified|took|fetched|helped|wrote|examined|accompanied)|who (reported|called|informed|alerted|notified|rang|helped|hid) (him|her|the police)|(number|licence|license) (plate|plates)|own cars|(full|real|private|home|own|personal|direct) ~2 (name|names|address|addresses|number|numbers|phone|mobile|phones|telephone)|(surname|surnames|home village|street|private life) ~4 of ~4 {helpers}|(name|names|address|addresses|photo|photos|picture|pictures|number|numbers|roster|identity|home|timetable|route) ~6 of ~4 {helpers}|{helpers} ~2 (name|names|home|address|photo|number|shift|roster|private)',
  ],
  toHim: [
    '{himOrThem|dangerousPerson}',
    '(accused|defendant|respondent|lawyer of|public|directory|website|facebook|door|visitors|everyone|newspaper|press|knows|recognises|relatives|family|letters)',
  ],
  makesKnownTo: [
    '(name|mention|identify|explain|read|write)+|(ring|call|reach|contact|phone|repeat|state|say|use|learn|find out)+',
    '{handedTo}',
    '(told|receives|receive|gets|learns|sign|signs|signed|introduce|introduces|wear|wears|printed|published|listed|sees|recorded|bring|brings|drive|drives|stand|stands|appear|appears|posted|named|read out|entitled)',
  ],
  helperHidden: [
    '(name|names|address|addresses) of ~3 (agency|agencies|service|services|organisation|organisations|member|members)',
    '(her|woman|survivor|client) (name|address|number) (may|can|must|is|should)|whether (her|the) ~2 name',
    '(not|never|nobody|no one|no|nor|neither|without|instead of|code|office) ~10 {revealsHelper}|{revealsHelper} ~5 (not|never|neither|removed|withheld)|code number|signed by the office|office (numbers|number|phone|address)|duty phone|service phone|hotline number|so that ~4 does not',
  ],
  /** private lives drawn in */
  ownHomeLent: [
    '(own|private|his|her|their) ~1 (home|house|flat|apartment|room|car|cars|motorbike|motorcycle|family|kitchen|sofa|spare room|vehicle)|home of ~3 {helpers}|{helpers} ~1 (home|house|homes|car|cars|flat|apartment|sofa|room|family)',
  ],
  lendsHome: [
    '(take|takes|lodge|lodges|lodged|host|hosts|accommodate|accommodates|shelter|shelters|hide|hides|put up|puts up|bring|brings|drive|drives|transport|transports|sleep|sleeps|stay|stays|house|houses|receive|receives|keep|keeps|carry|visit)',
  ],
  lentTo: ['(woman|women|survivor|survivors|client|clients|resident|victim|perpetrator|her|girl|patient)'],
  /** hurt in the work and left with it */
  hurtAtWork: [
    '{threatened}',
    '(violent|distressing|traumatic|difficult|shocking) ~1 (case|cases|call|calls|one|ones|story|stories)',
    '(insult|spit|shout|abuse|beat|hit|wound)+|(attack|assault|insult|injury|injure|hurt|threat|threaten|beating|stalk|follow|killing|needle|prick|exhaust|burnout|nightmare|trauma|stress|slap|spit|harass|overwork|infect|danger|incident)+ |hurt|pricked|followed|overtime|night shifts|death threat|day and night|all year|round the clock|outbreak|infection|bleeding|dangers|risks|threats',
  ],
  leftWithIt: [
    '(no|never|without|nor) ~4 (counselling|rest|leave|supervision|debriefing|insurance|treatment|care|time off) ~8 (to|for) ~2 {staffOfOurs}|(additional|more|extra) (cases|shifts|calls)|(become|becomes|get|gets|grow|grows) used to',
    '(keep|keeps) (it|this|that|them) to (herself|himself|themselves)|(say|says) nothing|(make|makes) no fuss|(part of|comes with|goes with|belongs to) ~2 (job|work|profession|duty)|(unfit|unsuitable|not (cut out|made|suited)|wrong job|refused|rejected|denied|not granted|turned down|unpaid|at their own (cost|expense)|out of their own|no right|no claim|not count|not counted|sort it out|cope|own time)|put up with|get used|(bear|bears) (it|this|such|that|them)|(must|should|do) we really|(endure|tolerate|swallow|shrug|laugh|ignore|hide|conceal|keep quiet|go on|goes on|carry on|carries on|used to it|private matter|own (fault|affair|affairs|matter|business|lookout)|out of account|left out|not counted|goes unmentioned|their fault|lack of commitment|complain|warning|dismissed|sanction|punished|disciplinary|cowardice|resign|transferred|bad name|reputation|own problem|own risk|no replacement|without replacement|nobody to talk|no leave|no rest|no break|holiday|straight on|strong people|heroes|courage|courageous|tough|thick skin|luxury|unpaid)|(not|never|no|nor|without|cannot) ~3 (write up|written up|log|logged|move|moved|transferred|treated|treatment|examined|reported|replaced|paid|insured|compensated|gloves|mask|masks|vaccin|counselling|supervision)',
  ],
  caredFor: [
    'wages|passport',
    '(receives|receive|offered|entitled|may ask|must be reported|shall be reported|is reported|are reported|written up|is logged|are logged|recorded|taken seriously|supports|paid leave|insured|treated at once|protected|police complaint|handed over|reassigned|vicarious)|(nobody|no one|no staff|never|not) ~4 (punished|blamed|penalised|expected|obliged|required|forced|asked|sanctioned)',
    '(survivor|survivors|woman|women|client|she|her|children|witness|witnesses|wife) ~3 (threatened|attacked|hurt|followed|stalked|beaten|injured)|{threatened} ~3 (her|the woman|survivor|women|the survivor)',
  ],
};
