export { codes, emailOf, LEAD, type CastParty } from './cast';
export { StoryBroken } from './must';
export { playStory, type StoryOptions } from './play-story';
export { DEMO_STEP, matrixOf, steps } from './steps';
export type { World } from './world';
