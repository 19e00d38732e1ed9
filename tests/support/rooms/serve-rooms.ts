import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCollaboration, type Collaboration, type LateDoor, type Limits } from '../../../server/collaboration';
import { EventBus, type Context } from '../../../server/kernel';
import { keepLateEdit, lateClientsOf } from '../../../server/late-edits';
import { quarantine } from '../../../server/sections';
import { createDatabase, openStorage } from '../../../server/storage';
import { contextFor, sessionOf } from './world';

/** Swallows what the product would log; `lines` keeps it for tests that ask. */
export function quietLog() {
  const lines: { level: string; details: object; message: string }[] = [];
  const at = (level: string) => (details: object, message: string) => void lines.push({ level, details, message });
  return { lines, info: at('info'), warn: at('warn'), error: at('error') };
}

export type RoomServer = Awaited<ReturnType<typeof serveRooms>>;

const actorIn = ({ id, name }: { id: string; name: string }): Pick<Context, 'actor'> => ({
  actor: { kind: 'person', personId: id, name },
});

/** The real rooms on the real storage in `folder`, on a free port. */
export async function serveRooms(folder: string, limits: Partial<Limits> = {}, port = 0) {
  const storage = openStorage(folder);
  const database = createDatabase(storage);
  const clock = { at: () => new Date() };
  const now = () => clock.at();
  const log = quietLog();
  const bus = new EventBus((error) => {
    throw error;
  });
  const options = { database, bus, log, now, limits };
  const allowsOrigin = (origin: string, host: string | undefined) => origin === `http://${host}`;
  const late = {
    keep: ({ author, ...words }: Parameters<LateDoor['keep']>[0]) =>
      keepLateEdit(contextFor(database, { ...actorIn(author), rooms: collaboration.rooms, now }), words),
    clientsOf: (sectionId: string) => lateClientsOf(database, sectionId),
  };
  const collaboration: Collaboration = createCollaboration({
    ...options,
    late,
    keepMisfits: (sectionId, misfits) =>
      quarantine(contextFor(database, { now, announce: (event) => bus.announce(event) }), sectionId, misfits),
    sessionOf: sessionOf(database, now),
    allowsOrigin,
  });
  const server = createServer((_, response) => void response.writeHead(404).end());
  server.on('upgrade', (request, socket, head) => {
    if (!collaboration.upgrade(request, socket, head)) socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  const close = async () => {
    await collaboration.close();
    await new Promise((resolve) => server.close(resolve));
    storage.close();
  };
  return { port: address.port, folder, storage, database, bus, log, clock, collaboration, close };
}
