// The hocuspocus server with its SQLite extension, as its documentation sets it up. Argument: data folder.
import { join } from 'node:path';
import { SQLite } from '@hocuspocus/extension-sqlite';
import { Server } from '@hocuspocus/server';
import { answer } from './answer.mjs';

const [folder = '.'] = process.argv.slice(2);
const server = new Server({
  address: '127.0.0.1',
  port: 0,
  quiet: true,
  stopOnSignals: false,
  extensions: [new SQLite({ database: join(folder, 'hocuspocus.sqlite') })],
});
await server.listen();
answer(server.httpServer.address().port, () => server.destroy());
