import { z } from 'zod';
import type { Limits } from '../../../server/collaboration';
import { compiledRooms } from './compiled-rooms';
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

/** Starts the room server in a process of its own and waits until it listens. */
export async function startRoomProcess(folder: string, asked: Asked) {
  const { path, flags } = await compiledRooms();
  const { first, ...process } = await startProcess(path, [folder, JSON.stringify(asked)], flags);
  return { ...place.parse(first), ...process };
}

export type RoomProcess = Awaited<ReturnType<typeof startRoomProcess>>;
