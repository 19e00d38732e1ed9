/** Close codes of a section's socket. The editor's provider does not reconnect after 4400–4499. */
export const closeCodes = {
  badMessage: 4400,
  signedOut: 4401,
  notAllowed: 4403,
  notFound: 4404,
  resetDocument: 4409,
  reloadPage: 4426,
  restarting: 1012,
  storageFailed: 4500,
  overloaded: 4503,
} as const;

/** Message types on the wire: y-websocket's own, then ours. */
export const messageTypes = {
  sync: 0,
  awareness: 1,
  queryAwareness: 3,
  /** varuint: how many document messages of this connection are on disk */
  saved: 100,
  /** varuint 1 when this connection may write, 0 when it may only read */
  mode: 101,
  /**
   * the server did not take an edit: throw the local document away and load again. Where it keeps what was typed as a
   * late edit: varuint, how many document messages of this connection are settled, and the late edit's id as a string
   */
  refused: 102,
} as const;

/** Part of the handshake; an older editor would delete nodes it does not know. */
export const DOCUMENT_SCHEMA_VERSION = 2;
