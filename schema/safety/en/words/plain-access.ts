/** Plain words for doors, roles, figures and rooms, as drafters write them. */
export const plainAccess = {
  /** she, as the one to whom something is done */
  sheAlone: [
    '(survivor|victim|resident|client|patient|beneficiary|complainant|returnee|girl|applicant|inmate|caller)+|woman|women|beneficiaries|ladies|she|they|(domestic|migrant|factory) (worker|workers)|those (admitted|assisted|sheltered)|every (person|worker)',
  ],
  /** what is done to her without asking */
  doneToHer: [
    '(must|shall|will|has to|have to|is to|are to|need to|needs to|is|are) ~2 (be)? ~1 (tested|photographed|screened|vaccinated|fingerprinted|sterilised|quarantined|medically examined|repatriated|enrolled|escorted back|returned to)',
    '(must|shall|will|has to|have to|is to|are to|need to|needs to|obliged to|required to|expected to|bound to) ~2 (undergo|submit|attend|take part|participate|remain|stay|enrol|accept|complete|follow|sign|promise|agree|cooperate|testify|report|return|hand over|hand in|surrender|give up|work|pray|finish|obey|press charges|file|lodge) ~8 (examination|exam|test|tests|testing|counselling|therapy|treatment|session|sessions|training|course|programme|prayers|prayer|shelter|interview|complaint|statement|form|contract|charges|employer|months|weeks|days|referral|referrals|plan|steps|services|trial|court|police|police|phone|phones|passport|medication|mediation|home|rules|charges|perpetrator|abuser|waiver|assessment|recording|chores|work|lessons|classes|pathway|stage|stages|whole|all)',
    '(sign|signs|give|gives|make|makes) ~2 (undertaking|pledge|commitment|contract|agreement|promise) to ~3 (stay|remain|complete|attend|finish|return|cooperate|testify|follow)',
    '(examination|exam|test|tests|testing|counselling|therapy|treatment|session|sessions|training|course|programme|prayers|interview|referral|participation|attendance|repatriation|mediation|stay|assessment|pathway|steps|stages|services|recording|registration) ~6 (compulsory|mandatory|obligatory|required of|imposed|not optional|not voluntary)|(compulsory|mandatory|obligatory|forced) ~2 (examination|exam|test|tests|testing|counselling|therapy|treatment|session|sessions|training|course|programme|prayers|interview|referral|participation|attendance|repatriation|stay|assessment|pathway|steps|stages|services|recording|registration)',
  ],
  /** where it is right that she, or somebody else, must */
  hersToChoose: [
    '{freeToRefuse}',
    '(voluntary|voluntarily|consent|consents|agree|agrees|agreed|wish|wishes|wants|want|chooses|choose|asks|request|requests|decides|her choice|her decision|free of charge)',
    '(inform|tell|explain|ask|offer|give|assure|remind)+ ~3 (that|to)|(be|been) (informed|told|offered|asked|given|heard|treated|free|able|protected|believed|respected|helped|consulted|accompanied|allowed|referred|seen|received|met|interviewed)',
    '(perpetrator|offender|abuser|accused|staff|agency|agencies|member|members|party|parties|provider|providers|officer|officers|counsellor|counsellors|interpreter|interpreters|employer|employers|volunteer|volunteers|doctor|nurse|police|trainers|responders|caseworker|caseworkers|hospital|clinic|shelter|ministry) ~2 (must|shall|will|has to|have to|is to|are to|need to|needs to|obliged|required|attend|attends|sign|signs)',
    '(not|never|no|nobody|nor|neither|none)',
  ],
  staffDecide: [
    '(staff|caseworker|caseworkers|case worker|case manager|director|agency|committee|doctor|counsellor|panel|conference|social worker|manager|coordinator|officer|husband|family|head|police|providers|team|matron|board) ~3 (decides|decide|determines|determine|chooses|choose|selects|select|has the final say|have the final say|takes the decision|take the decision|makes the decision|make the decision) ~4 (whether|which|if|when|for her|on her behalf|how long|what) ~8 (survivor|she|woman|her|client|resident|women|survivors|services|service)',
    '(decision|choice|final say) ~6 (is|are|rests|lies|belongs|made|taken|remains) ~3 (with|by|to|of|not) ~3 (staff|caseworker|case manager|director|agency|committee|doctor|counsellor|panel|social worker|family|husband|police|providers|hers|team|manager|with her|the survivor|the woman)',
    '(on|in) (her|the survivor|the woman) behalf ~2 decide|decide+ ~2 (for her|in her place|instead of her)',
  ],
  /** what brings her or her papers to those who enforce stay */
  handsToThem: [
    '(call|phone|notify|inform|alert|tell|report|share|send|forward|copy|give|hand|pass|transmit|transfer|supply|provide|deliver|refer|escort|bring|surrender|consult|contact|link|connect|connected|open|allow|invite|station|place|install|install|set up|work|sit|visit|inspect|search|question|check|verify|request|obtain|receive|access|detain|arrest|use|include|attend|join)+|handed over|handing over|at the disposal|made available|first contact|present|presence|member|seat|desk|access to|cc',
  ],
  hersOrHelp: [
    '(survivor|victim|woman|women|resident|client|patient|caller|complainant|girl|maid|her|them|she|case|referral|statement|complaint|shelter|refuge|clinic|hospital|hotline|counselling|record|database|data|particulars|information|notes|file|files|list|lists|service|services|pathway|one stop centre|crisis unit|crisis centre|women s desk|provider|providers|visitor book|interview)+|(foreign|migrant|undocumented|irregular) (workers|worker|women|woman|patients|nationals)',
  ],
  beyondThem: [
    '{firewall}|{ruledOut}|{hotlineGiven}|{reportingDuty}',
    '(fear|fears|feared|afraid|worry|worries|worried|dread|scared|threat|threatens|threaten|threatened|lawyer|warrant|consent|permission|agrees|agreed|wishes|asks to|repeal|refuse|refuses|declines|without being|rule out|rules out)',
    '(not|never|no|nobody|no one|nor|neither|nothing|cannot|independent|separate|apart) ~12 {wideEnforcer}|{wideEnforcer} ~6 (not|never|no|nobody|neither|nor)|(training|trained|train|listen|listens|respect|respects|leaflet|leaflets|posters|meeting about|referrals since|immigration situation)',
  ],
  hotlineGiven: [
    '(give|gives|offer|offers|hand|hands|show|shows|told|call|calls) ~5 (hotline|helpline|number|card|cards)|access to ~3 (doctor|counsellor|lawyer|care|health|interpreter|hotline|telephone)|to the (hotline|helpline|shelter|clinic|nearest service|services)',
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
    '(citizen|national|local|taxpayer)+|(permanent|legal|lawful|registered) (resident|residents|migrant|migrants|worker|workers|foreigners)|(documented|registered|regular|insured) (women|woman|migrants|workers|survivors|migrant)|permit holders|passport holders|card holders|(women|people|residents) of (this|our|the) ~1 (country|province|district|city)|(lawfully|legally) (resident|residing|employed|present|staying|in the country|working)|own nationals|(registered|licensed) (employer|employers|agency)|(countries|country) ~5 (agreement|signed|treaty)',
  ],
  papersAside: [
    '{papersNotAsked}',
    '(requires|require|needs|need|asks|ask|asked|demands) ~1 no|(slip|platform|system|sheet) ~12 (card|number|permit|passport|visa)',
    '(regardless|irrespective|whatever|with or without|and non|or non|nobody|no woman|never|whether or not|any nationality|every nationality|all nationalities|alike|equally|same rights|not (required|needed|necessary|asked)|even if|even when|even without)',
    '(not|no|never) ~4 (depend|depends|condition|required|need|needs|asked|ask|limited|restricted|conditional|matter|refused|denied|turned|requires|necessary|demand|demanded)',
    '{staffWord} ~6 (valid|licence|license|permit|registered|certified)|(lost|stolen|confiscated|withheld|keeps|retained|took|taken) ~4 (passport|papers|documents|permit|visa|card|cards)|(passport|papers|documents) ~3 (kept|withheld|confiscated|taken|lost)|(lawyer|consulate|embassy|legal aid) ~6 (obtain|renew|recover|replace|apply|issue|issues|new)|(renew|replace|obtain|recover|apply for|issue|issues|issued) ~4 (permit|passport|papers|visa|documents|document)',
    '(form|forms|field|column|database|record|records|recorded|noted|register|log|logs|registration|statistics|question|questionnaire|script|states|report|reports|reported|item|items|box|tick|dossier|file) ~12 (permit|visa|passport|status|nationality|citizenship|stay|residence|card|papers)',
    '(permit|visa|passport|status|nationality|citizenship|stay|residence|card|papers) ~10 (form|forms|field|column|database|recorded|noted|log|statistics|questionnaire|box|file|copied|entered|written)',
    '{enforcers}|court order|interpreters must|agencies must|trained|training',
  ],
  /** rights to see that know no roles */
  rightsForAll: [
    'same for ~3 (all|every|specialist|specialised|each|everybody|everyone)',
    '(access|user|permission|permissions|role based|authorisation|role) ~1 (level|levels|right|rights|role|roles|restriction|restrictions|control|controls|permissions|access) ~6 (abolished|removed|dropped|switched off|not|unnecessary|superfluous|given up|scrapped)|(identical|same) (screen|screens|data|fields|file|files)|(one|same|single|shared) (password|login|account) ~3 (for|serves|used by) ~2 (all|whole|every|everyone|members|committee)',
    '(access|permission|permissions|right|rights|login|logins|database|system|platform|screen|screens|data|view|file|files|records) ~6 (not|never|no longer|nor) ~3 (limited|restricted|differentiated|graded|tied|linked|depend|depends|based|separated|divided|filtered|distinguish|distinguishes|role)',
    '(one|single|same|identical|uniform|equal|universal) ~1 (level|levels|profile|type|set|kind) ~1 (of)? ~1 (access|user|users|permission|permissions|rights|login|data|items)|(no|without) ~2 (role based|access levels|levels of access|user roles|differentiation|distinction ~2 role|restriction ~2 access|access restrictions|roles)',
    '(all|every|each|any) ~2 (user|users|member|members|agency|agencies|partner|partners|staff|party|parties|signatory|signatories|organisation|organisations|officer|officers|department|departments|institution|institutions) ~5 (access|see|sees|look|looks|consult|consults|inspect|search|searches|open|opens|read|reads|view|views|collect|collects|record|records|complete|completes|enter|enters|fill|fills|log in|logs in|hold|holds|keep|keeps|use|uses|receive|receives|edit|edits|download) ~5 (all|full|entire|complete|whole|every|same|everything|each|identical|unlimited|unrestricted|any)',
    '(same|identical|all|full) ~2 (data|items|data items|data set|form|fields|screen|screens|record|records|file|files|information|questions|access) ~6 (all|every|each|any|regardless|irrespective|whatever) ~2 (agency|agencies|member|members|user|users|party|parties|partner|partners|staff|role|roles|mandate|function|signatories|organisations|departments|profession)',
  ],
  sharedData: [
    '(database|data|system|record|records|file|files|case|cases|form|information|platform|items|survivor|survivors|clients|medical|screens|screen|account|details|set|questionnaire|questionnaires|form|forms|table|register|field|permission|committee|member)+',
  ],
  byRole: [
    '(only|depends|depend|according to|based on ~2 role|need to know|needed for|own|anonymous|anonymised|aggregated|totals|statistics|monthly figures|sop|directory|training|contact|minutes|guidelines|referral form|definitions|hotline|leaflet|consent|agreed|agrees)',
    '(no|not|never|nobody|none) ~3 (agency|member|user|everyone|all|every|see|access|same)',
  ],
  /** what numbers of services are made to say of the world outside */
  numbersOf: [
    '{serviceFigures}',
    'reported (rapes|violence|assaults|incidents|abuse)|women ~1 (queue|queued|visited|visit|seek|sought|turn|turned|ask|asked)|zero entries',
    '(case|cases|report|reports|complaint|complaints|call|calls|admission|admissions|registration|registrations|referral|referrals|statistics|figures|numbers|records|registers|logs|filings|entries|caseload|files|women (came|come|called|reported|registered)|zero|administrative data|service data|police data|shelter (stands|is|was) ~2 empty|beds|occupancy|disclosures|visits|consultations|arrests|convictions)',
  ],
  makesMean: [
    '(prove|show|mean|equal|demonstrate|indicate|confirm|reveal|reflect|suggest|establish|evidence|illustrate|imply|signal|tell|equal|conclude|deduce|infer|measure|estimate|calculate|compute|derive|determine|judge|read|assess|quantify|rank|compare|track|monitor|gauge|extrapolate)+|shown|so|therefore|thus|hence|consequently|because|since|as a sign|sign of|sign that|proof|evidence|most (complaints|cases|reports|calls|admissions) is|target reached|according to|judging by|based on|from this|as can be seen|as the ~3 (show|shows)|thanks to|means that|which means|used (to|as)|taken as|understood as|indicator (of|for)|measure of|from the (number|police|decline|drop|increase|rise|register|registers|clinic|hotline|shelter|court)',
  ],
  worldOutside: [
    '{stateOfThings}',
    '(violence|abuse|rape|vaw|gbv|assault|incest|harassment|trafficking|beating|wife beating) ~2 (against women|in the (home|family|workplace|factory|province|district|country|village|community|valley))? ~4 (increase|increases|increased|increasing|decrease|decreases|decreased|decreasing|rises|rise|rose|risen|rising|falls|fell|fallen|falling|declines|declined|declining|grown|grew|growing|dropped|drops|doubled|tripled|halved|spreading|spread|disappeared|vanished|ended|worse|better|rare|common|widespread|higher|lower|stopped|under control|eradicated|reduced|less|more|worsened|worst|least|most)',
    'success of ~4 (campaign|prevention|measures|work|programme|policy|project)|zero ~1 (violence|abuse|rape)|(incest|rape|beating|wife beating) ~3 (spreading|growing|rising|itself)|(one|two) (woman|wife|maid|worker) in ~2',
    '(increase|decrease|rise|fall|decline|drop|growth|reduction|spread|level|levels|extent|prevalence|incidence|frequency|scale|rate|rates|magnitude|real number|true number|actual number|trend|trends) ~2 (in|of) ~2 (violence|abuse|rape|vaw|gbv|assault|incest|harassment|trafficking|beating|women who)',
    '(no|little|less|more|much|fewer) ~1 (violence|abuse|rape|harassment|assaults|rapes|beatings)|(women|wives|workers|maids|migrants|girls) ~3 (safer|less safe|safest|beaten|abused|unsafe|safe now)|(one|two|three) in (three|four|five|six|seven|eight|nine|ten|twenty|forty) ~3 (women|woman|wives|workers|migrant|maids|wife)|how (common|widespread|frequent|much (violence|abuse)) ~6|how many women ~6 (abused|beaten|suffer|experience|raped|assaulted|harassed)|prevalence|(safest|most violent|least violent|most dangerous) ~4 (country|province|district|region|village|town|factory|island)',
  ],
  onlyServices: [
    '{surveyData}',
    '(not|never|cannot|nor|neither|no longer|nobody|nothing|rather than|instead of)',
    '(may|might|can|could) ~3 (mean|reflect|show|indicate|be a sign|also|simply|say|come|be due)|(know|knows|heard|aware|awareness|trust|trusts|confidence|underreporting|willing|dare|found out|reached) ~6',
    '(caution|careful|misleading|wrong|mistake|error|misread|confuse|confused)|(quality|speed|how long|how quickly|waiting time|waiting times|within ~3 hours|reported violence|share of|percentage of ~4 (calls|women|referrals|staff|services|survivors|cases))',
    '(long term|overall) goal|action plan|causes|prevention of violence against|training',
  ],
  /** within the hearing of others, or before men alone */
  inTheRoom: [
    'without ~1 (door|doors|walls|partition)|no (door|wall|partition)|(other (patients|clients|women|people|visitors|residents|workers|detainees)|others|bystanders) ~3 (listen|listening|hear|hears|present|watch|watching|wait|waiting|overhear|can hear)',
    '(in front of|beside|next to|near|within earshot of) ~3 (other (patients|clients|women|callers|visitors|people|residents|workers|officers)|patients|clients|visitors|customers|colleagues|queue|neighbours|workmates|classmates|public|suspect|accused|perpetrator|supervisor|employer|husband|interns|students|trainees)',
    '(supervisor|employer|husband|manager|agent|broker|foreman|recruiter|sponsor|landlady|landlord|mother in law|relative|relatives|boss|partner|accused|suspect|perpetrator|journalist|neighbour|guard|security guard|colleagues|family|suspect) ~3 (sit|sits|stay|stays|remain|remains|listen|listens|attend|attends|present|accompany|accompanies|seated|wait|waits|join|joins|take part|takes part|is|are) ~2 (in|during|at|throughout|with|on|to|across|in on|present)',
    '(in|at|on|over|across) ~2 (canteen|dining hall|corridor|lobby|open office|waiting room|waiting area|yard|courtyard|queue|counter|front desk|reception desk|gate|street|market|bus|car|police car|open ward|ward|entrance|hall|shop|factory floor|doorway|veranda|public|staircase|balcony|stairwell|shared room|shared office|open plan|reception|hallway)|(curtain|partition|open door|door open|thin wall|no door|loudspeaker|speaker phone|on speaker)|(same|one|shared|common) (room|office) (as|with)',
  ],
  tellsThere: [
    '(interview|interviewed|interviews|statement|statements|counselling|counselled|examination|examined|examine|examines|conversation|conversations|hearing|intake|session|sessions|consultation|disclosure|testimony|questioned|questioning|questions|tells|tell|told|recounts|recount|describes|describe|discloses|speaks|speak|screening|exam|swab|complaint|story|undress|undresses|searched|talk|talks|discuss|discusses|discussed|asked about|receive women|receive her|receives women|medical history|medical check|triage)',
  ],
  menThere: [
    '(only|all|just) ~1 (men|male (staff|officers|doctors|policemen)|policemen)|(men|male (officers|staff|policemen|doctors)|policemen) ~4 (on duty|are available|alone|only|search|question|guard|receive|undress|examine)|(no|without|lack of|not) ~2 (female|woman|women) (staff|officer|officers|doctor|doctors|interpreter|interpreters|nurse|nurses|police|physician|examiner|policewoman|policewomen|counsellor) ~3',
    '(female|woman|women) ~1 (staff|officer|officers|doctor|doctors|interpreter|interpreters|nurse|physician|examiner|police|policewoman|policewomen|counsellor) ~4 (not|unnecessary|superfluous|optional|no) ~2 (needed|necessary|required|available|offered|provided|called|possible|guaranteed|foreseen)?|(policewoman|policewomen) ~3 (not|unnecessary)|(male|man) ~1 (officer|sergeant|inspector|doctor|physician|guard|policeman|investigator|nurse|interpreter|examiner|gynaecologist|constable|detective|caseworker) ~8 (alone|even if|whether or not|regardless|although|without ~2 (chaperone|female|woman))',
    '(asks|ask|asked|requests|request|wish|wishes|prefers) ~3 for ~2 (woman|female|policewoman) ~6 (declined|refused|denied|ignored|not)|(even if|although|though|regardless) ~3 (asks|ask|prefers|wishes|requests) ~3 (woman|female|policewoman)',
  ],
  privateEnough: ['{sheAsksFor}', '{privateAnyway}'],
  privateAnyway: [
    '{paperOfTalk}',
    'at (the|its|their) (centre|center|office) or (at|in)',
    '(private|separate|quiet|confidential) (room|space|place|office|corner)|in private|privately|wait outside|waits outside|leave the room|leaves the room|(leaflet|leaflets|poster|posters|hotline|directory|brochure)',
    '(not|never|nobody|no one|nor|neither|nothing|avoid|instead of|rather than) ~8 {inTheRoom}|{inTheRoom} ~4 (not|never|forbidden|prohibited|unacceptable)|without ~3 (employer|husband|relatives|others|anyone|family)|{inTheRoom} ~2 (is|are) asked',
    '(female|woman) (doctor|officer|nurse|interpreter) ~6 (is|are) (offered|called|available|provided|present)|training|trained|workshop|focus group|consultation (with|of) survivors',
  ],
  tongues: [
    '(interpret|translate|interprets|translates|interpreting|translating|interpretation|translation|interpreter|interpreters|translator|translators|language helper|go between)|(explain|explains|tell|tells|relay|relays|convey|conveys|repeat|repeats|say|says) ~6 what she (says|said|means|answers|feels)',
  ],
  closeTongue: [
    '(employer|employers|husband|husbands|relative|relatives|neighbour|neighbours|supervisor|foreman|recruiter|broker|agent|landlady|landlord|sponsor|boss|manager|colleague|colleagues|co worker|co workers|workmate|workmates|child|children|son|daughter|sister|brother|mother|father|cousin|aunt|uncle|in law|in laws|friend|friends|perpetrator|accused|partner|guard|driver|cleaner|fellow (worker|workers|passenger|inmate|resident)|another (worker|resident|woman|patient|client|migrant)|other (residents|patients|workers|women|clients)|(family|community) member|(family|community) members|whoever speaks|anyone who speaks|bystander|passer by|recruitment agency|owner|forewoman|mother in law|sister in law)',
  ],
  goodTongue: [
    '{interpreterOk}',
    '(child|children) care|childcare',
    '(not|never|nobody|neither|nor|no one|cannot|no relative|no family|no employer|no child|avoid|instead of|rather than|forbidden|prohibited|other than|independent|neutral|trained interpreter|professional interpreter|sworn|certified|accredited)',
    '(leaflet|document|documents|contract|text|sop|draft) ~4 (translated|translation)|training|interpreter ~2 (pays|paid|fee|fees)|(fee|fees|cost|costs|pays|pay) ~3 (interpreter|interpretation)|{staffPrivate}|disclosed|confidential',
  ],
  /** peace between him and her, made by others */
  makesPeace: [
    'reunification|reunite+|(invite|call|bring|summon|fetch|ask)+ ~3 (husband|perpetrator|abuser|partner|spouse|offender) ~6 (talk|talks|conversation|discussion|dialogue|session|meeting|counselling)',
    '(joint|common|face to face|family|round table|reconciliation|mediation|conciliation) (meeting|meetings|session|sessions|talk|talks|interview|discussion|conference|visit)|(sit|sits|sit down|sits down|meet|meets|brought|bring|brings|invited|invite|invites) ~4 (together|same table|one table|face to face|to discuss|to talk|in one room)|face to face',
    '(pays|pay|paid|compensates|offers|gives) ~6 (family|clan|father|parents|husband|wife|victim|survivor|woman) ~12 (case|matter|complaint|file|charge) ~3 (closed|settled|dropped|withdrawn|ended|ends|over|resolved)|(cow|buffalo|pig|goat|blood money|fine to the (village|family|clan))|peace ~2 restored|harmony|honour ~2 restored',
    '(persuade|persuades|convince|convinces|encourage|encourages|advise|advises|urge|urges|advised|encouraged|persuaded|asked|invited|help|helps) ~4 (forgive|return home|go home|go back|give ~3 chance|make up|reconcile|withdraw|drop|settle|stay with|accept ~2 apology|accept an|save (the|her|their) marriage|keep the family)|(keep|keeping|save|saving|preserve|preserving|reunite|reuniting) (the|her|their)? (family|families|marriage|couple) (together|intact)?',
    '(friendly|mutual|amicable|peaceful|common) (understanding|agreement|solution|settlement|apology)|{mediation}|{settling}',
  ],
  peaceBetween: [
    '(couple|spouses|both sides|both parties|the parties|families|husband|wife|wives|perpetrator|abuser|offender|accused|rape|raped|sexual|domestic violence|marital|beaten|violence|sponsor|assault|harassment|cases|his family|her attacker|employer who|man who|victim|survivor|housemaid|domestic worker)',
  ],
  /** those who know better send her on */
  passesHerOn: [
    '(refer|refers|give|gives|offer|offers|direct|directs) ~6 (hotline|helpline|number|shelter|specialised|specialist|services|police)',
  ],
  /** peace as the price of protection */
  peaceFirst: [
    'only ~3 (granted|possible|heard|accepted|pronounced|opened|admitted|issued) ~2 (after|once|if|when) ~6 {mediation}|(after|once) ~4 (attempts|attempt|failed|failure|tried) ~2 {mediation}|{mediation} ~2 (failed|has failed|attempts|attempted)',
    '(no|not|never|cannot) ~8 (without|until|before|unless) ~8 {mediation}|(before|prior to) ~4 (court|complaint|divorce|charges|trial|order) ~8 {mediation}|{mediation} ~4 (before|first|prior|precedes|compulsory|mandatory|obligatory|required|condition|prerequisite)|(must|shall|has to|have to) ~3 (attend|go through|try|attempt|accept|sit) ~3 {mediation}',
  ],
  peaceRefused: [
    '{betweenAgencies}|{wantsToGo}|{interviewOnly}|{ruledOut}|{passesHerOn}',
    '(wage|wages|contract|rent|land|commercial|labour dispute|salary|debt|interpreter|lawyer|friend|support person)',
    '(never|nobody|no one|nor|neither|refuse|refuses|prohibited|forbidden|waived|not (used|offered|proposed|appropriate|an option|pressed|urged|encouraged|advised|asked|required|settled|decided|resolved|a family)|court decides|decided by ~2 court|ordered by|steering committee|secretariat|agencies|two members|her decision|her own|hers alone|is free to)',
    '(union|police|agencies|agency|ministry|ministries|members|hospital|hospitals|organisations) ~3 (sign|signs|signed)',
    '(police|social workers|agencies|members|nurses|parties|staff) ~3 (and|with) ~3 (police|social workers|agencies|members|nurses|parties|staff)',
  ],
  /** papers or money that somebody wants to see first */
  proofToHave: [
    '(identification|identity|passport|papers|documents|insurance|payment|fee|fees|deposit|residence card|id card|national id)',
  ],
  /** what a woman comes for */
  careGiven: [
    '(examined|treated|admitted|helped|sheltered|treatment|care|examination|admission|services|help|shelter|treat|examine|admit|collect|evidence|medicine)',
  ],
} as const;
