/**
 * The paragraph on which component 3 turns: as first drafted, as agreed after the objection of A08, and as A09 edits it
 * between meetings.
 */
export const definitionOfSurvivor = {
  before:
    'A woman who has experienced violence, whether or not she has reported it. All agencies use this word, in every conversation, record and document, and never the word “victim”.',
  resolved:
    'A woman who has experienced violence, whether or not she has reported it. All agencies use this word. “Victim” is written only in court and in legal documents, where the Criminal Procedure Code attaches rights to it, and the lawyer explains to her why.',
  edited:
    'A woman who has experienced violence, whether or not she has reported it, and whether or not she herself calls it violence. All agencies use this word. “Victim” is written only in court and in legal documents, where the Criminal Procedure Code attaches rights to it, and the lawyer explains to her why.',
} as const;
