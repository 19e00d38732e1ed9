/** Words of the daily mail. It names titles and counts only: mail passes through many hands. */
export const mail = {
  subject: (count: number) => (count === 1 ? 'Accord: one thing needs you' : `Accord: ${count} things need you`),
  needsYou: (count: number) => `Needs you (${count})`,
  line: (title: string, count: number) => `${title}: ${count}`,
  more: (count: number) => (count === 1 ? 'and one more section' : `and ${count} more sections`),
  open: 'Open it in Accord, where you sign in first:',
  why: 'Accord writes once a day at most, and only when something waits for you. To hear no more of a procedure, sign in and switch it off:',
};
