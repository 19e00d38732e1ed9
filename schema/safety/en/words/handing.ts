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
  /** what one woman's papers and stories are, and nothing wider */
  herPapers: [
    '{caseInfo}',
    'referrals|referral form+|intake form+',
    '(case|client|patient|survivor|intake|medical|counselling|interview) (notes|file|files|record|records|data|database|information|details|summary|report|reports|list|lists|history|register|form|forms|sheet)',
    '(results|findings|certificate|notes|recording) of ~3 (examination|test|interview|assessment|exam|session|consultation|counselling)',
    '(her|their) ~2 (story|name|statement|particulars|file|results|notes|record|records|complaint|whereabouts)',
    'what ~4 (happened|occurred|took place|was done|was said)',
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
  wishNotToShare: [
    '{consentWord}',
    '(wish|wishes|refusal|objection|objections|decision|instructions|veto|will|opposition|reluctance)',
  ],
  /** her yes read into something else, given once for all, made for her or pressed out of her */
  consentFeigned: [
    '{consentWord} ~4 (regarded|considered|treated|counted|taken|seen|recorded|held|deemed|understood) ~2 (as|to be) ~2 (given|granted|obtained|present|there|implied)',
    '(one|single|general|blanket|initial|first|same|global|standing|open|admission|her) ~2 ({consentWord}|signature) ~8 (covers|cover|valid|suffices|enough|sufficient|applies|extends|serves|holds|good) ~4 (all|any|every|later|future|further|subsequent|everyone|whatever|onward|the whole)',
    '(no|without) ~1 (further|new|separate|additional|specific|renewed|fresh|second|other) ({consentWord}|signature)',
    '(pre|already|automatically|all boxes) (ticked|filled|signed|checked|completed|crossed)',
    '(ticked|filled in|signed|checked|crossed) (in advance|beforehand|by default|already|for her|on her behalf)',
    '(persuade|convince|press|pressure|push|talk|urge|induce|coax|get|nudge|bring|steer|lead|encourage)+ ~3 (her|survivor|woman|women|client|them|clients|survivors) ~3 (to|into|until) ~2 (sign|agree|consent|signing|agreeing|consenting|give consent)',
    '{consentWord} ~4 (formality|superfluous|unnecessary|redundant|immaterial|dispensable|optional|waived|bypassed|skipped|dispensed|overridden|overruled)',
    '{consentWord} ~6/passBefore (after|once|following) ~4 (transfer|referral|sending|sharing|handover|transmission|exchange|notification|forwarding|dispatch)',
    '(signed|sign|signs) in blank|blank (signature|consent|release)',
    '(sign|signs|signed|signing) ~2 (blank|empty|unread|untranslated) ~2 (form|forms|sheet|release|consent)',
  ],
  /** no waiting for her yes: the denial is what makes it unsafe */
  notWaiting: [
    '(do not|does not|need not|no need|not necessary|not thought necessary|not obliged|not required|no obligation|unnecessary|not have|never mind|no reason|not the time|no time) ~5 (wait|waiting|ask|asking|seek|seeking|obtain|obtaining|bother|bothering|trouble|consult|consulting|get|getting|request|look) ~8 {consentWord}',
    '(need|needs) not (ask|consult|inform|tell|involve|notify)+ ~2 (her|survivor|woman|them|women|client|survivors)',
    '(lose|loses|lost|no|without|waive|waives|forfeits|gives up|renounces|deprived of|not) ~3 (right|possibility|chance|say|power|option) ~3 (object|oppose|refuse|say no|withhold|veto|prevent|forbid|in) ~10 ({aboutHer}|{passOn})',
  ],
  toSome: [
    '(ministry|police|embassy|consulate|secretariat|employer|family|husband|agency|agencies|authority|authorities|partners|members|committee|prosecutor|hospital|department|office|governor|network|others|headman|chief)',
  ],
  /** her no, and on it goes */
  refusesAndYet: [
    '(if|where|when|should|although|though|even if|whenever|once) ~3 {survivor} ~4 (unwilling|refuses|refuse|objects|object|declines|decline|hesitates|hesitate|protests|says no|against|reluctant|disagrees)',
    '(if|where|when|should|although|though|even if|whenever) ~3 {survivor} ~2 (not|never) ~2 (agree|want|consent|wish|sign|approve)',
    '(refusal|objection|reluctance|disagreement|protest)',
  ],
  allTheSame: [
    'all the same|anyway|nevertheless|nonetheless|even so|just the same|still goes|still sent|still shared|still passed|notwithstanding|in any case|in any event|either way',
    '(go|goes|going) ahead|(proceed|proceeds|continues|continue) ~3 (with|to)',
  ],
  herYesOnce: [
    '(her|a|one|first) ~1 (yes|ok|nod|agreement|signature|consent) ~6 (counts|count|good|valid|stands|holds|enough|suffices|covers|cover|lasts) ~2 (all|every|any|whatever|the rest|further|following|later|ever)',
    '(by|through|in|with|on) ~1 (calling|entering|signing|coming|staying|using|accepting|registering|contacting|visiting|moving) ~8 {survivor} ~3 (accepts|accept|agrees|agree|consents|consent|allows|permits|authorises|gives|waives|submits|acknowledges)',
    '(only|just) (where|if|when|in case) ~3 {survivor} ~4 (object|objects|protest|protests|forbids|forbid|complains|opposes|opts|insists|says no)',
    '{survivor} ~1 (reluctance|refusal|objection|objections|opposition|wish|wishes|silence|hesitation|unwillingness) ~3 (not|never|no|nothing|hardly) ~3 (prevent|stop|hinder|delay|block|obstacle|bar|suspend|impede|halt) ~6 (referral|transfer|sharing|sending|report|exchange|information|file|data|case|transmission)',
    '{consentWord} ~4 (given|signed|granted|provided|expressed|confirmed|obtained) (by|from|through) ~4 ({closeParty}|household|interpreter|supervisor|manager|sponsor|guardian|adult)',
  ],
  consentLate: [
    '{consentWord} ~6 {lateThen}',
    '{consentWord} ~6/passBefore (after|once|following) ~4 (transfer|referral|sending|sharing|handover|transmission|exchange|notification|forwarding|dispatch)',
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
    '(her|any|survivor|woman) ~1 (refusal|objection|objections|wish|wishes|opposition|protest|protests|disagreement|no|reluctance) ~2 (notwithstanding|aside|ignored|overruled|disregarded|carries no weight|no effect|not matter|changes nothing|not binding|overridden)',
    '(override|overrule|ignore|disregard|overcome|set aside|pass over|brush aside)+ ~4 {wishNotToShare}',
    'behind ~3 (back|backs)',
    '(over|against|despite|notwithstanding|in spite of|contrary to) ~3 (her|the survivor|the woman|their|any|the client) ~2 (head|objection|objections|refusal|will|wish|wishes|protest|protests|opposition|reluctance|instructions)',
    '(behind her back|without her being|unbeknown|unbeknownst|unasked)',
    '(whatever|regardless of|irrespective of|no matter) ~3 (her|she|the survivor|the woman) ~4 (view|views|wish|wishes|position|answer|decision|says|said|decides|opinion|consent|preference)',
  ],
  everyAgency: [
    '(all|every|each|any|other|partner|member|several) ~3 (agency|agencies|members|partners|staff|organisations|services|sectors|signatories|parties|providers|ministries|institutions|offices|officers|colleagues)',
    'agencies|members|partners|signatories|one another|each other|the network|the group|the committee|the secretariat',
  ],
  /** nothing happens before her yes: two denials are a promise */
  notWithoutYes: [
    '(not|never|no|nobody|no one|none|nor) ~8 (without|unless|before|until) ~4 ({consentWord}|permission|approval|agreement|agrees|consents|consented|agreed)',
  ],
  goodConsent: { of: 'consent', outside: 'consentElse' },
  /** words of consent that are not hers, or that take it away */
  consentElse: [
    '{consentLate}',
    '{consentSkipped}',
    '{consentFeigned}',
    '{notWaiting}',
    '(consent|approval|agreement|permission|authorisation|authorization|request|decision|choice|wish|wishes) (of|from|by) ~3 {notHer}',
    '(director|supervisor|manager|ministry|chief|committee|head|coordinator|secretariat|husband|employer|police|consul|embassy|parents|family|agency|prosecutor|commander) ~4/survivor (approval|agreement|consent|permission|request|wish|decides|decision|authorises|asks|agrees|wants|requests|approves|consents|wishes)',
    '(no|without|lack of|absence of|regardless of|irrespective of|before) ~4 (consent|permission|agreement|approval)',
    '(on|upon|at) (request|demand|enquiry|inquiry)',
    '(consent|agreement|permission) ~3 (not|never)',
  ],
  /** where nothing about her goes on, or nothing of her is in it */
  nothingLeaves: [
    '(nothing|no information|no file|no data|nobody|no one|no name|never|not) ~8 (shared|passed|sent|disclosed|goes|leaves|leave|told|given|revealed|forwarded|transmitted|released|call|calls|contacted|informed)',
  ],
  nothingGoes: [
    '{anonymous}',
    '{trainingOrPaper}',
    '(interpreter|female doctor)',
    '(show|shows|shown|showing) (respect|understanding|kindness|patience|interest)',
  ],
} as const;
