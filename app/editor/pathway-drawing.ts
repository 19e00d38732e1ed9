import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, type EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { DocumentNode } from '../../schema/document';
import { pathwayFigure } from '~/components/pathway/pathway-figure';
import { rememberDrawers } from '~/lib/remembered-drawers';

/** A node keeps its identity for as long as nothing in it changes: so it is drawn once. */
const drawn = new WeakMap<Node, string>();

function figureOf(node: Node): string {
  const known = drawn.get(node);
  if (known !== undefined) return known;
  const json: unknown = node.toJSON();
  const figure = pathwayFigure(json as DocumentNode);
  drawn.set(node, figure);
  return figure;
}

/** The diagram as part of the page but not of the text. All of it is escaped where it is drawn. */
function widget(figure: string): HTMLElement {
  const place = document.createElement('div');
  place.contentEditable = 'false';
  place.className = 'pathway-live';
  place.innerHTML = figure;
  rememberDrawers(place);
  // In the editor a step is clicked to write in it.
  for (const link of place.querySelectorAll('a')) {
    link.removeAttribute('href');
    link.setAttribute('role', 'img');
  }
  return place;
}

function drawings({ doc }: EditorState): DecorationSet {
  const all: Decoration[] = [];
  doc.forEach((node, at) => {
    const figure = node.type.name === 'pathway' ? figureOf(node) : '';
    const options = { side: -1, key: figure, ignoreSelection: true, stopEvent: () => true };
    if (figure !== '') all.push(Decoration.widget(at + 1, () => widget(figure), options));
  });
  return DecorationSet.create(doc, all);
}

/** Each pathway drawn above its steps while it is being written, by whomever. */
export const pathwayDrawing = Extension.create({
  name: 'pathwayDrawing',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      state: {
        init: (_config, state) => drawings(state),
        apply: (tr, before, _old, state) => (tr.docChanged ? drawings(state) : before),
      },
      props: {
        decorations(state) {
          return this.getState(state);
        },
      },
    }),
  ],
});
