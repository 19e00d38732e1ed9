import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/expect-accessible';
import { directoryDocument } from '../support/lower-kesh-directory';
import { pathwayDocument } from '../support/lower-kesh-pathway';
import { openBrowser, screens } from '../support/open-browser';
import type { Screen, TestBrowser } from '../support/open-browser';
import { seedInstallation } from '../support/seed-installation';
import type { Guest, Seeded } from '../support/seed-installation';
import { startServer } from '../support/start-server';
import type { RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';

const PATHWAY = 3;
const DIRECTORY = 4;

const screenNames = Object.keys(screens) as Screen[];

describe('a woman’s way is walked from a door', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;

  const enter = async (guest: Guest, screen: Screen = 'desktop') => {
    const { page, context, problems } = await browser.openPage(server.url, screen);
    await seeded.enter(context, server.url, guest);
    return { page, context, problems };
  };

  const walk = async (page: Page, day: string, language: string) => {
    await page.getByLabel('Door', { exact: true }).selectOption({ label: '1.4 She asks at the consular desk' });
    await page.getByLabel('Day', { exact: true }).selectOption(day);
    await page.getByLabel('Hour', { exact: true }).fill('21:00');
    await page.getByLabel('Her language', { exact: true }).selectOption(language);
    await page.getByRole('button', { name: 'Walk this door' }).click();
    await page.getByText(`${day}, 21:00. She speaks ${language}.`).waitFor();
  };

  beforeAll(async () => {
    seeded = seedInstallation();
    seeded.writeMeanwhile(PATHWAY, pathwayDocument);
    seeded.writeMeanwhile(DIRECTORY, directoryDocument);
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it.each(screenNames)(
    'an observer finds the consular desk shut on Saturday night, who is there instead, and what to put right, on a %s',
    async (screen) => {
      const { page, context, problems } = await enter('reader', screen);
      await page.goto(seeded.page(PATHWAY));
      await page.getByRole('link', { name: 'Try every door' }).click();
      await walk(page, 'Saturday', 'Vellish');
      const story = page.locator('#walk');
      await story.getByText('She would be left standing.').waitFor();
      await story.getByText('Consular Liaison Desk of Vell is closed; it opens Monday at 09:00.').waitFor();
      await story.getByText('Lantern Helpline is open.').waitFor();
      expect(await page.locator('main').innerText()).not.toMatch(/555 0199|Willow Lane/);
      await expectAccessible(page);
      await takeScreenshot(page, `every-door-${screen}`);
      await story.getByRole('link', { name: 'Put it right in C4-1, the directory' }).click();
      await page.waitForURL(/#block-1$/);
      expect(problems).toEqual([]);
      await context.close();
    },
  );

  it.each(screenNames)(
    'the map is a table of marks and words, and a red cell leads to the block to put right, on a %s',
    async (screen) => {
      const { page, context } = await enter('reader', screen);
      await page.goto(`/sops/${seeded.sopId}/every-door`);
      const map = page.getByRole('table', { name: 'For a woman who speaks Vellish' });
      const cell = map.getByRole('link', {
        name: 'She asks at the consular desk, Saturday 21:00, Vellish: dead end. Walk it',
      });
      await cell.waitFor();
      const place = cell.locator('..').getByRole('link', { name: /^C4-1/ });
      expect(await place.getAttribute('href')).toBe(`${seeded.page(DIRECTORY)}#block-1`);
      await page.emulateMedia({ media: 'print' });
      await takeScreenshot(page, `every-door-print-${screen}`);
      await context.close();
    },
  );

  it('the pathway is drawn above its words; its steps are links by keyboard, and a closed drawing stays closed', async () => {
    const { page, context, problems } = await enter('reader');
    await page.goto(seeded.page(PATHWAY));
    const drawing = page.getByRole('group', { name: 'Ways to help in Lower Kesh' }).first();
    await drawing.waitFor();
    const consent = drawing.getByRole('link', { name: /^1\.7 · C1 · Consent point Tell her of any duty/ });
    await consent.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#step-c1$/);
    expect(await page.locator('#step-c1').innerText()).toContain('Tell her of any duty to report');
    await expectAccessible(page);
    await takeScreenshot(page, 'pathway-read');
    await page.getByText('Diagram', { exact: true }).click();
    await drawing.waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByText('Diagram', { exact: true }).waitFor();
    await drawing.waitFor({ state: 'hidden' });
    expect(problems).toEqual([]);
    await context.close();
  });

  it('the drawing follows what is written', async () => {
    const { page, context, problems } = await enter('nurse');
    await page.goto(seeded.page(PATHWAY));
    const text = page.locator('.ProseMirror');
    await text.waitFor();
    const live = text.locator('.pathway-live').getByRole('img', { name: /1\.1 · D1 · Door She calls the helpline/ });
    await live.first().waitFor();
    await text.getByText('She calls the helpline', { exact: true }).last().click();
    await page.keyboard.press('End');
    await page.keyboard.type(' by night');
    await text
      .locator('.pathway-live')
      .getByRole('img', { name: /She calls the helpline by night/ })
      .first()
      .waitFor();
    await takeScreenshot(page, 'pathway-written');
    await expectAccessible(page);
    expect(problems).toEqual([]);
    await context.close();
  });
});
