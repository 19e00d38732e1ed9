import { once } from 'node:events';
import { createServer } from 'node:http';
import { setImmediate as turn } from 'node:timers/promises';
import { connect, type AddressInfo } from 'node:net';
import express from 'express';
import { expect, it, onTestFinished } from 'vitest';
import { SESSION_COOKIE } from '../../../schema/vocabulary';
import * as people from '../../../server/people';
import { requestServices } from '../../../server/services';
import { streamChanges } from '../../../server/http';
import { trailHead } from '../../../server/trail';
import { aProvince, type Province } from '../../support/province';
import { askForChanges, readEvents, steadyReader, type StreamEvent } from '../../support/stream-reader';
import { until } from '../../support/until';

/** More than the buffers of two sockets hold. */
const many = 120_000;
const atOnce = 300;

async function serve(world: Province) {
  const app = express();
  const contextFor = (request: Parameters<typeof requestServices>[1]) => requestServices(world, request);
  app.get(
    '/sops/:sopId/events',
    streamChanges({ contextFor: (asking) => ({ ...contextFor(asking), secureCookies: false }) }),
  );
  const server = createServer(app).listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  const token = people.signInLinkFor(world.anonymous, 'lead@example.org').split('/').at(-1);
  const cookie = `${SESSION_COOKIE}=${people.followSignInLink(world.anonymous, { token }).token}`;
  return { port, cookie, url: `http://127.0.0.1:${port}` };
}

/** Events as they would come on a very busy day, a few hundred at a time; nothing here looks at their chain. */
async function flood({ storage: { sqlite }, database, bus, sopId, section }: Province): Promise<void> {
  const subject = section();
  const insert = sqlite.prepare(
    `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${atOnce})
     insert into trail_events (seq, sop_id, at, actor_name, type, subject, payload, previous_hash, hash)
     select @seq + i, @sopId, 0, 'flood', 'signal.given', @subject, '{}', '', 'flood-' || (@seq + i) from n`,
  );
  for (let done = 0; done < many; done += atOnce) {
    insert.run({ seq: trailHead(database).seq, sopId, subject });
    bus.announce({ type: 'signal.given', sopId, subject, at: new Date(0) });
    await turn();
  }
}

it('lets a reader go that takes nothing, keeps the others, and tells it what it missed when it comes back', async () => {
  const world = aProvince();
  const { port, cookie, url } = await serve(world);
  const quick = steadyReader(() => url, world.sopId, { cookie });
  const slow = connect(port, '127.0.0.1');
  slow.write(`GET /sops/${world.sopId}/events HTTP/1.1\r\nHost: accord.test\r\nCookie: ${cookie}\r\n\r\n`);
  await once(slow, 'readable');
  await flood(world);
  const head = trailHead(world.database).seq;
  await until(() => quick.events.at(-1)?.id?.startsWith(`${head}-`), 'the quick reader has everything');
  await quick.stop();
  let read = 0;
  slow.on('data', (bytes: Buffer) => void (read += bytes.length));
  await once(slow, 'close');
  expect(read).toBeLessThan(many * 100);
  const again = await askForChanges(url, world.sopId, { cookie, lastEventId: `1-${'0'.repeat(12)}` });
  const events: StreamEvent[] = [];
  void readEvents(again, (event) => events.push(event));
  await until(() => events.length > 0, 'the reader that came back is told');
  expect(events[0]?.event).toBe('missed');
});
