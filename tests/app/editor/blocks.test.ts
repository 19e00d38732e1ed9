import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeBlock } from '../../../schema/document/blocks';
import { doc, p } from '../../../schema/document/build';
import type { DocumentNode } from '../../../schema/document';
import { openModule } from '../../support/open-module';
import type * as Bench from './editor-bench';

declare const bench: typeof Bench;

const row = (name: string, rest = {}) => makeBlock('directoryEntry', { category: 'health', name, ...rest });
const directory = (...rows: DocumentNode[]) => doc(p('Before.'), makeBlock('directory', {}, ...rows), p());

const soon = { timeout: 3_000 };
describe('structured blocks in an editor', () => {
  let page: Page;
  let problems: string[];
  let close: () => Promise<void>;

  beforeAll(async () => {
    ({ page, problems, close } = await openModule('tests/app/editor/editor-bench.ts'));
  });
  afterAll(() => close());

  const open = (text: DocumentNode, people = 2) => page.evaluate(([t, n]) => bench.open(t, n), [text, people] as const);
  const part = () => page.evaluate(() => bench.part());
  const join = () => page.evaluate(() => bench.join());
  const json = (person: number) => page.evaluate((who) => bench.jsonOf(who), person);
  /** A browser tells of a new selection later: a key pressed before that would act elsewhere. */
  const caretAfter = async (words: string) => {
    await page.evaluate((text) => bench.caretAfter(0, text), words);
    await page.waitForFunction(
      (text) =>
        document.activeElement?.matches('.tiptap') && getSelection()?.anchorNode?.textContent?.includes(text) === true,
      words,
    );
    await settled();
  };
  const isTaken = (name: string) =>
    page.waitForFunction(
      (text) => document.querySelector('.ProseMirror-selectednode')?.textContent?.includes(text) === true,
      name,
      soon,
    );
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await settled();
  };
  /** A browser may still move the selection in the frames after a key. */
  const settled = () =>
    page.evaluate(async () => {
      for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
    });
  const chosen = () => page.locator('.ProseMirror-selectednode > .block-head .block-title').allTextContents();
  const editor = (person: number) => page.locator('.tiptap').nth(person);
  const rows = async (person: number) =>
    ((await json(person)).content ?? [])
      .flatMap((block) => (block.type === 'directory' ? (block.content ?? []) : []))
      .map(({ attrs }) => attrs ?? {});
  const block = (person: number, name: string) =>
    editor(person)
      .locator('.structured[data-block="directoryEntry"]')
      .filter({ has: page.locator('.block-title', { hasText: name }) });
  const edit = async (person: number, name: string) => {
    await block(person, name).getByRole('button', { name: /^Edit/ }).click();
    return block(person, name);
  };

  it('two people fill two fields of one row, and both stay', async () => {
    await open(directory(row('Hospital')));
    const [mine, theirs] = [await edit(0, 'Hospital'), await edit(1, 'Hospital')];
    await part();
    await mine.getByLabel('Monday').fill('08:00-17:00');
    await theirs.getByLabel('Contact').fill('front desk');
    await join();
    expect(await rows(0)).toEqual(await rows(1));
    expect((await rows(0))[0]).toMatchObject({ monday: '08:00-17:00', contact: 'front desk', name: 'Hospital' });
    expect(await mine.getByLabel('Contact').inputValue()).toBe('front desk');
  });

  it('a row taken out of two leaves the other one its own, whatever is filled in meanwhile', async () => {
    await open(directory(row('Hospital'), row('Shelter')));
    await part();
    await page.evaluate(() => bench.remove(0, 'directoryEntry', 0));
    await (await edit(1, 'Shelter')).getByLabel('Location').fill('restricted');
    await (await edit(1, 'Hospital')).getByLabel('Cost').fill('free');
    await join();
    expect((await rows(0)).map(({ name, location, cost }) => [name, location, cost])).toEqual([
      ['Shelter', 'restricted', ''],
    ]);
    expect(await rows(0)).toEqual(await rows(1));
  });

  it('a row moved past another keeps what it says, and the other what is filled in meanwhile', async () => {
    await open(directory(row('Hospital', { cost: 'free' }), row('Shelter')));
    await part();
    await page.evaluate(() => bench.move(0, 'directoryEntry', 0, 1));
    await (await edit(1, 'Shelter')).getByLabel('Location').fill('restricted');
    await join();
    expect((await rows(0)).map(({ name, location, cost }) => [name, location, cost])).toEqual([
      ['Shelter', 'restricted', ''],
      ['Hospital', '', 'free'],
    ]);
    expect(await rows(0)).toEqual(await rows(1));
  });

  it('undo takes back a field of one’s own and nothing of another’s', async () => {
    await open(directory(row('Hospital')));
    const mine = await edit(0, 'Hospital');
    await mine.getByLabel('Cost').fill('free');
    await (await edit(1, 'Hospital')).getByLabel('Contact').fill('front desk');
    await mine.getByLabel('Cost').press('Control+z');
    expect((await rows(1))[0]).toMatchObject({ cost: '', contact: 'front desk' });
    await mine.getByLabel('Cost').press('Control+Shift+z');
    expect((await rows(1))[0]).toMatchObject({ cost: 'free', contact: 'front desk' });
  });

  it('a removed row comes back with undo', async () => {
    await open(directory(row('Hospital'), row('Shelter')), 1);
    await block(0, 'Hospital')
      .getByRole('button', { name: /^Remove/ })
      .click();
    expect(await rows(0)).toHaveLength(1);
    await page.evaluate(() => bench.undo(0));
    expect((await rows(0)).map(({ name }) => name)).toEqual(['Hospital', 'Shelter']);
  });

  it('a value that a field may not hold is said beside it and written nowhere', async () => {
    await open(directory(row('Hospital', { monday: '08:00-17:00' })), 1);
    const mine = await edit(0, 'Hospital');
    await mine.getByLabel('Monday').fill('morning');
    await mine.getByLabel('Tuesday').focus();
    await mine.getByText('Write hours such as').waitFor();
    expect(await mine.getByLabel('Monday').getAttribute('aria-invalid')).toBe('true');
    expect((await rows(0))[0]).toMatchObject({ monday: '08:00-17:00' });
    await mine.getByLabel('Monday').fill('closed');
    expect((await rows(0))[0]).toMatchObject({ monday: 'closed' });
    expect(await mine.getByText('Write hours such as').isVisible()).toBe(false);
  });

  it('a party is kept by its id and by the name it has now', async () => {
    await open(directory(row('Hospital')), 1);
    await (await edit(0, 'Hospital')).getByLabel('Party of this procedure').selectOption('party_8');
    expect((await rows(0))[0]).toMatchObject({ party: 'party_8', partyName: 'Open Scales' });
  });

  it('several parties are ticked', async () => {
    await open(doc(makeBlock('dataItem', { item: 'Date', collectedBy: 'party_9 Gone Office' })), 1);
    await editor(0).getByRole('button', { name: /^Edit/ }).click();
    await editor(0).getByLabel('A03 Kesh Hospital').check();
    expect((await json(0)).content?.[0]?.attrs?.['collectedBy']).toBe('party_9 Gone Office\nparty_3 Kesh Hospital');
  });

  it('by keyboard: arrows stop at a row, Enter goes into its fields, Escape comes out', async () => {
    await open(directory(row('Hospital'), row('Shelter')), 1);
    await caretAfter('Before.');
    await press('ArrowDown');
    await isTaken('Hospital');
    await press('Enter');
    await page.waitForFunction(
      () => document.activeElement?.closest('[data-field]')?.getAttribute('data-field') === 'category',
      undefined,
      soon,
    );
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await page.keyboard.type(' of Kesh');
    expect((await rows(0))[0]).toMatchObject({ name: 'Hospital of Kesh' });
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Edit');
  });

  it('by keyboard: arrows go from row to row in both directions, over blocks without any', async () => {
    const text = doc(
      ...[p('Before.'), makeBlock('directory', {}, row('Hospital'), row('Shelter'))],
      ...[makeBlock('definition', {}), makeBlock('directory', {}, row('Third')), p('End.')],
    );
    await open(text, 1);
    await caretAfter('Before.');
    const stops = async (key: string, times: number) => {
      const found: string[] = [];
      for (let time = 0; time < times; time += 1) {
        await press(key);
        found.push((await chosen())[0]?.split(' · ').at(-1) ?? '');
      }
      return found;
    };
    expect(await stops('ArrowDown', 6)).toEqual(['Hospital', 'Shelter', '', 'Third', '', '']);
    expect(await stops('ArrowUp', 4)).toEqual(['Third', '', 'Shelter', 'Hospital']);
  });

  it('by keyboard: Delete takes away the row that arrows stopped at', async () => {
    await open(directory(row('Hospital'), row('Shelter')), 1);
    await caretAfter('Before.');
    await press('ArrowDown');
    await isTaken('Hospital');
    await press('Delete');
    expect((await rows(0)).map(({ name }) => name)).toEqual(['Shelter']);
  });

  it('a slash on an empty line offers blocks, narrowed down by what is typed, and Enter puts one in', async () => {
    await open(doc(p('Before.'), p()), 1);
    await caretAfter('Before.');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('/');
    const list = page.getByRole('listbox');
    await list.waitFor();
    expect(await list.getByRole('option').count()).toBeGreaterThan(12);
    await page.keyboard.type('service d');
    expect(await list.getByRole('option').allTextContents()).toEqual([expect.stringContaining('Service directory')]);
    const active = await editor(0).getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).textContent()).toContain('Service directory');
    await page.keyboard.press('Enter');
    expect((await json(0)).content?.map(({ type }) => type)).toEqual(['paragraph', 'directory', 'paragraph']);
    expect(await list.isVisible()).toBe(false);
  });

  it('arrows choose in the list, and Escape puts it away and leaves the slash', async () => {
    await open(doc(p('Before.'), p()), 1);
    await caretAfter('Before.');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.type('/');
    await page.keyboard.press('ArrowDown');
    expect(await page.getByRole('option', { selected: true }).textContent()).toContain('Definition');
    await page.keyboard.press('Escape');
    expect(await page.getByRole('listbox').isVisible()).toBe(false);
    expect((await json(0)).content?.[1]?.content?.[0]?.text).toBe('/');
    expect(await page.evaluate(() => bench.said().opened)).toEqual([]);
  });

  it('a definition is written in place: its term, and its meaning as text', async () => {
    await open(doc(p('/def')), 1);
    await caretAfter('/def');
    await page.getByRole('listbox').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.type('Survivor');
    expect((await json(0)).content?.[0]).toMatchObject({ type: 'definition', attrs: { term: 'Survivor' } });
    await editor(0).locator('.block-content p').click();
    await page.keyboard.type('A woman who lives through violence.');
    expect((await json(0)).content?.[0]?.content?.[0]?.content?.[0]?.text).toBe('A woman who lives through violence.');
  });

  it('a copied directory is pasted whole', async () => {
    const text = directory(row('Hospital', { monday: '08:00-17:00', party: 'party_3', partyName: 'Kesh Hospital' }));
    await open(text, 1);
    const copied = await page.evaluate(() => bench.htmlOf(0));
    await open(doc(p()), 1);
    await page.evaluate((html) => bench.pasteInto(0, html), copied);
    expect((await json(0)).content?.map(({ type }) => type)).toContain('directory');
    expect((await rows(0))[0]).toMatchObject({ name: 'Hospital', monday: '08:00-17:00', party: 'party_3' });
  });

  it('a principle is pasted with its practices, and a foreign page brings none in', async () => {
    const practice = makeBlock('practice', { group: 'safety' }, 'Close the door.');
    await open(doc(makeBlock('principle', { principle: 'safety' }, p('First.'), practice)), 1);
    const copied = await page.evaluate(() => bench.htmlOf(0));
    await open(doc(p()), 1);
    await page.evaluate((html) => bench.pasteInto(0, html), copied);
    expect((await json(0)).content?.[0]).toMatchObject({
      type: 'principle',
      attrs: { principle: 'safety' },
      content: [{ type: 'paragraph' }, { type: 'practice', attrs: { group: 'safety' } }],
    });
    await open(doc(p()), 1);
    await page.evaluate((html) => bench.pasteInto(0, html), copied.replace(/ data-pm-slice="[^"]*"/, ''));
    expect(JSON.stringify(await json(0))).not.toContain('"practice"');
    expect(JSON.stringify(await json(0))).toContain('Close the door.');
  });

  it('nothing can be changed where one may only read', async () => {
    await open(directory(row('Hospital')), 1);
    await page.evaluate(() => bench.lock(0));
    expect(
      await block(0, 'Hospital')
        .getByRole('button', { name: /^(Remove|Move)/ })
        .count(),
    ).toBe(0);
    await block(0, 'Hospital').getByRole('button', { name: /^Show/ }).click();
    expect(await block(0, 'Hospital').getByLabel('Contact').isEditable()).toBe(false);
    expect(problems).toEqual([]);
  });

  it('keep no key waiting while unsafe words are looked for, which are marked after that', async () => {
    await page.evaluate(() => bench.holdThreads());
    await open(doc(p('Begin.'), ...Array.from({ length: 300 }, (_, at) => p(`Staff listen, ${at} times.`))), 1);
    await page.waitForFunction(() => bench.heldThreads() === 1, undefined, { timeout: 0 });
    await caretAfter('Begin.');
    await page.keyboard.type(' The nurse records her visa type.');
    await page.waitForFunction(() => bench.textOf(0).startsWith('Begin. The nurse records her visa type.\n'));
    expect(await page.evaluate(() => bench.timesLooked())).toBe(0);
    await page.evaluate(() => bench.releaseThreads());
    await page.locator('.unsafe-block', { hasText: 'records her visa type' }).waitFor({ timeout: 0 });
  });
});
