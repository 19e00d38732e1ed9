import { setTimeout as pause } from 'node:timers/promises';

/** Waits until something holds. @throws Error that says what never came, after half a minute by default */
export async function until(holds: () => unknown, what: string, within = 30_000): Promise<void> {
  const end = Date.now() + within;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`Waited in vain until ${what}`);
    await pause(1);
  }
}
