/** Structured blocks while they are written; what they and their fields are called stands in `schema/words/en/blocks`. */
export const editorBlocks = {
  insert: 'Insert a block',
  filter: 'What do you want to insert?',
  none: 'No block of that name.',
  cancel: 'Cancel',
  menu: 'Blocks to insert',
  edit: 'Edit',
  look: 'Show',
  done: 'Done',
  up: 'Move up',
  down: 'Move down',
  remove: 'Remove',
  add: (name: string) => `Add: ${name}`,
  addWords: 'Add words',
  hints: {
    hours: 'Such as 08:00-12:00, 13:00-17:00, or “closed”. 00:00-24:00 is always open.',
    list: 'One on each line.',
    code: 'Up to 12 letters or digits; other steps lead here by it.',
  } as Partial<Record<string, string>>,
  plain: {
    heading: 'Heading',
    subheading: 'Subheading',
    bulletList: 'List',
    orderedList: 'Numbered list',
    quote: 'Quotation',
    table: 'Table',
  },
};
