import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Says which port cannot be had, and what to do about it. */
export class PortTaken extends Error {
  override name = 'PortTaken';
}

/**
 * Takes the port before anything else is opened, so that two processes never share a data folder by mistake. Answers
 * 503 until an app is served on it. Port 0 takes any free one. Throws PortTaken.
 */
export async function openPort(host: string, port: number): Promise<{ server: Server; port: number }> {
  const server = createServer();
  server.on('request', (_request, response) => {
    if (server.listenerCount('request') > 1) return;
    response.writeHead(503, { 'Retry-After': '2', 'Content-Type': 'text/plain; charset=utf-8' });
    response.end('Accord is starting.\n');
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, host, port)));
    server.listen(port, host, resolve);
  });
  return { server, port: portOf(server.address(), port) };
}

function portOf(address: AddressInfo | string | null, asked: number) {
  return typeof address === 'object' && address ? address.port : asked;
}

function explain(error: NodeJS.ErrnoException, host: string, port: number) {
  if (error.code === 'EADDRINUSE') {
    return new PortTaken(
      `Port ${port} is taken by another program. Choose another one, for example: PORT=${port + 1} npm start`,
    );
  }
  if (error.code === 'EACCES') {
    return new PortTaken(`Port ${port} needs more rights than this user has. Choose one above 1023 with PORT.`);
  }
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new PortTaken(`HOST=${host} is not an address of this machine. 127.0.0.1 or 0.0.0.0 usually is.`);
  }
  return error;
}
