import type { ConsensusRecord } from '../../../schema/consensus-record';
import { recordWords as words } from '../../../schema/words/en/consensus-record';
import { vocabulary } from '../../../schema/words/en/vocabulary';
import { col, more, tableOf, HASH, dayAndTime, meetingOf, type Of, type Names } from './table-of';

export const meetingTable = ({ meetings }: ConsensusRecord) =>
  tableOf<Of<'meetings'>>('meetings', meetings, [
    col('number', ({ number }) => number, 6),
    col('title', ({ title }) => title, 30),
    col('state', ({ state }) => vocabulary.meetings[state]),
    more('place', ({ place }) => place, 30),
    more('planned', ({ plannedFor }) => dayAndTime(plannedFor), 17),
    more('started', ({ startedAt }) => dayAndTime(startedAt), 17),
    col('sealed', ({ sealedAt }) => dayAndTime(sealedAt), 17),
    col('narrative', ({ narrative }) => narrative, 60),
  ]);

export const attendanceTable = ({ meetings }: ConsensusRecord, { agency }: Names) =>
  tableOf(
    'attendance',
    meetings.flatMap(({ number, title, attendance }) => attendance.map((each) => ({ ...each, number, title }))),
    [
      col('meeting', ({ number, title }) => `${number}. ${title}`, 30),
      col('agency', agency, 40),
      col('presence', ({ presence }) => vocabulary.presences[presence]),
    ],
    'meeting',
  );

export const minutesTable = ({ meetings }: ConsensusRecord, { section }: Names) =>
  tableOf(
    'minutes',
    meetings.flatMap(({ number: meeting, items }) => items.map((item) => ({ ...item, meeting }))),
    [
      col('meeting', meetingOf, 9),
      col('number', ({ number }) => number, 6),
      col('kind', ({ kind }) => words.items[kind]),
      col('words', ({ words: said }) => said, 60),
      col('section', section, 34),
    ],
  );

export const revisionTable = ({ revisions }: ConsensusRecord) =>
  tableOf<Of<'revisions'>>('revisions', revisions, [
    col('revision', ({ number }) => `R${number}`, 9),
    more('edition', ({ edition }) => edition, 9),
    col('made', ({ madeAt }) => dayAndTime(madeAt), 17),
    col('meeting', meetingOf, 9),
    more('fingerprint', ({ fingerprint }) => fingerprint, HASH),
    col('recordHash', ({ recordHash }) => recordHash, HASH),
    more('previousHash', ({ previousHash }) => previousHash, HASH),
  ]);
