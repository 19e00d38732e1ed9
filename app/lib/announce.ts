import { useSyncExternalStore } from 'react';

type Announcement = { id: number; text: string };

/** How long a line stays on screen, in milliseconds; a screen reader reads it at once. */
const stays = 6000;

let current: Announcement | null = null;
let ending: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

function put(next: Announcement | null) {
  current = next;
  for (const listener of listeners) listener();
}

/** Says something politely. Call it from effects and events, never while rendering. */
export function announce(text: string) {
  clearTimeout(ending);
  put({ id: (current?.id ?? 0) + 1, text });
  ending = setTimeout(() => put(null), stays);
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The line that is being said now. */
export const useAnnouncement = () =>
  useSyncExternalStore(
    listen,
    () => current,
    () => null,
  );
