export { applyLateEdit, takeBackLateEdit } from './apply-late-edit';
export { declineLateEdit } from './decline-late-edit';
export { keepLateEdit } from './keep-late-edit';
export { noteLateOutcome } from './note-late-outcome';
export { lateClientsOf, lateEditsOf, type LateEditView } from './queries';
export { waitingLateEdits, type LateNeed } from './waiting';
export { withdrawLateEdit } from './withdraw-late-edit';
