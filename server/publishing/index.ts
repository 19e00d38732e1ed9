export { publishComments, type Published } from './publish-comments';
