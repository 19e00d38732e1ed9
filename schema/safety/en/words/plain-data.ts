/** Plain words for who a paper tells of, where it goes, and what of the state is written in her file. */
export const plainData = {
  /** an act is judged, undone or practised here, not ordered */
  condemned: [
    '(trainees|trainee|refresher|role play|role plays|practise|practising|quiz)',
    '(breach|violation|infringement) of ~2 (sop|procedure|code|confidentiality|agreement|protocol|rules|duty)',
    '(apologise|apologises|apologize|complains|complain to)|(may|can|right to) ~1 (complain|object|claim)',
    '(disciplinary|disciplined|misconduct|reprimanded|sanctioned|overstepped|stepped outside|malpractice)',
    '(who|that) ~8 (is|are|will be|shall be|may be|must be) ~1 (dismissed|suspended|sanctioned|disciplined|removed from)',
    '(shred|shreds|shredded|black out|blacks out|blacked out|black it out|crossed out|cross it out|unfilled|withdrawn from use|erases|erased)',
    '(recommend|recommends|recommended|propose|proposes|decided|agreed|agree) ~2 (deleting|removing|dropping|abolishing|ending)',
    '(is|are) ~2 (form of violence|violation of|mistake|error|crime|offence|abuse)',
    '(challenge|challenges|challenged|correct|corrects|corrected) ~2 (speaker|colleague|colleagues|such|this|these|statement|them)',
    '(promise|assurance|guarantee) ~6 (must|may|can|shall|should) (not|never)',
    '(example|examples) of ~1 (bad|wrong|poor|harmful)|not to be followed|bad practice',
    '(goes|go|sent|returned) back to ~2 (author|sender|writer)',
  ],
  /** told to somebody who keeps records */
  letsOfficeKnow: [
    '(inform|tell|notify|advise|alert|update|brief)+ ~2 (secretariat|coordinator|ministry|supervisor|focal|colleagues|office|embassy|committee|police|manager|network|members|next)',
    '(update|sort|code|deduce|guess|infer|assess|examine|enquire|interrogate|screen)+',
  ],
  /** more of how she stands, in short */
  plainStanding: [
    '{stayFact}',
    '(entered|enters|came|arrived|crossed|travelled|works|working|stays|staying|lives|living|here|resident) ~2 (on|under|with|without) ~2 (permit|visa|pass|papers|passport|permission)',
    '(no|without) ~1 (valid|legal|lawful|regular|proper) ~1 (stay|residence|permit|visa|papers|status|entry)',
    '(her|their|survivor|client|woman) (regularity|irregularity|legality|lawfulness|legal position|situation as ~1 (migrant|foreigner))',
    '(how long|since when) ~4 (overstaying|overstayed|without ~1 (papers|permit|visa))',
    '(permit|visa|papers|documents|residence) ~1 (yes|no|y|has|have|none|valid|held) ~2 (no|n|has not|have not|none|expired|not held|unknown|would not say)',
  ],
  /** papers as the price of a service are a matter of X-10 */
  paperAtTheDoor: [
    '(exclusively|only|solely) ~1 (to|for|by) ~12 {standing}',
    '(passport|papers|id|visa|permit|card|registration|documents) ~4 (presented|shown|required|produced|needed|necessary) ~2 (to|before|for|in order to) ~2 (receive|receiving|obtain|access|be (treated|admitted|helped|served|given)|admission|treatment|contraception|care|help|shelter|services)',
    '(show|present|produce) ~2 (passport|papers|id|visa|permit|card|documents) ~2 to (receive|obtain|get|access|enter)',
  ],
  herConsent: { of: 'consent', outside: 'whoeverAsks' },
  whoeverAsks: [
    '(anyone|anybody|whoever|those|everyone|everybody|people|persons|visitors|callers|caller|he|they|relatives|husband|employer|agent|family) ~1 (who)? (ask|asks|asked)',
  ],
  noneOfIt: ['(none|not|never|no|nothing)'],
  /** persons a case is about, on either side */
  personOfCase: [
    '(survivor|victim|girl|client|complainant|patient|caller|resident|beneficiary|wife|spouse|husband|perpetrator|accused|abuser|offender|suspect|attacker|maid|nanny|widow|mother|daughter|seamstress|returnee|applicant|deceased|witness)+',
    'women|woman|wives|beneficiaries|spouses|seamstresses|children|families|ladies|girls',
    '(domestic|migrant|factory|garment|sex|plantation|care) worker+',
    '(her|his|their|survivor|victim|woman|client) (family|relatives|children|parents|mother|father|husband|employer)',
    'family members|relatives|next of kin',
    '(those|people|persons|women|anyone|everyone) who ~3 (came|complained|sought|reported|called|were|was|asked|fled|testified|disclosed|received|stayed)',
    '(each|every|all|single|individual) ~1 (case|cases|incident|incidents|complaint|complaints|survivor|woman|call|record)',
  ],
  tellsWho: [
    '(name|surname|forename|nickname|alias|initials|photo|photograph|portrait|picture|face|image|video|signature|fingerprint|birthday|whatsapp|phone|telephone|mobile|identity|whereabouts|workplace|particulars|testimony)+|initials|identities|testimonies',
    '(first|full|given|family|real|last|maiden) name+',
    '(date|dates|year|place) of birth|birth date+|home (address|village|town)|house number+|contact (details|data|number|numbers|information)|personal (details|data|information|particulars)',
    '(identifying|identifiable|biographical|nominal) (details|data|information|features|characteristics|facts|particulars)',
    'address|addresses',
    '(village|workplace|occupation|employer|age|nationality|plantation|dormitory|street|hamlet|factory|job)+ (and|plus|with|as well as) ~1 (village|workplace|occupation|employer|age|nationality|plantation|dormitory|street|hamlet|factory|job|name)+',
  ],
  /** what tells who one of them was */
  whoseName: [
    '{tellsWho} ~5/noneOfIt (of|for|from|belonging to|as to) ~4/noneOfIt {personOfCase}',
    '{personOfCase} ~2/noneOfIt {tellsWho}',
    '(her|his) ~2/noneOfIt {tellsWho}',
    '(identify|identifies|identified|name|names|named|unmask|unmasks|depict|depicts|picture|pictures) ~3 {personOfCase}',
    '{personOfCase} ~4 (by|with|under|including|and) ~2 (name|names|photo|photos|face|identity|full name|address)',
    'who ~1 (complained|reported|testified|was raped|was beaten|was abused|was assaulted|was attacked|came forward|the (survivor|victim|woman|perpetrator) (is|was))',
    '(which|what|whose|at which|in which) ~3 (each|every|the|a|one) (woman|survivor|victim|client|girl|maid) ~2 (works|worked|lives|lived|comes|came|stays|was|is)',
    '(single|only|one) ~2 (widow|woman|maid|girl|survivor|victim|case) ~4 (everybody|everyone|neighbours|villagers|anybody|people|readers) ~4 (recognise|recognises|know|knows|identify|guess)',
    '(case|cases|incident|incidents|complaint|complaints|descriptions) ~3 (with|by|under) ~3 {tellsWho}',
    '(date|dates) of birth ~2 (and|or|with) ~2 (name|names|address|addresses|village|villages)',
    '(name|names) ~2 (and|or|with) ~2 (date|dates) of birth',
    '(list|table|register|records|data|spreadsheet) ~1 (with|including|containing|of) ~2 {tellsWho}',
    '(women|woman|survivor|survivors|she|they|victim|victims) ~2/noneOfIt (recognised|recognized|recognisable|identifiable)',
  ],
  /** papers and voices that carry beyond those who help her */
  paperOut: [
    '(newsletter|bulletin|website|homepage|dashboard|infographic|factsheet|brochure|leaflet|poster|blog|podcast|newspaper|radio|television|broadcast|exhibition|presentation|statistics|digest|gazette|publication|circular|overview|dataset|annex|appendix|footnote|minutes|journalist|donor|governor|parliament|media|press|slide|photo story|success story|case study|annual report|webpage|page|feed|film)+|case studies|success stories',
    '(annual|yearly|end of year|year end|quarterly|monthly|weekly|daily|progress|donor|activity|statistical|summary|public|published|final|narrative|evaluation|regional|national|district|provincial|coordination|shared|joint|incident|situation|trend|field|mission|status|consolidated|interim) ~1 (report|reports|summary|summaries|brief|briefs|briefing|table|tables|list|lists|return|returns|statistics|data|total|totals|digest|overview|update|updates|sheet|spreadsheet|edition|mail|meeting|meetings|statement|figures|review)',
    '(social|mass|local) media|facebook|tiktok|instagram|notice board+|noticeboard+|press (release|conference|statement|kit|note)+|fact sheet+',
    '(summary|summaries|table|list|overview|statistics) of ~2 (case|cases|incident|incidents|survivors|women|clients)',
    '(report|summary|summaries|table|list|return|figures|statistics|data|reports|spreadsheet) ~5 (to|for) ~3 (ministry|donor|donors|secretariat|governor|public|press|committee|members|headquarters|parliament|partners|network|council)',
    '(coordination|committee|members|monthly|network|public|village|community|plenary) ~1 (meeting|session|assembly|gathering)+',
    '(case|team) conference+|all (agencies|members|partners|participants|embassies)',
    '(list|table|sheet|spreadsheet|register) ~10 (meeting|members|agencies|ministry|secretariat|network|partners|donor|annexed|circulated|published|report)',
    '(published|publish|publishes|publicly|online|public edition|reporter|reporters|spokesperson)|made public|in public',
    '(every|each) (month|week|quarter|year)|monthly|weekly|quarterly',
    '(send|submit|forward|transmit)+ ~3 (secretariat|ministry|governor|donor|headquarters)',
  ],
  /** totals, services and papers of one case, which may name */
  paperMay: [
    '(number|numbers|share|percentage|proportion|total|totals|count) of ~3 {personOfCase}',
    '(police|medical|forensic|court|hospital|expert|discharge) (report|reports|statement|record|file|list)',
    '(own|her|locked|case|medical) (file|files|chart|folder)|locked|chart|charts',
    '(referral|consent|intake) (form|slip|letter)+',
    '(first|names) ~2 (changed|invented|replaced by (a code|codes|pseudonyms))|(invented|fictitious|pseudonym|pseudonyms|coded|codes|anonymised|anonymized|anonymous|redacted|blurred|masked|suppressed)',
    '(right|rights) to|struck from|strike+|remove+|delete+|withheld|withhold+',
    '(focal|contact) (point|points|person|persons)',
    'women (centre|center|ngo|organisation|union|desk|clinic|association|police|department)',
    '(interpreter|trainer|volunteer|lawyer|driver|doctor|counsellor|expert|facilitator|representative|participant|speaker|member|chairperson)+ ~2/personOfCase {tellsWho}',
    '{courtActor} ~2 (decides|decide|orders|order)',
    '(quote|quotes|views|opinions|feedback|answers) (from|of) ~2 {personOfCase}',
  ],
} as const;
