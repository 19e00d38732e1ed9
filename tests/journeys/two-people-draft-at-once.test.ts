import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser, screens } from '../support/open-browser';
import type { Screen, TestBrowser } from '../support/open-browser';
import { seedInstallation, WRITTEN } from '../support/seed-installation';
import type { Seeded } from '../support/seed-installation';
import { startServer } from '../support/start-server';
import type { RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';
import { openGuest } from '../support/writing-guest';

describe.each(Object.keys(screens) as Screen[])('two people draft a section at once, one of them on a %s', (screen) => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;
  let port: string;

  const start = (env: Record<string, string> = {}) => startServer({ dataDir: seeded.dataDir, env });
  const guest = (name: Parameters<typeof openGuest>[3], on: Screen = screen) =>
    openGuest(browser, server.url, seeded, name, on);

  beforeAll(async () => {
    seeded = seedInstallation();
    [server, browser] = await Promise.all([start(), openBrowser()]);
    port = new URL(server.url).port;
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it('their words merge, each sees the other by name and party, and both pages say that all is saved', async () => {
    const [lead, nurse] = await Promise.all([guest('lead', 'desktop'), guest('nurse')]);
    await Promise.all([lead.openForWriting(seeded.page(WRITTEN)), nurse.openForWriting(seeded.page(WRITTEN))]);
    await lead.page.getByRole('listitem').filter({ hasText: 'Joss Aldane A03' }).waitFor();
    if (screen === 'phone') await nurse.page.getByRole('button', { name: '1 other here' }).click();
    await nurse.page.getByRole('listitem').filter({ hasText: 'Mara Solen' }).waitFor();
    await Promise.all([
      lead.typeAfter('First contact', ' and first hour'),
      nurse.typeAfter('Staff ask no questions', ' They listen.'),
    ]);
    for (const { text, isSaved } of [lead, nurse]) {
      await text.getByText('First contact and first hour').waitFor();
      await text.getByText('Staff ask no questions about the violence. They listen.').waitFor();
      await isSaved();
    }
    expect(await lead.words()).toBe(await nurse.words());
    await expectAccessible(nurse.page);
    await takeScreenshot(nurse.page, `section-drafting-${screen}`);
    expect([...lead.problems, ...nurse.problems]).toEqual([]);
    await Promise.all([lead.context.close(), nurse.context.close()]);
  });

  it('a called section is read-only for everybody at once', async () => {
    const [lead, nurse] = await Promise.all([guest('lead', 'desktop'), guest('nurse')]);
    await Promise.all([lead.openForWriting(seeded.page(4)), nurse.openForWriting(seeded.page(4))]);
    await lead.page.getByRole('button', { name: /^Call this section/ }).click();
    await Promise.all([lead, nurse].map(({ text }) => text.waitFor({ state: 'detached' })));
    for (const { page, showPane } of [lead, nurse]) {
      await showPane('Agreement');
      await page.locator('.standing .status').getByText('Called').waitFor();
      await expectAccessible(page);
    }
    await takeScreenshot(nurse.page, `section-called-${screen}`);
    await lead.page.getByRole('button', { name: 'Take the call back' }).click();
    await nurse.showPane('Text');
    await Promise.all([lead.text.waitFor(), nurse.text.waitFor()]);
    expect([...lead.problems, ...nurse.problems]).toEqual([]);
    await Promise.all([lead.context.close(), nurse.context.close()]);
  });

  // On a phone nothing of what follows differs.
  if (screen === 'phone') return;

  it('undo takes back only what one has done oneself', async () => {
    const [lead, nurse] = await Promise.all([guest('lead', 'desktop'), guest('nurse')]);
    await Promise.all([lead.openForWriting(seeded.page(WRITTEN)), nurse.openForWriting(seeded.page(WRITTEN))]);
    await lead.typeAfter('First contact', ' (lead)');
    await nurse.text.getByText('(lead)').waitFor();
    await nurse.typeAfter('First contact', ' (nurse)');
    await lead.text.getByText('(lead) (nurse)').waitFor();
    await nurse.page.getByRole('button', { name: 'Undo my last change' }).click();
    await lead.text.getByText('(nurse)').waitFor({ state: 'detached' });
    await lead.text.getByText('(lead)').waitFor();
    await Promise.all([lead.context.close(), nurse.context.close()]);
  });

  it('what is typed while the server is dead is kept, named as unsent, and arrives after the restart', async () => {
    const nurse = await guest('nurse');
    await nurse.openForWriting(seeded.page(WRITTEN));
    await nurse.typeAfter('Treats injuries.', ' At any hour.');
    await nurse.isSaved();
    await nurse.page.keyboard.type(' Free');
    await server.kill();
    await nurse.page.keyboard.type(' of charge.');
    await nurse.page
      .getByText(/changes? not sent yet, lost if you close this page/)
      .first()
      .waitFor();
    server = await start({ PORT: port });
    await nurse.isSaved();
    await nurse.text.getByText('Treats injuries. At any hour. Free of charge.').waitFor();
    const lead = await guest('lead', 'desktop');
    await lead.openForWriting(seeded.page(WRITTEN));
    await lead.text.getByText('Treats injuries. At any hour. Free of charge.').waitFor();
    await Promise.all([lead.context.close(), nurse.context.close()]);
  });

  it('words that came after the call are not in the text, and are kept as a proposal', async () => {
    const nurse = await guest('nurse');
    await nurse.openForWriting(seeded.page(WRITTEN));
    await nurse.typeAfter('Staff ask no questions', ' In time.');
    await nurse.isSaved();
    await server.kill();
    await nurse.page.keyboard.type(' Too late.');
    seeded.callMeanwhile(WRITTEN);
    server = await start({ PORT: port });
    await nurse.page.getByRole('status').filter({ hasText: 'Your changes are kept as a proposal' }).waitFor();
    await nurse.text.waitFor({ state: 'detached' });
    const words = await nurse.page.locator('.section-sheet .section-text').innerText();
    expect(words).toContain('In time.');
    expect(words).not.toContain('Too late.');
    await expectAccessible(nurse.page);
    await nurse.context.close();
  });
});
