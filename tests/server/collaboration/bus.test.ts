import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { LocalRoomBus, type RoomBus, type RoomMessage } from '../../../server/collaboration/bus';
import { Hall } from '../../../server/collaboration/hall';
import { defaultLimits } from '../../../server/collaboration/limits';
import { MemoryClient } from '../../support/rooms/memory-client';
import { MemoryLog } from '../../support/rooms/memory-log';
import { quietLog } from '../../support/rooms/serve-rooms';
import { until } from '../../support/until';

const committed = (value: number): RoomMessage => ({
  kind: 'committed',
  sectionId: 'section_1',
  update: Uint8Array.of(value),
});

describe.each<[string, () => RoomBus]>([['of one process', () => new LocalRoomBus()]])('the bus %s', (_, open) => {
  it('gives every subscriber each message once, in order, the publisher included', async () => {
    const bus = open();
    const heard: [RoomMessage[], RoomMessage[]] = [[], []];
    bus.subscribe((message) => heard[0].push(message));
    bus.subscribe((message) => heard[1].push(message));
    const event = { type: 'section.called', sopId: 'sop_1', subject: 'section_1', at: new Date(0) } as const;
    const presence: RoomMessage = { kind: 'presence', sectionId: 'section_1', frame: Uint8Array.of(3) };
    const messages = [committed(1), { kind: 'event', event } as const, presence, committed(2)];
    for (const message of messages) bus.publish(message);
    await until(() => heard.every(({ length }) => length === messages.length), 'all have heard all');
    expect(heard).toEqual([messages, messages]);
  });

  it('gives nothing more to who has unsubscribed', async () => {
    const bus = open();
    const [gone, there]: [RoomMessage[], RoomMessage[]] = [[], []];
    const leave = bus.subscribe((message) => gone.push(message));
    bus.subscribe((message) => there.push(message));
    leave();
    bus.publish(committed(1));
    await until(() => there.length === 1, 'the other has heard it');
    expect(gone).toEqual([]);
  });

  it('reaches the others when one subscriber fails', async () => {
    const bus = open();
    const heard: RoomMessage[] = [];
    bus.subscribe(() => {
      throw new Error('on its own');
    });
    bus.subscribe((message) => heard.push(message));
    bus.publish(committed(1));
    await until(() => heard.length === 1, 'it is heard');
  });

  it('joins two halls on one log into one room, whose text one of them compacts', () => {
    const [bus, log] = [open(), new MemoryLog()];
    const quiet = { ...defaultLimits, tickGap: 3_600_000 };
    const halls = [1, 2].map(() => new Hall(log, quiet, quietLog(), undefined, undefined, bus));
    const clients = halls.map((hall, at) => new MemoryClient(hall, 'section_1', `person_${at}`).connect().hurry());
    const settle = () => {
      for (let turn = 0; turn < 4; turn += 1) {
        clients.forEach((client) => client.deliverUp(Infinity));
        halls.forEach((hall) => hall.flush('section_1'));
        clients.forEach((client) => client.deliverDown(Infinity));
      }
    };
    settle();
    for (let edit = 0; edit < 6; edit += 1) {
      clients.forEach(({ doc, name }) => {
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [new Y.XmlText(`${name} ${edit}`)]);
        doc.getXmlFragment('default').push([paragraph]);
      });
      settle();
      if (edit % 2) halls[0]?.rooms.get('section_1')?.text.compact();
    }
    const [one, other] = clients.map(({ doc }) => doc.getXmlFragment('default').toString());
    expect(one).toBe(other);
    expect(new Set(one?.match(/person_\d \d/g)).size).toBe(12);
    expect(one?.match(/person_\d \d/g)).toHaveLength(12);
    expect(clients.map(({ sent, saved }) => sent - saved)).toEqual([0, 0]);
    for (const hall of halls) hall.rooms.forEach((room) => hall.unload(room));
  });
});
