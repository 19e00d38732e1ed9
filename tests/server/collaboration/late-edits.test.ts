import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { eq } from 'drizzle-orm';
import { doc, p } from '../../../schema/document/build';
import { sections } from '../../../schema/tables';
import type { Role, SectionPhase } from '../../../schema/vocabulary';
import { keepLateEdit, lateEditsOf } from '../../../server/late-edits';
import { readText, rewriteSection } from '../../../server/sections';
import { RawSocket } from '../../support/rooms/raw-socket';
import { contextFor } from '../../support/rooms/world';
import type { Writer } from '../../support/rooms/writer';
import { until } from '../../support/until';
import { openRooms, type OpenRooms } from './open-rooms';

const limits = { lateGrace: 20 };

function setPhase({ server, world, sectionId }: OpenRooms, phase: SectionPhase) {
  server.collaboration.rooms.flush(sectionId);
  world.setPhase(sectionId, phase);
  const type = phase === 'drafting' ? 'section.reopened' : 'section.called';
  server.bus.announce({ type, sopId: world.sopId, subject: sectionId, at: new Date() });
}

/** The late edits of the section as a lead sees them, with their words. */
function kept({ server: { database }, world, sectionId }: OpenRooms) {
  const ctx = contextFor(database, {
    actor: { kind: 'person', personId: world.member('lead', 'reads'), name: 'Lead' },
  });
  const wordsIn = (hash: string) => JSON.stringify(readText(ctx, hash));
  return lateEditsOf(ctx, sectionId).map((edit) => ({ ...edit, words: edit.textHash ? wordsIn(edit.textHash) : '' }));
}

const textOf = async (rooms: OpenRooms) => (await rooms.join('lead')).text;

/** Comes back with what it had typed, as after an hour without a line. */
function comeBack(rooms: OpenRooms, personId: string, { doc }: Pick<Writer, 'doc'>): Writer {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return rooms.enter(personId, rooms.sectionId, copy);
}

describe('words that come when the section is called', () => {
  it('are kept and not dropped, their writer is told where, and the text stays as it was', async () => {
    const rooms = await openRooms(limits);
    const [ana, ben] = [await rooms.join('representative'), await rooms.join('contributor')];
    setPhase(rooms, 'called');
    await until(() => ben.mayWrite === false, 'Ben knows that he may only read');
    ben.write('Too late');
    expect(await ben.closed()).toBe(4409);
    const [edit] = kept(rooms);
    expect(ben.keptAs).toBe(edit?.id);
    expect(edit).toMatchObject({ state: 'pending', author: 'contributor', party: { code: 'KH' } });
    expect(edit?.words).toContain('Too late');
    expect([ana.text, await textOf(rooms)]).toEqual(['Seed', 'Seed']);
  });

  it('are kept up to the last letter that was on its way', async () => {
    const rooms = await openRooms({ lateGrace: 3_600_000 });
    const ben = await rooms.join('contributor');
    setPhase(rooms, 'called');
    for (let at = 0; at < 30; at += 1) ben.write(`Word ${at}.`);
    await until(() => ben.settled === ben.sent, 'all is settled');
    const edits = kept(rooms);
    expect(edits.length).toBe(1);
    for (let at = 0; at < 30; at += 1) expect(edits[0]?.words).toContain(`Word ${at}.`);
  });

  it('of a hall that comes back from an hour without a line are one proposal for each writer', async () => {
    const rooms = await openRooms(limits);
    const people = ['Ana', 'Ben', 'Cleo'].map((name) => rooms.world.member('contributor', name));
    const offline = await Promise.all(people.map((personId) => rooms.enter(personId).ready()));
    offline.forEach((writer) => writer.provider.disconnect());
    offline.forEach((writer, at) => ['One', 'Two'].forEach((word) => writer.write(`${word} of ${at}`)));
    setPhase(rooms, 'called');
    const back = people.map((personId, at) => comeBack(rooms, personId, offline[at] ?? { doc: new Y.Doc() }));
    await Promise.all(back.map((writer) => writer.closed()));
    const edits = kept(rooms);
    expect(edits.map(({ author }) => author).sort()).toEqual(['Ana', 'Ben', 'Cleo']);
    people.forEach((_, at) => {
      const own = edits.find(({ id }) => id === back[at]?.keptAs);
      expect([own?.words.includes(`One of ${at}`), own?.words.includes(`Two of ${at}`)]).toEqual([true, true]);
    });
    expect(await textOf(rooms)).toBe('Seed');
  });

  it('do not enter the text when their editor sends them again after the section was reopened', async () => {
    const rooms = await openRooms(limits);
    const personId = rooms.world.member('contributor');
    const ben = await rooms.enter(personId).ready();
    setPhase(rooms, 'called');
    ben.write('Once and no more');
    await ben.closed();
    setPhase(rooms, 'drafting');
    const again = comeBack(rooms, personId, ben);
    expect(await again.closed()).toBe(4409);
    expect(again.keptAs).toBe(ben.keptAs);
    expect(kept(rooms).length).toBe(1);
    await rooms.restart();
    const third = comeBack(rooms, personId, ben);
    await third.closed();
    expect([third.keptAs, await textOf(rooms)]).toEqual([ben.keptAs, 'Seed']);
  });

  it('and go on from such words after it was reopened join the proposal', async () => {
    const rooms = await openRooms({ lateGrace: 3_600_000 });
    const ben = await rooms.join('contributor');
    setPhase(rooms, 'called');
    ben.write('Begun while called');
    await until(() => ben.keptAs !== undefined, 'it is kept');
    setPhase(rooms, 'drafting');
    ben.write('and ended after');
    await until(() => ben.settled === ben.sent, 'all is settled');
    expect(
      kept(rooms).map(({ words }) => words.includes('Begun while called') && words.includes('and ended after')),
    ).toEqual([true]);
    expect(await textOf(rooms)).toBe('Seed');
  });

  it('are kept when their writer leaves in the same moment', async () => {
    const rooms = await openRooms(limits);
    const ben = await rooms.join('contributor');
    setPhase(rooms, 'called');
    ben.write('Left at once');
    ben.provider.disconnect();
    await until(() => kept(rooms).length === 1, 'it is kept');
  });

  it.each<Role>(['observer', 'signatory'])('of a %s are not kept: the socket closes as before', async (role) => {
    const rooms = await openRooms(limits);
    const reader = await rooms.join(role);
    setPhase(rooms, 'called');
    reader.write('Not mine to write');
    expect(await reader.closed()).toBe(4403);
    expect([reader.refused, reader.keptAs, kept(rooms)]).toEqual([true, undefined, []]);
  });

  it('and fit no section are refused, and the room goes on', async () => {
    const rooms = await openRooms(limits);
    const [ana, ben] = [await rooms.join('lead'), await rooms.join('contributor')];
    setPhase(rooms, 'called');
    ben.doc.getXmlFragment('default').insert(0, [new Y.XmlElement('tableRow')]);
    expect(await ben.closed()).toBe(4409);
    expect([ben.refused, ben.keptAs, kept(rooms)]).toEqual([true, undefined, []]);
    setPhase(rooms, 'drafting');
    ana.write('Goes on');
    await ana.savedAll();
  });

  it('change nothing and make no proposal, when they come out as they stand', async () => {
    const rooms = await openRooms({ lateGrace: 3_600_000 });
    const ben = await rooms.join('contributor');
    ben.provider.disconnect();
    ben.write('Never mind');
    const fragment = ben.doc.getXmlFragment('default');
    fragment.delete(fragment.length - 1, 1);
    setPhase(rooms, 'called');
    ben.provider.connect();
    await until(() => ben.keptAs === '', 'Ben is told that nothing differs');
    expect(kept(rooms)).toEqual([]);
  });
});

describe('a client id', () => {
  it('that somebody else’s late words came under keeps others from writing with it', async () => {
    const rooms = await openRooms(limits);
    const ana = rooms.world.member('contributor', 'Ana');
    const writer = await rooms.enter(ana).ready();
    setPhase(rooms, 'called');
    writer.write('Mine');
    await writer.closed();
    const thief = contextFor(rooms.server.database, {
      actor: { kind: 'person', personId: rooms.world.member('lead', 'Thief'), name: 'Thief' },
    });
    const update = Y.encodeStateAsUpdate(writer.doc);
    expect(() => keepLateEdit(thief, { sectionId: rooms.sectionId, update })).toThrow('not-author');
  });
});

describe('a copy of a section on somebody’s device', () => {
  const epochOf = ({ server, world, sectionId }: OpenRooms, epoch: number) => {
    server.database.orm.update(sections).set({ epoch }).where(eq(sections.id, sectionId)).run();
    return world.member('contributor');
  };

  it('of an earlier document is sent away before it can mix the two, and one of this document joins', async () => {
    const rooms = await openRooms(limits);
    const personId = epochOf(rooms, 7);
    const socket = (query: string) => RawSocket.open(rooms, personId, { query });
    const old = await socket('?epoch=6');
    expect(await old.closed()).toBe(4409);
    expect(old.messages).toEqual([Uint8Array.of(102)]);
    expect((await socket('?epoch=7')).messages[0]).toEqual(Uint8Array.of(101, 1));
  });

  it('that is far behind brings nothing back that was rewritten meanwhile, and doubles nothing', async () => {
    const rooms = await openRooms(limits);
    const personId = rooms.world.member('contributor');
    const before = await rooms.enter(personId).ready();
    before.write('Old line');
    await before.savedAll();
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(before.doc));
    const lead = contextFor(rooms.server.database, {
      actor: { kind: 'person', personId: rooms.world.member('lead', 'Writes'), name: 'Writes' },
      rooms: rooms.server.collaboration.rooms,
    });
    rewriteSection(lead, { sectionId: rooms.sectionId, document: doc(p('Seed, rewritten'), p('New line')) });
    before.leave();
    const stale = rooms.enter(personId, rooms.sectionId, copy);
    stale.write('Typed offline');
    await stale.ready();
    await stale.savedAll();
    expect(await textOf(rooms)).toBe('Seed, rewritten\nNew line\nTyped offline');
  });
});
