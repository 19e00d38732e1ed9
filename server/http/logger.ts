import { pino } from 'pino';
import type { LevelWithSilent, Logger } from 'pino';

export type { Logger };

/** JSON lines on standard output. Callers log ids, counts and names of events: never texts, tokens or addresses. */
export function createLogger(level: LevelWithSilent): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
