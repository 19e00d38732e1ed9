import { useSyncExternalStore } from 'react';

/** Words of this page that the server keeps as a late edit, by section: the latest only. */
const kept = new Map<string, string>();
const listeners = new Set<() => void>();

export function noteKeptLate(sectionId: string, lateEditId: string): void {
  kept.set(sectionId, lateEditId);
  for (const listener of listeners) listener();
}

export function dismissKeptLate(sectionId: string): void {
  kept.delete(sectionId);
  for (const listener of listeners) listener();
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The id of the late edit that this person's words have just become; undefined when none have. */
export const useKeptLate = (sectionId: string) =>
  useSyncExternalStore(
    listen,
    () => kept.get(sectionId),
    () => undefined,
  );
