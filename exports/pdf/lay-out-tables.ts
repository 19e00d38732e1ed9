import type { ExportModel } from '../model';
import type { TablesModel } from '../tables';
import { doc as emptyText } from '../../schema/document/build';
import { paginate, type Pagination } from './flow/paginate';
import { room } from './page';
import { addBookmarks } from './paint/bookmarks';
import { attachRecord } from './paint/attach-record';
import { footer } from './paint/footer';
import { bytesOf, openDocument } from './paint/open-document';
import { paintPages } from './paint/paint-pages';
import { Pen } from './paint/pen';
import { Tag } from './paint/tag';
import { contentsBoxes } from './parts/contents';
import type { Desk } from './parts/part';
import { recordHead, recordTablePart } from './parts/record-tables';
import { printer, refuseUnprintable } from './unprintable';
import { wordsFor, type Words } from './words';

/** What the parts of every file look at. */
function modelOf({ grid, madeAt, ...tables }: TablesModel): ExportModel {
  const { language, title, setting, edition, fingerprint, trail, record } = tables;
  const none = { revisions: [], rules: [], statements: [], objections: [], signatories: [] };
  const sections = grid.sections.map((section) => ({
    ...{ ...section, status: 'drafting' as const, textHash: '', document: emptyText() },
  }));
  const { parties, cells } = grid;
  const of = { language, title, setting, edition, fingerprint, frozenAt: madeAt };
  return { ...of, ...none, parties, cells, sections, trail, record };
}

/** Here no annex holds the statements. */
const withoutAnnexes = ({ grid, ...words }: Words): Words => ({
  ...words,
  grid: { ...grid, legendOf: { ...grid.legendOf, 'agree-with-statement': grid.positions['agree-with-statement'] } },
});

/** Every word of the tables as it can be printed. */
function inPrint(model: TablesModel): TablesModel {
  const printed = printer(model.elsewhere);
  const tables = model.tables.map((table) => ({ ...table, rows: table.rows.map((row) => row.map(printed)) }));
  return { ...model, lead: model.lead.map(printed), tables };
}

function compose(desk: Desk, model: TablesModel) {
  const parts = model.tables.map((table, at) => recordTablePart(desk, table, at));
  const entries = parts.flatMap((part) => part.entries);
  const boxes = [...recordHead(desk, model), ...contentsBoxes(desk, entries), ...parts.flatMap((part) => part.boxes)];
  return { boxes, entries };
}

/**
 * A record in tables as a PDF file, with the same record attached as JSON. Reads the font files, nothing else.
 * Throws `UnprintableText` when the faces lack a character of the title or of an agency's name.
 */
export async function layOutTables(given: TablesModel): Promise<Buffer> {
  const tables = inPrint(given);
  const model = modelOf(tables);
  refuseUnprintable(model);
  const doc = openDocument(model);
  const pen = new Pen(doc);
  const tag = new Tag('Document');
  const words = withoutAnnexes(wordsFor(model.language));
  let pagination: Pagination = { pages: [], pageOf: new Map() };
  const pageOf = (anchor: string) => pagination.pageOf.get(anchor) ?? 0;
  const { boxes, entries } = compose({ model, words, measure: pen.measure, tag, pageOf }, tables);
  pagination = paginate(boxes, room);
  const drawFooter = footer(pen, model, pagination.pages.length);
  return bytesOf(doc, () => {
    paintPages(pen, pagination.pages, { begin: () => undefined, end: drawFooter });
    addBookmarks(doc, entries, pagination.pageOf);
    attachRecord(doc, model);
  });
}
