import { useLocation } from '@remix-run/react';
import { useEffect, useState } from 'react';

type Pane = 'text' | 'agreement' | 'comments' | 'guidance';

const around = '#comments, #agreement, #guidance';
const isPane = (id: string | undefined): id is Pane => id !== undefined && around.includes(`#${id}`);

function paneOf(hash: string, named: Element | null): Pane | undefined {
  if (/^#block-\d+$/.test(hash)) return 'text';
  if (!named) return undefined;
  const id = named.closest(around)?.id;
  return isPane(id) ? id : 'text';
}

/**
 * What a phone shows of a section. A link that is followed without loading a page changes the address, and the browser
 * names no `:target` for it; where the address names nothing, what the browser has as its target holds.
 */
export function usePaneInAddress(): Pane | undefined {
  const { hash, key } = useLocation();
  const [pane, setPane] = useState<Pane>();
  useEffect(() => {
    const named = document.getElementById(hash.slice(1));
    setPane(paneOf(hash, named));
    if (named && !named.matches(':target')) requestAnimationFrame(() => named.scrollIntoView());
  }, [hash, key]);
  return pane;
}
