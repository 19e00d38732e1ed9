import type { Mark, Node } from '@tiptap/pm/model';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Attributes that change how a text looks or is edited but not what it says. */
const presentation = new Set(['colwidth', 'rel', 'target', 'class', 'title', 'id', 'blockId']);

function attributes(of: Node | Mark): { [key: string]: Json } | undefined {
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

function canonicalNode(node: Node): Json {
  const out: { [key: string]: Json } = {};
  const attrs = attributes(node);
  if (attrs) out['attrs'] = attrs;
  const content: Json[] = [];
  node.forEach((child) => content.push(canonicalNode(child)));
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
