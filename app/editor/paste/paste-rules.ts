import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { cleanPaste, type CleanPaste } from './clean-paste';
import { nothingLeftOut, type LeftOut } from './left-out';

/** As much as one paste may bring: some forty pages. One message to the server holds it in any script. */
export const mostPasted = 100_000;

/** A page of pictures can be this long and hold a line of words; anything longer is not read at all. */
const mostHtml = 30_000_000;

export interface PasteOptions {
  /** hears of what stayed out */
  leftOut(what: LeftOut): void;
  /** hears of a paste that was refused, and how many characters it had */
  tooLong(characters: number): void;
  knowsParty(id: string): boolean;
  /** hears of words before they enter. @returns true to hold them back: they enter when it says so */
  hold(text: string, view: EditorView, insert: () => void): boolean;
}

const isNothing = ({ images, files, comments, struck }: LeftOut) => images + files + comments + struck === 0;

interface Offered {
  characters: number;
  leftOut: LeftOut;
  /** no words among it */
  isOnlyFiles: boolean;
}

function filesOnly(files: readonly File[]): Offered {
  const images = files.filter(({ type }) => type.startsWith('image/')).length;
  return { characters: 0, leftOut: { ...nothingLeftOut(), images, files: files.length - images }, isOnlyFiles: true };
}

function offered(data: DataTransfer, cleanOf: (html: string) => CleanPaste): Offered {
  const [html, words] = [data.getData('text/html'), data.getData('text/plain')];
  if (html === '' && words === '' && data.files.length > 0) return filesOnly(Array.from(data.files));
  if (html.length > mostHtml) return { characters: html.length, leftOut: nothingLeftOut(), isOnlyFiles: false };
  const clean = html === '' ? { characters: words.length, leftOut: nothingLeftOut() } : cleanOf(html);
  return { ...clean, isOnlyFiles: false };
}

type Hold = PasteOptions['hold'];

/** Words that look like somebody's case wait outside. */
function holdBack(view: EditorView, data: DataTransfer, cleanOf: (html: string) => CleanPaste, hold: Hold): boolean {
  const [html, words] = [data.getData('text/html'), data.getData('text/plain')];
  const clean = html === '' ? '' : cleanOf(html).html;
  const text = words !== '' ? words : wordsIn(clean);
  return hold(text, view, () => (clean === '' ? view.pasteText(words) : view.pasteHTML(clean)));
}

const wordsIn = (html: string) => new DOMParser().parseFromString(html, 'text/html').body.innerText;

/** Lets into the text only what a section may hold, and says what stayed out. */
export const pasteRules = ({ leftOut, tooLong, knowsParty, hold }: PasteOptions) =>
  Extension.create({
    name: 'pasteRules',
    addProseMirrorPlugins() {
      let last: { html: string; clean: CleanPaste } | undefined;
      const cleanOf = (html: string) => {
        if (last?.html !== html) last = { html, clean: cleanPaste(html, knowsParty) };
        return last.clean;
      };
      /** true: nothing of it enters */
      const refuse = (view: EditorView, event: Event, data: DataTransfer | null) => {
        if (!data || !view.editable) return false;
        const { characters, isOnlyFiles, leftOut: what } = offered(data, cleanOf);
        const isTooLong = characters > mostPasted;
        if (isTooLong) tooLong(characters);
        else if (!isNothing(what)) leftOut(what);
        const isHeld = !isTooLong && !isOnlyFiles && holdBack(view, data, cleanOf, hold);
        if (isTooLong || isOnlyFiles || isHeld) event.preventDefault();
        return isTooLong || isOnlyFiles || isHeld;
      };
      return [
        new Plugin({
          props: {
            transformPastedHTML: (html) => cleanOf(html).html,
            handleDOMEvents: {
              paste: (view, event) => refuse(view, event, event.clipboardData),
              // What is dragged within the text has not come from anywhere.
              drop: (view, event) => view.dragging === null && refuse(view, event, event.dataTransfer),
            },
          },
        }),
      ];
    },
  });
