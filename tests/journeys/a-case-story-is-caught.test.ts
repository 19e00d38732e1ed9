import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser } from '../support/open-browser';
import type { Screen, TestBrowser } from '../support/open-browser';
import { seedInstallation, WRITTEN } from '../support/seed-installation';
import type { Guest, Seeded } from '../support/seed-installation';
import { startServer } from '../support/start-server';
import type { RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';
import { openGuest } from '../support/writing-guest';

const story =
  'On 3 March a 24-year-old woman from Mae Kon came to Ban Rai post and said that her employer had beaten her.';

const paste = (page: Page, html: string) =>
  page.evaluate((given) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', given);
    clipboardData.setData('text/plain', new DOMParser().parseFromString(given, 'text/html').body.textContent ?? '');
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, html);

describe('a case story is caught', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;

  const guest = (name: Guest, screen: Screen = 'desktop') => openGuest(browser, server.url, seeded, name, screen);

  beforeAll(async () => {
    seeded = seedInstallation();
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it('unsafe words are underlined while they are written, explained beside the text, and keep the section from a call', async () => {
    const lead = await guest('lead');
    await lead.openForWriting(seeded.page(WRITTEN));
    await lead.typeAfter('Staff ask no questions about the violence.', ' The nurse records her visa type.');
    await lead.text.locator('.unsafe-block').first().waitFor();
    await lead.isSaved();
    const panel = lead.page.getByRole('region', { name: 'Safety' });
    await panel.getByText('must be changed').first().waitFor();
    await panel.getByText('records her visa type').waitFor();
    await expectAccessible(lead.page);
    await takeScreenshot(lead.page, 'safety-beside-the-text');
    await lead.page.getByText('Some words could hurt a survivor.').waitFor();
    await panel.getByText('Let it stand').first().click();
    await panel.getByLabel('Why these words may stand').fill('The law asks for it until June.');
    await panel.getByRole('button', { name: 'Let it stand' }).click();
    await panel.getByText('let it stand: The law asks for it until June.').waitFor();
    expect(lead.problems).toEqual([]);
    await lead.context.close();
  });

  it('they are marked and explained on a phone', async () => {
    const lead = await guest('lead', 'phone');
    await lead.openForWriting(seeded.page(WRITTEN));
    await lead.text.locator('.unsafe-block').first().waitFor();
    await lead.showPane('Guidance');
    const panel = lead.page.getByRole('region', { name: 'Safety' });
    await panel.getByText('records her visa type').waitFor();
    await panel.getByText('let it stand: The law asks for it until June.').waitFor();
    await expectAccessible(lead.page);
    await takeScreenshot(lead.page, 'safety-beside-the-text-phone');
    expect(lead.problems).toEqual([]);
    await lead.context.close();
  });

  it('when it is pasted: it waits outside until it was changed, and nobody else ever sees it', async () => {
    const nurse = await guest('nurse');
    const lead = await guest('lead');
    await nurse.openForWriting(seeded.page(WRITTEN));
    await lead.openForWriting(seeded.page(WRITTEN));
    // What the server has looked through is marked without loading the rules.
    await nurse.text.locator('.unsafe-block').first().waitFor();
    expect(nurse.page.workers()).toEqual([]);
    await nurse.typeAfter('Treats injuries.', ' ');
    await paste(nurse.page, `<p>${story}</p>`);
    const dialog = nurse.page.getByRole('dialog', { name: 'Describe the gap, not the woman' });
    await dialog.waitFor();
    expect(await dialog.getByText('Put it in as it is').count()).toBe(0);
    await expectAccessible(nurse.page);
    await takeScreenshot(nurse.page, 'a-case-is-pasted');
    await dialog.getByRole('button', { name: 'Put in the edited words' }).click();
    await dialog.getByText('It still looks like somebody’s case.').waitFor();
    await dialog.getByLabel('What you are pasting').fill('At night no interpreter could be reached.');
    await dialog.getByRole('button', { name: 'Put in the edited words' }).click();
    await lead.text.getByText('At night no interpreter could be reached.').waitFor();
    expect(await lead.words()).not.toContain('Mae Kon');
    expect(nurse.problems).toEqual([]);
    await Promise.all([nurse.context.close(), lead.context.close()]);
  });

  it('when the rules that would catch it do not load: nothing goes in until they do', async () => {
    const nurse = await guest('nurse');
    await nurse.page.route(/case-in/, (route) => route.abort());
    await nurse.openForWriting(seeded.page(WRITTEN));
    await nurse.typeAfter('Treats injuries.', ' ');
    const before = await nurse.words();
    await paste(nurse.page, '<p>Wounds are photographed.</p>');
    await nurse.page.getByText('the rules that look for somebody’s case did not load').waitFor();
    expect(await nurse.words()).toBe(before);
    await nurse.page.unroute(/case-in/);
    await paste(nurse.page, '<p>Wounds are photographed.</p>');
    await nurse.text.getByText('Wounds are photographed.').waitFor();
    await nurse.context.close();
  });

  it('when a lead pastes it: it goes in with a reason, which is on record', async () => {
    const lead = await guest('lead');
    await lead.openForWriting(seeded.page(WRITTEN));
    await lead.typeAfter('Treats injuries.', ' ');
    await paste(lead.page, '<p>Ring her on 081 234 5678.</p>');
    const dialog = lead.page.getByRole('dialog', { name: 'Describe the gap, not the woman' });
    await dialog.getByText('Put it in as it is').first().click();
    await dialog.getByLabel('Why it must stand as it is').fill('A made-up number for training.');
    await dialog.getByRole('button', { name: 'Put it in as it is' }).click();
    await lead.text.getByText('081 234 5678').waitFor();
    await lead.isSaved();
    await lead.page.goto(`/sops/${seeded.sopId}/trail`);
    await lead.page.getByText('let words stand that a safety rule stops').first().waitFor();
    await lead.context.close();
  });
});
