import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { browserPath } from '../../scripts/tools.mjs';
import { watchPage } from './open-pages';
import { until } from './until';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // All people of a journey sit at one machine: fewer processes leave more of it to the program.
  '--in-process-gpu',
  '--renderer-process-limit=2',
  '--disable-features=SpareRendererForSitePerProcess',
];

/** The widths every journey is walked at. */
export const screens = {
  desktop: { viewport: { width: 1280, height: 900 } },
  phone: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, deviceScaleFactor: 2 },
} satisfies Record<string, BrowserContextOptions>;

export type Screen = keyof typeof screens;

export type TestBrowser = Awaited<ReturnType<typeof openBrowser>>;

/** A real Chromium. Each person gets a context of their own, with their own cookies. */
export async function openBrowser() {
  const browser = await chromium.launch({ executablePath: browserPath(), headless: true, args: flags });
  return {
    /** A page for one more person; `options` go to the browser context, relative addresses start at `baseURL`. */
    async openPage(baseURL: string, screen: Screen = 'desktop', options: BrowserContextOptions = {}) {
      const context = await browser.newContext({ ...screens[screen], reducedMotion: 'reduce', ...options, baseURL });
      const page = await context.newPage();
      const problems = collectProblems(page);
      watchPage(page, problems);
      return { page, context, problems };
    },
    close: () => browser.close(),
  };
}

/** A browser of one person whose profile lies in this folder, so that it can be opened again after a crash. */
export async function openLastingBrowser(profile: string, baseURL: string) {
  const options = { executablePath: browserPath(), headless: true, args: flags, ...screens.desktop, baseURL };
  const context = await chromium.launchPersistentContext(profile, options);
  const page = context.pages()[0] ?? (await context.newPage());
  watchPage(page, collectProblems(page));
  return {
    context,
    page,
    /** Ends it at once, without a word to its pages. */
    async crash() {
      const gone = new Promise<void>((resolve) => context.once('close', () => resolve()));
      const session = await context.newCDPSession(page);
      await Promise.race([gone, session.send('Browser.crash').catch(() => undefined)]);
      await gone;
      // Its databases are free for the next one only when the last of its processes has ended.
      await until(() => !isInUse(profile), 'every process of the browser that crashed has ended');
    },
  };
}

/** Whether a process was started with this folder; told by Linux alone, elsewhere it is not waited for. */
const isInUse = (profile: string) => existsSync('/proc') && readdirSync('/proc').some((id) => mentions(id, profile));

function mentions(processId: string, profile: string): boolean {
  try {
    return /^\d+$/.test(processId) && readFileSync(join('/proc', processId, 'cmdline'), 'utf8').includes(profile);
  } catch {
    // It has ended between the list and the look.
    return false;
  }
}

/** A load that a newer one overtook is given up by the router, which says so to nobody in particular. */
const isOvertaken = ({ name, message }: Error) =>
  name === 'AbortError' || message === 'signal is aborted without reason';

/** What the page complained about: uncaught errors, console errors, refusals by the content policy. */
function collectProblems(page: Page): string[] {
  const problems: string[] = [];
  page.on('pageerror', (error) => {
    if (!isOvertaken(error)) problems.push(error.message);
  });
  page.on('console', (message) => {
    const isOvertakenLoad = message.text().startsWith('AbortError: signal is aborted without reason');
    if (message.type() === 'error' && !isOvertakenLoad)
      problems.push(`${message.text()} ${message.location().url}`.trim());
  });
  return problems;
}
