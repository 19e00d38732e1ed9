// Plain JavaScript: a thread for a moment is not worth the start of a compiler.
import { parentPort, workerData } from 'node:worker_threads';
import * as Y from 'yjs';

const doc = new Y.Doc();
doc.transact(() => {
  for (const update of workerData) Y.applyUpdate(doc, update);
});
parentPort?.postMessage(Y.encodeStateAsUpdate(doc));
