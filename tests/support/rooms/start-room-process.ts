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

/** A program as JavaScript, and what Node is told when it runs it. */
export interface Compiled {
  path: string;
  flags: readonly string[];
}

const source: Compiled = { path: program, flags: ['--import', 'tsx'] };

/**
 * Starts the room server in a process of its own and waits until it listens.
 * @param compiled the same program as JavaScript, where that is what matters
 */
export async function startRoomProcess(folder: string, asked: Asked, compiled = source) {
  const { first, ...process } = await startProcess(compiled.path, [folder, JSON.stringify(asked)], compiled.flags);
  return { ...place.parse(first), ...process };
}

export type RoomProcess = Awaited<ReturnType<typeof startRoomProcess>>;
