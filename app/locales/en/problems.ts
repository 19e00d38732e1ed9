import type { RefusalReason, StateReason } from '../../../server/kernel';

const refusals: Record<RefusalReason, string> = {
  role: 'Your role in this procedure does not include it. The lead can change roles under “People and rules”.',
  'other-party': 'Only that party can do it for itself.',
  'read-only': 'The section is called for agreement, so its words are locked. The lead can reopen it with a reason.',
  'not-signatory': 'Only the signatory a party has named can sign or decline for it.',
  'not-lead': 'Only the lead of this procedure can do it.',
  'not-author': 'Only the person who wrote it can do it.',
};

const states: Record<StateReason, string> = {
  'section-not-drafting': 'The section is no longer being drafted. Somebody may have called it a moment ago.',
  'section-not-called': 'The section is not called for agreement, so there is nothing to vote on now.',
  'section-unreadable': 'The text of this section could not be read whole. The lead sees the reason on its page.',
  'late-edit-conflicts':
    'The same words were changed in the text since. Nobody’s words are written over by a machine: write it into the text by hand, then decline the proposal.',
  'late-edit-decided': 'Somebody has decided on this proposal already.',
  'late-edit-not-applied': 'This proposal is not in the text, so it cannot be taken out.',
  'too-many-late-edits':
    'Too many of your proposals for this section wait for a decision. Withdraw some of them first.',
  'answered-meanwhile':
    'Somebody else answered this question while you did. What you wrote still stands here: look at theirs, then save again.',
  'comment-words-gone':
    'The words this comment was about are no longer in the text. It is kept with its quote, and can be tied to other words.',
  'comment-words-changed':
    'Somebody changed these words since the wording was proposed. Nobody’s words are written over: put what is right into the text by hand.',
  'comment-has-no-wording': 'This comment proposes no wording, or its wording is in the text already.',
  'comment-not-applied': 'The proposed wording no longer stands in the text as it was put there.',
  'comment-withdrawn': 'This comment was withdrawn.',
  'comment-not-disposed': 'Nobody has decided on this comment yet.',
  'comment-is-no-concern': 'Only a concern that is still open can become an objection, and only once.',
  'undo-over': 'The time to take the call back is over. It can be reopened with a reason.',
  'already-voted':
    'A party has voted already, so the call can no longer be taken back. Reopen it with a reason instead.',
  'rules-locked': 'The first call for agreement locked the decision rules.',
  'party-in-use': 'An agency cannot leave while it leads others here, has a duty in a section, or objects to one.',
  'objection-closed': 'This objection is closed.',
  'objection-not-answered': 'Nobody has answered this objection yet.',
  'objection-not-sustained': 'Only an objection its owner has sustained can be put on record.',
  'named-party-objects': 'This party is given a duty in the section. Its objection cannot be recorded over its head.',
  'correction-closed': 'This correction was withdrawn, called a change of meaning, or stands for good by now.',
  'correction-needs-second-party':
    'The agency of whoever proposed a correction cannot confirm it: somebody of another one must read it.',
  'vote-not-recorded': 'This vote was cast by the party itself; there is nothing to confirm.',
  'paper-contested':
    'The agency said that the entry of this paper is wrong. Let it answer itself, or enter another paper of it.',
  'paper-stands':
    'This paper was confirmed, or its seven days are over. What it says can be changed by answering anew.',
  'meeting-not-planned': 'The meeting has already begun.',
  'meeting-not-running': 'The meeting is not running.',
  'another-meeting-running': 'Another meeting of this procedure is running. Seal it first.',
  'sections-not-settled': 'Every section must be agreed, agreed with dissent on record, or parked.',
  'no-signatories': 'Nobody is named as a signatory. Invite signatories under “People and rules”.',
  'no-lead-party': 'No party is marked as the leading one. Mark it under “People and rules”.',
  'ceremony-exists': 'This revision already has its ceremony.',
  'already-signed': 'This signature is already in the file.',
  'file-changed': 'Another signature was being written at the same moment. Try again.',
  'another-fingerprint':
    'The fingerprint typed in is not the one of this ceremony. A paper that carries another one belongs to other words.',
  'last-lead': 'A procedure needs at least one lead.',
};

/** Every expected failure in words, by its code. */
export const problems = {
  'not-found': {
    title: 'This page is not here',
    text: 'It does not exist, or it is not open to you. If somebody sent you the address, ask them to invite you.',
  },
  'sign-in-required': { title: 'Please sign in', text: 'Your session has ended.' },
  'reauthentication-required': {
    title: 'Please show again that it is you',
    text: 'Signing asks for your password, even when you are signed in.',
  },
  forbidden: { title: 'This is not open to you', reasons: refusals },
  invalid: { title: 'Some answers need another look', text: undefined as string | undefined },
  'unsafe-words': {
    title: 'These words could hurt a survivor',
    text: 'Nothing was recorded. Say it in another way, and describe the gap, not the woman.',
  },
  'words-changed': {
    title: 'The words changed while you were reading',
    text: 'Nothing was recorded. Look at what changed, then decide on the words as they stand now.',
  },
  'wrong-state': { title: 'This can no longer be done', reasons: states },
  'not-ready': { title: 'Something is still missing' },
  'too-many-attempts': (minutes: number) => ({
    title: 'Too many attempts',
    text: `Wait ${minutes === 1 ? 'a minute' : `${minutes} minutes`}, then try again.`,
  }),
  'link-invalid': {
    title: 'This link can no longer be used',
    text: 'It was used before, or its time is over. Ask the lead of your procedure for a new one.',
  },
  'wrong-credentials': {
    title: 'That did not match',
    text: 'The e-mail address or the password is wrong.',
  },
  'storage-failed': {
    title: 'Nothing can be stored at the moment',
    text: 'The machine Accord runs on cannot write to its disk. What you sent was not recorded; keep a copy and try again later. The people who run this installation need to know.',
  },
  unexpected: {
    title: 'Something broke on our side',
    text: 'It is not your fault, and nothing was half recorded. Try once more; if it happens again, give the people who run this installation this reference:',
  },
  'sent-before': {
    title: 'This had arrived already',
    text: 'The same form was sent twice, so nothing was done a second time. The page shows what is recorded.',
  },
  unreachable: {
    title: 'This could not be sent',
    text: 'The line is down. What you wrote is still here: send it again once you are back. If it had arrived after all, it is not done twice.',
  },
  home: 'Go to my procedures',
};
