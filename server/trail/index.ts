export { trailHead, trailPage, type TrailEntry } from './queries';
export { recordEvent, type RecordedEvent } from './record-event';
export { verifyTrail, type TrailVerdict } from './verify-trail';
