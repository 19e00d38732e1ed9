import type { ConsensusRecord } from '../../../schema/consensus-record';
import { recordWords as words } from '../../../schema/words/en/consensus-record';

export type TableName = keyof typeof words.tables;

/** A table of the record: all of it text, the same for every kind of file. */
export interface RecordTable {
  name: TableName;
  columns: readonly { heading: string; width: number; onPaper: boolean }[];
  rows: readonly (readonly string[])[];
  /** the column by which paper puts rows together; -1 for none */
  groupedBy: number;
  /** the column that says whose row it is; -1 for none */
  ownedBy: number;
}

type Heading = keyof typeof words.headings;

interface Column<Row> {
  heading: Heading;
  read: (row: Row) => string | number | null | undefined;
  /** in characters; what is wide is words, what is narrow is a date or a code */
  width: number;
  onPaper: boolean;
}

/** A column on paper too. */
export const col = <Row>(heading: Heading, read: Column<Row>['read'], width = 14): Column<Row> => ({
  ...{ heading, read, width, onPaper: true },
});

/** A column that only spreadsheets have room for. */
export const more = <Row>(heading: Heading, read: Column<Row>['read'], width = 14): Column<Row> => ({
  ...{ heading, read, width, onPaper: false },
});

export function tableOf<Row>(
  name: TableName,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  by?: Heading,
): RecordTable {
  return {
    name,
    columns: columns.map(({ heading, width, onPaper }) => ({ heading: words.headings[heading], width, onPaper })),
    rows: rows.map((row) => columns.map(({ read }) => String(read(row) ?? ''))),
    groupedBy: columns.findIndex(({ heading }) => heading === by),
    ownedBy: columns.findIndex(({ heading }) => heading === 'agency'),
  };
}

export const WIDE = 44;
export const HASH = 20;
export const dayAndTime = (iso: string | null) => iso?.slice(0, 16).replace('T', ' ');
export const day = (iso: string | null) => iso?.slice(0, 10);
export const yesNo = (is: boolean) => (is ? words.yes : words.no);
export const meetingOf = ({ meeting }: { meeting: number | null }) => meeting;

export type Of<Name extends keyof ConsensusRecord> = ConsensusRecord[Name] extends readonly (infer Row)[] ? Row : never;

/** Sections by number and title, agencies by code and name: so they can be read and sorted. */
export function namesIn({ sections, parties }: ConsensusRecord) {
  const titles = new Map(sections.map(({ number, title }) => [number, `${number}. ${title}`]));
  const names = new Map(parties.map(({ code, name }) => [code, `${code} ${name}`]));
  return {
    section: ({ section }: { section: number | null }) => (section === null ? '' : (titles.get(section) ?? section)),
    agency: ({ party }: { party: string | null }) => (party === null ? words.lead : (names.get(party) ?? party)),
  };
}

export type Names = ReturnType<typeof namesIn>;
