import { parentPort, workerData } from 'node:worker_threads';
import { layOutPdf } from '../../exports/pdf';

// The program of a thread: it lays out the model it is given and answers with the bytes, or with what went wrong.
try {
  parentPort?.postMessage({ ok: true, bytes: await layOutPdf(workerData) });
} catch (error) {
  parentPort?.postMessage({ ok: false, message: error instanceof Error ? error.message : String(error) });
}
