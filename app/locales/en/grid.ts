export const grid = {
  title: 'Who agrees to what',
  caption: (parties: number, sections: number) =>
    `${parties} parties down, ${sections} sections across. Each cell is what a party says to the words as they stand now.`,
  recordCaption: (parties: number, sections: number) =>
    `${parties} parties down, ${sections} sections across. Each cell is what a party said to the words as they stood then.`,
  scroll: 'Consensus grid, scrolls sideways',
  party: 'Party',
  partySum: 'Agrees',
  partyCount: (agreed: number, of: number) => `${agreed}/${of}`,
  partySentence: (agreed: number, of: number) => `agrees to ${agreed} of ${of} sections`,
  sectionSentence: (counts: { agree: number; objects: number; aside: number; none: number }) =>
    `${counts.agree} agree, ${counts.objects} cannot agree yet, ${counts.aside} stand aside, ${counts.none} without an answer`,
  status: 'Stands',
  legend: {
    title: 'How to read the grid',
    agree: 'agrees',
    'agree-with-statement': 'agrees, statement on record',
    'cannot-agree-yet': 'cannot agree yet',
    'stand-aside': 'stands aside',
    none: 'no answer; never counted as consent',
    earlier: 'given to earlier words',
    clearance: 'waits for clearance: no answer yet',
    named: 'given a duty: must itself agree',
  },
};
