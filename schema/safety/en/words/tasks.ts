/** Tasks of specialists, and who is none: what agencies of migration, labour and trade may not take over. */
export const tasks = {
  wageMatters: [
    '(wage|wages|salary|unpaid|overtime|contract|contracts|licence|licences|license|licenses|working hours|recruitment fees|fees|labour standards|working conditions|inspection of workplaces|visa applications|passport applications)',
  ],
  depth: [
    '(detailed|full|complete|comprehensive|thorough|extensive|exhaustive|in depth|elaborate) ~2 (account|file|files|case|cases|form|forms|information|history|report|description|statement|record|records|data|incident|intake|story|notes|details|documentation|testimony|register|dossier|dossiers|assessment)',
    '(in detail|in depth|in full|at length|with all details|every detail|all details|all the details|complete details|full details)',
  ],
  notTrained: [
    '{migrationActor}',
    '(manpower|placement|recruiting|recruitment|sending|hiring|outsourcing|maid|employment|deployment) (agency|agencies|company|companies|office|offices|bureau|firm|firms|broker|brokers|desk|house|provider|staff|agents)',
    '(labour|labor|employment|migrant|migration|migrants|workers|overseas|expatriate|immigration) ~1 (office|offices|counter|counters|desk|desks|department|ministry|bureau|centre|center|inspector|inspectors|inspectorate|official|officials|attaché|attachés|authorities|authority|section|ngo|ngos|organisation|organisations|association|associations|volunteer|volunteers|union|unions|welfare|hub|hotline staff|information)',
    '(union|unions) (officer|officers|organiser|organisers|organizer|delegate|delegates|steward|stewards|representative|representatives|leader|leaders|member|members|branch)?',
    '(shop|union) steward+|trade union+',
    '(agency|recruiter|company|embassy|employer|union|ngo|migrant) (representative|representatives|delegate|delegates|rep|reps|liaison)',
    '(diplomatic|consular|honorary) (mission|missions|post|posts|staff|representative|representatives|consul|consuls|corps)',
    '(border|port|airport|immigration|frontier|quarantine|customs|checkpoint|seaport) ~1 (counter|counters|desk|police|officer|officers|officials|official|volunteers|team|teams|control|post|posts|staff|liaison|guards|guard|personnel|authorities)',
    '(pre departure|predeparture|orientation|reintegration|returnee|repatriation|departure) (centre|center|centres|desk|trainer|trainers|staff|office|officer|officers|team)',
    '(labour|welfare) (attaché|attache|attachés|officer|officers) ~3 (embassy|consulate|abroad)?',
    '(employers|employer|diaspora|hometown|community) (association|associations|federation)',
    '(agency|company|firm|office|broker) (that|which|who) ~2 (placed|recruited|sent|deployed|hired|brought)',
    '(employer|broker|recruiter|sponsor|foreman|middleman|subagent|agent)+',
  ],
  healingTask: [
    '{counsel}',
    '(therapeutic|healing|trauma|psychological|mental health|emotional|psychosocial) ~2 (session|sessions|work|treatment|programme|group|groups|rehabilitation|therapy|assessment|intervention|interventions|healing|recovery|counsellor|counselor|screening)',
    '(heal|treat|cure|work through|process|overcome|come to terms with)+ ~4 (trauma|traumas|experience|pain|ordeal|distress)',
    '(act|serve|function)+ as ~2 (counsellor|counselor|therapist|psychologist|confidante)',
  ],
  soundness: [
    '(merit|merits|credibility|plausibility|veracity|soundness|seriousness|consistency|consistencies|inconsistencies|contradictions|discrepancies|believability|coherence|well foundedness|truthfulness|sincerity)',
    '(invented|concocted|fabricated|consistent|inconsistent|contradictory|convincing|substantiated|unsubstantiated|unfounded|founded|bogus|trumped|exaggerated|frivolous|malicious|untrue|authentic|made up)',
  ],
};
