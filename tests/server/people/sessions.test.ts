import { beforeEach, describe, expect, it } from 'vitest';
import { sessions } from '../../../schema/tables';
import * as people from '../../../server/people';
import { refusal } from '../../support/refusal';
import { eventsSince } from '../../support/trail';
import { openTestWorkspace, type TestWorkspace } from '../../support/workspace';

const DAY = 24 * 3_600_000;

let workspace: TestWorkspace;

beforeEach(() => {
  workspace = openTestWorkspace();
  workspace.person('Amina Tesh');
});

const anonymous = () => workspace.context({ kind: 'anonymous' });

function signIn(): string {
  const link = people.signInLinkFor(anonymous(), 'amina.tesh@example.org');
  return people.followSignInLink(anonymous(), { token: link.split('/').at(-1) }).token;
}

const isSignedIn = (token: string) => workspace.browser(token).actor.kind === 'person';

describe('a session', () => {
  it('lasts fourteen days', () => {
    const token = signIn();
    workspace.clock.forward(14 * DAY - 60_000);
    expect(isSignedIn(token)).toBe(true);
    workspace.clock.forward(60_000);
    expect(isSignedIn(token)).toBe(false);
  });

  it('survives a restart', () => {
    const token = signIn();
    workspace = workspace.reopen();
    expect(isSignedIn(token)).toBe(true);
  });

  it('is nobody’s with a wrong token, or with the hash that the database holds', () => {
    signIn();
    const [row] = workspace.database.orm.select().from(sessions).all();
    expect(isSignedIn('wrong')).toBe(false);
    expect(isSignedIn(row?.tokenHash ?? '')).toBe(false);
  });

  it('ends when its person signs out, and only that one', () => {
    const [here, elsewhere] = [signIn(), signIn()];
    const browser = workspace.browser(here);
    const events = eventsSince(workspace);
    people.signOut(browser);
    expect([isSignedIn(here), isSignedIn(elsewhere)]).toEqual([false, true]);
    people.signOut(workspace.browser(here));
    expect(events.types()).toEqual(['person.signed-out']);
  });

  it('that is over is cleared away when the next begins', () => {
    signIn();
    workspace.clock.forward(15 * DAY);
    signIn();
    expect(workspace.database.orm.select().from(sessions).all()).toHaveLength(1);
  });

  it('is fresh for five minutes, which signing asks for', () => {
    const browser = workspace.browser(signIn());
    expect(people.freshlyAuthenticated(browser)).toBe(true);
    workspace.clock.forward(5 * 60_000);
    expect(people.freshlyAuthenticated(browser)).toBe(false);
    expect(refusal(() => people.requireFreshAuthentication(browser))).toEqual({ code: 'reauthentication-required' });
  });

  it('is never fresh for somebody who has none', () => {
    expect(people.freshlyAuthenticated(workspace.person('Amina Tesh'))).toBe(false);
    expect(people.freshlyAuthenticated(anonymous())).toBe(false);
  });

  it('stands until it ends or is over', () => {
    const browser = workspace.browser(signIn());
    expect(people.hasStandingSession(browser)).toBe(true);
    people.signOut(browser);
    expect(people.hasStandingSession(browser)).toBe(false);
    expect(people.hasStandingSession(workspace.person('Amina Tesh'))).toBe(true);
  });
});

describe('a person', () => {
  it('is registered once for an address and keeps the name they have', () => {
    const events = eventsSince(workspace);
    const register = (name: string, email: string) => people.registerPerson(anonymous(), { name, email });
    const first = register('Bela Orr', 'bela@example.org');
    expect(register('Somebody Else', ' BELA@example.org')).toBe(first);
    expect(events.types()).toEqual(['person.registered']);
    const bela = workspace.context({ kind: 'person', personId: first, name: 'Bela Orr' });
    expect(people.account(bela)).toEqual({
      ...{ personId: first, name: 'Bela Orr', email: 'bela@example.org', hasPassword: false },
    });
  });

  it('that nobody is signed in as has no account', () => {
    expect(people.account(anonymous())).toBe(undefined);
  });

  it.each([
    [{ name: '', email: 'bela@example.org' }, 'name'],
    [{ name: 'Bela', email: 'bela' }, 'email'],
  ])('needs a name and an address: %j', (input, field) => {
    const register = () => people.registerPerson(anonymous(), input);
    expect(refusal(register)).toMatchObject({ code: 'invalid', issues: [{ field }] });
  });
});
