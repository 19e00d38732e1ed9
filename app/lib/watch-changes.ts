import type { Told } from './look-again';

interface Watcher {
  changed(told: Told): void;
  missed(): void;
  ended(): void;
}

/** How long until a line that the server refused is tried again: doubled each time, in milliseconds. */
const [soonest, latest] = [1000, 30_000];

/** How long a page may be out of sight before its line is given up, in milliseconds: a browser has six for each site. */
const outOfSight = 10_000;

/**
 * Listens to the changes of a procedure from one on, across restarts of the server, broken lines and hours in a
 * background tab. A browser comes back by itself after a cut, but gives up where it is answered by anything else than a
 * stream, such as by a server that is only starting; so this begins anew at the last change it heard of.
 * @returns a function that ends it
 */
export function watchChanges(sopId: string, since: string, { changed, missed, ended }: Watcher): () => void {
  let last = since;
  let pause = soonest;
  let source: EventSource | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hiding: ReturnType<typeof setTimeout> | undefined;
  const close = () => {
    clearTimeout(timer);
    source?.close();
    source = undefined;
  };
  const open = () => {
    close();
    const line = new EventSource(`/sops/${sopId}/events?${new URLSearchParams({ after: last })}`);
    source = line;
    line.addEventListener('open', () => void (pause = soonest));
    line.addEventListener('changed', ({ lastEventId, data }: MessageEvent<string>) => {
      last = lastEventId;
      changed(JSON.parse(data) as Told);
    });
    line.addEventListener('missed', ({ lastEventId }: MessageEvent<string>) => {
      last = lastEventId;
      missed();
    });
    line.addEventListener('ended', () => {
      stop();
      ended();
    });
    line.addEventListener('error', () => {
      if (line.readyState !== EventSource.CLOSED || source !== line) return;
      timer = setTimeout(open, pause);
      pause = Math.min(latest, pause * 2);
    });
  };
  const look = () => {
    clearTimeout(hiding);
    if (document.visibilityState === 'hidden') hiding = setTimeout(close, outOfSight);
    else if (!source) open();
  };
  const stop = () => {
    clearTimeout(hiding);
    document.removeEventListener('visibilitychange', look);
    close();
  };
  document.addEventListener('visibilitychange', look);
  open();
  return stop;
}
