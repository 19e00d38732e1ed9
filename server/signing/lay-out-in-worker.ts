import { Worker } from 'node:worker_threads';
import type { ExportModel } from '../../exports/model';

type Answer = { ok: true; bytes: Uint8Array } | { ok: false; message: string };

/** Lays the PDF out in a thread of its own: everybody else's requests go on meanwhile. @throws Error with the cause */
export function layOutInWorker(model: ExportModel): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./pdf-worker.mjs', import.meta.url), { workerData: model });
    worker.once('message', (answer: Answer) => {
      if (answer.ok) resolve(Buffer.from(answer.bytes));
      else reject(new Error(answer.message));
    });
    worker.on('error', reject);
    worker.once('exit', (code) => reject(new Error(`The PDF worker ended early with code ${code}`)));
  });
}
