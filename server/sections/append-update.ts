import type { Context } from '../kernel';

/** Puts a change that the server itself makes into a section's log; those who have it open see it after the commit. */
export function appendUpdate(ctx: Context, sectionId: string, update: Uint8Array): void {
  ctx.database.updates.append([{ sectionId, update }], () => ctx.rooms.committed(sectionId, update));
}
