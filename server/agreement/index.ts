export { assessSection, assessSop, type Assessment } from './assess';
export { callSection, parkSection, reopenCalled, reopenSection, undoCall } from './calls';
export { challengeCorrection, confirmCorrection, proposeCorrection, withdrawCorrection } from './corrections';
export {
  answerObjection,
  objectionNotSatisfied,
  objectionSatisfied,
  recordObjection,
  sustainObjection,
} from './objections';
export { voteHistory } from './load-votes';
export { preflight, type Preflight } from './preflight';
export { changesSince, overview, partyNeeds, sectionView } from './queries';
export type { Abilities, NeedsYou, Overview, PreparedView, SectionView, SinceVote } from './queries';
export { reaffirm, reaffirmation } from './reaffirm';
export type { ChangedSection, Reaffirmation } from './reaffirm';
export { checkDependency, type DependencyMark } from './dependencies';
export { remindObjector } from './remind-objector';
export { disownedVotes } from './latest-votes';
export { runningMeeting } from './running-meeting';
export { quorumOf, type Missing } from './rules';
export { objectionView } from './views';
export { awaitClearance, giveSignal, withdrawClearance } from './stances';
export { correctionsForParty, correctionsToConfirm, type CorrectionView } from './correction-views';
export type { Cell, ObjectionView, SectionLine, VoteView } from './views';
export { castVote, confirmVote, prepareVote, recordVote } from './votes';
