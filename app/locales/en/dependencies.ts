/** A section that this one rests on has moved. */
export const dependencies = {
  title: (what: string) => `Check: ${what}`,
  terms: (terms: readonly string[]) => terms.map((term) => `“${term}”`).join(', '),
  directory: 'the directory of services',
  reopened: 'It is being written again in',
  changed: 'Since this section was called, it was changed in',
  section: (number: number, title: string) => `section ${number}, ${title}`,
  show: 'Show what changed',
  button: 'This section still fits',
  done: 'Noted: this section still fits.',
};
