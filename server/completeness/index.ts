export { checksOf, progress, type Progress, type SectionChecks, type SopProgress } from './queries';
export type { WaivedFinding } from './look-over';
export { sectionPassages } from './load-procedure';
export { openChecks, standingWaivers } from './standing';
export { waiveCheck, withdrawWaiver } from './waive-check';
