import { stringifySetCookie } from 'cookie';
import { SESSION_COOKIE } from '../../schema/vocabulary';

type Started = { token: string; expiresAt: Date };

const shared = { name: SESSION_COOKIE, path: '/', httpOnly: true, sameSite: 'lax' } as const;

/** The header that begins a session in this browser. */
export const beginSession = ({ token, expiresAt }: Started, secure: boolean) => ({
  'Set-Cookie': stringifySetCookie({ ...shared, value: token, expires: expiresAt, secure }),
});

/** The header that ends it. */
export const endSession = (secure: boolean) => ({
  'Set-Cookie': stringifySetCookie({ ...shared, value: '', maxAge: 0, secure }),
});
