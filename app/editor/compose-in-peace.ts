import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import type { Decoder } from 'lib0/decoding';
import type { WebsocketProvider } from 'y-websocket';
import { messageTypes } from '../../schema/vocabulary';

/** The handlers of a line to the server; the provider's own, by message type. */
export interface Line {
  messageHandlers: WebsocketProvider['messageHandlers'];
}

const STATE_VECTOR = 0;

/** How often it is looked whether a composition is over, in milliseconds, and how often in a row it must be. */
const glance = 40;
const calm = 2;

/** A question for what is here changes nothing and is answered at once. */
const changesText = (type: number, { arr, pos }: Decoder) => type !== messageTypes.sync || arr[pos] !== STATE_VECTOR;

/**
 * Holds what others write for as long as an input method is composing: a browser whose text changes under a
 * composition writes it twice. What arrives meanwhile keeps its order and comes in when the composition is over.
 */
function hold(view: EditorView, line: Line): () => void {
  const waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setInterval> | undefined;
  let calmFor = 0;
  const release = () => {
    clearInterval(timer);
    timer = undefined;
    for (const take of waiting.splice(0)) take();
  };
  const look = () => {
    calmFor = view.composing ? 0 : calmFor + 1;
    if (calmFor >= calm) release();
  };
  const undo = [messageTypes.sync, messageTypes.awareness].map((type) => {
    const handler = line.messageHandlers[type];
    if (!handler) return () => {};
    line.messageHandlers[type] = (encoder, decoder, ...rest) => {
      const isHeld = (view.composing || timer !== undefined) && changesText(type, decoder);
      if (!isHeld) return handler(encoder, decoder, ...rest);
      waiting.push(() => handler(encoder, decoder, ...rest));
      calmFor = 0;
      timer ??= setInterval(look, glance);
    };
    return () => void (line.messageHandlers[type] = handler);
  });
  return () => {
    release();
    for (const each of undo) each();
  };
}

export const composeInPeace = (line: Line) =>
  Extension.create({
    name: 'composeInPeace',
    addProseMirrorPlugins: () => [new Plugin({ view: (view) => ({ destroy: hold(view, line) }) })],
  });
