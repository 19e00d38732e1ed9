import type Sqlite from 'better-sqlite3';

const immutable = [
  'texts',
  'votes',
  'vote_confirmations',
  'objection_answers',
  'revisions',
  'revision_sections',
  'signatures',
  'registered_files',
  'trail_events',
];

/** Rows that hang on a meeting: free while it is planned or running, fixed once it is sealed. */
const partsOfMeeting = ['agenda_items', 'attendance', 'meeting_items'];

function refuse(name: string, moment: string, table: string, when: string): string {
  return `create trigger if not exists ${name} before ${moment} on ${table} ${when}
    begin select raise(abort, '${table} is sealed'); end;`;
}

const sealed = (row: 'old' | 'new') =>
  `when exists (select 1 from meetings where id = ${row}.meeting_id and state = 'sealed')`;

/** Triggers that keep what is sealed from being changed or deleted, whoever asks, by SQL included. */
export function guardSealedRows(sqlite: Sqlite.Database): void {
  for (const table of immutable) {
    sqlite.exec(refuse(`${table}_no_update`, 'update', table, ''));
    sqlite.exec(refuse(`${table}_no_delete`, 'delete', table, ''));
  }
  sqlite.exec(refuse('meetings_sealed_no_update', 'update', 'meetings', "when old.state = 'sealed'"));
  sqlite.exec(refuse('meetings_sealed_no_delete', 'delete', 'meetings', "when old.state = 'sealed'"));
  for (const table of partsOfMeeting) {
    sqlite.exec(refuse(`${table}_sealed_no_insert`, 'insert', table, sealed('new')));
    sqlite.exec(refuse(`${table}_sealed_no_update`, 'update', table, sealed('old')));
    sqlite.exec(refuse(`${table}_sealed_no_delete`, 'delete', table, sealed('old')));
  }
}
