export { latestRevision, loadRevision, recordOf, revisionsOf, type RevisionRow } from './load';
export { makeRevision, standsAs } from './make-revision';
export { compareRevisions, latestRecord, revisionStrip, revisionText, revisionView } from './queries';
export type { Comparison, LatestRecord, RevisionLine, RevisionText, RevisionView } from './queries';
export type { Minutes, RevisionRecord } from './record';
export { recordedPapers } from './recorded-papers';
export { verifyRevisions, type RevisionsVerdict } from './verify-revisions';
