import { everyoneWords } from './everyone-words';

const helpBesideTheLaw = [
  '{firewall}',
  '(fear|fears|feared|afraid|definition|is defined|barrier|barriers)|lawyer ~6 (explain|explains)|(renew|replace|recover|regain|restore)+ ~4 (permit|visa|papers|passport|documents)',
  '(no|nor) ~5 (depends|depend|obliges|oblige)|(also)? called|(calls|call) ~3 illegal',
  '(record|note|log|enquire|inquire|determine|establish|verify|check|ascertain|register|enter|find out|collect|capture|mark|tick|document|satisfy)+ ~8 ({standingFact}|{irregularAdjective}|identification)',
  '{standingFact} ~8 (recorded|noted|logged|captured|entered|checked|verified|registered|dossier|intake|documented)',
  '(residents|resident) (who|want|wish|may|of the (shelter|house|refuge))',
  '(requires|require|needs|asks|ask) (for)? no|(help|helps|helped|lawyer) ~5 (obtain|extend|get|recover|visa|permit|papers)',
  '{reportVerb} ~3 {authority}',
  '(lose|loses|losing) ~4 (permit|visa|status|residence)|open to all|(look|looked|looks|search|searched) up|put in touch|offers tea|refers to (someone|somebody|a woman)',
];

/** Words of X-10: services withheld. */
export const accessWords = {
  ...everyoneWords,
  staffWord: [
    '(staff|officer|interpreter|doctor|nurse|driver|agency|recruitment|counsellor|counsellors|trained|licensed|professional|provider|volunteer|practitioner|lawyer|signatory|agencies|members)+',
  ],
  serviceUse: [
    '(lodged|housed|sheltered|hosted|placed|taken|taken in|received|considered|given)',
    '(use|uses|access|accesses|receive|receives|enter|enters|admitted|eligible|entitled|stay|stays|get|gets|benefit|benefits|join|apply|helped|assisted|served|treated|accepted|enjoy|obtain|obtains|qualify|qualifies|supported|accommodated|seen)',
    '{service}',
    '(available|provided|granted|free|open|given|offered|accessible)',
  ],
  serviceFor: [
    '(to|for|before|in order to|so as to) ~1 (be|being)? ~1 (admitted|helped|assisted|served|treated|receive|receiving|get|getting|access|accessing|use|using|enter|entering|stay|eligible|qualify|obtain|obtaining|benefit|registered|accepted|join|apply|admission|{service})',
    '(before|to enter|at the entrance|at the door)',
  ],
  fundLike: [
    '(fund|scheme|programme|program|shelter|clinic|service|hotline|hospital|centre|center|agency|project|ministry|helpline|desk|it|we)+|services',
  ],
  legalAdjective: [
    '(documented|regular|legal|lawful|legally employed|registered|citizens|nationals|in order|lawfully|legally)',
  ],
  negativeStatus: ['(no|without|undocumented|irregular)'],
  equalWord: ['(same|equally|also|too|entitled)'],
  grantedDone: [
    '(take|takes|taken|receive|receives|received|host|hosted|lodge|lodged|keep|house|housed|shelter|sheltered|registered)',
    '(eligible|entitled|admitted|served|accepted|helped|treated|assisted|supported|covered|receive|access|qualify|benefit|use|stay|enter|get|obtain|claim|apply|registered|enjoy|considered|available|provided|offered|granted|given|open|enrolled|accommodated)',
  ],
  /** women whom a door may be shut to, however they are spoken of */
  anyOutsider: [
    '(women|woman|persons|workers|ladies|callers|patients|those|applicants|survivors) ~1 (of|from|with) ~1 (other|another|foreign|different) ~1 (nationality|nationalities|country|countries|origin|citizenship)',
    '{outsiderWoman}',
    '(foreigner|alien|migrant|immigrant|expatriate|noncitizen|overstayer)+|(non|not) (citizen|national|resident|member|local)+|others|outsiders|strangers',
    '(women|maids|workers|ladies|callers|those|anyone|clients|patients|survivors|girls|persons) ~2 (abroad|overseas|overstayed|overstay|slipped|smuggled|unregistered|off the register|without one|not from here|of other nationality)',
    '(whoever|those|anyone|women|who|ones|callers|she) ~1 ((unable|not able) to (show|produce|prove|present)|cannot (show|produce|prove|name|present)|can not (show|produce|prove|name|present)|has none|have none|with none|without one|lacks (one|it|them)|does not have one|do not have one|fail to show)',
    'no ~1 (iqama|visa|permit|papers|passport|card|residence|registration)',
  ],
  /** outside what a service is for */
  leftOutside: [
    '(outside|beyond) ~1 (the|our|its|this|their)? ~1 (remit|mandate|scope|mission|competence|coverage|circle|responsibility|procedure|sop|scheme|programme|target group|terms|brief)',
    '(fall|falls|fell|lie|lies|is|are|remain|remains|stand|stands) outside',
    '(not|never|no) ~1 (extend|extends|apply|applies|cover|covers|concern|concerns|include|includes|intended|meant|designed|built|open|part of|for (her|them|him)|a matter for)',
    '(no|nothing) (further|other|more|longer term|additional) (help|assistance|service|services|support|care|step|steps|treatment)|and (no more|nothing more|nothing else|that is all)',
    '(sent|turned|goes|go|told to go|shown|waved) (away|back|off|elsewhere|home)|(not|never) (served|helped|seen|received|admitted|taken)|(do|does|will|can) not (get|obtain|receive|see|meet|help)',
    '(try|trying|approach|contact|ask|asked|directed|referred|refer|turn|turned|sent|go) ~4 (their|her|own|to) ~2 (embassy|embassies|consulate|consulates|country|employer|sponsor|agency|agent) ~2 (instead)?',
    '(after|behind|once|when) ~4 (citizens|nationals|locals|no citizen|no national|our own) ~3 (served|seen|waiting|helped|housed|attended)?',
    '(if|when|where|as long as|provided) (there is|we have|it has) ~1 (time|room|space|capacity|a bed|a place)|(only|solely|just|at most) ~1 (in|under|on) ~1 (exceptional|rare|special|urgent|emergency) ~1 (cases|circumstances|situations)|(as an|by way of) exception|(if|when|where|as long as|provided) ~3 (bed|beds|place|places|room|rooms|capacity|space|budget|funds|time) ~2 (remain|remains|left|allows|permits|allow|permit|is free|are free|over)',
    '(emergency|first aid|urgent|basic|leaflet|dressing|life saving) ~4 only|only ~3 (emergency|first aid|urgent|basic|life saving)|(last|second) in (line|the queue)|waits ~3 longest|pay ~2 (double|full|foreigner|more)',
  ],
  /** the favoured as one class, with their papers */
  insider: [
    '{entitledOnly}',
    '(nationals|citizens|national|citizen|locals|taxpayers|residents)',
    '(holder|holders|bearer|bearers|possession|sight|presentation|copy) ~1 of ~3 (card|booklet|book|permit|passport|visa|insurance|residence|registration|certificate|papers|pass|document)',
    '(produce|show|present|prove|bring|carry|display|hold|have|possess)+ ~3 (card|booklet|permit|passport|visa|insurance|residence|registration|papers|pass|documents|iqama|citizenship|nationality)',
    '(registered|official|legal|lawful|formal|regular|approved|licensed|documented) ~3 (recruitment|channel|channels|scheme|employer|resident|residents|worker|workers|migrant|migrants|list|route|contract)',
    '(entered|arrived|came|admitted|recruited|employed|staying) ~3 (legally|lawfully|officially|regularly|properly|through ~3 (channel|channels|scheme|border|gate))',
    '(nationality|country|citizenship|origin) ~4 (on ~2 list|listed|approved|signed|party to|eligible|recognised|covered)|(country|countries|state|states|nationality|nationalities) ~6 (signed|listed|approved|recognised|agreement|treaty)',
    '(women|people|daughters|ladies|girls|workers|persons|citizens) of ~1 (this|our|the) ~2 (country|republic|kingdom|province|district|city|town|nation)|(local|native|our own|our|own) (women|people|nationals|citizens|residents)',
  ],
  /** what makes it a door for them alone */
  insideOnly: [
    '(who|whom) ~1 (can|may|could|does|do|is|are)? ~2 (qualifies|qualify|call|come|use|enter|eligible|entitled|serve|serves|help|accept|accepts|covered)|(target|client|beneficiary) (group|groups)',
    '(treats|sees|serves|covers|takes|admits|accepts|helps|receives|welcomes|supports|treat|see|serve|cover|take|admit|accept|help|assist|assists|houses|shelters) ~4 (anyone|those|women|persons|survivors|workers|patients|clients|ladies|holders|bearers|residents|whoever)',
    '(solely|alone|only|exclusively|none but|nobody but|no one but|just|priority|preferably|on behalf of|on sight of|upon sight of|provided|entry to|condition)',
    '(built|made|meant|there|set up|opened|created|intended|reserved) for|only (if|when|where|for|to|with)|(limited|restricted|reserved|confined) to|subject to|(eligible|eligibility|entitled|criteria|prerequisite|condition|conditional|contingent|qualify|qualifies|upon|proof)',
    '(needs|need|requires|require|presupposes|wants|takes) ~1 (a|an|the|valid|her|their)',
  ],
  openDoor: [
    '{helpOrDoor}',
    '(room|rooms|clinic|centre|center|shelter|board|scheme|fund|procedure|sop|order|orders|appointment|lawyer|door|desk|house|bed|beds|safe house|call|services|helpline|aid|claim|claims|compensation|everything|ward|hospital|group|programme|step|steps|one stop)+',
  ],
  notShut: [
    '{nobodyShutOut}',
    '(queue|same|together|both|alike|equal|equally)',
    '(record|recorded|noted|statistics|form|register|database|how many|number of|percentage|column|field|collected|returns|report|reports)',
    '(interpreter|interpreters|translator|driver|drivers|staff|doctors|medicines|vaccine|vaccines|drug|drugs|agencies|members|signatory|signatories)+ ~6 (registered|licence|license|permit|only|certified)',
    '(fear|fears|afraid|believe|think|barrier|consulate ~4 passports|enforcement|police|report|reported)',
    '(depend|depends|dependent) on ~2 (abuser|husband|employer|recruiter|him)|(owe|owes)',
    '(asked|told|taken|handed) ~2 (when|why|how|what)',
  ],
  /** kept out for what she is or does, not only for her papers */
  unwantedWoman: [
    '(sex workers|sex worker|prostitutes|entertainers|lesbian|lesbians|bisexual|transgender|trans|lgbt|lgbtq|lgbti|homosexual|queer|gay|hiv positive|pregnant|unmarried|single|divorced|minority|minorities|stateless|disabled|older|elderly|roma|muslim|christian|hindu|refugee|refugees|indigenous|tribal|drug users|ex prisoners|homeless|illiterate|married|widowed|ethnic|rural|non muslim|non christian)',
    '(women|woman|survivors|those|persons|girls|clients|anyone|callers|mothers|she|workers|ladies|whoever) ~3 ((in the country|here|staying|living|working|stay|live|work|entered) ~3 (illegally|unlawfully|irregularly)|disability|disabilities|impairment|hiv|drugs|alcohol|addiction|mental (illness|disorder|health)|psychiatric|criminal record|sell sex|sells sex|male children|sons|children over|pregnant|unmarried|of other (faith|faiths|religion|religions|nationality|nationalities)|run away|ran away|left their (employer|job|workplace)|left her (employer|job|workplace)|changed employer|absconded|breached (her|their) contract|not speak|cannot (speak|read|pay)|speak no|without ~2 (money|income|insurance|contract)|over (50|55|60|65)|(entertainment|massage|bar|bars|brothel|brothels|nightclub|nightclubs|karaoke|informal sector|street)|from (neighbouring|other|another|certain|some|this|that|the other) (country|countries|province|provinces|district|districts|ethnic|group|groups|side|tribe))',
    '(runaway|absconding|absconded|informal|unregistered|seasonal|daily|cross border|irregular|undocumented|unauthorised|unauthorized|domestic) (worker|workers|migrant|migrants|women|maids|labourers|helpers|entrants)',
  ],
  notLetIn: [
    '(not|never|cannot|can not|no) ~2 (assist|help|serve|treat|see|house|accommodate|represent|extend|extended|extends|apply|cover|include|open|intended|meant)',
    '(but not|only ~2 (first aid|emergency|emergencies|urgent|basic|life)|(wait|waits|served) ~2 (until|last)|end of the (queue|line|list)|come back ~2 (with|when|once)|(first aid|bandage|emergency care|emergency|dressing) only|not to) ~2',
    '(not|never|cannot|can not|no) ~4 (admit|admitted|accept|accepted|eligible|entitled|use|served|helped|assisted|treated|given|qualify|benefit|covered|receive|taken|allowed|call|enter|stay|welcome|supported|offered|considered|referred|housed|lodged|register|registered)',
    '{refusedDone}|{leftOutside}|(exclude|excludes|excluding|excluded|ineligible|disqualified|exempt from|except|no place|not for|turned away|rejects|rejected|refuses|refused|barred|banned)',
    '(directed|referred|sent|told to go|go|transferred) ~3 (elsewhere|away|instead|back|another|church|home|embassy|prison)',
  ],
  doorOpen: [
    'come back|wait|legal counsel|lawyer|representation|one stop|centre|procedure|sop|doctor|medicine|protection|ward|place|places|bed|room',
    '{helpOrDoor}',
    '(admitted|accepted|eligible|entitled|qualify|helped|served|assisted|treated|shelter|safe house|hotline|compensation|fund|services|service|care|contraception|clinic|legal aid|counselling|centre|support|beds|bed|programme|benefit|benefits|welcome|scheme|crisis|applicant|applicants|assistance)+',
  ],
  everyoneIn: [
    '{notShut}',
    '(nobody|no woman|no one|no survivor|never|neither|no client|none)',
    '(same right|same rights|same services|same care|equal|regardless|irrespective|whatever|too|also|even if|even when|all women)',
    '(form|examination|interview|questions|question|blamed|mediation|perpetrator|perpetrators|employers|interpreters|staff|photographs|press)',
  ],
  /** a door for those alone who have the right papers */
  onlyFor: [
    '(only|solely|exclusively|reserved|restricted|limited|confined|provided (that)?|on condition|condition|conditional|prerequisite|requires|require|required|subject to|eligible|eligibility|priority|preference|first served|qualify|qualifies|upon presentation|on presentation|against presentation|depends|contingent|alone)',
    '(must|shall|has to|have to|needs to|need to|need|needs|asked to|required to|if|when|unless|as long as|who) ~3 (show|shows|present|presents|hold|holds|have|has|prove|proves|bring|brings|produce|produces|carry|carries|possess|possesses|provide|provides|submit|submits)',
    'before ~8 (verify|verifies|check|checks|ask|asks|establish|establishes|make sure|makes sure) ~4',
    '(ask|asks|asked|check|checks|request|requests|demand|demands|want|wants|see|sees|verify|verifies) ~6 before ~2',
  ],
  rightPapers: [
    '(valid|legal|lawful|regular|current|genuine|proper) ~2 (permit|visa|papers|passport|status|stay|residence|residency|documents|document|pass|registration|contract|employment)|(work|residence|stay|entry) (permit|permits|pass|visa)|passport|visa|citizenship|nationality|(identity|id|residence|insurance|health insurance|citizen|social security|household|national|alien|registration) (card|cards|document|documents|book|booklet|papers)',
    'nationals|(citizen|local|taxpayer)+|(permanent|legal|lawful|registered) (resident|residents|migrant|migrants|worker|workers|foreigners)|(documented|registered|regular|insured) (women|woman|migrants|workers|survivors|migrant)|permit holders|passport holders|card holders|(women|people|residents) of (this|our|the) ~1 (country|province|district|city)|(lawfully|legally) (resident|residing|employed|present|staying|in the country|working)|own nationals|(registered|licensed) (employer|employers|agency)|(countries|country) ~5 (agreement|signed|treaty)',
  ],
  papersAside: [
    '{papersNotAsked}',
    '(requires|require|needs|need|asks|ask|asked|demands) ~1 no|(slip|platform|system|sheet) ~12 (card|number|permit|passport|visa)',
    '(regardless|irrespective|whatever|with or without|and non|or non|nobody|no woman|never|whether or not|any nationality|every nationality|all nationalities|alike|equally|same rights|not (required|needed|necessary|asked)|even if|even when|even without)',
    '(not|no|never) ~4 (depend|depends|condition|required|need|needs|asked|ask|limited|restricted|conditional|matter|refused|denied|turned|requires|necessary|demand|demanded)',
    '{staffWord} ~6/she (valid|licence|license|permit|registered|certified)|(lost|stolen|confiscated|withheld|keeps|retained|took|taken) ~4 (passport|papers|documents|permit|visa|card|cards)|(passport|papers|documents) ~3 (kept|withheld|confiscated|taken|lost)|(lawyer|consulate|embassy|legal aid) ~6 (obtain|renew|recover|replace|apply|issue|issues|new)|(renew|replace|obtain|recover|apply for|issue|issues|issued) ~4 (permit|passport|papers|visa|documents|document)',
    '(form|forms|field|column|database|record|records|recorded|noted|register|log|logs|registration|statistics|question|questionnaire|script|states|report|reports|reported|item|items|box|tick|dossier|file) ~12 (permit|visa|passport|status|nationality|citizenship|stay|residence|card|papers)',
    '(permit|visa|passport|status|nationality|citizenship|stay|residence|card|papers) ~10 (form|forms|field|column|database|recorded|noted|log|statistics|questionnaire|box|file|copied|entered|written)',
    '{enforcers}|court order|interpreters must|agencies must|trained|training',
  ],
  /** papers or money that somebody wants to see first */
  proofToHave: [
    '(identification|identity|passport|papers|documents|insurance|payment|fee|fees|deposit|residence card|id card|national id)',
  ],
  shutOut: [
    '{refusedDone}',
    '{refuse}',
    '(not|never|no|cannot|can not|nor) ~5 (treat|treated|serve|served|admit|admitted|accept|accepted|help|helped|take|taken|assist|assisted|entitled|eligible|covered|receive|received|apply|register|registered|accommodated|housed|claim|qualify|considered|open|offered|available|granted|given|provided|supported|seen|benefit|access|enrol|enrolled|accommodation|shelter|bed|treatment|admission|furnished)',
    '(decline|declines|declined|reserve the right|reserves the right|unable to (take|help|admit)|take her on|takes her on|space available|room permits|capacity allows|referred to charity)',
    '(after|behind) ~1 (nationals|citizens|locals)',
    '(regularise|regularize|legalise|settle|fix|sort out|arrange)+ ~4 (situation|papers|status|stay|documents|permit) ~2 (first|before)',
    '(exclude|excluded|excludes|ineligible|disqualified|outside the scope|not within|out of scope|barred|debarred|turned away|turned down|sent away|sent back|rejected|refused|denied|deferred|suspended|last|lower priority|last in line|at the end|waiting list|pay|pays|payment|fee|surcharge|elsewhere|embassy|ring back|come back|call back|return when|return once|discretion|discretionary|case by case|special permission|prior approval|clearance|only emergency|emergency only|first aid only|limited to|sorry)',
    '(once|when|after|until|provided|only if|only when|unless|on condition|as long as) ~10 (regularised|regularized|in order|renewed|settled|legalised|produced|produces|shown|proof|proves|valid permit|papers are|documents are)',
  ],
  entitledOnly: [
    '{standing}',
    '{standingFact}',
    'nationals|(citizen|permanent resident|passport holder|card holder|cardholder|permit holder|insured|taxpayer)+|legal ladies|our own (people|women|citizens|nationals)|local women',
    '(lawful|legal|valid|regular|registered|documented|proven) ~2 (residence|residency|stay|status|presence|permit|visa|papers|documents|migrant|migrants|worker|workers|women|entry|address|identity)',
    '(lawfully|legally|regularly) (residing|resident|residents|employed|present|staying|admitted|working)|lawful (employment|work)|(host|local) community',
    '(permission|right|leave) to (stay|remain|reside|work|live)',
    '(social security|insurance|identity|residence|work|citizen|id|insurance|iqama|household) ~1 (card|permit|document|documents|papers|book|booklet|proof|number)',
    '(visa|permit|iqama|passport|citizenship|nationality|residency)',
  ],
  onlyThose: [
    '{onlyIf}',
    '(granted|available|open|meant|intended|offered|provided|destined|designed|accessible|confined|restricted|take calls|takes calls|follows|flows) ~2 (to|for|from)',
    '(only|solely|exclusively|reserved|limited|restricted|confined|provided|eligible|eligibility|entitled|entitlement|presuppose|presupposes|require|requires|required|subject|condition|conditional|criteria|criterion|prerequisite|must|bring|show|present|produce|produced|otherwise|priority|preference|beneficiaries|applicants|applies|apply|for our|upon|proof|prove|proven|on presentation|discretion|depends|hinges|admission requires|qualify|qualifies)',
  ],
  helpOrDoor: [
    '{doorTo}',
    '{service}',
    '(admission|admit|admitted|access|receive|received|served|serve|care|treated|treatment|help|helped|scheme|fund|refuge|beneficiaries|beneficiary|eligible|eligibility|entitlement|protection|accommodation|stay|bed|hostel|legal help|lawyer|open a case|opening of a case|counselling|clinic|licence|allowance|payment|enrolment|register|registration|assistance|support|place|hotline)',
  ],
  /** nobody is kept out; "no papers" alone says nothing of the kind */
  nobodyShutOut: [
    '{equalTreatment}',
    '(too|also|alike|equally|same|everyone|everybody|all women|{whicheverWoman}|whoever|regardless|irrespective|whatever|nothing else|even)',
    'never|nobody|no one|neither|forbidden|prohibited|unacceptable|no woman|no survivor|no client|no patient',
    '{papersNotAsked}',
    '(violates|violate|violation|contravenes|infringes|breaches|breach|discriminatory|discriminates|did in the past|wrong|unlawful)',
    '(may|shall|must|should|can|will) not ~4 (refused|denied|turned|excluded|refuse|deny|exclude|depend|delay|condition)',
    ...helpBesideTheLaw,
  ],
  anyAndEvery: ['(any|every) woman'],
  anyOfThem: [
    '(any|every) woman ~2 (lacking|without|with no|with an expired|whose|found|living|staying|who ~1 (lacks|cannot|can not|has no|does not|is not|overstayed|entered|holds|has a))',
  ],
  whicheverWoman: { of: 'anyAndEvery', outside: 'anyOfThem' },
  sameForAll: [
    '{papersNotAsked}',
    '{equalTreatment}',
    '{ruledOut}',
    '(too|also|alike|equally|same|everyone|everybody|all women|{whicheverWoman}|whoever|regardless|irrespective|whatever|no document|no documents|no papers|no questions|nothing else|even)',
    '(may|shall|must|should|will|can|do|does|is|are|need) not ~6 (condition|refused|denied|turned|asked|required|depend|excluded|demanded|needed|hang|make|made)',
    '(help|helps|assist|assists|advice|advise|support) ~6 (renew|replace|obtain|regularise|recover|apply|papers|documents)',
    ...helpBesideTheLaw,
  ],
  helpDenied: ['(not|never|cannot|nor) ~2 (cover|treat|help|admit|support)+ ~8'],
  papersNotAsked: { of: 'papersWaived', outside: 'helpDenied' },
  papersWaived: [
    '(embassy|embassies|consulate|consulates|consular|consuls|mission) ~6 (nationals|citizens)',
    '(cover|covers|treat|treats|help|helps|admit|admits|support|supports|pays for) ~6 (who|that) ~1 (have|has|hold|holds|lack|lacks) (no|none)',
    '(believe|believes|think|thinks|know|knows|aware|unaware) (that|of|about)',
    'no ~3 (document|documents|papers|passport|visa|permit|card|identification|proof|residence) ~4 (required|needed|necessary|asked|demanded|shown|requested|checked)',
    '(without|lacking|with no) ~1 (papers|documents|visa|permit|passport|insurance) ~4 (free|same|too|also|welcome|like)',
    '(do|does|shall|must|may|should) not ~2 (turn|refuse|deny|ask|require|exclude)|not ~2 send ~4 (away|back|home|off|out|elsewhere)',
    '(refer|refers|offer|offers|give|gives|call|contact|number of) ~4 (lawyer|legal adviser|paralegal)',
  ],
};
