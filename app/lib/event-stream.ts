type Sink = { send(event: string, data: unknown): void; end(): void };

/** A line now and then, so that proxies do not take silence for death; in milliseconds. */
const heartbeat = 25_000;

/**
 * Answers with server-sent events for as long as the browser listens. `listen` starts the subscription and returns what
 * ends it; whatever it throws is thrown here, before any answer has begun.
 */
export function eventStream(signal: AbortSignal, listen: (sink: Sink) => () => void): Response {
  const encoder = new TextEncoder();
  let out: ReadableStreamDefaultController<Uint8Array> | undefined;
  const write = (text: string) => out?.enqueue(encoder.encode(text));
  const close = () => {
    clearInterval(beat);
    stop();
    out?.close();
    out = undefined;
  };
  const beat = setInterval(() => write(':\n\n'), heartbeat);
  const stop = start(listen, beat, {
    send: (event, data) => write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    end: () => queueMicrotask(close),
  });
  signal.addEventListener('abort', close, { once: true });
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => {
      out = controller;
      write('retry: 2000\n\n');
    },
    cancel: close,
  });
  return new Response(body, {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' },
  });
}

function start(listen: (sink: Sink) => () => void, beat: ReturnType<typeof setInterval>, sink: Sink) {
  try {
    return listen(sink);
  } catch (error) {
    clearInterval(beat);
    throw error;
  }
}
