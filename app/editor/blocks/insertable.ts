import type { Editor } from '@tiptap/core';
import { newBlock, specOf, structuredTypes, type StructuredType } from '../../../schema/document/blocks';
import { blockWords } from '../../../schema/words/en/blocks';
import type { Words } from '~/lib/words';
import { viewAt } from './block-view';
import { inlineViewAt } from './inline-view';

/** Something that can be put into the text at the caret. */
export interface Insertable {
  name: string;
  label: string;
  about: string;
  insert(editor: Editor): void;
}

/** The block of the section that the caret is in, and whether it is an empty line. */
function outermost({ state }: Editor) {
  const { $from, to } = state.selection;
  const block = $from.depth > 0 ? $from.node(1) : undefined;
  if (!block) return { from: to, to };
  const isEmpty = block.type.name === 'paragraph' && block.content.size === 0;
  return { from: isEmpty ? $from.before(1) : $from.after(1), to: $from.after(1) };
}

/** Puts a new block in place of the empty line at the caret, or behind the block the caret is in. */
function insertBlock(editor: Editor, type: StructuredType): void {
  const { state, view } = editor;
  const node = state.schema.nodeFromJSON(newBlock(type));
  const { from, to } = outermost(editor);
  const tr = state.tr.replaceWith(from, to, node);
  const end = from + node.nodeSize;
  // Behind the last block nobody could go on writing.
  const line = end >= tr.doc.content.size ? state.schema.nodes['paragraph']?.create() : undefined;
  if (line) tr.insert(end, line);
  view.dispatch(tr.scrollIntoView());
  const drawn = viewAt(view.nodeDOM(from));
  if (drawn) drawn.open();
}

function insertInline(editor: Editor, type: StructuredType): void {
  const { state, view } = editor;
  const { from } = state.selection;
  view.dispatch(state.tr.replaceSelectionWith(state.schema.nodeFromJSON(newBlock(type)), true));
  inlineViewAt(view.nodeDOM(from))?.open();
}

const structured = (type: StructuredType): Insertable => ({
  name: type,
  label: blockWords[type].name,
  about: blockWords[type].about,
  insert: (editor) => (specOf(type)?.place === 'inline' ? insertInline(editor, type) : insertBlock(editor, type)),
});

type PlainName = keyof Words['editor']['blocks']['plain'];

const plain: Record<PlainName, (editor: Editor) => void> = {
  heading: (editor) => void editor.chain().focus().setHeading({ level: 2 }).run(),
  subheading: (editor) => void editor.chain().focus().setHeading({ level: 3 }).run(),
  bulletList: (editor) => void editor.chain().focus().toggleBulletList().run(),
  orderedList: (editor) => void editor.chain().focus().toggleOrderedList().run(),
  quote: (editor) => void editor.chain().focus().toggleBlockquote().run(),
  table: (editor) => void editor.chain().focus().insertTable({ rows: 3, cols: 3, withHeaderRow: true }).run(),
};

const isName = (name: string): name is PlainName => Object.hasOwn(plain, name);

/** Everything a menu offers: structured blocks first, then plain ones. A duty asks for its party itself. */
export function insertables(words: Words['editor']['blocks'], giveDuty: () => void): Insertable[] {
  const types = structuredTypes.filter((type) => specOf(type)?.place !== 'parent');
  return [
    ...types.map((type) => (type === 'duty' ? { ...structured(type), insert: giveDuty } : structured(type))),
    ...Object.keys(plain)
      .filter(isName)
      .map((name) => ({ name, label: words.plain[name], about: '', insert: plain[name] })),
  ];
}

const folded = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Those whose name, or a word of it, begins with what was typed; then those that speak of it. */
export function matching(all: readonly Insertable[], typed: string): Insertable[] {
  const wanted = folded(typed.trim());
  if (wanted === '') return [...all];
  const begins = ({ label }: Insertable) => {
    const words = folded(label).split(/\s+/);
    return words.some((_, at) => words.slice(at).join(' ').startsWith(wanted));
  };
  const first = all.filter(begins);
  return [
    ...first,
    ...all.filter((each) => !first.includes(each) && folded(`${each.label} ${each.about}`).includes(wanted)),
  ];
}
