/** Doors with conditions, doors that lead to enforcement, and other things that cost her. */
export const conditions = {
  askedOfHer: [
    '{hurdle}',
    '(testify|testifying|cooperating|filing|reporting|divorce|divorcing|separation|separating|returning|repatriation|counselling|therapy|examination|test|interview|questionnaire|programme|session|sessions|mediation|settlement|chores|prayer|prayers|statement|sterilisation|contraception|silence|reconciliation|form|forms|deposit|contract)',
    '(go|going|return|returning|leave|leaving) (back|home|him|her job|the job|the country|her employer)',
    '(accept|agree|promise|undertake|consent) (to|that|not)',
  ],
  losesOut: [
    '(no|nothing) ~2 {service}',
    '(no|not|nothing|never) ~2 (further|other|longer|more) ~1 (help|service|services|assistance|support|care|bed|place|claim)?',
    '(bed|place|room|slot|file|case|help|support|care|assistance|allowance) ~5 (given|goes to|passed|offered|closed|ends|stops|ended|stopped|lost|withdrawn|cancelled|suspended|reduced) ~2 (to another|to someone|to the next|elsewhere)?',
    '(cannot|can not|will not|shall not|may not) ~2 (given|offered|provided|helped|served|assisted|admitted|receive|get|accommodated|treated)',
    '(must|has to|have to|asked to|told to) (leave|go|move out)',
    '(sent|turned) (away|home|back|elsewhere)|end of the (queue|list|line)|loses|forfeits|discharged|struck off|without (help|shelter|care|support|a bed)',
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
};
