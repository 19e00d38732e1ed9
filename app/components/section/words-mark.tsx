import { Fingerprint } from '~/ui/fingerprint';

/** So many characters of a text's hash are enough for a room to say which words it votes on. */
const spoken = 8;

/** Which words are meant, as a room says it: "4F2A 91C0". */
export function WordsMark({ hash }: { hash: string }) {
  return <Fingerprint hash={hash} length={spoken} />;
}

export const spokenHash = (hash: string) => `${hash.slice(0, 4)} ${hash.slice(4, spoken)}`.toUpperCase();
