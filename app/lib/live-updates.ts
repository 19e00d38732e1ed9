import { useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { announce } from './announce';
import { useWords } from './words';

/** Events that come in one breath, such as a room's votes at a reveal, are answered once; in milliseconds. */
const breath = 150;

/** What follows so soon on the reader's own command is that command; in milliseconds. */
const ownEcho = 2000;

/** Loads the page's data again whenever something happens in this procedure. Nothing moves but what changed. */
export function useLiveUpdates(sopId: string) {
  const { frame } = useWords();
  const { revalidate } = useRevalidator();
  const isSending = useNavigation().state === 'submitting';
  const latest = useRef({ revalidate, said: frame.updated, sentAt: 0 });
  useEffect(() => {
    const sentAt = isSending ? Date.now() : latest.current.sentAt;
    latest.current = { revalidate, said: frame.updated, sentAt };
  });
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let wasOpen = false;
    const refresh = () => {
      waiting = undefined;
      latest.current.revalidate();
      if (Date.now() - latest.current.sentAt > ownEcho) announce(latest.current.said);
    };
    const soon = () => {
      waiting ??= setTimeout(refresh, breath);
    };
    const source = new EventSource(`/sops/${sopId}/events`);
    source.addEventListener('happened', soon);
    source.addEventListener('ended', () => source.close());
    // Nobody knows what was missed while the line was broken, or between the page and its first line.
    source.addEventListener('open', () => {
      if (wasOpen) soon();
      else latest.current.revalidate();
      wasOpen = true;
    });
    return () => {
      clearTimeout(waiting);
      source.close();
    };
  }, [sopId]);
}
