/** Words of X-16: where a shelter stands. */
export const addressesWords = {
  makeKnown: [
    '(print|list|carry|show|post|display|give|tell|indicate|include|publish|reveal|disclose|announce|state|mention|name|bear|mark|circulate|share|distribute|send|provide|point|explain|communicate|advertise|broadcast|film|photograph|describe|hand|feature|inform|supply|confirm|read|text|put|upload|pin|pass|say|let|write|paint|hang|have|contain|notify|release|learn|receive|get|know|obtain|find)+',
    '(disclosure|publication|announcement|release|communication|display|sharing|advertisement|filming|photography|divulging|dissemination|posting|notification|marking)',
    '(is|are|be|made|becomes) ~1 (known|available|public|accessible|visible|marked|signposted|findable|searchable)',
    '(told|shown|given|known|written|sent|put|signposted|painted|divulge|divulged|divulges)',
  ],
  makePublic: [
    '(publish|advertise|publicise|publicize|announce|broadcast|signpost|display)+',
    '(publication|advertisement|signposting)',
    '(printed|posted|listed|displayed|shown|marked|painted|uploaded|put up) (in|on|at|by|publicly|openly)',
    '(sign|signs|signboard|signboards|arrow|arrows|banner|banners|plaque|plaques|nameplate|flag)',
  ],
  givesPlace: ['(give|print|show|carry|state|list|mention|name|have|bear|display|indicate|contain|say)+'],
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
    '(address|addresses|location|locations|whereabouts|it|they|place|site) ~1 (is|are|stays|stay|remains|remain|kept|be|being) ~2 (secret|confidential|undisclosed|unpublished|restricted|unknown|withheld)',
    '(only|just|nothing but) ~3 (hotline|helpline|phone|telephone|number)',
    'post office box',
    'no ~5 (map|pin|photo|picture|address|sign|plaque|landmark) ~10 (published|printed|shown|given|displayed|posted|drawn)',
    'women (centre|center|ngo|organisation|union|desk|clinic|association|police)',
    '{condemned}',
    '(psychologist|doctor|nurse|counsellor|lawyer|interpreter|inspector|midwife|teacher|social worker)+ ~6 visit+',
    '(name|names|portrait|face|faces|identity|identities) ~4 of ~3 (survivor|survivors|woman|women|resident|residents|client|clients|victim|victims|complainant)',
    'who complained|portrait photograph|social security|(first|full) name+',
    'even where',
  ],
  shelterAddress: [
    '(address|addresses|location|locations|whereabouts|position|coordinates|map|site|directions) (and ~3)? (of|to|for) ~3 {shelter}',
    '{shelter} (address|addresses|location|locations|whereabouts)',
    '(where) ~2 {shelter} (is|are|stands|lies)',
    '{shelter} ~2 (address|addresses|location|locations)',
  ],
  /** where she lives, and how it gets about */
  herHome: [
    '{hiddenHouse}',
    '(survivor|woman|client|resident|complainant|her|their|women) ~1 (home|house|residential|private|present|new) (address|addresses)',
    '(hide|hiding|secret|hidden|safe|protected|crisis) ~1 (house|home|place|accommodation|lodging|flat|shelter|refuge)|hideout|refuge|(confidential|secret|hidden) (shelter|refuge|house)',
    'that (she|the woman|the worker|a survivor) ~3 (is|was|stays|staying|lives|sleeps|lodges) ~2 (here|staying|in the house|with us|there)',
  ],
  getsAbout: [
    '{lettingKnow}',
    '(address|addresses|street address|map|stop|gate|location|locations|directions|way|route|coordinates|gps|behind|number)',
  ],
  keptHidden: [
    '{spokenAgainst}',
    '{unnamedPlace}',
    '{herConsent}',
    '(stays|stay|remains|remain|kept|keep|keeps) ~2 (secret|confidential|undisclosed|unpublished|withheld|restricted)',
    '(neither|nor|denies|hotline only|by appointment|blurred|wishes|wants|asks to)',
    '(her lawyer|ambulance|unmarked|trained driver|trained drivers|train|trains|card|cards)',
  ],
  herConsent: { of: 'consent', outside: 'whoeverAsks' },
  whoeverAsks: [
    '(anyone|anybody|whoever|those|everyone|everybody|people|persons|visitors|callers|caller|he|they|relatives|husband|employer|agent|family) ~1 (who)? (ask|asks|asked)',
  ],
  /** ways by which a house itself becomes known, without a word about where it is */
  drawsToIt: [
    '(visit|film|photograph|tour|host|mark|pin|geotag|tag|map|signpost|escort|bring|invite|welcome|televise|inaugurate|fetch|pick up|call at|direct|point|paint|label)+|come to|come and|service of|open day|open house|delivered (at|to)|served (at|on)',
  ],
  /** letting them know */
  lettingKnow: [
    '{makeKnown}',
    '{makePublic}',
    'has|bears|says',
    '(reveal|disclose|divulge|communicate|convey|relay|leak|expose|publicise|publicize|advertise|signpost|announce|air|paint|print|stencil|take|lead|show|confirm|label|pin|drop|tag|geotag|map|plot|mark|list|register|enter|include|carry|feature|display|exhibit|hang|stick|screen|shout|call out|escort|guide|lead|drive|bring|accompany|invite|welcome|admit|receive|host|tour|visit|show round|direct|point|give|tell|inform|notify|supply|furnish|provide|hand|pass|send|share|forward|text|message|email|quote|cite|mention|state|write|spell|say|know|learn|find|locate|trace|entitled|allowed)+',
    'come to|stands at|located at|open to|right to know|entitled to know|may learn|no secret|well known|freely available|on request|upon request|put on',
    '(may|can|could|free to|entitled to) ~1 (ask|request|obtain|enquire|inquire) ~1 (for|about)',
  ],
};
