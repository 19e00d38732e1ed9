import type { ExportModel } from '../../model';
import { wordsFor } from '../words';

interface Attaching {
  file(src: Buffer, options: Record<string, unknown>): unknown;
}

/** Puts the structured record and the head of the trail into the file, as the source of its pages. */
export function attachRecord(doc: PDFKit.PDFDocument, model: ExportModel): void {
  const { fingerprint, trail, record } = model;
  const json = JSON.stringify({ fingerprint, trail, record }, null, 2);
  const frozenAt = new Date(model.frozenAt);
  const attaching: Attaching = doc;
  attaching.file(Buffer.from(json, 'utf8'), {
    name: 'record.json',
    type: 'application/json',
    description: wordsFor(model.language).record,
    relationship: 'Source',
    creationDate: frozenAt,
    modifiedDate: frozenAt,
  });
}
