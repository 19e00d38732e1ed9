/** Her yes, given, missing or taken back. */
export const consentUse = {
  consentWord: [
    '(consulting|asking|informing|telling|involving) (her|the survivor|the woman|them|survivors)',
    '(her|the survivor) (knowledge|involvement|participation)',
    'knowledge of the (survivor|woman)',
    '(consent|permission|authorisation|authorization|approval|agreement|acceptance|assent|accord|consenting|agreeing)',
    '(being|having been) asked',
    'consented|agreed|agree|agrees|consents',
  ],
  refusal: [
    '(she|survivor|woman|they|client|victim) ~2 (said|says|say|answered|answers) no',
    '(her|a|the) no',
    '(she|her|survivor|woman|they|survivors|women|victim|client) ~4 (refuse|refuses|refused|object|objects|objected|disagree|disagrees|decline|declines|declined|agree|agrees|agreed|consent|consents|consented|want|wants|wish|wishes|oppose|opposes|say no|says no|refusal|objection|will|objections|yes)',
    '(refusal|objection|objections|will|wishes|wish|disagreement|opposition|consent|protest)',
  ],
  elders: [
    '{intimate}',
    '(father|mother|parent|elder|brother|guardian|headman|clan|chief|in law)+|parents|elders|family|families|village head|community leader|community leaders',
  ],
  shared: [
    '{survivorNoun}',
    'her|them|cases|case|dossier|dossiers|file|files',
    '{caseInfo}',
    '(all|any|every|each) (case|cases|woman|women|survivor|survivors|incident|incidents)',
  ],
  cases: ['cases|all cases|the case|every case|each case|incidents|survivors|women|victims|clients|she|they'],
  refuses: [
    '(who|if|when|where|clients|women|survivors) ~4 (leave|leaves|quit|quits|abandon|abandons|interrupt|interrupts|stop|stops|miss|misses|skip|skips|discontinue|discontinues) ~4 (programme|program|counselling|counseling|therapy|session|sessions|procedure|treatment|mediation|process|appointment|appointments)',
    '(if|when|where|who|whoever|should|once|clients|women|survivors|unless) ~4 (refuse|refuses|refused|decline|declines|declined|object|objects|withdraw|withdraws|reject|rejects|drop out|drops out|stop|stops|say no|says no|resist|resists)',
    '(if|when|where|who|should) ~4 (not|unwilling|does not) ~2 (agree|consent|want|wish|accept|cooperate|sign|answer|give|provide|testify|attend|willing|comply)',
    '(refusing|declining|refusal)',
    '(a|any|every) (woman|survivor|client) (refusing|declining|unwilling)',
  ],
  compelled: [
    'must|shall|has to|have to|needs to',
    '(is|are|be|being|was|were|gets|get) ~1 (obliged|required|compelled|forced|made|ordered|obligated|bound|expected|pressed|pressured|coerced) (to)?',
    'obliged to|compelled to|forced to|required to',
  ],
  intervention: [
    '(examination|exam|counselling|counseling|shelter|treatment|test|testing|mediation|interview|session|therapy|programme|program|check|procedure|screening|services|service|assessment|medication|contraception|stay|training|repatriation|referral|questioning|placement|hospitalisation|decision)+',
  ],
  cannot: [
    'can not|cannot|may not|must not|shall not|could not|will not be able to',
    '(is|are|be) (not|no longer|never) (allowed|permitted|free|able|entitled|authorised|authorized) (to)?',
    'no longer|never',
  ],
};
