export { answerItem } from './answer-item';
export { checklistView, type ChecklistLine, type ChecklistView } from './checklist-view';
export type { Evidence } from './evidence-rules';
export { recordedChecklist } from './recorded-checklist';
export { setProfile } from './set-profile';
