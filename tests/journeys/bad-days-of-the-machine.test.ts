import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, openStorage } from '../../server/storage';
import { verifyTrail } from '../../server/trail';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser } from '../support/open-browser';
import type { Screen, TestBrowser } from '../support/open-browser';
import { seedInstallation, WRITTEN } from '../support/seed-installation';
import type { Guest, Seeded } from '../support/seed-installation';
import { runServer, startServer } from '../support/start-server';
import type { RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';
import { openGuest } from '../support/writing-guest';
import Sqlite from '../../server/storage/sqlite';

/** Lets a process write this many bytes into any file; none at all is what a full disk is like. */
function allowBytes({ pid }: Pick<RunningServer, 'pid'>, bytes: 0 | 'unlimited') {
  execFileSync('prlimit', ['--pid', String(pid), `--fsize=${bytes}:unlimited`]);
}

describe('bad days of the machine', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;
  let port: string;

  const start = (env: Record<string, string> = {}) => startServer({ dataDir: seeded.dataDir, env });
  const open = (guest: Guest, screen: Screen = 'desktop') => openGuest(browser, server.url, seeded, guest, screen);
  const health = async () => (await fetch(`${server.url}/healthz`)).status;
  /** the same address once more, as after a failure of the machine */
  const startAgain = async () => {
    server = await start({ PORT: port });
  };
  const rows = (query: string) => {
    const file = new Sqlite(join(seeded.dataDir, 'accord.db'), { readonly: true });
    const found = file.prepare(query).pluck().all();
    file.close();
    return found;
  };

  beforeAll(async () => {
    seeded = seedInstallation();
    seeded.callMeanwhile(4);
    [server, browser] = await Promise.all([start(), openBrowser()]);
    port = new URL(server.url).port;
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it('on a full disk nothing is half written, everybody is told, and it goes on by itself when there is room', async () => {
    const [nurse, hospital, stranger] = [await open('nurse'), await open('hospital', 'phone'), await open('reader')];
    await nurse.openForWriting(seeded.page(WRITTEN));
    await hospital.page.goto(`${seeded.page(4)}#agreement`);
    await hospital.page.getByRole('radio', { name: 'put this statement on record' }).check();
    await hospital.page.getByLabel('Statement to put on record').fill('We report the numbers each quarter.');
    const before = { events: rows('select count(*) from trail_events'), votes: rows('select count(*) from votes') };

    allowBytes(server, 0);
    await nurse.typeAfter('Treats injuries.', ' Day and night.');
    await nurse.page.getByText('Not saved: the machine Accord runs on cannot write').first().waitFor();
    await hospital.page.getByRole('button', { name: 'Cast this vote' }).click();
    await hospital.page.getByText('Nothing can be stored at the moment').waitFor();
    const kept = hospital.page.getByLabel('Statement to put on record');
    expect(await kept.inputValue()).toBe('We report the numbers each quarter.');
    await expectAccessible(hospital.page);
    await takeScreenshot(hospital.page, 'disk-full-vote-phone');
    await expectAccessible(nurse.page);
    await takeScreenshot(nurse.page, 'disk-full-section-desktop');
    await stranger.context.clearCookies();
    await stranger.page.goto('/sign-in');
    await stranger.page.getByLabel('E-mail address').fill('lawyer@lower-kesh.example');
    await stranger.page.getByLabel('Password').fill('whatever it was');
    await stranger.page.getByRole('button', { name: 'Sign in' }).click();
    await stranger.page.getByText('Nothing can be stored at the moment').waitFor();
    expect(await health()).toBe(503);
    expect((await hospital.page.request.get(`/sops/${seeded.sopId}`)).status()).toBe(200);
    expect({ events: rows('select count(*) from trail_events'), votes: rows('select count(*) from votes') }).toEqual(
      before,
    );

    allowBytes(server, 'unlimited');
    await nurse.isSaved();
    await hospital.page.getByRole('button', { name: 'Cast this vote' }).click();
    await hospital.page.locator('.vote-line[data-party="A03"]').getByText('We report the numbers').first().waitFor();
    await expect.poll(health, { timeout: 30_000 }).toBe(200);
    await Promise.all([nurse, hospital, stranger].map(({ context }) => context.close()));
  });

  it('a power cut on a full disk loses nothing that is still on a page', async () => {
    const nurse = await open('nurse');
    await nurse.openForWriting(seeded.page(WRITTEN));
    allowBytes(server, 0);
    await nurse.typeAfter('Staff ask no questions', ' They wait.');
    await nurse.page.getByText('Not saved: the machine Accord runs on cannot write').first().waitFor();
    await server.kill();
    await startAgain();
    await nurse.isSaved();
    const lead = await open('lead');
    await lead.openForWriting(seeded.page(WRITTEN));
    const words = (await lead.words()) ?? '';
    expect(words.split('They wait.')).toHaveLength(2);
    expect(words.split('Day and night.')).toHaveLength(2);
    await Promise.all([nurse.context.close(), lead.context.close()]);
  });

  it('asked to stop while two people type, it stops cleanly, and both find all their words when it is back', async () => {
    const [lead, nurse] = [await open('lead'), await open('nurse', 'phone')];
    await Promise.all([lead, nurse].map((each) => each.openForWriting(seeded.page(2))));
    const [first = ''] = await lead.text.locator('p').first().allInnerTexts();
    const last = (await lead.text.locator('p').last().innerText()).trim();
    const numbers = (who: string) => Array.from({ length: 30 }, (_, index) => ` ${who}${index}.`).join('');
    const typing = Promise.all([lead.typeAfter(first, numbers('L')), nurse.typeAfter(last, numbers('N'))]);
    await nurse.text.getByText('L3.').waitFor();
    expect(await server.stop('SIGTERM')).toBe(0);
    await typing;
    for (const { page } of [lead, nurse])
      await page
        .getByText(/not sent yet, lost if you close this page/)
        .first()
        .waitFor();
    await expectAccessible(nurse.page);
    await startAgain();
    for (const { isSaved, text } of [lead, nurse]) {
      await isSaved();
      for (const who of ['L', 'N']) await text.getByText(numbers(who).trim()).waitFor();
    }
    expect(await lead.words()).toBe(await nurse.words());
    await Promise.all([lead.context.close(), nurse.context.close()]);
  });

  it('a line that breaks while a page brings itself up to date takes no word from who is typing', async () => {
    const [lead, nurse] = [await open('lead'), await open('nurse')];
    await Promise.all([lead, nurse].map((each) => each.openForWriting(seeded.page(1))));
    await nurse.page.route('**/*.data*', (route) => route.abort());
    const asked = nurse.page.waitForRequest(/\.data/);
    const [first = ''] = await nurse.text.locator('p').first().allInnerTexts();
    await nurse.typeAfter(first, ' Word by word.');
    await lead.page.goto(seeded.page(5));
    await lead.page.locator('summary', { hasText: 'Set aside' }).click();
    await lead.page.getByLabel('Why is it set aside?').fill('Next year.');
    await lead.page.getByRole('button', { name: 'Set this section aside' }).click();
    await asked;
    await nurse.page.keyboard.type(' And on.');
    await nurse.isSaved();
    await nurse.text.getByText(`${first} Word by word. And on.`).waitFor();
    await nurse.page.unroute('**/*.data*');
    await nurse.page.getByRole('link', { name: 'Next: 2' }).click();
    await nurse.page.getByRole('heading', { level: 1, name: 'Words and principles' }).waitFor();
    await Promise.all([lead.context.close(), nurse.context.close()]);
  });

  it('a form sent while the line is down stays on the page with what was written, and can be sent again', async () => {
    const lawyer = await open('lawyer', 'phone');
    await lawyer.page.goto(`${seeded.page(4)}#agreement`);
    await lawyer.page.getByRole('radio', { name: 'We cannot agree to these words' }).check();
    await lawyer.page.getByLabel('On what ground?').selectOption('law');
    await lawyer.page.getByLabel('What stands in the way?').fill('The act asks for a written order.');
    await lawyer.page.getByLabel('What would resolve it?').fill('Name the act.');
    await lawyer.context.setOffline(true);
    await lawyer.page.getByRole('button', { name: 'Cast this vote' }).click();
    await lawyer.page.getByRole('alert').getByText('This could not be sent').waitFor();
    expect(await lawyer.page.getByLabel('What stands in the way?').inputValue()).toContain('a written order');
    await expectAccessible(lawyer.page);
    await takeScreenshot(lawyer.page, 'form-not-sent-phone');
    await lawyer.context.setOffline(false);
    await lawyer.page.getByRole('button', { name: 'Cast this vote' }).click();
    await lawyer.page.locator('.vote-line[data-party="A08"]').getByText('cannot agree yet').first().waitFor();
    expect(rows("select count(*) from votes where position = 'cannot-agree-yet'")).toEqual([1]);
    await lawyer.context.close();
  });

  it('after all this the trail is whole', async () => {
    await server.stop();
    const storage = openStorage(seeded.dataDir);
    expect(verifyTrail(createDatabase(storage))).toMatchObject({ whole: true });
    expect(storage.sqlite.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    storage.close();
  });

  it('data written by a newer version, and a folder that takes no byte, are refused in one sentence', async () => {
    const settings = { PORT: '0', DATA_DIR: seeded.dataDir, DEMO: 'off' };
    const starving = runServer(settings, ['prlimit', '--fsize=0']);
    expect(await starving.exit).toBe(1);
    expect(starving.output().trim()).toMatch(/^The data folder \S+ cannot be used: [^\n]+$/);
    const file = new Sqlite(join(seeded.dataDir, 'accord.db'));
    file.exec("insert into __drizzle_migrations (hash, created_at) values ('next', 99999999999999)");
    const newer = runServer(settings);
    expect(await newer.exit).toBe(1);
    expect(newer.output().trim()).toMatch(/^This data folder was written by a newer version of Accord\.[^\n]+$/);
    file.close();
  });
});
