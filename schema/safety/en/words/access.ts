export const access = {
  closeOthers: [
    '(employer|husband|relative|boss|supervisor|perpetrator|recruiter|broker|child|abuser|guard)+',
    'family member+|in laws|children|relatives',
  ],
  staffWord: [
    '(staff|officer|interpreter|doctor|nurse|driver|agency|recruitment|counsellor|counsellors|trained|licensed|professional|provider|volunteer|practitioner|lawyer|signatory|agencies|members)+',
  ],
  serviceUse: [
    '(lodged|housed|sheltered|hosted|placed|taken|taken in|received|considered|given)',
    '(use|uses|access|accesses|receive|receives|enter|enters|admitted|eligible|entitled|stay|stays|get|gets|benefit|benefits|join|apply|helped|assisted|served|treated|accepted|enjoy|obtain|obtains|qualify|qualifies|supported|accommodated|seen)',
    '{service}',
    '(available|provided|granted|free|open|given|offered|accessible)',
  ],
  serviceFor: [
    '(to|for|before|in order to|so as to) ~1 (be|being)? ~1 (admitted|helped|assisted|served|treated|receive|receiving|get|getting|access|accessing|use|using|enter|entering|stay|eligible|qualify|obtain|obtaining|benefit|registered|accepted|join|apply|admission|{service})',
    '(before|to enter|at the entrance|at the door)',
  ],
  fundLike: [
    '(fund|scheme|programme|program|shelter|clinic|service|hotline|hospital|centre|center|agency|project|ministry|helpline|desk|it|we)+|services',
  ],
  legalAdjective: [
    '(documented|regular|legal|lawful|legally employed|registered|citizens|nationals|in order|lawfully|legally)',
  ],
  negativeStatus: ['(no|without|undocumented|irregular)'],
  equalTreatment: [
    'still|anyway|all the same|nonetheless|nevertheless|(not|often) ~1 know that',
    'with or without|and non|or non|alike|as well as|the same ~3 (as|care|services|support|rights)|equally|whatever|regardless|irrespective',
    '{standing} (and|or) (non citizens|non nationals|foreigners|undocumented|migrants|irregular|those without)',
    'documented and undocumented|documented or undocumented|citizens and non|regular and irregular|documented or not',
    '(no|not|never) ~3 (reason|ground|grounds|excuse|justification|basis|barrier|obstacle)',
    'without discrimination|all women|every woman',
    'even (if|when|without|where)',
    '(any|every|whatever|all) (nationality|nationalities|status|origin)',
    '(like|as) (anyone|everyone|everybody|any other|all others|anybody)',
  ],
  equalWord: ['(same|equally|also|too|entitled)'],
  outsiderByStatus: [
    '(those|anyone|women|people|persons|clients|survivors|she|whoever|applicants|migrants) ~2 (who|that) ~1 (can not|do not|does not|fail to|fails to|are unable to|could not) ~2 (prove|show|present|produce|establish|evidence|demonstrate|have|hold|possess) ~4 {standing}',
    '(unable to|failing to|fails to|can not) (prove|show|present|produce|establish|evidence) ~4 {standing}',
    '{irregular}',
    '{irregularAdjective}',
    '(foreigners|foreigner|non citizens|non nationals|non residents|migrants|migrant women|migrant workers|aliens|noncitizens|refugees|asylum seekers|foreign women|foreign workers|non documented) ~6',
    '(those|anyone|women|people|persons|clients|survivors|she|whoever) ~3 (without|who lack|lacking|with no|who have no|who has no|not having|that lack|who do not have|who does not have|who cannot show|who cannot produce) ~4 ({standing}|papers|documents)',
    '(lack|absence) of ~3 {standing}',
  ],
  refusedDone: [
    '(denied|refused|withheld|withdrawn|discontinued) (to|from)?',
    '(excluded|refused|rejected|denied|barred|sent away|turned away|turned back|expelled|disqualified|ineligible|not served|dismissed|sent home|redirected|unentitled|referred elsewhere|sent elsewhere)',
  ],
  refuse: [
    '(refuse|exclude|deny|reject|bar|expel|disqualify)+ (care|help|services|service|entry|admission|support|assistance|access|treatment|shelter)?',
    'turn+ (away|back)',
    'send+ (away|home)',
  ],
  grantedDone: [
    '(take|takes|taken|receive|receives|received|host|hosted|lodge|lodged|keep|house|housed|shelter|sheltered|registered)',
    '(eligible|entitled|admitted|served|accepted|helped|treated|assisted|supported|covered|receive|access|qualify|benefit|use|stay|enter|get|obtain|claim|apply|registered|enjoy|considered|available|provided|offered|granted|given|open|enrolled|accommodated)',
  ],
  interpretVerb: [
    '(put|puts|turn|turns|render|renders|say|says|repeat|repeats) ~8 (into|in) (english|thai|lao|khmer|burmese|vietnamese|another language|the local language|the language|our language|her language|the other language)',
    '(interpret|translate)+',
    'interpreting|translating|interpretation|translation',
    '(do|does|provide|provides|help with|helps with|assist with|assists with) ~3 (interpretation|translation|interpreting|translating)',
  ],
  interpretation: [
    '(interpretation|translation|interpreter|translator|interpreting|translating)+',
    '(interpreted|translated)',
  ],
  professional: ['(trained|female|professional|certified|independent|hotline|paid|qualified|sworn|registered)'],
  interpreterOk: [
    '(interpreter|translator|interpreters) ~2 (is paid|allowance|fee|booked)',
    '(pay|pays|paid) ~4 (interpreter|interpreters|interpretation)',
    '(other than|not) ~2 {intimate}',
    '(document|documents|certificate|contract|leaflet|text) ~4 (translated|translation)',
  ],
  interviewWord: [
    '(interview|statement|examination|examine|conversation|counselling|counseling|session|consultation|intake|registration|testimony|hearing|complaint|story|screening|assessment|questioning|exam|disclosure)+',
    '(interviewed|questioned|examined|heard|searched|undressed|received|counselled|counseled|asked|taken)',
  ],
  publicPlace: [
    '(open|public|front|common|shared|reception|main|general) (counter|desk|hall|area|ward|office|space|room|window|place|yard|corridor|lobby)',
    'waiting (room|area|hall)|corridor+|hallway+|lobby|entrance hall|courtyard|reception (area|hall|desk)?|counter|queue|market|street|gate',
  ],
  sheAsksFor: [
    '(if|when|because|unless|where) (she|the survivor|the woman) ~3 (ask|asks|wish|wishes|want|wants|choose|chooses|agree|agrees|request|requests|prefer|prefers|likes)',
    'she trusts|of her choice|at her request|her choice|support person|person she',
  ],
  payer: ['{survivorNoun}', 'she|they|her|them|family|survivors'],
  feesElsewhere: [
    '(employer|ministry|agency|state|government|perpetrator|fund|secretariat|project|donor|agencies|court|recruitment|hospital|budget) ~5 (pay|pays|bear|bears|cover|covers|reimburse|reimburses|charge|fee|cost|costs|paid|budget)',
    '(paid|borne|covered|met|reimbursed) by ~3 (the|its)? (employer|ministry|agency|state|government|perpetrator|fund|project|donor|court|agencies|hospital)',
    '(recruitment|placement|court|membership|annual) fee+',
    '(wages|wage|salary|compensation)',
  ],
  dangerous: [
    '{perpetrator}',
    '(husband|abuser|his house|home|house|employer|scene|workplace|village|him|broker|trafficker|traffickers)',
  ],
  dangerousMan: ['(husband|employer|trafficker|broker|him)'],
  unprotected: [
    '(alone|unaccompanied|by himself|by herself|by themselves|single handed|on their own|on her own|on his own|solo)',
    'without ~3 (police|escort|support|backup|colleague|protection|security|company|risk assessment|safety plan|informing)',
    'at night',
  ],
  betweenAgencies: [
    '(disagreement|disagreements|dispute|disputes|conflict|conflicts|differences) ~4 (between|among|amongst|of) ~4 (agency|agencies|parties|members|signatories|party|sectors|organisations|providers|services)',
    '(agencies|members|signatories) ~3 (mediate|mediation|settle|reconcile|compromise)',
    '(settle|settles|settled|resolve|resolves) ~3 (doubt|doubts|question|questions)|heads of (agency|agencies|services)',
    '(figures|accounts|data|numbers|records|budget|invoice|statements|wage|wages) ~4 (reconcile|reconciled|reconciliation|settled)',
    '(reconcile|reconciled|reconciling) ~4 (figures|accounts|data|numbers|records|budget|versions|texts)',
    '(unpaid|wage|wages|contract|salary|labour) ~3 (dispute|disputes|claim|claims)',
  ],
  wantsToGo: ['(she|her) ~3 (wants|wishes|chooses|decides|decision|wish) ~6 (return|go back|stay)'],
  interviewOnly: ['joint interview+'],
} as const;
