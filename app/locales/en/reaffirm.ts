/** Agreeing again to several sections at once. */
export const reaffirm = {
  title: 'Agree again',
  lead: 'Sections whose words changed since your agency agreed to them. Open each change once; then one press is enough.',
  count: (count: number, party: string) =>
    count === 1 ? `1 section changed since ${party} agreed` : `${count} sections changed since ${party} agreed`,
  since: (date: string) => `You agreed on ${date}. From then to now:`,
  show: (number: number, title: string) => `Section ${number}, ${title}`,
  seen: 'We have read this change',
  statement: 'Said again with it, on record:',
  open: 'Open the section',
  leave: 'To answer otherwise, open the section and vote there.',
  button: (count: number) => (count === 1 ? 'Still agree to this section' : `Still agree to these ${count} sections`),
  unseen: 'Open each change first.',
  done: (count: number) =>
    count === 1 ? 'Recorded: you agree to 1 section.' : `Recorded: you agree to ${count} sections.`,
  moved: 'These changed once more while you were reading; nothing was recorded for them',
  nothing: 'Nothing waits',
  nothingText: 'Every section your agency agreed to still says what it said then.',
  link: 'Back to the overview',
};
