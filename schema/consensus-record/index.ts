export { RECORD_FORMAT, type ConsensusRecord } from './consensus-record';
export { recordJsonSchema } from './json-schema';
export { readRecord, type RecordReading } from './read-record';
