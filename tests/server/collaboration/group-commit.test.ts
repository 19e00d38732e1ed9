import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { Hall } from '../../../server/collaboration/hall';
import { defaultLimits, type Limits } from '../../../server/collaboration/limits';
import { MemoryClient } from '../../support/rooms/memory-client';
import { MemoryLog } from '../../support/rooms/memory-log';
import { paragraphUpdate } from '../../support/rooms/raw-socket';
import { quietLog } from '../../support/rooms/serve-rooms';
import { until } from '../../support/until';

const NEVER = 3_600_000;

/** A room in which `people` have the text and the first of them writes. */
function roomOf(people: number, limits: Partial<Limits>) {
  const log = new MemoryLog();
  log.append([{ sectionId: 'section_1', update: paragraphUpdate('Seed') }]);
  const hall = new Hall(log, { ...defaultLimits, ...limits }, quietLog());
  const clients = Array.from({ length: people }, (_, at) => new MemoryClient(hall, 'section_1', `person ${at}`));
  for (const client of clients) client.connect().hurry().deliverUp(Infinity);
  const [author] = clients;
  const write = (words: string) => {
    if (author) Y.applyUpdate(author.doc, paragraphUpdate(words));
    author?.deliverUp(Infinity);
  };
  const has = (words: string) => {
    const doc = new Y.Doc();
    for (const update of log.load('section_1').updates) Y.applyUpdate(doc, update);
    return doc.getXmlFragment('default').toString().includes(words);
  };
  return { hall, write, has };
}

describe('the edits of a room', () => {
  it('are stored at once when nobody has written for a while, and gathered when many have just been told', async () => {
    const { hall, write, has } = roomOf(3, { tickGap: 0, tickGapPerFrame: NEVER, tickGapMost: NEVER });
    write('first');
    await until(() => has('first'), 'the first edit is stored');
    write('second');
    for (let turns = 0; turns < 20; turns += 1) await turn();
    expect(has('second')).toBe(false);
    hall.flush('section_1');
    expect(has('second')).toBe(true);
  });

  it('are gathered no longer than the most, however many were told', async () => {
    const { write, has } = roomOf(3, { tickGap: 0, tickGapPerFrame: NEVER, tickGapMost: 1 });
    write('first');
    await until(() => has('first'), 'the first edit is stored');
    write('second');
    await until(() => has('second'), 'the second edit is stored');
  });
});
