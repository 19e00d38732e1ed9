/** Words of X-15: survivors asked in ways that expose or use them. */
export const survivorInputWords = {
  askedForViews: [
    '(consultation|consultations|focus group|focus groups|feedback|survey|workshop|listening session|review meeting|views|opinions|drafting)',
    '(quotes|quotations|words|testimonies|voices) (of|from) ~3 (survivors|women|residents|clients)',
  ],
  unsafeInput: [
    '(select|choose|pick|bring|order|summon|force|recruit|nominate|name|photograph|film|record|register|list|sign)+ ~6 (survivor|survivors|women|residents|clients|participants|them|names|village|attendance)',
    'without ~2 (consent|asking|permission|telling)',
    '(with|by|under) ~2 (name|names|full name|first name|photo|photos|village)',
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
};
