import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerPerson } from '../../server/people';
import { outline } from '../../server/sections';
import { createSop } from '../../server/sops';
import type { Workspace } from '../../server/workspace';
import { beside } from '../support/beside';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser } from '../support/open-browser';
import type { TestBrowser } from '../support/open-browser';
import { seedInstallation } from '../support/seed-installation';
import type { Seeded } from '../support/seed-installation';
import { startServer } from '../support/start-server';
import type { RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';
import { openGuest } from '../support/writing-guest';

/** A procedure of the ten components, led by the lead of the installation. */
function tenComponents({ context }: Workspace) {
  const name = 'Mara Solen';
  const email = 'lead@lower-kesh.example';
  const personId = registerPerson(context({ kind: 'installation' }), { name, email });
  const lead = context({ kind: 'person', personId, name });
  const sopId = createSop(lead, { title: 'Upper Kesh' });
  return { sopId, terms: outline(lead, sopId)[2]?.id ?? '' };
}

describe('a lead shapes what the template gave', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;
  let made: ReturnType<typeof tenComponents>;

  beforeAll(async () => {
    seeded = seedInstallation();
    made = await beside(seeded.dataDir, tenComponents);
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it.each(['desktop', 'phone'] as const)(
    'leaves a term out with a reason, and puts it back, on a %s',
    async (screen) => {
      const { page, problems, showPane } = await openGuest(browser, server.url, seeded, 'lead', screen);
      await page.goto(`/sops/${made.sopId}/sections/${made.terms}`);
      await showPane('Agreement');
      await page.getByText('Leave out a block of the template').click();
      await page.getByRole('button', { name: 'Leave this block out' }).click();
      await page.getByRole('link', { name: 'Write the reason.' }).waitFor();
      await page.getByLabel('Block', { exact: true }).selectOption({ label: 'World of work' });
      await page.getByLabel('Why is it left out?').fill('No law here uses the term.');
      await expectAccessible(page);
      await page.getByRole('button', { name: 'Leave this block out' }).click();
      const list = page.getByRole('region', { name: 'Left out of the template' });
      await list.getByText('No law here uses the term.').waitFor();
      await takeScreenshot(page, `left-out-${screen}`);
      await list.getByRole('button', { name: 'Put back: World of work' }).click();
      await list.getByText('No law here uses the term.').waitFor({ state: 'detached' });
      expect(problems.filter((problem) => !problem.includes('status of 422'))).toEqual([]);
    },
  );

  it.each(['desktop', 'phone'] as const)('adds a section after the ten, on a %s', async (screen) => {
    const { page, problems } = await openGuest(browser, server.url, seeded, 'lead', screen);
    await page.goto(`/sops/${made.sopId}/sections`);
    await page.getByText('Add a section').first().click();
    await page.getByRole('button', { name: 'Add this section' }).click();
    await page.getByRole('link', { name: 'Write a title.' }).waitFor();
    await page.getByLabel('Title').fill(`Criminal proceedings, on a ${screen}`);
    await page.getByLabel('Words to begin with').fill('She is heard once.');
    await expectAccessible(page);
    await takeScreenshot(page, `add-section-${screen}`);
    await page.getByRole('button', { name: 'Add this section' }).click();
    await page.getByRole('heading', { level: 1, name: `Criminal proceedings, on a ${screen}` }).waitFor();
    await page.getByText('She is heard once.').first().waitFor();
    expect(problems.filter((problem) => !problem.includes('status of 422'))).toEqual([]);
  });
});
