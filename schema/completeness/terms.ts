/** The terms that people who work together most often understand differently, each with how it is written. */
export const terms: readonly { names: readonly string[]; used: RegExp }[] = [
  { names: ['violence against women', 'vaw'], used: /\bviolence against women\b|\bVAW\b/i },
  { names: ['gender-based violence', 'gbv'], used: /\bgender-based violence\b|\bGBV\b/i },
  { names: ['intimate partner violence', 'ipv'], used: /\bintimate partner violence\b|\bIPV\b/i },
  { names: ['trafficking in persons', 'trafficking', 'human trafficking'], used: /\btraffick(?:ing|ed)\b/i },
  {
    names: ['violence and harassment in the world of work', 'violence and harassment'],
    used: /\bviolence and harassment\b/i,
  },
  { names: ['world of work'], used: /\bworld of work\b/i },
  { names: ['survivor', 'survivors', 'victim/survivor', 'survivor and victim'], used: /\bsurvivors?\b(?!-)/i },
  { names: ['perpetrator', 'perpetrators', 'alleged perpetrator'], used: /\bperpetrators?\b/i },
  {
    names: ['migrant worker', 'migrant workers', 'women migrant workers', 'woman migrant worker'],
    used: /\bmigrant workers?\b/i,
  },
  {
    names: ['documented migrant worker', 'documented migrant workers'],
    used: /\bdocumented (?:migrant|worker|wom[ae]n)/i,
  },
  {
    names: ['undocumented migrant worker', 'undocumented migrant workers'],
    used: /\bundocumented\b|\birregular(?:-status| situation| status)/i,
  },
  { names: ['stakeholders', 'stakeholder'], used: /\bstakeholders?\b/i },
  { names: ['essential services'], used: /\bessential services\b(?! package)/i },
  {
    names: ['multi-disciplinary response teams', 'multi-disciplinary response team', 'multidisciplinary response team'],
    used: /\bmulti-?disciplinary\b/i,
  },
  {
    names: ['survivor-centred approach', 'survivor-centered approach', 'survivor-centred'],
    used: /\bsurvivor-cent(?:red|ered)\b/i,
  },
  { names: ['vaw referral pathway', 'referral pathway', 'referral pathways'], used: /\breferral pathways?\b/i },
];
