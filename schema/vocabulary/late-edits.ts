/** What became of words that arrived when their section could not be written in. */
export const lateEditStates = ['pending', 'applied', 'declined', 'withdrawn'] as const;
export type LateEditState = (typeof lateEditStates)[number];

/** Bounds of what is kept for one person in one section. Bytes of what they typed, and proposals nobody has decided on. */
export const LATE_EDIT_BYTES = 1024 * 1024;
export const MOST_PENDING_LATE_EDITS = 20;
