import { describe, expect, it } from 'vitest';
import { fuzzOverLines } from '../../support/rooms/fuzz-over-lines';
import { problemOf, recordFrames, seeded, spoil, withoutRates } from '../../support/rooms/fuzz';
import { RawSocket } from '../../support/rooms/raw-socket';
import * as Y from 'yjs';
import { openRooms } from './open-rooms';
import { until } from '../../support/until';

describe('thousands of spoiled frames', () => {
  it('leave an honest person’s words, their socket and the room whole', async () => {
    const report = await fuzzOverLines(4000, 20260302);
    expect(report).toMatchObject({
      ...{ logged: [], problem: undefined, lost: [], sentAway: 0, rooms: 0, connections: 0 },
    });
    expect(report.closed).toBeGreaterThan(1000);
  }, 300_000);

  it('over real sockets leave the server up, the text whole and no socket or room behind', async () => {
    const rooms = await openRooms({ ...withoutRates, idleBeforeUnload: 1 });
    const witness = await rooms.join('contributor');
    const random = seeded(7);
    const corpus = recordFrames(Y.encodeStateAsUpdate(witness.doc), random, 200);
    const people = (['lead', 'contributor', 'observer'] as const).map((role) => rooms.world.member(role, 'Fuzzer'));
    let closed = 0;
    for (let round = 0; round < 100; round += 1) {
      const sockets = await Promise.all(people.map((personId) => RawSocket.open(rooms, personId)));
      for (const socket of sockets) for (let n = 0; n < 10; n += 1) socket.send(spoil(corpus, random));
      await Promise.all(sockets.map((socket) => socket.answers()));
      closed += sockets.filter(({ isOver }) => isOver).length;
      for (const { socket } of sockets) socket.terminate();
    }
    expect(closed).toBeGreaterThan(100);
    witness.write('Still here');
    await witness.savedAll();
    const fresh = await rooms.join('lead');
    expect(fresh.doc.getXmlFragment('default').toJSON()).toBe(witness.doc.getXmlFragment('default').toJSON());
    expect(fresh.text.split('\n')).toContain('Still here');
    expect(problemOf(fresh.doc)).toBe(undefined);
    expect(rooms.server.log.lines).toEqual([]);
    witness.leave();
    fresh.leave();
    await until(() => rooms.server.collaboration.stats().connections === 0, 'all sockets are gone');
    await until(() => rooms.server.collaboration.stats().rooms === 0, 'the room is closed');
  }, 300_000);
});
