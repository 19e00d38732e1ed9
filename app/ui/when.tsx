import { useClock } from '~/lib/clock';

type Props = { at: string; show?: 'date' | 'time' | 'moment' };

/** A moment in the reader's language and the installation's time zone, exact to the minute. */
export function When({ at, show = 'moment' }: Props) {
  const { format } = useClock();
  return <time dateTime={at}>{format(at, show)}</time>;
}
