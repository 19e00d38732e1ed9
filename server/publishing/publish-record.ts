import { writeCsv } from '../../exports/csv';
import type { SheetModel } from '../../exports/sheet';
import type { TablesModel } from '../../exports/tables';
import { storeZip } from '../../exports/zip';
import type { ConsensusRecord } from '../../schema/consensus-record';
import { groupedHex } from '../../schema/document';
import { recordWords as words } from '../../schema/words/en/consensus-record';
import { authorise } from '../access';
import type { Context } from '../kernel';
import { doInWorker } from './do-in-worker';
import type { Published } from './publish-comments';
import { recordOfSop } from './record/consensus-record';
import { recordTables } from './record/record-tables';
import type { RecordTable, TableName } from './record/table-of';

/** `csv` is one table of the record, `zip` all of them as CSV. */
export const recordFormats = ['xlsx', 'csv', 'zip', 'json', 'pdf'] as const;
export type RecordFormat = (typeof recordFormats)[number];

function countOf({ positions }: ConsensusRecord): string {
  const count = (wanted: string | null) => positions.filter(({ position }) => position === wanted).length;
  const counts = {
    ...{ agree: count('agree'), 'agree-with-statement': count('agree-with-statement'), none: count(null) },
    ...{ 'stand-aside': count('stand-aside'), 'cannot-agree-yet': count('cannot-agree-yet') },
  };
  return words.counted(counts, positions.length);
}

function chainLine({ chain, revisions }: ConsensusRecord): string {
  if (!chain.whole) return words.broken(chain.brokenAt ?? 0);
  const whole = words.whole(revisions.length);
  return chain.purged.length > 0 ? `${whole} ${words.purged(chain.purged)}` : whole;
}

const leadOf = (record: ConsensusRecord): string[] => [
  words.asOf(record.madeAt),
  countOf(record),
  chainLine(record),
  words.fingerprint(groupedHex(record.sop.fingerprint)),
  words.trail(record.trail.seq, record.trail.hash),
];

function sheetsOf(record: ConsensusRecord): SheetModel[] {
  const { title, edition } = record.sop;
  const about: SheetModel = {
    ...{ name: words.about, title: words.title(title, edition), lead: leadOf(record) },
    columns: [{ heading: words.rules, width: 100 }],
    rows: record.rules.map((rule) => [rule]),
  };
  const sheetOf = ({ name, columns, rows }: RecordTable): SheetModel => {
    const { title: called, intro } = words.tables[name];
    return { name: called, title: called, lead: [intro], columns, rows };
  };
  return [about, ...recordTables(record).map(sheetOf)];
}

const csvOf = ({ columns, rows }: RecordTable) => writeCsv([columns.map(({ heading }) => heading), ...rows]);

/** In characters; the columns of a table that is wider are too narrow to read on an upright page. */
const WIDEST_TABLE = 150;

/** A table with the columns that paper has room for, and that say anything. */
function onPaper({ name, columns, rows, groupedBy, ownedBy }: RecordTable): TablesModel['tables'][number] {
  const saysAnything = (at: number) => rows.length === 0 || rows.some((row) => row[at] !== '');
  const kept = columns.flatMap((column, at) => (column.onPaper && saysAnything(at) ? [at] : []));
  const shown = kept.filter((at) => at !== groupedBy);
  const isTooWide = shown.reduce((sum, at) => sum + (columns[at]?.width ?? 0), 0) > WIDEST_TABLE;
  return {
    ...words.tables[name],
    columns: kept.map((at) => columns[at]?.heading ?? ''),
    rows: rows.map((row) => kept.map((at) => row[at] ?? '')),
    groupedBy: kept.indexOf(groupedBy),
    cardHead: isTooWide ? shown.indexOf(ownedBy) + 1 : 0,
  };
}

const rulesOf = ({ rules }: ConsensusRecord): TablesModel['tables'][number] => ({
  ...{ title: words.rules, intro: words.rulesIntro, columns: [words.headings.number, words.rules] },
  ...{ rows: rules.map((rule, at) => [String(at + 1), rule]), groupedBy: -1, cardHead: 0 },
});

function paperOf(record: ConsensusRecord): TablesModel {
  const { sop, sections, positions, parties } = record;
  const cells = positions.map(({ section, party, position }) => ({
    ...{ sectionNumber: section, partyCode: party, ...(position && { position }) },
  }));
  const { title, setting, edition, language, fingerprint } = sop;
  return {
    ...{ title, setting, edition, language, fingerprint, madeAt: record.madeAt, heading: words.heading },
    lead: leadOf(record),
    grid: { parties, sections, cells },
    tables: [rulesOf(record), ...recordTables(record).map(onPaper)],
    ...{ elsewhere: words.elsewhere, trail: record.trail, record },
  };
}

async function bytesOf(record: ConsensusRecord, format: RecordFormat, wanted: TableName): Promise<Uint8Array> {
  const tables = () => recordTables(record);
  switch (format) {
    case 'json':
      return Buffer.from(`${JSON.stringify(record, null, 2)}\n`, 'utf8');
    case 'csv':
      return Buffer.concat(tables().flatMap((table) => (table.name === wanted ? [csvOf(table)] : [])));
    case 'zip':
      return storeZip(new Map(tables().map((table) => [`${table.name}.csv`, csvOf(table)])));
    case 'xlsx':
      return doInWorker({ kind: 'write-xlsx', sheets: sheetsOf(record) });
    case 'pdf':
      return doInWorker({ kind: 'write-pdf', tables: paperOf(record) });
  }
}

/** The consensus record of an SOP as the bytes of a file. The caller has authorised. @throws DomainError `not-found` */
export const recordFile = (
  ctx: Context,
  { sopId, format, table = 'positions' }: { sopId: string; format: RecordFormat; table?: TableName },
): Promise<Uint8Array> => bytesOf(recordOfSop(ctx, sopId), format, table);

/**
 * The whole consensus record of an SOP as a file, the same for everybody who may read the SOP: agencies by their codes,
 * no person but leads. @throws DomainError `not-found`
 */
export async function publishRecord(
  ctx: Context,
  { sopId, format }: { sopId: string; format: RecordFormat },
): Promise<Published> {
  authorise(ctx, sopId, 'sop.read');
  const record = recordOfSop(ctx, sopId);
  const name = `${words.file(record.sop.title, record.madeAt.slice(0, 10))}.${format}`;
  return { bytes: await bytesOf(record, format, 'positions'), name };
}
