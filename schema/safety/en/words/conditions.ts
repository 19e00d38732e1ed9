/** Doors with conditions, doors that lead to enforcement, and other things that cost her. */
export const conditions = {
  askedOfHer: [
    '{hurdle}',
    '(testify|testifying|cooperating|filing|reporting|divorce|divorcing|separation|separating|returning|repatriation|counselling|therapy|examination|test|interview|questionnaire|programme|session|sessions|mediation|settlement|chores|prayer|prayers|statement|sterilisation|contraception|silence|reconciliation|form|forms|deposit|contract)',
    '(go|going|return|returning|leave|leaving) (back|home|him|her job|the job|the country|her employer)',
    '(accept|agree|promise|undertake|consent) (to|that|not)',
  ],
  turnsDown: [
    '(declines|decline|refuses|refuse|refused|unwilling|resists|rejects|misses|skips|opts out|walks out|drops out)',
    '(does|do) not (want|wish|agree|like|let|allow|accept|consent)',
    '(say|says|saying) no|no to|(does|do|will) not (want|wish|agree|accept|take part|sign|cooperate|attend|consent)',
  ],
  losesOut: [
    '(no|nothing) ~2 {service}',
    '(no|not|nothing|never) ~2 (further|other|longer|more) ~1 (help|service|services|assistance|support|care|bed|place|claim)?',
    '(bed|place|room|slot|file|case|help|support|care|assistance|allowance) ~5 (given|goes to|passed|offered|closed|ends|stops|ended|stopped|lost|withdrawn|cancelled|suspended|reduced) ~2 (to another|to someone|to the next|elsewhere)?',
    '(cannot|can not|will not|shall not|may not) ~2 (given|offered|provided|helped|served|assisted|admitted|receive|get|accommodated|treated)',
    '(must|has to|have to|asked to|told to) (leave|go|move out)',
    '(sent|turned) (away|home|back|elsewhere)|end of the (queue|list|line)|loses|forfeits|discharged|struck off|without (help|shelter|care|support|a bed)',
  ],
  atNoCost: [
    '(no|any|without) ~1 (effect|consequence|consequences|loss|bearing|influence|disadvantage|penalty|change)',
    '(loses|lose|losing) (nothing|no)',
    'same ~1 (help|care|services|service|support)',
    '(not|never|nobody|no one) ~4 (lose|loses|refused|denied|sent away|turned away|leave|penalised|punished|withdrawn|closed|stopped)',
    '(still|continue|continues|remains|remain|keeps|keep|every other|all other|other services)',
  ],
  enforcers: [
    '{immigration}',
    '(removal|removals|deportation|enforcement|aliens|repatriation|detention|expulsion) (unit|branch|office|desk|team|officers|counter|section|house|centre|squad|service|cell|list)',
    'immigration (counter|bureau|branch|database|portal|system|cell|holding|desk|hotline|hall|window|jail)',
    '(enforcement) (branch|arm|wing|side|colleagues)',
  ],
  penalty: [
    '(detain|arrest|deport|expel|fine|remove|repatriate|jail|prosecute)+|(hold|held) ~3 (custody|cell|detention)',
  ],
  breachOfStay: [
    '{irregularAdjective}',
    '(immigration|visa|permit|residence) (offence|offences|violation|violations|breach|breaches|irregularity|irregularities)',
    '(no|without|expired|invalid) ~1 (permit|visa|papers|pass|documents|status)',
    'overstay+|illegal (entry|stay|work|presence)',
  ],
  untrained: [
    '{notTrained}',
    '{nonSpecialist}',
    '(vocational|language|skills) (trainer|trainers|teacher|teachers|centre|school)|hotel staff|bank staff|(village|community|faith|church) (volunteer|volunteers|committee|group|leader|leaders)|teachers|trainers|landlords',
    '(all|every|each) (member|members|agency|agencies|party|parties|provider|providers|partner|partners|signatory|signatories)',
  ],
  wholeStory: [
    '{depth}',
    '{incidentDetail}',
    '(complete|full|entire|whole|detailed|same|long) ~2 (case file|file|account|story|form|history|record|report|questionnaire|dossier|narrative)',
    '(circumstances|acts|course|particulars|details|sequence) (of|committed) ~3 (rape|assault|abuse|violence|incident|attack)?',
    '(number|names) of (assailants|attackers|perpetrators)',
    '(at length|in detail|in depth|word for word|verbatim)',
  ],
  keepsIt: [
    '{detailVerb}',
    '(enter|set|put|type|write|record|complete|fill|keep|take|note|draw|lay|upload|document)+ (out|down|up|in|into)?',
  ],
  staffAlone: [
    '(staff|responder|responders|worker|workers|caseworker|volunteer|volunteers|team) (own)? safety',
    'safety of ~2 (staff|responders|workers|volunteers|caseworkers|personnel)',
  ],
  lodgedThings: ['(lodging|lodgings|meals|stay|bed|night|home|transport|certificate|room|board|ambulance|lawyer)'],
  chargedToHer: [
    '(billed|invoiced|payable|chargeable|charged|priced|paid) ~5 (rate|fee|fees|price|tariff|charge|night|day|hour|session|her|woman|women|resident|client|survivor|family)',
    '(daily|nightly|modest|small|reduced|nominal|symbolic|flat|hourly) ~1 (rate|fee|charge|sum|contribution|tariff|payment|deposit)',
  ],
  moreOrLess: [
    '(rise|fall|drop|increase|decrease|decline|growth|number|numbers|figure|figures|count|low|high|fewer|more|total|totals|curve) (of|in|from)? ~4 {serviceData}',
    '{serviceData} ~4 (rose|fell|dropped|doubled|increased|decreased|declined|halved|went up|went down|up|down)',
  ],
  takenAsTruth: [
    '(is|are|equals|equal|means|mean|meaning|shows|show|proves|prove|tells|tell|concluded|conclude|concludes|demonstrates|demonstrate|indicates|follows|evidence|read as|taken as|so|therefore|hence|measures|gives) ~8 (prevalence|extent|fewer women|more women|less violence|more violence|fewer|less|beaten|abused|safer|decreased|increased|how common|how widespread|how much|scale|frequency)',
  ],
  askedForViews: [
    '(consultation|consultations|focus group|focus groups|feedback|survey|workshop|listening session|review meeting|views|opinions|drafting)',
    '(quotes|quotations|words|testimonies|voices) (of|from) ~3 (survivors|women|residents|clients)',
  ],
  unsafeInput: [
    '(select|choose|pick|bring|order|summon|force|recruit|nominate|name|photograph|film|record|register|list|sign)+ ~6 (survivor|survivors|women|residents|clients|participants|them|names|village|attendance)',
    'without ~2 (consent|asking|permission|telling)',
    '(with|by|under) ~2 (name|names|full name|first name|photo|photos|village)',
  ],
  aimless: [
    '(no|without|any|nobody|never) ~5 (reason|purpose|explanation|justification|aim|use) ~8 (item|items|data|question|questions|form|information|field|fields|details)',
    '(item|items|data|question|questions|form|information|field|fields|details) ~8 (no|without|nobody|not) ~5 (reason|purpose|explanation|justification|aim|what they are for|what it is for|why)',
    '(use|purpose|reason) ~4 (decided|determined|found|defined|settled|seen|clarified) ~3 (later|afterwards|future|later stage|in time|eventually)',
    '(as much|as many|everything|all|whatever|any) ~6 (possible|available|can be|obtainable) ~4 (gathered|collected|recorded|asked|noted|kept|taken|written|stored)',
  ],
} as const;
