export { callList, type CallList, type CallLine } from './call-list';
export type { MailSettings } from './deliver';
export { digestMail } from './digest-mail';
export { mailState, type MailState } from './mail-state';
export { needsYou, type Need } from './needs';
export { openPostOffice, postRound } from './post-office';
export { digestChoices, setDigest, type DigestChoices } from './set-digest';
export { latestChange, watchSop, type Watch } from './watch-sop';
export type { Change } from './trail-feed';
