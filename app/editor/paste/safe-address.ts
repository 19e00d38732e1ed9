import { isSafeLink } from '../../../schema/document/links';

/** Longer addresses are there to follow people, not to lead them. */
const longest = 2000;

/** Where search and mail programs hide the address that was meant. */
const wrappers: [host: RegExp, path: string, parameter: string][] = [
  [/^(www\.)?google\.[a-z.]+$/, '/url', 'q'],
  [/\.safelinks\.protection\.outlook\.com$/, '/', 'url'],
];

function unwrapped(address: string): string {
  if (!URL.canParse(address)) return address;
  const { host, pathname, searchParams } = new URL(address);
  const wrapper = wrappers.find(([hosts, path]) => hosts.test(host) && pathname === path);
  return (wrapper && searchParams.get(wrapper[2])) ?? address;
}

/** The address of a pasted link; undefined when its words come without one. */
export function safeAddress(written: string | null): string | undefined {
  const address = unwrapped((written ?? '').trim());
  return isSafeLink(address) && address.length <= longest ? address : undefined;
}
