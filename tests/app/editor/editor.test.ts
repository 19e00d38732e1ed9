import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { doc, duty, p, table } from '../../../schema/document/build';
import { openModule } from '../../support/open-module';
import type * as Bench from './editor-bench';

declare const bench: typeof Bench;

type Text = ReturnType<typeof doc>;

let page: Page;
let cdp: CDPSession;
let opened: Awaited<ReturnType<typeof openModule>>;

const open = (text: Text, people = 2, language = 'en') =>
  page.evaluate(([t, n, l]) => bench.open(t, n, l), [text, people, language] as const);
const textOf = (person: number) => page.evaluate((n) => bench.textOf(n), person);
const typeAfter = (person: number, words: string, more: string) =>
  page.evaluate(([n, w, m]) => bench.typeAfter(n, w, m), [person, words, more] as const);
const undo = (person: number) => page.evaluate((n) => bench.undo(n), person);
const redo = (person: number) => page.evaluate((n) => bench.redo(n), person);

beforeAll(async () => {
  opened = await openModule('tests/app/editor/editor-bench.ts');
  page = opened.page;
  cdp = await page.context().newCDPSession(page);
});
afterAll(async () => {
  await opened.close();
});

describe('undo', () => {
  it('takes back only one’s own words, also in a paragraph that somebody else wrote in since', async () => {
    await open(doc(p('Staff listen.')));
    await typeAfter(0, 'Staff', ' always');
    await typeAfter(1, 'always', ' gently');
    await typeAfter(1, 'listen', ' and wait');
    expect(await textOf(0)).toBe('Staff always gently listen and wait.');
    await undo(0);
    expect(await textOf(0)).toBe('Staff gently listen and wait.');
    expect(await undo(0)).toBe(false);
    expect(await textOf(1)).toBe('Staff gently listen and wait.');
    await redo(0);
    expect(await textOf(1)).toBe('Staff always gently listen and wait.');
  });

  it('takes back what was typed while the line was lost, and nothing that came in on its return', async () => {
    await open(doc(p('One.'), p('Two.')));
    await page.evaluate(() => bench.part());
    await typeAfter(0, 'One', ' mine');
    await typeAfter(1, 'One', ' theirs');
    await typeAfter(1, 'Two', ' theirs');
    await page.evaluate(() => bench.join());
    expect(await textOf(0)).toBe(await textOf(1));
    await undo(0);
    expect(await textOf(0)).toBe('One theirs.\nTwo theirs.');
    expect(await textOf(1)).toBe('One theirs.\nTwo theirs.');
  });

  it('does not bring back a paragraph that somebody else removed', async () => {
    await open(doc(p('Stays.'), p('Goes.')));
    await typeAfter(0, 'Goes', ' soon');
    await page.evaluate(() => bench.look(1, 'Goes soon.'));
    await page.evaluate(() => bench.replaceAll(1, ''));
    await undo(0);
    expect(await textOf(1)).toBe(await textOf(0));
    expect(await textOf(0)).not.toContain('Goes');
  });
});

describe('find and replace', () => {
  const finding = (person: number) => page.evaluate((n) => bench.finding(n), person);
  const facts = { party: 'p', name: 'Hospital', trigger: 'She arrives', deadline: '2 hours', record: 'her file' };

  it('finds words of the text and of duties, goes round, and keeps up with what others type', async () => {
    await open(doc(p('She decides.'), duty(facts, 'Asks what she wants.')));
    await page.evaluate(() => bench.look(0, 'she', { wholeWord: true }));
    expect(await finding(0)).toEqual({ count: 3, current: 0 });
    await page.evaluate(() => bench.step(0, -1));
    expect(await finding(0)).toEqual({ count: 3, current: 2 });
    await page.evaluate(() => bench.step(0, 1));
    expect(await finding(0)).toEqual({ count: 3, current: 0 });
    await typeAfter(1, 'decides', ' because she can');
    expect(await finding(0)).toMatchObject({ count: 4 });
  });

  it('replaces everywhere as one step, which one undo takes back without touching another’s words', async () => {
    await open(doc(p('The victim, and the Victim’s file.'), duty(facts, 'Hears the victim.')));
    await typeAfter(0, 'file', ' 1');
    await page.evaluate(() => bench.look(0, 'victim'));
    expect(await page.evaluate(() => bench.replaceAll(0, 'survivor'))).toBe(3);
    await typeAfter(1, 'Hears', ' out');
    expect(await textOf(1)).toBe('The survivor, and the survivor’s file 1.\nHears out the survivor.');
    await undo(0);
    expect(await textOf(1)).toBe('The victim, and the Victim’s file 1.\nHears out the victim.');
  });

  it('replaces in the fact of a duty', async () => {
    await open(doc(duty(facts, 'Treats.')));
    await page.evaluate(() => bench.look(0, 'hours'));
    await page.evaluate(() => bench.replaceOne(0, 'days'));
    expect(JSON.stringify(await page.evaluate(() => bench.jsonOf(1)))).toContain('"deadline":"2 days"');
  });

  it('one replacement after the other goes on behind what was put in', async () => {
    await open(doc(p('a a a')));
    await page.evaluate(() => bench.look(0, 'a'));
    for (let times = 0; times < 2; times += 1) await page.evaluate(() => bench.replaceOne(0, 'aa'));
    expect(await textOf(0)).toBe('aa aa a');
  });

  it('changes nothing where one may not write', async () => {
    await open(doc(p('agreed words')));
    await page.evaluate(() => (bench.lock(0), bench.look(0, 'agreed')));
    await page.evaluate(() => bench.replaceAll(0, 'other'));
    expect(await textOf(0)).toBe('agreed words');
  });

  it.each([
    ['th', 'ผู้เสียหายต้องการความช่วยเหลือ', 'ผู้เสียหาย', 'ผู้รอดชีวิต', 'ผู้รอดชีวิตต้องการความช่วยเหลือ'],
    ['km', 'ជំនួយ\u200bសង្គម', 'ជំនួយសង្គម', 'សេវា', 'សេវា'],
    ['my', 'အကူအညီ ပေးသည်', 'အကူအညီ', 'ဝန်ဆောင်မှု', 'ဝန်ဆောင်မှု ပေးသည်'],
    ['lo', 'ແມ່ຍິງຕ້ອງການ', 'ແມ່ຍິງ', 'ຜູ້ຍິງ', 'ຜູ້ຍິງຕ້ອງການ'],
  ])('works in %s', async (language, text, term, words, after) => {
    await open(doc(p(text)), 2, language);
    await page.evaluate((t) => bench.look(0, t), term);
    expect(await page.evaluate((w) => bench.replaceAll(0, w), words)).toBe(1);
    expect(await textOf(1)).toBe(after.normalize('NFC'));
  });
});

describe('tables by keyboard', () => {
  const keys = async (...names: string[]) => {
    for (const name of names) {
      await page.keyboard.press(name);
      await page.evaluate(() => new Promise(requestAnimationFrame));
    }
  };

  it('Tab goes from cell to cell and makes a row at the end; Shift and Tab go back', async () => {
    await open(doc(table(['Who', 'When'], ['Police', 'Now'])), 1);
    await page.evaluate(() => bench.caretAfter(0, 'Who'));
    await keys('Tab', 'Tab', 'Tab', 'Tab');
    await page.keyboard.type('Court');
    await keys('Shift+Tab');
    await page.keyboard.type('Later');
    expect(await textOf(0)).toContain('Court');
    expect(await textOf(0)).toContain('Later');
    expect((await page.evaluate(() => bench.jsonOf(0))).content?.[0]?.content).toHaveLength(3);
  });

  it('a table that is the whole text can be left upwards and downwards', async () => {
    await open(doc(table(['Who', 'When'], ['Police', 'Now'])), 1);
    await page.evaluate(() => bench.caretAfter(0, 'Now'));
    await keys('ArrowDown');
    await page.keyboard.type('Below');
    await page.evaluate(() => bench.caretAfter(0, 'Who'));
    await keys('ArrowUp');
    await page.keyboard.type('Above');
    const { content = [] } = await page.evaluate(() => bench.jsonOf(0));
    expect(content.map(({ type }) => type)).toEqual(['paragraph', 'table', 'paragraph']);
    expect(content[0]).toMatchObject({ content: [{ text: 'Above' }] });
    expect(content[2]).toMatchObject({ content: [{ text: 'Below' }] });
  });

  it('the first row heads the others or not, and rows and columns come and go', async () => {
    await open(doc(table(['Who', 'When'], ['Police', 'Now'])), 2);
    await page.evaluate(() => bench.caretAfter(0, 'When'));
    const firstRow = async () => (await page.evaluate(() => bench.jsonOf(1))).content?.[0]?.content?.[0]?.content ?? [];
    await page.evaluate(() => bench.run(0, 'toggleHeaderRow'));
    expect((await firstRow()).map(({ type }) => type)).toContain('tableCell');
    await page.evaluate(() => bench.run(0, 'toggleHeaderRow'));
    expect((await firstRow()).map(({ type }) => type)).toEqual(['tableHeader', 'tableHeader']);
    await page.evaluate(() => bench.run(0, 'addColumnAfter'));
    expect(await firstRow()).toHaveLength(3);
  });
});

describe('keys', () => {
  it('every key that an editor part brings along with Ctrl is on the sheet', async () => {
    await open(doc(p('')), 1);
    const { listed, brought } = await page.evaluate(() => bench.keys());
    const canonical = (key: string) => key.toLowerCase().split('-').sort().join('-');
    const known = new Set(listed.flatMap(({ keys }) => keys.map(canonical)));
    const unlisted = brought
      .filter((key) => /Mod-(?!Delete|Backspace)/.test(key))
      .filter((key) => !known.has(canonical(key)));
    expect(unlisted).toEqual([]);
  });

  it.each([
    ['Control+k', 'link'],
    ['Control+f', 'find'],
    ['Control+Shift+h', 'replace'],
    ['F3', 'findNext'],
    ['Shift+F3', 'findPrevious'],
    ['Control+/', 'help'],
    ['Escape', 'leave'],
    ['Alt+F10', 'leave'],
  ])('%s opens %s', async (key, door) => {
    await open(doc(p('words')), 1);
    await page.evaluate(() => bench.caretAfter(0, 'words'));
    await page.keyboard.press(key);
    expect((await page.evaluate(() => bench.said())).opened).toEqual([door]);
  });

  it.each([
    ['Control+Alt+2', '"level":2'],
    ['Control+Alt+4', '"level":4'],
    ['Control+Shift+7', 'orderedList'],
    ['Control+Shift+8', 'bulletList'],
    ['Control+Shift+b', 'blockquote'],
    ['Shift+Enter', 'hardBreak'],
  ])('%s makes %s', async (key, made) => {
    await open(doc(p('words')), 1);
    await page.evaluate(() => bench.caretAfter(0, 'words'));
    await page.keyboard.press(key);
    expect(JSON.stringify(await page.evaluate(() => bench.jsonOf(0)))).toContain(made);
  });
});

describe('pasting', () => {
  const paste = (html: string, plain = '') =>
    page.evaluate(([h, t]) => bench.pasteInto(0, h, t), [html, plain] as const);
  const said = async () => (await page.evaluate(() => bench.said())).told;

  it('words come in clean at the caret, and others see them', async () => {
    await open(doc(p('Before after')));
    await page.evaluate(() => bench.caretAfter(0, 'Before'));
    await paste('<span style="color:red;font-weight:700"> bold</span><script>x</script>');
    expect(await textOf(1)).toBe('Beforebold after');
    expect(await said()).toEqual([]);
  });

  it('asterisks stay asterisks', async () => {
    await open(doc(p('')), 1);
    await paste('', 'a **b** _c_ 2*3*4');
    expect(await textOf(0)).toBe('a **b** _c_ 2*3*4');
    expect(JSON.stringify(await page.evaluate(() => bench.jsonOf(0)))).not.toContain('marks');
  });

  it('what is left out is told by its number', async () => {
    await open(doc(p('')), 1);
    await paste('<p>words<img src="a"><img src="b"></p>');
    expect((await said()).map((line) => JSON.parse(line))).toEqual([{ images: 2, files: 0, comments: 0, struck: 0 }]);
  });

  it('more than forty pages do not come in at once', async () => {
    await open(doc(p('Stays')), 2);
    await paste(`<p>${'word '.repeat(30_000)}</p>`);
    await paste('', 'x'.repeat(100_001));
    expect(await said()).toEqual(['too long: 149999', 'too long: 100001']);
    expect(await textOf(1)).toBe('Stays');
  });
});

describe('composing while somebody else types', () => {
  const compose = async (steps: readonly string[], between: (step: number) => Promise<unknown>) => {
    for (const [at, text] of steps.entries()) {
      await cdp.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      await between(at);
    }
    await cdp.send('Input.insertText', { text: steps.at(-1) ?? '' });
    await page.evaluate(() => new Promise(requestAnimationFrame));
  };
  const shared = (words: string) => [...words].map((_, at, all) => all.slice(0, at + 1).join(''));

  it.each([
    ['Thai', 'th', 'ผู้หญิง'],
    ['Khmer', 'km', 'ស្ត្រី'],
    ['Lao', 'lo', 'ແມ່ຍິງ'],
    ['Burmese', 'my', 'အမျိုးသမီး'],
  ])('no letter of %s is lost or doubled, in another paragraph or the same', async (_name, language, words) => {
    for (const place of ['Nobody', 'Two', 'One']) {
      await open(doc(p('One.'), p('Two.')), 2, language);
      await page.evaluate(() => bench.caretAfter(0, 'One'));
      await compose(shared(words), (at) =>
        page.evaluate(
          ([where, digit]) => {
            const before = document.activeElement;
            bench.insertBehind(1, where, digit);
            if (document.activeElement !== before) throw new Error('the focus moved');
          },
          [`${place}`, String(at % 10)] as const,
        ),
      );
      await expect
        .poll(() => textOf(0))
        .toContain(place === 'Nobody' ? words : String((shared(words).length - 1) % 10));
      const text = await textOf(0);
      expect(text).toBe(await textOf(1));
      expect(text.replace(/[0-9]/g, ''), place).toBe(`One${words}.\nTwo.`);
      const digits = place === 'Nobody' ? [] : shared(words).map((_, at) => String(at % 10));
      expect([...text].filter((letter) => /[0-9]/.test(letter)).sort()).toEqual(digits.sort());
    }
  });
});
