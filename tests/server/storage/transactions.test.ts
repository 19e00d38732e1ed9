import { beforeEach, describe, expect, it } from 'vitest';
import { people } from '../../../schema/tables';
import * as agreement from '../../../server/agreement';
import { verifyTrail } from '../../../server/trail';
import { aProvince, objectionOfA06 } from '../../support/province';
import { refusal } from '../../support/refusal';
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace';

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
});

function register(name: string): void {
  const row = { id: `person_${name}`, email: `${name}@example.org`, name, createdAt: workspace.clock.now };
  workspace.database.orm.insert(people).values(row).run();
}

const names = () =>
  workspace.database.orm
    .select()
    .from(people)
    .all()
    .map(({ name }) => name);

function fail(): never {
  throw new Error('Something broke');
}

describe('a transaction', () => {
  it('answers what its work answers', () => {
    expect(workspace.database.transaction(() => 7)).toBe(7);
  });

  it('leaves nothing when its work breaks', () => {
    const work = () => workspace.database.transaction(() => (register('a'), fail()));
    expect(work).toThrow('Something broke');
    expect(names()).toEqual([]);
  });

  it('inside another is part of it: both stay or both go', () => {
    const { database } = workspace;
    database.transaction(() => database.transaction(() => register('a')));
    const work = () =>
      database.transaction(() => {
        database.transaction(() => register('b'));
        fail();
      });
    expect(work).toThrow('Something broke');
    expect(names()).toEqual(['a']);
  });

  it('never waits: work that answers later is refused whole', () => {
    const later = () => workspace.database.transaction(() => Promise.resolve(register('a')));
    expect(later).toThrow(/promise/i);
    expect(names()).toEqual([]);
  });
});

describe('what follows a commit', () => {
  it('runs after the outermost one, in order', () => {
    const { database } = workspace;
    const ran: string[] = [];
    database.transaction(() => {
      database.afterCommit(() => ran.push('first'));
      database.transaction(() => database.afterCommit(() => ran.push('second')));
      ran.push('work');
    });
    expect(ran).toEqual(['work', 'first', 'second']);
  });

  it('runs at once outside of any', () => {
    const ran: string[] = [];
    workspace.database.afterCommit(() => ran.push('now'));
    expect(ran).toEqual(['now']);
  });

  it('is forgotten with the transaction that broke', () => {
    const { database } = workspace;
    const ran: string[] = [];
    expect(() => database.transaction(() => (database.afterCommit(() => ran.push('no')), fail()))).toThrow();
    database.transaction(() => database.afterCommit(() => ran.push('yes')));
    expect(ran).toEqual(['yes']);
  });

  it('runs whole when a part of it breaks: the state has changed, and everyone hears of it', () => {
    const { database } = workspace;
    const ran: string[] = [];
    const work = () =>
      database.transaction(() => {
        register('a');
        database.afterCommit(fail);
        database.afterCommit(() => ran.push('told'));
      });
    expect(work).toThrow('Something broke');
    expect([names(), ran]).toEqual([['a'], ['told']]);
  });

  it('may begin a transaction of its own', () => {
    const { database } = workspace;
    database.transaction(() => database.afterCommit(() => database.transaction(() => register('b'))));
    expect(names()).toEqual(['b']);
  });
});

describe('a disk that takes nothing more', () => {
  const full = { code: 'storage-failed', cause: expect.stringContaining('SQLITE_FULL') };

  function aFullDisk() {
    const world = aProvince();
    world.write('She decides.');
    world.call();
    const { sqlite } = world.storage;
    // What was freed before is filled first.
    sqlite.exec('vacuum');
    const pages = Number(sqlite.pragma('page_count', { simple: true }));
    return {
      ...world,
      fill: () => sqlite.pragma(`max_page_count = ${pages}`),
      empty: () => sqlite.pragma('max_page_count = 1000000'),
    };
  }

  it('refuses what does not fit, whole, and takes it once there is room', () => {
    const world = aFullDisk();
    world.fill();
    const reason = 'The notice reached the man she left. '.repeat(100);
    const object = () =>
      agreement.castVote(world.as('A06'), { ...world.ballot('A06', 1), ...objectionOfA06, reason, remedy: reason });
    const before = [world.line().cells, verifyTrail(world.database), world.announced.length];
    expect(refusal(object)).toEqual(full);
    expect([world.line().cells, verifyTrail(world.database), world.announced.length]).toEqual(before);
    world.empty();
    object();
    expect(world.status().status).toBe('contested');
  });

  it('still shows everything that is on it', () => {
    const world = aFullDisk();
    world.storage.sqlite.pragma('query_only = on');
    const write = () => world.agree('A06');
    expect(refusal(write)).toEqual({ code: 'storage-failed', cause: expect.stringContaining('SQLITE_READONLY') });
    expect(agreement.overview(world.as('A06'), world.sopId).sections).toHaveLength(5);
    expect(agreement.sectionView(world.as('A06'), world.section()).line.status).toBe('called');
  });
});
