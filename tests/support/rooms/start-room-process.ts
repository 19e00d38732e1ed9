import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import type { Limits } from '../../../server/collaboration';
import { startProcess } from './start-process';

const place = z.object({
  port: z.number(),
  sectionIds: z.array(z.string()).default([]),
  personIds: z.array(z.string()).default([]),
});

export interface Asked {
  port?: number;
  sections?: number;
  writers?: number;
  limits?: Partial<Limits>;
}

const program = fileURLToPath(new URL('./room-process.ts', import.meta.url));

/**
 * Starts the room server in a process of its own and waits until it listens.
 * @param compiled the same program as JavaScript, where that is what matters
 */
export async function startRoomProcess(folder: string, asked: Asked, compiled?: string) {
  const args = [folder, JSON.stringify(asked)];
  const { first, ...process } = await (compiled
    ? startProcess(compiled, args)
    : startProcess(program, args, ['--import', 'tsx']));
  return { ...place.parse(first), ...process };
}

export type RoomProcess = Awaited<ReturnType<typeof startRoomProcess>>;
