import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const folder = fileURLToPath(new URL('../../build/screenshots/', import.meta.url));

/** Keeps the whole page as `build/screenshots/NAME.png`, for people to look at. */
export async function takeScreenshot(page: Page, name: string) {
  await page.screenshot({ path: `${folder}${name}.png`, fullPage: true });
}
