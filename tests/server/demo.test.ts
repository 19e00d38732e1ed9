import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { playDemo } from '../../server/demo';
import { readEnvironment } from '../../server/environment';
import { createDatabase, openStorage } from '../../server/storage';
import { verifyTrail } from '../../server/trail';
import { runServer, startServer } from '../support/start-server';
import { temporaryFolder } from '../support/temporary-folder';

const ofDemo = (dataDir: string) => readEnvironment({ DATA_DIR: dataDir, DEMO: 'on' });

/** How many events the trail of a data folder holds. @throws when it is broken */
function eventsIn(dataDir: string): number {
  const storage = openStorage(dataDir);
  const verdict = verifyTrail(createDatabase(storage));
  storage.close();
  if (!verdict.whole) throw new Error(`The trail is broken at ${verdict.brokenAt}`);
  return verdict.events;
}

describe('the demo', () => {
  it('leaves nothing half-played when the start is broken off, and is played whole by the next', async () => {
    const dataDir = temporaryFolder();
    const first = runServer({ PORT: '0', DATA_DIR: dataDir, DEMO: 'on' });
    await expect.poll(() => existsSync(join(dataDir, '.demo', 'accord.db')), { timeout: 60_000 }).toBe(true);
    first.signal('SIGKILL');
    await first.exit;
    expect(first.output()).toContain('Playing the demo, Lower Kesh Province');
    expect(readdirSync(dataDir).filter((name) => name !== '.demo')).toEqual(['session-secret']);

    const server = await startServer({ dataDir, env: { DEMO: 'on' } });
    const links = server.output().match(/^ {4}http:\/\/localhost:\d+\/link\/[\w-]{43}$/gm) ?? [];
    expect(links).toHaveLength(4);
    for (const link of links) expect((await fetch(link.trim())).status).toBe(200);
    expect(await server.stop()).toBe(0);
    expect(readdirSync(dataDir).sort()).toEqual(['accord.db', 'files', 'session-secret']);

    const events = eventsIn(dataDir);
    expect(events).toBeGreaterThan(100);
    await playDemo(ofDemo(dataDir), () => expect.fail('It is played a second time'));
    expect(eventsIn(dataDir)).toBe(events);
  });

  it('never touches a folder in which somebody works already', async () => {
    const dataDir = temporaryFolder();
    openStorage(dataDir).close();
    await playDemo(ofDemo(dataDir), () => expect.fail('It is played over data'));
    expect(eventsIn(dataDir)).toBe(0);
  });
});
