import { setImmediate as turn } from 'node:timers/promises';
import { inspect } from 'node:util';
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
  /** what was logged, and why: a room that is dropped says so here */
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
const SECTION = 'section_1';

/** One honest person and one hostile one after another, in the same room. */
class FuzzScene {
  readonly log = quietLog();
  readonly hall: Hall;
  readonly honest: MemoryClient;
  readonly words: string[] = [];
  closed = 0;
  sentAway = 0;
  #corpus: Uint8Array[] = [];
  #hostile: MemoryClient | undefined;

  constructor(readonly random: () => number) {
    const store = new MemoryLog();
    store.append([{ sectionId: SECTION, update: paragraphUpdate('Seed') }], () => {});
    const limits = { ...defaultLimits, ...withoutRates, tickGap: 3_600_000, compactRows: 200 };
    this.hall = new Hall(store, limits, this.log);
    this.honest = new MemoryClient(this.hall, SECTION, 'honest').connect().hurry();
    this.settle();
  }

  settle(): void {
    this.hall.flush(SECTION);
    for (let round = 0; round < 6; round += 1) {
      this.honest.deliverDown(Infinity);
      this.honest.deliverUp(Infinity);
      this.hall.flush(SECTION);
    }
  }

  record(): void {
    this.#corpus = recordFrames(Y.encodeStateAsUpdate(this.honest.doc), this.random, 200);
  }

  attack(): void {
    const hostile = this.#hostile?.isConnected ? this.#hostile : this.#nextHostile();
    hostile.up.splice(0, Infinity, spoil(this.#corpus, this.random));
    hostile.deliverUp(1);
    hostile.down.length = 0;
  }

  write(words: string): void {
    this.words.push(words);
    Y.applyUpdate(this.honest.doc, paragraphUpdate(words));
    this.settle();
    if (!this.honest.isConnected) this.sentAway += 1;
  }

  end(frames: number): FuzzReport {
    this.#hostile?.leave();
    this.settle();
    const text = this.honest.doc.getXmlFragment('default').toString();
    const room = this.hall.rooms.get(SECTION);
    const connections = (room?.connections.size ?? 0) - 1;
    this.honest.leave();
    if (room) this.hall.unload(room);
    return {
      ...{ frames, closed: this.closed, sentAway: this.sentAway, connections, rooms: this.hall.rooms.size },
      logged: this.log.lines.map(({ message, details }) => `${message}: ${inspect(details)}`),
      problem: problemOf(this.honest.doc),
      lost: this.words.filter((each) => !text.includes(each)),
    };
  }

  #nextHostile(): MemoryClient {
    if (this.#hostile) this.closed += 1;
    this.#hostile?.leave();
    this.#hostile = new MemoryClient(this.hall, SECTION, `hostile ${Math.floor(this.random() * 5)}`).connect();
    return this.#hostile;
  }
}

/**
 * Sends spoiled frames into a room while somebody honest writes there. At the boundary where messages are read:
 * everything behind a socket, without its network.
 */
export async function fuzzOverLines(frames: number, seed: number): Promise<FuzzReport> {
  const scene = new FuzzScene(seeded(seed));
  for (let sent = 0; sent < frames; sent += 1) {
    if (sent % 1000 === 0) scene.record();
    scene.attack();
    if (sent % 10 === 0) scene.hall.flush(SECTION);
    if (sent % HONEST_EVERY > 0) continue;
    scene.write(`honest ${sent};`);
    await turn();
  }
  return scene.end(frames);
}
