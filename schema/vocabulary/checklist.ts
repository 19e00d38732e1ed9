/** Facts are answered with yes or no; everything else, and what is done about a risk, with how far it is met. */
export const checklistAnswers = ['met', 'in-process', 'not-met', 'not-applicable', 'yes', 'no'] as const;
export type ChecklistAnswer = (typeof checklistAnswers)[number];

/** What is answered: the item itself, or what is done about a fact that is a risk. */
export const checklistParts = ['item', 'mitigation'] as const;
export type ChecklistPart = (typeof checklistParts)[number];
