/** Passing on against or without her word, and to whom it does most harm. */
export const handing = {
  passOn: [
    '{shareVerb}',
    '{notifyVerb}',
    '(report|ring|write|show|indicate|copy|hand|upload|post|place|put|publish|reveal|release|open|enter|circulate|brief|distribute|supply|provide|deliver|give|pass|involve|invite|summon|post|feed|read|present|discuss|table|enter|exchange|consult|announce|surrender)+',
    '(lift|waive|break|suspend|breach)+ ~3 (confidentiality|secrecy|privacy)',
    '(shared|forwarded|transmitted|transferred|sent|referred|disclosed|communicated|circulated|given|passed|handed|released|revealed|told|informed|notified|shown|copied|provided|published|posted|uploaded|placed|put|called|contacted|rung)',
    '(release|transmission|transfer|disclosure|referral|notification|communication|exchange|handover|sharing|circulation|publication) of',
  ],
  aboutHer: [
    '{caseInfo}',
    '(her|their) ~3 (name|file|data|information|case|story|details|record|records|address|complaint|statement|notes|particulars|number|situation|condition|results|pregnancy|whereabouts|photo|identity|consent)',
    '(case|client|patient|survivor|intake|medical|counselling) (notes|file|files|record|records|data|information|details|summary|report|list|history)+',
    '(information|data|file|files|name|names|details|particulars|records|notes|case|cases|complaint|complaints|report|referral|dossier|dossiers)',
    '(what|all|everything|facts|anything|whatever) ~4 (happened|occurred|took place|told|said|befell|disclosed|done|confided)',
    '(results|result|findings|certificate|outcome|notes|minutes|summary|record|recording) of ~3 (examination|test|interview|assessment|exam|visit|session|consultation|conversation|counselling|hearing)',
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
    '(that|who|where|how) ~1 (his|her|their|its|the) ~1 (tenant|wife|daughter|worker|maid|sister|employee|helper|mother|niece|girlfriend|cousin)',
    '(complained|complains|escaped|fled|pregnant|raped|beaten|abused|reported|assaulted|hiding|sheltered|arrived|admitted|run away|progress)',
  ],
  supposed: [
    '((presume|assume|suppose|deem|imply|infer|understand)+|taken) ~5 (that)? ~3 (she|women|survivors|they|clients|woman|survivor|client|everyone|nobody|residents|callers) ~4 (mind|minds|object|objects|agree|agrees|agreed|want|wants|accept|accepts|consent|consents|consented|wish|wishes|happy|fine|willing|opposed)',
    '(presume|assume|suppose|deem|imply|infer|understand)+ ~4 {consentWord}',
    '{consentWord} ~6 (presumed|assumed|supposed|deemed|implied|implicit|inferred|taken as|understood|built in|automatic|taken for granted|given with|read into|covered by)',
    '(entering|admission|signature|signing|registration|registering|arrival|accepting|acceptance|attendance|coming|staying|calling|use of) ~8 (amounts to|counts as|implies|entails|includes|means|constitutes|serves as|is taken as|signifies|carries|stands for|equals) ~4 {consentWord}',
    '(does|do|did|would|will) not mind',
  ],
};
