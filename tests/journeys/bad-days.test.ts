import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerPerson, setPassword, signInLinkFor } from '../../server/people';
import { beside } from '../support/beside';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser, screens } from '../support/open-browser';
import type { Screen, TestBrowser } from '../support/open-browser';
import { seedInstallation, WRITTEN } from '../support/seed-installation';
import type { Seeded } from '../support/seed-installation';
import { seedNeighbour } from '../support/seed-neighbour';
import type { Neighbour } from '../support/seed-neighbour';
import { startServer } from '../support/start-server';
import type { RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';

const PASSWORD = 'lantern river harbour scales';
const HOUR = 3_600_000;

/** Ids of the right shape that nothing has. */
const absent: Neighbour = {
  sopId: 'sop_0000000000000000',
  sectionId: 'section_0000000000000000',
  meetingId: 'meeting_0000000000000000',
  revisionId: 'revision_0000000000000000',
};

type Write = (ids: Neighbour) => { path: string; form: Record<string, string> };

/** A page as everybody would get it: without the ids that were asked for and the nonce of this one answer. */
function plain(body: string, { sopId, sectionId, meetingId, revisionId }: Neighbour): string {
  const ids = [sopId, sectionId, meetingId, revisionId];
  return ids.reduce((text, id) => text.replaceAll(id, 'ID'), body).replaceAll(/nonce="[^"]*"/g, '');
}

describe('bad days', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;
  let neighbour: Neighbour;

  const linkFor = (guest: string, now?: () => Date) =>
    beside(
      seeded.dataDir,
      ({ context }) => {
        const link = signInLinkFor(context({ kind: 'installation' }), `${guest}@lower-kesh.example`);
        return new URL(link).pathname;
      },
      now,
    );
  const said = (page: Page) => page.locator('main').innerText();
  const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click();

  beforeAll(async () => {
    seeded = seedInstallation();
    seeded.callMeanwhile(WRITTEN);
    neighbour = await seedNeighbour(seeded.dataDir, 'lead@lower-kesh.example');
    await beside(seeded.dataDir, async ({ context }) => {
      for (const guest of ['lawyer', 'reader']) {
        const person = { email: `${guest}@lower-kesh.example`, name: guest };
        const personId = registerPerson(context({ kind: 'installation' }), person);
        await setPassword(context({ kind: 'person', personId, name: guest }), { password: PASSWORD });
      }
    });
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  describe('at the door', () => {
    it.each(Object.keys(screens) as Screen[])('a link that is wrong, used or over says so on a %s', async (screen) => {
      const { page, context } = await browser.openPage(server.url, screen);
      const dayBefore = new Date(Date.now() - 25 * HOUR);
      const [used, over] = [await linkFor('hospital'), await linkFor('hospital', () => dayBefore)];
      await page.goto(used);
      await press(page, 'I am Dara Vint: sign me in');
      await page.getByRole('heading', { level: 1, name: 'My procedures' }).waitFor();
      const answers: string[] = [];
      for (const path of [`/link/${'x'.repeat(43)}`, used, over]) {
        const answer = await page.goto(path);
        answers.push(`${answer?.status()} ${await said(page)}`);
      }
      expect(answers[0]).toMatch(/^410 This link can no longer be used/);
      expect(new Set(answers).size).toBe(1);
      await expectAccessible(page);
      await takeScreenshot(page, `link-over-${screen}`);
      await context.close();
    });

    it('a link opened in two browsers signs in the one that is quicker', async () => {
      const link = await linkFor('nurse');
      const [one, two] = await Promise.all([browser.openPage(server.url), browser.openPage(server.url)]);
      await Promise.all([one.page.goto(link), two.page.goto(link)]);
      await press(one.page, /sign me in$/);
      await one.page.getByRole('heading', { level: 1, name: 'My procedures' }).waitFor();
      await press(two.page, /sign me in$/);
      await two.page.getByText('This link can no longer be used').waitFor();
      await expectAccessible(two.page);
      await Promise.all([one.context.close(), two.context.close()]);
    });

    it('ten wrong passwords, and even the right one has to wait', async () => {
      const { page, context } = await browser.openPage(server.url, 'phone');
      const answer = async (email: string, password: string) => {
        await page.goto('/sign-in');
        await page.getByLabel('E-mail address').fill(email);
        await page.getByLabel('Password').fill(password);
        await press(page, 'Sign in');
        await page.getByRole('alert').waitFor();
        return page.getByRole('alert').innerText();
      };
      const lawyer = 'lawyer@lower-kesh.example';
      const wrong = await answer(lawyer, 'not the password');
      expect(wrong).toContain('That did not match');
      expect(await page.getByLabel('E-mail address').inputValue()).toBe(lawyer);
      await expectAccessible(page);
      expect(await answer('nobody@lower-kesh.example', 'not the password')).toBe(wrong);
      for (let attempt = 2; attempt <= 10; attempt += 1) {
        const form = { intent: 'sign-in', email: lawyer, password: `guess ${attempt}` };
        const guess = await page.request.post('/sign-in', { form, headers: { Origin: server.url } });
        expect([attempt, guess.status()]).toEqual([attempt, 401]);
      }
      expect(await answer(lawyer, PASSWORD)).toMatch(/Too many attempts\s+Wait 15 minutes, then try again\./);
      await expectAccessible(page);
      await takeScreenshot(page, 'too-many-attempts-phone');
      await context.close();
    });
  });

  describe('another procedure', () => {
    const addresses = (own: string, { sopId, sectionId, meetingId, revisionId }: Neighbour) => [
      ...['', '/sections', '/meetings', '/meetings/new', '/revisions', '/ceremony', '/ceremony/sign'].map(
        (place) => `/sops/${sopId}${place}`,
      ),
      ...['/ceremony/signed.pdf', '/people', '/people/rules', '/trail', '/events'].map(
        (place) => `/sops/${sopId}${place}`,
      ),
      ...[sopId, own].flatMap((sop) => [
        `/sops/${sop}/sections/${sectionId}`,
        `/sops/${sop}/sections/${sectionId}/text`,
        `/sops/${sop}/meetings/${meetingId}`,
        `/sops/${sop}/revisions/${revisionId}`,
        `/sops/${sop}/revisions/compare?from=${revisionId}`,
      ]),
    ];

    it('answers with the page of what is not there, letter for letter', async () => {
      const { page, context } = await browser.openPage(server.url);
      await seeded.enter(context, server.url, 'nurse');
      const answer = async (path: string, ids: Neighbour) => {
        const response = await page.request.get(path);
        return `${response.status()} ${plain(await response.text(), ids)}`;
      };
      const [theirs, nobodys] = [addresses(seeded.sopId, neighbour), addresses(seeded.sopId, absent)];
      for (const [index, path] of theirs.entries()) {
        const answers = [await answer(path, neighbour), await answer(nobodys[index] ?? '', absent)];
        expect(answers[0], path).toMatch(/^404 /);
        expect(answers[0], path).toBe(answers[1]);
      }
      await page.goto(theirs[0] ?? '');
      await page.getByRole('heading', { level: 1, name: 'This page is not here' }).waitFor();
      await expectAccessible(page);
      await context.close();
    });

    it('takes no write, with the answer of what is not there', async () => {
      const { page, context } = await browser.openPage(server.url);
      await seeded.enter(context, server.url, 'hospital');
      const answer = async ({ path, form }: ReturnType<Write>, ids: Neighbour) => {
        const response = await page.request.post(path, { form, headers: { Origin: server.url } });
        return `${response.status()} ${plain(await response.text(), ids)}`;
      };
      const vote = { intent: 'castVote', textHash: '0'.repeat(64), partyId: 'party_0', position: 'agree' };
      const writes: Write[] = [
        ({ sopId, sectionId }) => ({ path: `/sops/${sopId}/sections/${sectionId}`, form: { ...vote, sectionId } }),
        ({ sectionId }) => ({ path: seeded.page(WRITTEN), form: { ...vote, sectionId } }),
        ({ meetingId }) => ({ path: `/sops/${seeded.sopId}/meetings/${meetingId}`, form: { intent: 'seal' } }),
        ({ sopId }) => ({ path: `/sops/${sopId}/ceremony`, form: { intent: 'freeze' } }),
      ];
      for (const write of writes) {
        const theirs = await answer(write(neighbour), neighbour);
        expect(theirs).toMatch(/^404 /);
        expect(theirs).toBe(await answer(write(absent), absent));
      }
      await context.close();
    });

    it('is not shown inside one’s own, even to somebody who has a seat in both', async () => {
      const { page, context } = await browser.openPage(server.url);
      await seeded.enter(context, server.url, 'lead');
      const { sectionId, meetingId, revisionId } = neighbour;
      for (const place of [`sections/${sectionId}`, `meetings/${meetingId}`, `revisions/${revisionId}`]) {
        const statuses = [];
        for (const sop of [neighbour.sopId, seeded.sopId])
          statuses.push((await page.request.get(`/sops/${sop}/${place}`)).status());
        expect([place, ...statuses]).toEqual([place, 200, 404]);
      }
      await context.close();
    });
  });

  describe('a vote without what it must supply', () => {
    it.each([
      ['desktop', true],
      ['phone', true],
      ['desktop', false],
      ['phone', false],
    ] as const)('is named beside the field, and nothing typed is lost (%s, JavaScript %s)', async (screen, scripts) => {
      const { page, context } = await browser.openPage(server.url, screen, { javaScriptEnabled: scripts });
      await seeded.enter(context, server.url, 'hospital');
      await page.goto(`${seeded.page(WRITTEN)}#agreement`);
      await page.getByRole('radio', { name: 'We cannot agree to these words' }).check();
      await page.getByLabel('What stands in the way?').fill('Two hours are too short.\nNight shifts are thin.');
      await press(page, 'Cast this vote');
      const field = (label: string) => page.locator('.field').filter({ has: page.getByLabel(label) });
      await field('On what ground?').getByText('Choose the ground of the objection.').waitFor();
      await field('What would resolve it?').locator('.field-error').waitFor();
      expect(await field('What stands in the way?').locator('.field-error').count()).toBe(0);
      expect(await page.getByLabel('What stands in the way?').inputValue()).toBe(
        'Two hours are too short.\nNight shifts are thin.',
      );
      expect(await page.getByRole('radio', { name: 'We cannot agree to these words' }).isChecked()).toBe(true);
      // Axe is a script too.
      if (scripts) await expectAccessible(page);
      await takeScreenshot(page, `vote-refused-${screen}${scripts ? '' : '-without-scripts'}`);
      await context.close();
    });

    it('counts once it is whole, without any JavaScript', async () => {
      const { page, context } = await browser.openPage(server.url, 'phone', { javaScriptEnabled: false });
      await seeded.enter(context, server.url, 'hospital');
      await page.goto(`${seeded.page(WRITTEN)}#agreement`);
      await page.getByRole('radio', { name: 'Not ours to decide' }).check();
      await page.getByLabel('Why?').selectOption('no-instruction');
      await press(page, 'Cast this vote');
      await page.locator('.vote-line[data-party="A03"]').first().getByText('stands aside').waitFor();
      await page.goto(seeded.page(1));
      expect(await said(page)).toContain('scripts are switched off or blocked here');
      await context.close();
    });
  });

  it('who is not signed in is sent to the door, and from there to where they were going', async () => {
    const { page, context } = await browser.openPage(server.url);
    await page.goto(`/sops/${seeded.sopId}/trail`);
    expect(new URL(page.url()).search).toBe(`?next=${encodeURIComponent(`/sops/${seeded.sopId}/trail`)}`);
    await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
    await page.getByLabel('E-mail address').fill('reader@lower-kesh.example');
    await page.getByLabel('Password').fill(PASSWORD);
    await press(page, 'Sign in');
    await page.getByText('The trail is whole').waitFor();
    await expectAccessible(page);
    await context.close();
  });
});
