import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { actorOf, readSession, registerPerson } from '../../server/people';
import type { Actor, Context, DomainEvent, Rooms } from '../../server/kernel';
import { servicesFor, type Services } from '../../server/services';
import { openStorage } from '../../server/storage';
import { openWorkspace, type Workspace } from '../../server/workspace';
import { temporaryFolder } from './temporary-folder';

const start = new Date('2026-03-02T09:00:00.000Z');
const afterFilling = new Date('2026-03-02T12:00:00.000Z');
const SECRET = 'a secret that only tests know, long enough';
const settings = { baseUrl: 'http://accord.test', authorityPassphrase: 'a passphrase for tests' };
const options = { secret: SECRET, settings };

/** Folders that data folders are copied from, gone with the process. */
function keptFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'accord-base-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** An empty, migrated data folder, made once for each worker: copying it is faster than migrating. */
let base: string | undefined;

function baseFolder(): string {
  if (base === undefined) {
    base = keptFolder();
    openStorage(base).close();
  }
  return base;
}

/** A data folder of its own for one test, gone when it ends: a copy of this one, else migrated and empty. */
export function dataFolder(from = baseFolder()): string {
  const folder = temporaryFolder();
  cpSync(from, folder, { recursive: true });
  return folder;
}

/** Fills a data folder once, for tests to copy. @returns the folder and what filling it gave */
export function preparedFolder<T>(fill: (workspace: Workspace) => T): { folder: string; made: T } {
  const folder = keptFolder();
  cpSync(baseFolder(), folder, { recursive: true });
  const workspace = openWorkspace({ dataDir: folder, ...options, now: steppingClock(start).look });
  try {
    return { folder, made: fill(workspace) };
  } finally {
    workspace.close();
  }
}

export interface TestWorkspace extends Workspace {
  dataDir: string;
  /** every announced event, in order */
  announced: DomainEvent[];
  /** the time now; it moves one second at every look, so that nothing happens at the same moment by chance */
  clock: { now: Date; forward(milliseconds: number): void };
  /** the context of somebody registered now, or before, under this name */
  person(name: string): Context;
  services(ctx: Context): Services;
  /** the context a browser with this session's cookie gets */
  browser(token: string, client?: string): Context;
  /** closes and opens the data folder again, as a restart does */
  reopen(): TestWorkspace;
}

interface Options {
  dataDir?: string;
  rooms?: Rooms;
  from?: Date;
}

function steppingClock(from: Date) {
  const clock = {
    now: new Date(from),
    forward(milliseconds: number) {
      clock.now = new Date(clock.now.getTime() + milliseconds);
    },
    look() {
      clock.forward(1000);
      return clock.now;
    },
  };
  return clock;
}

export const emailOf = (name: string) => `${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '.')}@example.org`;

/** The context of somebody registered now, or before, under this name. */
export function personIn(workspace: Workspace, name: string): Context {
  const registrar = workspace.context({ kind: 'installation' });
  const personId = registerPerson(registrar, { name, email: emailOf(name) });
  return workspace.context({ kind: 'person', personId, name });
}

/** An installation with an empty database of its own and a clock that only moves when it is looked at. */
export function openTestWorkspace({ dataDir = dataFolder(), rooms, from = afterFilling }: Options = {}): TestWorkspace {
  const clock = steppingClock(from);
  const workspace = openWorkspace({ dataDir, ...options, now: clock.look, failed: rethrow });
  // These tests end with the process; only the disk of a real installation has to survive a power cut.
  workspace.storage.sqlite.pragma('synchronous = OFF');
  let isOpen = true;
  const close = () => {
    if (isOpen) workspace.close();
    isOpen = false;
  };
  onTestFinished(close);
  if (rooms) workspace.useRooms(rooms);
  const announced: DomainEvent[] = [];
  workspace.bus.listen((event) => announced.push(event));
  return {
    ...workspace,
    ...{ dataDir, announced, clock, close },
    person: (name) => personIn(workspace, name),
    services: servicesFor,
    browser(token, client) {
      const actor: Actor = actorOf(readSession(workspace.database, SECRET, token, clock.now));
      return workspace.context(actor, client);
    },
    reopen() {
      close();
      return openTestWorkspace({ dataDir, rooms, from: clock.now });
    },
  };
}

function rethrow(error: unknown): never {
  throw error;
}
