import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../build/screenshots/', import.meta.url));

/** With SCREENSHOTS=on keeps the whole page as `build/screenshots/NAME.png`, for people to look at. */
export async function takeScreenshot(page: Page, name: string) {
  if (process.env.SCREENSHOTS !== 'on') return;
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
}
