/** Words of X-17 for numbers of services that are made to speak of all women. */
export const inferenceWords = {
  /** what services count: files, calls, beds, clients */
  countedByServices: [
    '{numbersOf}',
    '(case|file|call|complaint|report|client|patient|caller|visitor|resident|admission|referral|register|registration|record|log|docket|entry|consultation|visit|arrest|conviction|prosecution|trial|order|application|notification|disclosure|intake|caseload|statistic|dashboard|database|bed|tally|request|ticket|enquiry|traffic|queue|list|archive|return|count|figure|total|number|curve|chart|graph)+|entries|queries|enquiries',
    '(hotline|helpline|shelter|clinic|hospital|police|court|consulate|embassy|legal aid|emergency ward|emergency wards|ward|wards|health centre|crisis centre|one stop|social welfare|counselling|labour office|service|services|administrative|our|crisis home) ~2 (data|figures|numbers|statistics|records|files|cases|clients|calls|traffic|register|log|caseload|reports|patients|list|returns|admissions|database|books|sheets|turnover|occupancy|intake|users|use|demand)',
    '(women|workers|patients|clients|survivors|wives|maids|migrants|people) ~3 (came|come|called|call|reported|report|assisted|served|seen|treated|helped|admitted|registered|visited|visit|approached|sought|seek|complained|complain|asked|turned to|lodged|filed|received|disclosed|interviewed|screened|recorded|found|stayed|counselled)',
    '(saw|served|assisted|treated|received|handled|registered|recorded|counted|counselled|admitted|helped|sheltered|opened|logged|coded) ~4 (women|workers|cases|files|clients|patients|calls|complaints|fewer|more|no|only|none|few|it|them)',
    '(no|nobody|no one|few|fewer|less|more|hardly any|zero|not one|none|not a single|only|seven|two|three|four|five|six|ten|twenty|ninety|per cent|percent|one in) ~3 (called|came|complained|reported|registered|report|complaint|case|cases|file|files|call|calls|clients|patients|women|entry|entries|request|requests|protection orders|orders|referrals|admissions|beds|visits|reached)',
    '(line|lines|phone|phones|hotline|helpline|crisis line|ward|desk|telephone) ~2 (went|gone|fell|fallen|has been|was|is|became|stayed) ~1 (quiet|silent|dead|empty)|(arrests|convictions|prosecutions|charges|verdicts|sentences|trials)',
    '(empty|full|half empty|overcrowded|fuller|emptier|vacant|unused|quiet|silent) ~1 (beds|bed|shelter|shelters|house|register|registers|book|line|hotline|waiting room|ward|desk|safe house|crisis)|(beds|shelter|hotline|phones|waiting rooms) ~3 (empty|full|quiet|silent|vacant|unused|busy)',
  ],
  /** so, hence, shows, because: one thing is drawn from the other */
  drawnFrom: [
    '{makesMean}',
    '(prove|show|mean|demonstrate|indicate|confirm|reveal|reflect|suggest|establish|evidence|illustrate|attest|imply|signal|tell|equal|translate|correspond|measure|estimate|calculate|conclude|deduce|infer|amount|represent|judge|testify|yield)+|it follows|follows (that|from)',
    '(so|hence|thus|therefore|consequently|accordingly|ergo|because|since|as (no|none|nobody|hardly|only|few|fewer|more|less|there|we|it|the|our|not|cases|calls|reports|complaints|this|these|most|a|one|two|seen|shown|evidenced)|thanks to|owing to|why then|means|meaning|shows|proves|proof|evidently|evident|obviously|clearly|apparently|seen from|known from|judged by|judging|according to|based on|on the strength of|in the light of|in view of|going by|measured by|measure|measures|measured|rank|ranked|ranking|compare|comparing|divide|dividing|divided|multiply|multiplying|multiplied|calculate|extrapolate|estimate|baseline|proxy|indicator|indicators|read as|taken as|serve as|serves as|use as|used as|stands for|amounts to|equals|equal|tells|tell|told us|conclude|deduce|infer|confirm|confirms|confirmed|demonstrate|indicate|reveal|reflect|suggest|signal|sign|title|headline|announce|write that|say that|declare|credit|praised|failed|success|succeeded|worked|works|good news|bad news|congratulate|rare here|then|if)|(gives|give|paint|paints|draw|draws|provide|provides) ~5 (picture|rate|number of abused|proof|extent|measure|idea|level)',
    '(the|our|this) ~2 (figures|numbers|statistics|data|records|register|files|dashboard|log) ~1 (show|prove|say|tell|mean|confirm|speak|give|make clear|leave no doubt)',
  ],
  /** what is said of all women, homes, men, places */
  saidOfAll: [
    '(treated well|well treated|not affected|unaffected|violence free|free of violence|free from violence|well off|in good hands|(violence|abuse|rape|exploitation|harassment|beating|beatings|trafficking|cruelty) ~4 (has ended|have ended|was ended|come to an end)|thing of the past|number of victims|true number|live well|live safely|live more safely|beat more|beat less|hit more|hit less|not worsen|did not worsen|no more violent)',
    '(less|more|seldom|rarely|hardly|never|often) ~2 (suffer|rape|violence|abused|beaten|abuse|hit|violent|harassed|beat|mistreated|exploited)',
    '{worldOutside}',
    '{stateOfThings}',
    '(violence|abuse|rape|rapes|beating|beatings|battering|wife beating|harassment|exploitation|trafficking|assault|assaults|incest|femicide|cruelty|maltreatment|forced marriage|vaw|gbv|psychological abuse|marital rape|sexual violence|domestic violence|aggression|the problem|the phenomenon|the evil) ~8 (decline|declined|declining|decrease|decreased|decreasing|fall|fell|fallen|falling|drop|dropped|dropping|lessened|lessening|shrink|shrunk|shrinking|smaller|retreat|retreating|receding|recede|recedes|reduced|down|lower|less|rare|rarer|rarely|uncommon|unusual|exceptional|seldom|unknown|absent|no problem|not a problem|marginal|isolated|negligible|gone|over|ended|stopped|eliminated|eradicated|overcome|disappeared|vanished|increase|increased|increasing|rise|rose|risen|rising|grow|grew|grown|growing|up|doubled|tripled|higher|more|worse|worsened|worsening|worst|common|widespread|frequent|epidemic|exploding|spreading|spread|surging|double|halved|half|not happen|does not exist|not exist|no longer|never happens|practically|under control|everywhere|mostly|mainly|happens|takes place|occurs|concentrated|curbed|curb|halt|halted|prevented|tackled|beaten|solved|severe|milder|mild)',
    '(fewer|less|more|no|little|much|many|most|least|far less|far more|far fewer|rising|falling|growing|declining|lower|higher|hardly any|increasing|decreasing) ~2 (violence|abuse|rape|rapes|beatings|harassment|assaults|violent|exploitation|abused|beaten|raped|hit|victims|trafficking|abuse)',
    '(husbands|men|employers|bosses|families|homes|fathers|marriages) ~5 (gentler|kinder|milder|better|worse|crueller|harsher|more brutal|more patient|behave|changed|calmer|improved)|(violence|abuse|rape|harassment|trafficking) ~4 (defeated|wiped out|stamped out|overcome|conquered|a thing of the past|history|won)',
    '(stopped|stop|ended|curb|curbed|reduced|reduce|prevented|prevent|preventing|halved|brought down|cut|lowered|eliminated|eradicated|defeated|pushed back|tackled|fail to curb|failed to curb|failing to reduce|increased|fuelled|caused) ~2 (violence|abuse|rape|trafficking|harassment|wife beating|beating|beatings|assaults|exploitation)',
    '(women|wives|maids|workers|girls|migrants|one in|mothers|daughters|muslim wives|foreign women|rural women|they|couples|families|households|homes|husbands|men|employers) ~6 (abused|beaten|hit|raped|assaulted|harassed|mistreated|suffer|suffers|suffering|experience|experiences|victims|violent|safer|safe|unsafe|at risk|greater risk|higher risk|more at risk|protected|well protected|exposed|endangered|in danger|less danger|violence|ill treated|exploited|targets|attacked)',
    '(home|homes|household|households|street|streets|district|province|village|city|town|factory|factories|sector|region|zone|country|countryside|port|ports|island|islands|neighbourhood|community|place|workplaces|area|community) ~4 (safer|safe|safest|unsafe|dangerous|violent|most violent|least violent|peaceful|calm|quiet|free of|violence free|worst|best|harmonious|trouble free|not affected|no violence)',
    '(rate|rates|extent|level|levels|prevalence|incidence|scale|magnitude|frequency|spread|scope|size|amount|true number|real number|exact number|actual number|total number|full picture|true picture|real picture|complete picture|proportion|share|how much|how many|how often|how common|how widespread|map|ranking|pattern|trend|trends|most|worst) ~5 (violence|abuse|abused|rape|beaten|victims|harassment|assaults|wives|hit|trafficking|suffer|beating|exploitation|population|women in|violent|women are)',
    '(prevalence|incidence) ~2 (figure|figures|rate|rates|estimate|estimates|number|data|study|baseline|survey)?|no survey ~3 (needed|necessary)|survey ~3 (superfluous|unnecessary|not needed|waste)',
    '(fewer|less|lower|decrease|reduction|drop|fall|decline|bring down|brings down|zero|no|rise|increase) ~5 (reported|registered|recorded|cases|complaints|reports|referrals) ~8 (success|successful|goal|target|achievement|indicator|impact|effective|praised|works|worked|safer|failed|failure)|(success|goal|target|impact|effectiveness|achievement|performance|progress) ~8 (fewer|decrease|reduction|drop|fall|decline|lower|zero|decreased|reduced) ~4 (reported|registered|recorded|cases|complaints|reports|referrals|calls|caseload)',
  ],
  /** numbers of services as a goal or as a merit */
  fewerIsBetter: [
    '(success|impact|effectiveness|effective|achievement|performance|progress|goal|target|result|merit|credit|good news|praised|rewarded|award|bonus) ~10 (decrease|decreases|decreased|reduction|drop|drops|fall|falls|decline|declines|lower|fewer|less|shrinking|shrinks|falling|zero|cut|smaller) ~5 (cases|complaints|reports|referrals|calls|caseload|admissions|disclosures|clients|registered|reported|recorded)',
    '(decrease|reduction|drop|fall|decline|lower|fewer|less|zero|bring down|cut|halve) ~5 (cases|complaints|reports|referrals|calls|caseload|admissions|disclosures|reported|registered|recorded) ~10 (success|impact|effective|effectiveness|achievement|progress|goal|target|praised|rewarded|award|bonus|works|worked|safer|good news|failed|failure)',
    '(caseload|cases|complaints|reports|referrals|calls|admissions) ~3 (shrink|shrinks|shrinking|fall|falls|fell|drop|drops|decline|declines|decrease|decreases|rise|rises|rose|grow|grows|increase|increases|go down|go up) ~12 (success|successful|praised|prevented|rewarded|failed|failure|worked|works|effective|safer)',
  ],
  /** there is none of it there, or hardly any */
  noneThere: [
    '(violence|abuse|rape|harassment|trafficking|incest|battering|beating|exploitation|assault) ~2 (does not|do not|did not|is not|hardly|practically|virtually|never|scarcely|barely|rarely) ~2 (exist|exists|happen|happens|occur|occurs|take place|takes place|a problem|an issue|found|known) ~4 (here|there|region|province|district|village|factory|factories|sector|community|country|port|town|among|anywhere|us|area|zone|island)?',
    '(no|zero) ~1 (violence|abuse|rape|harassment|trafficking|incest|beating) (here|there|in|at|among|on) ~3 (here|region|province|district|village|factory|factories|sector|community|country|port|ports|town|area|zone|island|homes|families)?',
    '(violence|abuse|rape|harassment|trafficking|beating) ~1 (is|are) ~2 (growing|rising|increasing|spreading|falling|declining|decreasing|shrinking|disappearing|receding|on the rise|on the retreat|on the decline|in decline|exploding|uncommon|rare|rare here)',
  ],
  /** of the services themselves, or said with care */
  servicesAlone: [
    '{saidWithCare}',
    '(prevalence|population based|national|representative|random|health|victimisation) ~1 (survey|surveys|study|studies|sample) ~3 (found|shows|showed|suggests|estimates|is needed|are needed|only|alone)|(only|known) ~6 (survey|surveys|study)|(survey|study) ~2 (found|shows|showed|showing)|(sound|representative|random) sample|census|dhs',
    '(more|better|rise in|increase in|increased|greater) ~2 (reporting|trust|awareness|reach|access|confidence)|(trust|trusts) ~2 (it|services|police|us)|know of the|(reporting|disclosure) ~5 (expected|trust)|under ~1 (reporting|reported|reports)|unreported|(never|do not|does not) ~1 (seek|come|report|call)|(dark figure|tip of)',
    '(may|might|could) ~3 (mean|reflect|show|indicate|also|come|have|simply)|(may|might|could) be ~1 (due|because|explained|related|linked|owing|a result|the result|a sign|caused)',
    '(plan|planning|budget|staffing|capacity|workload|waiting time|waiting times|satisfaction|referral rate|opening hours)',
    '(risk of|in case of|aim of|aims to|seek to|strategy|ways to|help to|in order to|refers to|means any|is defined)',
    '(fewer than ~1 (five|5)|small numbers|cells|barriers|barrier|fear of|afraid)',
    '(listen|counsels|counselling|treats|treat|refer|referred|refers|give|gives|offer|offers|informs|inform|tell|tells|told|ask|asks|explain|explains|report aloud|by name) ~4 (her|them|survivor|survivors|caller|callers|card|cards|passport|information|counselling|woman|women returning|free|which)',
  ],
  noConclusion: [
    '(cannot|can not|must not|may not|should not|shall not|do not|does not|did not|is not|are not|not|never|nobody|neither|nor|without) ~6 (conclude|concluded|read|mean|show|prove|tell|say|infer|inferred|interpreted|taken|used|use|compare|comparing|added|derive|derived|replace|measure|reflect|indicate|allow|imply|rank|judge|serve|presented|confuse|equal|equate|estimate|how|indicator|proof|evidence|sign|speak|describe|represent|drawn|publish|claim|call|who is)',
    '(no|not a|not any|nor a|never a) ~2 (sign|proof|evidence|indication|measure|conclusion|ranking|indicator|press release|statement|inference|picture|substitute|basis)',
    '(wrong|mistake|misleading|incorrect|error|fallacy|caution|careful|warn|warned|warns|avoid|beware|misread|rather than|instead of|please change|please delete|reworded|confuse|against (comparing|reading|ranking|concluding))',
    '(says|say|tells|tell|know|knows) ~1 (nothing|little) ~2 (about|of|on)|never replace|who comes|who is not',
  ],
  /** the violence is denied, not the conclusion */
  violenceDenied: [
    '(instead of|rather than|in place of) ~4 (survey|study|census)|(not|never) ~1 (affected|worsen|worsened|more violent|less violent|increase|increased)|given that|(has|have|had) (had)? no (complaint|complaints|case|cases|report|reports|file|files)',
    '(does|do|did|is|are|was|has|have) (not|never) ~2 (happen|exist|occur|abused|beaten|known|harassed|violent|a problem|affected|common|touched|take place|concern)',
    '(can|could|should|shall|would|why|may|must) (we|the|they|our|you|it|this|that|every|each|police|agencies|staff|do|does|is|are|should) ~5 not|why then|why not|no survey|(no|never) (such|file|files|case|cases|reports|report|call|calls|complaint|complaints|one|violence|abuse)',
  ],
  saidWithCare: { of: 'noConclusion', outside: 'violenceDenied' },
  /** nothing is drawn from the numbers, or another thing is counted */
  noInference: [
    '(no|nor|not any|nobody|without) ~1 (conclusion|conclusions|inference|inferences|claims|statements|judgements)|(warn|warned|remind|reminded|reminds|ask|asked|told|instruct|instructed|advise|advised|careful|take care|takes care|taught|learn|learns) ~3 not to',
    '(one|two|three|half|most) ~4 who (called|came|reported|visited|rang|turned) ~4 (was|were) ~1 (referred|assisted|accompanied|informed|received|satisfied|transferred|given)',
    '(most|much|many|majority|half) ~4 (never|not) ~2 (reported|report|seek|come|recorded)|(no|not a|never a|nor a|hardly a) ~1 (measure|indicator|yardstick|gauge|mirror)|(avoid|avoids|avoiding) ~3 (word|words|saying|term|terms|claim|claims|claiming|conclusion|conclusions|statement|statements|headline|headlines)',
    '(ask|asks|asked|asking) ~3 (whether|if|how)|(risk|danger|safety) (assessment|assessments|plan|plans)|since ~2 last (visit|session|contact|meeting|call|talk)',
    '(by|from|in|through|with|via|using|needs|need|requires|take) ~4 (household|prevalence|population|population based|national|representative|demographic|health|victimisation|random|sample) ~1 (survey|surveys|study|studies)|(do|does|shall|must|should|may|can|could) not ~2 (write|writes|state|claim|announce|publish|assert|declare|report|headline|suggest|say|put|present|add) ~1 that',
    '(by|of) type of|totals by|gives (totals|the hotline|the number of women assisted)|no (report|statement|press release|release|table|text) ~2 (may|shall|must|can)|(do|does) not measure|may call on',
    '(do|does|did|shall|must|should|may|can|could|be|is|are) not ~3 (be)? ~1 (tell|show|mean|prove|conclude|concluded|read|say|measure|reflect|indicate|infer|inferred|taken|used|interpreted|a sign|evidence|proof|derive|derived)|(we|it) ~1 (cannot|can not|may not|must not) ~4 (conclude|concluded|say|infer|know)|no sign',
    '(reconciliation|settlement|mediation|conciliation|amicable)|(please change|change the|strike|delete|reword|replace) ~6 (draft|sentence|violence|to|with)|(cells|cell) with|fewer than (5|five)|shown as|who comes to|not who|how services are used|use of services|not about ~3 (extent|level)',
  ],
  /** a number of services, less or more of it */
  howMany: [
    '(fewer|more|less|half|double|twice|only|no|nobody|none|zero|few|many|most|least|fewest|lowest|highest|drop|fall|rise|increase|decrease|decline|growth|number|numbers|figures|statistics|low|high|rising|falling|empty|full|up|down|per cent|percent|one in|every second|every third|share|proportion|total|totals|rank|compare|compared|chart|curve|graph|dried up|quiet|silent|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|hardly|once|doubled|halved|tripled|fell|rose|dropped|grew|increased|decreased|declined|out of)',
  ],
  /** people and papers that services count */
  whatIsCounted: [
    '(case|file|call|complaint|report|client|patient|caller|admission|referral|register|record|log|visit|arrest|conviction|prosecution|order|application|notification|caseload|statistic|intake|booking|entry|bed|consultation|disclosure|charge|indictment|ticket|petition|protection order)+|entries|queries|enquiries|hotline|helpline|shelter|shelters|clinic|clinics|hospital|hospitals|ward|wards|police data|court data|consulate|consulates|embassy|crisis centre|one stop|intake book|our data|our numbers|our figures|police|court|courts|legal aid',
    '(rang|called|came|treated|asked for|reported|complained|phoned|turned up|registered|mentioned|told us|sought help|served|assisted|counselled)',
  ],
  /** what goes on behind closed doors */
  behindDoors: [
    '(violence|violent|abuse|abused|abuses|abusive|abusers|rape|rapes|raped|rapists|beating|beatings|beaten|beat|beats|batter|battered|battering|cruelty|cruel|brutality|harassment|harassed|exploitation|exploited|trafficking|trafficked|assault|assaults|assaulted|incest|femicide|maltreatment|mistreated|ill treated|hit|hits|hurt|molested|suffer|suffers|suffering|victimised|aggression|aggressive|danger|dangerous|endangered|unsafe|safe|safer|safest|safely|safety|peaceful|peace|harmony|harmonious|vaw|gbv|the problem|good employers|bad employers|good husbands|bad husbands|kinder|gentler)',
  ],
  /** one is read out of the other */
  readOutOf: [
    '(so|hence|thus|therefore|consequently|accordingly|obviously|clearly|evidently|must have|must be|can only|show|shows|showing|shown|prove|proves|proving|proven|proof|means|mean|meaning|evidence|sign|because|since|judging|based|derive|derived|calculate|calculated|estimate|estimated|extrapolate|multiply|divide|conclude|concluded|conclusion|confirm|confirms|demonstrate|demonstrates|indicate|indicates|reveal|reveals|reflect|reflects|tell|tells|work out|worked out|victory|success|thanks|award|prize|praise|titled|headline|title|as the number|as a measure|measure|measured|measures|baseline|proxy|stands for|equals|equal|compare|compared|rank|ranked|ranking|map|mapped|a thing of the past|target|goal|seen from|it follows|true extent|true scale|real number|real extent|full picture|exact|no longer|any more|now|hardly|seldom|rarely|nowhere|at all|thereby|which is why)',
  ],
};
