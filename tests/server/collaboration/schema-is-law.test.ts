import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { quarantinedBlocks, trailEvents } from '../../../schema/tables';
import { projectText, readText } from '../../../server/sections';
import { RawSocket } from '../../support/rooms/raw-socket';
import { contextFor } from '../../support/rooms/world';
import { until } from '../../support/until';
import { openRooms, type OpenRooms } from './open-rooms';

const open = (rooms: OpenRooms, name = 'lead') => RawSocket.open(rooms, rooms.world.member('lead', name));

function updateOf(build: (root: Y.XmlFragment) => void): Uint8Array {
  const doc = new Y.Doc();
  doc.transact(() => build(doc.getXmlFragment('default')));
  return Y.encodeStateAsUpdate(doc);
}

function element(name: string, words?: string): Y.XmlElement {
  const made = new Y.XmlElement(name);
  if (words !== undefined) made.insert(0, [new Y.XmlText(words)]);
  return made;
}

function marked(name: string, value: unknown): Y.XmlElement {
  const [paragraph, text] = [new Y.XmlElement('paragraph'), new Y.XmlText('words')];
  text.format(0, 3, { [name]: value });
  paragraph.insert(0, [text]);
  return paragraph;
}

function withAttribute(name: string, value: unknown): Y.XmlElement {
  const made = element('duty', 'words');
  made.setAttribute(name, value as string);
  return made;
}

/** Known for what it is before it is applied. */
const refused: [string, Y.XmlElement][] = [
  ['a block no section has', element('futureBlock', 'words')],
  ['a script', element('script', 'alert(1)')],
  ['a mark no section has', marked('blink', {})],
  ['a mark under a name of its own', marked('bold--AAAAAAAA', {})],
  ['a link that runs code', marked('link', { href: 'javascript:alert(1)' })],
  ['a link that holds a page', marked('link', { href: `https://example.org/${'x'.repeat(5000)}` })],
  ['an attribute nobody knows', withAttribute('onclick', 'x')],
  ['an attribute as long as a book', withAttribute('trigger', 'x'.repeat(100_000))],
  ['an attribute that is a tree', withAttribute('trigger', { deep: {} })],
];

/** Fits by itself, but not where it stands. */
const misplaced: [string, (root: Y.XmlFragment) => void][] = [
  ['a row outside a table', (root) => root.insert(0, [element('tableRow', 'misfit')])],
  ['loose words', (root) => root.insert(0, [new Y.XmlText('misfit')])],
  ['a table of paragraphs', (root) => root.insert(0, [tableOf(element('paragraph', 'misfit'))])],
  ['words in a list that has no items', (root) => root.insert(0, [element('bulletList', 'misfit')])],
];

function tableOf(inner: Y.XmlElement): Y.XmlElement {
  const table = new Y.XmlElement('table');
  table.insert(0, [inner]);
  return table;
}

const projected = ({ server, sectionId }: OpenRooms) => {
  const ctx = contextFor(server.database, { rooms: server.collaboration.rooms });
  const row = projectText(ctx, sectionId);
  return { problem: row.problem, text: JSON.stringify(readText(ctx, row.textHash)) };
};

describe('an update with', () => {
  it.each(refused)('%s closes its socket and reaches nobody', async (_, block) => {
    const rooms = await openRooms();
    const [witness, socket] = [await rooms.join('contributor'), await open(rooms)];
    socket.sendSync(
      2,
      updateOf((root) => root.insert(0, [block])),
    );
    expect(await socket.closed()).toBe(4400);
    witness.write('Still writing');
    await witness.savedAll();
    expect((await rooms.join('lead')).text).toBe('Seed\nStill writing');
  });

  it.each(misplaced)('%s is taken out before anybody has it, and kept for the lead', async (_, build) => {
    const rooms = await openRooms();
    const [witness, socket] = [await rooms.join('contributor'), await open(rooms, 'Mallory')];
    const received: string[] = [];
    witness.doc.on('update', (update: Uint8Array) => received.push(Buffer.from(update).toString('latin1')));
    socket.sendSync(0, Uint8Array.of(0));
    socket.sendSync(1, Uint8Array.of(0, 0));
    socket.sendSync(2, updateOf(build));
    await until(() => socket.messages.some(([type, count]) => type === 100 && count === 2), 'it is answered');
    witness.write('Still writing');
    await witness.savedAll();
    expect(received.join()).not.toContain('misfit');
    expect(projected(rooms)).toMatchObject({ problem: null, text: expect.not.stringContaining('misfit') });
    expect((await rooms.join('lead')).text).toBe('Seed\nStill writing');
    const { orm } = rooms.server.database;
    const [piece, ...others] = orm.select().from(quarantinedBlocks).all();
    expect([others, piece?.data.toString().includes('misfit'), piece?.sectionId]).toEqual([[], true, rooms.sectionId]);
    const events = orm.select().from(trailEvents).all();
    expect(events.map(({ type }) => type)).toEqual(['section.quarantined']);
    expect(JSON.stringify(events)).not.toContain('misfit');
  });

  it('a misfit names its author, and the author’s own copy loses it too', async () => {
    const rooms = await openRooms();
    const personId = rooms.world.member('contributor', 'Ana');
    const ana = await rooms.enter(personId).ready();
    ana.doc.getXmlFragment('default').insert(0, [element('tableRow', 'misfit')]);
    await ana.savedAll();
    await until(() => ana.text === 'Seed', 'Ana’s copy is mended');
    const [piece] = rooms.server.database.orm.select().from(quarantinedBlocks).all();
    expect(piece?.personId).toBe(personId);
  });
});

describe('a section', () => {
  it('holds only so many letters, and one may still delete', async () => {
    const rooms = await openRooms({ documentSize: 1000 });
    const ana = await rooms.join('contributor');
    ana.write('x'.repeat(900));
    await ana.savedAll();
    const ben = await rooms.join('contributor');
    ben.write('y'.repeat(200));
    expect(await ben.closed()).toBe(4409);
    ana.doc.getXmlFragment('default').delete(1, 1);
    await ana.savedAll();
    ana.write('y'.repeat(200));
    await ana.savedAll();
    expect((await rooms.join('lead')).text).toBe(`Seed\n${'y'.repeat(200)}`);
  });

  it('emptied by two people at once keeps a paragraph to write in', async () => {
    const rooms = await openRooms();
    const ana = await rooms.join('contributor');
    ana.doc.getXmlFragment('default').delete(0, 1);
    await until(() => ana.doc.getXmlFragment('default').length === 1, 'there is a paragraph');
    expect(projected(rooms).problem).toBe(null);
  });
});
