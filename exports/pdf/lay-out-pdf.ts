import { addCertificationField, addSealField } from '../signature/field';
import { inEdition } from '../../schema/document/blocks';
import { audienceOf } from '../model';
import type { ExportModel } from '../model';
import type { Pagination } from './flow/paginate';
import { paginate } from './flow/paginate';
import { room } from './page';
import { addBookmarks } from './paint/bookmarks';
import { attachRecord } from './paint/attach-record';
import { footer } from './paint/footer';
import { bytesOf, openDocument } from './paint/open-document';
import { paintPages } from './paint/paint-pages';
import { Pen } from './paint/pen';
import { Tag } from './paint/tag';
import { checklistAnnex } from './parts/annex-checklist';
import { commentsAnnex } from './parts/annex-comments';
import { recordAnnex } from './parts/annex-record';
import { objectionsAnnex } from './parts/annex-objections';
import { statementsAnnex } from './parts/annex-statements';
import { contentsBoxes } from './parts/contents';
import { coverBoxes } from './parts/cover';
import type { Desk } from './parts/part';
import { sectionPart } from './parts/section';
import { signaturesPart } from './parts/signatures';
import { refuseUnprintable, withPrintableComments } from './unprintable';
import { wordsFor } from './words';

function compose(desk: Desk) {
  const parts = [
    ...desk.model.sections.map((section) => sectionPart(desk, section)),
    statementsAnnex(desk),
    objectionsAnnex(desk),
    recordAnnex(desk),
    checklistAnnex(desk),
    commentsAnnex(desk),
    signaturesPart(desk),
  ];
  const entries = parts.flatMap((part) => part.entries);
  const boxes = [...coverBoxes(desk), ...contentsBoxes(desk, entries), ...parts.flatMap((part) => part.boxes)];
  return { boxes, entries };
}

/** Nothing that the readers of this file may not see goes any further. */
function forAudience(model: ExportModel): ExportModel {
  const audience = audienceOf(model);
  const sections = model.sections.map((section) => ({ ...section, document: inEdition(section.document, audience) }));
  return { ...model, sections };
}

/**
 * The pages of a signed edition as a PDF/A-3a and PDF/UA file with all its signature fields, none of them signed.
 * The same model always gives the same bytes. Reads the font files, nothing else.
 * Throws `UnprintableText` when the faces lack a character of the model.
 */
export async function layOutPdf(given: ExportModel): Promise<Buffer> {
  const words = wordsFor(given.language);
  const model = withPrintableComments(forAudience(given), words.comments.elsewhere);
  refuseUnprintable(model);
  const doc = openDocument(model);
  const pen = new Pen(doc);
  const tag = new Tag('Document');
  let pagination: Pagination = { pages: [], pageOf: new Map() };
  const pageOf = (anchor: string) => pagination.pageOf.get(anchor) ?? 0;
  const { boxes, entries } = compose({ model, words, measure: pen.measure, tag, pageOf });
  pagination = paginate(boxes, room);
  const { pages } = pagination;
  const drawFooter = footer(pen, model, pages.length);
  const { certification, seal } = words.signatures;
  return bytesOf(doc, () => {
    paintPages(pen, pages, {
      begin: (number) => {
        if (number === 1) addCertificationField(doc, { label: certification, structParent: tag.realize(doc) });
      },
      end: (number) => {
        drawFooter(number);
        if (number === pages.length) addSealField(doc, { label: seal, structParent: tag.realize(doc) });
      },
    });
    addBookmarks(doc, entries, pagination.pageOf);
    attachRecord(doc, model);
  });
}
