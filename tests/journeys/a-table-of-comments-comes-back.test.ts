import { readFile } from 'node:fs/promises';
import { readSheet } from 'read-excel-file/node';
import writeXlsxFile from 'write-excel-file/node';
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

const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The table as a ministry sends it back: one comment decided on, two added, one of these for an unknown agency. */
async function filledIn(file: Buffer): Promise<Buffer> {
  const rows = (await readSheet(file)).map((row) => row.map((cell) => (cell === null ? '' : String(cell))));
  const head = rows.find((row) => row[0] === 'No.') ?? [];
  const at = (heading: string) => head.indexOf(heading);
  const decided = rows.find((row) => row.includes('Somebody must ask whether she is safe.')) ?? [];
  decided[at('Disposition')] = 'Accepted in part';
  decided[at('Reason')] = 'Only where she is safe.';
  const added = (agency: string, words: string) => {
    const cells = { Agency: agency, Section: String(WRITTEN), Type: 'Concern', Comment: words, Channel: 'Paper' };
    const row = head.map(() => '');
    for (const [heading, cell] of Object.entries({ ...cells, Received: '2026-03-05' })) row[at(heading)] = cell;
    return row;
  };
  const all = [...rows, added('A08', 'Who goes with her?'), added('A99', 'And who pays?')];
  return writeXlsxFile(all.map((row) => row.map((value) => ({ value, type: String })))).toBuffer();
}

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
    await page.getByRole('link', { name: 'Show all comments' }).click();
    await page.getByText('Which ward takes her at night?').waitFor();
  });

  it('leads from each comment to its thread', async () => {
    const { page } = await enters('hospital', 'phone');
    await page.getByText('Somebody must ask whether she is safe.').waitFor();
    await expectAccessible(page);
    await takeScreenshot(page, 'comment-table-phone');
    expect(await page.getByRole('link', { name: 'Bring a table back' }).count()).toBe(0);
    await page.getByRole('link', { name: `Open at C${WRITTEN}-1: Steps from first contact to follow-up` }).click();
    await page.locator('#comments .comment').getByText('Somebody must ask whether she is safe.').waitFor();
  });

  it('goes out as a spreadsheet, is filled in elsewhere, and comes back with a look before anything is written', async () => {
    const { page } = lead;
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Spreadsheet (XLSX)' }).click();
    const name = 'filled in.xlsx';
    const buffer = await filledIn(await readFile(await (await coming).path()));
    await page.getByRole('link', { name: 'Bring a table back' }).click();
    await page.getByLabel('The table', { exact: false }).setInputFiles({ name, mimeType, buffer });
    await page.getByRole('button', { name: 'Look at the rows' }).click();
    await page.getByText('1 row with errors · 1 new comment · 1 decision · 2 rows that change nothing').waitFor();
    await page.getByText('No agency of this procedure has this code or name.').waitFor();
    await expectAccessible(page);
    await takeScreenshot(page, 'comment-import');
    await page.getByRole('button', { name: 'Write 1 new comment and 1 decision' }).click();
    await page.getByText('The table is on record').waitFor();
    await page.getByRole('link', { name: 'To the comments' }).click();
    await page.getByRole('heading', { name: '4 comments, 3 need a decision' }).waitFor();
    await page.getByText('Only where she is safe.').waitFor();
    await page.getByText('Who goes with her?').waitFor();
    expect(lead.problems).toEqual([]);
  });

  it('that is no table says what to do instead', async () => {
    const { page } = lead;
    await page.goto(`/sops/${seeded.sopId}/comments/import`);
    const file = { name: 'letter.docx', mimeType, buffer: Buffer.from('Dear colleagues') };
    await page.getByLabel('The table', { exact: false }).setInputFiles(file);
    await page.getByRole('button', { name: 'Look at the rows' }).click();
    await page.getByText('This is neither a spreadsheet').first().waitFor();
  });
});
