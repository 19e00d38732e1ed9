import { get, type IncomingMessage } from 'node:http';

export interface StreamEvent {
  id: string | undefined;
  event: string;
  data: Record<string, unknown>;
}

/** One block of a stream of server-sent events; undefined for a comment or a setting. */
export function parseBlock(block: string): StreamEvent | undefined {
  const field = (name: string) =>
    block
      .split('\n')
      .find((line) => line.startsWith(`${name}: `))
      ?.slice(name.length + 2);
  const data = field('data');
  if (data === undefined) return undefined;
  return { id: field('id'), event: field('event') ?? 'message', data: JSON.parse(data) as Record<string, unknown> };
}

interface Asked {
  cookie: string;
  /** the change a page was loaded with */
  after?: string;
  /** what a browser sends when it comes back */
  lastEventId?: string;
}

/** Asks for the changes of an SOP, as a browser does. @returns the answer, as soon as its head is there */
export function askForChanges(url: string, sopId: string, { cookie, after, lastEventId }: Asked) {
  const address = new URL(`/sops/${sopId}/events`, url);
  if (after !== undefined) address.searchParams.set('after', after);
  const headers = { Cookie: cookie, ...(lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }) };
  return new Promise<IncomingMessage>((resolve, reject) => {
    get(address, { headers, agent: false }, resolve).on('error', reject);
  });
}

/** Calls back for every event of an answer, in order. @returns when the answer is over, however that came */
export function readEvents(answer: IncomingMessage, heard: (event: StreamEvent) => void): Promise<void> {
  let rest = '';
  answer.setEncoding('utf8').on('data', (text: string) => {
    const blocks = `${rest}${text}`.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const event = parseBlock(block);
      if (event) heard(event);
    }
  });
  return new Promise((resolve) => answer.on('close', resolve).on('error', () => resolve()));
}

/**
 * Reads an SOP's changes and comes back whenever the line ends, naming the last one it got.
 * @param place where the server is now
 */
export function steadyReader(place: () => string, sopId: string, { cookie, after }: Asked) {
  const events: StreamEvent[] = [];
  let stopped = false;
  let last = after;
  let open: IncomingMessage | undefined;
  async function once(): Promise<void> {
    const answer = await askForChanges(place(), sopId, { cookie, lastEventId: last });
    open = answer;
    await readEvents(answer, (event) => {
      last = event.id ?? last;
      events.push(event);
    });
  }
  async function run(): Promise<void> {
    while (!stopped) {
      // A server that is away refuses the connection: that is what this is for.
      await once().catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  const ended = run();
  const stop = () => {
    stopped = true;
    open?.destroy();
    return ended;
  };
  return { events, stop };
}
