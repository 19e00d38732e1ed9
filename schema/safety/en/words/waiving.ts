/** Doing without what protects: whoever names a safeguard near one of these gives it up. */
export const waiving = {
  needless: [
    '(need|needs) not|(do|does|did) not (need|have) to|not necessarily',
    '(not|no|never|nobody|nothing|nor|neither|hardly) ~2 (need|needs|needed|necessary|required|require|requires|requirement|obliged|obligation|duty|bound|worth|indispensable|compulsory|mandatory|sense|use|point|time|budget|money|room|provided|offered|foreseen|planned|guaranteed|expected|essential|important|insist|insisted|wanted|apply|applies|bother|demanded|called|stipulated)',
    '(promise|promises|say|says|explain|explains|guarantee|guarantees|offer|offers|provide|provides|give|gives|tell|tells) (nothing|no)',
    '(need|needs|require|requires|takes|deserves|want|wants|has|have|gets|get|receive|receives|carry|carries|wear|wears|given|offered|provided|paid|allowed|granted|promised) (no|neither)',
    '(unnecessary|superfluous|needless|pointless|useless|redundant|optional|excessive|exaggerated|luxury|burdensome|bureaucratic|bureaucracy|unrealistic|overdone|dispensable|disproportionate|overcautious|impractical|outdated|cumbersome)|waste of (time|money|paper|resources)|too (slow|long|expensive|costly|complicated|much|heavy|formal|strict|difficult)',
    '(sorted out|settled|arranged|obtained|asked|sought|collected|dealt with|done|made|carried out|checked) ~1 (afterwards|later|subsequently)|(skip|omit|drop|delete|cut|cancel|waive|forgo|forego|postpone|abandon|abolish|remove|strike|scrap|relax|lift|suspend|sacrifice|neglect|ignore|bypass|disregard)+|(dispense|dispenses|dispensed) with|(do|does) (without|away with)|(give|gives|given) up|(leave|leaves|left) out|(get|gets) rid of|(is|are|be) exempt|exempted from|(free|freed|released) from|(save|saves|saving) (us|time|money|on)',
    '(must|should|do|need|shall) (we|they|i|you|staff|agencies) (really|still|always|truly|all)|(really|truly) (needed|necessary|required|worth)|why (bother|must|should|waste)|who (needs|cares)',
    'without|no longer|instead of|rather than|in place of',
    '(slows|slow|delays|hinders|hampers|complicates|confuses|annoys|burdens|irritates)',
    'no (budget|money|funds|time|rule|need|provision|provisions|obligation|limit|limits|restriction|restrictions)|(does|do|shall|will|need|needs|is|are) not (apply|have|use|keep|get|receive|include|cover|extend|provide|foresee|contain)|lack|lacks|lacking',
  ],
  upheldAny: [
    '(no|nobody|none|nor|neither|nothing|nowhere|only|never) ~12 (without|unless|until|before)',
    '(must|shall|may|can|should|will|do|does) not ~12 (without|unless|until|before)',
    '(is|are|be) not ~2 (collected|shared|taken|held|done|begun|started|asked|admitted|opened|used|visited|discussed|invited|recorded|kept|sent|interviewed) ~8 (without|unless|until|before)',
    'without ~10 (not|no|never|nobody|cannot|stops|stop|postponed|postpones|forbidden|prohibited|nothing)',
    '(must|shall|may|should|do|does|can|will) not ~3 (be)? (skip|omit|drop|delete|cut|cancel|waive|forgo|postpone|abandon|remove|ignore|neglect|dispense|give up|do without)+',
    '(forbidden|prohibited|unacceptable|misconduct|disciplinary|breach|violation|banned|unlawful|not acceptable|not allowed|not permitted)',
  ],
  waivedBefore: [
    '(need|needs) not',
    '(do|does|must|shall|should|may|can|will|is|are)? (no|not|never|nobody) ~2 (wait|hesitate|delay|bother|need|needs|needed|required|requires|necessary|obliged|duty|obligation|have to|worth|compulsory|mandatory)',
  ],
  /** what looks like waiving and is a ban: nothing happens without the safeguard */
  upheld: { of: 'upheldAny', outside: 'waivedBefore' },
};
