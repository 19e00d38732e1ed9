import { openZip, type Limits, type Parts } from './open-zip';
import { UnreadableFile } from './unreadable-file';

/** A table of a thousand long rows has a tenth of these bytes. */
const limits: Limits = { parts: 400, bytes: 24 * 1024 * 1024 };

const isMarkup = (name: string) => /\.(xml|rels)$/i.test(name);

/** A document type can name other files and grow without end; no office program writes one. */
const hasDoctype = (part: Buffer) => part.includes('<!DOCTYPE') || part.includes('<!ENTITY');

export interface OfficeFile {
  kind: 'xlsx' | 'docx';
  /** its markup alone: no pictures, no programs, nothing embedded */
  parts: Parts;
}

const isWide = (part: Buffer) => part[0] === 0xff || part[0] === 0xfe;

/**
 * The markup of a file of an office program.
 * @throws UnreadableFile
 */
export function openOfficeFile(bytes: Uint8Array): OfficeFile {
  const parts = openZip(bytes, isMarkup, limits);
  const markup = [...parts.values()];
  // Words in UTF-16 would hide a document type from the look below.
  if (markup.some(isWide) || markup.some(hasDoctype)) throw new UnreadableFile('damaged');
  if (parts.has('xl/workbook.xml')) return { kind: 'xlsx', parts };
  if (parts.has('word/document.xml')) return { kind: 'docx', parts };
  throw new UnreadableFile('not-office');
}
