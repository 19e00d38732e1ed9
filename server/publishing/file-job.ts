import type { PaperPack } from '../../exports/pdf';
import type { SheetModel } from '../../exports/sheet';
import type { TablesModel } from '../../exports/tables';
import type { Unreadable } from '../../exports/zip';
import type { GridRow } from '../../schema/comment-form';

/** What a thread is asked to make or to read. */
export type FileJob =
  | { kind: 'write-xlsx'; sheets: readonly SheetModel[] }
  | { kind: 'write-docx'; sheet: SheetModel; language: string }
  | { kind: 'write-paper'; pack: PaperPack }
  | { kind: 'write-pdf'; tables: TablesModel }
  | { kind: 'read-tables'; bytes: Uint8Array };

/** What it answers with. */
export interface FileAnswers {
  'write-xlsx': Uint8Array;
  'write-docx': Uint8Array;
  'write-paper': Uint8Array;
  'write-pdf': Uint8Array;
  /** the rows of every table of the file */
  'read-tables': GridRow[][];
}

export type FileAnswer =
  | { ok: true; answer: FileAnswers[FileJob['kind']] }
  | { ok: false; message: string; unreadable?: Unreadable };
