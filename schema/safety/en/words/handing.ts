/** Passing on against or without her word, and to whom it does most harm. */
export const handing = {
  passOn: [
    '{shareVerb}',
    '{notifyVerb}',
    '(report|ring|write|show|indicate|copy|hand|upload|post|place|put|publish|reveal|release|open|enter|circulate|brief|distribute|supply|provide|deliver|give|pass|involve|invite|summon|post|feed|read|present|discuss|table|enter|exchange|consult|announce|surrender)+',
    '(shared|forwarded|transmitted|transferred|sent|referred|disclosed|communicated|circulated|given|passed|handed|released|revealed|told|informed|notified|shown|copied|provided|published|posted|uploaded|placed|put|called|contacted|rung)',
    '(release|transmission|transfer|disclosure|referral|notification|communication|exchange|handover|sharing|circulation|publication) of',
  ],
  aboutHer: [
    '{caseInfo}',
    '(her|their) ~3 (name|file|data|information|case|story|details|record|records|address|complaint|statement|notes|particulars|number|situation|condition|results|pregnancy|whereabouts|photo|identity|consent)',
    '(case|client|patient|survivor|intake|medical|counselling) (notes|file|files|record|records|data|information|details|summary|report|list|history)+',
    '(information|data|file|files|name|names|details|particulars|records|notes|case|cases|complaint|complaints|report|referral|dossier|dossiers)',
    '(what|all|everything|facts|anything|whatever) ~4 (happened|occurred|took place|told|said|befell|disclosed|done|confided)',
    '(indication|sign|suspicion|hint|knowledge|news|word|fact) ~2 (that|of) ~3 {survivorNoun}',
    '(nature|type|details|circumstances) of ~2 (violence|abuse|assault|rape|incident|injury|injuries|complaint)',
  ],
  closeParty: [
    '(husband|spouse|parent|father|mother|brother|sister|relative|kin|employer|boss|supervisor|manager|foreman|sponsor|landlord|landlady|headman|chief|imam|monk|pastor|priest|elder|neighbour|neighbor|agent|broker|recruiter|boyfriend|colleague|uncle|aunt|son|villager|mosque|temple|church|consul|teacher|school|congregation)+',
    'family|families|in laws|embassy|consulate|embassies|consulates|next of kin|human resources|hr department|village (head|chief|council|committee|elders)|community (leader|leaders|elders|council)|wider community|personnel (office|department)|labour supplier',
    '(recruitment|manpower|placement|employment|labour|hiring|sending) (agency|agencies|company|office|firm|agent)',
  ],
  matter: [
    '{aboutHer}',
    '(complaint|case|violence|abuse|rape|assault|incident|pregnancy|diagnosis|hiv|result|whereabouts|arrival|admission|report|disclosure|allegation|statement|situation|condition|visit|call|stay|examination|plan|decision|intention|departure|shelter|testimony|return)+',
    '(where|what|that|who|how|when) ~2 (she|the survivor|the woman|the worker|the client|the maid|their daughter|his wife)',
    'her|of the matter',
  ],
  unlessShe: [
    '(unless|save where|save if|save when|except where|except if|except when|save for|excepting) ~4 (she|survivor|woman|client|women|they|caller|patient|survivors|clients|worker|complainant|resident) ~6 (object|objects|opposes|oppose|refuses|refuse|forbids|forbid|forbidden|otherwise|no|out|declines|decline|protests|protest|complains|withdraws|disagrees|objected|refused|forbade|declined|against|objection|contrary|prohibited|not)',
    '(as long as|so long as|provided|provided that|if|where|when|until) ~3 (she|survivor|woman|client|women|they|caller|patient|survivors|clients|nobody|worker) ~3 (not|never|no) ~3 (object|objects|oppose|opposes|refuse|refuses|forbid|forbids|protest|protests|complain|opted|opt|objection|objections|objected|declined|refused|contrary|otherwise|reply|answer|respond|withdraw|say no|mind|raised|reacted)',
    '(if|where|when|should) ~4 (no|not) ~3 (objection|objections|reply|answer|response|refusal|answered|heard|reacted) ~6',
    '(in the absence of|absent|failing|barring) ~4 (objection|objections|refusal|reply|answer|instruction|contrary)',
    '(opt|opts|opted|opting) ~2 out',
    'negative consent|passive consent|silent consent|no objection',
  ],
  supposed: [
    '((presume|assume|suppose|deem|imply|infer|understand)+|taken) ~5 (that)? ~3 (she|women|survivors|they|clients|woman|survivor|client|everyone|nobody|residents|callers) ~4 (mind|minds|object|objects|agree|agrees|agreed|want|wants|accept|accepts|consent|consents|consented|wish|wishes|happy|fine|willing|opposed)',
    '(presume|assume|suppose|deem|imply|infer|understand)+ ~4 {consentWord}',
    '{consentWord} ~6 (presumed|assumed|supposed|deemed|implied|implicit|inferred|taken as|understood|built in|automatic|taken for granted|given with|read into|covered by)',
    '(entering|admission|signature|signing|registration|registering|arrival|accepting|acceptance|attendance|coming|staying|calling|use of) ~8 (amounts to|counts as|implies|entails|includes|means|constitutes|serves as|is taken as|signifies|carries|stands for|equals) ~4 {consentWord}',
    '(does|do|did|would|will) not mind',
  ],
  consentLate: [
    '{consentWord} ~5 (obtained|sought|signed|asked|given|requested|filled|collected|taken|completed|got|secured|regularised|recorded|added) ~4 (afterwards|afterward|later|retroactively|retrospectively|subsequently|thereafter|after the fact|ex post|next day|following day)',
    '{consentWord} ~6/passBefore (after|once|following) ~6 {sharedDone|referDone}',
    '{consentWord} ~4 (can|may|will|could|shall) ~1 (follow|wait|come later|be backdated|be added|be completed)',
    '(backdate|back date)+ ~4 {consentWord}',
    '(then|afterwards|later|subsequently|thereafter|only then|next day) ~4 (ask|asks|seek|seeks|obtain|obtains|request|requests|asked|sought|obtained) ~3 {consentWord}',
  ],
  toldLater: [
    '(then|afterwards|later|subsequently|thereafter|only then) ~3 (let|lets|tell|tells|inform|informs|told|informed) ~4 (her|survivor|woman|worker|client|maid|know)',
  ],
  thatWord: ['(that|who|because|how|by|and|whether)'],
  passBefore: ['(before|prior|not|never|no|nothing)'],
  consentSkipped: [
    '{consentWord} ~4 (dispensed with|waived|bypassed|skipped|overridden|overruled|superfluous|formality|unnecessary|optional|immaterial|redundant|set aside|suspended|foregone|forgone|waivable|irrelevant|dropped|omitted)',
    '(dispense with|do without|go without|do away with)',
    '(waive|bypass|skip|override|overrule|forgo|disregard|ignore|circumvent|omit)+ ~4 {consentWord}',
    '(over|against|despite|notwithstanding|in spite of|contrary to) ~3 (her|the survivor|the woman|their|any|the client) ~2 (head|objection|objections|refusal|will|wish|wishes|protest|protests|opposition|reluctance|instructions)',
    '(behind her back|without her being|unbeknown|unbeknownst|unasked)',
    '(whatever|regardless of|irrespective of|no matter) ~3 (her|she|the survivor|the woman) ~4 (view|views|wish|wishes|position|answer|decision|says|said|decides|opinion|consent|preference)',
  ],
  /** where nothing about her goes on, or nothing of her is in it */
  nothingGoes: [
    '(nothing|no information|no file|no data|nobody|no one|no name|never|not) ~8 (shared|passed|sent|disclosed|goes|leaves|leave|told|given|revealed|forwarded|transmitted|released|call|calls|contacted|informed)',
    '{anonymous}',
    '{trainingOrPaper}',
    '(interpreter|female doctor|examination|photographs of injuries)',
  ],
} as const;
