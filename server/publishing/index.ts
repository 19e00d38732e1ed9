export { doInWorker } from './do-in-worker';
export { fileName, publishComments, type Published } from './publish-comments';
export { publishRecord, recordFile, recordFormats, type RecordFormat } from './publish-record';
export { type TableName } from './record/table-of';
export { readComments } from './read-comments';
