/** When she hears of a duty to report: late, early, or never. */
export const notice = {
  reportingDuty: [
    '{dutyToReport}',
    '(the|a|her) (report|notification) to ~2 {authority}',
    '(law|statute|act|code|regulation|decree|order|rule|article)+ ~6 (oblige|require|compel|bind|force|make|command|order)+ ~6 (inform|report|notify|denounce|tell|reporting|pass|communicate|contact|alert)',
    '(bound|obliged|required|compelled|forced|mandated|duty|obligation|obligated) ~5 (report|notify|inform|denounce|pass on|communicate|alert)',
    '(what|which|matters|facts|things|everything|that) ~8 (bound|obliged|required|must|have to|has to|compelled|will) ~4 (report|reported|notify|passed on|communicated|go to|disclosed to)',
    '(words|account|story|disclosure|statement|case|complaint|information|she says|she said) ~4 (must|will|has to|shall|is to|have to) ~3 (passed|reported|forwarded|sent|communicated|handed|reach|go|transmitted|relayed) ~3 {authority}',
    '(report|reports|reporting|notification|disclosure) to ~2 {authority} ~4 (mandatory|compulsory|obligatory|required|automatic|duty|rule|law|necessary)',
    '(mandatory|compulsory|obligatory|legal|statutory) ~2 (report|reporting|notification|duty)',
    '(reporting|report|notification) (rule|law|duty|obligation|requirement|provision|clause|policy|notice|leaflet|sheet)+',
    '(limits|limit|exceptions|exception) (of|to) ~2 (confidentiality|secrecy|privacy)',
    '(confidentiality|secrecy) ~4 (ends|exceptions|not absolute|limits|limited|lifted)',
  ],
  joiner: ['and|then|so|who|which'],
  lateThen: [
    'whereupon|upon which|at which point|after which|last of all|after the fact',
    'only then|then only|thereafter|afterwards|afterward|subsequently|in retrospect|ex post|eventually|in due course|later on|later|at a later (stage|point|date|time)|not before then',
    '(next|following) ~1 (day|days|hours|week|weeks|visit|session|meeting|appointment|morning)',
    '(a|the|two|three|some|few) ~1 (day|days|hours|week|weeks|visit|session|meeting|appointment|morning) ~1 (later|after|afterwards)',
  ],
  reporter: [
    '(provider|doctor|nurse|clinic|hospital|teacher|staff|agency|officer|counsellor|counselor|institution|professional|worker|physician|neighbour|employer|school|midwife|shelter|person|personnel|volunteer|practitioner|service|facility|caseworker|ngo|citizen)+',
    'everyone|anyone|anybody|everybody|whoever|all|agencies|facilities|we',
  ],
  firewall: [
    'firewall+|fire wall+|walled off|wall+ ~2 off',
    '(rules|ruled|rule) out ~3 (exchange|sharing|transfer|transmission|access|contact|cooperation)',
    '(separate|separated|separates|separation|apart|independent|distinct|kept away|keep away|keeps away|split|divided) ~8 (from|between)',
    '(away|apart) from',
    '(hidden|protected|shielded|closed|locked|safe) (from|to)',
  ],
};
