/** Facts are answered with yes or no; everything else, and what is done about a risk, with how far it is met. */
export const checklistAnswers = ['met', 'in-process', 'not-met', 'not-applicable', 'yes', 'no'] as const;
export type ChecklistAnswer = (typeof checklistAnswers)[number];

/** What is answered: the item itself, or what is done about a fact that is a risk. */
export const checklistParts = ['item', 'mitigation'] as const;
export type ChecklistPart = (typeof checklistParts)[number];

/** What of a procedure itself speaks to an item: its words, its agreement, its pathway, its directory. */
export const evidenceKinds = ['survivors-heard', 'procedure-current', 'matters-settled', 'contacts-current'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];
