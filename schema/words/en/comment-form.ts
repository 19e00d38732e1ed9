import type { CommentColumn } from '../../comment-form/columns';
import type { Channel, CommentEffect, CommentKind, Outcome } from '../../vocabulary';

const headings: Record<CommentColumn, string> = {
  number: 'No.',
  party: 'Agency',
  section: 'Section',
  block: 'Block',
  kind: 'Type',
  quote: 'Quoted words',
  words: 'Comment',
  effect: 'For the woman',
  proposal: 'Proposed change',
  outcome: 'Disposition',
  reason: 'Reason',
  meeting: 'Meeting',
  answer: 'Answer of the agency',
  channel: 'Channel',
  receivedOn: 'Received',
};

const kinds: Record<CommentKind, string> = {
  question: 'Question',
  wording: 'Other wording',
  concern: 'Concern',
  editorial: 'Editorial',
};

const effects: Record<CommentEffect, string> = {
  harm: 'As it stands, it could hurt her or keep her away',
  better: 'She would be safer or better served',
  none: 'Nothing changes for her',
  unsure: 'I do not know yet',
};

const outcomes: Record<Outcome, string> = {
  accepted: 'Accepted',
  'accepted-in-part': 'Accepted in part',
  'not-accepted': 'Not accepted',
  noted: 'Noted',
  deferred: 'Deferred',
  duplicate: 'Duplicate of another',
  withdrawn: 'Withdrawn',
};

const channels: Record<Channel, string> = { online: 'Online', paper: 'Paper', relayed: 'Phone or message' };

/** The words of the table of comments and dispositions: on pages, in files, and in what is read back from them. */
export const wordsOfForm = {
  headings,
  kinds,
  effects,
  outcomes,
  channels,
  answers: { yes: 'Satisfied', no: 'Not satisfied' },
  lead: 'Lead',
  deletes: '[delete these words]',
  sheet: 'Comments',
  choices: 'Choices',
  file: 'comments',
  title: (sop: string, edition: string) => `${sop}, edition ${edition}: comments and dispositions`,
  madeOn: (date: string) => `As of ${date}.`,
  howToDecide:
    'To decide on a comment, fill in Disposition and Reason in its row. Leave its number and its words as they are.',
  howToAdd:
    'To add a comment that came on paper or by message, write a new row with no number: agency, section, type, comment, channel and the day it was received, such as 2026-03-01.',
  noCase: 'Describe the gap in the procedure, never a woman’s case.',
};
