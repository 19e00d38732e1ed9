/** Survivors who are asked for their views. */
export const voices = {
  filming: [
    '(film|photograph|videotape|tape|livestream|broadcast|webcast|televise|video)+|(recorded|record|records|recording|recordings) (on|by|in|with) ~1 (video|camera|tape|film|phone|audio)|(video|audio|sound|tape) ~1 (recorded|recording|recordings|record)|on (camera|video|tape|film|television)|live stream|recorded and|(secretly|covertly) (record|records|recorded|film|films|filmed)|(hidden|concealed) (camera|microphone|recorder)|(record|records|recording) ~1 (conversation|conversations|session|sessions|interview|interviews|discussion|discussions|voices)|(is|are|be) recorded|camera|cameras|published|aired',
  ],
  made: [
    '(required|obliged|compelled|forced|expected|ordered|summoned|instructed|told|bound) (to|that)|must|has to|have to|(mandatory|compulsory|obligatory|not optional|a condition|condition of|in exchange for|in return for)|(is|are) to|cannot refuse|may not refuse|no choice|withheld from|lose|loses|before (they|she) (leave|leaves|receive|receives)|only (if|after|when)|unless',
  ],
  unasked: [
    '(is|are|was|were) not (asked|told|informed|consulted) ~1 (beforehand|first|before|about it|in advance)',
    '(without|no|not|need not|unnecessary|no need|never|nobody|skip|skips|nor) ~6 (consent|asking|permission|agreement|agreed|safety|safe|risk|risks|assessment|confidentiality|confidential|anonymous|anonymity|checking|danger|support|refuse|decline|stop|interrupt|withdraw|counsellor|psychologist|childcare|debriefing|thought given)',
  ],
  staffOfOurs: [
    '(staff|volunteer|counsellor|counselor|caseworker|responder|nurse|interpreter|officer|midwife|employee|personnel|colleague|operator|helper|paralegal|advocate|team|teams|worker|provider|driver|manager|teacher|doctor|lawyer|monitor)+|(social|outreach|field|health|community|case|shelter|hotline|frontline|front line|aid|welfare|rescue|home visit|duty) (worker|workers|staff|officer|officers|nurse|nurses|visitor|visitors|team|teams|volunteers|volunteer)|whoever|agencies|agency',
  ],
  threatened: [
    '(threat|threaten|intimidate|harass|intimidation|menace|retaliation|retaliate|stalk|blackmail)+|stalked|threatening|attacks on staff|(attacks|attack|assaults|assault|violence|abuse) (on|against|towards|of) ~1 (staff|nurses|workers|counsellors|volunteers|caseworkers|officers|responders)',
  ],
  staffPrivate: [
    '(private|home|personal|residential|own) ~2 (number|numbers|address|addresses|phone|phones|telephone|contact|contacts|details|mobile)',
    '(name|names|address|addresses|photo|photos|number|numbers|full name|identity|identities|whereabouts|duty roster|roster|car|licence plate|schedule) ~4 of ~3 {staffOfOurs}|{staffOfOurs} ~2 (name|names|full name|address|addresses|home address|photo|photos|private number|identity|car|home)',
  ],
};
