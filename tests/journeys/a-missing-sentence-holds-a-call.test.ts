import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser, screens } from '../support/open-browser';
import type { Screen, TestBrowser } from '../support/open-browser';
import { seedWholeProcedure } from '../support/seed-whole-procedure';
import { startServer } from '../support/start-server';
import type { RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';
import { URGENT } from '../support/whole-sop';

type Seeded = Awaited<ReturnType<typeof seedWholeProcedure>>;
type Person = Awaited<ReturnType<TestBrowser['openPage']>>;

const missing = 'The 48–72 hours after sexual violence are not stated';

const screenNames = Object.keys(screens) as Screen[];

describe('a call is held by a missing sentence', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;
  let lead: Person;

  const pane = (page: Page, screen: Screen, name: 'Text' | 'Agreement' | 'Guidance') =>
    screen === 'phone' ? page.getByRole('link', { name, exact: true }).click() : Promise.resolve();
  const lack = (page: Page) => page.locator('#missing .lack').filter({ hasText: missing });
  const callButton = (page: Page) => page.getByRole('button', { name: /^Call this section/ });

  async function enters(who: 'lead' | 'nurse', screen: Screen = 'desktop') {
    const person = await browser.openPage(server.url, screen);
    await seeded.enter(person.context, server.url, who);
    return person;
  }

  beforeAll(async () => {
    seeded = await seedWholeProcedure();
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
    lead = await enters('lead');
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it.each(screenNames)(
    'the front page and the list of sections say which section lacks something, on a %s',
    async (screen) => {
      const { page, context, problems } = await enters('lead', screen);
      await page.goto(seeded.front);
      await page.getByRole('heading', { name: 'What the sections must hold' }).waitFor();
      await page.getByRole('listitem').filter({ hasText: '1 point missing' }).waitFor();
      expect(await page.getByText('1 point missing').count()).toBe(1);
      await expectAccessible(page);
      await takeScreenshot(page, `content-front-${screen}`);
      await page.goto(`${seeded.front}/sections`);
      await page.getByText('1 point missing').waitFor();
      await expectAccessible(page);
      expect(problems).toEqual([]);
      await context.close();
    },
  );

  it.each(screenNames)(
    'the section says what is missing, why, and what to do, and cannot be called, on a %s',
    async (screen) => {
      const { page, context, problems } = await enters('lead', screen);
      await page.goto(seeded.page);
      await pane(page, screen, 'Guidance');
      await lack(page).getByText('Rests on: Component 5; WHO clinical handbook (2014)').waitFor();
      await lack(page).getByText('Go forward without it', { exact: true }).waitFor();
      await expectAccessible(page);
      await takeScreenshot(page, `content-missing-${screen}`);
      await pane(page, screen, 'Agreement');
      await page.getByText('Something it must hold is missing.').waitFor();
      expect(await callButton(page).getAttribute('aria-disabled')).toBe('true');
      expect(problems).toEqual([]);
      await context.close();
    },
  );

  it('somebody who may write but not lead sees the same and cannot waive it', async () => {
    const { page, context, problems } = await enters('nurse');
    await page.goto(seeded.page);
    await lack(page).waitFor();
    expect(await page.getByText('Go forward without it', { exact: true }).count()).toBe(0);
    expect(problems).toEqual([]);
    await context.close();
  });

  it('a waiver needs a reason, is shown with it, and can be taken back', async () => {
    const { page } = lead;
    await page.goto(`${seeded.page}#guidance`);
    await lack(page).getByText('Go forward without it', { exact: true }).click();
    await lack(page).getByRole('button', { name: 'Waive this' }).click();
    await page.getByText('Write why the section may go forward without it.').first().waitFor();
    await lack(page).getByLabel('Why may the section go forward without it?').fill('The hospital protocol says it.');
    await lack(page).getByRole('button', { name: 'Waive this' }).click();
    await page.getByText('One point is waived').click();
    await page.getByText('The hospital protocol says it.').waitFor();
    await expectAccessible(page);
    await takeScreenshot(page, 'content-waived');
    await page.getByRole('button', { name: 'Take the waiver back' }).click();
    await lack(page).getByText('Go forward without it', { exact: true }).waitFor();
  });

  it('once the sentence is written, nothing is missing and the call goes through', async () => {
    const { page, problems } = lead;
    await page.goto(seeded.page);
    const text = page.getByRole('textbox', { name: /text of/i });
    await text.getByText('The survivor decides.').click();
    await page.keyboard.press('End');
    await page.keyboard.type(` ${URGENT}`);
    await lack(page).waitFor({ state: 'detached' });
    await page.getByText('This section holds all it must.').waitFor();
    await callButton(page).click();
    await page.getByText('You have just called this section').waitFor();
    // The waiver without a reason was refused, and browsers say so.
    expect(problems.filter((each) => !each.includes('status of 422'))).toEqual([]);
  });
});
