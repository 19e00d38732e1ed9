import { asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { trailEvents } from '../../../schema/tables';
import { doc, p } from '../../../schema/document/build';
import { latestChange } from '../../../server/notices';
import { removeMember, register } from '../../../server/sops';
import { beside } from '../../support/beside';
import { cuttableLine } from '../../support/cuttable-line';
import { seedInstallation, WRITTEN, type Guest, type Seeded } from '../../support/seed-installation';
import { startServer, type RunningServer } from '../../support/start-server';
import { askForChanges, readEvents, steadyReader, type StreamEvent } from '../../support/stream-reader';
import { until } from '../../support/until';

describe('the stream of changes, over HTTP', () => {
  let server: RunningServer;
  let line: Awaited<ReturnType<typeof cuttableLine>>;
  let seeded: Seeded;

  const parties = () =>
    beside(seeded.dataDir, ({ context }) => {
      const ctx = leadIn(context);
      return new Map(register(ctx, seeded.sopId).parties.map(({ code, id }) => [code, id]));
    });
  const leadIn = (context: Parameters<Parameters<typeof beside>[1]>[0]['context']) =>
    context({ kind: 'person', personId: seeded.leadId, name: 'Mara Solen' });
  const standing = () => beside(seeded.dataDir, ({ context }) => latestChange(leadIn(context), seeded.sopId));
  const marksInTrail = () =>
    beside(seeded.dataDir, ({ database: { orm } }) =>
      orm
        .select({ seq: trailEvents.seq, hash: trailEvents.hash })
        .from(trailEvents)
        .where(eq(trailEvents.sopId, seeded.sopId))
        .orderBy(asc(trailEvents.seq))
        .all()
        .map(({ seq, hash }) => `${seq}-${hash.slice(0, 12)}`),
    );

  /** Sends the form of a page, as a browser does. */
  async function send(guest: Guest, path: string, fields: Record<string, string>): Promise<number> {
    const response = await fetch(new URL(path, server.url), {
      method: 'POST',
      headers: { Cookie: seeded.cookie(guest), Origin: server.url },
      body: new URLSearchParams(fields),
      redirect: 'manual',
    });
    await response.arrayBuffer();
    return response.status;
  }

  async function signals(times: number): Promise<void> {
    const [partyId, textHash] = [(await parties()).get('A03') ?? '', seeded.textHash(WRITTEN)];
    const ballot = { sectionId: seeded.sectionId(WRITTEN), partyId, textHash };
    for (let time = 0; time < times; time += 1) {
      const signal = time % 2 === 0 ? 'nearly' : 'ready';
      expect(await send('hospital', seeded.page(WRITTEN), { intent: 'giveSignal', ...ballot, signal })).toBe(200);
    }
  }

  beforeAll(async () => {
    seeded = seedInstallation();
    server = await startServer({ dataDir: seeded.dataDir });
    line = await cuttableLine(server.url);
  });
  afterAll(async () => {
    await line.close();
    await server.stop();
    seeded.remove();
  });

  it('brings every change once and in order, through a cut line, a killed server and what happened meanwhile', async () => {
    const after = await standing();
    let place = line.url;
    const reader = steadyReader(() => place, seeded.sopId, { cookie: seeded.cookie('reader'), after });
    await signals(5);
    line.cut();
    await signals(5);
    line.mend();
    await signals(5);
    await server.kill();
    seeded.writeMeanwhile(1, doc(p('Written while the server was away.')));
    server = await startServer({ dataDir: seeded.dataDir });
    place = server.url;
    await signals(5);
    const all = await marksInTrail();
    const expected = all.slice(all.indexOf(after) + 1);
    expect(expected.length).toBeGreaterThanOrEqual(21);
    await until(() => reader.events.length >= expected.length, 'every change has come');
    await signals(1);
    await until(() => reader.events.length > expected.length, 'the last change has come');
    await reader.stop();
    expect(reader.events.map(({ id }) => id)).toEqual([...expected, (await marksInTrail()).at(-1)]);
    expect(new Set(reader.events.map(({ event }) => event))).toEqual(new Set(['changed']));
  });

  it('says of a change only its kind, its section and how long to wait before loading', async () => {
    const reader = steadyReader(() => server.url, seeded.sopId, {
      cookie: seeded.cookie('reader'),
      after: await standing(),
    });
    await signals(1);
    await until(() => reader.events.length === 1, 'the change has come');
    await reader.stop();
    const [told] = reader.events;
    expect(told?.data).toEqual({ what: 'signal', sectionId: seeded.sectionId(WRITTEN), wait: told?.data.wait });
  });

  it('has a page look anew that names a change this trail does not know', async () => {
    const answer = await askForChanges(server.url, seeded.sopId, {
      cookie: seeded.cookie('reader'),
      lastEventId: '7-beef',
    });
    const events: StreamEvent[] = [];
    const over = readEvents(answer, (event) => events.push(event));
    await until(() => events.length === 1, 'the page is told to look anew');
    answer.destroy();
    await over;
    expect(events).toEqual([{ id: await standing(), event: 'missed', data: {} }]);
  });

  it('is for those who may read the procedure', async () => {
    const nobody = await askForChanges(server.url, seeded.sopId, { cookie: '' });
    const elsewhere = await askForChanges(server.url, 'sop_0000000000000000', { cookie: seeded.cookie('lead') });
    for (const answer of [nobody, elsewhere]) answer.resume();
    expect([nobody.statusCode, elsewhere.statusCode]).toEqual([401, 404]);
  });

  it('ends for somebody whose seat is taken by a command on the machine, without telling what came after', async () => {
    const answer = await askForChanges(server.url, seeded.sopId, { cookie: seeded.cookie('nurse') });
    const events: StreamEvent[] = [];
    const over = readEvents(answer, (event) => events.push(event));
    await beside(seeded.dataDir, ({ context }) => {
      const lead = leadIn(context);
      const nurse = register(lead, seeded.sopId).members.find(({ email }) => email.startsWith('nurse'));
      removeMember(lead, { sopId: seeded.sopId, memberId: nurse?.id });
    });
    await signals(2);
    await over;
    expect(events.map(({ event }) => event)).toEqual(['ended']);
  });

  it('is followed by a look at the front page that shows the change, packed or not, to those who may read it', async () => {
    const look = async (guest: Guest | undefined, accept = 'gzip', sopId = seeded.sopId) => {
      const headers = { Cookie: guest ? seeded.cookie(guest) : '', 'Accept-Encoding': accept };
      const answer = await fetch(new URL(`/sops/${sopId}/look.data`, server.url), { headers });
      return { status: answer.status, packed: answer.headers.get('content-encoding'), said: await answer.json() };
    };
    const before = await look('reader');
    seeded.callMeanwhile(WRITTEN);
    const [packed, plain, spoken] = [await look('reader'), await look('reader', 'identity'), await look('lawyer')];
    expect([packed, plain, spoken].map((each) => each.packed)).toEqual(['gzip', null, 'gzip']);
    expect(plain.said).toEqual(packed.said);
    expect(spoken.said.alike).toEqual(packed.said.alike);
    expect(packed.said.own).toMatchObject({ since: await standing(), needs: [] });
    expect(spoken.said.own).toMatchObject({ speaksFor: ['A08'], needs: [{ kind: 'vote', party: 'A08' }] });
    const statusIn = ({ said }: typeof before) => said.alike.sections[WRITTEN - 1].status;
    expect([statusIn(before), statusIn(packed)]).toEqual(['drafting', 'called']);
    const refused = [await look(undefined), await look('lead', 'gzip', 'sop_0000000000000000')];
    expect(refused).toEqual([
      { status: 401, packed: null, said: { code: 'sign-in-required' } },
      { status: 404, packed: null, said: { code: 'not-found' } },
    ]);
  });
});
