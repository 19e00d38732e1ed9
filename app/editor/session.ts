import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import { hasContent, readVarString, readVarUint, type Decoder } from 'lib0/decoding';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { DocumentNode } from '../../schema/document';
import { closeCodes, DOCUMENT_SCHEMA_VERSION, messageTypes } from '../../schema/vocabulary';
import { canStore, forgetEarlier, isKeeping, isStored, storeName } from '~/lib/device';
import { noteKeptLate } from '~/lib/kept-late';
import { keepUntaken } from '~/lib/untaken-words';
import { companionsIn } from './companions';
import { countingSocket } from './counting-socket';
import { isSignedOut } from './is-signed-out';
import { SendLedger } from './send-ledger';
import { endingOf, firstState, isTrouble, type Ending, type SessionState } from './session-state';
import { UnsentStore } from './unsent-store';

/** Name of the shared text inside its Y.Doc, as the server has it. */
export const FRAGMENT = 'default';

/** What a socket says that was sent more than it takes in one message (RFC 6455). */
const TOO_MUCH_AT_ONCE = 1009;

/** So many failures in a row, and it is asked whether the session is over. */
const refusedAfter = 3;

/** Which document of which section, and who writes in it. */
export interface Place {
  sectionId: string;
  epoch: number;
  personId: string;
}

/** One section opened for writing: the shared text, its line to the server, and what is known to be on disk. */
export class Session {
  readonly doc = new Y.Doc();
  readonly provider: WebsocketProvider;
  readonly #ledger = new SendLedger();
  readonly #listeners = new Set<() => void>();
  /** the words of before this page are here, where some were kept */
  readonly whenLoaded: Promise<void>;
  #state: SessionState = firstState;
  #store: UnsentStore | undefined;
  #isOver = false;
  /** the late edit that what was typed is kept as; empty when it changed nothing */
  #keptLate: string | undefined;

  constructor(
    readonly place: Place,
    server: string,
  ) {
    const { sectionId, epoch } = place;
    // Before the provider's own listener: a change is counted before it is sent.
    this.doc.on('update', this.#count);
    this.provider = new WebsocketProvider(server, sectionId, this.doc, {
      connect: false,
      disableBc: true,
      params: { schema: String(DOCUMENT_SCHEMA_VERSION), epoch: String(epoch) },
      WebSocketPolyfill: countingSocket({
        opened: () => this.#ledger.opened(),
        sent: () => this.#ledger.sent(),
      }),
    });
    this.#listen();
    this.whenLoaded = this.#begin();
  }

  get sectionId(): string {
    return this.place.sectionId;
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

  /** From now on unsent words are kept in this browser too. */
  async keep(): Promise<void> {
    const { sectionId, epoch, personId } = this.place;
    const name = storeName(personId, sectionId, epoch);
    if (this.#store || !(await canStore())) return;
    const isFromBefore = await isStored(name);
    if (this.#store || this.#isOver || this.#state.ending) return;
    const dropped = () => {
      this.#store = undefined;
      this.#change({});
    };
    const store = new UnsentStore(name, this.doc, { dropped, settled: () => this.#change({}) });
    this.#store = store;
    const before = await store.load();
    if (this.#store !== store) return;
    // A crash can come between the words and their count: what was left behind holds at least one.
    if (isFromBefore) this.#ledger.made(Math.max(before, 1));
    store.note(this.#ledger.unsaved);
    this.#change({});
  }

  destroy(): void {
    this.#isOver = true;
    if (this.#ledger.unsaved === 0) void this.#store?.clear();
    else this.#store?.close();
    // Nobody hears of the presence that ends with the line.
    this.#listeners.clear();
    this.provider.destroy();
    this.doc.destroy();
  }

  async #begin(): Promise<void> {
    const { sectionId, epoch, personId } = this.place;
    try {
      await forgetEarlier(personId, sectionId, epoch);
      if (isKeeping(personId) || (await isStored(storeName(personId, sectionId, epoch)))) await this.keep();
    } catch {
      // A browser that keeps nothing, or has no room left: the page is all there is, and the bar says so.
    }
    if (!this.#isOver) this.provider.connect();
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
    on(messageTypes.refused, (decoder) => this.#refused(decoder));
    provider.on('sync', (isSynced) => isSynced && this.#change({ hasText: true, line: 'open' }));
    provider.on('connection-close', (event) => this.#lost(event?.code));
    provider.on('closed', ({ code }) => this.#closed(code));
    provider.awareness.on('change', () => this.#change({ companions: companionsIn(provider.awareness) }));
  }

  /** What was typed is kept beside the text once all of it has settled; then there is nothing left to wait for. */
  #refused(decoder: Decoder): void {
    if (!hasContent(decoder)) return this.#end('reset');
    this.#ledger.saved(readVarUint(decoder));
    this.#keptLate = readVarString(decoder);
    if (this.#ledger.unsaved === 0) this.#end('reset');
    else this.#change({ mayWrite: false });
  }

  #closed(code: number): void {
    // What the server cannot read would be refused each time it is sent again.
    if (code === closeCodes.badMessage) void this.#store?.clear();
    this.#end(endingOf(code) ?? 'reload');
  }

  #lost(code: number | undefined): void {
    // Sent again, it would be too much again.
    if (code === TOO_MUCH_AT_ONCE) return this.#end('reset');
    this.#change({ line: isTrouble(code) ? 'trouble' : 'lost' });
    // A handshake that is refused looks like a dead line to a browser.
    if (this.provider.wsUnsuccessfulReconnects !== refusedAfter) return;
    void isSignedOut().then((isOut) => isOut && this.#end('signed-out'));
  }

  readonly #count = (_update: Uint8Array, origin: unknown) => {
    if (origin === this.provider || this.#store?.isOrigin(origin)) return;
    this.#ledger.made();
    // The provider sends it and the store writes it within this same event; the count and the state come afterwards.
    queueMicrotask(() => {
      this.#store?.note(this.#ledger.unsaved);
      this.#change({});
    });
  };

  #end(ending: Ending): void {
    if (this.#state.ending) return;
    if (this.#ledger.unsaved > 0) keepUntaken(this.sectionId, this.text());
    if (this.#keptLate) noteKeptLate(this.sectionId, this.#keptLate);
    if (ending === 'reset' || ending === 'gone') void this.#store?.clear();
    else this.#store?.close();
    // A fresh copy under the same epoch would be refused again: only the page can say which document it is now.
    const isOutdated = ending === 'reset' && !this.#state.hasText;
    this.#change({ ending: isOutdated ? 'reload' : ending, mayWrite: false });
    this.provider.disconnect();
  }

  #change(change: Partial<SessionState>): void {
    // A line in trouble stays so through further failures, until it is open again.
    const line = change.line === 'lost' && this.#state.line === 'trouble' ? 'trouble' : change.line;
    const { unsaved } = this.#ledger;
    if (unsaved !== this.#state.unsaved) this.#store?.note(unsaved);
    const isKept = this.#store?.isSettled ?? false;
    const next = { ...this.#state, ...change, ...(line ? { line } : {}), unsaved, isKept };
    if (isSame(this.#state, next)) return;
    this.#state = next;
    for (const listener of [...this.#listeners]) listener();
  }
}

const isSame = (before: SessionState, after: SessionState) =>
  Object.entries(after).every(([key, value]) => before[key as keyof SessionState] === value);
