import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openModule } from '../../../support/open-module';
import type * as Bench from './paste-bench';

declare const bench: typeof Bench;

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), 'utf8');

/** A line for each block, as the files of what is expected are written. */
const asLines = (html: string) =>
  html
    .replace(
      /(<(\/?(tbody|table|blockquote|tr|ul|ol)|\/h\d)[^>]*>|<\/p>(?=<p|<h|<ul|<ol|<t|<bl|$)|<\/li>(?=<li))/g,
      '$1\n',
    )
    .trim();

const nothing = { images: 0, files: 0, comments: 0, struck: 0 };

describe('what is pasted', () => {
  let page: Page;
  let opened: Awaited<ReturnType<typeof openModule>>;

  const clean = (html: string) => page.evaluate((pasted) => bench.cleanPaste(pasted), html);
  const cleanHtml = async (html: string) => (await clean(html)).html;

  beforeAll(async () => {
    opened = await openModule('tests/app/editor/paste/paste-bench.ts');
    page = opened.page;
  });
  afterAll(() => opened.close());

  it.each([
    ['Word on Windows', 'word-windows', { images: 1, comments: 1 }],
    ['Word on a Mac', 'word-mac', { struck: 1 }],
    ['Word in the browser', 'word-online', { images: 1 }],
    ['LibreOffice', 'libreoffice', {}],
    ['Google Docs', 'google-docs', { images: 1 }],
    ['a web page', 'web-page', { images: 2 }],
  ])(
    'from %s becomes headings, lists, tables and plain words, and what stayed out is counted',
    async (_, name, out) => {
      const { html, leftOut } = await clean(fixture(`${name}.clipboard`));
      expect(`${asLines(html)}\n`).toBe(fixture(`${name}.clean`));
      expect(leftOut).toEqual({ ...nothing, ...out });
    },
  );

  it('runs nothing and asks for nothing while it is read', async () => {
    await clean(fixture('web-page.clipboard'));
    await clean(fixture('word-windows.clipboard'));
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(opened.problems).toEqual([]);
  });

  it.each([
    ['https://example.org/a', 'https://example.org/a'],
    ['mailto:help@example.org', 'mailto:help@example.org'],
    ['tel:+60312345678', 'tel:+60312345678'],
    [
      'https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Flaw&data=x',
      'https://example.org/law',
    ],
  ])('a link to %s leads to %s', async (written, address) => {
    expect(await cleanHtml(`<a href="${written}">words</a>`)).toBe(`<p><a href="${address}">words</a></p>`);
  });

  it.each([
    'javascript:alert(1)',
    ' jAvascript:alert(1)',
    'data:text/html,x',
    'file:///C:/cases/1.docx',
    '#top',
    '/sops',
    'ftp://x',
    `https://example.org/${'x'.repeat(2000)}`,
  ])('a link to %s comes in as its words alone', async (address) => {
    expect(await cleanHtml(`<a href="${address}">words</a>`)).toBe('<p>words</p>');
  });

  it.each([
    ['<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4>', '<h2>a</h2><h3>b</h3><h4>c</h4><h4>d</h4>'],
    ['<h2>a</h2><h3>b</h3>', '<h2>a</h2><h3>b</h3>'],
    ['<h5>a</h5>', '<h4>a</h4>'],
    ['<p style="mso-outline-level:1">a</p><p style="mso-outline-level:2">b</p>', '<h2>a</h2><h3>b</h3>'],
  ])('headings keep their order within the levels a section has: %s', async (pasted, html) => {
    expect(await cleanHtml(pasted)).toBe(html);
  });

  it.each([
    ['๑.', { ordered: true, type: null, number: 1 }],
    ['១២.', { ordered: true, type: null, number: 12 }],
    ['٣)', { ordered: true, type: null, number: 3 }],
    ['1.2.4.', { ordered: true, type: null, number: 4 }],
    ['(b)', { ordered: true, type: 'a', number: 2 }],
    ['IV.', { ordered: true, type: 'I', number: 4 }],
    ['·', { ordered: false, type: null, number: null }],
    ['o', { ordered: false, type: null, number: null }],
  ])('the marker %s is read', async (marker, read) => {
    expect(await page.evaluate((written) => bench.readMarker(written), marker)).toMatchObject(read);
  });

  it('letters that are also Roman numerals go on with the list they stand in', async () => {
    const item = (marker: string) =>
      `<p style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>${marker}&nbsp;</span>${marker}</p>`;
    const letters = Array.from('abcdefghij', (letter) => item(`${letter}.`)).join('');
    const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi'].map((numeral) => item(`${numeral}.`)).join('');
    expect(await cleanHtml(letters)).toMatch(/^<ol type="a">(<li><p>[a-j]\.<\/p><\/li>){10}<\/ol>$/);
    expect(await cleanHtml(romans)).toMatch(/^<ol type="i">(<li><p>[iv]+\.<\/p><\/li>){6}<\/ol>$/);
  });

  it('a table in a cell gives its words, and lists of any depth end at the sixth', async () => {
    const table = (inner: string) => `<table><tr><td>${inner}</td><td>b</td></tr></table>`;
    expect(await cleanHtml(table(table('x')))).toBe(
      '<table><tbody><tr><td><p>x</p><p>b</p></td><td><p>b</p></td></tr></tbody></table>',
    );
    const deep = await cleanHtml('<ul><li>x'.repeat(40));
    expect(deep.match(/<ul>/g)).toHaveLength(6);
    expect(deep.match(/<li>/g)).toHaveLength(40);
  });

  it('cells reach over no more than fifty others', async () => {
    const html = await cleanHtml('<table><tr><td colspan="9999">a</td><td rowspan="-3">b</td></tr></table>');
    expect(html).toContain('<td colspan="50">');
    expect(html).not.toContain('rowspan');
  });

  it('a duty copied here keeps its party where that has a seat, and comes without one elsewhere', async () => {
    const copied =
      '<div data-pm-slice="0 0 []" data-duty="" data-party="p1" data-name="Hospital" data-trigger="t" data-deadline="d" data-record="r" class="duty"><strong>Hospital</strong><div data-action="">Treats  her </div><span>t</span></div>';
    expect(await cleanHtml(copied)).toBe(
      '<div data-duty="" data-party="p1" data-name="Hospital" data-trigger="t" data-deadline="d" data-record="r" data-pm-slice="0 0 []"><div data-action="">Treats  her </div></div>',
    );
    const elsewhere = await page.evaluate((html) => bench.cleanPaste(html, () => false).html, copied);
    expect(elsewhere).not.toContain('p1');
    expect(elsewhere).not.toContain('Hospital');
  });

  it('characters that turn or hide what is read do not come in', async () => {
    expect(await cleanHtml('<p>a\u202eb\ufeffc\uf0b7d\u0007e\ud800f\u200bក្រុម</p>')).toBe('<p>abcdef\u200bក្រុម</p>');
  });
});
