import { renderToHTMLString } from '@tiptap/static-renderer/pm/html-string';
import { documentExtensions } from '../../../schema/document';
import type { DocumentNode } from '../../../schema/document';
import { en } from '~/locales/en';

const words = en.editor.duty;

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (letter) => escaped[letter] ?? letter);

const facts = ['trigger', 'deadline', 'record'] as const;

function dutyHtml(attributes: Record<string, unknown>, action: string): string {
  const given = facts.filter((fact) => attributes[fact]);
  const lines = given.map(
    (fact) =>
      `<div class="duty-fact"><dt class="duty-fact-name">${words[fact]}</dt><dd>${escape(String(attributes[fact]))}</dd></div>`,
  );
  const list = lines.length > 0 ? `<dl class="duty-facts">${lines.join('')}</dl>` : '';
  const party = `<strong class="duty-party">${escape(String(attributes['name'] || words.nobody))}</strong>`;
  return `<div class="duty"><div class="duty-head">${party}</div><div class="duty-action">${action}</div>${list}</div>`;
}

const textOf = (children: string | string[] | undefined) =>
  Array.isArray(children) ? children.join('') : (children ?? '');

const frame = `<div class="tableWrapper" role="group" aria-label="${en.section.table}" tabindex="0">`;

/**
 * Tables may be wider than a phone: they scroll inside a frame, as in the editor, by keyboard too. All other "<" are
 * escaped by now.
 */
const framed = (html: string) => html.replaceAll('<table', `${frame}<table`).replaceAll('</table>', '</table></div>');

function render(document: DocumentNode): string {
  const html = renderToHTMLString({
    content: document,
    extensions: documentExtensions,
    options: {
      nodeMapping: {
        duty: ({ node, children }) => dutyHtml(node.attrs, textOf(children)),
      },
    },
  });
  return framed(html);
}

const drawn = new Map<string, string>();
const kept = 300;

/** A section's words as HTML, drawn once per wording. Undefined when they hold something this version cannot draw. */
export function sectionHtml(textHash: string, document: DocumentNode, failed: (error: unknown) => void) {
  const known = drawn.get(textHash);
  if (known !== undefined) return known;
  try {
    const html = render(document);
    if (drawn.size >= kept) drawn.delete([...drawn.keys()][0] ?? '');
    drawn.set(textHash, html);
    return html;
  } catch (error) {
    failed(error);
    return undefined;
  }
}
