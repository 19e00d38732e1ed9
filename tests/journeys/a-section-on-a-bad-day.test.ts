import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser } from '../support/open-browser';
import type { TestBrowser } from '../support/open-browser';
import { seedInstallation, WRITTEN } from '../support/seed-installation';
import type { Guest, Seeded } from '../support/seed-installation';
import { startServer } from '../support/start-server';
import type { RunningServer } from '../support/start-server';
import { openGuest } from '../support/writing-guest';
import Database from '../../server/storage/sqlite';

describe('the page of a section on a bad day', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;

  const guest = (name: Guest) => openGuest(browser, server.url, seeded, name, 'desktop');

  beforeAll(async () => {
    seeded = seedInstallation();
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it('while the disk takes nothing the bar says "not saved", and keeps the words until it does', async () => {
    const lead = await guest('lead');
    await lead.openForWriting(seeded.page(WRITTEN));
    const disk = new Database(join(seeded.dataDir, 'accord.db'));
    disk.exec('begin immediate');
    await lead.typeAfter('Treats injuries.', ' Kept through trouble.');
    await lead.page
      .locator('.saved-mark')
      .getByText('Not saved: the machine Accord runs on cannot write')
      .first()
      .waitFor();
    disk.exec('rollback');
    disk.close();
    await lead.isSaved();
    await lead.text.getByText('Treats injuries. Kept through trouble.').waitFor();
    await lead.context.close();
  });

  it('somebody who may only read gets the words without an editor and without votes to give', async () => {
    const reader = await guest('reader');
    await reader.page.goto(seeded.page(WRITTEN));
    await reader.page.getByText('Staff ask no questions about the violence.').waitFor();
    expect(await reader.page.getByRole('textbox').count()).toBe(0);
    expect(await reader.page.getByRole('button', { name: /vote|Call/ }).count()).toBe(0);
    await expectAccessible(reader.page);
    expect(reader.problems).toEqual([]);
    await reader.context.close();
  });

  it('a section of another procedure, one that is not there, and a stranger’s look alike', async () => {
    const reader = await guest('reader');
    const statusOf = async (address: string) => (await reader.page.goto(address))?.status();
    const here = seeded.page(WRITTEN);
    expect(await statusOf(here.replace(seeded.sopId, 'sop_0000000000000000'))).toBe(404);
    expect(await statusOf(`${here}x`)).toBe(404);
    expect(await statusOf(`${here}x/text`)).toBe(404);
    await reader.page.getByText('This page is not here').or(reader.page.getByText('not-found')).first().waitFor();
    await reader.context.close();
  });

  it('without scripts the words can be read and voted on, and a vote that lacks its reason comes back with what was written', async () => {
    const lead = await guest('lead');
    await lead.openForWriting(seeded.page(WRITTEN));
    await lead.page.getByRole('button', { name: /^Call this section/ }).click();
    await lead.page.getByText('You have just called this section').waitFor();
    const { page, context } = await browser.openPage(server.url, 'phone', { javaScriptEnabled: false });
    await seeded.enter(context, server.url, 'hospital');
    await page.goto(seeded.page(WRITTEN));
    await page.getByText('Staff ask no questions about the violence.').waitFor();
    await page.getByRole('link', { name: 'Agreement' }).click();
    await page.getByRole('radio', { name: 'We agree and will apply it; put this statement on record' }).check();
    await page.getByRole('button', { name: 'Cast this vote' }).click();
    await page.getByText('Write the statement to put on record.').first().waitFor();
    await page.getByLabel('Statement to put on record').fill('We report each year how many women asked.');
    await page.getByRole('button', { name: 'Cast this vote' }).click();
    await page.getByText('We report each year how many women asked.').first().waitFor();
    await lead.page.locator('.vote-line[data-party="A03"] q').getByText('We report each year').waitFor();
    await Promise.all([lead.context.close(), context.close()]);
  });

  it('who signs out in another window is told so, and what they cannot send is handed back', async () => {
    const nurse = await guest('nurse');
    await nurse.openForWriting(seeded.page(2));
    const other = await nurse.context.newPage();
    await other.goto('/');
    await other.locator('.person-menu > summary').click();
    await other.getByRole('button', { name: 'Sign out' }).click();
    await other.waitForURL(/sign-in/);
    await nurse.page
      .getByRole('link', { name: 'Sign in again' })
      .or(nurse.page.getByRole('heading', { name: 'Sign in' }))
      .first()
      .waitFor();
    await nurse.context.close();
  });
});
