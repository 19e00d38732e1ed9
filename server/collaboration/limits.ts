/** Bounds of a room. Bytes, milliseconds and counts; each keeps one connection from costing the others. */
export interface Limits {
  /** largest message a client may send */
  messageBytes: number;
  /** largest state of one client, and all that a client passes on at once */
  awarenessBytes: number;
  presenceBytes: number;
  /** largest state vector: some 30,000 copies that were ever written in */
  vectorBytes: number;
  connectionsPerRoom: number;
  connectionsPerPerson: number;
  /** what one connection may send for long, and how much it may save up */
  messagesPerSecond: number;
  messageBurst: number;
  bytesPerSecond: number;
  /** questions are answered for one reader alone: what it lacks, who is there */
  questionsPerSecond: number;
  questionBurst: number;
  byteBurst: number;
  /** waiting to be sent to one reader: above the first it gets no presence, above the second it is dropped */
  awarenessBacklogBytes: number;
  backlogBytes: number;
  /** largest document, compacted state and log together */
  documentBytes: number;
  /** letters and blocks a section may have: less than what would make it unreadable */
  documentSize: number;
  nesting: number;
  compactRows: number;
  compactBytes: number;
  tickGap: number;
  awarenessGap: number;
  idleBeforeUnload: number;
  /** the provider gives up after 30 s without a message */
  heartbeat: number;
  /** how long somebody may stay whose words came too late, once told where they are kept */
  lateGrace: number;
  /** how long closing sockets may take at shutdown */
  closeGrace: number;
}

export const defaultLimits: Limits = {
  messageBytes: 1024 * 1024,
  awarenessBytes: 4096,
  presenceBytes: 256 * 1024,
  vectorBytes: 256 * 1024,
  connectionsPerRoom: 250,
  connectionsPerPerson: 60,
  messagesPerSecond: 100,
  messageBurst: 500,
  bytesPerSecond: 512 * 1024,
  questionsPerSecond: 5,
  questionBurst: 50,
  byteBurst: 4 * 1024 * 1024,
  awarenessBacklogBytes: 256 * 1024,
  backlogBytes: 2 * 1024 * 1024,
  documentBytes: 24 * 1024 * 1024,
  documentSize: 1_000_000,
  nesting: 31,
  compactRows: 500,
  compactBytes: 256 * 1024,
  tickGap: 2,
  awarenessGap: 100,
  idleBeforeUnload: 30_000,
  heartbeat: 20_000,
  lateGrace: 2_000,
  closeGrace: 2_000,
};
