import type { Server, ServerResponse } from 'node:http';
import type { Logger } from './logger';

/** How long answers under way may take to end, in milliseconds. */
const patience = 3000;

/**
 * On the first SIGINT or SIGTERM: takes no new connections, lets answers end, closes the rest in the order given and
 * leaves with code 0. On the second: leaves at once with code 130. @returns whether that has begun
 */
export function stopOnSignals(server: Server, log: Logger, closeAll: () => Promise<void>) {
  const open = new Set<ServerResponse>();
  server.prependListener('request', (_request, response: ServerResponse) => {
    open.add(response);
    response.once('close', () => open.delete(response));
  });
  let isStopping = false;
  const stop = (signal: string) => {
    if (isStopping) process.exit(130);
    isStopping = true;
    log.info({ signal }, 'stopping');
    stopServing(server, open)
      .then(closeAll)
      .then(() => process.exit(0))
      .catch((error: unknown) => {
        log.fatal({ err: error }, 'could not stop cleanly');
        process.exit(1);
      });
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
  return { isStopping: () => isStopping };
}

/** Sockets that were upgraded no longer belong to the HTTP server: whoever took them closes them. */
async function stopServing(server: Server, open: ReadonlySet<ServerResponse>) {
  const answered = Promise.all([...open].filter((response) => !endsNever(response)).map(closed));
  server.close();
  for (const response of open) if (endsNever(response)) response.end();
  await Promise.race([answered, new Promise((resolve) => setTimeout(resolve, patience).unref())]);
  server.closeAllConnections();
}

function endsNever(response: ServerResponse) {
  return String(response.getHeader('Content-Type')).startsWith('text/event-stream');
}

function closed(response: ServerResponse) {
  return new Promise((resolve) => response.once('close', resolve));
}
