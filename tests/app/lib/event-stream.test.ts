import { describe, expect, it } from 'vitest';
import { eventStream } from '../../../app/lib/event-stream';

type Sink = Parameters<Parameters<typeof eventStream>[1]>[0];

function open(signal = new AbortController().signal) {
  const opened: { sink?: Sink; stopped: number } = { stopped: 0 };
  const response = eventStream(signal, (sink) => {
    opened.sink = sink;
    return () => {
      opened.stopped += 1;
    };
  });
  return { response, opened };
}

describe('a stream of events', () => {
  it('carries each event as one block and ends when it is told to', async () => {
    const { response, opened } = open();
    opened.sink?.send('happened', { type: 'vote.cast' });
    opened.sink?.end();
    expect(await response.text()).toBe('retry: 2000\n\nevent: happened\ndata: {"type":"vote.cast"}\n\n');
    expect(opened.stopped).toBe(1);
  });

  it('stops listening when the browser goes away', () => {
    const browser = new AbortController();
    const { opened } = open(browser.signal);
    browser.abort();
    expect(opened.stopped).toBe(1);
  });

  it('is never kept by a cache and is no stream at all when it may not be opened', () => {
    expect(open().response.headers.get('Cache-Control')).toBe('no-store');
    const refused = () =>
      eventStream(new AbortController().signal, () => {
        throw new Error('not yours');
      });
    expect(refused).toThrow('not yours');
  });
});
