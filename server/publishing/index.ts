export { doInWorker } from './do-in-worker';
export { fileName, publishComments, type Published } from './publish-comments';
export { readComments } from './read-comments';
