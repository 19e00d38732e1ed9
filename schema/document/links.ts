const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Longer ones are no addresses but data, and no program opens them all. */
const LONGEST = 2000;

/** Whether an address may stand in a section's link: absolute, and of a kind that cannot run code. */
export function isSafeLink(href: unknown): href is string {
  if (typeof href !== 'string' || href.length > LONGEST || !URL.canParse(href)) return false;
  return allowed.has(new URL(href).protocol);
}
