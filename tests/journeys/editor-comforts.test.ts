import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser } from '../support/open-browser';
import type { Screen, TestBrowser } from '../support/open-browser';
import { seedInstallation, WRITTEN, type Guest } from '../support/seed-installation';
import type { Seeded } from '../support/seed-installation';
import { startServer } from '../support/start-server';
import type { RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';
import { openGuest } from '../support/writing-guest';

type Opened = Awaited<ReturnType<typeof openGuest>>;

/** Pastes as another program's clipboard would. */
const paste = (page: Page, html: string) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', given);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, html);

describe('four people work in one section', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;
  let lead: Opened;
  let nurse: Opened;
  let others: Opened[];

  beforeAll(async () => {
    seeded = seedInstallation();
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
    const open = async (guest: Guest, screen: Screen) => {
      const opened = await openGuest(browser, server.url, seeded, guest, screen);
      await opened.openForWriting(seeded.page(WRITTEN));
      return opened;
    };
    lead = await open('lead', 'desktop');
    nurse = await open('nurse', 'phone');
    others = [await open('hospital', 'desktop'), await open('lawyer', 'desktop')];
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it('each is listed with party and deed; on a phone their number unfolds', async () => {
    await others[1]?.typeAfter('Staff ask no', ' They listen.');
    await nurse.typeAfter('Treats injuries', ' At any hour.');
    await lead.page.getByRole('listitem').filter({ hasText: 'Noor Haddan A08 writing' }).waitFor();
    await lead.page.getByRole('listitem').filter({ hasText: 'Dara Vint A03 reading' }).waitFor();
    await takeScreenshot(lead.page, 'section-four-people-desktop');
    await takeScreenshot(nurse.page, 'section-four-people-phone');
    const list = nurse.page.getByRole('list', { name: 'Also here' });
    expect(await list.isVisible()).toBe(false);
    await nurse.page.getByRole('button', { name: '3 others here' }).click();
    await list.getByText('Mara Solen').waitFor();
    await expectAccessible(nurse.page);
    await nurse.page.getByRole('button', { name: '3 others here' }).click();
  });

  it('a name stands at a caret while it moves, and goes', async () => {
    const label = lead.text.locator('.caret-label').filter({ hasText: 'Noor Haddan' });
    await others[1]?.page.keyboard.type(' Quietly.');
    await expect.poll(() => label.evaluate((element) => getComputedStyle(element).opacity)).toBe('1');
    await expect
      .poll(() => label.evaluate((element) => getComputedStyle(element).opacity), { timeout: 20_000 })
      .toBe('0');
  });

  it('the view goes along with somebody until Escape', async () => {
    const [, lawyer] = others;
    await lawyer?.page.keyboard.press('Control+End');
    for (let line = 0; line < 40; line += 1) await lawyer?.page.keyboard.press('Enter');
    await lawyer?.page.keyboard.type('Far below');
    await lead.text.getByText('Far below').waitFor();
    const follow = lead.page.getByRole('button', { name: /Noor Haddan/ });
    await follow.click();
    await expect.poll(() => follow.getAttribute('aria-pressed')).toBe('true');
    const isInView = () =>
      lead.text.getByText('Far below').evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(isInView).toBe(true);
    await lead.page.getByText('Going along with Noor Haddan').first().waitFor();
    await lead.page.keyboard.press('Escape');
    await expect.poll(() => follow.getAttribute('aria-pressed')).toBe('false');
    await lawyer?.page.keyboard.press('Control+z');
    await lead.text.getByText('Far below').waitFor({ state: 'detached' });
  });

  it('what comes from Word is clean for everybody, and what stayed out is said', async () => {
    await lead.text.focus();
    await lead.page.keyboard.press('Control+Home');
    await lead.page.keyboard.press('End');
    await lead.page.keyboard.press('Enter');
    const item = `<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·&nbsp;</span>Her file</p>`;
    await paste(
      lead.page,
      `<h1>Bring</h1>${item}<p style="color:red">Red<img src="a"><img src="b"></p><script>1</script>`,
    );
    await nurse.text.locator('li').getByText('Her file').waitFor();
    await nurse.text.locator('h2').getByText('Bring').waitFor();
    await lead.page.getByText('2 images were left out.').waitFor();
    await lead.page.getByRole('button', { name: 'Put away' }).click();
    await expect.poll(() => lead.text.evaluate((text) => text === document.activeElement)).toBe(true);
    await paste(lead.page, `<p>${'x'.repeat(100_001)}</p>`);
    await lead.page.getByText(/^Nothing was pasted: it holds 100,001 characters/).waitFor();
    await expectAccessible(lead.page);
    await lead.page.getByRole('button', { name: 'Put away' }).click();
  });

  it('words are found and replaced by keyboard, and one undo takes all of it back', async () => {
    await lead.text.focus();
    await lead.page.keyboard.press('Control+f');
    await lead.page.keyboard.type('staff');
    await lead.page.getByText('1 of 1').waitFor();
    await expectAccessible(lead.page);
    await takeScreenshot(lead.page, 'section-find');
    await lead.page.getByLabel('Replace by').fill('Nurses');
    await lead.page.getByRole('button', { name: 'Replace all' }).click();
    await nurse.text.getByText('Nurses ask no questions').waitFor();
    await lead.page.keyboard.press('Escape');
    await expect.poll(() => lead.page.getByLabel('Replace by').count()).toBe(0);
    await lead.page.keyboard.press('Control+z');
    await nurse.text.getByText('Staff ask no questions').waitFor();
  });

  it('the sheet of keys opens by key and lists what it is opened by', async () => {
    await lead.text.focus();
    await lead.page.keyboard.press('Control+/');
    const sheet = lead.page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await sheet.getByRole('row', { name: 'This list' }).waitFor();
    await expectAccessible(lead.page);
    await takeScreenshot(lead.page, 'section-keys');
    await lead.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'detached' });
  });

  it('words typed by an input method come in whole while somebody else types', async () => {
    const [hospital, lawyer] = others;
    if (!hospital || !lawyer) throw new Error('Two more people are here');
    await lawyer.typeAfter('Treats injuries', ' ');
    await hospital.typeAfter('Staff ask no', ' ');
    const input = await hospital.context.newCDPSession(hospital.page);
    const words = 'ស្ត្រី';
    for (let length = 1; length <= words.length; length += 1) {
      await input.send('Input.imeSetComposition', {
        text: words.slice(0, length),
        selectionStart: length,
        selectionEnd: length,
      });
      await lawyer.page.keyboard.type('z');
    }
    await input.send('Input.insertText', { text: words });
    await lead.text.getByText(words).waitFor();
    for (const each of [lead, hospital]) {
      await expect.poll(each.words).toContain('z'.repeat(words.length));
      expect((await each.words())?.split('ស').length).toBe(2);
    }
    await Promise.all([hospital.isSaved(), lawyer.isSaved()]);
    expect(await hospital.words()).toBe(await lawyer.words());
  });

  it('a reader finds words in the whole procedure, and opens a section with them filled in', async () => {
    await lead.page.goto(`/sops/${seeded.sopId}/sections`);
    await lead.page.getByRole('link', { name: 'Find in all sections' }).click();
    await lead.page.getByLabel('Words to find').fill('injuries');
    await lead.page.getByRole('button', { name: 'Find', exact: true }).click();
    await lead.page.getByText('One place in one section').waitFor();
    await expectAccessible(lead.page);
    await takeScreenshot(lead.page, 'find-in-procedure');
    await lead.page.getByRole('link', { name: /^3\./ }).click();
    await lead.page.getByText('1 of 1').waitFor();
    expect(await lead.page.getByLabel('Find', { exact: true }).inputValue()).toBe('injuries');
    expect([lead, nurse, ...others].flatMap(({ problems }) => problems)).toEqual([]);
  });
});
