export { createLogger } from './logger';
export type { Logger } from './logger';
export { openPort, PortTaken } from './open-port';
export { serveApp } from './serve-app';
export { stopOnSignals } from './stop-on-signals';
export { isOwnOrigin } from './own-origin';
export { streamChanges } from './stream-changes';
export type { Asking, Figures } from './served-by';
