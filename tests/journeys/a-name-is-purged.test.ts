import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/expect-accessible';
import { filesWith } from '../support/files-with';
import { openBrowser, type TestBrowser } from '../support/open-browser';
import { seedInstallation, WRITTEN, type Guest, type Seeded } from '../support/seed-installation';
import { startServer, type RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';
import { openGuest } from '../support/writing-guest';

const NAME = 'Zorina Achebe';

describe('a name that got into the text', () => {
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

  it('is found by a lead and removed for good, while somebody else has the page open', async () => {
    const [nurse, lead] = [await guest('nurse'), await guest('lead')];
    await nurse.openForWriting(seeded.page(WRITTEN));
    await nurse.typeAfter('Staff ask no questions', ` It was ${NAME} who came.`);
    await nurse.isSaved();

    const { page } = lead;
    await page.goto(`/sops/${seeded.sopId}/find?term=zorina+achebe`);
    await page.getByText('One place in one section').waitFor();
    await expectAccessible(page);
    await takeScreenshot(page, 'find-a-name');
    await page.getByRole('link', { name: 'Remove words for good' }).click();
    await page.getByLabel('Words to remove').fill(NAME);
    await page.getByRole('button', { name: 'See where they stand' }).click();
    await page.getByRole('heading', { name: `“${NAME}” stands here` }).waitFor();
    await page.getByText('Backups that were made before').waitFor();
    await expectAccessible(page);
    await takeScreenshot(page, 'purge-where-it-stands');
    await page.getByRole('button', { name: 'Remove the words' }).click();
    await page.getByText('Confirm that this cannot be undone.').first().waitFor();
    await page.getByLabel('Reason').fill('a name');
    await page.getByLabel('I understand that this cannot be undone').check();
    await page.getByRole('button', { name: 'Remove the words' }).click();
    await page.getByText('The words were removed', { exact: true }).waitFor();
    await nurse.text.getByText('[removed on').waitFor();
    await page.getByText('They stood in 2 places.').waitFor();
    expect(await page.getByText(NAME).count()).toBe(0);
    await expectAccessible(page);
    await takeScreenshot(page, 'purge-is-done');

    expect(await nurse.words()).toMatch(/ It was \[removed on \d{4}-\d\d-\d\d: a name\] who came\./);
    await nurse.typeAfter('who came.', ' She was helped.');
    await nurse.isSaved();
    await nurse.page.keyboard.press('Control+z');
    await nurse.isSaved();
    expect(await nurse.words()).not.toContain('Zorina');
    expect(filesWith(seeded.dataDir, 'Zorina')).toEqual([]);

    await page.goto(`/sops/${seeded.sopId}/trail`);
    await page.getByText('removed words for good').waitFor();
    expect(nurse.problems).toEqual([]);
    await Promise.all([nurse.context.close(), lead.context.close()]);
  });
});
