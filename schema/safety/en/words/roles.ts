export const roles = {
  referOnly: [
    '(pay|pays|paid|fund|funds|finance|finances|refer|refers|referred|referral|referring|link|links|linked|send|sends|direct|directs|accompany|accompanies|contact|contacts|offer a referral|calls|call|appointment|request|requests|ask|asks|arrange|arranges|book|books|transport|transports|brings|takes her|taxi|way|travel|cost|costs|access|information about|information on|inform about|keep a list|keeps a list|facilitate|facilitates)',
  ],
  wageMatters: [
    '(wage|wages|salary|unpaid|overtime|contract|contracts|licence|licences|license|licenses|working hours|recruitment fees|fees|labour standards|working conditions|inspection of workplaces|visa applications|passport applications)',
  ],
  legalCounsel: ['(legal counsel|counsel for|defence counsel|free counsel|counsel of)'],
  detailVerb: [
    '(contain|include|require|want|need|have|has|hold|carry)+',
    '(record|keep|document|collect|fill|note|register|write|take|gather|store|complete|hold|file|enter|compile|obtain|maintain|report|ask|capture|describe|produce)+',
    '(fill|fills|write|writes|note|take) (in|down|out)',
  ],
  detailDone: [
    '(recorded|kept|documented|collected|filled|noted|registered|written|taken|gathered|stored|completed|held|filed|entered|compiled|maintained)',
  ],
  depth: [
    '(detailed|full|complete|comprehensive|thorough|extensive|exhaustive|in depth|elaborate) ~2 (account|file|files|case|cases|form|forms|information|history|report|description|statement|record|records|data|incident|intake|story|notes|details|documentation|testimony|register|dossier|dossiers|assessment)',
    '(in detail|in depth|in full|at length|with all details|every detail|all details|all the details|complete details|full details)',
  ],
  incidentDetail: [
    '(injury|injuries|wounds|medical history|sexual history|incident details|details of (the)? (incident|violence|assault|perpetrator|abuse|rape|attack)|perpetrator details|description of (the)? (incident|violence|assault|perpetrator|abuse))',
    '(minimum data set|incident form|incident report|case history|psychosocial assessment|body map)',
  ],
} as const;
