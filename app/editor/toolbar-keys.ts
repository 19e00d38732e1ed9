import { useState } from 'react';
import type { FocusEvent, KeyboardEvent } from 'react';

const steps: Record<string, (at: number, count: number) => number> = {
  forward: (at, count) => (at + 1) % count,
  back: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_at, count) => count - 1,
};

function stepOf(key: string, bar: Element) {
  const isMirrored = getComputedStyle(bar).direction === 'rtl';
  if (key === 'ArrowRight') return steps[isMirrored ? 'back' : 'forward'];
  if (key === 'ArrowLeft') return steps[isMirrored ? 'forward' : 'back'];
  return steps[key];
}

const nameOf = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-tool]')?.dataset['tool'] : undefined;

/** One tool of a bar takes the focus; arrows, Home and End move it along the bar. */
export function useToolbarKeys<Name extends string>(names: readonly Name[]) {
  const [current, setCurrent] = useState<string | undefined>(names[0]);
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => setCurrent(nameOf(target) ?? names[0]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = stepOf(event.key, event.currentTarget);
    const at = names.findIndex((name) => name === nameOf(event.target));
    if (!step || at < 0) return;
    event.preventDefault();
    event.currentTarget.querySelector<HTMLElement>(`[data-tool="${names[step(at, names.length)]}"]`)?.focus();
  };
  return { current, keys: { onFocus, onKeyDown } };
}
