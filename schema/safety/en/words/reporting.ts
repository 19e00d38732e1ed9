export const reportingUse = {
  reportedDone: [
    'handed over|turned (in|over)',
    '(reported|denounced|notified|surrendered|signalled|declared|referred|sent|delivered|disclosed|transferred|announced|communicated)',
  ],
  notReporting: ['(activities|statistics|number|numbers|progress|hotline|form|theft|needs|how|monthly|how many)'],
  reportStrong: ['(report|denounce|surrender)+|(hand|turn)+ (over|in)|reported'],
  lawCited: ['(article|art|section|sec|act|law|decree|regulation|code|ordinance|paragraph|statute|clause)'],
  toldBefore: [
    '{before} ~10 (told|informed|explained|tells|inform|informs|explain|explains|warned)',
    '(told|informed|explained|tell|tells|inform|informs|explain|explains|warned|notice) ~12 {before}',
    'told of ~4 duty|was told|been told|has been informed|after being told',
  ],
  nothingToReport: [
    '(no|without) (duty|duties|obligation|obligations|requirement) ~3',
    '(not|never) ~2 (obliged|required|bound)',
  ],
  reporter: [
    '(provider|doctor|nurse|clinic|hospital|teacher|staff|agency|officer|counsellor|counselor|institution|professional|worker|physician|neighbour|employer|school|midwife|shelter|person|personnel|volunteer|practitioner|service|facility|caseworker|ngo|citizen)+',
    'everyone|anyone|anybody|everybody|whoever|all|agencies|facilities|we',
  ],
  reportToAuthority: [
    '(report|notify|inform|denounce|communicate|announce|refer|alert|signal|submit)',
    '(make|file|send|submit) ~2 (report|notification)',
  ],
  cameOver: [
    '(crossed|crosses|crossing|entered|enters|came|comes|arrived|arrives|got) ~3 (border|frontier|river|abroad|country|another country|across|neighbouring country)',
    '(comes|came|is|are|who are|originates|arriving) from (abroad|across|the other side|another country|the neighbouring country|over the border)',
    '(foreign|foreigner|foreigners|cross border|alien|aliens)',
  ],
  reportableCase: [
    '(case|incident|violence|assault|abuse|rape|survivor|victim|woman|offence|crime|injury|suspicion|patient|disclosure|women|gbv|vaw|wound|complaint)+',
    'women|injuries|domestic violence',
  ],
  everyCase: [
    '(every|each|all|any) ~3 {reportableCase}',
    '{reportableCase} ~3 (within|immediately|automatically|at once|without delay)',
  ],
  policeAuthority: [
    'police|authority|authorities|prosecutor+|law enforcement|ministry|gendarmerie|public prosecutor|village head|government|sheriff',
  ],
  reachVerb: [
    '(deposit|lodge|leave|store|log|enter|join|allow|permit|enable|let|give)+',
    '{shareVerb}',
    '{notifyVerb}',
    '(report|open|accessible|available|visible|linked|link|connect|connected|consult|copied|upload|access|lend|lends|supply|supplies|surrender|signal|denounce|accompany|accompanies|deliver|show|shows|hand|hands|feed|feeds|export|exports|sync|synchronised|synchronized|interface|interfaced|record|records)+',
    '(made|make|makes) ~2 (available|accessible|known)',
    'reach+|gives to|given to|access (for|by|of)|goes|go|copies',
  ],
  enforcementActs: [
    'look+ (at|into|up|through)',
    '(see|view|search|listen|browse|peruse|study|screen)+',
    '(attend|join|sit|enter|visit|search|raid|inspect|consult|view|access|read|participate|observe|request|obtain|receive|interview|check|see|examine|collect|use|question|download|query|monitor|present|review|control|arrest|patrol|take part|listen|identify)+',
    'sits|sit (in|on)|take+ part|present (at|in|during)|part of|(has|have) access',
    'member+ of|party to|invited to',
  ],
  protectedPlace: [
    '(call|conversation|complaint|chat|ward|docket|testimony|patients|client)+',
    '(interview|conference|database|register|shelter|hospital|clinic|file|record|data|case|list|form|session|meeting|examination|hotline|counselling|system|information|premises|resident|survivor|patient|victim|details|address|dossier|logbook|intake|refuge|service|statement|consultation)+',
    'data|information|women|woman|her|details|database|addresses',
  ],
  dataWord: [
    '(data|information|details|list|lists|file|files|copies|name|names|record|records|database|forms|case|cases|register|statistics|addresses)',
  ],
  firewall: [
    'firewall+|fire wall+|walled off|wall+ ~2 off',
    '(rules|ruled|rule) out ~3 (exchange|sharing|transfer|transmission|access|contact|cooperation)',
    '(separate|separated|separates|separation|apart|independent|distinct|kept away|keep away|keeps away|split|divided) ~8 (from|between)',
    '(away|apart) from',
    '(hidden|protected|shielded|closed|locked|safe) (from|to)',
  ],
} as const;
