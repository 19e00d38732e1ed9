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

type Opened = Awaited<ReturnType<typeof openGuest>>;

describe.each(Object.keys(screens) as Screen[])('a vote is refused on old words, on a %s', (screen) => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;
  let lead: Opened;
  let hospital: Opened;

  const choose = ({ page }: Opened, sentence: string) => page.getByRole('radio', { name: sentence }).check();
  const press = ({ page }: Opened, name: string | RegExp) => page.getByRole('button', { name }).click();
  const standing = ({ page }: Opened) => page.locator('.standing');

  const call = async () => {
    await lead.showPane('Agreement');
    await press(lead, /^Call this section/);
    await lead.page.getByText('You have just called this section').waitFor();
  };
  const reopen = async () => {
    await lead.page.getByText('Open for drafting again').click();
    await lead.page.getByLabel('Why is it reopened?').fill('The hospital asked for a time limit.');
    await press(lead, 'Reopen this section');
    await lead.text.waitFor();
  };

  beforeAll(async () => {
    seeded = seedInstallation();
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
    lead = await openGuest(browser, server.url, seeded, 'lead', 'desktop');
    hospital = await openGuest(browser, server.url, seeded, 'hospital', screen);
    await lead.openForWriting(seeded.page(WRITTEN));
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it('a party sees the call without reloading, with the four sentences and who must itself agree', async () => {
    await hospital.page.goto(seeded.page(WRITTEN));
    await hospital.showPane('Agreement');
    await standing(hospital).getByText('Drafting').waitFor();
    await call();
    await standing(hospital).getByText('Kesh Provincial Hospital must itself agree').waitFor();
    expect(await hospital.page.getByRole('radio').count()).toBe(4);
    await expectAccessible(hospital.page);
    await expectAccessible(lead.page);
    await takeScreenshot(hospital.page, `ballot-${screen}`);
  });

  it('a vote that lacks what it must supply says so and keeps what was written', async () => {
    await choose(hospital, 'We cannot agree to these words');
    await hospital.page.getByLabel('What stands in the way?').fill('Two hours are too short.');
    await press(hospital, 'Cast this vote');
    await hospital.page.getByRole('link', { name: 'Choose the ground of the objection.' }).waitFor();
    expect(await hospital.page.getByLabel('What stands in the way?').inputValue()).toBe('Two hours are too short.');
    await expectAccessible(hospital.page);
  });

  it('a vote on words that have changed is not recorded: the page shows the change and asks on the new words', async () => {
    // The page of the hospital hears of nothing, as on a phone that has lost its line for a moment.
    await hospital.page.route(/\/events(\?|$)/, (route) => route.abort());
    await hospital.page.reload();
    await hospital.showPane('Agreement');
    const before = await standing(hospital).locator('.fingerprint').innerText();
    await reopen();
    await lead.typeAfter('Treats injuries.', ' Calls the shelter.');
    await lead.isSaved();
    await call();
    await choose(hospital, 'We agree and will apply this section as written');
    const refused = hospital.page.waitForResponse((response) => response.request().method() === 'POST');
    await press(hospital, 'Cast this vote');
    expect((await refused).status()).toBe(409);
    await hospital.page.getByText('The words changed while you were reading').waitFor();
    await hospital.page.locator('.refused ins').getByText('Calls the shelter.').waitFor();
    await expectAccessible(hospital.page);
    await takeScreenshot(hospital.page, `vote-on-old-words-${screen}`);
    await hospital.page.unroute(/\/events(\?|$)/);
    expect(await standing(hospital).locator('.fingerprint').innerText()).not.toBe(before);
    expect(await lead.page.locator('.vote-group').filter({ hasText: 'Agrees' }).count()).toBe(0);
  });

  it('the vote on the new words counts, and everybody looking sees it, on the front page too', async () => {
    const reader = await openGuest(browser, server.url, seeded, 'reader', screen);
    const fetched: string[] = [];
    reader.page.on('request', (request) => fetched.push(new URL(request.url()).pathname));
    const listens = reader.page.waitForRequest(/\/events\?/);
    await reader.page.goto(`/sops/${seeded.sopId}`);
    await listens;
    const agrees = reader.page.getByRole('row', { name: 'Kesh Provincial Hospital' }).locator('[data-vote="agree"]');
    expect(await agrees.count()).toBe(0);
    await choose(hospital, 'We agree and will apply this section as written');
    await press(hospital, 'Cast this vote');
    await hospital.page.getByText('Change the vote').waitFor();
    await lead.page.locator('.vote-line[data-party="A03"]').getByText('agrees').waitFor();
    expect(await standing(lead).innerText()).not.toContain('Kesh Provincial Hospital must itself agree');
    await agrees.waitFor({ state: 'attached' });
    const loaded = fetched.filter((path) => path.endsWith('.data'));
    expect(new Set(loaded)).toEqual(new Set([`/sops/${seeded.sopId}/look.data`]));
    expect(reader.problems).toEqual([]);
    await reader.context.close();
  });

  it('when the words change again the party sees what changed since it agreed, and agrees again with one press', async () => {
    await hospital.page.reload();
    await hospital.showPane('Agreement');
    await reopen();
    await lead.typeAfter('Calls the shelter.', ' Keeps her file apart.');
    await lead.isSaved();
    await call();
    await hospital.page.getByText('The words changed since Kesh Provincial Hospital agreed').waitFor();
    await hospital.page.getByText('Show what changed').click();
    await hospital.page.locator('.changed-bar ins').getByText('Keeps her file apart.').waitFor();
    await expectAccessible(hospital.page);
    await takeScreenshot(hospital.page, `words-changed-${screen}`);
    await press(hospital, 'Still agree');
    await hospital.page.locator('.changed-bar').waitFor({ state: 'detached' });
    await lead.page.locator('.vote-line[data-party="A03"]:not(:has([data-earlier]))').waitFor();
  });

  it('an objection is opened, answered, and closed by its owner alone', async () => {
    const lawyer = await openGuest(browser, server.url, seeded, 'lawyer', screen);
    await lawyer.page.goto(seeded.page(WRITTEN));
    await lawyer.showPane('Agreement');
    await choose(lawyer, 'We cannot agree to these words');
    await lawyer.page.getByLabel('On what ground?').selectOption('safety');
    await lawyer.page.getByLabel('What stands in the way?').fill('A call can be overheard.');
    await lawyer.page.getByLabel('What would resolve it?').fill('Say that the call is made in private.');
    await press(lawyer, 'Cast this vote');
    await standing(lead).getByText('Contested').waitFor();
    await lead.page.getByText('Answer this objection').click();
    await lead.page.getByRole('radio', { name: 'Explanation' }).check();
    await lead.page.getByLabel('Your answer').fill('Section 2 says that every call is made in private.');
    await press(lead, 'Give this answer');
    await lawyer.page.getByText('Your turn: does this resolve it for Open Scales Legal Aid?').waitFor();
    await expectAccessible(lawyer.page);
    await takeScreenshot(lawyer.page, `objection-${screen}`);
    await lawyer.page.getByText('It is resolved: change our vote').click();
    const closing = lawyer.page.locator('#objections');
    await closing.getByRole('radio', { name: 'We agree and will apply this section as written' }).check();
    await press(lawyer, 'Close the objection with this vote');
    await standing(lead).getByText('Contested').waitFor({ state: 'detached' });
    expect(await lead.page.getByRole('button', { name: 'It is not resolved' }).count()).toBe(0);
    expect([...lawyer.problems, ...lead.problems]).toEqual([]);
    await lawyer.context.close();
  });
});
