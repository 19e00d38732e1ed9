import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { doc, p } from '../../schema/document/build';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser, type TestBrowser } from '../support/open-browser';
import { seedInstallation, WRITTEN, type Guest, type Seeded } from '../support/seed-installation';
import { startServer, type RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';

const words = 'The police write a report when she asks for it.';

describe('a comment is resolved', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;
  let lawyer: Awaited<ReturnType<typeof enters>>;
  let lead: Awaited<ReturnType<typeof enters>>;

  async function enters(who: Guest, screen: 'desktop' | 'phone' = 'desktop') {
    const person = await browser.openPage(server.url, screen);
    await seeded.enter(person.context, server.url, who);
    await person.page.goto(seeded.page(WRITTEN));
    return person;
  }

  const textOf = (page: Page) => page.getByRole('textbox', { name: /text of/i });
  const cards = (page: Page) => page.locator('#comments .comment');

  /** Marks words of the text, as somebody does with the mouse. */
  async function mark(page: Page, passage: string) {
    const block = textOf(page).locator('p').filter({ hasText: passage }).first();
    await block.click();
    await block.evaluate((element, wanted) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = (node.textContent ?? '').indexOf(wanted);
        if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
      }
    }, passage);
    await page.getByRole('button', { name: 'Comment', exact: true }).first().waitFor();
  }

  async function answers(form: Locator, effect: string, kind: string) {
    await form.getByLabel(effect).check();
    await form.getByLabel(kind).check();
  }

  beforeAll(async () => {
    seeded = seedInstallation(doc(p('Staff ask no questions about the violence.'), p(words)));
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
    [lawyer, lead] = await Promise.all([enters('lawyer'), enters('lead')]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it('is written on marked words, with the woman first, and everybody sees it at once', async () => {
    const { page } = lawyer;
    await mark(page, 'write a report');
    await page.keyboard.press('Control+Alt+KeyM');
    const form = page.locator('#comment-new');
    await form.getByText('On these words').waitFor();
    await answers(form, 'She would be safer or better served', 'Other wording');
    await form.getByLabel('The words as you would have them').fill('write a report with her consent');
    await form.getByLabel('Your comment').fill('She decides what is written. @A03');
    await expectAccessible(page);
    await takeScreenshot(page, 'comment-composer');
    await form.getByRole('button', { name: 'Comment', exact: true }).click();
    await cards(page).getByText('Needs a decision').waitFor();
    expect(await textOf(page).innerText()).toContain(words);
    await cards(lead.page).getByText('She decides what is written. @A03').waitFor();
    expect(await lead.page.evaluate(() => CSS.highlights.get('commented')?.size)).toBe(1);
    await expectAccessible(lead.page);
    await takeScreenshot(lead.page, 'comment-card');
  });

  it('stays at its words while others write around them', async () => {
    const { page } = lead;
    await textOf(page).getByText('Staff ask no questions').click();
    await page.keyboard.press('Home');
    await page.keyboard.type('At the door: ');
    await cards(lawyer.page)
      .getByRole('link', { name: `Show C${WRITTEN}-2 in the text` })
      .waitFor();
    await textOf(lawyer.page).getByText('At the door:').waitFor();
    expect(await lawyer.page.evaluate(() => [...(CSS.highlights.get('commented') ?? [])].map(String))).toEqual([
      'write a report',
    ]);
  });

  it('is put into the text by an editor, and whoever made it says that this satisfies', async () => {
    const { page } = lead;
    await cards(page).getByRole('button', { name: 'Put into the text' }).click();
    await textOf(lawyer.page).getByText('The police write a report with her consent when she asks for it.').waitFor();
    await cards(lawyer.page).getByText('Accepted', { exact: true }).waitFor();
    await cards(lawyer.page).getByRole('button', { name: 'Satisfied', exact: true }).click();
    await cards(page).getByText('Its agency is satisfied.').waitFor();
    await page.getByRole('button', { name: 'Needs a decision (0)' }).click();
    await page.getByText('No comment of this kind.').waitFor();
    await takeScreenshot(page, 'comment-settled');
  });

  it('on words that then go is kept in the tray, on a phone too', async () => {
    const { page } = lawyer;
    await mark(page, 'Staff ask no questions about the violence.');
    await page.getByRole('button', { name: 'Comment', exact: true }).first().click();
    const form = page.locator('#comment-new');
    await answers(form, 'As it stands, it could hurt her or keep her away', 'Concern');
    await form.getByLabel('Your comment').fill('Somebody must ask whether she is safe.');
    await form.getByRole('button', { name: 'Comment', exact: true }).click();
    await cards(lead.page).getByText('Somebody must ask').waitFor({ state: 'attached' });
    const phone = await enters('hospital', 'phone');
    await phone.page.getByRole('link', { name: 'Comments (1)' }).click();
    await cards(phone.page).getByText('Somebody must ask').waitFor();
    await textOf(lead.page).getByText('At the door').click();
    await lead.page.keyboard.press('Home');
    await lead.page.keyboard.press('Shift+End');
    await lead.page.keyboard.type('Nobody waits.');
    await textOf(lead.page).getByText('Nobody waits.').waitFor();
    await phone.page.getByText('Text has changed (1)').waitFor();
    await expectAccessible(phone.page);
    await takeScreenshot(phone.page, 'comment-tray-phone');
    expect([...lawyer.problems, ...lead.problems, ...phone.problems]).toEqual([]);
  });
});
