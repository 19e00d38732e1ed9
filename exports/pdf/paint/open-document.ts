import PDFDocument from 'pdfkit';
import type { ExportModel } from '../../model';
import { faces, fontFile } from '../fonts';
import { page } from '../page';
import { withAccessibleMetadata } from './metadata';
import { oneCodePerText } from './one-code-per-text';

/** A tagged PDF/A-3a and PDF/UA document without pages, its faces registered. */
export function openDocument(model: ExportModel): PDFKit.PDFDocument {
  const frozenAt = new Date(model.frozenAt);
  const doc = new PDFDocument({
    size: [page.width, page.height],
    margin: 0,
    autoFirstPage: false,
    subset: 'PDF/A-3a',
    pdfVersion: '1.7',
    tagged: true,
    lang: model.language,
    displayTitle: true,
    info: {
      Title: model.title,
      Subject: model.setting,
      Producer: 'Accord',
      Creator: 'Accord',
      CreationDate: frozenAt,
    },
  });
  for (const face of faces) {
    doc.registerFont(face, fontFile(face));
    oneCodePerText(doc, face);
  }
  // Without it the outline has no /Count, and PDF/A-1 checkers refuse the file.
  Object.assign(doc.outline, { options: { expanded: true } });
  withAccessibleMetadata(doc);
  return doc;
}

/** The finished file. */
export async function bytesOf(doc: PDFKit.PDFDocument, draw: () => void): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const finished = new Promise<void>((resolve, reject) => {
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', resolve);
    doc.on('error', reject);
  });
  draw();
  doc.end();
  await finished;
  return Buffer.concat(chunks);
}
