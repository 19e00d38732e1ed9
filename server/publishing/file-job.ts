import type { SheetModel } from '../../exports/sheet';

/** What a thread is asked to make or to read. */
export type FileJob =
  { kind: 'write-xlsx'; sheets: readonly SheetModel[] } | { kind: 'write-docx'; sheet: SheetModel; language: string };

/** What it answers with. */
export interface FileAnswers {
  'write-xlsx': Uint8Array;
  'write-docx': Uint8Array;
}

export type FileAnswer = { ok: true; answer: FileAnswers[FileJob['kind']] } | { ok: false; message: string };
