/** Courts and papers, where hard words have a place. */
export const language = {
  justice: [
    '(court|police|policing|prosecutor|prosecution|prosecutorial|trial|judge|judicial|justice|testify|testifies|testimony|evidence|criminal|compensation|reparation|reparations|act|law|code|investigation|investigator|proceeding|complaint|hearing|charges|offender|crime|penal|convention|protocol|decree|article|legislation|witness|tribunal|verdict|sentence|magistrate|summons|arrest|bail|impact|statement|detective|lawyer|legal|plea|defendant|accused|suspect|forensic)+',
    'proceedings|gives evidence',
  ],
  changed: [
    '(has|have|had|is|are|was|were|been|being)? ~2 (increased|decreased|declined|risen|rose|rising|fallen|fell|falling|grown|grew|growing|dropped|dropping|doubled|tripled|halved|diminished|decreasing|increasing|declining|diminishing|worsened|worsening|escalated|exploded|vanished|multiplied|soared|surged|shrunk|shrinking)',
    '(has|have|is|are|was|were) (been)? (reduced|lowered|lessened|eliminated)',
    '(went|go|goes|gone|going|come|came|coming) (up|down)',
    '(is|are|has become|have become|becomes|become|got|gets) ~1 (more|less) (common|frequent|widespread|severe|rare|often|prevalent)',
    '(increases|decreases|declines|rises|falls|grows|drops)',
  ],
  change: [
    '(increase|decrease|decline|rise|fall|growth|drop|reduction|surge|jump|spike|upsurge|diminution|augmentation|downturn|doubling|halving|explosion|lowering)',
  ],
  serviceData: [
    '(register|registers|data|statistics|figures|numbers|records|hotline|helpline|calls|complaints|cases|reports|admissions|police|clinic|clinics|hospital|caseload|administrative|dashboard|case figures|referrals|services)',
  ],
  surveyData: ['(survey|surveys|population based|household|census|prevalence study|demographic|dhs)'],
};
