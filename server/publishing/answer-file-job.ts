import { parentPort, workerData } from 'node:worker_threads';
import { readTables, writeTable } from '../../exports/docx';
import { readSheets, writeWorkbook } from '../../exports/xlsx';
import { openOfficeFile, UnreadableFile } from '../../exports/zip';
import type { FileAnswer, FileAnswers, FileJob } from './file-job';

/** Read only where a PDF is asked for: its packages are large. */
const pdf = () => import('../../exports/pdf');

async function tablesOf(bytes: Uint8Array): Promise<FileAnswers['read-tables']> {
  const { kind, parts } = openOfficeFile(bytes);
  try {
    return kind === 'xlsx' ? await readSheets(parts) : await readTables(parts);
  } catch {
    // Whatever the packages stumble over in a file is the file's fault, and nobody can do more about it.
    throw new UnreadableFile('damaged');
  }
}

async function answerTo(job: FileJob): Promise<FileAnswers[FileJob['kind']]> {
  switch (job.kind) {
    case 'write-xlsx':
      return writeWorkbook(job.sheets);
    case 'write-docx':
      return writeTable(job.sheet, job.language);
    case 'write-paper':
      return (await pdf()).layOutPaper(job.pack);
    case 'write-pdf':
      return (await pdf()).layOutTables(job.tables);
    case 'read-tables':
      return tablesOf(job.bytes);
  }
}

function failed(error: unknown): FileAnswer {
  const message = error instanceof Error ? error.message : String(error);
  return { ok: false, message, ...(error instanceof UnreadableFile ? { unreadable: error.reason } : {}) };
}

// The program of a thread: it does the one job it is given and answers with what came of it, or with what went wrong.
try {
  const answer = await answerTo(workerData as FileJob);
  parentPort?.postMessage({ ok: true, answer } satisfies FileAnswer);
} catch (error) {
  parentPort?.postMessage(failed(error));
}
