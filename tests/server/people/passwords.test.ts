import { beforeEach, describe, expect, it } from 'vitest';
import { people as peopleTable } from '../../../schema/tables';
import type { Context } from '../../../server/kernel';
import * as people from '../../../server/people';
import { refusalOf } from '../../support/refusal';
import { eventsSince } from '../../support/trail';
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace';

const email = 'amina.tesh@example.org';
const password = 'three sober herons';
const QUARTER = 15 * 60_000;

let workspace: TestWorkspace;
let amina: Context;

beforeEach(async () => {
  workspace = openTestWorkspace();
  amina = workspace.person('Amina Tesh');
  await people.setPassword(amina, { password });
});

const anonymous = () => workspace.context({ kind: 'anonymous' });
const signIn = (more: object = {}) => people.signInWithPassword(anonymous(), { email, password, ...more });
const browser = async () => workspace.browser((await signIn()).token);

describe('signing in with a password', () => {
  it('starts a session and writes who it was', async () => {
    const events = eventsSince(workspace);
    const { token, expiresAt } = await signIn();
    expect(workspace.browser(token).actor).toMatchObject({ kind: 'person', name: 'Amina Tesh' });
    expect(expiresAt.getTime()).toBeGreaterThan(workspace.clock.now.getTime());
    expect(events.rows()).toMatchObject([{ type: 'person.signed-in', payload: '{"by":"password"}' }]);
  });

  it('takes the address however it is written', async () => {
    expect(await refusalOf(signIn({ email: ' Amina.Tesh@EXAMPLE.org ' }))).toBe(undefined);
  });

  it.each([
    ['a wrong password', { password: 'three drunk herons' }],
    ['an unknown address', { email: 'nobody@example.org' }],
    ['somebody who never set a password', { email: 'bela@example.org' }],
  ])('answers %s in the same words', async (_, more) => {
    workspace.person('Bela');
    expect(await refusalOf(signIn(more))).toEqual({ code: 'wrong-credentials' });
  });

  it.each([
    ['no password', { password: '' }, 'password'],
    ['no address', { email: '' }, 'email'],
    ['what is no address', { email: 'amina' }, 'email'],
    ['a password as long as a book', { password: 'x'.repeat(201) }, 'password'],
  ])('names %s', async (_, more, field) => {
    expect(await refusalOf(signIn(more))).toMatchObject({ code: 'invalid', issues: [{ field }] });
  });

  it.each([
    ['a known', email],
    ['an unknown', 'nobody@example.org'],
  ])('tries %s address ten times, then not for a quarter of an hour', async (_, address) => {
    const guess = () => refusalOf(signIn({ email: address, password: 'a guess' }));
    for (let attempt = 0; attempt < 10; attempt += 1) expect(await guess()).toEqual({ code: 'wrong-credentials' });
    expect(await guess()).toMatchObject({ code: 'too-many-attempts' });
    workspace.clock.forward(QUARTER);
    expect(await guess()).toEqual({ code: 'wrong-credentials' });
  });

  it('counts guesses that are made all at once', async () => {
    const guesses = Array.from({ length: 30 }, () => refusalOf(signIn({ password: 'a guess' })));
    const codes = (await Promise.all(guesses)).map((refused) => refused?.code);
    expect(codes.filter((code) => code === 'wrong-credentials')).toHaveLength(10);
    expect(codes.filter((code) => code === 'too-many-attempts')).toHaveLength(20);
  });

  it('refuses the right password too while it waits, and says how long', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) await refusalOf(signIn({ password: 'a guess' }));
    const refused = await refusalOf(signIn());
    expect(refused?.code).toBe('too-many-attempts');
    expect(refused?.['retryAfterSeconds']).toBeGreaterThan(0);
    expect(refused?.['retryAfterSeconds']).toBeLessThanOrEqual(900);
  });

  it('forgets the failures of an address once it signs in', async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let attempt = 0; attempt < 6; attempt += 1) await refusalOf(signIn({ password: 'a guess' }));
      expect(await refusalOf(signIn())).toBe(undefined);
    }
  });

  it('goes on counting after a restart', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) await refusalOf(signIn({ password: 'a guess' }));
    workspace = workspace.reopen();
    expect(await refusalOf(signIn())).toMatchObject({ code: 'too-many-attempts' });
  });
});

describe('setting a password', () => {
  const changed = 'four calm otters';

  it.each([
    ['too short', 'eleven char'],
    ['too long', 'x'.repeat(201)],
  ])('refuses one that is %s', async (_, short) => {
    const refused = await refusalOf(people.setPassword(amina, { password: short }));
    expect(refused).toMatchObject({ code: 'invalid', issues: [{ field: 'password' }] });
  });

  it('needs somebody who is signed in', async () => {
    expect(await refusalOf(people.setPassword(anonymous(), { password }))).toEqual({ code: 'sign-in-required' });
  });

  it('keeps an argon2id hash, never the password', () => {
    const [row] = workspace.database.orm.select().from(peopleTable).all();
    expect(row?.passwordHash).toMatch(/^\$argon2id\$/);
    expect(JSON.stringify(row)).not.toContain(password);
  });

  it('writes an event without the password in it', async () => {
    const events = eventsSince(workspace);
    await people.setPassword(amina, { password: changed });
    expect(events.rows()).toMatchObject([{ type: 'person.password-set', payload: '{}' }]);
  });

  it('right after signing in needs nothing more, and ends every other session', async () => {
    const [here, elsewhere] = [await signIn(), await signIn()];
    await people.setPassword(workspace.browser(here.token), { password: changed });
    expect(workspace.browser(here.token).actor.kind).toBe('person');
    expect(workspace.browser(elsewhere.token).actor.kind).toBe('anonymous');
    expect(await refusalOf(signIn())).toEqual({ code: 'wrong-credentials' });
    expect(await refusalOf(signIn({ password: changed }))).toBe(undefined);
  });

  it('later needs the password so far: a session left open is not enough', async () => {
    const here = await browser();
    workspace.clock.forward(6 * 60_000);
    const set = (more: object = {}) => refusalOf(people.setPassword(here, { password: changed, ...more }));
    expect(await set()).toEqual({ code: 'reauthentication-required' });
    expect(await set({ current: '' })).toEqual({ code: 'reauthentication-required' });
    expect(await set({ current: 'a guess' })).toEqual({ code: 'wrong-credentials' });
    expect(await set({ current: password })).toBe(undefined);
  });
});

describe('confirming a password', () => {
  it('is right or wrong', async () => {
    expect(await people.confirmPassword(amina, password)).toBe(true);
    expect(await people.confirmPassword(amina, 'a guess')).toBe(false);
  });

  it('is never right for somebody without one', async () => {
    expect(await people.confirmPassword(workspace.person('Bela'), '')).toBe(false);
  });

  it('is tried ten times', async () => {
    for (let attempt = 0; attempt < 10; attempt += 1) await people.confirmPassword(amina, 'a guess');
    expect(await refusalOf(people.confirmPassword(amina, password))).toMatchObject({ code: 'too-many-attempts' });
  });
});
