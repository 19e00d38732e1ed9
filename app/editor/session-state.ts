import { closeCodes } from '../../schema/vocabulary';

/** Somebody else who has the section open for writing. */
export interface Companion {
  id: string;
  name: string;
  color: string;
  party: { code: string; name: string } | null;
  /** has the caret in the text; else looks on */
  isWriting: boolean;
}

/** Why a session came to its end; `reset`: the server refused an edit, so a fresh copy has to be loaded. */
export type Ending = 'reset' | 'reload' | 'signed-out' | 'gone';

export interface SessionState {
  /** the whole text has arrived once */
  hasText: boolean;
  mayWrite: boolean;
  /** `trouble`: the server could not write to its disk */
  line: 'opening' | 'open' | 'lost' | 'trouble';
  unsaved: number;
  /** what is unsaved is also kept in this browser, and outlasts the page */
  isKept: boolean;
  ending: Ending | null;
  companions: readonly Companion[];
}

export const firstState: SessionState = {
  hasText: false,
  mayWrite: false,
  line: 'opening',
  unsaved: 0,
  isKept: false,
  ending: null,
  companions: [],
};

/** What a closing socket means for its session; null when the provider should try again. */
export function endingOf(code: number): Ending | null {
  switch (code) {
    case closeCodes.resetDocument:
      return 'reset';
    case closeCodes.signedOut:
      return 'signed-out';
    case closeCodes.notAllowed:
    case closeCodes.notFound:
      return 'gone';
    case closeCodes.reloadPage:
    case closeCodes.badMessage:
      return 'reload';
    default:
      return null;
  }
}

export const isTrouble = (code: number | undefined) =>
  code === closeCodes.storageFailed || code === closeCodes.overloaded;
