import { useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { announce } from './announce';
import { useWords } from './words';

/** Events that come in one breath, such as a room's votes at a reveal, are answered once; in milliseconds. */
const breath = 150;

/** Loads the page's data again whenever something happens in this procedure. Nothing moves but what changed. */
export function useLiveUpdates(sopId: string) {
  const { frame } = useWords();
  const { revalidate } = useRevalidator();
  const latest = useRef({ revalidate, said: frame.updated });
  useEffect(() => {
    latest.current = { revalidate, said: frame.updated };
  });
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let wasOpen = false;
    const refresh = () => {
      waiting = undefined;
      latest.current.revalidate();
      announce(latest.current.said);
    };
    const soon = () => {
      waiting ??= setTimeout(refresh, breath);
    };
    const source = new EventSource(`/sops/${sopId}/events`);
    source.addEventListener('happened', soon);
    source.addEventListener('ended', () => source.close());
    // After a broken connection nobody knows what was missed.
    source.addEventListener('open', () => {
      if (wasOpen) soon();
      wasOpen = true;
    });
    return () => {
      clearTimeout(waiting);
      source.close();
    };
  }, [sopId]);
}
