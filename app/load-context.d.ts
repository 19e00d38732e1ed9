import '@remix-run/node';
import type { Services } from '../server/services';

declare module '@remix-run/node' {
  /** What every loader and action receives as `context`. */
  interface AppLoadContext {
    /** Everything pages may do, bound to whoever asks. */
    services: Services;
    /** Tells which form the command comes from, so that one that is sent twice acts once. */
    sentAs(once: string): void;
    /** Whether cookies must travel over TLS only. */
    secureCookies: boolean;
    /** The nonce of this response's Content-Security-Policy. */
    cspNonce: string;
    /** Writes a failure that happened after the answer had begun to the log. */
    reportError(error: unknown): void;
  }
  interface Future {
    v3_singleFetch: true;
  }
}
