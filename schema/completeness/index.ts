export { type CheckId } from './checks';
export { readSection, type PartyFacts, type ProcedureFacts, type SectionFacts } from './facts';
export { askedOfLeftOut } from './left-out';
export { affirms } from './sentences';
export { runChecks, type Checked, type Finding } from './run-checks';
export { type Level } from './rule';
