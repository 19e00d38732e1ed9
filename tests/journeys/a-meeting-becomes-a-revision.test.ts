import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser, screens } from '../support/open-browser';
import type { Screen, TestBrowser } from '../support/open-browser';
import { seedInstallation, WRITTEN } from '../support/seed-installation';
import type { Guest, Seeded } from '../support/seed-installation';
import { startServer } from '../support/start-server';
import type { RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';
import { openGuest } from '../support/writing-guest';

type Opened = Awaited<ReturnType<typeof openGuest>>;

const narrative = 'The room read the section aloud.\nThe hospital asked for a time limit.';
const decision = 'The shelter is called before she leaves the hospital.';
const statement = 'A survivor may bring an advocate to every step.';

describe('a meeting becomes a revision', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: Seeded;
  /** the lead at the desk, and the same lead's page on the wall of the room */
  let lead: Opened;
  let wall: Opened;
  let hospital: Opened;
  let lawyer: Opened;
  let meeting: string;

  const open = (guest: Guest, screen: Screen) => openGuest(browser, server.url, seeded, guest, screen);
  const place = (path: string) => `/sops/${seeded.sopId}/${path}`;
  const press = ({ page }: Opened, name: string | RegExp) => page.getByRole('button', { name }).click();
  const status = ({ page }: Opened, words: string) => page.locator('main .status').getByText(words).waitFor();

  async function plan({ page }: Opened, title: string, agenda: Record<string, string>) {
    await page.goto(place('meetings/new'));
    const form = page.locator('main');
    await form.getByLabel('Title').fill(title);
    await form.getByLabel('Date and time').fill('2026-12-01T09:30');
    for (const [section, minutes] of Object.entries(agenda)) await form.getByLabel(section).fill(minutes);
    await page.getByRole('button', { name: 'Plan this meeting' }).click();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    return new URL(page.url()).pathname;
  }

  async function vote(guest: Opened, sentence: string) {
    await guest.page.goto(seeded.page(WRITTEN));
    await guest.showPane('Agreement');
    await guest.page.getByRole('radio', { name: sentence }).check();
  }

  beforeAll(async () => {
    seeded = seedInstallation();
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
    [lead, wall] = await Promise.all([open('lead', 'desktop'), open('lead', 'desktop')]);
    [hospital, lawyer] = await Promise.all([open('hospital', 'phone'), open('lawyer', 'desktop')]);
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it('the lead plans it with an agenda of sections, and is told what is still missing', async () => {
    await lead.page.goto(place('meetings'));
    await expectAccessible(lead.page);
    await lead.page.getByRole('link', { name: 'Plan a meeting' }).click();
    await lead.page.getByRole('textbox', { name: 'Place' }).fill('Assembly hall');
    await press(lead, 'Plan this meeting');
    for (const words of ['Write a title.', 'Put at least one section on the agenda.'])
      await lead.page.getByRole('link', { name: words }).waitFor();
    expect(await lead.page.getByRole('textbox', { name: 'Place' }).inputValue()).toBe('Assembly hall');
    await expectAccessible(lead.page);
    meeting = await plan(lead, 'First drafting meeting', { '1. ': '10', [`${WRITTEN}. `]: '25' });
    await lead.page.getByText('35 minutes in all').waitFor();
    await status(lead, 'Planned');
    await expectAccessible(lead.page);
  });

  it('it runs, and whoever looks on sees the attendance as it is taken', async () => {
    await Promise.all([wall.page.goto(meeting), hospital.page.goto(meeting)]);
    await hospital.page.getByText('The lead starts the meeting when the room is ready.').waitFor();
    await press(wall, 'Start the meeting');
    await status(hospital, 'Running');
    for (const [agency, presence] of [
      ['Kesh Provincial Hospital', 'In the room'],
      ['Open Scales Legal Aid', 'Remote'],
      ['Provincial Office for Women’s Affairs', 'In the room'],
    ] as const) {
      const group = wall.page.getByRole('group', { name: `${agency} takes part` });
      await group.getByRole('radio', { name: presence }).check();
    }
    await press(wall, 'Save the attendance');
    for (const { page } of [wall, hospital])
      await page.getByText('2 in the room, 1 remote, 0 on paper, 0 absent').waitFor();
    expect(await hospital.page.getByRole('button', { name: 'Save the attendance' }).count()).toBe(0);
    await expectAccessible(wall.page);
    await expectAccessible(hospital.page);
    await takeScreenshot(hospital.page, 'meeting-running-phone');
  });

  it('a call and two votes note themselves in its minutes, on the wall without reloading', async () => {
    await lead.openForWriting(seeded.page(WRITTEN));
    await press(lead, /^Call this section/);
    await wall.page.getByText(/^Called at/).waitFor();
    await vote(hospital, 'We agree and will apply this section as written');
    await press(hospital, 'Cast this vote');
    await wall.page.getByText('agrees: A03').waitFor();
    await vote(lawyer, 'We agree and will apply it; put this statement on record');
    await lawyer.page.getByLabel('Statement to put on record').fill(statement);
    await press(lawyer, 'Cast this vote');
    await wall.page.getByText('agrees, with a statement: A08').waitFor();
    await expectAccessible(wall.page);
    await expectAccessible(hospital.page);
  });

  it('decisions and a narrative stand beside the facts, and a vote that comes in takes no word away', async () => {
    await wall.page.getByLabel('In one sentence').fill(decision);
    await wall.page.getByLabel('About section').selectOption({ index: 2 });
    await press(wall, 'Note it');
    await wall.page.getByRole('listitem').filter({ hasText: '1. Decision' }).getByText(decision).waitFor();
    expect(await wall.page.getByLabel('In one sentence').inputValue()).toBe('');
    await wall.page.getByRole('textbox', { name: 'Narrative' }).fill(narrative);
    await hospital.page.getByText('Change the vote').click();
    await hospital.page.getByRole('radio', { name: 'Not ours to decide' }).check();
    await hospital.page.getByLabel('Why?').selectOption('no-instruction');
    await press(hospital, 'Cast this vote');
    await wall.page.getByText('stands aside: A03').waitFor();
    expect(await wall.page.getByRole('textbox', { name: 'Narrative' }).inputValue()).toBe(narrative);
    await press(wall, 'Save the narrative');
    await wall.page.getByText('The narrative is saved.').waitFor({ state: 'attached' });
    await takeScreenshot(wall.page, 'meeting-running-desktop');
  });

  it('sealed, it offers no change to anybody, and takes none', async () => {
    await hospital.page.goto(meeting);
    await press(wall, 'Seal and make the record');
    await Promise.all([status(wall, 'Sealed'), status(hospital, 'Sealed')]);
    expect(await wall.page.locator('main').getByRole('button').count()).toBe(0);
    expect(await wall.page.locator('main').getByRole('textbox').count()).toBe(0);
    const late: Record<string, string>[] = [
      { intent: 'seal' },
      { intent: 'start' },
      { intent: 'note-item', kind: 'action', words: 'Too late.' },
      { intent: 'write-narrative', narrative: 'Another story.' },
    ];
    for (const form of late) {
      const answer = await wall.page.request.post(meeting, { form, headers: { Origin: server.url } });
      expect([form.intent, answer.status()]).toEqual([form.intent, 409]);
    }
    await wall.page.reload();
    const minutes = await wall.page.locator('main').innerText();
    expect(minutes).toContain(narrative);
    expect(minutes).not.toContain('Too late.');
    await expectAccessible(wall.page);
  });

  it('its revision holds texts, votes, minutes and the hashes that hold it', async () => {
    await hospital.page.getByRole('link', { name: 'Record R1' }).click();
    await hospital.page.getByRole('heading', { level: 1, name: 'R1' }).waitFor();
    const main = hospital.page.locator('main');
    for (const words of ['This is the first record.', statement, decision, narrative])
      expect(await main.innerText()).toContain(words);
    await expectAccessible(hospital.page);
    await takeScreenshot(hospital.page, 'revision-phone');
  });

  it('after the next meeting, a redline shows word by word what changed between the two', async () => {
    await lead.page.goto(seeded.page(WRITTEN));
    await lead.page.getByText('Open for drafting again').click();
    await lead.page.getByLabel('Why is it reopened?').fill('The hospital asked for a time limit.');
    await press(lead, 'Reopen this section');
    await lead.text.waitFor();
    await lead.typeAfter('Treats injuries.', ' Calls the shelter within one hour.');
    await lead.isSaved();
    await plan(wall, 'Second drafting meeting', { [`${WRITTEN}. `]: '15' });
    await press(wall, 'Start the meeting');
    await press(wall, 'Seal and make the record');
    await wall.page.getByRole('link', { name: 'Record R2' }).click();
    await wall.page.getByRole('link', { name: 'What changed since the record before' }).click();
    await wall.page.getByRole('heading', { level: 1, name: 'From R1 to R2' }).waitFor();
    await wall.page.locator('ins').getByText('Calls the shelter within one hour.').waitFor();
    const added = await wall.page.locator('ins').allInnerTexts();
    expect(added.map((words) => words.trim())).toEqual(['Calls the shelter within one hour.']);
    expect(await wall.page.locator('del').count()).toBe(0);
    expect(await wall.page.getByRole('heading', { name: 'Unchanged' }).count()).toBe(1);
    await wall.page.getByLabel('From', { exact: true }).selectOption({ label: 'R2' });
    await press(wall, 'Show what changed');
    await wall.page.getByText('Nothing changed in any section.').waitFor();
  });

  it('each record carries the hash of the one before', async () => {
    const hashOn = async (revision: string, label: string) => {
      await wall.page.goto(place('revisions'));
      await wall.page.getByRole('link', { name: revision }).first().click();
      await wall.page.getByRole('heading', { level: 1, name: revision }).waitFor();
      return wall.page.locator('dt', { hasText: label }).locator('xpath=following-sibling::dd[1]').innerText();
    };
    expect(await hashOn('R2', 'Hash of the record before')).toBe(await hashOn('R1', 'Hash of this record'));
  });

  it.each(Object.keys(screens) as Screen[])('an observer reads all of it on a %s', async (screen) => {
    const reader = await open('reader', screen);
    const { page } = reader;
    await page.goto(place('meetings'));
    await page.getByRole('link', { name: '1. First drafting meeting' }).waitFor();
    await expectAccessible(page);
    await page.goto(meeting);
    await page.getByText(decision).waitFor();
    await expectAccessible(page);
    await takeScreenshot(page, `meeting-sealed-${screen}`);
    await page.goto(place('revisions'));
    await page.getByText('All 2 records hold: their chain of hashes matches.').waitFor();
    await expectAccessible(page);
    await takeScreenshot(page, `revisions-${screen}`);
    const file = await page.getByRole('link', { name: 'For programs (JSON)' }).getAttribute('href');
    const whole = await (await page.request.get(new URL(file ?? '', server.url).href)).json();
    expect(whole).toMatchObject({ chain: { whole: true }, revisions: [{ number: 1 }, { number: 2 }] });
    await press(reader, 'Show what changed');
    await page.getByRole('heading', { level: 1, name: /^From R/ }).waitFor();
    await expectAccessible(page);
    await page.goto(place('trail'));
    await page.getByText('The trail is whole').waitFor();
    for (const [words, times] of [
      ['sealed a meeting', 2],
      ['made a record', 2],
      ['noted a decision or action', 1],
    ] as const)
      expect([words, await page.locator('.trail-line', { hasText: words }).count()]).toEqual([words, times]);
    await expectAccessible(page);
    await takeScreenshot(page, `trail-${screen}`);
    expect(reader.problems).toEqual([]);
    await reader.context.close();
  });

  it('nothing went wrong on any screen', () => {
    const all = [lead, wall, hospital, lawyer].flatMap(({ problems }) => problems);
    expect(all.filter((problem) => !/status of (409|422)/.test(problem))).toEqual([]);
  });
});
