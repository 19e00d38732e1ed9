import type { Mark, Node } from '@tiptap/pm/model';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Written = { [key: string]: Json };

/** Attributes that change how a text looks or is edited but not what it says. */
const presentation = new Set(['align', 'colwidth', 'rel', 'target', 'class', 'title', 'id', 'blockId']);

function attributes(of: Node | Mark): Written | undefined {
  const defaults = of.type.spec.attrs ?? {};
  const kept = Object.entries(of.attrs)
    .filter(([name, value]) => !presentation.has(name) && value !== null && value !== defaults[name]?.default)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return kept.length ? Object.fromEntries(kept.map(([name, value]) => [name, value as Json])) : undefined;
}

function canonicalMark(mark: Mark): Json {
  const attrs = attributes(mark);
  return attrs ? { attrs, type: mark.type.name } : { type: mark.type.name };
}

/** Text that was split only by what does not count, such as the window a link opens in, is one text. */
function joinsOn(before: Written | undefined, next: Written): before is Written & { text: string } {
  const areTexts = typeof before?.['text'] === 'string' && typeof next['text'] === 'string';
  return areTexts && JSON.stringify(before['marks']) === JSON.stringify(next['marks']);
}

function canonicalContent(node: Node): Written[] {
  const content: Written[] = [];
  node.forEach((child) => {
    const next = canonicalNode(child);
    const before = content.at(-1);
    if (joinsOn(before, next)) before.text = `${before.text}${String(next['text'])}`.normalize('NFC');
    else content.push(next);
  });
  return content;
}

function canonicalNode(node: Node): Written {
  const out: Written = {};
  const attrs = attributes(node);
  if (attrs) out['attrs'] = attrs;
  const content = canonicalContent(node);
  if (content.length) out['content'] = content;
  const marks = node.marks.filter((mark) => mark.type.name !== 'comment').map(canonicalMark);
  if (marks.length) out['marks'] = marks.sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (node.isText) out['text'] = (node.text ?? '').normalize('NFC');
  out['type'] = node.type.name;
  return out;
}

/** The one spelling of a document that its text hash is taken over: sorted keys, no defaults, NFC. */
export function canonicalText(document: Node): string {
  return JSON.stringify(canonicalNode(document));
}
