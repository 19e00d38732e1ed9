import type { ChecklistAnswer, EvidenceKind } from '../../../schema/vocabulary';

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
  evidence: {
    title: 'From this procedure:',
    see: 'See',
    section: (number: number) => `Section ${number}`,
    more: (count: number) => ` and ${count} more`,
    from: (places: string) => `From ${places}.`,
    take: (answer: string) => `Take over: ${answer}`,
    says: {
      'survivors-heard': ({ done }) =>
        done > 0
          ? 'The text says that survivors, or those who speak for them, had a part in it.'
          : 'The text does not say who was heard while it was written. Only those who were there can answer.',
      'procedure-current': ({ answer, done, of, lacking }) =>
        answer === 'not-met'
          ? 'No section has a referral pathway.'
          : `${done} of ${of} sections are agreed as they stand, and ${lacking === 0 ? 'nothing is' : lacking === 1 ? 'one thing is' : `${lacking} things are`} wrong with the pathway.`,
      'matters-settled': ({ done, of, lacking }) =>
        lacking === of
          ? 'None of the sections on these matters is there.'
          : `${done} of the ${of} sections on these matters are agreed as they stand${lacking > 0 ? `, and ${lacking} of them ${lacking === 1 ? 'is' : 'are'} not there` : ''}.`,
      'contacts-current': ({ done, of, lacking }) =>
        of === 0
          ? 'No section lists any provider.'
          : `${done} of ${of} entries of the directory give a contact that was confirmed in the last six months${lacking > 0 ? `; ${lacking === 1 ? 'one step' : `${lacking} steps`} of the pathway ${lacking === 1 ? 'has' : 'have'} no entry` : ''}.`,
    } satisfies Record<EvidenceKind, (counts: Said) => string>,
  },
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

interface Said {
  answer: ChecklistAnswer | null;
  done: number;
  of: number;
  lacking: number;
}

interface Counts {
  met: number;
  of: number;
  inProcess: number;
  notMet: number;
  unanswered: number;
  notApplicable: number;
}
