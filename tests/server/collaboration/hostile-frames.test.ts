import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { describe, expect, it } from 'vitest';
import { checkUpdate } from '../../../server/collaboration/update-check';
import { paragraphUpdate, RawSocket } from '../../support/rooms/raw-socket';
import { syncMessage } from '../../support/rooms/sync-message';
import { until } from '../../support/until';
import { openRooms, type OpenRooms } from './open-rooms';

const open = (rooms: OpenRooms, name = 'lead') => RawSocket.open(rooms, rooms.world.member('lead', name));

/** Something built with Yjs itself that no editor of ours makes. */
function updateOf(build: (doc: Y.Doc) => void): Uint8Array {
  const doc = new Y.Doc();
  build(doc);
  return Y.encodeStateAsUpdate(doc);
}

function nested(depth: number, last = 'blockquote'): Uint8Array {
  return updateOf((doc) => {
    let at: Y.XmlFragment | Y.XmlElement = doc.getXmlFragment('default');
    for (let level = 0; level < depth; level += 1) {
      const inner = new Y.XmlElement(level === depth - 1 ? last : 'blockquote');
      at.insert(0, [inner]);
      at = inner;
    }
  });
}

/** Deep nesting whose parents are only named through neighbours in the same update. */
function nestedBesideWords(depth: number): Uint8Array {
  return updateOf((doc) => {
    let at: Y.XmlFragment | Y.XmlElement = doc.getXmlFragment('default');
    for (let level = 0; level < depth; level += 1) {
      const [words, inner]: [Y.XmlText, Y.XmlElement] = [new Y.XmlText('words'), new Y.XmlElement('blockquote')];
      at.insert(0, [words]);
      at.insert(1, [inner]);
      at = inner;
    }
  });
}

/** Three letters of one client in a row, of which the second says that the third stood there before it. */
function leftOfItsFuture(): Uint8Array {
  const [client, root] = [7, [...Buffer.from('default')]];
  const first = [0x04, 1, root.length, ...root, 1, 120];
  const second = [0xc4, client, 0, client, 2, 1, 121];
  const third = [0x84, client, 1, 1, 122];
  return Uint8Array.of(1, 3, client, 0, ...first, ...second, ...third, 0);
}

function varuint(number: number): number[] {
  return number < 128 ? [number] : [(number & 127) | 128, ...varuint(number >>> 7)];
}

function deepValue(depth: number): unknown {
  return depth === 0 ? 1 : [deepValue(depth - 1)];
}

const refusedUpdates: [string, Uint8Array][] = [
  ['nested too deep', nested(100)],
  ['nested too deep beside words', nestedBesideWords(100)],
  ['of another root', updateOf((doc) => doc.getText('hidden').insert(0, 'words'))],
  ['with a document in it', updateOf((doc) => doc.getMap('default').set('inner', new Y.Doc()))],
  ['with binary data', updateOf((doc) => doc.getMap('default').set('bytes', new Uint8Array(8)))],
  ['with an endless value', updateOf((doc) => doc.getMap('default').set('deep', deepValue(50)))],
  ['that is cut off', paragraphUpdate('words').slice(0, -3)],
  ['that is no update', Uint8Array.of(9, 9, 9)],
  ['that is empty', new Uint8Array()],
  // One client, one struct: an item without length, then one that leaps to the end of all clocks.
  ['with an item of no length', Uint8Array.of(1, 1, 7, 0, 0, 0, 0)],
  ['that leaps in the clock', Uint8Array.of(1, 1, 7, 0, 0, 0xff, 0xff, 0xff, 0xff, 0xff, 0x0f, 0)],
  ['with a letter left of one that comes after it', leftOfItsFuture()],
];

describe('a message that no editor of ours sends', () => {
  it.each([
    ['of no type', new Uint8Array()],
    ['of an unknown type', Uint8Array.of(55, 1, 2)],
    ['of the authentication type', Uint8Array.of(2, 0)],
    ['only the server sends', Uint8Array.of(100, 5)],
    ['of an unknown sync type', Uint8Array.of(0, 7, 0)],
    ['that is cut off', syncMessage(2, paragraphUpdate('x')).slice(0, 10)],
    ['with bytes after it', Uint8Array.from([...syncMessage(2, paragraphUpdate('x')), 1])],
    ['with a state vector that is none', syncMessage(0, Uint8Array.of(255, 255, 255))],
    ['whose number never ends', new Uint8Array(20).fill(255)],
  ])('%s closes its socket for good', async (_, bytes) => {
    const rooms = await openRooms();
    const socket = await open(rooms);
    socket.send(bytes);
    expect(await socket.closed()).toBe(4400);
  });

  it('as text closes its socket for good', async () => {
    const rooms = await openRooms();
    const socket = await open(rooms);
    socket.socket.send('hello');
    expect(await socket.closed()).toBe(4400);
  });

  it('of more than a mebibyte closes its socket', async () => {
    const rooms = await openRooms();
    const socket = await open(rooms);
    socket.send(new Uint8Array(1024 * 1024 + 1));
    expect(await socket.closed()).toBe(1009);
  });
});

describe('an update', () => {
  it('that Yjs itself would break on is told before it touches a document', () => {
    expect(() => Y.applyUpdate(new Y.Doc(), leftOfItsFuture())).toThrow(TypeError);
    expect(() => checkUpdate(new Y.Doc(), leftOfItsFuture(), 20)).toThrow('builds on what comes after it');
  });

  it.each(refusedUpdates)('%s is refused, and changes nothing', async (_, update) => {
    const rooms = await openRooms();
    const [witness, socket] = [await rooms.join('contributor'), await open(rooms)];
    socket.sendSync(2, update);
    expect(await socket.closed()).toBe(4400);
    witness.write('Still writing');
    await witness.savedAll();
    expect((await rooms.join('lead')).text).toBe('Seed\nStill writing');
  });

  it('as deep as real text may be is taken', async () => {
    const rooms = await openRooms();
    const [witness, socket] = [await rooms.join('contributor'), await open(rooms)];
    socket.sendSync(2, nested(20, 'paragraph'));
    await until(() => witness.doc.getXmlFragment('default').length === 2, 'the block arrives');
  });

  it('that builds on edits which never came is asked for, not kept', async () => {
    const rooms = await openRooms();
    const witness = await rooms.join('contributor');
    const socket = await open(rooms);
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on('update', (update: Uint8Array) => updates.push(update));
    for (const words of ['first', 'second']) {
      doc.transact(() => {
        const paragraph = new Y.XmlElement('paragraph');
        paragraph.insert(0, [new Y.XmlText(words)]);
        doc.getXmlFragment('default').insert(0, [paragraph]);
      });
    }
    socket.sendSync(0, Uint8Array.of(0));
    socket.sendSync(1, Uint8Array.of(0, 0));
    await until(() => socket.messages.some(([type, count]) => type === 100 && count === 1), 'the answer is saved');
    const asked = () => socket.messages.filter(([type, kind]) => type === 0 && kind === 0).length;
    socket.sendSync(2, updates[1] ?? new Uint8Array());
    await until(() => asked() === 2, 'the server asks for the rest');
    socket.sendSync(2, Uint8Array.of(0, 0));
    await socket.answers();
    witness.write('Somebody else');
    await witness.savedAll();
    const saved = () => socket.messages.filter(([type]) => type === 100).map(([, count]) => count);
    expect(saved()).toEqual([1]);
    socket.sendSync(1, Y.encodeStateAsUpdate(doc));
    await until(() => saved().includes(4), 'all of it is saved');
    await until(() => witness.doc.getXmlFragment('default').length === 4, 'the witness has both');
  });

  it('under the client id of somebody else is refused', async () => {
    const rooms = await openRooms();
    const ana = await rooms.join('contributor');
    ana.write('By Ana');
    await ana.savedAll();
    const forger = await open(rooms);
    const doc = new Y.Doc();
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(ana.doc));
    doc.clientID = ana.doc.clientID;
    doc.getXmlFragment('default').insert(0, [new Y.XmlText('As if by Ana')]);
    forger.sendSync(2, Y.encodeStateAsUpdate(doc));
    expect(await forger.closed()).toBe(4409);
    ana.write('Really by Ana');
    await ana.savedAll();
    expect((await rooms.join('lead')).text).toBe('Seed\nBy Ana\nReally by Ana');
  });

  it('beyond the size a section may have is refused, deleting still works', async () => {
    const rooms = await openRooms({ documentBytes: 20_000 });
    const ana = await rooms.join('contributor');
    ana.write('x'.repeat(15_000));
    await ana.savedAll();
    const ben = await rooms.join('contributor');
    ben.write('y'.repeat(15_000));
    expect(await ben.closed()).toBe(4409);
    ana.doc.getXmlFragment('default').delete(1, 1);
    await ana.savedAll();
    expect((await rooms.join('lead')).text).toBe('Seed');
  });
});

describe('somebody who floods a room', () => {
  it('with questions is sent away for a while, also where all came at once', async () => {
    const rooms = await openRooms({ questionBurst: 20 });
    const socket = await open(rooms);
    for (let n = 0; n < 100; n += 1) socket.sendSync(0, Uint8Array.of(0));
    expect(await socket.closed()).toBe(4503);
    const answers = socket.messages.filter(([type, kind]) => type === 0 && kind === 1);
    expect(answers.length).toBeLessThan(50);
  });

  it('and asks for the text again and again without reading it is cut off', async () => {
    const rooms = await openRooms({ backlogBytes: 256 * 1024, byteBurst: 64 * 1024 * 1024, messageBurst: 1e6 });
    const [ana, lazy] = [await rooms.join('contributor'), await open(rooms)];
    ana.write('words '.repeat(100_000));
    await ana.savedAll();
    lazy.socket.pause();
    for (let n = 0; n < 40; n += 1) lazy.sendSync(0, Uint8Array.of(1, 99, n));
    await until(() => rooms.server.collaboration.stats().connections === 1, 'the asker is cut off');
    expect(rooms.server.collaboration.stats().dropped).toBeGreaterThan(0);
  });

  it.each([
    ['a state vector', syncMessage(0, new Uint8Array(300_000))],
    ['a presence', Uint8Array.from([1, ...varuint(300_000), ...new Uint8Array(300_000)])],
  ])('with %s larger than any editor has is sent away', async (_, bytes) => {
    const rooms = await openRooms();
    const socket = await open(rooms);
    socket.send(bytes);
    expect(await socket.closed()).toBe(4400);
    expect(rooms.server.collaboration.stats().closed.get(4400)).toBe(1);
  });

  it('is slowed down, loses nothing and stays', async () => {
    const rooms = await openRooms({ messagesPerSecond: 1000, messageBurst: 10 });
    const ana = await rooms.join('lead');
    for (let n = 0; n < 100; n += 1) ana.write(`Edit ${n};`);
    await ana.savedAll();
    expect(ana.acknowledged).toHaveLength(100);
  });

  it('or does not read is dropped before it costs much memory', async () => {
    const rooms = await openRooms({ backlogBytes: 64 * 1024, heartbeat: 20, byteBurst: 64 * 1024 * 1024 });
    const [ana, lazy] = [await rooms.join('lead'), await open(rooms)];
    lazy.sendSync(0, Uint8Array.of(0));
    lazy.socket.pause();
    const isThere = () => rooms.server.collaboration.stats().connections === 2;
    for (let n = 0; n < 200 && isThere(); n += 1) {
      ana.write(`${n} ${'words '.repeat(20_000)}`);
      await ana.savedAll();
      ana.doc.getXmlFragment('default').delete(1, 1);
    }
    await until(() => !isThere(), 'the reader is dropped');
  });
});

describe('somebody whose line is slow', () => {
  it('gets the rest in one piece when it has caught up, on the same socket', async () => {
    const rooms = await openRooms({ backlogBytes: 1024 * 1024, byteBurst: 64 * 1024 * 1024 });
    const [ana, slow] = [await rooms.join('lead'), await rooms.join('contributor')];
    const line: unknown = slow.provider.ws;
    if (!(line instanceof WebSocket)) throw new Error('The line is not one of ours.');
    line.pause();
    for (let n = 0; n < 80; n += 1) {
      ana.write(`${n} ${'words '.repeat(20_000)}`);
      await ana.savedAll();
      if (n < 79) ana.doc.getXmlFragment('default').delete(1, 1);
    }
    line.resume();
    await slow.sees('79 words');
    expect(slow.text).toBe(ana.text);
    expect(slow.closedWith).toBe(undefined);
  });
});
