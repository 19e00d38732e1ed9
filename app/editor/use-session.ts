import { useEffect, useState, useSyncExternalStore } from 'react';
import { useRoot } from '~/lib/clock';
import { useIsKeeping } from '~/lib/device';
import { enterSection, leaveSection } from './open-sessions';
import type { Session } from './session';
import { firstState } from './session-state';

const nothing = () => () => {};

/** The section opened for writing, and opened anew when the server asks for a fresh copy. */
export function useSession({ id: sectionId, epoch }: { id: string; epoch: number }) {
  const personId = useRoot()?.person?.personId ?? '';
  const isKeeping = useIsKeeping(personId);
  const [session, setSession] = useState<Session>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    const entered = enterSection({ sectionId, epoch, personId });
    setSession(entered);
    return () => leaveSection(entered);
  }, [sectionId, epoch, personId, round]);
  useEffect(() => {
    if (isKeeping) void session?.keep();
  }, [isKeeping, session]);

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
