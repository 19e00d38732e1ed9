import { describe, expect, it } from 'vitest';
import { roles } from '../../../schema/vocabulary';
import type { EventType, Role } from '../../../schema/vocabulary';
import { until } from '../../support/until';
import { openRooms, type OpenRooms } from './open-rooms';
import { paragraphUpdate, RawSocket } from '../../support/rooms/raw-socket';
import { cookieOf } from '../../support/rooms/world';

const writing: readonly Role[] = ['lead', 'representative', 'contributor'];
const reading = roles.filter((role) => !writing.includes(role));

function announce({ server, world, sectionId }: OpenRooms, type: EventType, subject = sectionId) {
  server.bus.announce({ type, sopId: world.sopId, subject, at: new Date() });
}

function setPhase(rooms: OpenRooms, phase: 'drafting' | 'called' | 'parked', type: EventType) {
  rooms.server.collaboration.rooms.flush(rooms.sectionId);
  rooms.world.setPhase(rooms.sectionId, phase);
  announce(rooms, type);
}

describe('the handshake', () => {
  it.each([
    ['nobody is signed in', 401, {}],
    ['the session is made up', 401, { cookie: 'accord_session=person_nobody' }],
  ])('is refused when %s', async (_, status, headers) => {
    const rooms = await openRooms();
    expect(await RawSocket.refusal(rooms.server.port, rooms.sectionId, headers)).toBe(status);
  });

  it('answers the same for a section that is not there and for one of an SOP one has no seat in', async () => {
    const rooms = await openRooms();
    const stranger = rooms.world.person('Stranger');
    const ask = (personId: string, sectionId: string) =>
      RawSocket.refusal(rooms.server.port, sectionId, { cookie: `accord_session=${personId}` });
    const member = rooms.world.member('lead');
    expect(await ask(stranger, rooms.sectionId)).toBe(404);
    expect(await ask(member, 'section_that_is_not_there')).toBe(404);
    expect(await ask(member, '..%2f..%2fsection')).toBe(404);
  });

  it('is refused for a page of another site, and for a session that is over', async () => {
    const rooms = await openRooms();
    const cookie = `accord_session=${rooms.world.member('lead')}`;
    const ask = (headers: Record<string, string>) =>
      RawSocket.refusal(rooms.server.port, rooms.sectionId, { cookie, ...headers });
    expect(await ask({ origin: 'https://evil.example' })).toBe(403);
    expect(await ask({ origin: 'null' })).toBe(403);
    rooms.server.clock.at = () => new Date('2200-01-01');
    expect(await ask({})).toBe(401);
  });

  it('lets in a page of our own site', async () => {
    const rooms = await openRooms();
    const origin = `http://127.0.0.1:${rooms.server.port}`;
    const socket = await RawSocket.open(rooms, rooms.world.member('lead'), { headers: { origin } });
    expect(socket.messages[0]).toEqual(Uint8Array.of(101, 1));
  });

  it('closes an editor of another document schema for good', async () => {
    const rooms = await openRooms();
    const socket = await RawSocket.open(rooms, rooms.world.member('lead'), { query: '?schema=999' });
    expect(await socket.closed()).toBe(4426);
  });

  it('lets only so many sockets into a room, and of one person', async () => {
    const rooms = await openRooms({ connectionsPerRoom: 3, connectionsPerPerson: 2 });
    const [one, other, third] = ['a', 'b', 'c'].map((name) => rooms.world.member('lead', name));
    const refusal = (personId = '') =>
      RawSocket.refusal(rooms.server.port, rooms.sectionId, { cookie: `accord_session=${personId}` });
    await RawSocket.open(rooms, one ?? '');
    await RawSocket.open(rooms, one ?? '');
    expect(await refusal(one)).toBe(503);
    await RawSocket.open(rooms, other ?? '');
    expect(await refusal(third)).toBe(503);
  });
});

describe('who may write', () => {
  it.each(writing)('is a %s while the section is in drafting', async (role) => {
    const rooms = await openRooms();
    const writer = await rooms.join(role);
    writer.write('Mine');
    await writer.savedAll();
    expect(writer.mayWrite).toBe(true);
    expect((await rooms.join('lead')).text).toContain('Mine');
  });

  it.each(reading)('is not a %s, whatever it sends', async (role) => {
    const rooms = await openRooms();
    const reader = await rooms.join(role);
    expect(reader.mayWrite).toBe(false);
    reader.write('Not mine to write');
    expect(await reader.closed()).toBe(4403);
    expect(reader.refused).toBe(true);
    expect((await rooms.join('lead')).text).toBe('Seed');
  });

  it('is not someone who hides an edit in the answer to the server’s state vector', async () => {
    const rooms = await openRooms();
    const socket = await RawSocket.open(rooms, rooms.world.member('observer'));
    socket.sendSync(1, paragraphUpdate('Hidden'));
    expect(await socket.closed()).toBe(4403);
    expect((await rooms.join('lead')).text).toBe('Seed');
  });

  it('is nobody once the section is called, at once and until it is reopened', async () => {
    const rooms = await openRooms();
    const [ana, ben] = [await rooms.join('representative'), await rooms.join('contributor')];
    ana.write('In time');
    await ben.sees('In time');
    setPhase(rooms, 'called', 'section.called');
    await until(() => ana.mayWrite === false && ben.mayWrite === false, 'both know that they may only read');
    ben.write('Too late');
    expect(await ben.closed()).toBe(4409);
    expect(ben.refused).toBe(true);
    setPhase(rooms, 'drafting', 'section.reopened');
    await until(() => ana.mayWrite === true, 'Ana may write again');
    ana.write('After reopening');
    await ana.savedAll();
    const late = await rooms.join('lead');
    expect(late.text.split('\n')).toEqual(['Seed', 'In time', 'After reopening']);
  });

  it.each(['called', 'parked'] as const)('is nobody who opens a section that is %s', async (phase) => {
    const rooms = await openRooms();
    setPhase(rooms, phase, 'section.called');
    const writer = await rooms.join('lead');
    expect(writer.mayWrite).toBe(false);
    writer.write('Too late');
    expect(await writer.closed()).toBe(4409);
  });

  it('keeps what was sent before the call, when the command flushes the room', async () => {
    // Only the first tick comes by itself here: the edit is still waiting when the section is called.
    const rooms = await openRooms({ tickGap: 3_600_000 });
    const [ana, ben] = [await rooms.join('representative'), await rooms.join('contributor')];
    ana.write('Just in time');
    await until(() => rooms.server.collaboration.stats().pendingBytes > 20, 'the edit has arrived');
    expect(ben.text).toBe('Seed');
    setPhase(rooms, 'called', 'section.called');
    await ben.sees('Just in time');
    await ana.savedAll();
  });

  it('brings back no refused edit after reopening', async () => {
    const rooms = await openRooms();
    const ana = await rooms.join('representative');
    setPhase(rooms, 'called', 'section.called');
    ana.write('Refused');
    await ana.closed();
    setPhase(rooms, 'drafting', 'section.reopened');
    expect(ana.provider.shouldConnect && ana.provider.wsconnecting).toBe(false);
    expect((await rooms.join('lead')).text).toBe('Seed');
  });
});

describe('a change of rights', () => {
  it('closes the sockets of a member who was removed, after what they had sent', async () => {
    const rooms = await openRooms();
    const [ana, ben] = [await rooms.join('contributor'), await rooms.join('lead')];
    ana.write('Before leaving');
    await ana.savedAll();
    rooms.world.removeMembers('contributor');
    announce(rooms, 'member.removed', 'member_any');
    expect(await ana.closed()).toBe(4404);
    await ben.sees('Before leaving');
    expect(ben.provider.wsconnected).toBe(true);
  });

  it('closes the sockets of a session that was ended, and no others', async () => {
    const rooms = await openRooms();
    const personId = rooms.world.member('lead');
    const ana = await rooms.enter(personId).ready();
    const ben = await rooms.join('lead');
    rooms.world.endSession(personId);
    announce(rooms, 'person.signed-out', personId);
    expect(await ana.closed()).toBe(4401);
    expect(ben.provider.wsconnected).toBe(true);
  });

  it('closes the sockets of a session that has run out, at the next heartbeat', async () => {
    const rooms = await openRooms({ heartbeat: 10 });
    const ana = await rooms.join('lead');
    rooms.server.clock.at = () => new Date('2200-01-01');
    expect(await ana.closed()).toBe(4401);
  });

  it('stops a session that has run out at its very next word', async () => {
    const rooms = await openRooms();
    const ana = await rooms.join('lead');
    rooms.server.clock.at = () => new Date('2200-01-01');
    ana.write('After the end');
    expect(await ana.closed()).toBe(4401);
    rooms.server.clock.at = () => new Date();
    expect((await rooms.join('observer')).text).toBe('Seed');
  });

  it('closes the sockets whose rights cannot be read, and those of the others are reviewed all the same', async () => {
    const rooms = await openRooms();
    const [ana, ben] = [await rooms.join('contributor'), await rooms.join('lead')];
    rooms.world.removeMembers('contributor');
    rooms.server.storage.sqlite.exec('alter table sections rename to gone');
    announce(rooms, 'member.removed', 'member_any');
    expect([await ana.closed(), await ben.closed()]).toEqual([4500, 4500]);
    expect(
      await RawSocket.refusal(rooms.server.port, rooms.sectionId, { cookie: cookieOf(rooms.world.person('X')) }),
    ).toBe(503);
    rooms.server.storage.sqlite.exec('alter table gone rename to sections');
    await until(() => ben.provider.synced, 'Ben is back');
  });

  it('lets a reader write who is given a role that may, without a new socket', async () => {
    const rooms = await openRooms();
    const personId = rooms.world.member('observer');
    const ana = await rooms.enter(personId).ready();
    rooms.world.seat(personId, 'contributor');
    announce(rooms, 'member.invited', 'member_any');
    await until(() => ana.mayWrite === true, 'Ana may write');
    ana.write('With a new role');
    await ana.savedAll();
  });
});
