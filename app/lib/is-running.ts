import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** Whether JavaScript runs here: what cannot work without it is shown only then. */
export const useIsRunning = () =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
