import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import { readVarUint, type Decoder } from 'lib0/decoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { DocumentNode } from '../../schema/document';
import { DOCUMENT_SCHEMA_VERSION, messageTypes } from '../../schema/vocabulary';
import { keepUntaken } from '~/lib/untaken-words';
import { companionsIn } from './companions';
import { countingSocket } from './counting-socket';
import { isSignedOut } from './is-signed-out';
import { SendLedger } from './send-ledger';
import { endingOf, firstState, isTrouble, type Ending, type SessionState } from './session-state';

/** Name of the shared text inside its Y.Doc, as the server has it. */
export const FRAGMENT = 'default';

/** So many failures in a row, and it is asked whether the session is over. */
const refusedAfter = 3;

/** One section opened for writing: the shared text, its line to the server, and what is known to be on disk. */
export class Session {
  readonly doc = new Y.Doc();
  readonly provider: WebsocketProvider;
  readonly #ledger = new SendLedger();
  readonly #listeners = new Set<() => void>();
  #state: SessionState = firstState;

  constructor(
    readonly sectionId: string,
    server: string,
  ) {
    // Before the provider's own listener: a change is counted before it is sent.
    this.doc.on('update', this.#count);
    this.provider = new WebsocketProvider(server, sectionId, this.doc, {
      connect: false,
      disableBc: true,
      params: { schema: String(DOCUMENT_SCHEMA_VERSION) },
      WebSocketPolyfill: countingSocket({
        opened: () => this.#ledger.opened(),
        sent: () => this.#ledger.sent(),
      }),
    });
    this.#listen();
    this.provider.connect();
  }

  get state(): SessionState {
    return this.#state;
  }

  readonly subscribe = (listener: () => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** The text as it is on this page, with what the server does not have. */
  text(): DocumentNode {
    const json: unknown = yXmlFragmentToProsemirrorJSON(this.doc.getXmlFragment(FRAGMENT));
    return json as DocumentNode;
  }

  destroy(): void {
    // Nobody hears of the presence that ends with the line.
    this.#listeners.clear();
    this.provider.destroy();
    this.doc.destroy();
  }

  #listen(): void {
    const { provider } = this;
    const on = (type: number, read: (decoder: Decoder) => void) => {
      provider.messageHandlers[type] = (_encoder, decoder) => read(decoder);
    };
    on(messageTypes.saved, (decoder) => {
      this.#ledger.saved(readVarUint(decoder));
      this.#change({});
    });
    on(messageTypes.mode, (decoder) => this.#change({ mayWrite: readVarUint(decoder) === 1 }));
    on(messageTypes.refused, () => this.#end('reset'));
    provider.on('sync', (isSynced) => isSynced && this.#change({ hasText: true, line: 'open' }));
    provider.on('connection-close', (event) => this.#lost(event?.code));
    provider.on('closed', ({ code }) => this.#end(endingOf(code) ?? 'reload'));
    provider.awareness.on('change', () => this.#change({ companions: companionsIn(provider.awareness) }));
  }

  #lost(code: number | undefined): void {
    this.#change({ line: isTrouble(code) ? 'trouble' : 'lost' });
    // A handshake that is refused looks like a dead line to a browser.
    if (this.provider.wsUnsuccessfulReconnects !== refusedAfter) return;
    void isSignedOut().then((isOut) => isOut && this.#end('signed-out'));
  }

  readonly #count = (_update: Uint8Array, origin: unknown) => {
    if (origin === this.provider) return;
    this.#ledger.made();
    // The provider sends it within this same event; the state is told afterwards.
    queueMicrotask(() => this.#change({}));
  };

  #end(ending: Ending): void {
    if (this.#state.ending) return;
    if (this.#ledger.unsaved > 0) keepUntaken(this.sectionId, this.text());
    this.#change({ ending, mayWrite: false });
    this.provider.disconnect();
  }

  #change(change: Partial<SessionState>): void {
    // A line in trouble stays so through further failures, until it is open again.
    const line = change.line === 'lost' && this.#state.line === 'trouble' ? 'trouble' : change.line;
    const next = { ...this.#state, ...change, ...(line ? { line } : {}), unsaved: this.#ledger.unsaved };
    if (isSame(this.#state, next)) return;
    this.#state = next;
    for (const listener of [...this.#listeners]) listener();
  }
}

const isSame = (before: SessionState, after: SessionState) =>
  Object.entries(after).every(([key, value]) => before[key as keyof SessionState] === value);
