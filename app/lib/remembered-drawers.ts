const CLOSED = 'closed';

/** Browsers that keep nothing say so by throwing; then a drawer stays as the page drew it. */
function kept(name: string): string | null {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
}

function keep(name: string, isOpen: boolean): void {
  try {
    if (isOpen) localStorage.removeItem(name);
    else localStorage.setItem(name, CLOSED);
  } catch {
    // Nothing can be kept on this device.
  }
}

const nameOf = ({ dataset }: HTMLElement) => `accord-${dataset.remember ?? ''}`;

/** Puts the drawers of an element as their reader left them, and remembers how they are left. Returns its end. */
export function rememberDrawers(root: HTMLElement): () => void {
  for (const drawer of root.querySelectorAll<HTMLDetailsElement>('details[data-remember]'))
    if (kept(nameOf(drawer)) === CLOSED) drawer.open = false;
  const note = ({ target }: Event) => {
    if (target instanceof HTMLDetailsElement && target.dataset.remember) keep(nameOf(target), target.open);
  };
  // A toggle does not bubble.
  root.addEventListener('toggle', note, true);
  return () => root.removeEventListener('toggle', note, true);
}
