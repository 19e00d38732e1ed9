import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Letter } from './digest-mail';

export interface MailSettings {
  host: string;
  port: number;
  /** TLS from the first byte */
  secure: boolean;
  /** refuse to go on without TLS: a password must not be read on the way */
  requireTLS: boolean;
  user?: string;
  password?: string;
  /** the sender's address */
  from: string;
  fromName: string;
  /** how long the server may say nothing, in milliseconds */
  patience: number;
}

export interface Envelope {
  to: string;
  /** the same for every attempt, so that mail servers know a mail they already have */
  messageId: string;
  at: Date;
  /** where a reader switches the mail off */
  off: string;
}

/**
 * `later`: nothing was sent, another attempt is right. `refused`: the server will never take it. `uncertain`: its words
 * were on their way when the line ended, and nobody knows whether the server has them.
 */
export type Delivery = { kind: 'sent' } | { kind: 'later' | 'refused' | 'uncertain'; problem: string };

export const messageIdOf = (personId: string, day: string, host: string) =>
  `<digest.${day}.${createHash('sha256').update(`${personId} ${day}`).digest('hex').slice(0, 32)}@${host}>`;

function bytesOf(letter: Letter, { to, messageId, at, off }: Envelope, settings: MailSettings): Promise<Buffer> {
  const composer = new MailComposer({
    ...letter,
    from: { name: settings.fromName, address: settings.from },
    to: { name: '', address: to },
    ...{ messageId, date: at },
    headers: { 'Auto-Submitted': 'auto-generated', 'List-Unsubscribe': `<${off}>` },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

interface SmtpFailure {
  responseCode?: number;
  code?: string;
}

const asFailure = (error: unknown): SmtpFailure => (typeof error === 'object' && error !== null ? error : {});

function outcomeOf(error: unknown, isHandingOver: boolean): Delivery {
  const { responseCode, code } = asFailure(error);
  const problem = String(responseCode ?? code ?? 'unknown').slice(0, 40);
  if (responseCode === undefined && isHandingOver) return { kind: 'uncertain', problem };
  // A server that refuses our own password or name refuses us, not this mail.
  const isAboutMail = code !== 'EAUTH' && responseCode !== undefined && responseCode >= 500;
  return { kind: isAboutMail ? 'refused' : 'later', problem };
}

/** Runs one conversation to its end; whatever goes wrong on the line, now or later, ends it. */
function converse(settings: MailSettings, to: string, message: Readable): Promise<void> {
  const { host, port, secure, requireTLS, user, password, patience } = settings;
  const timeouts = { connectionTimeout: patience, greetingTimeout: patience, socketTimeout: patience };
  const connection = new SMTPConnection({ host, port, secure, requireTLS, ...timeouts, dnsTimeout: patience });
  return new Promise<void>((resolve, reject) => {
    const send = () =>
      connection.send({ from: settings.from, to: [to] }, message, (error) => (error ? reject(error) : resolve()));
    // It may speak up more than once, and an error nobody listens to would end the server.
    connection.on('error', reject);
    connection.once('end', () => reject(Object.assign(new Error('The line ended'), { code: 'ECONNECTION' })));
    connection.connect((error) => {
      if (error) return reject(error);
      if (user === undefined) return send();
      connection.login({ credentials: { user, pass: password ?? '' } }, (failed) => (failed ? reject(failed) : send()));
    });
  }).finally(() => connection.close());
}

/**
 * Gives one mail to the mail server.
 * @param handingOver called at the last moment before the first of its words leaves: up to then a mail is certainly not
 * sent, from then on it may be
 */
export async function deliver(
  letter: Letter,
  envelope: Envelope,
  settings: MailSettings,
  handingOver: () => void,
): Promise<Delivery> {
  const bytes = await bytesOf(letter, envelope, settings);
  let isHandingOver = false;
  // Read for the first time when the server has said that it waits for the words.
  const message = new Readable({
    read() {
      if (!isHandingOver) handingOver();
      isHandingOver = true;
      this.push(bytes);
      this.push(null);
    },
  });
  try {
    await converse(settings, envelope.to, message);
    return { kind: 'sent' };
  } catch (error) {
    return outcomeOf(error, isHandingOver);
  }
}
