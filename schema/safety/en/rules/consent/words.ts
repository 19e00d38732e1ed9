/** Words of X-6: her yes, feigned, late, or given by others. */
export const consentWords = {
  /** consent to something other than passing on */
  sexualConsent: [
    '(intercourse|penetration|touching|marriage|sex|sexual (act|acts|relations|intercourse|contact|activity|conduct)) ~6 {consentWord}',
    '{consentWord} ~4 (intercourse|penetration|sex|marriage|marry|sexual (act|acts|relations|intercourse|contact|activity))',
    'rape (is|means|includes|as)|(age|absence|lack) of consent',
  ],
  consentNear: [
    '(she|they|survivor) (hears|is told|knows|decides|chooses|says) ~2 (what|who|which|how much)',
    'if she|only when she|unless she|her choice|she may|she can|confidentiality is',
  ],
  takenBack: [
    '(withdraw|withdraws|withdrawn|revoke|revokes) ~3 (consent|permission|agreement)',
    'is told ~3 (consent|permission)',
  ],
  referDone: [
    '(referred|sent|transferred|forwarded|handed|passed|routed|channelled|channeled|escalated|shared|transmitted|disclosed|communicated|submitted|circulated|delivered|relayed)',
    'reported to|notified to',
  ],
  sharedDone: [
    '(shared|forwarded|transmitted|transferred|sent|referred|disclosed|communicated|circulated|distributed|exchanged|submitted|passed|handed|relayed|released|revealed|given|delivered|made available|reported|copied|provided|published|accessible|entered|notified|uploaded|dispatched|supplied|emailed|faxed|turned over|shown)',
  ],
  dataSwap: ['(exchange|swap|circulate|compare|pool|disclose|use|give|pass|publish)+'],
  notHer: [
    '{intimate}',
    '(embassy|consulate|agency|village head|community leader|parents|elders|interpreter|social worker|doctor|case worker|caseworker|nurse|director|police|in laws|guardian)',
  ],
  sharedPlural: ['{survivorNoun}', '(every|each) (case|survivor|woman)', 'cases', '{caseInfo}'],
  beShared: ['(is|are|be|been|being|gets|get|was|were)'],
  thirdParty: [
    '(village|community|local|religious|tribal|commune|district|town|ward|traditional) (head|chief|leader|leaders|authority|authorities|council|chiefs|heads|elder|elders|official|officials)',
    '(husband|employer|family|relative|parent|brother|father|mother|spouse|recruiter|broker|consulate|embassy|agency|ministry|secretariat|police|hospital|shelter|department|governor|school|office|partner|network|member|committee|landlord|mayor)+',
    'families|relatives|parents|embassy|police|authorities|social welfare|agencies|authority|immigration',
  ],
  notHanding: [
    '(card|leaflet|leaflets|draft|minutes|agenda|invitation|poster|posters|training|material|materials|template|templates|forms|procedure|annex|note|phone|hotline|room)',
  ],
  trainingOrPaper: [
    '(training|poster|posters|agenda|draft|drafts|template|templates|annex|invoice|budget|circular|this procedure|good practice|lessons)',
  ],
  herSelf: ['she|survivor+|woman|women|they|you|caller+|client+|victim+|who|migrant+'],
  /** what one woman's papers and stories are, and nothing wider */
  herPapers: [
    '{caseInfo}',
    'referrals|referral form+|intake form+',
    '(case|client|patient|survivor|intake|medical|counselling|interview) (notes|file|files|record|records|data|database|information|details|summary|report|reports|list|lists|history|register|form|forms|sheet)',
    '(results|findings|certificate|notes|recording) of ~3 (examination|test|interview|assessment|exam|session|consultation|counselling)',
    '(her|their) ~2 (story|name|statement|particulars|file|results|notes|record|records|complaint|whereabouts)',
    'what ~4 (happened|occurred|took place|was done|was said)',
  ],
  unlessShe: [
    '(unless|save where|save if|save when|except where|except if|except when|save for|excepting) ~4 (she|survivor|woman|client|women|they|caller|patient|survivors|clients|worker|complainant|resident) ~6 (object|objects|opposes|oppose|refuses|refuse|forbids|forbid|forbidden|otherwise|no|out|declines|decline|protests|protest|complains|withdraws|disagrees|objected|refused|forbade|declined|against|objection|contrary|prohibited|not)',
    '(as long as|so long as|provided|provided that|if|where|when|until) ~3 (she|survivor|woman|client|women|they|caller|patient|survivors|clients|nobody|worker) ~3 (not|never|no) ~3 (object|objects|oppose|opposes|refuse|refuses|forbid|forbids|protest|protests|complain|opted|opt|objection|objections|objected|declined|refused|contrary|otherwise|reply|answer|respond|withdraw|say no|mind|raised|reacted)',
    '(if|where|when|should) ~4 (no|not) ~3 (objection|objections|reply|answer|response|refusal|answered|heard|reacted) ~6',
    '(in the absence of|absent|failing|barring) ~4 (objection|objections|refusal|reply|answer|instruction|contrary)',
    '(opt|opts|opted|opting) ~2 out',
    'negative consent|passive consent|silent consent|no objection',
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
  /** her word left out of it, in everyday words */
  noWord: [
    '(nobody|no one|never|not|none|without) ~3 (put the question|approached|approaching|asked|(ask|asking|consult|consulting) (her|them|the (woman|survivor|client|patient|worker))|consulted|a word|saying a word|told|permission of hers|waiting for her|hearing her)',
    'with no (permission|consent|agreement|word|approval)|(whether or not|no matter if|no matter whether|whatever) (she|the (woman|survivor|patient|client|worker|women)|they|women) ~2 (likes|like|agrees|agree|wants|want|consents|consent|says|say|thinks|wishes|approves)',
    '(ask|asks|tell|tells|inform|informs|told|asked|informed) (her|them|the woman|the survivor|the client)? (afterwards|afterward|later|after that|next|at the end|subsequently|when it is done)|then (tell|inform|ask) (her|them|the woman)',
    '(although|though|even though|while) ~1 (she|they|the woman|the survivor) ~3 (asked ~4 (nobody|not|no one)|said no|refused|objected|begged|forbade|opposed)',
    '(read|reads|taken|takes|counted|counts|understood|treated|seen|regarded|interpreted) as ~2 (yes|consent|agreement|permission|approval)',
    '(consent|permission|agreement|approval|yes) ~3 (dispensable|superfluous|unnecessary|optional|not used|not needed|not sought|can wait|comes later|later|implied|assumed|presumed|formality|skipped)',
    '(whichever|whatever|any) ~2 (partner|partners|agency|agencies|service|office) ~5 (suitable|fit|appropriate|useful|convenient|likes|wants|thinks|prefers|chooses)',
    '(her|survivor|woman|client|their) ~1 (wish|wishes|opinion|view|say|yes|no|will|voice|preference) ~1 ((is|are|does|do|need|needs|was) not ~3 (count|matter|decide|asked|needed|heard|binding|required|relevant|decisive)|(secondary|immaterial|irrelevant|overruled|set aside))',
    '(do not|don t|never|no need to|not) ~1 (wait|waiting) ~2 for ~2 (consent|her|yes|permission|agreement|signature)',
  ],
  handsOn: [
    '{sending}',
    '(walk|carry|open|get|hand|stand|stands|bring|take|drop|reach|travel|move|text|mail|phone|read|see|load|upload|swap|pool)+',
    'walked over|gets|receives|handed over|referred|goes to|sent to|given to|opened to',
  ],
  /** more than telling her: something leaves the house */
  leavesHouse: [
    '{shareVerb|referDone|sharedDone}',
    '(refer|send|share|pass|transfer|forward|transmit|hand|give|carry|walk|open|get|receive|stand|publish|print|upload|post|text|mail|copy|exchange|pool|circulate|release|disclose|notify|report|call|contact)+',
    '(tell|inform|show|read|brief|told)+ ~3 {closeParty|thirdParty|authority}',
  ],
  herWords: [
    '{herThings}',
    '(folder|chart|notes|portrait|portraits|interview|address|files|referral|referrals|cases|case|sheet|form|papers|story|stories|full names|it)',
  ],
  askedFirst: [
    '{nothingGoes}',
    '{nothingLeaves}',
    '{notSent}',
    '{takenBack}',
    '{sexualConsent}',
    '(only|if and only|unless|until) ~4 (she|her|client|survivor|woman) ~3 (agrees|agreed|consents|consented|yes|said|says|asked|permission|signed|wishes|wants)',
    '(is|are|counts as|count as|means|gives|be) ~1 (no|not|never) ~2 (consent|yes|agreement|permission|valid|acceptable|allowed)',
    '(emergency|life threatening|ambulance|unconscious|summons|court order|court|directory|agenda|minutes|anonymous|totals|aggregated|training|hotline card)',
    '(forbidden|prohibited|unacceptable|wrong|breach|violates|never acceptable|not acceptable|misconduct|stops|may not|must not|shall not|cannot|nothing)',
    '{reportingDuty}',
  ],
  /** what goes on to somebody else */
  goesOnward: [
    '(share|send|pass|give|hand|transfer|transmit|forward|disclose|release|show|report|refer|exchange|circulate|copy|upload|publish|email|inform|notify|contact|call|alert|tell|brief|discuss|transport|move|bring|see|read|access|open|view|consult|obtain|receive|get)+',
    '(sharing|sent|given|passed|handed|told|shown|seen|read|referral|referrals|transfer|disclosure|exchange|transmission|handover|brought|got|received)',
  ],
  hersToKeep: [
    '{herPapers|aboutHer}',
    '(her|survivor|woman|client|patient|complainant|caller|women|survivors|clients|case|cases|file|files|data|information|story|statement|statements|referral|referrals|notes|record|records|details|police|embassy|shelter|family|husband|employer)',
  ],
  /** her yes missing, in plain words */
  withoutYes: [
    '(if|when|where|although|though|while|before|until|because|even) ~3 (she|survivor|woman|client|patient|they|women|survivors) ~1 (has|have|had|did|does|do) not ~2 (consented|consent|agreed|agree|asked|given|said yes|signed|approved|approve|want|told|informed|heard)',
    'before ~3 (she|survivor|woman|client|patient|they) ~2 (agreed|agrees|consented|consents|signed|signs|asked|approved)',
    '(woman|survivor|client|patient|her|women) ~1 (not|without) (knowing|told|informed|asked)|without ~3 (knowing|noticing|hearing)',
    '(anyway|all the same|as ~3 (see|sees|think|thinks) fit|as they please|at their (own)? discretion|irrespective of ~3 (consent|agreement|permission|wishes|will|approval)|regardless of ~3 (consent|agreement|permission|wishes|will|approval))',
    '(without|lacking) ~4 (consent|permission|agreement|approval|knowledge|authorisation|say so)',
    '(whether|if) (she|survivor|woman|client|patient|they|women|survivors) ~3 (want|wants|agree|agrees|likes|wishes|consents) ~2 or not',
    '(and|then|but|only) ~2 (tells|mentions|informs|tell|mention|inform|informed|told|asks|ask|asked) ~6 (afterwards|later|thereafter|only after|at (her|the) next|on (her|the) next|at the following)',
    '(and|then) ~1 (then|only then|afterwards|later|next) ~1 (ask|asks|inform|informs|tell|tells) ~3 (she|woman|survivor|her|client|patient)',
    '(unless|except (if|when|where)) ~3 (object|objects|objected|refuses|protests) ~3',
    '(has|have|is|are|was|were) not ~1 (told|informed|asked|consulted) ~2 (that|of|about|whether|before)',
  ],
  /** here her yes is had, or nothing goes */
  yesHad: [
    '{nothingGoes}|{takenBack}|{sexualConsent}',
    '(only|if and only|unless|until) ~4 (she|her|client|survivor|woman|women|clients|survivors) ~3 (agrees|agreed|agree|consents|consented|consent|yes|said|says|asked|permission|signed|wishes|wants|written)',
    '(is|are|counts as|count as|means|gives|be) ~1 (no|not|never) ~2 (consent|yes|agreement|permission|valid|acceptable|allowed)',
    '(emergency|life threatening|ambulance|unconscious|summons|court order|directory|agenda|minutes|anonymous|totals|aggregated|training|hotline card)',
    '(forbidden|prohibited|unacceptable|wrong|breach|violates|never acceptable|not acceptable|misconduct|nothing)',
    '(only|not|nothing|nobody|never|no one|none|no) ~8 (without|until|before|unless|if) ~4 (agree|agrees|agreed|consent|consents|consented|signed|permission|asked)',
    '(with|after|upon|on|once|if|when) ~2 (her|the survivor|the woman|written|informed|prior) ~2 (consent|consents|agreement|permission|agrees|agreed|consented|wishes|asks)',
    '(before|first) ~1 (ask|asks|asking|obtain|obtains|seek|seeks|explain|explains|agree) ~4',
    '{sharingBarred}',
    '(stops|stop|wait|waits)|right to (refuse|say no|decide|withdraw|choose|stop|know)|(file|information|it|data|story) (stays|remains)',
    '{trainingOrPaper}',
  ],
  /** sharing forbidden, or punished */
  sharingBarred: [
    '(must|may|shall|should|can|could|will|do|does|did|would) not ~1 (be)? ~1 (share|shared|send|sent|give|given|hand|handed|pass|passed|transfer|transferred|transmit|transmitted|forward|forwarded|disclose|disclosed|release|released|show|shown|refer|referred|report|reported|discuss|discussed|exchange|exchanged|reveal|revealed|publish|published)',
    '(never|nobody|no (agency|staff|officer|member|one)) ~2 (share|shared|shares|send|sent|sends|give|given|gives|hand|handed|pass|passed|passes|transfer|transferred|transmit|forward|forwarded|disclose|disclosed|discloses|release|released|show|shown|refer|referred|reveal|reveals|contact|contacts|inform|informs)',
    '(forbidden|prohibited|not (allowed|permitted|entitled|free)) to',
    '(must|may|shall|should|can|do|does|will) not ~1 (inform|tell|notify|contact|call|alert) ~2 {thirdParty}',
    '{condemned}',
    '(can|may|shall|must) not ~1 consent',
    '(emergency|ambulance|life threatening|unconscious)|(life|lives) ~2 (danger|risk|stake)',
  ],
  /** others who put a name to her yes */
  signsForHer: [
    '(interpreter|husband|employer|caseworker|manager|relative|neighbour|escort|nurse|officer|director|father|mother|sponsor|staff|guardian|caseworkers|supervisor|friend|boss|agent|clerk|doctor|brother|family|uncle|consul|elder|headman) ~3 (sign|signs|signed|thumbprint|thumbprints|tick|ticks|initial|initials) ~4 (consent|release|waiver|permission|agreement|authorisation|form)',
    '(tick|ticks|sign|signs|fill in|fills in|complete|completes)+ ~4 consent ~3 (for her|on her behalf|for the (survivor|woman)|for survivors|in her place|later|afterwards)',
    '(sign|signs|signed|thumbprint|thumbprints|initial) ~3 (blank|empty|unread|unfilled) ~2 (form|forms|sheet|paper|release|consent)',
    '(consent|consents|agrees|signs|yes|signature|agree|sign) ~2 once ~2 (for|to|and) ~2 (all|every|everything|the whole|future)',
    '(consent|release|form|paper|waiver) ~6 (enough|sufficient|valid|signed|suffices|binding) ~6 (cannot|can not|not|unable) ~3 (read|understand|write|speak)',
    '(sign|signs|signed|thumbprint) ~8 (cannot|can not|not|without) ~3 (read|understand|explain|explained|explaining|translated|reading|explanation)',
    '(need not|(does|do) not (need|have) to|not (required|obliged|necessary) to) ~1 (obtain|seek|ask|get|request|wait for) ~3 (consent|permission|agreement) ~3 (survivor|woman|her|client|patient|women|survivors)',
    '(informed|told|learns|hears|notified|tells|informs) ~4 (referral|transfer|sharing|handover) ~2 (only)? (after|once|when) ~4 (made|done|taken place|sent|happened)',
    '(decide|decides|choose|chooses) ~1 (on her behalf|for her|in her place|instead of her|over her head) ~4 (share|sharing|refer|referral|send|transfer|file|information|data|who|which|whether|what)',
    '(survivor|woman|she|client|patient|women|survivors) ~1 (is|are|be|need|does) not ~3 (asked|consulted) ~3 (whether|if|for|about) ~4 (agree|agrees|consent|consents|referral|sharing|wants|permission)',
    '(consent|permission|agreement) ~4 (asked|requested|sought|obtained) ~1 (if|when|where|wherever|as far as) ~2 (there is time|time allows|time permits|possible|practicable|convenient|feasible)',
    '(inform|informs|tell|tells|informed|told) ~3 (survivor|her|woman|client|women|survivors)? ~1 after ~4 (shared|sent|passed|transferred|referred|forwarded|given)',
    '(caseworker|manager|officer|staff|social worker|agency|director|doctor|coordinator|committee|agencies|caseworkers|police|hospital|secretariat) ~2 (decide|decides|determine|determines|choose|chooses) ~2 (which|who|whom|what) ~4 (agency|agencies|services|service|partners|offices|information|file|sees|receives|receive|data)',
    '(must|has to|have to|required to|obliged to) ~2 sign ~8 (allow|allows|permits|authorises|lets|allowing|permitting) ~4 (agencies|all|members|partners|sharing|share)',
    '(informed|told|learns|hears|notified|tells|informs) ~4 (referral|transfer|sharing|handover) ~2 (after the fact|afterwards|later|afterward)',
  ],
  ownSignature: [
    '{sexualConsent}|{spokenAgainst}|{takenBack}',
    '(read aloud|read out|read to her|reads it|explained to her|translated for her|own language|as (a)? witness|minor|child|children|training|cannot consent|not (valid|enough|sufficient|consent))',
    '(not|never|nobody|no one) ~3 (ask|asks|asked|require|requires|make|made) ~4 sign',
    '(must|may|shall|should|can|could|will|do|does) not ~2 (sign|consent|agree|decide|tick|give|be)',
    '(together|jointly) with ~2 (her|survivor|woman)|with (her|survivor|woman) which',
  ],
  /** her word left out of it */
  consentLeftOut: [
    '{consentSkipped|consentLate|consentFeigned|unlessShe|supposed|notWaiting|herYesOnce|withoutHer}',
    '(without|no|lacking|absent) ~5 (consent|asking her|asking the|asking them|permission|knowledge|knowing|agreement|approval|authorisation|yes|informing|telling|consulting|being asked|her being|consultation|say so|waiver|signature)',
    '(consent|approval|agreement|permission|yes|authorisation|signature) ~6 (not|no|never|un) ~3 (needed|required|necessary|sought|asked|obtained|awaited|requested|a condition|being required|compulsory|matter)',
    '(consent|approval|agreement|permission|yes|signature) ~5 (afterwards|afterward|later|afterwards|follow|follows|after|retroactively|waived|optional|formality|presumed|assumed|implied|deemed|tacit|unnecessary|automatic|superfluous|dispensed)',
    '(need|needs|do|does|is|are|was|were|being|be|has|have) not ~3 (asked|consulted|informed|consult|involved|notified|aware|ask her|inform her|tell her|wait for|told that|told of|told about)',
    '(automatically|by default|as a matter of routine|routinely|as a courtesy|as a matter of course|freely (between|among|with|to|across|shared|exchanged)|systematically|without delay and without|at the discretion|discretion of|over her (head|refusal|objection)|behind her back|in her best interest|in her own interest|for her own good|against her (will|wish|wishes))',
    '(client|clients|woman|women|survivor|survivors|she|patient|patients|caller|callers|resident|residents) ~3 (not|never) ~2 (say no|says no|said no|object|objects|objected|protest|protests|oppose|opposes|answer|answers|refuse|refuses|reply|opted|opt)',
    '(her|their|survivor|woman|client) ~1 (objection|refusal|silence)|no (objection|reply) ~3 (received|raised|heard|within|from her)|(opt out|opts out|opted out|tick here only if|unless she|notwithstanding her|despite her|even if she|even though she|even when she|although she|(whether or not|whatever|no matter what) she ~2 (agrees|agree|consents|consent|wants|likes|says|wishes|objects)|regardless of her ~2 (wish|wishes|will|consent|objection|refusal|view|views)|irrespective of her ~2 (wish|wishes|will|consent|objection|refusal|view|views))',
    '(wishes|wish|will|view|views|preference) ~4 (noted|considered secondary|for information|not binding|immaterial|secondary|ignored|overridden|do not count)',
    '(blanket|general|global|standing|once for all|open ended|one time|all purpose) ~1 (waiver|consent|permission|release|authorisation|agreement|signature)',
    '(implies|imply|implied|entails|means|amounts to|taken as|counts as|treated as|read as|considered) ~3 (consent|acceptance|agreement|permission|yes|approval|waiver)',
    '(husband|employer|sponsor|father|family|guardian|director|supervisor|manager|consul|embassy|elder|interpreter|relative|agent) ~4/hersWord (gives consent|give consent|consents|consent|authorises|permission|approves|approval|in her place|on her behalf|for her)',
    '(husband|employer|sponsor|father|family|guardian|director|supervisor|manager|consul|embassy|elder|interpreter|relative|agent|law|brother|mother) ~2 (sign|signs|signed|fill in|fills in) ~3 (form|release|consent|waiver|paper)',
    '(by|through|in) ~1 (calling|picking up|entering|signing|coming|staying|using|registering|dialling) ~6 (accept|accepts|agree|agrees|consents|waives|allows|permits)',
    '(consent|permission|agreement) ~3 (refused|withheld|denied|lacking|missing|cannot be had) ~8 (authorise|authorises|approve|approves|decide|decides|override|order|orders|proceed|proceeds|goes ahead)',
  ],
  hersWord: ['(her|she|survivor|woman|client|their|they)'],
  withoutHer: ['(without|behind) ~2 (her|the woman|survivor|them|their) ~1 (knowledge|knowing|back|yes|word|say)'],
  notSent: [
    '(no|not free to|may not|must not|shall not|should not|cannot|can not|never|nobody|none|not allowed to|not be|is not|are not) ~6 (share|shared|sharing|send|sent|pass|passed|leave|leaves|transmit|transmitted|transmission|sign|signed|disclose|disclosed|forward|forwarded|refer|referred|referral)',
    '(not|never|no) ~2 (a yes|consent|agreement)',
    '{sharingBarred}',
  ],
  herThings: [
    '{herPapers|aboutHer}',
    '(details|particulars|case|cases|file|files|record|records|dossier|findings|information|data|account|story|name|names|client|survivor|survivors|woman|women|patient|her|photographs|messages|them|everything|report|statement|results|folder|chart|charts|notes)',
  ],
};
