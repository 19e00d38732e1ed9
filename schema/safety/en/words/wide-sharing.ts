/** Wide classes of words for passing on without her word: X-6. */
export const wideSharing = {
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
  sending: [
    '{passOn}',
    '(furnish|furnishing|dispatch|dispatched|circulate|circulating|email|e mail|upload|publish|go|goes|hand|handed|exchange|discuss|discusses|go through|goes through|post|reveal|refer|referred|referral|referrals|transfer|release|transmit|notify|share|shared|inform|copy|copied|send|give|given|tell|tells|disclose|communicate|forward|pass|show|supply|report|reported|cover|covers|learn|learns|know)',
  ],
  herThings: [
    '{herPapers|aboutHer}',
    '(details|particulars|case|cases|file|files|record|records|dossier|findings|information|data|account|story|name|names|client|survivor|survivors|woman|women|patient|her|photographs|messages|them|everything|report|statement|results|folder|chart|charts|notes)',
  ],
} as const;
