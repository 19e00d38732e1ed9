import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser } from '../support/open-browser';
import type { Screen, TestBrowser } from '../support/open-browser';
import { seedWholeProcedure, type Author } from '../support/seed-whole-procedure';
import { startServer } from '../support/start-server';
import type { RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';

describe('a checklist is answered together', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Awaited<ReturnType<typeof seedWholeProcedure>>;

  beforeAll(async () => {
    seeded = await seedWholeProcedure();
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  const enter = async (author: Author, screen: Screen = 'desktop') => {
    const { page, context, problems } = await browser.openPage(server.url, screen);
    await seeded.enter(context, server.url, author);
    const listens = page.waitForResponse((response) => new URL(response.url()).pathname.endsWith('/events'));
    await page.goto(`${seeded.front}/checklist`);
    await listens;
    return { page, context, problems };
  };

  const question = (page: Page, number: number) => page.locator(`#item-${number}`);
  const unfold = (page: Page, group: string) =>
    page.locator('.question-group > details:not([open]) > summary', { hasText: group }).press('Enter');
  const press = (page: Page, number: number, answer: string) =>
    question(page, number).getByRole('button', { name: answer, exact: true }).click();
  const given = (page: Page, number: number, answer: string) =>
    question(page, number).locator('.answer-mark', { hasText: answer }).waitFor();

  it('shows each answer to everybody, and keeps what somebody wrote while another answered', async () => {
    const lead = await enter('lead');
    const nurse = await enter('nurse');
    await press(nurse.page, 1, 'Met');
    await given(lead.page, 1, 'Met');
    await question(lead.page, 1).getByText('A03').first().waitFor();

    const drawer = question(lead.page, 1);
    await drawer.getByText('Note, or does not apply').click();
    await drawer.getByLabel('Note for everybody').fill('Leaflets lie at both doors.');
    await press(nurse.page, 1, 'Partly');
    await drawer.getByText('Somebody else has answered this question').waitFor();
    await drawer.getByRole('button', { name: 'Save', exact: true }).click();
    await drawer.getByText('Somebody else answered this question while you did').waitFor();
    expect(await drawer.getByLabel('Note for everybody').inputValue()).toBe('Leaflets lie at both doors.');
    await drawer.getByRole('button', { name: 'Save', exact: true }).click();
    await question(nurse.page, 1).getByText('Leaflets lie at both doors.').first().waitFor();

    await press(lead.page, 3, 'Yes');
    await nurse.page.getByText('This puts women at risk').waitFor();
    await press(nurse.page, 4, 'Met');
    await lead.page.getByText('A risk, and something is done about it').waitFor();
    await unfold(lead.page, 'Interpretation and language');
    await press(lead.page, 19, 'Not yet');
    await unfold(nurse.page, 'Police and justice: legal support');
    await given(nurse.page, 29, 'Not yet');

    await unfold(lead.page, 'Coordination and referral');
    await question(lead.page, 24).getByText('0 of 10 sections are agreed as they stand').waitFor();
    expect(await question(lead.page, 24).getByRole('link', { name: /^C5-/ }).getAttribute('href')).toMatch(
      /#block-\d+$/,
    );
    await question(lead.page, 24).getByRole('button', { name: 'Take over: Partly', exact: true }).click();
    await given(lead.page, 24, 'Partly');

    await lead.page.getByText('Change what holds here').click();
    await lead.page.getByLabel('Women come here to work').uncheck();
    await lead.page.getByRole('button', { name: 'Save what holds here' }).click();
    await nurse.page.getByText('12 questions do not concern this place and are not asked.').waitFor();
    expect(await question(nurse.page, 15).count()).toBe(0);
    await expectAccessible(lead.page);
    await takeScreenshot(lead.page, 'checklist-desktop');
    expect([...lead.problems, ...nurse.problems].filter((each) => !each.includes('409'))).toEqual([]);
    await Promise.all([lead.context.close(), nurse.context.close()]);
  });

  it('takes on a phone that something does not apply with its reason only', async () => {
    const { page, context } = await enter('nurse', 'phone');
    await unfold(page, 'Accessibility and availability');
    const drawer = question(page, 9);
    await drawer.getByText('Note, or does not apply').tap();
    await drawer.getByLabel('Does not apply', { exact: true }).check();
    await drawer.getByRole('button', { name: 'Save', exact: true }).tap();
    await drawer.getByText('Write why it does not apply.').first().waitFor();
    await drawer.getByLabel('Why does it not apply?').fill('This desk has no staff of its own.');
    await drawer.getByRole('button', { name: 'Save', exact: true }).tap();
    await given(page, 9, 'Does not apply');
    await expectAccessible(page);
    await takeScreenshot(page, 'checklist-phone');
    await context.close();
  });
});
