const padded = (number: number) => String(number).padStart(3, '0');

export const anchors = {
  section: (number: number) => `section-${padded(number)}`,
  heading: (section: number, block: number) => `heading-${padded(section)}-${padded(block)}`,
  statements: 'annex-a',
  statement: (number: number) => `statement-${padded(number)}`,
  objections: 'annex-b',
  objection: (number: number) => `objection-${padded(number)}`,
  record: 'annex-c',
  checklist: 'annex-d',
  comments: 'annex-comments',
  signatures: 'signatures',
};
