import { messageTypes } from '../../schema/vocabulary';

const STATE_VECTOR = 0;

/** Whether bytes carry words of the document, and not a question or somebody's presence. */
const carriesWords = (data: unknown) =>
  data instanceof Uint8Array && data[0] === messageTypes.sync && data[1] !== STATE_VECTOR;

/** A WebSocket that tells of every document message it sends: the server acknowledges them by number. */
export function countingSocket(told: { opened(): void; sent(): void }): typeof WebSocket {
  return class extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      told.opened();
    }

    override send(data: Parameters<WebSocket['send']>[0]): void {
      if (carriesWords(data)) told.sent();
      super.send(data);
    }
  };
}
