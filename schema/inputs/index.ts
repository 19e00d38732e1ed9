export * as agreementInputs from './agreement';
export * as lateEditInputs from './late-edits';
export * as meetingInputs from './meetings';
export * as peopleInputs from './people';
export * as signingInputs from './signing';
export * as safetyInputs from './safety';
export * as sectionInputs from './sections';
export * as sopInputs from './sops';
export type { PositionInput } from './agreement';
