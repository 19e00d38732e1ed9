export { frontPage, lookAgain, type FrontPage, type OwnLook } from './queries';
export type { Standing } from './standing';
export type { Step } from './steps-rules';
