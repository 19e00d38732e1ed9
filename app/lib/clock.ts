import { useRouteLoaderData } from '@remix-run/react';
import type { Appearance } from './appearance';

/** What the root of every page knows. */
export type RootData = {
  language: string;
  timeZone: string;
  appearance: Appearance | undefined;
  person: { personId: string; name: string } | null;
};

export const useRoot = () => useRouteLoaderData<RootData>('root');

const shapes = {
  date: { day: 'numeric', month: 'long', year: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  moment: { day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** Formats moments alike on the server and in every browser: in the installation's zone, not the device's. */
export function useClock() {
  const root = useRoot();
  const timeZone = root?.timeZone ?? 'UTC';
  const language = root?.language ?? 'en-GB';
  return {
    format: (at: string, shape: keyof typeof shapes) =>
      new Intl.DateTimeFormat(language, { ...shapes[shape], timeZone }).format(new Date(at)),
  };
}
