/** What a found line is part of. */
export const searchKinds = [
  'section',
  'vote',
  'objection',
  'meeting',
  'waiver',
  'left-out',
  'comment',
  'correction',
  'paper',
  'checklist',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** Who finds a line: `whole` only those who may see where shelters are, `reduced` only those who may not. */
export const searchScopes = ['all', 'whole', 'reduced'] as const;
export type SearchScope = (typeof searchScopes)[number];
