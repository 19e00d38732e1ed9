import type { Awareness } from 'y-protocols/awareness';
import type { Companion } from './session-state';

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const textOf = (value: unknown) => (typeof value === 'string' ? value : '');

function partyOf(value: unknown): Companion['party'] {
  return isRecord(value) ? { code: textOf(value['code']), name: textOf(value['name']) } : null;
}

/** Who a presence state speaks of; undefined when it names nobody. The server writes these from the session. */
export function companionOf(user: unknown, isWriting = false): Companion | undefined {
  if (!isRecord(user) || textOf(user['id']) === '') return undefined;
  return {
    id: textOf(user['id']),
    name: textOf(user['name']),
    color: textOf(user['color']),
    party: partyOf(user['party']),
    isWriting,
  };
}

/** Everybody else in the room, once each however many windows they have open, by name. */
export function companionsIn(awareness: Awareness): Companion[] {
  const found = new Map<string, Companion>();
  for (const [client, state] of awareness.getStates()) {
    if (client === awareness.clientID) continue;
    const companion = companionOf(state['user'], isRecord(state['cursor']));
    if (companion && !found.get(companion.id)?.isWriting) found.set(companion.id, companion);
  }
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name));
}
