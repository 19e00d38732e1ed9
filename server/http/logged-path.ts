const longest = 16;

/** A path fit for the log: no query, and of long segments, which may be tokens, only the first four characters. */
export function loggedPath(url: string) {
  const [path = ''] = url.split('?');
  return path
    .split('/')
    .map((segment) => (segment.length > longest ? `${segment.slice(0, 4)}…` : segment))
    .join('/');
}
