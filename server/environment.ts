import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { keptSecret } from './kept-secret';
import { digestAt, mailFrom, smtpUrl } from './mail-settings';

const developmentPassphrase = 'accord development only';

const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const wholeUrl = z
  .string()
  .refine(
    (text) => /^https?:\/\/[^/?#]+\/?$/.test(text) && URL.canParse(text),
    'is not a web address like https://sop.example.org',
  )
  .transform((text) => new URL(text).origin);

const variables = z.object({
  PORT: z.string().default('3000').refine(isPort, 'is not a port number from 0 to 65535').transform(Number),
  HOST: z.string().min(1, 'is empty').default('127.0.0.1'),
  DATA_DIR: z.string().min(1, 'is empty').default('data'),
  BASE_URL: wholeUrl.optional(),
  SESSION_SECRET: z.string().min(32, 'is shorter than 32 characters').optional(),
  CA_PASSPHRASE: z.string().min(12, 'is shorter than 12 characters').optional(),
  METRICS_TOKEN: z.string().min(16, 'is shorter than 16 characters').optional(),
  DEMO: z.enum(['on', 'off'], 'is not on or off').default('on'),
  LOG_LEVEL: z.enum(logLevels, `is not one of ${logLevels.join(', ')}`).default('info'),
  SMTP_URL: smtpUrl.optional(),
  MAIL_FROM: mailFrom.optional(),
  DIGEST_AT: digestAt.default('07:00'),
  NODE_ENV: z
    .enum(['production', 'development', 'test'], 'is not production, development or test')
    .default('production'),
});

type Variables = z.infer<typeof variables>;

/** Mail needs a server and a sender: one of them alone is a mistake that would show only when nobody gets mail. */
function mailOf({ SMTP_URL: server, MAIL_FROM: sender }: Variables) {
  return server && sender ? { ...server, ...sender } : undefined;
}

function refuseHalfMail({ SMTP_URL: server, MAIL_FROM: sender }: Partial<Variables>): string[] {
  if ((server === undefined) === (sender === undefined)) return [];
  return server === undefined
    ? ['  SMTP_URL is missing, though MAIL_FROM is set: name the mail server']
    : ['  MAIL_FROM is missing, though SMTP_URL is set: name the sender'];
}

/** Names every variable that is wrong, so that one start tells them all. */
export class EnvironmentError extends Error {
  override name = 'EnvironmentError';
}

export type Environment = ReturnType<typeof readEnvironment>;

/**
 * The settings of this process, parsed once. An empty variable counts as absent. Makes the data folder, and keeps a
 * session secret in it when none is given. Throws an EnvironmentError that names every wrong value.
 */
export function readEnvironment(source: Readonly<Record<string, string | undefined>>) {
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== ''));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    const wrong = parsed.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new EnvironmentError(`Accord cannot start with these settings:\n${wrong.join('\n')}`);
  }
  const half = refuseHalfMail(parsed.data);
  if (half.length > 0) throw new EnvironmentError(`Accord cannot start with these settings:\n${half.join('\n')}`);
  const { PORT, HOST, DATA_DIR, BASE_URL, SESSION_SECRET, CA_PASSPHRASE, DEMO, LOG_LEVEL, NODE_ENV } = parsed.data;
  const dataDir = resolve(DATA_DIR);
  return {
    port: PORT,
    host: HOST,
    dataDir,
    baseUrl: BASE_URL ?? localUrl(HOST, PORT),
    baseUrlIsGiven: BASE_URL !== undefined,
    sessionSecret: SESSION_SECRET ?? secretIn(dataDir),
    caPassphrase: CA_PASSPHRASE ?? developmentPassphrase,
    caPassphraseIsGiven: CA_PASSPHRASE !== undefined,
    /** what `/metrics` asks for; without one it answers this machine only */
    metricsToken: parsed.data.METRICS_TOKEN,
    /** the mail server and the sender; without them nothing is mailed */
    mail: mailOf(parsed.data),
    /** time of day of the daily mail, by the clock of this machine */
    digestAt: parsed.data.DIGEST_AT,
    /** Whether an empty data folder is filled with the demo SOP. */
    demo: DEMO === 'on',
    logLevel: LOG_LEVEL,
    mode: NODE_ENV,
  };
}

/** The address a browser on this machine uses when nothing else was said. */
export function localUrl(host: string, port: number) {
  const isEverywhere = ['127.0.0.1', '0.0.0.0', '::', '::1', 'localhost'].includes(host);
  const name = isEverywhere ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return new URL(`http://${name}:${port}`).origin;
}

function isPort(text: string) {
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
}

function secretIn(dataDir: string) {
  try {
    mkdirSync(dataDir, { recursive: true });
    return keptSecret(dataDir);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new EnvironmentError(`Accord cannot start with these settings:\n  DATA_DIR cannot be used: ${reason}`);
  }
}
