import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** What a line lets through: everything, pages without sockets, or nothing. */
type Mode = 'open' | 'pages-only' | 'dead';

/** A line to a server that a test can cut and mend, as the wireless of a hall does by itself. */
export async function cuttableLine(serverUrl: string) {
  const { port } = new URL(serverUrl);
  const ends = new Map<Socket, { isSocket: boolean; far: Socket }>();
  let mode: Mode = 'open';
  const server = createServer((near) => {
    if (mode === 'dead') return near.destroy();
    const far = connect(Number(port), '127.0.0.1');
    ends.set(near, { isSocket: false, far });
    const end = () => {
      near.destroy();
      far.destroy();
      ends.delete(near);
    };
    for (const each of [near, far]) each.on('error', end).on('close', end);
    near.once('data', (head) => {
      const isSocket = /^upgrade: websocket/im.test(head.toString('latin1'));
      if (isSocket && mode === 'pages-only') return end();
      ends.set(near, { isSocket, far });
      far.write(head);
      near.pipe(far);
    });
    far.pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address() as AddressInfo;
  const drop = (concerned: (isSocket: boolean) => boolean) => {
    for (const [near, { isSocket }] of ends) if (concerned(isSocket)) near.destroy();
  };
  return {
    url: `http://localhost:${address.port}`,
    cut(next: Exclude<Mode, 'open'> = 'dead') {
      mode = next;
      drop((isSocket) => isSocket || next === 'dead');
    },
    mend: () => void (mode = 'open'),
    async close() {
      drop(() => true);
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
