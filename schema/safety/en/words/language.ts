export const language = {
  askOrNote: ['{ask}', '{find}', '{write}'],
  blameRejected: [
    '(never|not) with (her|the survivor|the victim)|(lies|lie|rests|rest) with ~3 (one|man|perpetrator|abuser|who|attacker)',
    '(never|not|nobody|no one) ~4 (blame|blames|blamed|blaming|fault|judge|judged|responsible)',
    'nothing ~6 (justify|justifies|excuse|excuses)',
    '(myth|myths|stereotype|stereotypes|prejudices|misconceptions|false beliefs|belief that|prejudice|attitudes|wrong to|harmful|victim blaming) ~10',
    '(is|are) ~3 (myth|prejudice|stereotype|false belief)',
    '(violence|abuse) ~3 (never|not) ~4 (fault|justified|deserved|caused)',
  ],
  hersTruth: [
    '(her|she|survivor|survivors|victim|victims|woman|women|complainant|worker|workers|caller|patient|client|clients|wife|complaint|complaints|allegation|allegations|claim|claims|they|their|maid|girl|migrant|statement|story|account|person)',
  ],
  herOwn: ['(her|their|survivor|survivors|victim|woman|women|complainant|client|worker|caller|the complainant)'],
  dataQuality: [
    '(figures|statistics|data quality|invoice|licence|licences|contract|contracts|number of|opening hours|entries|directory|translation|document is|call back number)',
  ],
  interpreterAccount: [
    '(interpreter|auditor|agency|employer|recruiter|broker) ~2 (account|version|statement|claim|claims|story)',
  ],
  virginityRejected: [
    '(is|are) (not|never) ~2 (relevant|asked|tested|examined|recorded|part)',
    '(so called)? ~3 (banned|prohibited|forbidden|irrelevant|abolished|unscientific|outlawed)',
    '(never|not) (be)? (done|carried out|performed|made|conducted|offered)',
    '(shows|prove|proves|show|say|says) nothing',
    '(harmful|no scientific|human rights violation)',
  ],
  repeatAvoided: [
    '(avoid|avoids|avoiding|prevent|prevents|spare|spares|spared|sparing|reduce|reduces|minimise|minimize|minimises|limit|limits|without having|without making|so that she|need not|not made|not asked|not have to|no need|never|instead of|rather than|protect|protects|save|saves|unnecessary|stop|stops) ~10 {repeatInterview}',
    'to spare her|spare her|only once|joint interview|one interview|no repeat',
    '(not|never|nor) ~5 {repeatInterview}',
    '(safe now|whether she is safe|feels|needs|follow up)',
  ],
  justice: [
    '(court|police|policing|prosecutor|prosecution|prosecutorial|trial|judge|judicial|justice|testify|testifies|testimony|evidence|criminal|compensation|reparation|reparations|act|law|code|investigation|investigator|proceeding|complaint|hearing|charges|offender|crime|penal|convention|protocol|decree|article|legislation|witness|tribunal|verdict|sentence|magistrate|summons|arrest|bail|impact|statement|detective|lawyer|legal|plea|defendant|accused|suspect|forensic)+',
    'proceedings|gives evidence',
  ],
  victimTerm: [
    'survivor (and|or)? victim+|victim (and|or)? survivor+|survivors (and|or)? victims|victims (and|or)? survivors',
    'victim+ of ~2 trafficking|trafficking victim+|identified victim+',
    'victim (blaming|centred|centered|support|surcharge|led|friendly|identification|fund)',
    'victims (fund|unit|rights|support|charter|act|compensation)',
    '(term|word|words|called|says|meaning|means|definition) ~4 victim+',
    'victim+ ~4 (term|word|preferred|called)',
  ],
  violenceLevel: [
    '(wife|child|woman) (beating|abuse|battering)',
    'beatings|battering',
    '(violence|abuse|vaw|vawg|gbv|ipv|sgbv|rape|assault|trafficking|harassment|battering|femicide|beatings) (against ~3 (women|workers|migrants))? ~2',
    '(domestic|sexual|partner|physical|gender based|intimate partner|workplace|family) (violence|abuse|assault|harassment)',
    '(prevalence|level|levels|rate|rates|incidence|amount|extent|frequency) of ~3 (violence|abuse|vaw|gbv|rape|assault)',
    '(women|workers|girls) ~3 (abused|beaten|raped|assaulted)',
  ],
  changed: [
    '(has|have|had|is|are|was|were|been|being)? ~2 (increased|decreased|declined|risen|rose|rising|fallen|fell|falling|grown|grew|growing|dropped|dropping|doubled|tripled|halved|diminished|decreasing|increasing|declining|diminishing|worsened|worsening|escalated|exploded|vanished|multiplied|soared|surged|shrunk|shrinking)',
    '(has|have|is|are|was|were) (been)? (reduced|lowered|lessened|eliminated)',
    '(went|go|goes|gone|going|come|came|coming) (up|down)',
    '(is|are|has become|have become|becomes|become|got|gets) ~1 (more|less) (common|frequent|widespread|severe|rare|often|prevalent)',
    '(increases|decreases|declines|rises|falls|grows|drops)',
  ],
  change: [
    '(increase|decrease|decline|rise|fall|growth|drop|reduction|surge|jump|spike|upsurge|diminution|augmentation|downturn|doubling|halving|explosion|lowering)',
  ],
  reportedCases: [
    '(reported|reports|reporting|report|recorded|registered|complaints|complaint|calls|cases|case|referrals|admissions|disclosures|help seeking|requests|consultations|notifications|response to|responses to|risk|risks|services)',
  ],
  serviceData: [
    '(register|registers|data|statistics|figures|numbers|records|hotline|helpline|calls|complaints|cases|reports|admissions|police|clinic|clinics|hospital|caseload|administrative|dashboard|case figures|referrals|services)',
  ],
  surveyData: ['(survey|surveys|population based|household|census|prevalence study|demographic|dhs)'],
  notPrevalence: [
    'no (sign|proof|evidence|indication|measure)',
    '(not|never|cannot|nor|neither) ~4 (mean|show|prove|tell|indicate|prevalence|imply|reveal|measure|conclude|say|interpreted|read|reflect|demonstrate|establish|estimate|necessarily)',
    '(may|might|can|could) ~3 (mean|reflect|show|indicate|be a sign|also) ~8 (trust|reach|access|confidence|awareness)',
    '(not|never|rather than) (how common|how much|how many|how widespread)|tells ~1 nothing|tell ~1 nothing',
    '(mistake|wrong|error|misleading|incorrect|caution|careful|misread|confuse|confused|confusing)',
    '(reported|registered|recorded) (violence|abuse|incidents of violence)',
  ],
  hypothetical: [
    '(if|when|where|should|in case|once|as soon as|whenever) ~4 {violenceLevel} ~4 {changed}',
    '(may|might|could|can|tends|tend|likely|often|expected|risk|risks|danger|fear) ~5 (increase|escalate|rise|grow|worsen|increases|rises|escalates)',
    '(risk|risks|danger|fear) of ~4',
    '(aim|aims|goal|goals|objective|objectives|seek|seeks|target|targets|contribute|contributes|strive|strives|in order to|help|helps|intended|measures to|efforts to|work towards|promote) ~10 (reduction|reduce|decrease|decline|end|fall)',
    '(safety plan|during (a|the) (crisis|pandemic|lockdown|disaster))',
  ],
} as const;
