import { join } from 'node:path';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cuttableLine } from '../support/cuttable-line';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser, openLastingBrowser, screens } from '../support/open-browser';
import type { Screen, TestBrowser } from '../support/open-browser';
import { seedInstallation, WRITTEN } from '../support/seed-installation';
import type { Guest, Seeded } from '../support/seed-installation';
import { startServer } from '../support/start-server';
import type { RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';
import { handsOn, openGuest } from '../support/writing-guest';

const databases = (page: Page) =>
  page
    .evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''))
    .then((names) => names.filter((name) => name.startsWith('accord-unsent')));

const inSheet = (page: Page) => page.locator('.section-sheet .section-text').innerText();

async function keepOnThisDevice(page: Page) {
  await page.getByText('When the line drops').click();
  const box = page.getByRole('checkbox', { name: 'Keep my unsent changes on this device' });
  await box.check();
  return box;
}

/** All that was typed is on the disk of this browser. */
async function areKept(page: Page) {
  await page
    .getByText(/not sent yet, kept on this device/)
    .first()
    .waitFor();
  await page.locator('.saved-mark[data-state="away"][data-kept="true"]').waitFor();
}

/** As if the crash had come between the words and the count of them. */
async function forgetCount() {
  const [kept] = (await indexedDB.databases()).filter(({ name }) => name?.startsWith('accord-unsent'));
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(kept?.name ?? '');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('No database'));
  });
  const transaction = database.transaction('custom', 'readwrite');
  transaction.objectStore('custom').put(0, 'unsent');
  await new Promise((resolve) => (transaction.oncomplete = resolve));
  database.close();
}

describe.each(Object.keys(screens) as Screen[])('late edits are kept, their writer on a %s', (screen) => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;
  let line: Awaited<ReturnType<typeof cuttableLine>>;

  const guest = (name: Guest, on: Screen, url = server.url) => openGuest(browser, url, seeded, name, on);
  const reopen = async (page: Page) => {
    await page.getByText('Open for drafting again', { exact: true }).click();
    await page.getByLabel('Why is it reopened?').fill('Words of the hospital came late.');
    await page.getByRole('button', { name: 'Reopen this section' }).click();
  };

  beforeAll(async () => {
    seeded = seedInstallation();
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
    line = await cuttableLine(server.url);
  });
  afterAll(async () => {
    await browser.close();
    await line.close();
    await server.stop();
    seeded.remove();
  });

  it('words typed offline while the section is called become a proposal, and the lead applies it once it is reopened', async () => {
    const [lead, nurse] = await Promise.all([guest('lead', 'desktop'), guest('nurse', screen, line.url)]);
    await Promise.all([lead.openForWriting(seeded.page(WRITTEN)), nurse.openForWriting(seeded.page(WRITTEN))]);
    await nurse.typeAfter('Staff ask no questions', ' In time.');
    await nurse.isSaved();
    line.cut();
    await nurse.page.keyboard.type(' Too late.');
    await nurse.page
      .getByText(/changes? not sent yet, lost if you close this page/)
      .first()
      .waitFor();
    await lead.page.getByRole('button', { name: /^Call this section/ }).click();
    await lead.page.getByText('You have just called this section').waitFor();
    line.mend();

    const notice = nurse.page
      .getByRole('status')
      .filter({ hasText: /The section was called at \d\d:\d\d\. Your changes/ });
    await notice.waitFor();
    await nurse.text.waitFor({ state: 'detached' });
    expect(await inSheet(nurse.page)).toContain('In time.');
    expect(await inSheet(nurse.page)).not.toContain('Too late.');
    expect(await nurse.page.getByText('Your words that were not taken').count()).toBe(0);
    await expectAccessible(nurse.page);
    await takeScreenshot(nurse.page, `late-edit-notice-${screen}`);

    await nurse.page.getByRole('link', { name: 'See your changes' }).click();
    const own = nurse.page.getByRole('article', { name: /Joss Aldane/ });
    await own.locator('ins').getByText('Too late.').waitFor();
    await own.getByText('Waits for a decision').waitFor();
    await expectAccessible(nurse.page);
    await takeScreenshot(nurse.page, `late-edit-own-${screen}`);

    const proposal = lead.page.getByRole('article', { name: /Joss Aldane/ });
    await proposal.locator('ins').getByText('Too late.').waitFor();
    expect(await proposal.getByRole('button', { name: 'Put into the text' }).count()).toBe(0);
    await reopen(lead.page);
    await expectAccessible(lead.page);
    await takeScreenshot(lead.page, `late-edit-to-decide-${screen}`);
    await proposal.getByRole('button', { name: 'Put into the text' }).click();
    await lead.text.getByText('In time. Too late.').waitFor();
    await nurse.page.getByText(/Put into the text by Mara Solen/).waitFor();
    await nurse.showPane('Text');
    await nurse.text.getByText('In time. Too late.').waitFor();

    await proposal.getByRole('button', { name: 'Take out of the text again' }).click();
    await nurse.text.getByText('Too late.').waitFor({ state: 'detached' });
    await proposal.getByRole('button', { name: 'Put into the text' }).click();
    await nurse.text.getByText('In time. Too late.').waitFor();
    expect((await nurse.words())?.split('Too late.').length).toBe(2);
    await Promise.all([lead.context.close(), nurse.context.close()]);
  });

  // On a phone nothing of what follows differs.
  if (screen === 'phone') return;

  it('without being asked the browser keeps nothing, and says of unsent words that they would be lost', async () => {
    const nurse = await guest('nurse', screen, line.url);
    await nurse.openForWriting(seeded.page(2));
    line.cut('pages-only');
    await nurse.text.click();
    await nurse.page.keyboard.type('Not kept. ');
    await nurse.page
      .getByText(/not sent yet, lost if you close this page/)
      .first()
      .waitFor();
    expect(await databases(nurse.page)).toEqual([]);
    line.mend();
    await nurse.isSaved();
    await nurse.context.close();
  });

  it('asked to keep them, it has them after a reload, counts them, and forgets them when they have arrived', async () => {
    const nurse = await guest('nurse', screen, line.url);
    await nurse.openForWriting(seeded.page(2));
    await keepOnThisDevice(nurse.page);
    await nurse.page.getByText('Only on a device nobody else uses').scrollIntoViewIfNeeded();
    await expectAccessible(nurse.page);
    await takeScreenshot(nurse.page, `late-edit-device-${screen}`);
    line.cut('pages-only');
    await nurse.text.click();
    await nurse.page.keyboard.type('Over a reload. ');
    const bar = nurse.page.getByText(/changes? not sent yet, kept on this device/).first();
    await areKept(nurse.page);
    const counted = (await bar.innerText()).match(/\d+ change/)?.[0];
    await nurse.page.reload();
    await bar.waitFor();
    expect((await bar.innerText()).match(/\d+ change/)?.[0]).toBe(counted);
    line.mend();
    await nurse.isSaved();
    await nurse.text.getByText('Over a reload.').waitFor();
    const lead = await guest('lead', 'desktop');
    await lead.openForWriting(seeded.page(2));
    expect((await lead.words())?.split('Over a reload.').length).toBe(2);
    await nurse.page.goto('/');
    await nurse.page.waitForFunction(
      async () => !(await indexedDB.databases()).some(({ name }) => name?.startsWith('accord-unsent')),
    );
    await Promise.all([lead.context.close(), nurse.context.close()]);
  });

  it('signing out, in whichever window, leaves nothing of them in the browser', async () => {
    const nurse = await guest('lawyer', screen, line.url);
    await nurse.openForWriting(seeded.page(2));
    await keepOnThisDevice(nurse.page);
    line.cut('pages-only');
    await nurse.text.click();
    await nurse.page.keyboard.type('A name that must not stay here. ');
    await areKept(nurse.page);
    expect((await databases(nurse.page)).length).toBe(1);
    const other = await nurse.context.newPage();
    await other.goto('/');
    await other.locator('.person-menu > summary').click();
    await other.getByRole('button', { name: 'Sign out' }).click();
    await other.waitForURL(/sign-in/);
    await other.waitForFunction(
      async () => !(await indexedDB.databases()).some(({ name }) => name?.startsWith('accord-unsent')),
    );
    expect(await other.evaluate(() => Object.keys(localStorage))).toEqual([]);
    line.mend();
    await nurse.context.close();
  });
});

describe('a browser that crashes with unsent words it was asked to keep', () => {
  it('has them when it is opened again; called meanwhile, they become a proposal, and nobody else finds them', async () => {
    const seeded = seedInstallation();
    const profile = mkdtempSync(join(tmpdir(), 'accord-profile-'));
    const [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
    const line = await cuttableLine(server.url);
    const lead = await openGuest(browser, server.url, seeded, 'lead', 'desktop');
    await lead.openForWriting(seeded.page(WRITTEN));

    const before = await openLastingBrowser(profile, line.url);
    await seeded.enter(before.context, line.url, 'nurse');
    const nurse = handsOn(before.page, 'desktop');
    await nurse.openForWriting(seeded.page(WRITTEN));
    await keepOnThisDevice(before.page);
    line.cut('pages-only');
    await nurse.typeAfter('Treats injuries.', ' Over a crash.');
    await areKept(before.page);
    await before.page.evaluate(forgetCount);
    await before.crash();

    await lead.page.getByRole('button', { name: /^Call this section/ }).click();
    await lead.page.getByText('You have just called this section').waitFor();
    line.mend();
    const after = await openLastingBrowser(profile, line.url);
    await seeded.enter(after.context, line.url, 'nurse');
    await after.page.goto(seeded.page(WRITTEN));
    await after.page.getByRole('status').filter({ hasText: 'Your changes are kept as a proposal' }).waitFor();
    await lead.page
      .getByRole('article', { name: /Joss Aldane/ })
      .locator('ins')
      .getByText('Over a crash.')
      .waitFor();
    expect(await inSheet(after.page)).not.toContain('Over a crash.');
    await after.page.waitForFunction(
      async () => !(await indexedDB.databases()).some(({ name }) => name?.startsWith('accord-unsent')),
    );

    await after.context.close();
    await browser.close();
    await line.close();
    await server.stop();
    seeded.remove();
    rmSync(profile, { recursive: true, force: true });
  });

  it('loses them to whoever signs in next', async () => {
    const seeded = seedInstallation();
    const [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
    const line = await cuttableLine(server.url);
    const nurse = await openGuest(browser, line.url, seeded, 'nurse', 'desktop');
    await nurse.openForWriting(seeded.page(2));
    await keepOnThisDevice(nurse.page);
    line.cut('pages-only');
    await nurse.text.click();
    await nurse.page.keyboard.type('Not for the next. ');
    await areKept(nurse.page);
    await nurse.page.goto('/');
    expect((await databases(nurse.page)).length).toBe(1);
    await seeded.enter(nurse.context, line.url, 'lawyer');
    await nurse.page.goto('/');
    await nurse.page.waitForFunction(
      async () => !(await indexedDB.databases()).some(({ name }) => name?.startsWith('accord-unsent')),
    );
    await browser.close();
    await line.close();
    await server.stop();
    seeded.remove();
  });
});
