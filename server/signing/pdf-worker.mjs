import { parentPort, workerData } from 'node:worker_threads';
import { register } from 'tsx/esm/api';

register();
const { layOutPdf } = await import('../../exports/pdf/index.ts');

try {
  parentPort?.postMessage({ ok: true, bytes: await layOutPdf(workerData) });
} catch (error) {
  parentPort?.postMessage({ ok: false, message: error instanceof Error ? error.message : String(error) });
}
