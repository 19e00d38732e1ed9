import { isSafeLink } from '../../schema/document/links';

/** What somebody wrote as an address, completed where its kind is plain; undefined when it may not stand in a text. */
export function linkAddress(written: string): string | undefined {
  const address = completed(written.trim());
  return !/\s/.test(address) && isSafeLink(address) ? address : undefined;
}

function completed(written: string): string {
  if (/^\+?[\d ()-]{5,}$/.test(written)) return telephone(written);
  if (/^tel:/i.test(written)) return telephone(written.slice(4));
  if (/^[a-z][a-z+.-]*:/i.test(written)) return written;
  if (/^[^\s/@]+@[^\s/@]+\.[^\s/@]+$/.test(written)) return `mailto:${written}`;
  return /^[^\s/]+\.[^\s/]{2,}/.test(written) ? `https://${written}` : written;
}

const telephone = (number: string) => `tel:${number.replace(/[\s()]/g, '')}`;
