import { useLocation } from '@remix-run/react';
import { useEffect } from 'react';

const blockAt = (number: string) =>
  document.querySelector(`#text .coded > :nth-child(${number} of :not(.ProseMirror-gapcursor, .ProseMirror-widget))`);

/** An address that ends in `#block-12` leads to the twelfth block, in the read text and in the editor alike. */
export function useBlockInAddress() {
  const { hash, key } = useLocation();
  useEffect(() => {
    const [, number] = /^#block-(\d+)$/.exec(hash) ?? [];
    if (number === undefined) return;
    const show = () => blockAt(number)?.scrollIntoView({ block: 'start' });
    show();
    // The editor takes the place of the read text once it is there.
    const pane = document.querySelector('#text');
    const observer = new MutationObserver(() => {
      if (!pane?.querySelector('.ProseMirror')) return;
      show();
      observer.disconnect();
    });
    if (pane) observer.observe(pane, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [hash, key]);
}
