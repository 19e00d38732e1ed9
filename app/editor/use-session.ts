import { useEffect, useState, useSyncExternalStore } from 'react';
import { enterSection, leaveSection } from './open-sessions';
import type { Session } from './session';
import { firstState } from './session-state';

const nothing = () => () => {};

/** The section opened for writing, and opened anew when the server asks for a fresh copy. */
export function useSession(sectionId: string) {
  const [session, setSession] = useState<Session>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    const entered = enterSection(sectionId);
    setSession(entered);
    return () => leaveSection(entered);
  }, [sectionId, round]);

  const state = useSyncExternalStore(
    session?.subscribe ?? nothing,
    () => session?.state ?? firstState,
    () => firstState,
  );
  useEffect(() => {
    if (state.ending === 'reset') setRound((before) => before + 1);
  }, [state.ending]);

  return { session, state };
}
