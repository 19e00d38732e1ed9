import { fork } from 'node:child_process';
import { z } from 'zod';

const figures = z.object({
  /** microseconds of processor time since it started */
  cpu: z.number(),
  stats: z.object({ commits: z.number(), updates: z.number(), commitTime: z.number(), rooms: z.number() }).optional(),
});

/**
 * Starts a program in a process of its own and waits for its first message, which says where it listens. It answers
 * `figures`, and `close` once everything is stored; `stop` ends it.
 */
export async function startProcess(program: string, args: readonly string[], execArgv: readonly string[] = []) {
  const child = fork(program, args, { execArgv: [...execArgv], stdio: 'inherit' });
  const next = () =>
    new Promise<unknown>((resolve, reject) => {
      const ended = (code: number | null) => reject(new Error(`The server ended with ${code}`));
      child.once('exit', ended);
      child.once('message', (message) => {
        child.off('exit', ended);
        resolve(message);
      });
    });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const ask = (question: string) => {
    const answer = next();
    child.send(question);
    return answer;
  };
  const end = async (how: () => void) => {
    child.removeAllListeners('message');
    how();
    await gone;
  };
  return {
    first: await next(),
    pid: child.pid ?? 0,
    figures: async () => figures.parse(await ask('figures')),
    /** everything is stored and all sockets are closed; the process can still be looked at */
    close: async () => void (await ask('close')),
    /** as a power cut would: no handler runs */
    kill: () => end(() => child.kill('SIGKILL')),
    stop: () => end(() => child.send('stop')),
  };
}
