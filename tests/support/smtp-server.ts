import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { until } from './until';

/** What it does with a recipient, or with all others; `connect: mute` says nothing to anybody. */
export type Rules = Record<string, 'take' | 'refuse' | 'put-off' | 'hang' | 'stall' | 'die' | 'mute'>;

interface Said {
  event: string;
  to?: string;
  from?: string;
  mail?: string;
  port?: number;
}

/** A real mail server on a free port, in its own process. Stop it when done. */
export async function startSmtpServer(rules: Rules = { usual: 'take' }, port = 0) {
  const child = fork(fileURLToPath(new URL('smtp-process.mjs', import.meta.url)), [String(port)], { execArgv: [] });
  const said: Said[] = [];
  child.on('message', (message) => void said.push(message as Said));
  // It may die between a look at the line and the words sent over it.
  child.on('error', () => undefined);
  /** whether it lives, once everything it has said so far is here */
  const listen = async () => {
    const before = said.length;
    if (child.connected) child.send('and?');
    await until(() => !child.connected || said.slice(before).some(({ event }) => event === 'told'), 'all is heard');
  };
  const tell = async (next: Rules) => {
    const before = said.length;
    child.send(next);
    await until(() => said.slice(before).some(({ event }) => event === 'told'), 'the mail server has heard');
  };
  await until(() => said.some(({ event }) => event === 'port'), 'the mail server listens');
  await tell(rules);
  return {
    port: said.find(({ event }) => event === 'port')?.port ?? 0,
    said,
    tell,
    listen,
    /** the mails it has answered for, oldest first */
    taken: () => said.filter(({ event }) => event === 'taken'),
    async stop() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

export type SmtpServer = Awaited<ReturnType<typeof startSmtpServer>>;

/** The readable part of a mail, with the line breaks and escapes of mail taken out. */
export const plainTextOf = (mail: string) =>
  (mail.split(/^Content-Type: text\/html/m)[0] ?? '')
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/((?:=[0-9A-F]{2})+)/g, (bytes) => Buffer.from(bytes.replaceAll('=', ''), 'hex').toString());
