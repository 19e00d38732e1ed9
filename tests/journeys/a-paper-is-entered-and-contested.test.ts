import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser, type Screen, type TestBrowser } from '../support/open-browser';
import { seedInstallation, WRITTEN, type Guest, type Seeded } from '../support/seed-installation';
import { startServer, type RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';

/** The smallest picture that is a whole PNG. */
const SCAN = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAGBvTTQAAAABJRU5ErkJggg==',
  'base64',
);

const STATEMENT = 'From May on, when the second nurse is there.';

describe('a paper is entered and contested', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;

  async function open(guest: Guest, screen: Screen) {
    const opened = await browser.openPage(server.url, screen);
    await seeded.enter(opened.context, server.url, guest);
    return opened.page;
  }

  beforeAll(async () => {
    seeded = seedInstallation();
    seeded.callMeanwhile(WRITTEN);
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it('from the code on the paper to its slip, with the keyboard alone', async () => {
    const page = await open('lead', 'desktop');
    const asked = new URLSearchParams({ section: seeded.sectionId(WRITTEN), text: seeded.textHash(WRITTEN) });
    await page.goto(`/sops/${seeded.sopId}/paper?${asked}`);
    await page.getByText('These are the words as they stand.').waitFor();
    await expectAccessible(page);

    await page.getByLabel('Agency that sent it').selectOption({ label: 'A03 Kesh Provincial Hospital' });
    await page.getByLabel('Received on', { exact: true }).fill('2026-03-02');
    await page.getByLabel('Answer', { exact: true }).press('p');
    await page.getByLabel('Statement, as written').fill(STATEMENT);
    await page.getByLabel('Code', { exact: true }).fill('C3-2');
    await page.getByLabel('Type', { exact: true }).press('q');
    const comment = page.getByLabel('Comment, as written');
    await comment.fill('Which staff?');
    await comment.press('Enter');
    const second = page.getByRole('group', { name: 'Comment 2' });
    await expect
      .poll(() => second.getByLabel('Code', { exact: true }).evaluate((field) => field.matches(':focus')))
      .toBe(true);
    await page.keyboard.type('C77');
    await takeScreenshot(page, 'paper-entry');
    await page.getByRole('button', { name: 'Enter this paper' }).press('Enter');

    const alert = page.getByRole('alert');
    await alert.getByText('This procedure has no section of this number.').waitFor();
    expect(await page.getByLabel('Statement, as written').inputValue()).toBe(STATEMENT);
    await second.getByLabel('Code', { exact: true }).fill('');
    await page.getByRole('button', { name: 'Enter this paper' }).press('Enter');

    await page.getByRole('heading', { name: 'What was recorded for you' }).waitFor();
    await page.getByText(STATEMENT).waitFor();
    await page.getByText('Which staff?').waitFor();
    await page
      .getByLabel(/^Scan of the paper/)
      .setInputFiles({ name: 'sheet.png', mimeType: 'text/html', buffer: SCAN });
    await page.getByRole('button', { name: 'Attach this scan' }).click();
    await page.getByRole('link', { name: 'Scan 1 (PNG)' }).waitFor();
    await expectAccessible(page);
    await takeScreenshot(page, 'paper-slip');
    await page.pdf({ preferCSSPageSize: true, path: process.env.SLIP_PDF });
  });

  it('reaches its agency, which says that it is wrong, and the lead hears of it', async () => {
    const page = await open('hospital', 'phone');
    await page.goto(`/sops/${seeded.sopId}`);
    await page.getByRole('link', { name: /what A03 sent on paper was entered/ }).click();
    await page.getByText(STATEMENT).waitFor();
    const scan = (await page.getByRole('link', { name: 'Scan 1 (PNG)' }).getAttribute('href')) ?? '';
    const saved = await page.request.get(scan);
    expect(saved.headers()).toMatchObject({ 'content-type': 'image/png', 'x-content-type-options': 'nosniff' });
    expect(saved.headers()['content-disposition']).toMatch(/^attachment; filename\*=.*scan%201\.png$/);
    expect(await saved.body()).toEqual(SCAN);
    await page.getByText('Something is wrong', { exact: true }).click();
    await page.getByLabel('What is wrong?').fill('We had marked the first box.');
    await page.getByRole('button', { name: 'Say that it is wrong' }).click();
    await page.getByText('The agency says that this entry is wrong').waitFor();
    await expectAccessible(page);
    await takeScreenshot(page, 'paper-slip-phone');

    const lead = await open('lead', 'phone');
    await lead.goto(`/sops/${seeded.sopId}`);
    await lead.getByRole('link', { name: /A03 says that its paper was entered wrongly/ }).waitFor();
    await lead.goto(`/sops/${seeded.sopId}/paper`);
    await lead.getByLabel('Agency that sent it').waitFor();
    await takeScreenshot(lead, 'paper-entry-phone');
    const lawyers = lead.getByLabel('Agency', { exact: true }).locator('option', { hasText: 'A08' });
    const asked = new URLSearchParams({ party: (await lawyers.getAttribute('value')) ?? '' });
    const pack = await lead.request.get(`/sops/${seeded.sopId}/paper/pack.pdf?${asked}`);
    expect([pack.status(), pack.headers()['content-type']]).toEqual([200, 'application/pdf']);
    expect((await pack.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });
});
