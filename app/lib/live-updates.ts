import { useLocation, useNavigation, useRevalidator } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { announce } from './announce';
import { lookAtFrontPage, newerLook, type FreshLook, type Looked } from './fresh-look';
import { lighter, LookAgain, type News } from './look-again';
import { beginLook, endLook } from './looks-at';
import { watchChanges } from './watch-changes';
import { useWords } from './words';

/** What follows so soon on the reader's own command is that command; in milliseconds. */
const ownEcho = 2000;

function later(work: () => void, milliseconds: number) {
  const timer = setTimeout(work, milliseconds);
  return () => clearTimeout(timer);
}

type Loaded = Parameters<typeof newerLook>[1];

/** What looks need of the page as it is now, whenever they come. */
function useLatest(loaded: Loaded) {
  const { frame } = useWords();
  const { revalidate } = useRevalidator();
  const { pathname } = useLocation();
  const { state } = useNavigation();
  // Who is on the way to another page has to load that one again: it may have been read before the change.
  const isFrontPage = state === 'idle' && pathname.replace(/\/$/, '') === `/sops/${loaded.sop.id}`;
  const isSending = state === 'submitting';
  const latest = useRef({ revalidate, said: frame.updated, sentAt: 0, loaded, isFrontPage });
  useEffect(() => {
    const sentAt = isSending ? Date.now() : latest.current.sentAt;
    latest.current = { revalidate, said: frame.updated, sentAt, loaded, isFrontPage };
  });
  return latest;
}

/** Loads the page again, or on the front page only looks: what two hundred pages do at once has to cost little. */
function useLook(latest: ReturnType<typeof useLatest>, show: (looked: Looked) => void) {
  const turn = useRef(0);
  return useRef(async (news: News, looked: () => void) => {
    const own = (turn.current += 1);
    const { said, sentAt, isFrontPage, loaded } = latest.current;
    if (Date.now() - sentAt > ownEcho) announce(said);
    const sopId = loaded.sop.id;
    const look = isFrontPage && news !== 'everything' ? await lookAtFrontPage(sopId) : undefined;
    if (own !== turn.current) return;
    if (look) {
      show({ sopId, look, over: loaded });
      return looked();
    }
    beginLook(news);
    latest.current.revalidate();
  });
}

/**
 * Keeps the page up to date whenever something happens in this procedure. Nothing moves but what changed.
 * @param loaded what the frame was loaded with; `since` names the latest change that the page already shows
 * @returns the front page where it was looked at since it was loaded
 */
export function useLiveUpdates(loaded: Loaded): FreshLook | undefined {
  const sopId = loaded.sop.id;
  const { state } = useRevalidator();
  const [looked, setLooked] = useState<Looked>();
  const latest = useLatest(loaded);
  const look = useLook(latest, setLooked);
  const looking = useRef<LookAgain>();
  const isAnew = useRef(false);
  useEffect(() => {
    const looks: LookAgain = new LookAgain({
      later,
      look(news) {
        isAnew.current ||= news === 'everything';
        void look.current(news, () => looks.looked());
      },
    });
    looking.current = looks;
    const stop = watchChanges(sopId, latest.current.loaded.since, {
      changed: ({ wait, ...told }) => looks.hear({ ...told, wait: latest.current.isFrontPage ? wait / lighter : wait }),
      missed: () => looks.hearOfAnything(Math.random() * 500),
      // The page stays with what is written on it; whatever is sent from it now is refused with words.
      ended: () => looks.stop(),
    });
    return () => {
      stop();
      looks.stop();
    };
  }, [sopId, latest, look]);
  useEffect(() => {
    // After a backup was restored, what was looked at before may be called by a later change than what stands now.
    if (isAnew.current) setLooked(undefined);
    isAnew.current = false;
  }, [loaded]);
  useEffect(() => {
    if (state !== 'idle') return;
    endLook();
    looking.current?.looked();
  }, [state]);
  return newerLook(looked, loaded);
}
