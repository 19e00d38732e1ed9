import { z } from 'zod';
import { isMailAddress } from './kernel';
import type { MailSettings } from './notices';

/** How long a mail server may say nothing before an attempt is given up, in milliseconds. */
const patience = 30_000;

const isLocal = (host: string) => ['localhost', '127.0.0.1', '[::1]'].includes(host);

/** The address of a mail server and nothing beside it; undefined for any other text. */
function mailUrl(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !['smtp:', 'smtps:'].includes(url.protocol)) return undefined;
  const beside = url.search + url.hash + url.pathname.replace(/^\/$/, '');
  return beside === '' && url.hostname !== '' ? url : undefined;
}

function serverOf(text: string) {
  const url = mailUrl(text);
  if (url === undefined) return undefined;
  const secure = url.protocol === 'smtps:';
  const user = url.username === '' ? undefined : decodeURIComponent(url.username);
  return {
    ...{ host: url.hostname.replace(/^\[|\]$/g, ''), secure, patience },
    port: url.port === '' ? (secure ? 465 : 587) : Number(url.port),
    requireTLS: user !== undefined && !secure && !isLocal(url.hostname),
    ...(user === undefined ? {} : { user, password: decodeURIComponent(url.password) }),
  };
}

function canRead(text: string): boolean {
  try {
    return serverOf(text) !== undefined;
  } catch {
    return false;
  }
}

/** Never repeats the value: it holds a password. */
export const smtpUrl = z
  .string()
  .refine(canRead, 'is not the address of a mail server like smtp://name:password@mail.example.org:587')
  .transform(serverOf);

const named = /^([^<>@\p{C}]*)<([^<>\s]+)>$/u;

function senderOf(text: string): Pick<MailSettings, 'from' | 'fromName'> {
  const [, name = '', address = text] = named.exec(text.trim()) ?? [];
  return { from: address.trim(), fromName: name.trim().replace(/^"(.*)"$/, '$1') };
}

export const mailFrom = z
  .string()
  .refine((text) => isMailAddress(senderOf(text).from), 'is not an e-mail address like Accord <accord@example.org>')
  .transform(senderOf);

export const digestAt = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'is not a time of day like 07:00');
