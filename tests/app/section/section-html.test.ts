import { describe, expect, it } from 'vitest';
import { sectionHtml } from '../../../app/components/section/section-html.server';
import { adapt, b, doc, duty, h2, link, p, table, ul } from '../../../schema/document/build';
import type { DocumentNode, Edition } from '../../../schema/document';

let drawn = 0;

function htmlOf(document: DocumentNode, failed: (error: unknown) => void = rethrow, audience: Edition = 'restricted') {
  drawn += 1;
  return sectionHtml({ textHash: `hash ${drawn}`, document, audience }, failed);
}

function rethrow(error: unknown) {
  throw error;
}

const facts = { party: 'party_1', name: 'Kesh <Hospital>', trigger: 'She arrives', deadline: '', record: 'File' };

describe('the words of a section as HTML', () => {
  it('words, names and facts are escaped', () => {
    const html = htmlOf(doc(p('a <b> & "c"'), duty(facts, 'Treats <i>her</i>.'))) ?? '';
    expect(html).toContain('a &lt;b&gt; &amp;');
    expect(html).toContain('Kesh &lt;Hospital&gt;');
    expect(html).toContain('Treats &lt;i&gt;her&lt;/i&gt;.');
  });

  it('a duty names its party, its action and only the facts that are given', () => {
    const html = htmlOf(doc(duty(facts, 'Treats ', b('her'), '.'))) ?? '';
    expect(html).toContain('<div class="duty-action">Treats <strong>her</strong>.</div>');
    expect(html).toContain('<dt class="duty-fact-name">When</dt><dd>She arrives</dd>');
    expect(html).not.toContain('Time limit');
  });

  it('a duty without a party says so', () => {
    expect(htmlOf(doc(duty({ ...facts, party: '', name: '' }, 'Treats.')))).toContain('No party yet');
  });

  it('headings, lists, tables, links and marked words stand as what they are', () => {
    const html = htmlOf(
      doc(
        h2('Title'),
        ul('one', 'two'),
        table(['a', 'b'], ['c', 'd']),
        p(link('https://example.org', 'x'), adapt('y')),
      ),
    );
    expect(html).toMatch(/^<h2>Title<\/h2><ul><li><p>one<\/p><\/li>/);
    expect(html).toMatch(
      /<div class="tableWrapper"[^>]* tabindex="0"><table.*<th[^>]*><p>a<\/p><\/th>.*<\/table><\/div>/,
    );
    expect(html).toMatch(/<a [^>]*href="https:\/\/example.org"[^>]*>x<\/a>/);
    expect(html).toContain('data-adapt');
  });

  it('a link that could run code is drawn without its address', () => {
    expect(htmlOf(doc(p(link('javascript:alert(1)', 'x'))))).not.toContain('javascript');
  });

  it('a wording it cannot draw is reported and answered with nothing', () => {
    const failures: unknown[] = [];
    expect(htmlOf(doc({ type: 'hologram' }), (error) => failures.push(error))).toBeUndefined();
    expect(failures).toHaveLength(1);
  });
});
