export { confirmPaper, contestPaper } from './answer-paper';
export { enterPaper } from './enter-paper';
export type { LeftStanding } from './left-standing';
export { printPaper } from './print-paper';
export { printedWords, type Printed } from './printed-words';
export { paperDesk, type PaperDesk } from './queries';
export { addScan, removeScan, scanFile, type SlipScan } from './scans';
export { paperSlip, type Slip, type SlipComment, type SlipVote } from './slip';
export { papersWaitingFor, waitingPapers, type PaperNeed } from './waiting';
