import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { readEnvironment } from '../../../server/environment';
import { openServices, type OpenServices } from '../../../server/open-services';
import { seedInstallation, type Guest, type Seeded } from '../../support/seed-installation';
import { until } from '../../support/until';

let seeded: Seeded;
let opened: OpenServices;
let end: () => Promise<void>;
let port = 0;

beforeEach(async () => {
  seeded = seedInstallation();
  const environment = readEnvironment({ DATA_DIR: seeded.dataDir, DEMO: 'off', PORT: '0' });
  opened = openServices(environment, pino({ level: 'silent' }));
  const server = createServer();
  server.on('upgrade', (request, socket, head) => void opened.upgrade(request, socket, head));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  port = (server.address() as AddressInfo).port;
  end = async () => {
    await opened.close();
    await new Promise((resolve) => server.close(resolve));
    seeded.remove();
  };
});

afterEach(() => end());

/** An open socket of somebody: whether it may write now, and the code it was closed with. */
async function enter(guest: Guest, section = 1, cookie = seeded.cookie(guest)) {
  const seen: { mayWrite: boolean | undefined; code: number | undefined } = { mayWrite: undefined, code: undefined };
  const headers = { cookie };
  const socket = new WebSocket(`ws://127.0.0.1:${port}/collab/${seeded.sectionId(section)}`, { headers });
  socket.on('message', (data: Buffer) => {
    if (data[0] === 101) seen.mayWrite = data[1] === 1;
  });
  socket.on('close', (code) => (seen.code = code));
  socket.on('error', () => {});
  await until(() => seen.mayWrite !== undefined, 'it is told whether it may write');
  return seen;
}

const as = (guest: Guest) => opened.contextFor({ headers: { cookie: seeded.cookie(guest) } }).services;

const textHash = (section: number) => as('lead').agreement.sectionView(seeded.sectionId(section)).line.textHash;

const seatOf = (guest: Guest, role: string) => {
  const { members } = as('lead').sops.register(seeded.sopId);
  const name = seeded.people[guest].name;
  return members.find((each) => each.name === name && each.role === role)?.id ?? '';
};

describe('an open socket', () => {
  it('may only read from the call of its section on, and write again when that is taken back', async () => {
    const [nurse, elsewhere] = [await enter('nurse', 3), await enter('nurse', 1)];
    const sectionId = seeded.sectionId(3);
    as('lead').agreement.callSection({ sectionId, textHash: textHash(3) });
    await until(() => nurse.mayWrite === false, 'the nurse may only read');
    as('lead').agreement.undoCall({ sectionId });
    await until(() => nurse.mayWrite === true, 'the nurse may write');
    as('lead').agreement.callSection({ sectionId, textHash: textHash(3) });
    await until(() => nurse.mayWrite === false, 'the nurse may only read');
    as('lead').agreement.reopenSection({ sectionId, reason: 'A number is wrong.' });
    await until(() => nurse.mayWrite === true, 'the nurse may write');
    as('lead').agreement.parkSection({ sectionId, reason: 'For the next edition.' });
    await until(() => nurse.mayWrite === false, 'the nurse may only read');
    expect([elsewhere.mayWrite, nurse.code]).toEqual([true, undefined]);
  });

  it('follows its person’s seats: another role counts at once, and the last seat gone closes it', async () => {
    const reader = await enter('reader');
    expect(reader.mayWrite).toBe(false);
    const { parties } = as('lead').sops.register(seeded.sopId);
    const seat = {
      sopId: seeded.sopId,
      name: seeded.people.reader.name,
      email: 'reader@lower-kesh.example',
      title: '',
    };
    as('lead').sops.inviteMember({ ...seat, role: 'contributor', partyId: parties[0]?.id });
    await until(() => reader.mayWrite === true, 'the reader may write');
    as('lead').sops.removeMember({ sopId: seeded.sopId, memberId: seatOf('reader', 'contributor') });
    await until(() => reader.mayWrite === false, 'the reader may only read again');
    as('lead').sops.removeMember({ sopId: seeded.sopId, memberId: seatOf('reader', 'observer') });
    await until(() => reader.code === 4404, 'the socket is closed');
  });

  it('is closed when its party leaves the SOP', async () => {
    const [lawyer, nurse] = [await enter('lawyer'), await enter('nurse')];
    const { parties } = as('lead').sops.register(seeded.sopId);
    as('lead').sops.removeParty({ sopId: seeded.sopId, partyId: parties.find(({ code }) => code === 'A08')?.id });
    await until(() => lawyer.code === 4404, 'the lawyer’s socket is closed');
    expect(nurse.code).toBe(undefined);
  });

  it('is closed when its person signs out', async () => {
    const [nurse, lawyer] = [await enter('nurse'), await enter('lawyer')];
    as('nurse').people.signOut();
    await until(() => nurse.code === 4401, 'the nurse’s socket is closed');
    expect(lawyer.code).toBe(undefined);
  });

  it('of another session is closed when its person sets a new password', async () => {
    const cookie = seeded.signInAgain('nurse', opened.workspace);
    const [forgotten, here] = [await enter('nurse'), await enter('nurse', 1, cookie)];
    const { services } = opened.contextFor({ headers: { cookie } });
    await services.people.setPassword({ password: 'a new and long password' });
    await until(() => forgotten.code === 4401, 'the forgotten socket is closed');
    expect(here.code).toBe(undefined);
  });
});
