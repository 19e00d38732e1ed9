/** The kinds of provider a directory lists, in its order. */
export const directoryCategories = [
  'hotline',
  'police',
  'health',
  'forensic',
  'legal',
  'mediation',
  'psychosocial',
  'economic',
  'shelter',
  'consular',
  'migrant-organisation',
  'training',
] as const;
