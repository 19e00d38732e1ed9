/** What makes a person known to others: names in reports, numbers of papers, places of shelters. */
export const exposing = {
  individual: [
    '(survivor|victim|client|patient|girl|wife|complainant|caller|perpetrator|offender|suspect|accused|worker|maid|helper|migrant|resident|returnee|applicant|beneficiary|husband|witness|abuser|assailant|lady|claimant)+',
    'women|woman|wives|beneficiaries|children|child|parents|families|ladies|alleged (offender|offenders|abuser|perpetrator)|family',
    'each case|every case|per case|in each case|for each case|one line per|case by case|individual (entry|entries|cases|case)',
  ],
  telling: [
    '{strongIdentifier}',
    '(house|door|room|street|plot|flat|unit) (number|numbers|no)',
    '(street|school|employer|workplace|initials|nickname|photograph|photo|portrait|signature|surname|parent|child|face|voice|birthday|phone|telephone)+',
    '(name|names|address|addresses|identities|photos) (behind|underlying) (them|it|these|the figures|the numbers)',
    'first name+|family name+|full name+|real name+|last name+|home address+|exact age|date of birth|full identity',
  ],
  hidingPlace: [
    '{shelter}',
    '(protected|protective|secret|confidential|hidden|secure|safe|emergency|undisclosed) ~1 (home|house|housing|accommodation|lodging|lodgings|flat|apartment|residence|facility|facilities|premises|quarters|place|places|site|building|dwelling)+',
    '(crisis|transition|transitional|interim|reception) (home|house|housing|accommodation|flat|apartment|residence|shelter)+',
    '(women|womens|woman) (refuge|home|house|hostel|dormitory)+|refuge+|haven+|hideout+|hideaway+|hiding place+',
  ],
  placeWord: [
    '(address|location|whereabouts|position|coordinate|premises|direction|route|map|street|gate|entrance|facade|front|site|gps|exterior|sketch|road|building|neighbourhood|spot|pin|way|turn off|landmark)+',
    '(house|door|plot|building|flat|street|road|lot) number+',
    'addresses|whereabouts|premises',
    'where to find|how to (get|find|reach)|way to',
  ],
  placeOfShelter: [
    '{placeWord} ~7/hotlineWord {hidingPlace}',
    '{hidingPlace} ~3/hotlineWord {placeWord}',
    '(where|which|how to find|how to reach|how to get to) ~4 {hidingPlace}',
    '(place|house|home|building|accommodation|flat|town|village|room|spot|facility) ~1 (where|in which|at which|which) ~4 (she|survivor|woman|women|survivors|residents|they|her|client|clients|workers) ~4 (sheltered|hidden|lodged|housed|staying|stays|living|lives|hiding|protected|accommodated|placed|sleeps|moved)',
    '(where|(which|what) (shelter|house|home|town|place|village)) ~2 (she|survivor|woman|women|survivors|residents|they|client) ~3 (sheltered|hidden|lodged|housed|staying|stays|hiding|accommodated|sleeps|hides)',
    'her (new|current|present|temporary) (address|location|whereabouts|home|residence)',
  ],
  hotlineWord: ['(hotline|helpline|police|clinic|hospital|office|station|court|ministry|desk|secretariat)+'],
  everyoneElse: [
    '{outsiders}',
    '(noticeboard|municipal|municipality|poster|sign|signboard|billboard|banner|map|app|website|portal|page|brochure|flyer|handbook|video|film|broadcast|tour|visitor|journalist|reporter|donor|delegation|relative|husband|spouse|partner|employer|agent|recruiter|broker|sponsor|landlord|embassy|consulate|villager|neighbour|neighbor|shop|market|bus|caller|newspaper|radio|television|tv|internet|phone book|telephone book|school|taxi|boyfriend|father|brother|passer|customer|tourist|official|trader)+',
    'letterhead|stationery|business card+|court papers|lawyer of ~2 (husband|accused|employer|perpetrator)',
    '(town|city|village|entrance|community) hall+|post office+|bus stop+|lobby|corridor',
    'notice board+|families|family|public|everybody|everyone|anyone|anybody|whoever|all members|in laws|parents|yellow pages|open day+|agency|agencies|recruitment|media|villages|whoever asks|on enquiry|on inquiry|on demand|for transparency',
  ],
  setsOut: [
    '(set|sets|lay|lays|laid|read|reads|spell|spells|hand|hands|carry|carries|carried|point|points|find|finds|fill|fills|filled|send|sends) out',
  ],
  keptOut: [
    '(keep|keeps|kept|keeping|leave|leaves|left|stay|stays) ~3 (out|away|off|free) (of|from)?',
    '(take|takes|took|taken|taking|strike|struck|cut|cuts) ~8 out of?|(come|comes|came) out of|(take|remove|delete|wipe|strike|cut)+ ~6 off',
  ],
  publishDone: [
    '(published|circulated|listed|announced|displayed|shared|distributed|printed|posted|disclosed|exchanged|presented|mentioned|revealed|uploaded|released|sent|advertised|publicised|publicized|included|attached|discussed|stated|given|shown|communicated|told|put|disseminated|marked|read|broadcast|reported|forwarded|known|public|compiled|stored|visible)',
    'read (out|aloud)|made (public|known)',
    '(appear|appears|stand|stands|figure|figures|features|feature|go|goes)',
  ],
  survivorInput: [
    '(survivor|survivors) (workshop|workshops|meeting|meetings|session|sessions|forum|group|groups|circle|event)',
    '(workshop|workshops|forum|event|circle) ~2 (for|of|with) ~2 (survivors|survivor)',
    '(focus|discussion) (group|groups) (discussion|discussions|participants|members|session|participant)?',
    '(consultation|survivor input|survivor consultation|listening|feedback|participation|survey) ~1 (log|session|sessions|list|sheet|register|meeting|meetings|record|workshop|participants|report)?',
    '(interview|interviews|sessions|conversations|consultation|consultations|workshop|meeting|meetings|discussion) with ~2 (survivors|victims|women|migrant women)',
    '(survivors|victims|women) ~3 (consulted|interviewed|who took part|who take part|who participated|taking part|who attend|attending|invited)',
    '(participants|attendees|women) ~4 (focus group|consultation|consultations|survey|interviews)',
  ],
  outsiders: [
    '(poster|leaflet|website|brochure|flyer|newsletter|radio|newspaper|public|employer|husband|relative|perpetrator|abuser|directory|map|media|facebook|internet|community|everyone|anyone|consulate|embassy|broker|recruiter|agent|card|banner|billboard|signboard|village|visitor|guide|list|google)+',
    '(the|local|foreign|national|to|for) press|social media|online|families|family|general public|on request|published (directory|list)',
  ],
};
