export const identity = {
  keptOut: [
    '(keep|keeps|kept|keeping|leave|leaves|left|stay|stays) ~3 (out|away|off|free) (of|from)?',
    '(take|takes|took|taken|taking|strike|struck|cut|cuts) ~8 out of?',
  ],
  survivorOwn: [
    '(her|survivor|survivors|victim|victims|woman|women|client|clients|caller|callers|patient|patients|complainant|complainants|their|girl|wife)',
    '(the|a|each|every) ~1 {survivorNoun}',
  ],
  showsVerb: ['(show|list|give|state|contain|carry|have|feature|display|include|present|hold|record|mention)+|shows'],
  givesPlace: ['(give|print|show|carry|state|list|mention|name|have|bear|display|indicate|contain|say)+'],
  survivorOwnNoun: [
    '(survivor|victim|woman|client|patient|girl|wife|complainant|caller|perpetrator|offender|suspect|accused)+|women|wives',
  ],
  perpetratorOwn: ['{perpetrator}', '(accused|husband|his)'],
  publishDone: [
    '(published|circulated|listed|announced|displayed|shared|distributed|printed|posted|disclosed|exchanged|presented|mentioned|revealed|uploaded|released|sent|advertised|publicised|publicized|included|attached|discussed|stated|given|shown|communicated|told|put|disseminated|marked|read|broadcast|reported|forwarded|known|public|compiled|stored|visible)',
    'read (out|aloud)|made (public|known)',
    '(appear|appears|stand|stands|figure|figures|features|feature|go|goes)',
  ],
  reportStrict: [
    '(bulletin|newsletter|dashboard|website|poster|leaflet|press|presentation|circular|brochure)+|social media|annual report|monthly report|quarterly report|public report|minutes',
  ],
  anonymousOnly: [
    '(anonymous|anonymised|anonymized|de identified|unnamed) ~1 (data|figures|totals|form|cases|case|summary|summaries|statistics)?',
    'fewer than (5|five)',
    '(without|no) (any)? (detail|details|information|data|name|names|identifying) ~6',
  ],
  agencyContact: [
    '(name|names|phone|telephone|contact|contacts|number|office|role|title|address|addresses|e mail|email) ~6 of (each|every|the|all|its|their|responsible|participating)? ~1 {agencyWords}',
    '{agencyWords} (name|names|phone|contact|contacts|details|number|numbers|addresses)',
    '(interpreter|translator|lawyer|driver|trainer|doctor|counsellor|volunteer|specialist|judge|participant|representative|facilitator|expert)+ ~3 (name|names|phone|contact|contacts|numbers|addresses)',
    '(the)? names of ~2 (agency|agencies|service|services|member|members|focal|signatories|organisation|organisations|staff)',
  ],
  nationalId: [
    '(national|citizen|citizens|citizenship|identity|identification|id|passport|social security|social insurance|insurance|tax|taxpayer|family card|household|household registration|civil registration|population|personal identification|citizen registration|voter|health insurance|resident registration|ktp|nik|nric|cccd|family book|government) (card|cards|document|registration|identity|id|identification|book|security|paper)? (number|numbers|no|code|codes|nr|digits)',
    '(number|numbers|no|code) of (her|the|their|a)? ~2 (national|citizen|identity|id|passport|household|family|social) (card|registration|id|identity|document|book|security)?',
    'national (id|identity|identification) (card|cards|number|numbers|document)?',
    'citizen (id|identity|number|numbers|registration) (card|number|numbers)?',
    '(id|identity|identification) (number|numbers|card|cards|no)',
    'passport (number|numbers|no)',
    'ktp|nik|nric|cccd|aadhaar|personal number|civil registry number|13 digit|16 digit|12 digit (number|id|code)?',
    '(population|civil|citizen|household) (register|registry|registration)',
    'biometric|biometrics|fingerprints',
  ],
  linkVerb: [
    '(link|connect|match|tie|cross|merge|associate|integrate|couple|search|relate|combine|attach|use|identify|reference|synchronise|synchronize|pair|look|join|interconnect|retrieve)+',
    'linked|linkage|matching|connected|through|via|by means of|against',
  ],
  askGive: ['(give|provide|state|show|present|disclose|submit|supply|dictate)+ (her|the|their|your|a)? ~1'],
  survivorInput: [
    '(survivor|survivors) (workshop|workshops|meeting|meetings|session|sessions|forum|group|groups|circle|event)',
    '(workshop|workshops|forum|event|circle) ~2 (for|of|with) ~2 (survivors|survivor)',
    '(focus|discussion) (group|groups) (discussion|discussions|participants|members|session|participant)?',
    '(consultation|survivor input|survivor consultation|listening|feedback|participation|survey) ~1 (log|session|sessions|list|sheet|register|meeting|meetings|record|workshop|participants|report)?',
    '(interview|interviews|sessions|conversations|consultation|consultations|workshop|meeting|meetings|discussion) with ~2 (survivors|victims|women|migrant women)',
    '(survivors|victims|women) ~3 (consulted|interviewed|who took part|who take part|who participated|taking part|who attend|attending|invited)',
    '(participants|attendees|women) ~4 (focus group|consultation|consultations|survey|interviews)',
  ],
  notShelter: [
    '(hotline|helpline|police|hospital|clinic|office|court|ministry|bus|animal|station|desk|committee|secretariat)+',
  ],
  unnamedPlace: [
    'in no (document|list|directory|edition|leaflet|map|register|report|annex|paper)',
    'neither confirm|neither confirms|(not|never) (confirm|confirms)',
    '(secret|undisclosed|confidential|unpublished|not disclosed|safe) (location|place|address|locations|addresses)',
    '(located|situated|found) (in|within) (every|each|all|several|the) (district|districts|province|provinces|region|three|two|country)',
    '(only|solely) ~4 (known|given|shared|told|disclosed)|known only|known to nobody',
    '(known|given|told|shown) (only)? to ~3 (driver|drivers|escort|focal|two|three|those)',
    '(address|location|whereabouts) ~4 (secret|confidential|undisclosed|unpublished|restricted|unknown|withheld)',
  ],
  shelterAddress: [
    '(address|addresses|location|locations|whereabouts|position|coordinates|map|site|directions) (and ~3)? (of|to|for) ~3 {shelter}',
    '{shelter} (address|addresses|location|locations|whereabouts)',
    '(where) ~2 {shelter} (is|are|stands|lies)',
    '{shelter} ~2 (address|addresses|location|locations)',
  ],
  outsiders: [
    '(poster|leaflet|website|brochure|flyer|newsletter|radio|newspaper|public|employer|husband|relative|perpetrator|abuser|directory|map|media|facebook|internet|community|everyone|anyone|consulate|embassy|broker|recruiter|agent|card|banner|billboard|signboard|village|visitor|guide|list|google)+',
    '(the|local|foreign|national|to|for) press|social media|online|families|family|general public|on request|published (directory|list)',
  ],
} as const;
