/**
 * What becomes of a mail: nothing needed its reader; it waits to be sent; its words are on their way; the mail server
 * has it; nobody knows whether the server has it; it was given up.
 */
export const digestStates = ['not-needed', 'waiting', 'handing-over', 'sent', 'uncertain', 'failed'] as const;
export type DigestState = (typeof digestStates)[number];
