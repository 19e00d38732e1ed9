import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorView } from '@tiptap/pm/view';
import { textHash } from '../../../schema/document/text-hash';
import type { DocumentFinding } from '../../../schema/safety';
import { lookThrough } from './look-through';

export interface SafetyOptions {
  language: string;
  component: number | null;
  /** what the server found in the words that had this hash */
  stored(): { textHash: string; findings: readonly DocumentFinding[] };
  /** what is said where the words are marked */
  say(finding: DocumentFinding): string;
  /** hears what stands in the text, whenever it was looked at */
  found(findings: readonly DocumentFinding[]): void;
}

/** So long the text rests before it is looked at, in milliseconds. */
const rest = 180;

const key = new PluginKey<DecorationSet>('safetyMarks');

function marksOf(document: Node, findings: readonly DocumentFinding[], say: SafetyOptions['say']): DecorationSet {
  const starts: number[] = [];
  document.forEach((_node, offset) => void starts.push(offset));
  const marks = findings.flatMap((finding) => {
    const start = starts[finding.block];
    if (start === undefined) return [];
    const attributes = { class: `unsafe unsafe-${finding.level}`, title: say(finding) };
    const { from, to } = finding;
    if (from !== null && to !== null) return [Decoration.inline(start + from, start + to, attributes, attributes)];
    return [
      Decoration.node(start, start + (document.maybeChild(finding.block)?.nodeSize ?? 1), attributes, attributes),
    ];
  });
  return DecorationSet.create(document, marks);
}

const outline = (marks: DecorationSet = DecorationSet.empty) =>
  marks
    .find()
    .map(({ from, to, spec }) => `${from} ${to} ${String(spec['title'])}`)
    .join();

/**
 * Looks at the text again when it has come to rest, and draws what was found. As long as the words are those the server
 * has looked through, its findings do: whoever only reads need not load the rules.
 */
function companion(view: EditorView, { language, component, stored, say, found }: SafetyOptions) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leaves = new Set(Object.values(view.state.schema.nodes).flatMap(({ name, isLeaf }) => (isLeaf ? [name] : [])));
  const place = { language, leaves, ...(component === null ? {} : { component }) };
  const look = lookThrough(place, (findings, document) => {
    // Words were written meanwhile: what was found may stand elsewhere.
    if (view.composing || document !== view.state.doc) return later();
    show(findings, document);
  });
  const ask = () => {
    if (view.composing) return later();
    const known = stored();
    if (known.textHash === textHash(view.state.doc)) show(known.findings, view.state.doc);
    else if (!look.isBusy()) look.ask(view.state.doc);
  };
  const show = (findings: readonly DocumentFinding[], document: Node) => {
    draw(marksOf(document, findings, say));
    found(findings);
  };
  /** Only what changed: drawing touches the page, and with it a caret that is on its way. */
  const draw = (marks: DecorationSet) => {
    if (outline(marks) === outline(key.getState(view.state))) return;
    view.dispatch(view.state.tr.setMeta(key, marks).setMeta('addToHistory', false));
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(ask, rest);
  };
  later();
  return {
    update: (_view: EditorView, before: EditorView['state']) => {
      if (before.doc !== view.state.doc) later();
    },
    destroy: () => {
      clearTimeout(timer);
      look.end();
    },
  };
}

/** Underlines words that could hurt a survivor, while they are written. */
export const safetyMarks = (options: SafetyOptions) =>
  Extension.create({
    name: 'safetyMarks',
    addProseMirrorPlugins: () => [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: () => DecorationSet.empty,
          apply: (tr, marks) => {
            const fresh: DecorationSet | undefined = tr.getMeta(key);
            return fresh ?? (tr.docChanged ? marks.map(tr.mapping, tr.doc) : marks);
          },
        },
        props: { decorations: (state) => key.getState(state) },
        view: (view) => companion(view, options),
      }),
    ],
  });
