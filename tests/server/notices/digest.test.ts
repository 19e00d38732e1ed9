import { eq } from 'drizzle-orm';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { digests, trailEvents } from '../../../schema/tables';
import { awaitClearance, castVote, reopenSection } from '../../../server/agreement';
import type { Context } from '../../../server/kernel';
import { callList, mailState, needsYou, postRound, setDigest } from '../../../server/notices';
import { inviteMember } from '../../../server/sops';
import { openWorkspace, type Workspace } from '../../../server/workspace';
import { aProvince, type Province } from '../../support/province';
import { refusal } from '../../support/refusal';
import { plainTextOf, startSmtpServer, type Rules, type SmtpServer } from '../../support/smtp-server';
import { emailOf } from '../../support/workspace';

const minute = 60_000;
const day = 24 * 60 * minute;
const secretWords = 'She decides at the harbour gate.';

let world: Province;
let workspace: Workspace;
let now: Date;
let server: SmtpServer;

const settings = { baseUrl: 'https://accord.test', authorityPassphrase: 'a passphrase for tests', sendsMail: true };
const codes = ['A01', 'A03', 'A05', 'A06', 'A08'];
const addressOf = (code: string) => emailOf(`representative of ${code}`);
const as = (ctx: Context) => workspace.context(ctx.actor);
const pass = (milliseconds: number) => void (now = new Date(now.getTime() + milliseconds));
const recipients = () => server.taken().map(({ to }) => to);

/** Section 1 as everybody is asked for it; it is the first hour of the next day. */
function asked() {
  world.write(world.documentOf({ type: 'paragraph', content: [{ type: 'text', text: secretWords }] }));
  world.call();
  now = new Date(world.clock.now.getTime() + day);
  now.setHours(1, 0, 0, 0);
}

async function round(patience = 20_000): Promise<void> {
  const failures: unknown[] = [];
  const sender = { from: 'accord@accord.test', fromName: 'Accord', patience };
  const mail = { host: '127.0.0.1', port: server.port, secure: false, requireTLS: false, ...sender };
  const ctx = workspace.context({ kind: 'installation' });
  await postRound(ctx, { mail, time: '00:00', failed: (error) => failures.push(error) });
  expect(failures).toEqual([]);
  await server.listen();
}

const states = () =>
  workspace.database.orm
    .select()
    .from(digests)
    .all()
    .map(({ state }) => state);

beforeEach(async () => {
  server = await startSmtpServer();
  world = aProvince();
  now = new Date(world.clock.now);
  workspace = openWorkspace({ dataDir: world.dataDir, secret: 'for tests', settings, now: () => now });
  onTestFinished(() => workspace.close());
});
afterEach(() => server.stop());

describe('the daily mail', () => {
  it('goes once a day to everybody who is needed, and to nobody else', async () => {
    asked();
    await round();
    await round();
    expect(recipients().toSorted()).toEqual(codes.map(addressOf).toSorted());
    castVote(as(world.as('A06')), { ...world.ballot('A06', 1), position: 'agree' });
    pass(day);
    await round();
    expect(recipients()).toHaveLength(9);
    expect(recipients().filter((to) => to === addressOf('A06'))).toHaveLength(1);
  });

  it('names titles and counts, repeats nobody’s words, and leads to pages that ask to sign in', async () => {
    asked();
    await round();
    const { mail = '', from } = server.taken()[0] ?? {};
    const title = world.line().title;
    const text = plainTextOf(mail);
    expect(from).toBe('accord@accord.test');
    expect(mail).toContain('Subject: Accord: one thing needs you');
    expect(text).toContain('Needs you (1)');
    expect(text).toContain(`  - ${title}: 1`);
    expect(text).toContain(`https://accord.test/sops/${world.sopId}`);
    expect(mail).toContain('Content-Type: text/html');
    expect(mail).not.toContain('harbour');
    expect(mail.slice(mail.indexOf('MIME-Version'))).not.toMatch(/representative|Lead\b/);
  });

  it('is not sent when nothing waits, nor when a section is opened again', async () => {
    await round();
    asked();
    reopenSection(as(world.lead), { sectionId: world.section(), reason: 'New facts came up.' });
    pass(day);
    await round();
    expect(recipients()).toEqual([]);
    expect(new Set(states())).toEqual(new Set(['not-needed']));
  });

  it('waits until a call can no longer be taken back', async () => {
    asked();
    now = new Date(world.clock.now);
    await round();
    expect(recipients()).toEqual([]);
    pass(minute);
    await round();
    expect(recipients()).toHaveLength(codes.length);
  });

  it('leaves out procedures for which a person wants none, and says so in the trail', async () => {
    asked();
    setDigest(as(world.as('A06')), { sopId: world.sopId });
    await round();
    expect(recipients()).not.toContain(addressOf('A06'));
    const turned = eq(trailEvents.type, 'notice.turned-off');
    expect(workspace.database.orm.select().from(trailEvents).where(turned).all()).toHaveLength(1);
    setDigest(as(world.as('A06')), { sopId: world.sopId, wanted: 'on' });
    pass(day);
    await round();
    expect(recipients()).toContain(addressOf('A06'));
    expect(refusal(() => setDigest(as(world.stranger), { sopId: world.sopId }))).toEqual({
      code: 'not-found',
      what: 'sop',
    });
  });

  it('reaches a hundred people, each once', async () => {
    const partyId = world.party('A06');
    for (let index = 0; index < 100; index += 1) {
      const name = `Officer ${index}`;
      const seat = { sopId: world.sopId, partyId, role: 'representative', title: 'Officer' };
      inviteMember(world.lead, { ...seat, name, email: emailOf(name) });
    }
    asked();
    await round();
    await round();
    expect(new Set(recipients()).size).toBe(105);
    expect(recipients()).toHaveLength(105);
  });
});

describe('a mail server that does not take a mail', () => {
  const troubles = () => mailState(as(world.lead), world.sopId).troubles;
  const only = (rule: Rules[string]): Rules => ({ usual: 'take', [addressOf('A06')]: rule });

  it('is believed when it refuses one, and the lead is told', async () => {
    asked();
    await server.tell(only('refuse'));
    await round();
    pass(60 * minute);
    await round();
    expect(server.said.filter(({ event, to }) => event === 'asked' && to === addressOf('A06'))).toHaveLength(1);
    expect(troubles()).toMatchObject([{ email: addressOf('A06'), state: 'failed', problem: '550' }]);
    expect(refusal(() => mailState(as(world.as('A06')), world.sopId))).toEqual({
      code: 'forbidden',
      reason: 'not-lead',
    });
  });

  it('is asked again later when it puts one off, and then gets it once', async () => {
    asked();
    await server.tell(only('put-off'));
    await round();
    expect(troubles()).toMatchObject([{ state: 'waiting', problem: '451' }]);
    await server.tell({ usual: 'take' });
    await round();
    expect(recipients()).not.toContain(addressOf('A06'));
    pass(minute);
    await round();
    await round();
    expect(recipients().filter((to) => to === addressOf('A06'))).toHaveLength(1);
    expect(troubles()).toEqual([]);
  });

  it('is not sent a mail twice when it died with its words', async () => {
    asked();
    await server.tell({ usual: 'hang', [addressOf('A06')]: 'die' });
    await round(8_000);
    const port = server.port;
    expect(server.said.filter(({ event }) => event === 'read')).toHaveLength(1);
    server = await startSmtpServer({ usual: 'take' }, port);
    pass(5 * minute);
    await round(8_000);
    expect(recipients().toSorted()).toEqual(
      codes
        .filter((code) => code !== 'A06')
        .map(addressOf)
        .toSorted(),
    );
    expect(troubles()).toMatchObject([{ email: addressOf('A06'), state: 'uncertain' }]);
  });

  it('is given up for now when it says nothing, and tried again', async () => {
    asked();
    await server.tell({ usual: 'take', connect: 'mute' });
    await round(200);
    expect(new Set(states().filter((state) => state !== 'not-needed'))).toEqual(new Set(['waiting']));
    await server.tell({ usual: 'take' });
    pass(minute);
    await round();
    expect(recipients()).toHaveLength(codes.length);
  });

  it('is left alone after six attempts', async () => {
    asked();
    await server.tell(only('put-off'));
    for (let time = 0; time < 7; time += 1) {
      await round();
      pass(3 * 60 * minute);
    }
    expect(server.said.filter(({ event, to }) => event === 'asked' && to === addressOf('A06')).length).toBe(6);
    expect(troubles()).toMatchObject([{ problem: '451' }]);
  });
});

describe('what needs an agency', () => {
  it('is not asked of one that waits for clearance, until that is nearly due', () => {
    asked();
    const police = as(world.as('A06'));
    const until = new Date(now.getTime() + 6 * day).toISOString().slice(0, 10);
    awaitClearance(police, { ...world.ballot('A06', 1), until });
    expect(needsYou(police, world.sopId)).toEqual([]);
    pass(5 * day);
    expect(needsYou(police, world.sopId)).toMatchObject([{ kind: 'hold-ends', party: 'A06' }]);
  });

  it('stands on the call list of the lead with whom to ask for, and on nobody else’s', () => {
    asked();
    castVote(as(world.as('A06')), { ...world.ballot('A06', 1), position: 'agree' });
    const { lines } = callList(as(world.lead), world.sopId);
    expect(lines.map(({ party }) => party.code)).toEqual(['A01', 'A03', 'A05', 'A08']);
    expect(lines[0]).toMatchObject({
      byHand: false,
      contacts: [{ email: addressOf('A01') }],
      waiting: [{ kind: 'vote', title: world.line().title, count: 1 }],
    });
    expect(refusal(() => callList(as(world.as('A06')), world.sopId))).toEqual({
      code: 'forbidden',
      reason: 'not-lead',
    });
  });
});
