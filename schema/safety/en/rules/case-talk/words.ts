/** Words of X-14: women talked about where they could be known. */
export const caseTalkWords = {
  /** occasions and papers in which agencies speak of cases */
  caseMeeting: [
    '(case|cases) ~1 (discussion|discussions|conference|conferences|review|reviews|meeting|meetings|presentation|presentations|round|rounds|talk|talks|study|studies)|(coordination|network|plenary|members|monthly|quarterly|weekly|steering|committee|working group|task force|team|inter agency|interagency|review|online|partners) ~1 (meeting|meetings|session|sessions|call|calls|conference|briefing|committee|gathering)|plenary|minutes|protocol of|agenda|note taker|notetaker|working group|steering committee|task force|meeting report|handout|handouts|supervision group|meeting|meetings|at the table|round the table|around the table|presented to ~2 (network|members|group|plenary|agencies)|coordination (group|body|mechanism)|(case|cases) ~1 (is|are|be) ~1 (presented|discussed|reviewed|raised)|(inside|within) the ~1 (group|network|committee)|among (members|partners|agencies|us|ourselves)|members|participants|attendees|(projected|projects|shown) on ~2 (wall|screen)|whole network|all members|(each|every) (member|agency|party|organisation|partner)|roundtable|round table',
  ],
  discusses: [
    '(contain|include|feature|give|reproduce|quote|set out|hand|pass|tell|recall|bring up|lay out|ask)+|on the table|(go|goes|going|sent) (round|around)|(handed|passed) (round|around)',
    '(discuss|present|talk|review|describe|narrate|recount|retell|relate|debate|analyse|brief|report|raise|bring|read|introduce|tell|go through|share|summarise|summarize|record|note|write|name|identify|exchange|put|mention|repeat|spell|project|display|show|list|speak|gossip|chat|announce|post|use|hear|minute|include|comment|describing|presenting)+|talk over|read out|word for word|verbatim|(is|are|be) (known|identified|named|mentioned|recognised)|(keep|keeps|kept|put) ~5 (minutes|protocol)',
  ],
  casesOfWomen: [
    '(case|cases|survivor|survivors|woman|women|victim|victims|client|clients|complainant|complainants|resident|residents|caller|callers|story|stories|situations|households|families|incident|incidents|patient|patients|wife|wives|girl|girls)',
  ],
  /** what lets her be known */
  knownBy: [
    '(case|her|client|clients|survivor) ~1 (folder|folders|file|files|dossier|dossiers)|(which|what) (village|town|street|house|factory|employer|family)|whose (wife|daughter|maid|employee|sister|mother|worker)|(full|complete|detailed|whole|entire|original) ~1 (narrative|narratives|account|accounts|history|histories|case file|case files|file|files|dossier|dossiers|story|stories)|(file|files|dossier|dossiers|picture|folder) of ~1 (woman|survivor|victim|client|case)|(in full|in every detail|in all detail|at full length|undisguised|without (disguise|disguising|anonymising))|(family|home|her) (s)? ~1 village|(who|where) (they|she|he) ~1 (is|are|live|lives|come|comes|work|works)',
    '(full|real|true|own|family|first) ~1 (name|names|identity|identities)|by name|(name|names|surname|surnames|initials) ~2 (and|with|of) ~3|(name|names|address|addresses|village|photo|photos|picture|pictures|photograph|identity|identities|home town|workplace|face|faces|employer) ~2 of ~3 (survivor|survivors|woman|women|victim|victims|client|clients|complainant|complainants|girl|case|cases|each|every|resident|accused)|names|identities|identity|identifying (details|detail|information|data)|(identify|identifies|identifying|name|names) the (woman|survivor|victim|client|girl|women|survivors)|who (she|the (woman|survivor|victim|girl)) (is|was)|(where|with whom) she (lives|works|stays)|recognised|recognise|(all|every|full|personal|intimate|identifying) ~1 (details|detail|particulars|circumstances)|who the ~2 (resident|client|survivor|woman|caller|patient) is|(which|whose) (women|woman|survivor|client|household|house|family|wife)|(her|woman|survivor|client|women|survivors) ~1 (workplace|village|employer|nationality|husband|family|street)|(first|given) name|whole (story|account)|word for word|verbatim|pictures|photos|photo|(each|every|the) ~1 (survivor|woman|victim|client|resident) ~1 (story|history|account|case)',
  ],
  unknownAnyway: [
    '(not|never|no|nobody|without|nor|neither|none|instead of|rather than|avoid|leave out|leaves out|left out|delete|deletes|deleted|remove|removes) ~12 {knownBy}|{knownBy} ~6 (not|never|no|nobody|left out|removed|deleted|omitted|forbidden|blacked out|withheld)|(anonymous|anonymised|anonymously|anonymized|code|coded|codes|pseudonym|invented|fictitious|made up|composite|in general terms|no woman|no one can|nobody can|no survivor|general point|gap|gaps|lessons learned|without details)',
    '(never|not|nor|neither|must not|may not|no case|no cases|nobody|no woman|no survivor|no individual) ~8 {discusses}',
    '(member|members|agency|agencies|participants|focal points|delegates|organisations|parties) ~4 (names|name|address|list|attendance)|names of ~3 (agencies|members|participants|delegates|organisations|focal)',
    '(providers|those|agencies|services) ~3 (assist|assists|help|helps|treat|assisting|involved|concerned)|with her (agreement|consent|permission)|she (agrees|agreed|wishes)|closed room|closed doors|supervisor|leave the room|leaves the room',
  ],
  /** those who have no part in a case */
  caseOutsider: [
    'any person|any colleague|whoever happens',
    '(employers|employer|business|industry|trade|recruiters) ~1 (federation|association|club|union)|(federation|company|sponsor|firm|club)+|companies|(journalist|reporter|intern|student|trainee|driver|guard|donor|visitor|pupil|researcher|politician|minister|mayor|neighbour|relative|employer|broker|recruiter|priest|monk|imam|pastor|blogger|photographer|cleaner|cook|volunteer|observer|guest|sponsor|teacher|landlord)+|media|press|public|(recruitment|placement|employment|manpower|labour) (agency|agencies|firm|firms|company)|(religious|village|community|local|party|clan) (leader|leaders|head|heads|chief|elders|chiefs)|(village|parish|ward) (head|heads|council)|chamber of commerce|anyone|anybody|everyone|everybody|whoever|families of|non members|employers association|(consular|consulate|embassy|immigration) ~1 (staff|officer|officers|official|police)',
  ],
  /** members who have nothing to do for her */
  noPartInIt: [
    '(not|never|neither|none|nobody|nor) ~3 (involved|concerned|assisting|assist|helping|help|responsible|part of|working on|handling|dealing)|no (part|role|share|task|business|function) in|uninvolved|outside the case|(nothing to do with|whether or not ~4 (involved|concerned|working|handling))',
  ],
  listensIn: [
    '(entry|admission|admittance|seat|seats|open) ~3 (to|at|for|in)',
    '(ask|demand|enquire|inquire|request)+|(discussed|shared|presented) with',
    '(brief|inform|tell)+|told|learns|learn',
    '(attend|listen|observe|watch|hear|join|welcome|invite|admit|participate|overhear|follow)+|sit in|sits in|sit on|take part|takes part|may come|open to|listening in|present at|(receive|receives|get|gets|given) ~4 (briefing|briefings|report|summary|minutes|list|information|word)|in the room|stay|stays|allowed',
  ],
  casualPlace: [
    'coffee shop|(cafe|café|pub|temple|mosque|church|festival|wedding|park|playground|barbecue|dinner table|birthday|hairdresser|tea house|staff room|beach|golf)|(group|team|network|members|staff|work) chat|chat ~1 (of|with|group)|(open|public|main) hall|where the public|(other|waiting) (patients|clients|visitors)|loudly',
    '(in|at|on|over|during) ~2 (canteen|lunch|dinner|coffee|tea|break|corridor|corridors|lift|elevator|bus|taxi|restaurant|bar|market|party|smoking|cafeteria|karaoke|street|car|hallway|gym|salon|family|home|reception|queue|lobby|staircase|public|picnic)|(whatsapp|chat|messenger|line|viber|telegram|facebook|messaging|signal|zalo|wechat|group|members) ~1 (group|groups|chat|chats|app|thread)|mailing list|(open|public) (phone|telephone) line|with (friends|husbands|family|neighbours|relatives)|loudspeaker|open door|aloud|within earshot',
  ],
  talksOf: [
    'go through|goes through|(case|cases) ~1 (discussion|discussions|conference|conferences|review|reviews|meeting|meetings|round|rounds|talk|talks) ~4 (held|takes place|take place)',
    '(discuss|talk|chat|gossip|speak|exchange|joke|mention|consult|present|report|share|post|compare|debate|argue|announce|read|review|treat|handle)+|talk over|talked over|go through|goes through|read out',
  ],
  /** what keeps a talk among those who need it */
  discreet: [
    '(confidentiality|secrecy|secret|discretion|non disclosure|nondisclosure|privacy|confidential|anonymity) ~1 (pledge|pledges|agreement|agreements|oath|undertaking|statement|rule|rules|clause|form|promise|duty)?|(pledge|oath|duty|promise) of ~2 (confidentiality|secrecy|silence|discretion)|(identity|identities|names|details|name) ~6 (hidden|hide|withheld|changed|removed|covered|masked|disguised|coded|kept back|held back|left out|secret)|(hide|hold back|withhold|keep back|mask|disguise|conceal|anonymise|change|cover|leave out|remove|code|protect)+ ~5 (name|names|identity|identities|detail|details|village)|(disguise|disguised|disguising|anonymise|anonymising|mask|masking|conceal|concealing|hide|hiding) ~1 (the|her|a)? ~1 (woman|survivor|victim|case|client)?|anonymise|anonymised|anonymisation|pseudonyms|pseudonym|codes|closed doors|(closed|separate) (meeting|session)',
  ],
  recordsTalk: [
    '(record|film|tape|video|videotape|stream|livestream)+|word for word|verbatim|transcript|transcripts|transcribed|recording|recordings|tapes|videos|(writes|write|written|takes|noted|notes) down|summarised|summarized|(keep|forward|circulate|publish|distribute|copy|photocopy|photograph|take|send|get|gets|receive|collect)+ ~4 (copy|copies|summary|summaries|printout|printouts|handout|handouts|notes|minutes|recording|slides|file|files|sheets|papers)|in the minutes|minutes of case (discussions|conferences|reviews) ~6 (all|every|e mail|public|members)',
  ],
  inTraining: [
    'newsletter|newsletters|brochure|campaign|fundraising|website|(trainee|recruit|cadet|newcomer|intern)+|(teaching|training|trainer|trainers|lecturer|lecture|lectures|seminar|exercise|exercises|slides|slide|workshop|workshops|curriculum|course|courses|class|classes|students|trainees|textbook|lesson|lessons|exam|example|examples|role play|webinar)',
  ],
  realCases: [
    '(story|stories|file|files) of ~4 (client|survivor|woman|resident|girl) ~10 (photo|photos|picture|name|names|village)|(story|case|account|file|photo|photos|picture) ~6 (as it happened|unchanged|undisguised|unaltered|with her (name|picture|photo|face))|(current|actual|former|one of our) ~1 (client|clients|resident|residents|survivor|caller)|(real|actual|true|genuine|current|authentic|recent) ~1 (case|cases|name|names|file|files|story|stories|photos|dossier|dossiers|survivor|survivors|women|records|clients|interviews)|(files|photos|records|stories|names|cases|recordings) of ~2 (clients|survivors|women|residents|callers)',
  ],
  /** hurt that was done to one woman */
  harmDone: [
    '(had to|was made to|has to) (wait|sleep|walk|leave|return|pay)|waited|(hospital|police|shelter|desk|clinic|post|embassy) ~1 (refused|turned away|sent away|rejected)|(refused|turned away|rejected) by',
    '(unconscious|bleeding|battered|half naked|in tears|badly hurt|dead)|in intensive care',
    '(was|is|been|being|had been|were|got|get) ~3 (beaten|raped|choked|stabbed|burned|burnt|attacked|assaulted|abused|harassed|molested|slapped|kicked|strangled|threatened|trafficked|locked|groped|hit|touched|thrown|punched|injured|hurt|sold|forced|starved|scalded|dragged|followed|stalked)|(beaten|raped|choked|stabbed|burned|attacked|assaulted|abused|molested|slapped|kicked|strangled|groped|stalked|scalded|punched|hit) (by|her|with)|(beat|beats|raped|choked|stabbed|burned|attacked|assaulted|abused|molested|slapped|kicked|hit|hits|threatened|threatens|harassed|harassing|harasses|strangled|followed|stalks|locked) (her|his|the|up)|keeps (harassing|beating|calling|threatening|following)|(her|whose|his) ~1 (husband|employer|stepfather|boyfriend|ex boyfriend|partner|foreman|boss|sponsor|wife|supervisor) ~3|black eye|broken (arm|nose|rib|ribs|jaw|leg|wrist|tooth)|bruises|bruised|nightmares|pregnant|after the (attack|rape|assault|beating)|sent away|refuses to (hand|pay|give)|withholds|still (has|waits|sleeps|lives|in)',
    '(found|been|was|were|is) ~1 (locked|tied|chained|drugged|kidnapped|abandoned|burned|scarred|cut)|(stab|knife|gunshot) (wound|wounds)|(burns|scar|scars|cuts|marks) on (her|the)|(set|sets) fire|acid|(gave|gives) birth|miscarried|(he|they|who|him) (forced|forces|broke|breaks|kicked|hurt|hurts|hits|beats|touched|touches|burnt|cut|locked|raped|threw) ~1|broke (her|his|two|three)|(ran|run) away|jumped (from|out)|fled (from|through|with|to|in)|(gone|went|going) back to (him|her husband)|(reported|accused) her ~1 (husband|employer|foreman|boss|stepfather|uncle|brother|sponsor)|comes (every|each|back)|(left|dumped|abandoned|found) (at|by|in|on) (our|the) (gate|door|river|road|pier|bus)',
  ],
  someScene: [
    '{namedPlace|origin|age}|(the|a|her|his|our|that) ~3 (stall|stand|guesthouse|guest house|clinic|hospital|port|harbour|wharf|ferry|jetty|island|farm|mill|warehouse|laundry|bakery|bar|club|airport|quarry|mine|office|town hall|household|villa|tower|garage|canteen|kitchen|beach|river|road|camp|post|bus stop|railway|church|consul|consulate|embassy|mayor|council|orphanage|brothel|massage|spa|depot|company|council|laundry|noodle|headman|market|factory|festival|temple|village|bridge|school|restaurant|hotel|plantation|shop|pier|dormitory|house|council|bus station|fields|karaoke|salon|construction site|boat)',
  ],
  storyOne: [
    '(the|a|an|one|this|that|our|his|her|another) ~4 (woman|girl|maid|wife|worker|lady|bride|cook|housemaid|nanny|cleaner|waitress|hairdresser|seamstress|teacher|survivor|student|fisherwoman|caregiver|widow|mother|daughter|one|client|case|caller|patient|resident|vendor|sister|sisters|couple|lady|singer|dancer|packer|nurse|labourer|helper|housekeeper|masseuse|filipina|burmese|indonesian|cambodian|vietnamese|lao|thai|nepali|person|hostess|trainee|pupil|caretaker)',
  ],
  /** she is spoken of as one that is known */
  oneKnown: [
    '{date}|told (me|us|our)|came to (us|me|our)|(we|you|i) ~2 (know|knew|met|saw|spoke|talked|remember|mentioned|discussed)|remember (the|that|our)|reminds (me|us)|whose ~1 (husband|father|brother|employer|son|boss|partner|uncle) (is|was|works|sits|runs|owns) (the|a|an|in|our|at|as|for)|last time|the other day|(is|are|was|were) (at it|back) again|again last|once more last|(still|now) (has|is|sleeps|waits|stays|lies) (no|at|in|with|behind)|everyone knows|happened here|in our (district|village|town|street|area|case)',
  ],
  /** where one known woman or man lives, works or sleeps */
  herWhereabouts: [
    '(she|her) ~8 {streetAddress}|she can be (reached|found) (at|in)',
    '(her|his) (room|flat|house|bed|stall|shop) is ~2 (number|at|in|next|opposite|behind|above|the)|(she|he) (works|lives|sleeps|sells|stays|is staying|studies) ~2 (mornings|nights|days|evenings|weekends)? ~1 (at|in|opposite|behind|above|with|for) ~2 (the|a|number|room|her) ~3 (bakery|factory|bar|restaurant|shop|market|hotel|salon|opposite|temple|mosque|school|clinic|station|stall|plantation|house|garage|brother|sister|aunt|cousin|room)|(everyone|everybody|we all|you all) (knows|know) (the|her|his|which|where|who)|the (woman|lady|girl|man|maid|worker|couple|wife) ~1 (in|from|of|under|on) ~1 (agenda|item|case|yesterday|room|point|row|line)|the (offender|perpetrator|abuser|attacker|rapist|accused|husband) is ~3 (headmaster|teacher|foreman|officer|policeman|sergeant|owner|manager|director|brother|cousin|son|nephew|deputy|chief|mayor|monk|pastor|driver|doctor|soldier|judge|chairman|head|imam|principal|councillor|captain|guard|employee|member|cook|mechanic)',
  ],
  notWhereabouts: [
    '(if|where|whether|unless|ask|asks|not|never|may|safe|can|must|should|whose|which|any|every|each|employer pays)',
  ],
};
