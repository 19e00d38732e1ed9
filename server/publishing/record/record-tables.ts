import type { ConsensusRecord } from '../../../schema/consensus-record';
import { attendanceTable, meetingTable, minutesTable, revisionTable } from './meeting-tables';
import { paperTable } from './paper-table';
import { memberTable, partyTable, sectionTable, signatureTable } from './seat-tables';
import { callTable, commentTable, correctionTable, objectionTable, positionTable, voteTable } from './section-tables';
import { namesIn, type RecordTable } from './table-of';

/** The record as tables, in the order in which it is read. */
export function recordTables(record: ConsensusRecord): RecordTable[] {
  const names = namesIn(record);
  return [
    ...[sectionTable(record), positionTable(record, names), voteTable(record, names), objectionTable(record, names)],
    ...[commentTable(record, names), paperTable(record, names)],
    ...[correctionTable(record, names), callTable(record, names)],
    ...[meetingTable(record), attendanceTable(record, names), minutesTable(record, names)],
    ...[revisionTable(record), signatureTable(record, names), partyTable(record), memberTable(record, names)],
  ];
}
