export { applyLateEdit, takeBackLateEdit } from './apply-late-edit';
export { declineLateEdit } from './decline-late-edit';
export { keepLateEdit } from './keep-late-edit';
export { lateClientsOf, lateEditsOf, type LateEditView } from './queries';
export { withdrawLateEdit } from './withdraw-late-edit';
