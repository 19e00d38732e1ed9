// The reference server of y-websocket with its LevelDB persistence. Argument: data folder.
import http from 'node:http';
import { join } from 'node:path';
import WebSocket from 'ws';
import { answer } from './answer.mjs';

const [folder = '.'] = process.argv.slice(2);
process.env.YPERSISTENCE = join(folder, 'leveldb');
console.info = () => {};
const { getPersistence, setupWSConnection } = await import('@y/websocket-server/utils');
const sockets = new WebSocket.Server({ noServer: true });
sockets.on('connection', setupWSConnection);
const server = http.createServer();
server.on('upgrade', (request, socket, head) => {
  sockets.handleUpgrade(request, socket, head, (webSocket) => sockets.emit('connection', webSocket, request));
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
answer(server.address().port, async () => {
  for (const client of sockets.clients) client.terminate();
  // It queues its writes one behind another without waiting for them: this one ends when all have.
  await getPersistence().provider.destroy();
});
