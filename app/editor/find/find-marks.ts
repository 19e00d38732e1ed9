import { Extension } from '@tiptap/core';
import { Plugin, PluginKey, type EditorState, type Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Wanted } from '../../../schema/document/find-words';
import { placesOf, positionOf, type Place } from './places';

export interface Finding {
  /** null: nobody looks for anything */
  wanted: Wanted | null;
  places: readonly Place[];
  /** which of the places is the one at hand */
  current: number;
  marks: DecorationSet;
}

/** What a transaction asks for: other words, or another place. */
export type Ask = { wanted: Wanted | null } | { current: number };

const key = new PluginKey<Finding>('find');

const nothing: Finding = { wanted: null, places: [], current: 0, marks: DecorationSet.empty };

export const findingIn = (state: EditorState): Finding => key.getState(state) ?? nothing;

export const asking = (tr: Transaction, ask: Ask) => tr.setMeta(key, ask).setMeta('addToHistory', false);

const askOf = (tr: Transaction) => tr.getMeta(key) as Ask | undefined;

function markOf(document: EditorState['doc'], place: Place, isCurrent: boolean): Decoration {
  const name = isCurrent ? 'found found-current' : 'found';
  if (place.kind === 'words') return Decoration.inline(place.from, place.to, { class: name });
  const size = document.nodeAt(place.at)?.nodeSize ?? 1;
  return Decoration.node(place.at, place.at + size, { class: `${name}-fact` });
}

function withMarks(state: EditorState, finding: Omit<Finding, 'marks'>): Finding {
  const marks = finding.places.map((place, at) => markOf(state.doc, place, at === finding.current));
  return { ...finding, marks: DecorationSet.create(state.doc, marks) };
}

/** The first place at or behind a position, else the first of all. */
function nearest(places: readonly Place[], position: number): number {
  return Math.max(
    0,
    places.findIndex((place) => positionOf(place) >= position),
  );
}

function next(tr: Transaction, before: Finding, state: EditorState, language: string): Finding {
  const ask = askOf(tr);
  if (ask && 'current' in ask) return withMarks(state, { ...before, current: ask.current });
  const wanted = ask ? ask.wanted : before.wanted;
  if (!wanted || (!ask && !tr.docChanged)) return wanted ? before : nothing;
  const places = placesOf(state.doc, wanted, language);
  const at = before.places[before.current];
  const position = ask || !at ? state.selection.from : tr.mapping.map(positionOf(at));
  return withMarks(state, { wanted, places, current: nearest(places, position) });
}

/** Marks what is looked for, and keeps up with everybody's typing. */
export const findMarks = (language: string) =>
  Extension.create({
    name: 'findMarks',
    addProseMirrorPlugins: () => [
      new Plugin<Finding>({
        key,
        state: {
          init: () => nothing,
          apply: (tr, before, _old, state) => next(tr, before, state, language),
        },
        props: { decorations: (state) => findingIn(state).marks },
      }),
    ],
  });
