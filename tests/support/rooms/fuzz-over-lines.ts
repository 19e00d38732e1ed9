import { setImmediate as turn } from 'node:timers/promises';
import * as Y from 'yjs';
import { Hall } from '../../../server/collaboration/hall';
import { defaultLimits } from '../../../server/collaboration/limits';
import { problemOf, recordFrames, seeded, spoil, withoutRates } from './fuzz';
import { MemoryClient } from './memory-client';
import { MemoryLog } from './memory-log';
import { paragraphUpdate } from './raw-socket';
import { quietLog } from './serve-rooms';

export interface FuzzReport {
  frames: number;
  closed: number;
  /** what was logged: a room that is dropped says so here */
  logged: string[];
  /** why what an honest person holds at the end is no section */
  problem: string | undefined;
  lost: string[];
  /** honest people whose socket was closed */
  sentAway: number;
  rooms: number;
  connections: number;
}

const HONEST_EVERY = 100;

/**
 * Sends spoiled frames into a room, by many hostile clients one after another, while an honest one writes. At the
 * boundary where messages are read: everything behind a socket, without its network.
 */
export async function fuzzOverLines(frames: number, seed: number): Promise<FuzzReport> {
  const random = seeded(seed);
  const log = quietLog();
  const store = new MemoryLog();
  store.append([{ sectionId: 'section_1', update: paragraphUpdate('Seed') }], () => {});
  const hall = new Hall(store, { ...defaultLimits, ...withoutRates, tickGap: 3_600_000, compactRows: 200 }, log);
  const honest = new MemoryClient(hall, 'section_1', 'honest').connect().hurry();
  const settle = () => {
    hall.flush('section_1');
    for (let round = 0; round < 6; round += 1) {
      honest.deliverDown(Infinity);
      honest.deliverUp(Infinity);
      hall.flush('section_1');
    }
  };
  settle();
  const report: FuzzReport = {
    ...{ frames, closed: 0, logged: [], problem: undefined, lost: [], sentAway: 0 },
    rooms: 0,
    connections: 0,
  };
  const words: string[] = [];
  let corpus: Uint8Array[] = [];
  let hostile: MemoryClient | undefined;
  for (let sent = 0; sent < frames; sent += 1) {
    if (sent % 1000 === 0) corpus = recordFrames(Y.encodeStateAsUpdate(honest.doc), random, 200);
    if (!hostile?.isConnected) {
      if (hostile) report.closed += 1;
      hostile?.leave();
      hostile = new MemoryClient(hall, 'section_1', `hostile ${Math.floor(random() * 5)}`).connect();
      hostile.down.length = 0;
    }
    hostile.up.splice(0, Infinity, spoil(corpus, random));
    hostile.deliverUp(1);
    hostile.down.length = 0;
    if (sent % 10 === 0) hall.flush('section_1');
    if (sent % HONEST_EVERY === 0) {
      words.push(`honest-${sent}`);
      Y.applyUpdate(honest.doc, paragraphUpdate(`honest-${sent}`));
      settle();
      if (!honest.isConnected) report.sentAway += 1;
      await turn();
    }
  }
  hostile?.leave();
  settle();
  report.problem = problemOf(honest.doc);
  const text = honest.doc.getXmlFragment('default').toString();
  report.lost = words.filter((each) => !text.includes(each));
  report.logged = log.lines.map(({ message }) => message);
  const room = hall.rooms.get('section_1');
  report.connections = (room?.connections.size ?? 0) - 1;
  honest.leave();
  if (room) hall.unload(room);
  report.rooms = hall.rooms.size;
  return report;
}
