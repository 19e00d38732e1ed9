import { parseCookie, stringifySetCookie } from 'cookie';

export const appearances = ['light', 'dark'] as const;
export type Appearance = (typeof appearances)[number];

const name = 'appearance';
const year = 365 * 24 * 60 * 60;

const isAppearance = (value: unknown): value is Appearance => appearances.some((each) => each === value);

/** The reader's own choice on this device; undefined: as the device is set. */
export function readAppearance(cookies: string | null): Appearance | undefined {
  const value = parseCookie(cookies ?? '')[name];
  return isAppearance(value) ? value : undefined;
}

/** The `Set-Cookie` line that keeps a choice, or forgets it when it is neither light nor dark. */
export function keepAppearance(value: unknown): string {
  const isChosen = isAppearance(value);
  return stringifySetCookie({
    name,
    value: isChosen ? value : '',
    maxAge: isChosen ? year : 0,
    path: '/',
    sameSite: 'lax',
    httpOnly: true,
  });
}
