import { Agent, get } from 'node:http';
import { lighter, LookAgain } from '../../../app/lib/look-again';
import { askForChanges, readEvents } from '../../support/stream-reader';

export const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** Asks for a page or its data and reads it to its end. @returns the status and how many bytes came */
export async function ask(url: string, path: string, cookie: string): Promise<{ status: number; bytes: number }> {
  // A connection that was kept may be closed by the server in the moment it is used again.
  return askOnce(url, path, cookie).catch(() => askOnce(url, path, cookie));
}

function askOnce(url: string, path: string, cookie: string): Promise<{ status: number; bytes: number }> {
  return new Promise((resolve, reject) => {
    get(new URL(path, url), { agent, headers: { Cookie: cookie, 'Accept-Encoding': 'gzip' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => void (bytes += chunk.length));
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, bytes })).on('error', reject);
    }).on('error', reject);
  });
}

interface Watched {
  url: string;
  sopId: string;
  cookie: string;
  heard(): void;
  /** the page shows what stood when it began to load */
  loaded(begunAt: number): void;
}

/** An open overview as a browser has it: its stream of changes, and the page's own rule of when it loads again. */
export async function openPage({ url, sopId, cookie, heard, loaded }: Watched) {
  let isOpen = true;
  const looks = new LookAgain({
    later(work, milliseconds) {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    look() {
      const begunAt = performance.now();
      const answered = ask(url, `/sops/${sopId}/look.data`, cookie).then(({ status }) => {
        if (status !== 200) throw new Error(`A page was answered with ${status}`);
        loaded(begunAt);
        looks.looked();
      });
      answered.catch((error: unknown) => {
        if (isOpen) throw error;
      });
    },
  });
  const answer = await askForChanges(url, sopId, { cookie });
  void readEvents(answer, ({ event, data }) => {
    if (event !== 'changed') return;
    heard();
    looks.hear({ what: String(data.what), sectionId: String(data.sectionId), wait: Number(data.wait) / lighter });
  });
  return () => {
    isOpen = false;
    looks.stop();
    answer.destroy();
  };
}
