import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { EnvironmentError, localUrl, readEnvironment } from '../../server/environment';

describe('the settings of a process', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'accord-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('are those of a first try on one machine when nothing is said', () => {
    expect(readEnvironment({ DATA_DIR: folder })).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      baseUrl: 'http://localhost:3000',
      baseUrlIsGiven: false,
      caPassphraseIsGiven: false,
      logLevel: 'info',
      mode: 'production',
      demo: true,
    });
  });

  it('treat an empty variable as absent', () => {
    expect(readEnvironment({ DATA_DIR: folder, PORT: '', BASE_URL: '' }).port).toBe(3000);
  });

  it.each([
    ['PORT', 'three'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['BASE_URL', 'sop.example.org'],
    ['BASE_URL', 'https://sop.example.org/below'],
    ['BASE_URL', 'javascript:alert(1)'],
    ['SESSION_SECRET', 'short'],
    ['CA_PASSPHRASE', 'short'],
    ['LOG_LEVEL', 'loud'],
    ['NODE_ENV', 'staging'],
    ['DEMO', 'maybe'],
  ])('refuse %s=%s by its name', (name, value) => {
    const read = () => readEnvironment({ DATA_DIR: folder, [name]: value });
    expect(read).toThrow(EnvironmentError);
    expect(read).toThrow(new RegExp(`\\n  ${name} is`));
  });

  it('name a data folder that is a file', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(() => readEnvironment({ DATA_DIR: file })).toThrow(/\n {2}DATA_DIR cannot be used: /);
  });

  it('keep a session secret that was made, for the owner of the folder alone', () => {
    const dataDir = join(folder, 'new');
    const first = readEnvironment({ DATA_DIR: dataDir }).sessionSecret;
    expect(first).toMatch(/^[\w-]{43}$/);
    expect(readEnvironment({ DATA_DIR: dataDir }).sessionSecret).toBe(first);
    expect(statSync(join(dataDir, 'session-secret')).mode & 0o777).toBe(0o600);
  });

  it('never write a session secret that was given', () => {
    const given = 'a'.repeat(32);
    expect(readEnvironment({ DATA_DIR: folder, SESSION_SECRET: given }).sessionSecret).toBe(given);
    expect(() => statSync(join(folder, 'session-secret'))).toThrow(/ENOENT/);
  });
});

describe('the address of a local server', () => {
  it.each([
    ['127.0.0.1', 3000, 'http://localhost:3000'],
    ['0.0.0.0', 80, 'http://localhost'],
    ['192.168.1.4', 3000, 'http://192.168.1.4:3000'],
    ['fd00::4', 3000, 'http://[fd00::4]:3000'],
  ])('at host %s and port %i is %s', (host, port, expected) => {
    expect(localUrl(host, port)).toBe(expected);
  });
});
