export { trailHead, trailPage, type TrailEntry } from './queries';
export { recordEvent, type RecordedEvent } from './record-event';
export { eventHash, type ChainedEvent } from './chain';
export { purgedRows, type PurgedRow } from './purged';
export { verifyTrail, type TrailVerdict } from './verify-trail';
