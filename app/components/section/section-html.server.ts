import { renderToHTMLString } from '@tiptap/static-renderer/pm/html-string';
import type { Node } from '@tiptap/pm/model';
import {
  documentExtensions,
  inEdition,
  structuredTypes,
  type Edition,
  type StructuredType,
} from '../../../schema/document';
import type { DocumentNode } from '../../../schema/document';
import { en } from '~/locales/en';
import { DrawnBlock, type DrawnChild } from './block-html.server';
import { structuredHtml } from './structured-html.server';

const frame = `<div class="tableWrapper" role="group" aria-label="${en.section.table}" tabindex="0">`;

/**
 * Tables may be wider than a phone: they scroll inside a frame, as in the editor, by keyboard too. All other "<" are
 * escaped by now.
 */
const framed = (html: string) => html.replaceAll('<table', `${frame}<table`).replaceAll('</table>', '</table></div>');

/** The node and its children as the static renderer hands them over. */
interface Rendered {
  node: Node;
  renderElement(child: { content: Node; parent: Node }): string | string[];
}

/** A node as a document holds it; of most blocks only the fields are read, their children come drawn. */
function read(node: Node): DocumentNode {
  if (node.type.name !== 'pathway') return { type: node.type.name, attrs: node.attrs };
  const json: unknown = node.toJSON();
  return json as DocumentNode;
}

const drawing =
  <Type extends StructuredType>(type: Type, audience: Edition) =>
  ({ node, renderElement }: Rendered): string => {
    const children: DrawnChild[] = [];
    node.forEach((child) => {
      const html = renderElement({ content: child, parent: node });
      children.push({ type: child.type.name, html: Array.isArray(html) ? html.join('') : html });
    });
    return structuredHtml[type](new DrawnBlock(type, read(node), children), audience);
  };

function render(document: DocumentNode, audience: Edition): string {
  const html = renderToHTMLString({
    content: inEdition(document, audience),
    extensions: documentExtensions,
    options: {
      nodeMapping: Object.fromEntries(structuredTypes.map((type) => [type, drawing(type, audience)])),
    },
  });
  return framed(html);
}

const drawn = new Map<string, string>();
const kept = 300;

/**
 * A section's words as HTML, drawn once per wording and audience. Undefined when they hold something this version
 * cannot draw.
 */
export function sectionHtml(
  { textHash, document, audience }: { textHash: string; document: DocumentNode; audience: Edition },
  failed: (error: unknown) => void,
) {
  const key = `${audience} ${textHash}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  try {
    const html = render(document, audience);
    if (drawn.size >= kept) drawn.delete([...drawn.keys()][0] ?? '');
    drawn.set(key, html);
    return html;
  } catch (error) {
    failed(error);
    return undefined;
  }
}
