import type { Page } from 'playwright-core';

const watched = new Map<Page, string[]>();

/** From now on this page is described when a journey fails while it is open. */
export function watchPage(page: Page, problems: string[]): void {
  watched.set(page, problems);
  page.once('close', () => watched.delete(page));
}

/** What stands on each of them, for a journey that failed where nobody could look. */
export const describePages = () =>
  Promise.all([...watched].map(([page, problems]) => describePage(page, problems))).then((texts) => texts.join('\n'));

async function describePage(page: Page, problems: string[]): Promise<string> {
  const read = (selector: string) =>
    page
      .locator(selector)
      .allInnerTexts()
      .catch(() => ['(not to be read)']);
  const [state, said, main] = [
    await read('.saved-mark'),
    await read('[role=status], [role=alert]'),
    await read('main'),
  ];
  return [
    `── open when it failed: ${page.url()}`,
    ...state.map((text) => `   saved mark: ${text}`),
    ...said.filter((text) => text.trim() !== '').map((text) => `   said: ${text}`),
    ...problems.map((text) => `   problem: ${text}`),
    `   page: ${main.join(' ').replace(/\s+/g, ' ').slice(0, 600)}`,
  ].join('\n');
}
