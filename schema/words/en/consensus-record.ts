import type {
  AnswerKind,
  CallEnding,
  MeetingItemKind,
  PaperAnswer,
  Position,
  SignatureChannel,
} from '../../vocabulary';

const positions: Record<Position | 'none', string> = {
  agree: 'Agrees',
  'agree-with-statement': 'Agrees with a statement',
  'cannot-agree-yet': 'Cannot agree yet',
  'stand-aside': 'Stands aside',
  none: 'No position',
};

const endings: Record<CallEnding, string> = { undone: 'Taken back', reopened: 'Reopened', parked: 'Parked' };

const answers: Record<AnswerKind, string> = {
  'new-wording': 'New wording',
  explanation: 'Explanation',
  referral: 'Referral',
};

const items: Record<MeetingItemKind, string> = { decision: 'Decision', action: 'Action' };

const signed: Record<SignatureChannel, string> = { electronic: 'Electronically', paper: 'On paper' };

const papers: Record<PaperAnswer | 'none', string> = {
  confirmed: 'Confirmed',
  contested: 'Entered wrongly',
  none: 'No word yet',
};

/** Tables of the exported record: their names, at most 31 characters, and what they hold. */
const tables = {
  positions: {
    title: 'Positions',
    intro: 'What each agency holds on each section as its words stand now. Silence is never counted as consent.',
  },
  votes: {
    title: 'Votes',
    intro:
      'Every vote that was given, oldest first, each on exact words. A vote on other words does not count for these.',
  },
  objections: { title: 'Objections', intro: 'Every objection with the answers given and how it ended.' },
  corrections: {
    title: 'Corrections',
    intro: 'Corrections of spelling to words that had been called for agreement, and what became of each.',
  },
  comments: { title: 'Comments', intro: 'Every comment and what became of it.' },
  papers: {
    title: 'Papers',
    intro:
      'What agencies sent on paper, as it was entered for them and read back, and whether they found it right. Answers that were entered wrongly do not count; what the agency had said before them does.',
  },
  calls: { title: 'Calls', intro: 'When each section was called for agreement, and how each call ended.' },
  meetings: { title: 'Meetings', intro: 'The meetings in their order.' },
  attendance: { title: 'Attendance', intro: 'How each agency took part in each meeting.' },
  minutes: { title: 'Decisions and actions', intro: 'What was decided in the meetings, and who does what.' },
  revisions: { title: 'Revisions', intro: 'The sealed records. Each names the one before it by its hash.' },
  signatures: { title: 'Signatures', intro: 'Who was invited to sign, and every act of theirs.' },
  parties: { title: 'Agencies', intro: 'The agencies that have a seat now.' },
  members: {
    title: 'Members',
    intro: 'Every seat that somebody holds or held. People are named only where they lead.',
  },
  sections: { title: 'Sections', intro: 'Where each section stands.' },
};

/** The words of the exported consensus record, in tables and on paper. */
export const recordWords = {
  title: (sop: string, edition: string) => `${sop}, edition ${edition}: consensus record`,
  heading: 'Consensus record',
  asOf: (moment: string) => `As of ${moment.slice(0, 16).replace('T', ' ')} UTC.`,
  fingerprint: (grouped: string) => `Fingerprint of the text as it stands: ${grouped}`,
  trail: (seq: number, hash: string) => `The audit trail ended with entry ${seq}, whose hash is ${hash}.`,
  whole: (count: number) => `The chain of hashes holds for all revisions (${count}).`,
  purged: (numbers: readonly number[]) =>
    `Words were removed for good from ${numbers.map((each) => `R${each}`).join(', ')}; the hashes were kept.`,
  broken: (number: number) =>
    `The chain of hashes does not hold from R${number} on: something was changed outside Accord.`,
  counted: (counts: Record<Position | 'none', number>, all: number) =>
    `Of ${all} positions, ${counts.agree} agree, ${counts['agree-with-statement']} agree with a statement, ` +
    `${counts['stand-aside']} stand aside, ${counts['cannot-agree-yet']} cannot agree yet, and ${counts.none} are empty.`,
  about: 'About this record',
  rules: 'Rules of decision',
  rulesIntro: 'Set before the first call for agreement, and locked by it.',
  tables,
  positions,
  endings,
  answers,
  items,
  signed,
  papers,
  enteredWrongly: 'No: entered wrongly',
  countsAgain: 'Yes, again',
  yes: 'Yes',
  no: 'No',
  lead: 'Lead',
  itself: 'The agency',
  lapsed: 'Lapsed: no reply in time',
  late: 'After the call',
  private: 'Kept private by the agency',
  elsewhere: '(in characters that this file cannot print; the record attached to it has them)',
  file: (sop: string, date: string) => `${sop.replaceAll(/[\s/\\:*?"<>|]+/gu, ' ').trim()} consensus record ${date}`,
  headings: {
    section: 'Section',
    agency: 'Agency',
    name: 'Name',
    position: 'Position',
    counts: 'Counts now',
    statement: 'Statement',
    ground: 'Ground',
    reason: 'Reason',
    remedy: 'What would resolve it',
    standAside: 'Why aside',
    channel: 'Channel',
    received: 'Received',
    confirmed: 'Confirmed',
    at: 'At',
    meeting: 'Meeting',
    textHash: 'Text hash',
    state: 'State',
    answers: 'Answers',
    reminders: 'Reminders',
    finalStatement: 'Final statement',
    rationale: 'Why it went ahead',
    raised: 'Raised',
    closed: 'Closed',
    from: 'From',
    to: 'To',
    proposed: 'Proposed',
    confirmedBy: 'Confirmed by',
    challengedBy: 'Challenged by',
    withdrawn: 'Withdrawn',
    before: 'Hash before',
    after: 'Hash after',
    number: 'No.',
    block: 'Block',
    kind: 'Type',
    effect: 'For the woman',
    quote: 'Quoted words',
    comment: 'Comment',
    proposal: 'Proposed change',
    disposition: 'Disposition',
    answer: 'Answer of the agency',
    made: 'Made',
    entered: 'Entered',
    enteredBy: 'Entered by',
    sections: 'Sections',
    comments: 'Comments',
    answeredBy: 'Said by',
    late: 'Late',
    opened: 'Called',
    windowEnds: 'Window ends',
    ended: 'Ended',
    ending: 'How it ended',
    title: 'Title',
    place: 'Place',
    planned: 'Planned for',
    started: 'Started',
    sealed: 'Sealed',
    narrative: 'Narrative',
    presence: 'Took part',
    words: 'Words',
    revision: 'Revision',
    edition: 'Edition',
    fingerprint: 'Fingerprint',
    recordHash: 'Record hash',
    previousHash: 'Hash before it',
    outcome: 'Act',
    file: 'File hash',
    code: 'Code',
    sector: 'Sector',
    constituency: 'Constituency',
    voice: 'Voice',
    mode: 'Mode',
    specialist: 'Specialist',
    leads: 'Leads',
    role: 'Role',
    since: 'Since',
    until: 'Until',
    status: 'Stands',
  },
};
