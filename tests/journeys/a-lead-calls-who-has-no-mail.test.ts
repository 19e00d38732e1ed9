import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { digests } from '../../schema/tables';
import { callSection } from '../../server/agreement';
import { beside } from '../support/beside';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser, type Screen, type TestBrowser } from '../support/open-browser';
import { seedInstallation, WRITTEN, type Guest, type Seeded } from '../support/seed-installation';
import { startSmtpServer, type SmtpServer } from '../support/smtp-server';
import { startServer, type RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';
import { until } from '../support/until';

const refused = 'hospital@lower-kesh.example';

describe('a lead calls who has no mail', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;
  let smtp: SmtpServer;

  async function open(guest: Guest, screen: Screen, colorScheme: 'light' | 'dark' = 'light') {
    const opened = await browser.openPage(server.url, screen, { colorScheme });
    await seeded.enter(opened.context, server.url, guest);
    return opened;
  }

  /** mails that were given up, as the data folder says */
  const refusals = () =>
    beside(seeded.dataDir, ({ database: { orm } }) =>
      orm
        .select()
        .from(digests)
        .all()
        .filter(({ state }) => state === 'failed'),
    ).then((failed) => failed.length);

  beforeAll(async () => {
    seeded = seedInstallation();
    const hourAgo = () => new Date(Date.now() - 3_600_000);
    await beside(
      seeded.dataDir,
      ({ context }) => {
        const lead = context({ kind: 'person', personId: seeded.leadId, name: seeded.people.lead.name });
        callSection(lead, { sectionId: seeded.sectionId(WRITTEN), textHash: seeded.textHash(WRITTEN) });
      },
      hourAgo,
    );
    smtp = await startSmtpServer({ usual: 'take', [refused]: 'refuse' });
    const mail = { SMTP_URL: `smtp://127.0.0.1:${smtp.port}`, MAIL_FROM: 'accord@accord.test', DIGEST_AT: '00:00' };
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir, env: mail }), openBrowser()]);
    await until(() => smtp.taken().length === 1, 'the mail that is taken has come');
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    await smtp.stop();
    seeded.remove();
  });

  it('learns whose mail was refused, and takes the list of what waits to the telephone', async () => {
    await expect.poll(refusals, { timeout: 60_000 }).toBe(1);
    const { page, problems } = await open('lead', 'desktop');
    await page.goto(`/sops/${seeded.sopId}/people`);
    await page.getByText('Dara Vint: the mail server refused it (550)').waitFor();
    await page.getByRole('link', { name: 'Call list' }).click();
    const hospital = page.getByRole('region', { name: /Kesh Provincial Hospital/ });
    await hospital.getByText(/^Answer to: /).waitFor();
    await hospital.getByText('Dara Vint').waitFor();
    await expectAccessible(page);
    await takeScreenshot(page, 'call-list');
    const paper = await page.pdf({ preferCSSPageSize: true, path: process.env.CALL_LIST_PDF });
    expect(paper.subarray(0, 5).toString()).toBe('%PDF-');
    expect(problems).toEqual([]);
  });

  it('has it on a phone too', async () => {
    const { page } = await open('lead', 'phone', 'dark');
    await page.goto(`/sops/${seeded.sopId}/call-list`);
    await page.getByRole('region', { name: /Open Scales/ }).waitFor();
    await expectAccessible(page);
    await takeScreenshot(page, 'call-list-phone');
  });

  it('everybody may switch their mail off', async () => {
    const { page } = await open('lawyer', 'desktop');
    await page.goto('/account');
    await page.getByLabel('Mail about Lower Kesh').uncheck();
    await page.locator('#mail').getByRole('button', { name: 'Save' }).click();
    await page.getByText('Your choice is saved.').waitFor();
    await page.reload();
    expect(await page.getByLabel('Mail about Lower Kesh').isChecked()).toBe(false);
    await expectAccessible(page);
    await takeScreenshot(page, 'account-mail');
  });
});
