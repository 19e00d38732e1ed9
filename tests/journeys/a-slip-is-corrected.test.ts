import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doc, p } from '../../schema/document/build';
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

describe('a slip in called words is corrected', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;
  let lead: Opened;
  let lawyer: Opened;

  const press = ({ page }: Opened, name: string) => page.getByRole('button', { name, exact: true }).click();
  const words = ({ page }: Opened) => page.locator('.section-sheet');

  beforeAll(async () => {
    seeded = seedInstallation(doc(p('Staff ask no qustions about the violence.')));
    seeded.writeMeanwhile(2, doc(p('She decides.')));
    for (const number of [2, WRITTEN]) {
      seeded.callMeanwhile(number);
      seeded.agreeMeanwhile(number);
    }
    seeded.rewordMeanwhile(2, doc(p('She alone decides.')));
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
    lead = await openGuest(browser, server.url, seeded, 'lead', 'desktop');
    lawyer = await openGuest(browser, server.url, seeded, 'lawyer', 'phone');
    await Promise.all([lead, lawyer].map(({ page }) => page.goto(seeded.page(WRITTEN))));
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it('the lead cannot pass off a change of meaning as a slip', async () => {
    await lead.page.getByText('Correct the spelling', { exact: true }).click();
    await lead.page.getByLabel('The words as they stand').fill('no qustions');
    await lead.page.getByLabel('As they should stand').fill('qustions');
    await press(lead, 'Propose this correction');
    await lead.page.getByRole('link', { name: /another denial/ }).waitFor();
    await expectAccessible(lead.page);
  });

  it('a slip waits for a second agency, and the text for it', async () => {
    await lead.page.getByLabel('The words as they stand').fill('qustions');
    await lead.page.getByLabel('As they should stand').fill('questions');
    await press(lead, 'Propose this correction');
    await lead.page.locator('.correction').getByText('Waits for a second agency').waitFor();
    await words(lead).getByText('Staff ask no qustions').waitFor();
    await lawyer.showPane('Agreement');
    await lawyer.page.locator('.correction ins').getByText('questions').waitFor();
    await expectAccessible(lawyer.page);
    await takeScreenshot(lawyer.page, 'correction-proposed-phone');
    await takeScreenshot(lead.page, 'correction-proposed-desktop');
  });

  it('once that agency has read it the text changes before everybody, and the votes stay', async () => {
    await press(lawyer, 'It changes no meaning: correct it');
    await words(lead).getByText('Staff ask no questions').waitFor();
    expect(await lead.page.locator('.vote-line [data-earlier]').count()).toBe(0);
    await takeScreenshot(lead.page, 'correction-open-desktop');
  });

  it('one agency that calls it a change of meaning is enough: the votes are given again', async () => {
    await lawyer.page.getByText('It changes the meaning', { exact: true }).click();
    await press(lawyer, 'Call it a change of meaning');
    await lawyer.page.getByText('The words changed since Open Scales Legal Aid agreed').waitFor();
    await lead.page.locator('.vote-line[data-party="A03"] [data-earlier]').waitFor();
    await lead.page.emulateMedia({ colorScheme: 'dark' });
    await takeScreenshot(lead.page, 'correction-challenged-dark');
  });

  it('an agency agrees again to all that changed at once, after it has opened each change', async () => {
    const { page } = lawyer;
    await page.goto(`/sops/${seeded.sopId}`);
    await page.getByRole('link', { name: /2 sections changed since you agreed/ }).click();
    await page.getByRole('heading', { name: '2 sections changed since Open Scales Legal Aid agreed' }).waitFor();
    await page.getByText('Open each change first.').waitFor();
    for (const change of await page.locator('details.unfold > summary').all()) await change.click();
    await page.locator('.redline ins').getByText('alone').waitFor();
    await page.getByText('Open each change first.').waitFor({ state: 'detached' });
    await expectAccessible(page);
    await takeScreenshot(page, 'agree-again-phone');
    await press(lawyer, 'Still agree to these 2 sections');
    await page.getByText('Recorded: you agree to 2 sections.').waitFor();
    await page.getByText('Nothing waits').waitFor();
    await lead.page.locator('.vote-line[data-party="A08"]:not(:has([data-earlier]))').waitFor();
    expect([...lead.problems, ...lawyer.problems].filter((each) => !each.includes('422'))).toEqual([]);
  });
});
