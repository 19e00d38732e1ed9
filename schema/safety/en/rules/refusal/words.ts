import { conditionWords } from './condition-words';
import { freedomWords } from './freedom-words';

/** Words of X-8: being made to go on. */
export const refusalWords = {
  ...conditionWords,
  ...freedomWords,
  turnsDown: [
    '(declines|decline|refuses|refuse|refused|unwilling|resists|rejects|misses|skips|opts out|walks out|drops out)',
    '(does|do) not (want|wish|agree|like|let|allow|accept|consent)',
    '(say|says|saying) no|no to|(does|do|will) not (want|wish|agree|accept|take part|sign|cooperate|attend|consent)',
  ],
  notCondition: [
    '(neither|nor|no) ~8 (is|are|be) ~2 (condition|requirement|precondition|prerequisite|reason)',
    '(nobody|no one|never|no (woman|survivor|resident|client)|none) ~2 (has to|have to|needs to|need|must|required)|(no|nobody|neither|wrong|unacceptable) ~6/unlessDone (dependent|conditional|depend|depends|condition|tied|hinges)|(no|neither|nor|not) ~5/unlessDone (needed|required|necessary|demanded|asked)',
    '{hurdle} or not',
    'with or without ~3 {hurdle}',
    '{hurdle} or no',
    '(no|not|never|nobody|none) ~4 (refused|denied|withheld|refuse|refuses|turned away)',
    '(never|not|no) ~2 (a|the)? (condition|precondition|prerequisite|requirement)',
    '(not|never) ~2 (depend|depends|conditional|dependent|required|require|requires|necessary|needed|obliged|have to|has to|need|compelled|forced|subject|reason|linked|tied|contingent|condition|conditions)',
    '(whether or not|regardless|irrespective|even (if|when|without|where)|with or without|independent|independently)',
    '(nothing|nobody|no one) ~3 (oblige|obliges|forces|force|compel|compels)',
    'no (woman|survivor|one|client|victim|obligation|need|duty|pressure) ~5 (obliged|required|forced|compelled|made|pressed|must|refused|denied|turned)',
    '(is|are) told ~6 (can|may) ~3 (refuse|say no|stop|decline)',
    'without (any|a)? (condition|conditions|precondition|pressure|obligation)',
    '(must|shall|should|may|can|will) not ~4 (wait|delay|delayed|withhold|withheld|depend|condition|refuse|deny|require|make|be made|be asked|be required)',
    '(never|not) ~3 (wait|delay|delayed|withhold|withheld|refused|denied|insist|insists|demand|demands|asked)',
  ],
  afraidTo: ['(afraid|fear|fears|so that|because|why) ~6 {cannot}'],
  /** not hers to decide */
  notHersToSay: [
    '(not|never) ~1 (up to|left to|a matter for|a question for|the business of|in the hands of) ~2 (survivor|victim|woman|client|patient|women|resident|residents|worker|her|them) ~1 to',
    '(not|never|no) ~2 (up to her|hers to|open to (her|the|a|any)|a matter for her|her (choice|decision|call|business)|for her to (say|decide|choose)|free to|at liberty|optional|negotiable|an option|left to her)',
    '(having|once|after) ~3 (said yes|agreed|consented|signed|begun|started|entered|accepted) ~8 (must|follows|follow|has to|have to|stay|stays|no longer|cannot|may not|until the end|to the end|last step|carry on|carries on|goes on)',
    '(no|not) ~2 (exit|way back|turning back|stepping back|interruption|pause|break|withdrawal) ~4 (possible|allowed|foreseen|provided|permitted|before)?',
  ],
  noWayOut: [
    '(cannot|can not|may not|not allowed|not permitted|not able|not free|no longer|impossible|not possible|not foreseen|not provided for|not an option|no right|no possibility|no provision|not accepted|not entitled|forbidden|too late) ~6 (refuse|withdraw|stop|leave|decline|interrupt|quit|depart|skip|cancel|opt out|back out|change of mind|change her mind|change their mind|pull out|step back|retract|reconsider|walk away|go out|say no|halt|pause|withdrawal|refusal|exit|choose)',
    '(change|changes) of mind ~10 (not|no|never|excluded|impossible)|(withdrawal|refusal|opting out|exit) ~6 (not|no|never) ~2 (possible|accepted|provided|foreseen|allowed|permitted|option|recognised)|(withdrawal|refusal|opting out|exit) ~4 (excluded|impossible)',
    '(irrevocable|irrevocably|irreversible|no way back|once and for all|no turning back|point of no return)',
    '(kept|held|confined|detained|retained|housed) ~8 (until|till|against her (will|wish)|her own wish|not leave|may not|notwithstanding|trial|duration|whole|despite)|(she|they|woman|women|resident|residents|survivor|survivors|client|clients) ~3 (remain|remains|stay|stays) ~6 (locked|against|not leave|may not leave|notwithstanding)',
    '(no|not) ~3 (resident|residents|woman|survivor|client|one) ~3 (go out|leave|quit|exit|depart) ~4 without|no (stopping|interrupting|withdrawing|withdrawal|refusing|exit|opting out)|(not|never) ~1 (take|takes|accept|accepts|taken|accepted) ~1 no (for an answer|as|at|in)|right ~1 to ~4 (does|do|is|are|shall|will|may) not (apply|applicable|recognised|granted|exist|given|foreseen|available)',
    '(permission|application|pass|leave) ~4 (to leave|to depart|to go out|to exit)',
  ],
};
