import { onTestFinished } from 'vitest';
import type * as Y from 'yjs';
import type { Role } from '../../../schema/vocabulary';
import type { Limits } from '../../../server/collaboration';
import { serveRooms } from '../../support/rooms/serve-rooms';
import { World } from '../../support/rooms/world';
import { Writer } from '../../support/rooms/writer';
import { temporaryFolder } from '../../support/temporary-folder';

export type OpenRooms = Awaited<ReturnType<typeof openRooms>>;

/** A running server with one SOP of one section; everything ends with the test. */
export async function openRooms(limits: Partial<Limits> = {}) {
  const writers: Writer[] = [];
  const folder = temporaryFolder();
  const first = await serveRooms(folder, limits);
  const rooms = { server: first, world: new World(first.database), sectionId: '', join, enter, restart };
  rooms.sectionId = rooms.world.section();

  /** Somebody new with this role opens the section, and has its text. */
  async function join(role: Role, sectionId = rooms.sectionId): Promise<Writer> {
    return enter(rooms.world.member(role), sectionId).ready();
  }

  function enter(personId: string, sectionId = rooms.sectionId, doc?: Y.Doc): Writer {
    const writer = new Writer({ port: rooms.server.port, sectionId, personId }, doc);
    writers.push(writer);
    return writer;
  }

  async function restart(): Promise<void> {
    const { port } = rooms.server;
    await rooms.server.close();
    rooms.server = await serveRooms(folder, limits, port);
    rooms.world.database = rooms.server.database;
  }

  onTestFinished(async () => {
    for (const writer of writers) writer.leave();
    await rooms.server.close();
  });
  return rooms;
}
