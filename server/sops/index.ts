export { missingSeats, type MissingSeat } from './composition';
export { createSop } from './create-sop';
export { loadParties, loadParty, loadRules, loadSop, type DecisionRules, type PartyRow, type SopRow } from './load';
export { inviteMember, removeMember, type Invitation } from './members';
export { addParty } from './parties';
export { mySops, register, sopFrame, templateChoices } from './queries';
export type { MemberView, Register, SopFrame, SopSummary } from './queries';
export { removeParty } from './remove-party';
export { lockRules, setRules, unlockRules } from './set-rules';
