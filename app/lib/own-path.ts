/** A place on this installation to go on to; anything that could lead elsewhere becomes the start page. */
export function ownPath(next: unknown): string {
  return typeof next === 'string' && /^\/(?![/\\])/.test(next) ? next : '/';
}
