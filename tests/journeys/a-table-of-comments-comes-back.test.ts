import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doc, p } from '../../schema/document/build';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser, type TestBrowser } from '../support/open-browser';
import { seedInstallation, WRITTEN, type Guest, type Seeded } from '../support/seed-installation';
import { startServer, type RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';

const said = [
  { party: 'A03', quote: 'no questions', words: 'Somebody must ask whether she is safe.', effect: 'harm' },
  { party: 'A08', quote: 'when she asks', kind: 'wording', proposal: 'with her consent', words: 'She decides.' },
  { party: 'A03', quote: '', words: 'Which ward takes her at night?', kind: 'question' },
];

describe('a table of comments comes back', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;
  let lead: Awaited<ReturnType<typeof enters>>;

  async function enters(who: Guest, screen: 'desktop' | 'phone' = 'desktop') {
    const person = await browser.openPage(server.url, screen);
    await seeded.enter(person.context, server.url, who);
    await person.page.goto(`/sops/${seeded.sopId}/comments`);
    return person;
  }

  beforeAll(async () => {
    seeded = seedInstallation(
      doc(p('Staff ask no questions about the violence.'), p('The police write a report when she asks for it.')),
    );
    seeded.commentMeanwhile(WRITTEN, said);
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
    lead = await enters('lead');
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it('shows all that was said, and only what is asked for', async () => {
    const { page } = lead;
    await page.getByRole('heading', { name: '3 comments, 3 need a decision' }).waitFor();
    await expectAccessible(page);
    await takeScreenshot(page, 'comment-table');
    await page.getByLabel('Type', { exact: true }).selectOption({ label: 'Other wording' });
    await page.getByRole('button', { name: 'Show', exact: true }).click();
    await page.getByText('1 of 3 shown').waitFor();
    expect(await page.locator('.comment-lines tbody tr').count()).toBe(1);
  });
});
