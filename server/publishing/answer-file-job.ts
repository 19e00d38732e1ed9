import { parentPort, workerData } from 'node:worker_threads';
import { writeTable } from '../../exports/docx';
import { writeWorkbook } from '../../exports/xlsx';
import type { FileAnswer, FileAnswers, FileJob } from './file-job';

type Doers = { [Kind in FileJob['kind']]: (job: Extract<FileJob, { kind: Kind }>) => Promise<FileAnswers[Kind]> };

const doers: Doers = {
  'write-xlsx': ({ sheets }) => writeWorkbook(sheets),
  'write-docx': ({ sheet, language }) => writeTable(sheet, language),
};

const answerTo = (job: FileJob) => (doers[job.kind] as (job: FileJob) => Promise<FileAnswers[FileJob['kind']]>)(job);

// The program of a thread: it does the one job it is given and answers with what came of it, or with what went wrong.
try {
  const answer = await answerTo(workerData as FileJob);
  parentPort?.postMessage({ ok: true, answer } satisfies FileAnswer);
} catch (error) {
  const message = error instanceof Error ? error.message : String(error);
  parentPort?.postMessage({ ok: false, message } satisfies FileAnswer);
}
