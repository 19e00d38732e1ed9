const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Whether an address may stand in a section's link: absolute, and of a kind that cannot run code. */
export function isSafeLink(href: unknown): href is string {
  if (typeof href !== 'string' || !URL.canParse(href)) return false;
  return allowed.has(new URL(href).protocol);
}
