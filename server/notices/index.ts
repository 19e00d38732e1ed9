export { watchSop, type Watch } from './watch-sop';
