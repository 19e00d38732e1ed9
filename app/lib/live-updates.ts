import { useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { announce } from './announce';
import { LookAgain } from './look-again';
import { beginLook, endLook } from './looks-at';
import { watchChanges } from './watch-changes';
import { useWords } from './words';

/** What follows so soon on the reader's own command is that command; in milliseconds. */
const ownEcho = 2000;

function later(work: () => void, milliseconds: number) {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

/**
 * Loads the page's data again whenever something happens in this procedure. Nothing moves but what changed.
 * @param since the latest change that the page already shows
 */
export function useLiveUpdates(sopId: string, since: string) {
  const { frame } = useWords();
  const { revalidate, state } = useRevalidator();
  const isSending = useNavigation().state === 'submitting';
  const latest = useRef({ revalidate, said: frame.updated, sentAt: 0, since });
  const looking = useRef<LookAgain>();
  useEffect(() => {
    const sentAt = isSending ? Date.now() : latest.current.sentAt;
    latest.current = { ...latest.current, revalidate, said: frame.updated, sentAt };
  });
  useEffect(() => {
    const looks = new LookAgain({
      later,
      look(news) {
        beginLook(news);
        latest.current.revalidate();
        if (Date.now() - latest.current.sentAt > ownEcho) announce(latest.current.said);
      },
    });
    looking.current = looks;
    const stop = watchChanges(sopId, latest.current.since, {
      changed: (told) => looks.hear(told),
      missed: () => looks.hearOfAnything(Math.random() * 500),
      // The page stays with what is written on it; whatever is sent from it now is refused with words.
      ended: () => looks.stop(),
    });
    return () => {
      stop();
      looks.stop();
    };
  }, [sopId]);
  useEffect(() => {
    if (state !== 'idle') return;
    endLook();
    looking.current?.looked();
  }, [state]);
}
