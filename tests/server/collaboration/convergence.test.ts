import fc from 'fast-check';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { Hall } from '../../../server/collaboration/hall';
import { defaultLimits } from '../../../server/collaboration/limits';
import { MemoryClient } from '../../support/rooms/memory-client';
import { MemoryLog } from '../../support/rooms/memory-log';
import { quietLog } from '../../support/rooms/serve-rooms';

const SECTION = 'section_1';

const step = fc.record({
  who: fc.nat(4),
  what: fc.constantFrom(
    'type',
    'type',
    'erase',
    'remove',
    'up',
    'up',
    'down',
    'down',
    'tick',
    'tick',
    'break',
    'fail',
    'compact',
  ),
  amount: fc.integer({ min: 1, max: 5 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const wordsOf = (doc: Y.Doc) => doc.getXmlFragment('default').toString();

/** The words of one paragraph; a paragraph of their own for those who find none. */
function paragraphOf(doc: Y.Doc, at: number): Y.XmlText {
  const root = doc.getXmlFragment('default');
  const block = root.length === 0 ? undefined : root.get(at % root.length);
  const found = block instanceof Y.XmlElement && block.length > 0 ? block.get(0) : undefined;
  if (found instanceof Y.XmlText) return found;
  const [paragraph, words] = [new Y.XmlElement('paragraph'), new Y.XmlText()];
  paragraph.insert(0, [words]);
  root.insert(root.length, [paragraph]);
  return words;
}

function eraseBlock(doc: Y.Doc, at: number): void {
  const root = doc.getXmlFragment('default');
  if (root.length > 0) root.delete(at % root.length, 1);
}

class Scene {
  readonly log = new MemoryLog();
  readonly hall = new Hall(this.log, { ...defaultLimits, tickGap: 3_600_000 }, quietLog());
  readonly clients: MemoryClient[];
  typed = 0;

  constructor(count: number) {
    this.clients = Array.from({ length: count }, (_, at) => new MemoryClient(this.hall, SECTION, `person_${at}`));
    this.clients.forEach((client) => client.connect().hurry());
  }

  run({ who, what, amount }: Step): void {
    const client = this.clients[who % this.clients.length];
    if (!client) return;
    const { doc } = client;
    const words = (work: (text: Y.XmlText) => void) => doc.transact(() => work(paragraphOf(doc, amount)));
    const steps: Record<Step['what'], () => void> = {
      type: () => words((text) => text.insert(Math.min(text.length, amount), `(${(this.typed += 1)})`)),
      erase: () => words((text) => text.delete(0, Math.min(text.length, amount))),
      remove: () => eraseBlock(doc, amount),
      up: () => client.deliverUp(amount),
      down: () => client.deliverDown(amount),
      tick: () => this.tick(),
      break: () => void client.connect().hurry(),
      fail: () => (this.log.failsNext = true),
      compact: () => this.hall.rooms.get(SECTION)?.text.compact(),
    };
    steps[what]();
  }

  tick(): void {
    try {
      this.hall.flush(SECTION);
    } catch {
      // As on a full disk: everybody's socket is closed, and comes back.
    }
    for (const client of this.clients) {
      if (client.isConnected) continue;
      // What had left before the socket was closed still arrives.
      client.deliverDown(Infinity);
      client.connect().hurry();
    }
  }

  /** Delivers everything that is on its way until nothing is. */
  settle(): void {
    this.log.failsNext = false;
    const isMoving = () => this.clients.some(({ up, down }) => up.length + down.length > 0);
    this.tick();
    while (isMoving()) {
      this.clients.forEach((client) => client.deliverUp(Infinity));
      this.tick();
      this.clients.forEach((client) => client.deliverDown(Infinity));
    }
  }

  /** Somebody who comes after a restart, and is answered with the bytes on disk. */
  newcomer(): Y.Doc {
    const hall = new Hall(this.log, defaultLimits, quietLog());
    const client = new MemoryClient(hall, SECTION, 'newcomer').connect();
    client.deliverUp(1);
    client.deliverDown(Infinity);
    client.leave();
    hall.rooms.forEach((room) => hall.unload(room));
    return client.doc;
  }

  stored(): Y.Doc {
    const { state, updates } = this.log.load(SECTION);
    const doc = new Y.Doc();
    for (const update of [state, ...updates]) if (update) Y.applyUpdate(doc, update);
    return doc;
  }
}

describe('two to five clients with late and broken lines', () => {
  it('always end with the same text, on disk too, with every edit in it and acknowledged', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.array(step, { maxLength: 120 }), (count, steps) => {
        const scene = new Scene(count);
        steps.forEach((each) => scene.run(each));
        scene.settle();
        const stored = scene.stored();
        const all = [...scene.clients.map(({ doc }) => doc), stored];
        expect(new Set(all.map(wordsOf)).size).toBe(1);
        expect(new Set(all.map((doc) => String(Y.encodeStateVector(doc)))).size).toBe(1);
        expect(wordsOf(scene.newcomer())).toBe(wordsOf(stored));
        expect(scene.clients.filter(({ sent, saved }) => sent !== saved)).toEqual([]);
        for (const room of scene.hall.rooms.values()) scene.hall.unload(room);
      }),
      { numRuns: 300 },
    );
  });

  it('never show anybody what is not on disk', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 5 }), fc.array(step, { maxLength: 80 }), (count, steps) => {
        const scene = new Scene(count);
        for (const each of steps) {
          scene.run(each);
          const stored = Y.decodeStateVector(Y.encodeStateVector(scene.stored()));
          for (const { doc } of scene.clients) {
            for (const [client, clock] of Y.decodeStateVector(Y.encodeStateVector(doc))) {
              if (client !== doc.clientID) expect(clock).toBeLessThanOrEqual(stored.get(client) ?? 0);
            }
          }
        }
        for (const room of scene.hall.rooms.values()) scene.hall.unload(room);
      }),
      { numRuns: 100 },
    );
  });
});
