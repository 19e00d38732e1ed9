/** The papers that a revision keeps: what agencies had sent, and what became of its entry. */
export const recordPapers = {
  title: 'On paper',
  caption: (count: number) =>
    count === 1 ? 'One paper had been entered by then' : `${count} papers had been entered by then, the latest first`,
  agency: 'Agency',
  received: 'Received',
  channel: 'Came',
  onPaper: 'on paper',
  entered: 'Entered',
  by: (name: string) => `by ${name}`,
  since: (revision: number) => `after R${revision}`,
  holds: 'Answers and comments',
  held: (sections: readonly number[], comments: readonly string[]) =>
    [
      sections.length > 0 &&
        `${sections.length === 1 ? 'answer on section' : 'answers on sections'} ${sections.join(', ')}`,
      comments.length > 0 && `${comments.length === 1 ? 'comment' : 'comments'} ${comments.join(', ')}`,
    ]
      .filter(Boolean)
      .join('; '),
  answer: 'What its agency said of the entry',
  states: { confirmed: 'It is right', contested: 'It is wrong', none: 'No word yet' },
  byLead: 'written down by a lead',
  reason: (words: string) => `In its words: ${words}`,
  slip: 'Slip',
  slipOf: (party: string) => `Slip of ${party}`,
  all: 'Papers as they stand today',
};
