import { Worker } from 'node:worker_threads';
import { UnreadableFile } from '../../exports/zip';
import type { FileAnswer, FileAnswers, FileJob } from './file-job';

/** Far more than the largest file needs; a file made to take for ever is given up. */
const LONGEST = 60_000;
/** Megabytes a file may take while it is made or read. */
const resourceLimits = { maxOldGenerationSizeMb: 512 };

const isTooBig = (error: Error) => 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Makes or reads a file of an office program in a thread of its own: everybody else's requests go on meanwhile.
 * @throws UnreadableFile, also for a file that takes too long or too much memory; Error with the cause
 */
export function doInWorker<Job extends FileJob>(job: Job): Promise<FileAnswers[Job['kind']]> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./file-worker.mjs', import.meta.url), { workerData: job, resourceLimits });
    const tooLong = setTimeout(() => {
      reject(new UnreadableFile('too-large'));
      void worker.terminate();
    }, LONGEST);
    worker.once('message', (said: FileAnswer) => {
      if (said.ok) resolve(said.answer as FileAnswers[Job['kind']]);
      else reject(said.unreadable ? new UnreadableFile(said.unreadable) : new Error(said.message));
    });
    worker.on('error', (error) => reject(isTooBig(error) ? new UnreadableFile('too-large') : error));
    worker.once('exit', (code) => {
      clearTimeout(tooLong);
      reject(new Error(`The thread for ${job.kind} ended early with code ${code}`));
    });
  });
}
