export { missingSeats, type MissingSeat } from './composition';
export { createSop } from './create-sop';
export { loadParties, loadParty, loadRules, loadSop, type DecisionRules, type PartyRow, type SopRow } from './load';
export { inviteMember, removeMember } from './members';
export { addParty, removeParty } from './parties';
export { mySops, register, sopFrame, templateChoices } from './queries';
export type { MemberView, Register, SopFrame, SopSummary } from './queries';
export { lockRules, setRules } from './set-rules';
