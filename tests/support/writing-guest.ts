import type { Page } from 'playwright-core';
import { screens, type Screen, type TestBrowser } from './open-browser';
import type { Guest, Seeded } from './seed-installation';

/** Somebody of the procedure with a browser of their own. */
export async function openGuest(browser: TestBrowser, url: string, seeded: Seeded, guest: Guest, screen: Screen) {
  const { page, context, problems } = await browser.openPage(url, screen);
  await seeded.enter(context, url, guest);
  return { page, context, problems, ...handsOn(page, screen) };
}

/** What somebody does with their hands on a page. */
export function handsOn(page: Page, screen: Screen) {
  const text = page.getByRole('textbox', { name: /^Text of section/ });
  const showPane = async (name: 'Text' | 'Agreement' | 'Guidance') => {
    if (screens[screen].viewport.width > 1000) return;
    await page.getByRole('navigation', { name: 'Parts of this page' }).getByRole('link', { name }).click();
  };
  return {
    text,
    showPane,
    /** opens a section and waits until it can be written in */
    async openForWriting(address: string) {
      await page.goto(address);
      await page.locator('.saved-mark[data-state="saved"]').waitFor();
      await text.waitFor();
    },
    /** types at the end of the paragraph or duty that holds these words */
    async typeAfter(words: string, more: string) {
      const place = text.getByText(words, { exact: false }).first();
      await place.click();
      await place.evaluate(putCaretAtEnd);
      await page.keyboard.type(more);
    },
    /** the words alone, without anybody's caret */
    words: () =>
      text.evaluate((element) => {
        const copy = element.cloneNode(true);
        if (copy instanceof Element) copy.querySelectorAll('.caret').forEach((caret) => caret.remove());
        return copy.textContent;
      }),
    isSaved: () => page.locator('.saved-mark[data-state="saved"]').waitFor(),
  };
}

/**
 * Not the End key: on a phone that is the end of a line, somewhere inside the paragraph. The editor hears of a caret a
 * moment later, and puts back its own where somebody else's words come in between: then once more.
 */
async function putCaretAtEnd(element: Element): Promise<void> {
  const selection = getSelection();
  const isAtEnd = () => {
    if (!selection?.anchorNode || !element.contains(selection.anchorNode)) return false;
    const rest = document.createRange();
    rest.selectNodeContents(element);
    rest.setStart(selection.anchorNode, selection.anchorOffset);
    const words = rest.cloneContents();
    words.querySelectorAll('.caret').forEach((caret) => caret.remove());
    return selection.isCollapsed && words.textContent === '';
  };
  do {
    selection?.setPosition(element, element.childNodes.length);
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  } while (!isAtEnd());
}
