/** The server could not be reached: what was sent may have arrived or not. */
export class LineDown extends Error {
  override name = 'LineDown';
}

type Fetch = typeof fetch;
type Asked = Parameters<Fetch>;

/** How long until a page's data is asked for again, in milliseconds. */
const pause = 2000;

const isPageData = (input: Asked[0]) =>
  /^[^?#]*\.data(?:[?#]|$)/.test(String(input instanceof Request ? input.url : input));

/** What a proxy, or Accord while it starts, answers in place of the page. */
const isAway = ({ status, headers }: Response) => [502, 503, 504].includes(status) && !headers.has('X-Remix-Response');

/**
 * Fetches for pages that somebody may be writing on. A page's data is asked for until it comes: if a broken line failed
 * it, an error would take the place of the page and of every unsent word on it. A write is sent once and fails with
 * LineDown, because nobody knows whether it arrived. Everything else is fetched as ever.
 * @param downed hears once of each request that has to wait
 */
export function patientFetch(fetchNow: Fetch, downed: () => void, between = pause): Fetch {
  return async (input, init) => {
    if (!isPageData(input)) return fetchNow(input, init);
    const mayRepeat = (init?.method ?? 'GET') === 'GET';
    for (let attempt = 1; ; attempt += 1) {
      const answer = await answerTo(fetchNow, input, init);
      if (answer) return answer;
      if (!mayRepeat) throw new LineDown();
      if (attempt === 1) downed();
      await waited(between, init?.signal);
    }
  };
}

/** Undefined when the line is down; fetch says so by a TypeError. */
async function answerTo(fetchNow: Fetch, ...asked: Asked): Promise<Response | undefined> {
  try {
    const response = await fetchNow(...asked);
    return isAway(response) ? undefined : response;
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Ends early when nobody wants the answer any more. @throws the reason of the signal */
function waited(milliseconds: number, signal: AbortSignal | null | undefined): Promise<void> {
  signal?.throwIfAborted();
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
