import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser, screens } from '../support/open-browser';
import type { Screen, TestBrowser } from '../support/open-browser';
import { startServer } from '../support/start-server';
import type { RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';

describe('a newcomer opens Accord', () => {
  let server: RunningServer;
  let browser: TestBrowser;

  beforeAll(async () => {
    [server, browser] = await Promise.all([startServer(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
  });

  it.each(Object.keys(screens) as Screen[])('and sees a page without findings on a %s', async (screen) => {
    const { page, problems } = await browser.openPage(server.url, screen);
    const response = await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(response?.status()).toBe(200);
    await expectAccessible(page);
    await takeScreenshot(page, `start-${screen}`);
    expect(problems).toEqual([]);
  });
});
