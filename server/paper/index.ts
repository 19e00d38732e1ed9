export { printPaper } from './print-paper';
export { paperDesk, type PaperDesk } from './queries';
