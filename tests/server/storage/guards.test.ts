import { beforeEach, describe, expect, it } from 'vitest';
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace';

interface Column {
  name: string;
  type: string;
  notnull: number;
}

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
  sql('pragma foreign_keys = off; pragma ignore_check_constraints = on');
});

const sql = (statement: string) => workspace.storage.sqlite.exec(statement);

const columnsOf = (table: string) => workspace.storage.sqlite.prepare<[], Column>(`pragma table_info(${table})`).all();

/** Puts a row of made-up values into a table, whatever it means: only the triggers are asked here. */
function insert(table: string, given: Record<string, string> = {}, verb = 'insert'): void {
  const columns = columnsOf(table).filter(({ notnull, name }) => notnull || name in given || name === 'id');
  const values = columns.map(({ name, type }) => `'${given[name] ?? (type === 'INTEGER' ? 1 : 'x')}'`);
  sql(`${verb} into ${table} (${columns.map(({ name }) => name).join()}) values (${values.join()})`);
}

const count = (table: string) =>
  workspace.storage.sqlite.prepare<[], { n: number }>(`select count(*) as n from ${table}`).get()?.n;

const written = ['votes', 'vote_confirmations', 'objection_answers', 'revisions', 'revision_sections'];
const signed = ['signatures', 'registered_files', 'trail_events'];
const lasting = ['calls', 'objections', 'sections', 'parties', 'signatories', 'ceremonies'];

describe.each([...written, ...signed])('a row of %s', (table) => {
  beforeEach(() => insert(table));

  it('cannot be changed by any SQL', () => {
    for (const { name } of columnsOf(table)) {
      expect(() => sql(`update ${table} set ${name} = 2`)).toThrow(`${table} is sealed`);
    }
  });

  it('cannot be deleted', () => {
    expect(() => sql(`delete from ${table}`)).toThrow(`${table} is sealed`);
    expect(count(table)).toBe(1);
  });

  it('cannot be replaced by another of the same key', () => {
    expect(() => insert(table, {}, 'insert or replace')).toThrow(`${table} is sealed`);
  });
});

describe.each(lasting)('a row of %s', (table) => {
  it('never vanishes', () => {
    insert(table);
    expect(() => sql(`delete from ${table}`)).toThrow(`${table} is sealed`);
  });
});

describe('a wording', () => {
  it('is never changed, and never deleted while a vote or a revision holds it', () => {
    insert('texts', { hash: 'h' });
    insert('votes', { text_hash: 'h' });
    expect(() => sql("update texts set document = 'other'")).toThrow('texts is sealed');
    expect(() => sql('delete from texts')).toThrow('texts is sealed');
  });
});

describe('a meeting', () => {
  const states = { planned: 'planned', running: 'running' };

  function meeting(id: string, state: string): void {
    const sealedAt: Record<string, string> = state === 'sealed' ? { sealed_at: '1' } : {};
    insert('meetings', { id, state, number: String(count('meetings')), ...sealedAt });
  }

  it.each(Object.values(states))('that is %s can be changed', (state) => {
    meeting('m', state);
    sql("update meetings set title = 'Second'");
    expect(count('meetings')).toBe(1);
  });

  it('that is sealed cannot, and cannot be opened again or deleted', () => {
    meeting('m', 'sealed');
    expect(() => sql("update meetings set title = 'Second'")).toThrow('meetings is sealed');
    expect(() => sql("update meetings set state = 'running', sealed_at = null")).toThrow('meetings is sealed');
    expect(() => sql('delete from meetings')).toThrow('meetings is sealed');
  });

  describe.each(['agenda_items', 'attendance', 'meeting_items'])('and its %s', (table) => {
    it('change freely until it is sealed', () => {
      meeting('m', 'running');
      insert(table, { meeting_id: 'm' });
      sql(`update ${table} set meeting_id = 'm'`);
      sql(`delete from ${table}`);
      expect(count(table)).toBe(0);
    });

    it('can be neither added, changed nor deleted once it is', () => {
      meeting('m', 'running');
      insert(table, { meeting_id: 'm' });
      sql("update meetings set state = 'sealed', sealed_at = 1");
      for (const change of [`update ${table} set meeting_id = 'm'`, `delete from ${table}`]) {
        expect(() => sql(change)).toThrow(`${table} is sealed`);
      }
      expect(() => insert(table, { meeting_id: 'm', id: 'second' }, 'insert or ignore')).toThrow(`${table} is sealed`);
    });

    it('cannot be moved into one that is', () => {
      meeting('m', 'running');
      meeting('sealed', 'sealed');
      insert(table, { meeting_id: 'm' });
      expect(() => sql(`update ${table} set meeting_id = 'sealed'`)).toThrow(`${table} is sealed`);
    });
  });
});
