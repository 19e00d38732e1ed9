export { emptyIndex } from './keep-index';
export { searchSop, type SearchHit } from './search-sop';
