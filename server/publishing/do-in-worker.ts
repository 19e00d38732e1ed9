import { Worker } from 'node:worker_threads';
import type { FileAnswer, FileAnswers, FileJob } from './file-job';

/** Far more than the largest file needs; a file made to take for ever is given up. */
const LONGEST = 30_000;
/** Megabytes a file may take while it is made or read. */
const resourceLimits = { maxOldGenerationSizeMb: 384 };

/**
 * Makes or reads a file of an office program in a thread of its own: everybody else's requests go on meanwhile.
 * @throws Error with the cause, also when it takes too long or too much memory
 */
export function doInWorker<Job extends FileJob>(job: Job): Promise<FileAnswers[Job['kind']]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./file-worker.mjs', import.meta.url), { workerData: job, resourceLimits });
    const tooLong = setTimeout(() => {
      reject(new Error(`The thread for ${job.kind} took too long`));
      void worker.terminate();
    }, LONGEST);
    worker.once('message', (said: FileAnswer) => {
      if (said.ok) resolve(said.answer as FileAnswers[Job['kind']]);
      else reject(new Error(said.message));
    });
    worker.once('error', reject);
    worker.once('exit', (code) => {
      clearTimeout(tooLong);
      reject(new Error(`The thread for ${job.kind} ended early with code ${code}`));
    });
  });
}
