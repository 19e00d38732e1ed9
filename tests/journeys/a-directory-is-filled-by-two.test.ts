import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser } from '../support/open-browser';
import type { TestBrowser } from '../support/open-browser';
import { seedInstallation, WRITTEN } from '../support/seed-installation';
import type { Seeded } from '../support/seed-installation';
import { startServer } from '../support/start-server';
import type { RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';
import { openGuest } from '../support/writing-guest';

type Opened = Awaited<ReturnType<typeof openGuest>>;

describe('a directory is filled by two people', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;
  let lead: Opened;
  let nurse: Opened;

  const row = (of: Opened, at: number) => of.text.locator('[data-block="directoryEntry"]').nth(at);
  /** the fields of a row, in place on a desktop and in a sheet on a phone */
  const edit = async (of: Opened, at: number) => {
    await row(of, at).getByRole('button', { name: /^Edit/ }).click();
    return row(of, at).locator('dialog');
  };

  beforeAll(async () => {
    seeded = seedInstallation();
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
    lead = await openGuest(browser, server.url, seeded, 'lead', 'desktop');
    nurse = await openGuest(browser, server.url, seeded, 'nurse', 'phone');
    await lead.openForWriting(seeded.page(WRITTEN));
    await nurse.openForWriting(seeded.page(WRITTEN));
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it('a slash on an empty line offers blocks, and the directory comes with its first row open', async () => {
    await lead.text.focus();
    await lead.page.keyboard.press('Control+End');
    await lead.page.keyboard.press('Enter');
    await lead.page.keyboard.type('A list of who helps:');
    await lead.page.keyboard.press('Enter');
    await lead.page.keyboard.type('/');
    await lead.page.getByRole('listbox', { name: 'Blocks to insert' }).waitFor();
    await expectAccessible(lead.page);
    await takeScreenshot(lead.page, 'slash-menu');
    await lead.page.keyboard.type('service d');
    await lead.page.keyboard.press('Enter');
    await row(nurse, 0).waitFor();
    await row(lead, 0).getByRole('button', { name: /^Edit/ }).waitFor();
  });

  it('both fill the same row at once, one in place and one in a sheet on the phone', async () => {
    const [mine, theirs] = [await edit(lead, 0), await edit(nurse, 0)];
    await expectAccessible(nurse.page);
    await takeScreenshot(nurse.page, 'directory-sheet-phone');
    await Promise.all([
      mine.getByLabel('Provider', { exact: true }).fill('Kesh Provincial Hospital'),
      theirs.getByLabel('Contact').fill('nurse in charge'),
    ]);
    await mine.getByLabel('Category').selectOption({ label: 'Health service' });
    await theirs.getByLabel('Monday').fill('morning');
    await theirs.getByLabel('Tuesday').focus();
    await theirs.getByText('Write hours such as').waitFor();
    await expectAccessible(nurse.page);
    await theirs.getByLabel('Monday').fill('00:00-24:00');
    await theirs.getByRole('button', { name: 'Done' }).click();
    await expect.poll(() => mine.getByLabel('Contact').inputValue()).toBe('nurse in charge');
    await expect.poll(() => row(nurse, 0).innerText()).toContain('Kesh Provincial Hospital');
    await expectAccessible(lead.page);
    await takeScreenshot(lead.page, 'directory-row-open');
    await mine.getByRole('button', { name: 'Done' }).click();
  });

  it('a second row is added, and moved before the first', async () => {
    await lead.text.getByRole('button', { name: 'Add: Provider' }).click();
    const mine = row(lead, 1).locator('dialog');
    await mine.getByLabel('Category').selectOption({ label: 'Safe shelter' });
    await mine.getByLabel('Provider', { exact: true }).fill('Riverside');
    await mine.getByLabel('Location').fill('12 River Lane');
    await mine.getByRole('button', { name: 'Done' }).click();
    await row(lead, 1)
      .getByRole('button', { name: /^Move up/ })
      .click();
    await expect.poll(() => row(nurse, 0).innerText()).toContain('Riverside');
    await expectAccessible(lead.page);
    await takeScreenshot(lead.page, 'directory-two-rows');
    await takeScreenshot(nurse.page, 'directory-two-rows-phone');
    await Promise.all([lead.isSaved(), nurse.isSaved()]);
  });

  it('an observer reads the directory, and not where the shelter is', async () => {
    const reader = await openGuest(browser, server.url, seeded, 'reader', 'phone');
    await reader.page.goto(seeded.page(WRITTEN));
    const table = reader.page.locator('.block-table');
    await table.waitFor();
    expect(await table.innerText()).toContain('Riverside');
    expect(await table.innerText()).toContain('told through the hotline only');
    expect(await reader.page.content()).not.toContain('River Lane');
    await expectAccessible(reader.page);
    await takeScreenshot(reader.page, 'directory-read-phone');
    expect([...lead.problems, ...nurse.problems, ...reader.problems]).toEqual([]);
  });
});
