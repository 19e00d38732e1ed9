import type Sqlite from 'better-sqlite3';

/** Rows that are written once. */
const immutable = [
  'votes',
  'vote_confirmations',
  'objection_answers',
  'objection_reminders',
  'dependency_checks',
  'comment_replies',
  'comment_mentions',
  'paper_votes',
  'paper_comments',
  'revisions',
  'revision_sections',
  'signatures',
  'registered_files',
  'safety_overrides',
  'trail_events',
];

/** Rows that change their state and never vanish. */
const lasting = [
  'calls',
  'objections',
  'corrections',
  'sections',
  'parties',
  'signatories',
  'ceremonies',
  'late_edits',
  'late_clients',
  'comments',
  'comment_outcomes',
  'papers',
  'paper_scans',
];

/** Rows that hang on a meeting: free while it is planned or running, fixed once it is sealed. */
const partsOfMeeting = ['agenda_items', 'attendance', 'meeting_items'];

const moments = ['insert', 'update', 'delete'] as const;
type Moment = (typeof moments)[number];

interface Guard {
  name: string;
  moment: Moment;
  table: string;
  when?: string;
}

const inSealed = (...rows: string[]) =>
  rows.map((row) => `exists (select 1 from meetings where id = ${row}.meeting_id and state = 'sealed')`).join(' or ');

const rowsOf: Record<Moment, string[]> = { insert: ['new'], update: ['old', 'new'], delete: ['old'] };

const never = (table: string, moment: Moment): Guard => ({ name: `${table}_no_${moment}`, moment, table });

/** A wording somebody was asked about, answered or froze. Others are drafts that nobody needs once they were replaced. */
const textIsHeld = ['calls', 'votes', 'prepared_votes', 'draft_signals', 'revision_sections', 'sections']
  .map((table) => `exists (select 1 from ${table} where text_hash = old.hash)`)
  .concat('exists (select 1 from corrections where old.hash in (before_hash, after_hash))')
  .concat('exists (select 1 from dependency_checks where source_hash = old.hash)')
  .concat('exists (select 1 from late_edits where old.hash in (base_hash, text_hash, before_hash, after_hash))')
  .join(' or ');

const guards: Guard[] = [
  never('texts', 'update'),
  { ...never('texts', 'delete'), when: textIsHeld },
  ...immutable.flatMap((table) => [never(table, 'update'), never(table, 'delete')]),
  ...lasting.map((table) => never(table, 'delete')),
  ...(['update', 'delete'] as const).map((moment) => ({
    ...never('meetings', moment),
    name: `meetings_sealed_no_${moment}`,
    when: "old.state = 'sealed'",
  })),
  ...partsOfMeeting.flatMap((table) =>
    moments.map((moment) => ({
      ...never(table, moment),
      name: `${table}_sealed_no_${moment}`,
      when: inSealed(...rowsOf[moment]),
    })),
  ),
];

const bodyOf = ({ name, moment, table, when }: Guard) =>
  `${name} before ${moment} on ${table} ${when ? `when ${when}` : ''}
    begin select raise(abort, '${table} is sealed'); end`;

/** Whether the database has this guard as it is written here; SQLite keeps the words after "create trigger". */
function isSet(sqlite: Sqlite.Database, guard: Guard): boolean {
  const find = sqlite.prepare<[string, string], { sql: string }>(
    'select sql from sqlite_master where type = ? and name = ?',
  );
  return find.get('trigger', guard.name)?.sql.endsWith(bodyOf(guard)) ?? false;
}

/**
 * Triggers that keep what is sealed from being changed or deleted, whoever asks, by SQL included. Looked at on every
 * start, so that a database made by an older version is guarded like a new one.
 */
export function guardSealedRows(sqlite: Sqlite.Database): void {
  const lacking = guards.filter((guard) => !isSet(sqlite, guard));
  if (lacking.length === 0) return;
  sqlite.transaction(() => {
    for (const guard of lacking) sqlite.exec(`drop trigger if exists ${guard.name}; create trigger ${bodyOf(guard)}`);
  })();
}

/**
 * Runs work that may change what is sealed. The triggers are gone for this transaction alone: whoever reads meanwhile
 * has them, and when the process dies in the middle the database is left with them.
 * @throws Error outside a transaction
 */
export function withoutGuards<T>(sqlite: Sqlite.Database, work: () => T): T {
  if (!sqlite.inTransaction) throw new Error('What is sealed is opened within a transaction only.');
  for (const { name } of guards) sqlite.exec(`drop trigger if exists ${name}`);
  try {
    return work();
  } finally {
    for (const guard of guards) sqlite.exec(`create trigger ${bodyOf(guard)}`);
  }
}
