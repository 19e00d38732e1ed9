import { Worker } from 'node:worker_threads';
import type { StoredText } from '../storage';

/**
 * One state that stands for all of a stored text, without what was deleted from it. A long text takes some hundred
 * milliseconds: in a thread of its own nobody who types waits for it. @throws Error with the cause
 */
export function mergeInWorker({ state, updates }: StoredText): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const workerData = state ? [state, ...updates] : updates;
    const worker = new Worker(new URL('./compaction-worker.mjs', import.meta.url), { workerData });
    worker.unref();
    worker.once('message', (merged: Uint8Array) => resolve(merged));
    worker.on('error', reject);
    worker.once('exit', (code) => reject(new Error(`The compaction ended early with code ${code}`)));
  });
}
