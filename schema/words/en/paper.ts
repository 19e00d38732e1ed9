import type { CommentEffect, CommentKind, Position } from '../../vocabulary';

/** What an agency must add to each answer, on the lines under its box. */
const supplies: Record<Position, string> = {
  agree: 'Nothing to add.',
  'agree-with-statement':
    'Write the statement. It is printed exactly as you write it. It puts no condition on your agreement.',
  'cannot-agree-yet': 'Tick a ground, give the reason, and say what would resolve it. This holds the section up.',
  'stand-aside': 'Tick why. You will be counted as having answered, never as agreeing.',
};

const effects: Record<CommentEffect, string> = {
  harm: 'it could hurt her or keep her away',
  better: 'she would be safer or better served',
  none: 'nothing changes for her',
  unsure: 'we do not know',
};

const kinds: Record<CommentKind, string> = {
  question: 'question',
  wording: 'other wording',
  concern: 'concern',
  editorial: 'spelling or layout',
};

/** The words of the pages that an agency without a screen reads, fills in and sends back. */
export const paperWords = {
  cover: {
    kicker: 'To be answered on paper',
    for: 'For',
    what: 'What to do',
    steps: [
      'Read the sections that follow. Every paragraph has a code in the margin, such as C5-12, and every line a number.',
      'Write comments on the comment form behind each section. Give the code, and the line where it helps.',
      'Answer on the voting page of each section: mark one box with a cross, and add what that box asks for.',
      'Whoever may speak for your agency writes name, role and date there and signs.',
      'Send back the comment forms and the voting pages. Keep the text.',
    ],
    noCase: 'Never write about a woman you know of, not even without her name. Write about the procedure.',
    until: 'Until when',
    returnTo: 'Send it back to',
    lead: (name: string, agency: string) => (agency === '' ? name : `${name}, ${agency}`),
    otherWay: 'or another way:',
    after:
      'What you send is entered for you and read back to you on a slip. You then have seven days to say that something on it is wrong. Where a section gives your agency a duty, your agency must confirm its answer itself.',
    sections: 'In this pack',
    heads: { section: 'Section', fingerprint: 'Fingerprint', until: 'Answers until' },
    noVote: 'comments only',
    noDate: 'no date set',
    madeOn: (date: string) => `Printed on ${date}. Words may change afterwards; an answer counts for these words only.`,
  },
  text: (fingerprint: string) => `Text with the fingerprint ${fingerprint}`,
  comments: {
    label: (number: number, agency: string) => `Section ${number}: comment form of ${agency}`,
    heads: {
      block: 'Code, line',
      kind: 'Type',
      effect: 'For her',
      words: 'Comment',
      proposal: 'The words as you would have them',
    },
    kinds: (list: string) => `Type: ${list}.`,
    effects: (list: string) => `For her, what it means for the woman this procedure is for: ${list}.`,
    proposed: (words: string) => `Proposed wording: ${words}`,
    more: 'Copy this page when it is full.',
    kindNames: kinds,
    effectNames: effects,
  },
  vote: {
    label: (number: number, agency: string) => `Section ${number}: voting page of ${agency}`,
    fingerprint: 'You are answering about the words with this fingerprint',
    fingerprintNote:
      'It is worked out from the words of the section. Other words have another one. Whoever enters your answer types it in.',
    qr: (number: number) => `Opens the page where answers on section ${number} are entered`,
    until: (date: string) => `Answers count until ${date}.`,
    one: 'Mark one box.',
    supplies,
    statement: 'Statement',
    reason: 'Reason',
    remedy: 'What would resolve it',
    signer: { name: 'Name', role: 'Role', date: 'Date', signature: 'Signature and stamp' },
    closed:
      'This section is still being written, or has been set aside: it cannot be voted on now. Comments are welcome.',
  },
  nothing: 'This agency has no section to answer now. Choose the sections to print.',
  file: (party: string) => `paper for ${party}`,
  scan: {
    broken: 'This file is not whole. Make the scan again.',
    many: (most: number) => `A paper takes ${most} scans. Put the pages into one PDF.`,
    file: (party: string, receivedOn: string, number: number) => `paper of ${party} ${receivedOn} scan ${number}`,
  },
};
