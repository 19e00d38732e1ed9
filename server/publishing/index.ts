export { publishComments, type Published } from './publish-comments';
export { readComments } from './read-comments';
