import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withLock } from '../../scripts/lock.mjs';
import { hashOf, requireNode, SetupProblem } from '../../scripts/setup.mjs';

describe('the version of Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.21.0'])('%s is fine', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(['18.20.8', '20.18.3', '25.0.0', '26.1.0'])('%s is refused by name', (version) => {
    expect(() => requireNode(version)).toThrow(SetupProblem);
    expect(() => requireNode(version)).toThrow(version);
  });
});

describe('the stamp of the sources', () => {
  it('is the same twice, and another for other files', () => {
    expect(hashOf(['tsconfig.json', 'scripts'])).toBe(hashOf(['tsconfig.json', 'scripts']));
    expect(hashOf(['tsconfig.json'])).not.toBe(hashOf(['package.json']));
  });
});

describe('the lock of the set-up', () => {
  let folder: string;
  let lock: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'accord-'));
    lock = join(folder, 'setup.lock');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is gone after the task, also after one that fails', async () => {
    const failing = withLock(lock, ignore, () => Promise.reject(new Error('broken')));
    await expect(failing).rejects.toThrow('broken');
    expect(existsSync(lock)).toBe(false);
    expect(await withLock(lock, ignore, () => 'done')).toBe('done');
  });

  it('makes a second one wait, and says so', async () => {
    const order: string[] = [];
    let finish: () => void = ignore;
    const held = new Promise<void>((resolve) => (finish = resolve));
    const first = withLock(lock, ignore, async () => {
      await held;
      order.push('first');
    });
    const second = withLock(
      lock,
      () => finish(),
      () => order.push('second'),
    );
    await Promise.all([first, second]);
    expect(order).toEqual(['first', 'second']);
  });

  it('is taken over from a process that died', async () => {
    const dead = spawn(process.execPath, ['-e', '']);
    await once(dead, 'close');
    mkdirSync(lock);
    writeFileSync(join(lock, 'pid'), String(dead.pid));
    expect(await withLock(lock, ignore, () => readFileSync(join(lock, 'pid'), 'utf8'))).toBe(String(process.pid));
  });
});

function ignore() {}
