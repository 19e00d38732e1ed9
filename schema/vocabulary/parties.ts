export const sectors = [
  'coordination',
  'health',
  'policing',
  'justice',
  'social-services',
  'migration',
  'other',
] as const;
export type Sector = (typeof sectors)[number];

export const constituencies = ['government', 'civil-society', 'un-io', 'other'] as const;
export type Constituency = (typeof constituencies)[number];

export const voices = ['deciding', 'advising', 'observer'] as const;
export type Voice = (typeof voices)[number];

export const modes = ['online', 'paper'] as const;
export type Mode = (typeof modes)[number];
