import { useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import type { OnScreen } from './on-screen';
import type { SectionData } from './section-data';

/** How long words must rest before the page around them is loaded again, in milliseconds. */
const rest = 2000;

/** How often somebody who reads a draft without writing in it gets its words anew, in milliseconds. */
const glance = 15_000;

/**
 * Typing makes no event that pages hear of. Who writes has the page follow once the words have come to rest; who reads
 * a draft is brought up to date now and then, as long as they look at it.
 */
export function useFreshWords({ line, abilities }: SectionData, shown: OnScreen) {
  const { revalidate } = useRevalidator();
  const isBehind = shown.isSaved && shown.hash !== line.textHash;
  useEffect(() => {
    if (!isBehind) return;
    const timer = setTimeout(revalidate, rest);
    return () => clearTimeout(timer);
  }, [isBehind, shown.hash, revalidate]);

  const readsDraft = line.status === 'drafting' && !abilities.edit;
  useEffect(() => {
    if (!readsDraft) return;
    const timer = setInterval(() => document.visibilityState === 'visible' && revalidate(), glance);
    return () => clearInterval(timer);
  }, [readsDraft, revalidate]);
}
