import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OutsideJudges } from '../exports/signature/outside-judges';
import { expectAccessible } from '../support/expect-accessible';
import { openBrowser, screens } from '../support/open-browser';
import type { Screen, TestBrowser } from '../support/open-browser';
import { runAccord } from '../support/run-accord';
import { PASSWORD, seedAgreedSop, STATEMENT } from '../support/seed-agreed-sop';
import type { AgreedSop } from '../support/seed-agreed-sop';
import { startServer } from '../support/start-server';
import type { RunningServer } from '../support/start-server';
import { takeScreenshot } from '../support/take-screenshot';
import { blankPage, flip } from '../support/tampered';

type Opened = { page: Page; context: BrowserContext; problems: string[] };

const signingStatement = 'Signed after our board had read it.';
const declineReason = 'The ministry has not answered us yet.';

/** Words as they run through a printed page, whatever lines they were broken into. */
const unbroken = (words: string) => words.replaceAll(/\s+/g, ' ');

describe('three agencies sign and pdfsig agrees', () => {
  let server: RunningServer;
  let browser: TestBrowser;
  let seeded: AgreedSop;
  let lead: Opened;
  let hospital: Opened;
  const opened: Opened[] = [];
  /** the file after the first signature, and after the third */
  const files: Record<'earlier' | 'signed', Buffer> = { earlier: Buffer.alloc(0), signed: Buffer.alloc(0) };

  const ceremony = () => seeded.place('ceremony');
  const press = ({ page }: Opened, name: string | RegExp) => page.getByRole('button', { name }).click();
  const readsAs = ({ page }: Opened, words: string) => page.locator('main').getByText(words).first().waitFor();

  async function open(screen: Screen): Promise<Opened> {
    const person = await browser.openPage(server.url, screen);
    opened.push(person);
    return person;
  }
  async function enters(who: string, screen: Screen) {
    const person = await open(screen);
    await seeded.enter(person.context, server.url, who);
    return person;
  }
  /** follows a fresh one-time link and goes to the page on which to sign */
  async function comesToSign(who: string, screen: Screen) {
    const person = await open(screen);
    await person.page.goto(await seeded.link(who));
    await press(person, /: sign me in$/);
    await person.page.getByRole('heading', { level: 1, name: 'My procedures' }).waitFor();
    await person.page.goto(seeded.place('ceremony/sign'));
    return person;
  }
  async function tick({ page }: Opened) {
    for (const words of ['I have read the document.', /^I sign on behalf of /])
      await page.getByRole('checkbox', { name: words }).check();
  }
  async function fetched({ page }: Opened, file: string) {
    const answer = await page.request.get(`${ceremony()}/${file}`);
    expect(answer.status()).toBe(200);
    return answer.body();
  }

  beforeAll(async () => {
    seeded = await seedAgreedSop();
    [server, browser] = await Promise.all([startServer({ dataDir: seeded.dataDir }), openBrowser()]);
    [lead, hospital] = [await enters('lead', 'desktop'), await enters('A03', 'phone')];
  });
  afterAll(async () => {
    await browser.close();
    await server.stop();
    seeded.remove();
  });

  it('the lead freezes the document, and the signatories looking on are called', async () => {
    await Promise.all([lead.page.goto(ceremony()), hospital.page.goto(ceremony())]);
    await readsAs(lead, 'Every section is settled.');
    await expectAccessible(lead.page);
    expect(await hospital.page.getByRole('button', { name: /^Freeze/ }).count()).toBe(0);
    await press(lead, 'Freeze the document and open the ceremony');
    await readsAs(lead, '0 of 4 agencies have signed');
    await readsAs(hospital, 'Kesh Provincial Hospital has not signed yet: you can sign or decline');
    await expectAccessible(lead.page);
    await expectAccessible(hospital.page);
    await takeScreenshot(lead.page, 'ceremony-open-desktop');
  });

  it('a signatory reads what the agency commits to and the whole document, and finds nothing ticked', async () => {
    await hospital.page.getByRole('link', { name: 'Read and sign' }).click();
    await readsAs(hospital, 'Treats her injuries before anything else.');
    await readsAs(hospital, 'When: She arrives · Within: Two hours · Record: Medical file');
    const arrives = hospital.page.waitForEvent('download');
    await hospital.page.getByRole('link', { name: 'Open the document (PDF)' }).click();
    const whole = readFileSync(await (await arrives).path());
    expect(whole.subarray(0, 5).toString()).toBe('%PDF-');
    await hospital.page.getByRole('link', { name: 'Read it as a page' }).click();
    await hospital.page.getByRole('link', { name: 'Statements and objections' }).waitFor();
    await readsAs(hospital, 'Treats her injuries before anything else.');
    const listed = await hospital.page.getByRole('link', { name: /^\d\. / }).count();
    expect(await hospital.page.getByRole('article', { name: /./ }).count()).toBe(listed);
    expect(listed).toBe(5);
    await expectAccessible(hospital.page);
    await takeScreenshot(hospital.page, 'whole-text-phone');
    await hospital.page.goBack();
    const boxes = hospital.page.getByRole('checkbox');
    expect(await boxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).not.toContain(true);
    await expectAccessible(hospital.page);
    await takeScreenshot(hospital.page, 'sign-phone');
  });

  it('nobody signs without both statements and without showing again who they are', async () => {
    const submit = 'Sign on behalf of the agency';
    await press(hospital, submit);
    for (const words of ['Confirm that you have read the document.', 'Confirm that you sign on behalf of your agency.'])
      await hospital.page.getByRole('link', { name: words }).waitFor();
    await expectAccessible(hospital.page);
    await tick(hospital);
    await press(hospital, submit);
    await readsAs(hospital, 'Please show again that it is you');
    await hospital.page.getByLabel('Your password').first().fill('not the password');
    await press(hospital, submit);
    await readsAs(hospital, 'That did not match');
    expect(await hospital.page.getByRole('checkbox', { name: 'I have read the document.' }).isChecked()).toBe(true);
    await readsAs(lead, '0 of 4 agencies have signed');
    await hospital.page.getByLabel('Your password').first().fill(PASSWORD);
    await press(hospital, submit);
    await readsAs(hospital, '1 of 4 agencies have signed');
    await readsAs(lead, '1 of 4 agencies have signed');
    files.earlier = await fetched(lead, 'signed.pdf');
  });

  it('two who sign at the same moment both stand in the file, and everybody sees the roll light up', async () => {
    const [office, lawyer] = [await comesToSign('A01', 'desktop'), await comesToSign('A08', 'phone')];
    await lawyer.page.getByRole('textbox', { name: 'Statement' }).fill(signingStatement);
    await Promise.all([tick(office), tick(lawyer)]);
    await expectAccessible(office.page);
    await Promise.all([office, lawyer].map((each) => press(each, 'Sign on behalf of the agency')));
    for (const each of [office, lawyer, lead, hospital]) await readsAs(each, '3 of 4 agencies have signed');
    await readsAs(lead, signingStatement);
    await readsAs(lead, 'The procedure is in force');
    for (const code of ['A01', 'A03', 'A08'])
      await lead.page.locator('.roll li[data-state^="signed"]').filter({ hasText: code }).waitFor();
  });

  it('another declines with a reason, which voids nobody’s signature', async () => {
    const police = await comesToSign('A05', 'phone');
    await police.page.locator('summary', { hasText: 'Decline to sign' }).click();
    await press(police, 'Decline');
    await police.page.getByRole('link', { name: 'Write the reason for declining.' }).waitFor();
    await expectAccessible(police.page);
    await police.page.getByRole('textbox', { name: 'Reason' }).fill(declineReason);
    await press(police, 'Decline');
    for (const each of [police, lead, hospital]) await readsAs(each, 'one has declined');
    await lead.page.locator('.roll li[data-state="declined"]').getByText(declineReason).waitFor();
    await readsAs(lead, '3 of 4 agencies have signed');
    await expectAccessible(lead.page);
    await takeScreenshot(lead.page, 'ceremony-signed-desktop');
    await takeScreenshot(hospital.page, 'ceremony-signed-phone');
  });

  it('who has signed is offered nothing more, and a second signature is refused', async () => {
    await hospital.page.goto(seeded.place('ceremony/sign'));
    await readsAs(hospital, 'Your agency has signed.');
    expect(await hospital.page.locator('main').getByRole('button').count()).toBe(0);
    const { ceremony: opened } = JSON.parse(String(await fetched(lead, 'record.json')));
    const again = { intent: 'sign', ceremonyId: opened.id, read: 'on', onBehalf: 'on', password: PASSWORD };
    const options = { form: again, headers: { Origin: server.url } };
    const answer = await hospital.page.request.post(seeded.place('ceremony/sign'), options);
    expect(answer.status()).toBe(409);
  });

  it('pdfsig trusts every signature in the file, and it is a sound PDF with every statement in it', async () => {
    const arrives = lead.page.waitForEvent('download');
    await lead.page.getByRole('link', { name: /^The document with every signature so far/ }).click();
    files.signed = readFileSync(await (await arrives).path());
    const certificate = String(await fetched(lead, 'authority.pem'));
    const judges = new OutsideJudges({ certificate });
    const said = judges.pdfsig(files.signed);
    expect(said.match(/Signature is Valid\./g)).toHaveLength(4);
    expect(said.match(/Certificate is Trusted\./g)).toHaveLength(4);
    for (const name of ['Odile Renn', 'Prisca Lowen', 'Ester Quill']) expect(said).toContain(name);
    expect(said).not.toContain('Hedda Strand');
    expect(judges.qpdf(files.signed)).toContain('No syntax or stream encoding errors found');
    judges.dismiss();
    const printed = unbroken(execFileSync('pdftotext', ['-', '-'], { input: files.signed, encoding: 'utf8' }));
    for (const words of [STATEMENT, 'Treats her injuries before anything else.', 'Hedda Strand'])
      expect(printed).toContain(words);
  });

  it('the command names the file, and each thing that was done to a copy of it', async () => {
    const judge = async (bytes: Buffer) => {
      const path = join(seeded.dataDir, 'judged.pdf');
      writeFileSync(path, bytes);
      const { code, out } = await runAccord(seeded.dataDir, ['verify', path]);
      rmSync(path);
      return `${code} ${out}`;
    };
    expect(await judge(files.signed)).toMatch(
      /^0 This file is authentic, and not final\.\n.*\nIt holds 3 of 4 signatures/,
    );
    expect(await judge(flip(files.signed, 20_000))).toMatch(
      /^1 This file has been altered\.\nBytes covered by the sig/,
    );
    expect(await judge(blankPage(files.signed))).toMatch(/^1 This file has been altered\.\nStep 6 of the file changes/);
  });

  it.each(Object.keys(screens) as Screen[])('anyone is told the same on a page, on a %s', async (screen) => {
    const anyone = await open(screen);
    await anyone.page.goto('/verify');
    const judge = async (name: string, buffer: Buffer) => {
      await anyone.page.getByLabel('PDF file').setInputFiles({ name, mimeType: 'application/pdf', buffer });
      await press(anyone, 'Check this file');
      await anyone.page.getByRole('heading', { name }).waitFor();
      return anyone.page.locator('main').getByRole('status').innerText();
    };
    const genuine = await judge('signed.pdf', files.signed);
    expect(genuine).toContain('authentic, and not final');
    expect(genuine).toContain('The edition is in force since');
    await anyone.page.getByRole('row').getByText('Signed on behalf of Kesh Provincial Hospital').waitFor();
    await expectAccessible(anyone.page);
    await takeScreenshot(anyone.page, `verify-${screen}`);
    expect(await judge('earlier.pdf', files.earlier)).toContain('The register holds 3 signatures by now.');
    expect(await judge('flipped.pdf', flip(files.signed, 20_000))).toContain('are no longer those that were signed.');
    await expectAccessible(anyone.page);
    await takeScreenshot(anyone.page, `verify-altered-${screen}`);
    expect(await judge('blanked.pdf', blankPage(files.signed))).toContain('changes what had been signed.');
    expect(await judge('cut.pdf', files.signed.subarray(0, -900))).toContain('part of the file was cut off.');
    expect(await judge('minutes.pdf', Buffer.from('Dear all'))).toContain('This is not a PDF file.');
  });

  it('who declined may sign later: the file is final, and the decline stays on record', async () => {
    const police = await comesToSign('A05', 'desktop');
    await tick(police);
    await press(police, 'Sign on behalf of the agency');
    for (const each of [police, lead]) await readsAs(each, '4 of 4 agencies have signed');
    await readsAs(lead, 'declined at first; the decline stays on record');
    const path = join(seeded.dataDir, 'final.pdf');
    writeFileSync(path, await fetched(lead, 'signed.pdf'));
    expect((await runAccord(seeded.dataDir, ['verify', path])).out).toMatch(/^This is the registered final file\./);
  });

  it('nothing went wrong on any screen', () => {
    const problems = opened.flatMap((each) => each.problems);
    expect(problems.filter((problem) => !/status of (401|403|409|422)/.test(problem))).toEqual([]);
  });
});
