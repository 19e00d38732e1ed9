import { useSyncExternalStore } from 'react';

/**
 * What this browser keeps of unsent words, when the person at it has asked for that: one database for each person,
 * section and document. Nothing is kept without that, and nothing stays when somebody signs out or another signs in.
 */
const prefix = 'accord-unsent';
const choice = 'accord-keep-unsent';

export const storeName = (personId: string, sectionId: string, epoch: number) =>
  [prefix, personId, sectionId, epoch].join(':');

const isOf = (personId: string) => (name: string) => name.startsWith(`${prefix}:${personId}:`);

const listeners = new Set<() => void>();
const forgetters = new Set<() => void>();
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('accord-device');

if (channel) channel.onmessage = ({ data }) => (data === 'forget' ? letGo() : tell());

function letGo() {
  for (const forget of [...forgetters]) forget();
  tell();
}

function tell() {
  for (const listener of [...listeners]) listener();
}

/** Runs when everything kept here is about to be deleted: whoever holds a database open must close it. */
export function whenForgotten(forget: () => void): () => void {
  forgetters.add(forget);
  return () => forgetters.delete(forget);
}

function readChoice(): string | null {
  try {
    return localStorage.getItem(choice);
  } catch {
    // A browser that keeps nothing: then nothing is kept.
    return null;
  }
}

export const isKeeping = (personId: string) => readChoice() === personId;

/** From now on unsent words of this person are kept here. */
export function beginKeeping(personId: string): void {
  localStorage.setItem(choice, personId);
  channel?.postMessage('changed');
  tell();
}

/** The databases of unsent words in this browser, by name. */
async function stores(): Promise<string[]> {
  if (typeof indexedDB === 'undefined' || !('databases' in indexedDB)) return [];
  const all = await indexedDB.databases();
  return all.flatMap(({ name }) => (name?.startsWith(`${prefix}:`) ? [name] : []));
}

const remove = (name: string) =>
  new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
    request.onerror = () => resolve();
    // Another window still has it open: it goes when that one lets go.
    request.onblocked = () => resolve();
  });

/** Whether this browser stores anything at all: some do not in private windows. */
export const canStore = () =>
  new Promise<boolean>((resolve) => {
    if (typeof indexedDB === 'undefined') return resolve(false);
    const request = indexedDB.open('accord-probe');
    request.onsuccess = () => {
      request.result.close();
      resolve(true);
    };
    request.onerror = () => resolve(false);
  });

/** Forgets the choice and every unsent word kept here, in all windows. */
export async function forgetDevice(): Promise<void> {
  localStorage.removeItem(choice);
  channel?.postMessage('forget');
  letGo();
  await Promise.all((await stores()).map(remove));
}

/** At the start of a page: what somebody else left in this browser goes. */
export async function forgetOthers(personId: string): Promise<void> {
  const kept = readChoice();
  if (kept !== null && kept !== personId) localStorage.removeItem(choice);
  const isOwn = isOf(personId);
  await Promise.all((await stores()).filter((name) => !isOwn(name)).map(remove));
}

/** Whether words of this section wait here to be sent, from before this page. */
export const isStored = async (name: string) => (await stores()).includes(name);

/** Databases of this section that belong to a document that is no more. */
export async function forgetEarlier(personId: string, sectionId: string, epoch: number): Promise<void> {
  const current = storeName(personId, sectionId, epoch);
  const ofSection = (name: string) => name.startsWith(`${prefix}:${personId}:${sectionId}:`);
  await Promise.all((await stores()).filter((name) => ofSection(name) && name !== current).map(remove));
}

function listen(listener: () => void) {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether this person's unsent words are kept in this browser. */
export const useIsKeeping = (personId: string) =>
  useSyncExternalStore(
    listen,
    () => isKeeping(personId),
    () => false,
  );
