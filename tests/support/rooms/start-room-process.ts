import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Limits } from '../../../server/collaboration';

const place = z.object({
  port: z.number(),
  sectionIds: z.array(z.string()).default([]),
  personIds: z.array(z.string()).default([]),
});

const figures = z.object({
  /** microseconds of processor time since it started */
  cpu: z.number(),
  memory: z.object({ rss: z.number(), heapUsed: z.number() }),
  stats: z.object({ commits: z.number(), updates: z.number(), commitTime: z.number(), rooms: z.number() }),
});

export interface Asked {
  port?: number;
  sections?: number;
  writers?: number;
  limits?: Partial<Limits>;
}

const program = fileURLToPath(new URL('./room-process.ts', import.meta.url));

/** Starts the room server in a process of its own and waits until it listens. */
export async function startRoomProcess(folder: string, asked: Asked) {
  const child = fork(program, [folder, JSON.stringify(asked)], { execArgv: ['--import', 'tsx'], stdio: 'inherit' });
  const next = () =>
    new Promise<unknown>((resolve, reject) => {
      child.once('message', resolve);
      child.once('exit', (code) => reject(new Error(`The room server ended with ${code}`)));
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
    ...place.parse(await next()),
    pid: child.pid,
    figures: async () => figures.parse(await ask('figures')),
    /** as a power cut would: no handler runs */
    kill: () => end(() => child.kill('SIGKILL')),
    stop: () => end(() => child.send('stop')),
  };
}

export type RoomProcess = Awaited<ReturnType<typeof startRoomProcess>>;
