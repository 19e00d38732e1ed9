import type { ChecklistAnswer } from '../../../schema/vocabulary';

const answers: Record<ChecklistAnswer, { mark: string; name: string }> = {
  met: { mark: '✓', name: 'Met' },
  'in-process': { mark: '◐', name: 'Partly' },
  'not-met': { mark: '○', name: 'Not yet' },
  'not-applicable': { mark: '–', name: 'Does not apply' },
  yes: { mark: '!', name: 'Yes' },
  no: { mark: '✓', name: 'No' },
};

/** The self-assessment that the agencies of a procedure fill in together. */
export const checklist = {
  title: 'Checklist',
  lead: 'What women migrant workers meet when they come to you, answered together. Everybody sees each answer at once.',
  answers,
  none: {
    title: 'This procedure began without a checklist',
    body: 'Its template has none. Procedures that begin with the ten components have it.',
  },
  summary: {
    title: 'How far you are',
    says: ({ met, of, inProcess, notMet, unanswered, notApplicable }: Counts) =>
      [
        `${met} of ${of} met`,
        `${inProcess} partly`,
        `${notMet} not yet`,
        `${unanswered} without an answer`,
        notApplicable > 0 && `${notApplicable} left out because it does not apply`,
      ]
        .filter(Boolean)
        .join(', '),
    caption: 'Answers by group',
    group: 'Group',
    met: 'Met',
    inProcess: 'Partly',
    notMet: 'Not yet',
    unanswered: 'No answer',
    repeats: 'A question that two groups ask counts once in all.',
  },
  risk: {
    open: 'This puts women at risk',
    lessened: 'A risk, and something is done about it',
    says: (number: number, words: string) => `Question ${number}, “${words}”, was answered with yes.`,
    needs: (words: string) => `Needed until it is no: ${words}`,
  },
  profile: {
    title: 'What holds here',
    unset: 'Nobody has said yet what holds here, so every question is asked.',
    hidden: (count: number) =>
      count === 0
        ? 'Every question is asked.'
        : count === 1
          ? 'One question does not concern this place and is not asked.'
          : `${count} questions do not concern this place and are not asked.`,
    origin: 'Women leave from here to work abroad, or come back',
    destination: 'Women come here to work',
    specialist: 'An agency of this procedure specialises in violence against women',
    holds: 'holds',
    holdsNot: 'does not hold',
    change: 'Change what holds here',
    keeps: 'Answers to questions that are no longer asked are kept.',
    save: 'Save what holds here',
    saved: 'Saved. The questions have been brought in line.',
  },
  progress: (met: number, of: number) => `${met} of ${of} met`,
  progressBar: 'Met, partly, not yet',
  number: (number: number) => `Question ${number}`,
  mitigation: (number: number) => `What is done about question ${number}`,
  fact: 'A fact, not an aim: it never counts as met.',
  repeats: (number: number) => `Question ${number} again: one answer stands in both places.`,
  waiting: (number: number, isFact: boolean) =>
    isFact ? `Asked once question ${number} is yes.` : `Asked once question ${number} is met or partly met.`,
  kept: (answer: string) => `Answered before: ${answer}`,
  answeredBy: (name: string) => `${name}, `,
  unanswered: 'No answer yet',
  notApplicable: 'Why it does not apply',
  note: 'Note',
  choose: (words: string) => `Answer to: ${words}`,
  drawer: 'Note, or does not apply',
  drawerFact: 'Add a note',
  form: {
    answer: 'Answer',
    reason: 'Why does it not apply?',
    note: 'Note for everybody',
    noteHint: 'Describe the gap, not the woman: no names, no cases.',
    save: 'Save',
  },
  done: 'The answer is saved.',
  elsewhere: 'Somebody else has answered this question since you began to write.',
};

interface Counts {
  met: number;
  of: number;
  inProcess: number;
  notMet: number;
  unanswered: number;
  notApplicable: number;
}
