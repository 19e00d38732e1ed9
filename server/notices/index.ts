export { latestChange, watchSop, type Watch } from './watch-sop';
export type { Change } from './trail-feed';
