/** Doors, what they ask for, and being turned away. */
export const access = {
  equalTreatment: [
    '{treatedAlike}',
    'still|anyway|all the same|nonetheless|nevertheless|(not|often) ~1 know that|whatever|regardless|irrespective',
  ],
  treatedAlike: [
    '(still|anyway|all the same|nonetheless|nevertheless) ~2 (receive|receives|get|gets|served|treated|admitted|helped|examined|entitled|welcome|welcomed|sheltered|use|come|call|have)|(not|often) ~1 know that',
    'with or without|and non|or non|alike|as well as|the same ~3 (as|care|services|support|rights)|equally|(whatever|regardless|irrespective) ~8/otherThanStanding {standing}',
    '{standing} (and|or) (non citizens|non nationals|foreigners|undocumented|migrants|irregular|those without)',
    'documented and undocumented|documented or undocumented|citizens and non|regular and irregular|documented or not',
    '(no|not|never) ~3 (reason|ground|grounds|excuse|justification|basis|barrier|obstacle)',
    'without discrimination|all women|every woman',
    'even (if|when|without|where)',
    '(any|every|whatever|all) (nationality|nationalities|status|origin)',
    '(like|as) (anyone|everyone|everybody|any other|all others|anybody)',
  ],
  outsiderByStatus: [
    '(those|anyone|women|people|persons|clients|survivors|she|whoever|applicants|migrants) ~2 (who|that) ~1 (can not|do not|does not|fail to|fails to|are unable to|could not) ~2 (prove|show|present|produce|establish|evidence|demonstrate|have|hold|possess) ~4 {standing}',
    '(unable to|failing to|fails to|can not) (prove|show|present|produce|establish|evidence) ~4 {standing}',
    '{irregular}',
    '{irregularAdjective}',
    '(foreigners|foreigner|non citizens|non nationals|non residents|migrants|migrant women|migrant workers|aliens|noncitizens|refugees|asylum seekers|foreign women|foreign workers|non documented) ~6',
    '(those|anyone|women|people|persons|clients|survivors|she|whoever) ~3 (without|who lack|lacking|with no|who have no|who has no|not having|that lack|who do not have|who does not have|who cannot show|who cannot produce) ~4 ({standing}|papers|documents)',
    '(lack|absence) of ~3 {standing}',
  ],
  refusedDone: [
    '(denied|refused|withheld|withdrawn|discontinued) (to|from)?',
    '(excluded|refused|rejected|denied|barred|sent away|turned away|turned back|expelled|disqualified|ineligible|not served|dismissed|sent home|redirected|unentitled|referred elsewhere|sent elsewhere)',
  ],
  refuse: [
    '(refuse|exclude|deny|reject|bar|expel|disqualify)+ (care|help|services|service|entry|admission|support|assistance|access|treatment|shelter)?',
    'turn+ (away|back)',
    'send+ (away|home)',
  ],
  interpretation: [
    '(interpretation|translation|interpreter|translator|interpreting|translating)+',
    '(interpreted|translated)',
  ],
  professional: ['(trained|female|professional|certified|independent|hotline|paid|qualified|sworn|registered)'],
  interviewWord: [
    '(interview|statement|examination|examine|conversation|counselling|counseling|session|consultation|intake|registration|testimony|hearing|complaint|story|screening|assessment|questioning|exam|disclosure)+',
    '(interviewed|questioned|examined|heard|searched|undressed|received|counselled|counseled|asked|taken)',
  ],
  dangerous: [
    '{perpetrator}',
    '(husband|abuser|his house|home|house|employer|scene|workplace|village|him|broker|trafficker|traffickers)',
  ],
  unprotected: [
    '(alone|unaccompanied|by himself|by herself|by themselves|single handed|on their own|on her own|on his own|solo)',
    'without ~3 (police|escort|support|backup|colleague|protection|security|company|risk assessment|safety plan|informing)',
    'at night',
  ],
  /** she, as the one to whom something is done */
  sheAlone: [
    '(survivor|victim|resident|client|patient|beneficiary|complainant|returnee|girl|applicant|inmate|caller)+|woman|women|beneficiaries|ladies|she|they|(domestic|migrant|factory) (worker|workers)|those (admitted|assisted|sheltered)|every (person|worker)',
  ],
  /** what a woman comes for */
  careGiven: [
    '(examined|treated|admitted|helped|sheltered|treatment|care|examination|admission|services|help|shelter|treat|examine|admit|collect|evidence|medicine)',
  ],
  demanded: [
    '{hurdle}',
    '{askedOfHer}',
    '(complaint|testimony|testify|cooperate|cooperation|mediation|examination|exam|therapy|prayer|prayers|chores|divorce|signature|pledge|waiver|questionnaire|attendance|repatriation|evaluation|rape kit|swab|prosecute|divorce|blood test|prosecution|charges|sessions|worship|confession|apology)+',
    '(agree|agrees|accept|accepts|promise|promises|undertake|undertakes) ~1 (to|that)|(attend|attends|enrol|enrols|go back|press charges|pray|return|returns) ~1 (to|in|home|the|all)?|follow ~2 (plan|rules)|(cleaning|household|kitchen) (work|duties)|answer ~2 (all|every|questions|item)',
    '(her|the) ~1 (story|full account|decision to prosecute)',
    '(participate|participation|take part|taking part|enrolment|enrolled) ~2 (in|on)?|(leaving|divorcing|prosecuting|testifying|reporting|returning) ~2 (husband|partner|home|him|abuser|employer|to)|vocational training',
  ],
  sheWho: [
    '{survivorNoun}',
    '{she}',
    '(resident|inmate|user|person|returnee|woman|lady|girl|everyone)+',
    '(service|services|programme|pathway|stage|stages|step)',
  ],
  losing: [
    '{losesOut}',
    '(lose|forfeit|evict|expel|suspend|terminate|discontinue|withhold|withdraw|deregister|strike off|cut off|dismiss|cancel|discharge|sanction|penalise|exclude|bar|blacklist|debar)+',
    '(forfeiture|eviction|expulsion|suspension|termination|exclusion|discharge|penalty|sanction|loss|cancellation|closure|ground for|grounds for)',
    '(stop|stops|stopped|end|ends|ended|close|closes|closed|halt|halts|cease|ceases|cut|cuts|reduce|reduced|block|blocked|freeze) ~5 (support|help|food|assistance|file|case|service|services|aid|care|stay|payment|payments|allowance|stipend|bed|shelter|benefits|counselling)',
    '(support|help|food|assistance|file|case|service|services|aid|care|stay|payment|payments|allowance|stipend|bed|place|shelter|benefits|request) ~5 (halved|docked|trimmed|stopped|stops|stop|ended|ends|end|closed|closes|halted|ceases|cut|reduced|blocked|frozen|not be processed|not processed|withdrawn|lost|suspended|cancelled|denied|refused|given to|goes to|lapses)',
    '(not|no longer|never|cannot|can not) ~3 (be)? (processed|helped|served|come back|return|considered|admitted|receive|get|assisted|supported|stay|seen|continue|eligible|entitled|welcome)',
    '(must|has to|have to|asked to|told to|shall) ~2 (leave|vacate|go|move|pack)|(leave|leaves|out of) the (shelter|refuge|house|programme)|(close|closes|closed|shut|shuts) ~1 (door|doors)',
  ],
  /** to whom a door opens or stays shut */
  outsiderWoman: [
    '{outsiderByStatus}',
    '(foreigner|alien|overstayer|absconder|noncitizen|refugee|stateless)+|(non|not) (nationals|national|citizens|citizen|residents|resident)',
    '(foreign|refugee|undocumented|irregular|illegal|uninsured|unregistered|paperless|stateless|runaway|migrant|overseas|non registered) ~1 (woman|women|worker|workers|lady|ladies|patient|patients|national|nationals|client|clients|caller|callers|maid|maids|applicant|applicants|survivor|survivors|victim|victims|person|persons|female|females)',
    '(women|callers|persons|clients|patients|workers|survivors|victims|those|she|anyone|ladies|applicants) ~3 (from other countries|from abroad|(without|lacking) ~2 (papers|paper|visa|permit|document|documents|documentation|status|insurance|registration|passport|iqama|residence|id|card|stamp)|off the books|(who lack|with no|who have no|who has no|lacking|short of) ~3 (papers|visa|visas|permit|permits|documents|document|insurance|status|card|contract|identification|id|registration|proof|residence|passport|iqama|money|income|address|licence|pass)|not insured|who (cannot|are not able to|is not able to|are unable to|is unable to|fail to) (show|prove|produce|present)|who overstayed|with expired|in breach|not registered|whose ~3 (expired|lapsed|irregular|invalid|finished))',
    '(no|expired|lapsed|invalid|without|lacking|missing) ~1 (papers|visa|permit|documents|iqama|pass|residence|documentation|status|passport)',
    '(iqama|visa|permit|papers|pass) ~3 (finished|expired|lapsed|over|invalid|not in order|missing|run out)',
  ],
  concluding: [
    '(prove|show|mean|demonstrate|indicate|confirm|reveal|reflect|suggest|establish|evidence|illustrate|document|attest|imply|signal|tell|equal|translate|correspond|measure|estimate|calculate|conclude|deduce|infer|follow|amount|represent|give|judge|testify|yield)+',
    '(so|therefore|thus|hence|consequently|accordingly|thanks to|because|since|as a result|which means|meaning|judging by|according to|based on|on the basis of|in view of|from this|it follows|per cent|percent|percentage|rate|ratio|one in|per thousand|per 1000|with ~1 (340|calls|complaints|cases|reports)|due to)',
  ],
};
