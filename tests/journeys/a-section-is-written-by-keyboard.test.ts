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

describe('a section is written by keyboard', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;
  let lead: Opened;
  let nurse: Opened;

  const keys = async (...names: string[]) => {
    for (const name of names) await lead.page.keyboard.press(name);
  };
  const focused = () => lead.page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
  /** from the text to a tool of the bar, by arrows alone */
  const takeTool = async (name: string) => {
    // A browser tells of a new selection only after the key that made it.
    await lead.page.evaluate(() => new Promise(requestAnimationFrame));
    await keys('Alt+F10', 'Home');
    for (let steps = 0; steps < 20 && (await focused()) !== name; steps += 1) await keys('ArrowRight');
    expect(await focused()).toBe(name);
    await keys('Enter');
  };
  /** a tool gives the caret back to the text, but only with the next frame */
  const backInText = async () => {
    await expect.poll(() => lead.text.evaluate((text) => text.contains(document.activeElement))).toBe(true);
    await lead.page.evaluate(() => new Promise(requestAnimationFrame));
  };

  beforeAll(async () => {
    seeded = seedInstallation();
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
    lead = await openGuest(browser, server.url, seeded, 'lead', 'desktop');
    nurse = await openGuest(browser, server.url, seeded, 'nurse', 'desktop');
    await lead.openForWriting(seeded.page(WRITTEN));
    await nurse.openForWriting(seeded.page(WRITTEN));
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it('words become bold and a list, and the bar is one stop for the Tab key', async () => {
    await lead.text.focus();
    await keys('Control+End', 'Enter');
    await lead.page.keyboard.type('Two rules');
    await keys('Shift+Home');
    await takeTool('Bold');
    await backInText();
    await nurse.text.locator('strong').filter({ hasText: 'Two rules' }).waitFor();
    await keys('End', 'Enter');
    await takeTool('List');
    await backInText();
    await lead.page.keyboard.type('She decides.');
    await nurse.text.locator('li').getByText('She decides.').waitFor();
    expect(await lead.page.locator('[role="toolbar"] [tabindex="0"]').count()).toBe(1);
    expect(await lead.page.locator('[role="toolbar"]').evaluate((bar) => bar.contains(document.activeElement))).toBe(
      false,
    );
  });

  it('a table is inserted and grows, and its tools are there as long as the caret is in it', async () => {
    await keys('Enter', 'Enter');
    await takeTool('Insert a table');
    await backInText();
    await lead.page.keyboard.type('Who');
    await keys('Tab');
    await lead.page.keyboard.type('When');
    await keys('Tab');
    await lead.page.keyboard.type('Where');
    await lead.page.getByRole('toolbar', { name: 'Table tools' }).getByRole('button', { name: 'Row below' }).click();
    await nurse.text.locator('table').getByText('When').waitFor();
    await expect.poll(() => nurse.text.locator('tr').count()).toBe(4);
    await expectAccessible(lead.page);
    await lead.page.getByRole('button', { name: 'Remove table' }).click();
    await expect.poll(() => nurse.text.locator('table').count()).toBe(0);
  });

  it('a link takes only addresses that cannot run code', async () => {
    await keys('Control+End', 'Enter');
    await lead.page.keyboard.type('Helpline');
    await keys('Shift+Home');
    await takeTool('Link');
    await lead.page.getByLabel('Address').fill('javascript:alert(1)');
    await keys('Enter');
    await lead.page.getByText('Write a web, mail or telephone address').waitFor();
    await expectAccessible(lead.page);
    await lead.page.getByLabel('Address').fill('example.org/help');
    await keys('Enter');
    await nurse.text.locator('a[href="https://example.org/help"]').filter({ hasText: 'Helpline' }).waitFor();
  });

  it('a block becomes the duty of a party, with its time limit, and that party is told that it must agree', async () => {
    await keys('End', 'Enter');
    await lead.page.keyboard.type('Gives advice without charge.');
    await takeTool('Duty of a party');
    await expectAccessible(lead.page);
    await lead.page.getByLabel('Which party?').selectOption({ label: 'A08 Open Scales Legal Aid' });
    await lead.page.getByRole('button', { name: 'Give this duty' }).click();
    const duty = (of: Opened) => of.text.locator('.duty').filter({ hasText: 'Gives advice without charge.' });
    await duty(lead).getByLabel('Time limit').fill('Within 2 working days');
    await expect.poll(() => duty(nurse).getByLabel('Time limit').inputValue()).toBe('Within 2 working days');
    await lead.isSaved();
    await lead.page.locator('#agreement p', { hasText: 'Open Scales Legal Aid' }).waitFor();
    await takeScreenshot(lead.page, 'section-duty');
    expect([...lead.problems, ...nurse.problems]).toEqual([]);
  });
});
